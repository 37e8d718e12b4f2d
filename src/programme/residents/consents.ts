// Writes down what somebody agreed to for a person, with the text that was shown (Law 91/2025 art. 9).
import type postgres from 'postgres'

export interface GuardianConsent {
  contactId: string
  communeId: string
  /** A child under 16. */
  residentId: string
  textKey: string
  textVersion: string
  /** The message that said yes. */
  inboundMessageId: string | null
  now: Date
  newId: () => string
}

/** Who answers for a child agrees that it is examined (Law 91/2025 art. 24); once a text and version, however often they book. */
export async function recordGuardianConsent(tx: postgres.TransactionSql, consent: GuardianConsent): Promise<void> {
  const { contactId, communeId, residentId, textKey, textVersion, inboundMessageId, now, newId } = consent
  await tx`
    insert into consents (
      id, contact_id, commune_id, resident_id, purpose, text_key, text_version, inbound_message_id, given_at
    )
    select ${newId()}, ${contactId}, ${communeId}, ${residentId}, 'care', ${textKey}, ${textVersion},
      ${inboundMessageId}::uuid, ${now}::timestamptz
    where not exists (
      select 1
      from consents
      where contact_id = ${contactId}
        and commune_id = ${communeId}
        and resident_id = ${residentId}
        and purpose = 'care'
        and text_key = ${textKey}
        and text_version = ${textVersion}
        and withdrawn_at is null
    )`
}
