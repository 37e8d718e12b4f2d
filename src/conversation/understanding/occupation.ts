// Hears who else may organise a person's exam: an employer, a school, the armed forces (domain.md A2, R10).

import { compilePhrases, findPhrases, type Said } from '../../vietnamese/phrases.ts'
import type { Meaning } from './meaning.ts'

type Occupation = NonNullable<Meaning['occupation']>

const BOOK = compilePhrases<Occupation | 'none'>([
  [
    'worker',
    `công nhân, làm công ty, làm ở công ty, làm cho công ty, công ty giày, công ty may, công ty em, công ty tôi, công ty mình, đi làm công ty, làm nhà máy, nhà máy, xí nghiệp, khu công nghiệp, hợp đồng lao động,
    ký hợp đồng, có hợp đồng, làm hợp đồng, làm kcn, viên chức, công chức, giáo viên, nhân viên văn phòng, nhân viên công ty, làm nhà nước, lao động hợp đồng, công ty không khám, công ty chưa khám`,
  ],
  [
    'pupil',
    'học sinh, học lớp, đang học lớp, đi học mẫu giáo, học mầm non, học mẫu giáo, học tiểu học, học cấp, học trường, sinh viên, học thcs, học thpt',
  ],
  ['soldier', 'bộ đội, quân nhân, công an, dân quân, đi lính, tại ngũ, nghĩa vụ quân sự'],
  [
    'none',
    'bộ đội về hưu, bộ đội nghỉ hưu, công an xã, ra công an, gặp công an, công an về hưu, hưu trí, không làm công ty, nghỉ công ty, hết hợp đồng, không có hợp đồng, xưng là công an, công nhân nghỉ hưu, công nhân về hưu, cựu bộ đội, giáo viên về hưu, giáo viên nghỉ hưu, bằng công an',
  ],
])

/** The first stated; null where none is, or the text speaks of former work, of many people, or of the police office. */
export function readOccupation(said: Said[]): Occupation | null {
  const hits = findPhrases(BOOK, said)
  for (const hit of hits) {
    if (hit.tag === 'none' || hits.some((o) => o.tag === 'none' && o.from <= hit.from && o.to >= hit.to)) continue
    // "45 công nhân": their employer is writing.
    if (/^\d{1,3}$/.test(said[hit.from - 1]?.folded ?? '')) continue
    return hit.tag
  }
  return null
}
