// Makes it so that somebody gives up a booking of a band, and its seat is free at once: "S4 08:00".
import { cancelBooking } from '../../src/programme/bookings/cancel.ts'
import type { Runtime } from '../../src/runtime.ts'

export async function freeOne(rt: Runtime, band: string): Promise<void> {
  const [code, time] = band.split(' ') as [string, string]
  const [booking] = await rt.sql<{ communeId: string; bookingId: string }[]>`
    select bookings.commune_id as "communeId", bookings.id as "bookingId"
    from bookings
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    where sessions.code = ${code}
      and bookings.state = 'live'
      and to_char(session_bands.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') = ${time}
    order by bookings.seat_no
    limit 1`
  if (!booking) throw new Error(`nobody is booked at ${band}`)
  await rt.sql.begin((tx) => cancelBooking(tx, { ...booking, now: rt.clock.now() }))
}
