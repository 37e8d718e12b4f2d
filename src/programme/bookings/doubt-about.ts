// Whether a band is for a person at all, where staff and not the talk choose it: what they should think of before they book.
import type postgres from 'postgres'
import type { StaffPerson } from '../residents/find-for-staff.ts'
import type { Organiser } from '../residents/people-of-contact.ts'
import { audienceSchema, fitsAudience } from '../sessions/audience.ts'

export type Doubt =
  /** Each person is examined once a round (domain.md R6): no seat is theirs. */
  | { doubt: 'examined'; at: Date }
  /** Somebody else organises this person's exam (domain.md R10); staff may know better. */
  | { doubt: 'organiser'; organiser: Exclude<Organiser, 'commune'> }
  /** The session is for others; staff may make room. */
  | { doubt: 'audience' }

export interface Choice {
  communeId: string
  person: StaffPerson
  sessionId: string
  roundId: string
  startsAt: Date
}

/** The gravest first; null: none. */
export async function doubtAbout(db: postgres.ISql, choice: Choice): Promise<Doubt | null> {
  const { communeId, person, sessionId, roundId, startsAt } = choice
  const [row] = await db<{ audience: unknown; kind: string; examinedAt: Date | null }[]>`
    select sessions.audience, rounds.kind, (
      select max(attendance.at)
      from attendance
      where attendance.commune_id = ${communeId}
        and attendance.resident_id = ${person.residentId}
        and attendance.round_id = ${roundId}
        and attendance.state = 'examined'
    ) as "examinedAt"
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where sessions.commune_id = ${communeId} and sessions.id = ${sessionId}`
  const { audience, kind, examinedAt } = row!
  if (kind === 'exam' && examinedAt) return { doubt: 'examined', at: examinedAt }
  if (kind === 'exam' && person.organiser !== 'commune') return { doubt: 'organiser', organiser: person.organiser }
  return fitsAudience(person, audienceSchema.parse(audience), startsAt) ? null : { doubt: 'audience' }
}
