// henkham bookings add: staff book a seat for somebody, also where nobody books alone; the person's phones are told.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { book } from '../../programme/bookings/book.ts'
import { type Doubt, doubtAbout } from '../../programme/bookings/doubt-about.ts'
import { lineCode } from '../../programme/bookings/line-code.ts'
import type { StaffPerson } from '../../programme/residents/find-for-staff.ts'
import { isPriorityPerson } from '../../programme/residents/priority.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { defineCommand, type Report } from './command.ts'
import { sayTwice } from './people-twice.ts'
import { bandAt, isOnePerson, ONE_PERSON, PERSON, personOf, personSchema, sayVisit, sayWho } from './person-of.ts'
import { ROUND, sayWhich, sessionOf } from './session-of.ts'
import { tellPhones } from './tell-phones.ts'
import { onlyCommune, time, words } from './typed.ts'

export const bookingsAdd = defineCommand({
  name: 'bookings add',
  summary: 'books a seat for somebody, also one that only staff give; the person’s phones are told',
  usage:
    'COMMUNE --session CODE [--time TIME] --person NAME --born YEAR [--area VILLAGE] | --line CODE [--round ROUND] [--anyway]',
  example: 'henkham bookings add 10804 --session S5 --person "Phạm Thị Mận" --born 1949',
  options: {
    session: { type: 'string', help: 'the session, by its code' },
    time: { type: 'string', help: 'start of the band, such as 07:30, where the session has several' },
    ...PERSON,
    round: ROUND,
    anyway: {
      type: 'boolean',
      default: false,
      help: 'although the session is for others, or somebody else organises their exam',
    },
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
    const meant = await personOf(tx, seal, { communeId, typed, booked: false, now })
    if ('refused' in meant) return meant.refused
    const { person } = meant
    const { residentId } = person
    const { id: sessionId, roundId } = session
    const refused = (why: string): Report => ({ outcome: 'refused', why: `${sayWho(person)}: ${why}` })
    const doubt = await doubtAbout(tx, { communeId, person, sessionId, roundId, startsAt: band.startsAt })
    if (doubt && (!anyway || doubt.doubt === 'examined')) return refused(sayDoubt(doubt, session.code))
    const seat = { communeId, residentId, roundId, bandId: band.id, contactId: null }
    const done = await book(tx, { ...seat, isPriority: isPriorityPerson(person, now), now, newId })
    if (done.outcome === 'already_booked') return refused(sayBooked(person, done.bookingId, communeId))
    if (done.outcome === 'band_full')
      return refused(`no seat is free there; look for one with: henkham session show ${communeId} ${session.code}`)
    if (done.outcome === 'band_closed')
      return refused(`${sayWhich(session)}: cannot be booked; it is off, not approved or has begun`)
    const { bookingId } = done
    await logAccess(tx, { by: { staff }, what: 'booked_by_staff', communeId, residentId, subjectId: bookingId, now })
    const visit = { sessionCode: session.code, startsAt: band.startsAt }
    const about = { communeId, residentId, bookingId, done: 'booked' as const, uselessAfter: band.startsAt }
    const told = await tellPhones(tx, seal, { ...about, now, newId })
    const line = lineCode(bookingId)
    return {
      outcome: 'done',
      text: [
        `${sayVisit(person, visit)}: booked, seat ${done.seatNo}, line ${line}; ${told.said}`,
        ...told.byHand,
        ...(await sayTwice(tx, seal, { communeId, residentId, now })),
        `take it back with: henkham bookings cancel ${communeId} --line ${line}`,
      ].join('\n'),
      json: {
        communeId,
        session: session.code,
        startsAt: band.startsAt,
        line,
        seatNo: done.seatNo,
        phones: told.phones,
      },
    }
  },
})

const ORGANISERS = { employer: 'their employer', school: 'their school', armed_forces: 'their unit' } as const

function sayDoubt(doubt: Doubt, code: string): string {
  if (doubt.doubt === 'examined')
    return `was examined in this round on ${localDay(doubt.at)}; once a round is each person's share`
  if (doubt.doubt === 'organiser')
    return `${ORGANISERS[doubt.organiser]} organises the exam; add --anyway to book all the same`
  return `${code} is for others at that time; add --anyway to book all the same`
}

function sayBooked({ visits }: StaffPerson, bookingId: string, communeId: string): string {
  const visit = visits.find((each) => each.bookingId === bookingId)
  if (!visit) return 'has a booking in this round already'
  const there = `${visit.sessionCode} ${localDay(visit.startsAt)}`
  return `is booked in this round already (${there}, line ${visit.line}); move it with: henkham bookings move ${communeId} --line ${visit.line} …`
}
