// Tells whoever has a seat in hand that its session was moved: the question they have names the old hour or place.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import { offerKey } from './lapse-offers.ts'
import type { Offering } from './offer-freed.ts'

/** What the message of an offer is about. `moved`: it was told before, with the old hour or place. */
export interface AboutOffer {
  entry: string
  moved?: boolean
}

/** Offers whose first message still waits in the outbox are left to it: it says what is true when it goes out. Returns how many are told. */
export async function tellOffersAnew(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, sessionId, now, newId }: Offering,
): Promise<number> {
  const offers = await tx<{ id: string; contactId: string; residentId: string; offeredAt: Date; until: Date }[]>`
    select id, contact_id as "contactId", resident_id as "residentId", offered_at as "offeredAt", offer_until as "until"
    from waitlist_entries
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'offered'
      and offer_until > ${now}
      and not exists (
        select 1
        from outbound_messages
        where outbound_messages.commune_id = waitlist_entries.commune_id
          and outbound_messages.subject_kind = 'waitlist'
          and outbound_messages.subject_id = waitlist_entries.id
          and outbound_messages.text_key = 'waiting:offer'
          and outbound_messages.state = 'queued'
          and outbound_messages.claimed_until is null
      )
    order by id`
  const notices = offers.map(({ id, contactId, residentId, offeredAt, until }) => ({
    id: newId(),
    contactId,
    idempotencyKey: `${offerKey(id, offeredAt)}:moved:${now.getTime()}`,
    flow: 'waiting:offer',
    about: { entry: id, moved: true } satisfies AboutOffer,
    communeId,
    residents: [residentId],
    subject: { kind: 'waitlist' as const, id },
    dueAt: now,
    uselessAfter: until,
  }))
  return enqueueNotices(tx, seal, notices, now)
}
