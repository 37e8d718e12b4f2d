// henkham people twice: people whose personal ID stands on the lists of two communes, with what stands where.
import type postgres from 'postgres'
import { z } from 'zod'
import type { Seal } from '../../database/seal.ts'
import { logAccess } from '../../programme/access/log-access.ts'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { peopleTwice, type Standing } from '../../programme/residents/twice.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'

const HOW = 'name one commune by its code of five digits, such as 10804, or none for all'

export const peopleTwiceCommand = defineCommand({
  name: 'people twice',
  summary: 'lists who stands on the lists of two communes, with what stands where, so that staff of both decide',
  usage: '[COMMUNE]',
  example: 'henkham people twice 10804',
  options: {},
  schema: z.object({
    positionals: z
      .array(z.string().regex(/^\d{5}$/, { error: HOW }))
      .max(1, { error: HOW })
      .transform(([code]) => code ?? null),
  }),
  async run(tx, { positionals: communeId }, { seal, staff, now }) {
    if (communeId !== null && !(await communeOf(tx, communeId))) {
      return { outcome: 'refused', why: `there is no commune ${communeId}` }
    }
    const people = await peopleTwice(tx, seal, { communeId, now })
    for (const { communeId, residentId } of people.flat()) {
      await logAccess(tx, { by: { staff }, what: 'people_twice_seen', communeId, residentId, now })
    }
    const text = people.map((standings) => standings.map(line).join('\n')).join('\n\n')
    return {
      outcome: 'done',
      text: text || 'nobody stands on the lists of two communes',
      json: people.map((all) => all.map(shown)),
    }
  },
})

/** Of somebody staff have just booked: what stands in other communes. */
export async function sayTwice(
  db: postgres.ISql,
  seal: Seal,
  one: { communeId: string; residentId: string; now: Date },
): Promise<string[]> {
  const people = await peopleTwice(db, seal, one)
  const elsewhere = people.flat().filter(({ communeId }) => communeId !== one.communeId)
  return elsewhere.map((standing) => `also on the list of ${line(standing)}; agree with them who examines`)
}

/** "xã Kim Thành (10804)  Phạm Thị Mận  1949  thôn Tam Kỳ  listed since 2026-01-05  booked S1 2026-11-26 07:30" */
function line(standing: Standing): string {
  const { commune, communeId, name, birthYear, area, listedSince, booking, examinedAt } = standing
  return [
    `${commune} (${communeId})`,
    name,
    birthYear,
    area,
    `listed since ${localDay(listedSince)}`,
    booking
      ? `booked ${booking.sessionCode} ${localDay(booking.startsAt)} ${localTime(booking.startsAt)}`
      : 'not booked',
    examinedAt ? `examined ${localDay(examinedAt)}` : 'not examined this year',
  ]
    .filter(Boolean)
    .join('  ')
}

function shown({ residentId: _, ...standing }: Standing) {
  return standing
}
