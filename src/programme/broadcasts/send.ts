// GUI has come: writes one message a phone and the ledger of every household, in the transaction of the turn.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import { audienceOf } from './audience.ts'

/** The protocol carries 65,534 values in one statement. */
const AT_ONCE = 4_000
/** A preview is good for so long; who says GUI a day later has another day in mind. */
const PREVIEW_KEEPS_MS = 12 * 3_600_000

export type Sending =
  | { outcome: 'sending'; communeId: string; id: string; no: number; phones: number; households: number }
  /** There is no preview of this address, or it is too old, or its time is over. */
  | { outcome: 'nothing' }

/** Once: a second GUI finds nothing. */
export async function sendBroadcast(
  tx: postgres.TransactionSql,
  seal: Seal,
  { contactId, now, newId }: { contactId: string; now: Date; newId: () => string },
): Promise<Sending> {
  const [broadcast] = await tx<
    { id: string; no: number; commune_id: string; area_id: string; round_id: string | null; useless_after: Date }[]
  >`
    update broadcasts
    set state = 'sending', sent_at = ${now}
    where contact_id = ${contactId}
      and state = 'previewed'
      and previewed_at > ${new Date(now.getTime() - PREVIEW_KEEPS_MS)}
      and useless_after > ${now}
    returning id, no, commune_id, area_id, round_id, useless_after`
  if (!broadcast) return { outcome: 'nothing' }
  const { id, no, commune_id: communeId, area_id: areaId, round_id: roundId } = broadcast
  const reached = await audienceOf(tx, { communeId, areaId, roundId })
  const messageIds = new Map<string, string>()
  for (const { contactId: phone } of reached) {
    if (phone !== null && !messageIds.has(phone)) messageIds.set(phone, newId())
  }
  const about = { broadcast: id }
  const notices = [...messageIds].map(([phone, messageId]) => ({
    id: messageId,
    contactId: phone,
    idempotencyKey: `broadcast:${id}:${phone}`,
    flow: 'broadcast_heard:',
    about,
    communeId,
    residents: [],
    subject: { kind: 'broadcast' as const, id },
    dueAt: now,
    uselessAfter: broadcast.useless_after,
  }))
  await enqueueNotices(tx, seal, notices, now)
  const ledger = reached.map(({ householdId, residentId, contactId: phone, leftOut }, i) => ({
    commune_id: communeId,
    broadcast_id: id,
    no: i + 1,
    household_id: householdId,
    resident_id: residentId,
    message_id: phone && messageIds.get(phone)!,
    left_out: leftOut,
  }))
  for (let from = 0; from < ledger.length; from += AT_ONCE) {
    await tx`insert into broadcast_recipients ${tx(ledger.slice(from, from + AT_ONCE))}`
  }
  const told = new Set(reached.filter((r) => r.contactId !== null).map((r) => r.householdId ?? r.residentId))
  return { outcome: 'sending', communeId, id, no, phones: messageIds.size, households: told.size }
}
