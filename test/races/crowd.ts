// Makes a crowd for one band: residents with a Zalo contact each, and a session of a single band on a day of its own.
import type postgres from 'postgres'
import type { Seal } from '../../src/database/seal.ts'
import { newId } from '../../src/ids.ts'
import { addContact } from '../../src/messaging/contacts/find-or-add.ts'
import { areaId } from '../../src/programme/demo/commune-rows.ts'
import { addSession } from '../../src/programme/sessions/add-session.ts'
import { foldName } from '../../src/vietnamese/people/names.ts'

const COMMUNE = '10804'
/** As people write the day of the band, and as we write it. */
export const ASKED = 'dat lich kham sang 10/12'
export const DAY = '10/12/2026'
const NAME = 'Nguyễn Thị Hằng'

/** Returns the Zalo ids of the crowd. Everybody is 66, of group 2, and may book for nobody but themselves. */
export async function makeCrowd(
  sql: postgres.Sql,
  seal: Seal,
  space: string,
  size: number,
  now: Date,
): Promise<string[]> {
  const users = Array.from({ length: size }, (_, i) => `17${String(i).padStart(17, '0')}`)
  for (const user of users) {
    const contactId = await addContact(sql, seal, { space, address: user, now, newId })
    const resident = {
      commune_id: COMMUNE,
      id: newId(),
      area_id: areaId(COMMUNE, 'Tam Kỳ'),
      name: seal.seal(NAME),
      name_hash: seal.hash('name', foldName(NAME)),
      birth_year: 1960,
      sex: 'f',
      priority_group: 2,
      organiser: 'commune',
      standing: 'listed',
      created_at: now,
    }
    const link = {
      id: newId(),
      contact_id: contactId,
      commune_id: COMMUNE,
      resident_id: resident.id,
      relation: 'self',
      source: 'list',
      may_book: true,
      may_be_reminded: true,
      linked_at: now,
    }
    await sql`insert into residents ${sql(resident)}`
    await sql`insert into contact_residents ${sql(link)}`
  }
  return users
}

/** Returns the id of the session's only band. */
export async function makeBand(sql: postgres.Sql, seats: number): Promise<string> {
  const [round] = await sql<{ id: string }[]>`
    select id
    from rounds
    where commune_id = ${COMMUNE} and kind = 'exam' and name = '2026'`
  const added = await sql.begin((tx) =>
    addSession(tx, {
      communeId: COMMUNE,
      code: 'race',
      roundId: round!.id,
      startsAt: new Date('2026-12-10T07:00:00+07:00'),
      endsAt: new Date('2026-12-10T07:30:00+07:00'),
      bandMinutes: 30,
      seatsPerBand: seats,
      venueKind: 'station',
      venue: 'Trạm Y tế Kim Thành',
      areaId: null,
      examiner: 'Trung tâm Y tế Kim Thành',
      fasting: 'all',
      audience: { groups: [2] },
      newId,
    }),
  )
  const [band] = await sql<{ id: string }[]>`
    select id
    from session_bands
    where commune_id = ${COMMUNE} and session_id = ${added.sessionId}`
  return band!.id
}

/** Only so many of its seats are left, and what was kept while people decided is kept no more: everybody races for the rest. */
export async function leave(sql: postgres.Sql, bandId: string, seats: number): Promise<void> {
  await sql`
    update seats
    set offered = no <= ${seats}, held_until = null, held_by = null, held_for = null, hold = null
    where band_id = ${bandId}`
}

/** Takes the guard away: a seat forgets at once that it was taken, so the same one is found free again and again. */
export async function removeGuard(sql: postgres.Sql): Promise<void> {
  await sql`alter table bookings drop constraint a_booking_has_its_seat`
  await sql`
    create function forget_the_claim() returns trigger language plpgsql as $$
    begin
      new.booking_id := null;
      return new;
    end $$`
  await sql`create trigger forgetful before update on seats for each row execute function forget_the_claim()`
}
