// The places of the demo data, as understanding is handed them.

import type { KnownPlace } from '../../../src/conversation/understanding/meaning.ts'

const UNITS: [string, string, string[], string[]][] = [
  ['10804', 'kim thanh', ['tam ky', 'dong cam', 'dai duc', 'hoa binh'], ['dong cam', 'tam ky', 'dai duc', 'hoa binh']],
  [
    '11284',
    'nam thanh mien',
    ['thanh giang', 'chi lang nam', 'chi lang bac', 'hong phong'],
    ['thanh giang', 'chi lang nam', 'chi lang bac', 'hong phong'],
  ],
  ['11086', 'dai son', ['dai son', 'hung dao', 'binh lang'], ['hung dao', 'binh lang']],
  ['01843', 'bac kan', ['tan thanh', 'song cau'], ['song cau', 'phung chi kien', 'xuat hoa', 'nong thuong']],
  ['31783', 'vinh chau', ['khom 1', 'khom 2'], []],
]

export const PLACES: KnownPlace[] = UNITS.flatMap(([communeId, commune, areas, former]) => [
  ...areas.map((name) => ({ name, communeId, areaId: `area ${name}`, kind: 'area' as const })),
  ...former.map((name) => ({
    name,
    communeId,
    areaId: areas.includes(name) ? `area ${name}` : null,
    kind: 'former_commune' as const,
  })),
  { name: commune, communeId, areaId: null, kind: 'commune' as const },
])
