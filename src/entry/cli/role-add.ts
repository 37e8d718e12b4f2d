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
  summary: 'registers a village head or collaborator with the number they write from',
  usage: 'COMMUNE --kind village_head|collaborator --area "thôn X" --name NAME --phone NUMBER [--from DAY] [--to DAY]',
  example:
    'henkham role add 10804 --kind village_head --area "thôn Tam Kỳ" --name "Vũ Đình Khoát" --phone 0300000005 --from 2026-01-01',
  options: {
    kind: { type: 'string', help: 'village_head or collaborator' },
    area: { type: 'string', help: 'the village unit' },
    name: { type: 'string', help: 'full name' },
    phone: { type: 'string', help: 'the mobile number they write from' },
    from: { type: 'string', help: 'first day of the office (default: today)' },
    to: { type: 'string', help: 'its last day, where it is known' },
  },
  schema: z.object({
    positionals: onlyCommune,
    kind: oneOf(['village_head', 'collaborator']),
    area: words('the village unit'),
    name: words('their full name'),
    phone: words('the mobile number they write from'),
    from: day.optional(),
    to: day.optional(),
  }),
  async run(tx, { positionals: communeId, kind, area: typed, name, phone: number, from, to }, context) {
    const { seal, now, newId, mode } = context
    const areas = await listAreas(tx, communeId)
    const area = areas.find(({ kind, name }) => [fold(name), fold(`${kind} ${name}`)].includes(fold(typed)))
    if (!area) {
      const known = areas.map((each) => `${each.kind} ${each.name}`).join(', ')
      const why = known
        ? `commune ${communeId} has no ${typed}; say one of: ${known}`
        : `there is no commune ${communeId}`
      return { outcome: 'refused', why }
    }
    const phone = normalizePhone(number, { allowDemoPrefixes: mode === 'demo' })
    if (!phone)
      return { outcome: 'refused', why: `${number} is no Vietnamese mobile number; ten digits, such as 0912…` }
    const fromDay = from ?? localDay(now)
    if (to !== undefined && to < fromDay) return { outcome: 'refused', why: '--to lies before --from' }
    const role = { communeId, kind, areaId: area.id, name, phone, fromDay, toDay: to ?? null, now, newId }
    const { outcome } = await addRole(tx, seal, role)
    const said = outcome === 'added' ? 'registered' : 'registered already'
    return {
      outcome: 'done',
      text: `${kind} of ${area.kind} ${area.name}: ${said}`,
      json: { outcome, areaId: area.id },
    }
  },
})
