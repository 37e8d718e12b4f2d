// henkham bookings cancel: staff give somebody's seat back; the person's phones are told.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { cancelBooking, UNDO_MS } from '../../programme/bookings/cancel.ts'
import { localTime } from '../../vietnamese/dates.ts'
import { defineCommand, type Report } from './command.ts'
import { isOnePerson, ONE_PERSON, PERSON, personOf, personSchema, sayVisit, sayWho } from './person-of.ts'
import { tellPhones } from './tell-phones.ts'
import { onlyCommune, words } from './typed.ts'

export const bookingsCancel = defineCommand({
  name: 'bookings cancel',
  summary: 'cancels somebody’s visit; the person’s phones are told',
  usage: 'COMMUNE --line CODE | --person NAME [--born YEAR] [--area VILLAGE] [--session CODE]',
  example: 'henkham bookings cancel 10804 --line KMTBXRG',
  options: {
    ...PERSON,
    session: { type: 'string', help: 'the session of the visit, for somebody who has several' },
  },
  schema: z
    .object({ positionals: onlyCommune, ...personSchema, session: words('the session by its code').optional() })
    .refine(isOnePerson, { error: ONE_PERSON }),
  async run(tx, { positionals: communeId, session: code, ...typed }, { seal, staff, now, newId }) {
    const meant = await personOf(tx, seal, { communeId, typed, booked: true, now })
    if ('refused' in meant) return meant.refused
    const { person, line } = meant
    const { residentId } = person
    const visits = person.visits.filter((visit) => !code || visit.sessionCode.toLowerCase() === code.toLowerCase())
    const [visit, ...more] = visits.some((each) => each.line === line)
      ? visits.filter((each) => each.line === line)
      : visits
    const refused = (why: string): Report => ({ outcome: 'refused', why: `${sayWho(person)}: ${why}` })
    const theirs = person.visits.map((each) => `${sayVisit(null, each)} line ${each.line}`).join('; ')
    if (!visit || more.length > 0) return refused(`has these visits: ${theirs}; say one of them with --line`)
    const { bookingId, sessionCode, startsAt } = visit
    const keptUntil = new Date(now.getTime() + UNDO_MS)
    const done = await cancelBooking(tx, { communeId, bookingId, kept: { until: keptUntil, contactId: null }, now })
    if (done.outcome === 'gone') return refused('the visit has just been changed by somebody else; look again')
    const logged = { what: 'booking_cancelled_by_staff' as const, communeId, residentId, subjectId: bookingId }
    await logAccess(tx, { by: { staff }, ...logged, now })
    const about = { communeId, residentId, bookingId, done: 'cancelled' as const, uselessAfter: visit.endsAt }
    const told = await tellPhones(tx, seal, { ...about, now, newId })
    const again = `henkham bookings add ${communeId} --session ${sessionCode} --time ${localTime(startsAt)} --line ${visit.line}`
    return {
      outcome: 'done',
      text: [
        `${sayVisit(person, visit)}: cancelled; ${told.said}`,
        ...told.byHand,
        `the seat is kept for them until ${localTime(keptUntil)}; take it back with: ${again}`,
      ].join('\n'),
      json: { communeId, line: visit.line, session: sessionCode, startsAt, phones: told.phones },
    }
  },
})
