// Makes a day of visits: one session with a seat for each person, all of them taken.
import type postgres from 'postgres'
import { newId } from '../../src/ids.ts'
import { addSession } from '../../src/programme/sessions/add-session.ts'
import { add, COMMUNE } from '../broadcasts/village.ts'
import { NOW } from '../setup/settings.ts'

const BANDS = 8

/** For the day after NOW. */
export async function makeVisits(sql: postgres.Sql, residentIds: string[]): Promise<void> {
  const [round] = await sql<{ id: string }[]>`
    select id
    from rounds
    where commune_id = ${COMMUNE} and kind = 'exam' and name = '2026'`
  await sql.begin(async (tx) => {
    const added = await addSession(tx, {
      communeId: COMMUNE,
      code: 'S90',
      roundId: round!.id,
      startsAt: new Date('2026-11-23T07:00:00+07:00'),
      endsAt: new Date('2026-11-23T11:00:00+07:00'),
      bandMinutes: 30,
      seatsPerBand: Math.ceil(residentIds.length / BANDS),
      venueKind: 'station',
      venue: 'Trạm Y tế Kim Thành',
      areaId: null,
      examiner: 'Trung tâm Y tế Kim Thành',
      fasting: 'none',
      audience: { groups: [2] },
      newId,
    })
    const bands = await tx<{ id: string }[]>`
      select id
      from session_bands
      where session_id = ${added.sessionId}`
    const before = new Date(NOW.getTime() - 86_400_000)
    await add(
      tx,
      'bookings',
      residentIds.map((residentId, i) => ({
        ...{ commune_id: COMMUNE, id: newId(), resident_id: residentId, round_id: round!.id },
        ...{ session_id: added.sessionId, band_id: bands[i % BANDS]!.id, seat_no: Math.floor(i / BANDS) + 1 },
        ...{ booked_at: before, changed_at: before },
      })),
    )
    await tx`
      update seats
      set booking_id = bookings.id
      from bookings
      where bookings.session_id = ${added.sessionId}
        and seats.commune_id = bookings.commune_id
        and seats.band_id = bookings.band_id
        and seats.no = bookings.seat_no`
  })
  await sql`analyze bookings, seats, sessions, session_bands`
}
