// Whose results a contact may read: proved, still linked, and on an address where only they look (domain.md G "Who may see what").
import type postgres from 'postgres'
import { ageAt } from '../residents/eligibility.ts'

export interface Reader {
  /** False: an SMS is read by the whole household, and by the carrier. */
  isPrivate: boolean
  /** `commune/resident` */
  refs: Set<string>
}

export interface ReadingLink {
  relation: string
  birthYear: number | null
  birthMonth: number | null
  verifiedAt: Date
}

/** Below this age the legal representative reads, not the child (Law 91/2025 art. 24). */
const CHILD = 16

export async function mayRead(
  tx: postgres.TransactionSql,
  { contactId, now }: { contactId: string; now: Date },
): Promise<Reader> {
  const rows = await tx<(ReadingLink & { space: string; ref: string | null })[]>`
    select contacts.space, residents.commune_id || '/' || residents.id as ref, link.relation,
      link.verified_at as "verifiedAt", residents.birth_year as "birthYear", residents.birth_month as "birthMonth"
    from contacts
    left join contact_residents link
      on link.contact_id = contacts.id and link.ended_at is null and link.may_read_results and link.verified_at <= ${now}
    left join residents
      on residents.commune_id = link.commune_id and residents.id = link.resident_id
        and residents.standing in ('listed', 'to_verify')
    where contacts.id = ${contactId}`
  const isPrivate = rows[0]?.space.startsWith('zalo') ?? false
  const refs = rows.flatMap(({ ref, ...link }) => (ref && linkHolds(link, now) ? [ref] : []))
  return { isPrivate, refs: new Set(isPrivate ? refs : []) }
}

/** A child reads nothing itself; what a parent was given for a child ends on the sixteenth birthday. */
export function linkHolds(link: ReadingLink, now: Date): boolean {
  const age = ageAt(link, now)
  if (link.relation === 'self') return age === null || age >= CHILD
  const before = ageAt(link, link.verifiedAt)
  return !(before !== null && before < CHILD && age! >= CHILD)
}
