// A station's terminal in a test: commands run over a house, with the name of who acts.
import type { Command, Report } from '../../../src/entry/cli/command.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import type { House } from '../../setup/house.ts'

export const STAFF = 'Trạm Y tế, chị Thử'

export async function report({ rt }: House, command: Command, args: string[]): Promise<Report> {
  const read = command.read(args)
  if ('problem' in read) return { outcome: 'refused', why: read.problem }
  if ('operate' in read) throw new Error(`${command.name} does not work in one transaction`)
  const { seal, clock, newId } = rt
  return rt.sql.begin((tx) => read.run(tx, { mode: 'demo', seal, staff: STAFF, now: clock.now(), newId }))
}

/** What is read on the terminal. */
export async function run(house: House, command: Command, args: string[]): Promise<string> {
  const done = await report(house, command, args)
  return done.outcome === 'done' ? done.text : done.why
}

/** Books a person of the demo into a session of Kim Thành ("S1 2026-11-26 08:00"), by the station. */
export async function bookFor({ rt }: House, person: string, when: string): Promise<string> {
  const [code, day, time] = when.split(' ') as [string, string, string]
  const [band] = await rt.sql<{ id: string }[]>`
    select session_bands.id
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    where sessions.commune_id = '10804'
      and sessions.code = ${code}
      and session_bands.starts_at = ${atLocal(day, time)}`
  const wish = { communeId: '10804', residentId: residentId(person), bandId: band!.id, contactId: null }
  const booked = await rt.sql.begin((tx) => book(tx, { ...wish, now: rt.clock.now(), newId: rt.newId }))
  if (booked.outcome !== 'booked') throw new Error(`${person} was not booked: ${booked.outcome}`)
  return booked.bookingId
}
