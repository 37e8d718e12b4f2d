// henkham role add: who heads a village, and the number they write from.
import { z } from 'zod'
import { listAreas } from '../../programme/communes/list-areas.ts'
import { addRole } from '../../programme/roles/add-role.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { fold } from '../../vietnamese/fold.ts'
import { normalizePhone } from '../../vietnamese/phone.ts'
import { defineCommand } from './command.ts'
import { day, oneOf, onlyCommune, words } from './typed.ts'

export const roleAdd = defineCommand({
  name: 'role add',
  summary: 'registers a village head, a collaborator or somebody of the staff with the number they write from',
  usage:
    'COMMUNE --kind village_head|collaborator|staff [--area "thôn X"] --name NAME --phone NUMBER [--from DAY] [--to DAY]',
  example:
    'henkham role add 10804 --kind village_head --area "thôn Tam Kỳ" --name "Vũ Đình Khoát" --phone 0300000005 --from 2026-01-01',
  options: {
    kind: { type: 'string', help: 'village_head, collaborator or staff' },
    area: { type: 'string', help: 'the village unit; staff need none' },
    name: { type: 'string', help: 'full name' },
    phone: { type: 'string', help: 'the mobile number they write from' },
    from: { type: 'string', help: 'first day of the office (default: today)' },
    to: { type: 'string', help: 'its last day, where it is known' },
  },
  schema: z.object({
    positionals: onlyCommune,
    kind: oneOf(['village_head', 'collaborator', 'staff']),
    area: words('the village unit').optional(),
    name: words('their full name'),
    phone: words('the mobile number they write from'),
    from: day.optional(),
    to: day.optional(),
  }),
  async run(tx, { positionals: communeId, kind, area: typed, name, phone: number, from, to }, context) {
    const { seal, now, newId, mode } = context
    if (typed === undefined && kind !== 'staff') {
      return { outcome: 'refused', why: `--area: say the village unit of a ${kind}` }
    }
    const areas = await listAreas(tx, communeId)
    const wanted = fold(typed ?? '')
    const area = areas.find(({ kind, name }) => [fold(name), fold(`${kind} ${name}`)].includes(wanted)) ?? null
    if (areas.length === 0)
      return { outcome: 'refused', why: `there is no commune ${communeId}, or it has no village unit` }
    if (typed !== undefined && !area) {
      const known = areas.map((each) => `${each.kind} ${each.name}`).join(', ')
      return { outcome: 'refused', why: `commune ${communeId} has no ${typed}; say one of: ${known}` }
    }
    const phone = normalizePhone(number, { allowDemoPrefixes: mode === 'demo' })
    if (!phone)
      return { outcome: 'refused', why: `${number} is no Vietnamese mobile number; ten digits, such as 0912…` }
    const fromDay = from ?? localDay(now)
    if (to !== undefined && to < fromDay) return { outcome: 'refused', why: '--to lies before --from' }
    const role = { communeId, kind, areaId: area?.id ?? null, name, phone, fromDay, toDay: to ?? null, now, newId }
    const { outcome } = await addRole(tx, seal, role)
    const said = outcome === 'added' ? 'registered' : 'registered already'
    const where = area ? `${area.kind} ${area.name}` : `commune ${communeId}`
    return { outcome: 'done', text: `${kind} of ${where}: ${said}`, json: { outcome, areaId: role.areaId } }
  },
})
