// henkham bookings move: staff give somebody's visit another seat of the same round; the person's phones are told.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { doubtAbout } from '../../programme/bookings/doubt-about.ts'
import { moveBooking } from '../../programme/bookings/move.ts'
import { isPriorityPerson } from '../../programme/residents/priority.ts'
import { localTime } from '../../vietnamese/dates.ts'
import { defineCommand, type Report } from './command.ts'
import { bandAt, isOnePerson, ONE_PERSON, PERSON, personOf, personSchema, sayVisit, sayWho } from './person-of.ts'
import { ROUND, sayWhich, sessionOf } from './session-of.ts'
import { tellPhones } from './tell-phones.ts'
import { onlyCommune, time, words } from './typed.ts'

export const bookingsMove = defineCommand({
  name: 'bookings move',
  summary: 'moves somebody’s visit to another session or hour of its round; the person’s phones are told',
  usage:
    'COMMUNE --session CODE [--time TIME] --line CODE | --person NAME [--born YEAR] [--area VILLAGE] [--round ROUND] [--anyway]',
  example: 'henkham bookings move 10804 --line KMTBXRG --session S3 --time 08:00',
  options: {
    session: { type: 'string', help: 'the session they move to, by its code' },
    time: { type: 'string', help: 'start of the band, such as 08:00, where the session has several' },
    ...PERSON,
    round: ROUND,
    anyway: { type: 'boolean', default: false, help: 'although the session is for others' },
  },
  schema: z
    .object({
      positionals: onlyCommune,
      session: words('the session by its code'),
      time: time.optional(),
      ...personSchema,
      round: z.string().optional(),
      anyway: z.boolean(),
    })
    .refine(isOnePerson, { error: ONE_PERSON }),
  async run(tx, { positionals: communeId, session: code, time, round, anyway, ...typed }, { seal, staff, now, newId }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const band = await bandAt(tx, { communeId, sessionId: session.id, time })
    if ('refused' in band) return band.refused
    const meant = await personOf(tx, seal, { communeId, typed, booked: true, now })
    if ('refused' in meant) return meant.refused
    const { person } = meant
    const { residentId } = person
    const refused = (why: string): Report => ({ outcome: 'refused', why: `${sayWho(person)}: ${why}` })
    const before = person.visits.find(({ roundId }) => roundId === session.roundId)
    if (!before)
      return refused(`has no visit to come in the round of ${session.code}; book one with: henkham bookings add`)
    const { bookingId } = before
    const { id: sessionId, roundId } = session
    const doubt = await doubtAbout(tx, { communeId, person, sessionId, roundId, startsAt: band.startsAt })
    if (doubt?.doubt === 'audience' && !anyway)
      return refused(`${session.code} is for others at that time; add --anyway to move all the same`)
    const seat = { communeId, bookingId, bandId: band.id, contactId: null }
    const done = await moveBooking(tx, { ...seat, isPriority: isPriorityPerson(person, now), now })
    if (done.outcome === 'same_band')
      return { outcome: 'done', text: `${sayVisit(person, before)}: is there already, nobody is told`, json: done }
    if (done.outcome === 'band_full')
      return refused(`no seat is free there; look for one with: henkham session show ${communeId} ${session.code}`)
    if (done.outcome === 'band_closed')
      return refused(`${sayWhich(session)}: cannot be booked; it is off, not approved or has begun`)
    if (done.outcome !== 'moved') return refused('the visit has just been changed by somebody else; look again')
    const logged = { what: 'booking_moved_by_staff' as const, communeId, residentId, subjectId: bookingId }
    await logAccess(tx, { by: { staff }, ...logged, now })
    const about = { communeId, residentId, bookingId, done: 'moved' as const, uselessAfter: band.startsAt }
    const told = await tellPhones(tx, seal, { ...about, now, newId })
    const after = { sessionCode: session.code, startsAt: band.startsAt }
    const back = `--session ${before.sessionCode} --time ${localTime(before.startsAt)}`
    return {
      outcome: 'done',
      text: [
        `${sayVisit(person, before)}: moved to ${sayVisit(null, after)}, seat ${done.seatNo}; ${told.said}`,
        ...told.byHand,
        `move it back with: henkham bookings move ${communeId} --line ${before.line} ${back}`,
      ].join('\n'),
      json: { communeId, line: before.line, from: before, to: after, seatNo: done.seatNo, phones: told.phones },
    }
  },
})
