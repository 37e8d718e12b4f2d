// Books seats for several people in one act: all of them, or none.
import type postgres from 'postgres'
import { type BookRequest, type BookResult, book } from './book.ts'
import { byBand } from './hold.ts'

export interface FamilyRequest extends Pick<BookRequest, 'communeId' | 'roundId' | 'contactId' | 'now' | 'newId'> {
  /** Two to eight people, nobody twice. */
  members: Pick<BookRequest, 'residentId' | 'bandId' | 'isPriority' | 'shown'>[]
}

export type FamilyResult =
  | { outcome: 'booked'; bookings: { residentId: string; bookingId: string; bandId: string; seatNo: number }[] }
  /** The first who could not be booked, and why; nobody is. */
  | { outcome: 'none_booked'; residentId: string; why: Exclude<BookResult['outcome'], 'booked'> }

/** Two families that have each other's last seats in hand find that out after this, and so does whoever looks at these seats meanwhile. */
const PATIENCE_MS = 300
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * One after the other under a savepoint, bands in the order of their ids. Two families that want each other's last seats are parted
 * by a short wait instead of the database's: the one that gave up is told that a band is full.
 */
export async function bookFamily(tx: postgres.TransactionSql, request: FamilyRequest): Promise<FamilyResult> {
  const { members, ...common } = request
  const bookings: Extract<FamilyResult, { outcome: 'booked' }>['bookings'] = []
  let at = ''
  try {
    await tx.savepoint(async (all) => {
      await all`set local lock_timeout = ${all.unsafe(String(PATIENCE_MS))}`
      for (const member of members.toSorted(byBand)) {
        at = member.residentId
        const result = await book(all, { ...common, ...member, patienceMs: PATIENCE_MS })
        if (result.outcome !== 'booked') throw new NotAll(result.outcome)
        bookings.push({ ...member, bookingId: result.bookingId, seatNo: result.seatNo })
      }
      // As the connection has it.
      await all`set local lock_timeout to default`
    })
  } catch (error) {
    const why = error instanceof NotAll ? error.why : isTimeout(error) ? 'band_full' : null
    if (why === null) throw error
    return { outcome: 'none_booked', residentId: at, why }
  }
  return { outcome: 'booked', bookings }
}

/** Takes back what was booked so far. */
class NotAll extends Error {
  readonly why: Exclude<BookResult['outcome'], 'booked'>
  constructor(why: Exclude<BookResult['outcome'], 'booked'>) {
    super(why)
    this.why = why
  }
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: string }).code === LOCK_NOT_AVAILABLE
}
