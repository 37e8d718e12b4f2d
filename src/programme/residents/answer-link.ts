// The person who was asked answers, or the station does for them: rights are given and the two rows brought together, or nothing is.
import type postgres from 'postgres'
import { logAccess } from '../access/log-access.ts'
import { grantRights } from './grant-rights.ts'
import type { Wish } from './link-request.ts'
import { mergeResident } from './merge-resident.ts'
import type { Consent } from './register.ts'

export interface LinkAnswer {
  requestId: string
  answer: 'yes' | 'no'
  /** Who answers: the contact that was asked, or somebody of the station. */
  by: { contactId: string } | { staff: string }
  consent: Omit<Consent, 'purposes'>
  now: Date
  newId: () => string
}

export type LinkAnswered =
  | { outcome: 'granted'; communeId: string; residentId: string; contactId: string; wants: Wish[] }
  | { outcome: 'refused' }
  /** Answered before, or too late. */
  | { outcome: 'gone' }

/** Who asked learns of a yes only: a no looks like nobody being there. */
export async function answerLink(tx: postgres.TransactionSql, answered: LinkAnswer): Promise<LinkAnswered> {
  const { requestId, answer, by, consent, now, newId } = answered
  const state = answer === 'yes' ? 'granted' : 'refused'
  const [request] = await tx<
    {
      communeId: string
      residentId: string
      contactId: string
      saidResidentId: string | null
      relation: string
      wants: Wish[]
    }[]
  >`
    update link_requests
    set state = ${state}, answered_by = ${'contactId' in by ? by.contactId : null}, answered_at = ${now}
    where id = ${requestId}
      and state = 'open'
      and useless_after > ${now}
    returning commune_id as "communeId", resident_id as "residentId", contact_id as "contactId",
      said_resident_id as "saidResidentId", relation, wants`
  if (!request) return { outcome: 'gone' }
  const { communeId, residentId, contactId, saidResidentId, relation, wants } = request
  const what = answer === 'yes' ? 'link_granted' : 'link_refused'
  await logAccess(tx, { by, what, communeId, residentId, subjectId: requestId, now })
  if (answer === 'no') return { outcome: 'refused' }
  // Before the rows come together: then a link there is already keeps what it may.
  const source = 'staff' in by ? 'staff' : 'said'
  await grantRights(tx, { contactId, communeId, residentId, rights: wants, relation, source, consent, now, newId })
  if (saidResidentId) await mergeResident(tx, { communeId, from: saidResidentId, into: residentId, now })
  return { outcome: 'granted', communeId, residentId, contactId, wants }
}
