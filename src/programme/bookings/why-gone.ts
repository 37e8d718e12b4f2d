// Why a seat that was shown a moment ago is not to be had.
import type postgres from 'postgres'
import type { Shown } from './free-seat.ts'

export interface ShownSeat extends Shown {
  bandId: string
}

/** `moved`: its session is at another hour or place by now; `off`: it is held no more, or not for booking; else somebody took it. */
export type WhyGone = 'taken' | 'moved' | 'off'

/** Of several seats that were wanted together what is said of all: an exam that is off before one that was moved. */
export async function whyGone(
  db: postgres.ISql,
  { communeId, seats }: { communeId: string; seats: ShownSeat[] },
): Promise<WhyGone> {
  const bands = await db<(ShownSeat & { isOpen: boolean })[]>`
    select session_bands.id as "bandId", session_bands.starts_at as "startsAt", sessions.venue,
      sessions.state = 'open' and sessions.approved as "isOpen"
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    where session_bands.commune_id = ${communeId}
      and session_bands.id = any(${seats.map(({ bandId }) => bandId)})`
  const of = (seat: ShownSeat) => bands.find(({ bandId }) => bandId === seat.bandId)
  if (seats.some((seat) => !of(seat)?.isOpen)) return 'off'
  const isMoved = (seat: ShownSeat, band = of(seat)!) =>
    band.startsAt.getTime() !== seat.startsAt.getTime() || band.venue !== seat.venue
  return seats.some((seat) => isMoved(seat)) ? 'moved' : 'taken'
}
