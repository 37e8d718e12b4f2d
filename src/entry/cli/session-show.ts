// henkham session show: one session band by band, with who comes by given name and birth year.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { type DayBand, type DayPerson, dayList } from '../../programme/sessions/day-list.ts'
import type { Session } from '../../programme/sessions/find-session.ts'
import { type ClassSeats, seatsByClass } from '../../programme/sessions/seats-by-class.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { givenName } from '../../vietnamese/people/names.ts'
import { defineCommand } from './command.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'

export const sessionShow = defineCommand({
  name: 'session show',
  summary: 'shows the bands of a session, its seats and who is booked',
  usage: 'COMMUNE CODE [--round ROUND]',
  example: 'henkham session show 10804 S1',
  options: { round: ROUND },
  schema: z.object({ positionals: communeAndSession, round: z.string().optional() }),
  async run(tx, { positionals: { communeId, code }, round }, { seal, staff, now }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const bands = await dayList(tx, seal, { communeId, sessionId: session.id })
    const seats = await seatsByClass(tx, { communeId, sessionId: session.id, now })
    const classesOf = ({ startsAt }: DayBand) => seats.filter((each) => each.startsAt.getTime() === startsAt.getTime())
    await logAccess(tx, { by: { staff }, what: 'bookings_seen', communeId, subjectId: session.id, now })
    const off = session.cancelledBecause ? ` since ${localDay(session.cancelledAt!)}: ${session.cancelledBecause}` : ''
    const state = session.state === 'cancelled' ? `cancelled${off}` : session.state
    const sum = (of: (band: DayBand) => number) => bands.reduce((all, band) => all + of(band), 0)
    const { id: _, ...shown } = session
    return {
      outcome: 'done',
      text: [
        sayWhich(session),
        `${session.roundKind} ${session.round}, ${state}, ${sum((b) => b.taken)} of ${sum((b) => b.seats)} seats booked`,
        ...sayMoved(session),
        ...bands.flatMap((band) => [line(band), ...sayClasses(classesOf(band))]),
      ].join('\n'),
      json: {
        ...shown,
        bands: bands.map((band) => ({
          ...band,
          classes: classesOf(band).map(counts),
          people: band.people.map(shortly),
        })),
      },
    }
  },
})

function line({ startsAt, endsAt, seats, taken, people }: DayBand): string {
  const names = people.map((person) => [...Object.values(named(person)), mark(person)].filter(Boolean).join(' '))
  return `${localTime(startsAt)}–${localTime(endsAt)}  ${taken} of ${seats}  ${names.join(', ')}`.trimEnd()
}

/** Only where there is more to say than in the line above. */
function sayClasses(classes: ClassSeats[]): string[] {
  if (classes.every((each) => each.class === 'open' && each.held === 0)) return []
  const said = classes.map((each) => {
    const held = each.held > 0 ? `, ${each.held} held` : ''
    return `${each.class.replace('_', '-')}: ${each.free} free${held}, ${each.booked} booked`
  })
  return [`  ${said.join('; ')}`]
}

function counts({ startsAt: _, ...each }: ClassSeats) {
  return each
}

function sayMoved({ movedAt, movedBecause, beforeStartsAt, beforeVenue }: Session): string[] {
  if (!movedAt) return []
  const before = `${localDay(beforeStartsAt!)} ${localTime(beforeStartsAt!)}, ${beforeVenue}`
  return [`moved on ${localDay(movedAt)} from ${before}: ${movedBecause}`]
}

/** On a screen others may look at, the given name and the year say enough. */
function named({ name, birthYear }: DayPerson): { givenName: string; birthYear: number | null } {
  return { givenName: givenName(name), birthYear }
}

function shortly(person: DayPerson) {
  const { line, state, attendance } = person
  return { line, ...named(person), state, attendance }
}

function mark({ state, attendance }: DayPerson): string {
  if (attendance) return `(${attendance})`
  return state === 'missed' ? '(no-show)' : ''
}
