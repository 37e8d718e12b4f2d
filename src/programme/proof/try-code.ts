// Holds a code somebody typed against those we know. Five wrong ones make a pause of 24 hours, for who types and for whose code it is.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface CodeTry {
  contactId: string
  /** The digits, or their keyed hash where they were taken out of the message. */
  code: string | Buffer
  /** One-time codes are good for the contact that asked for them, and were asked for with the birth year. */
  kind: 'slip' | 'one_time'
  birthYear: number | null
  now: Date
  newId: () => string
}

export type CodeTried =
  | { outcome: 'right'; communeId: string; residentId: string }
  /** The same whether the code is nobody's, the year is another, the code is old or its owner's pause lasts. */
  | { outcome: 'wrong' }
  /** This contact has been wrong too often. */
  | { outcome: 'paused' }

const MOST_WRONG = 5
const PAUSE_MS = 24 * 3_600_000

/**
 * The turn's lock on the talk keeps two tries of one contact apart, the lock on the code those of two contacts. Somebody's code and
 * nobody's take the same statements, and use up the same patience: else a found slip would tell that it is still good.
 */
export async function tryCode(tx: postgres.TransactionSql, seal: Seal, tried: CodeTry): Promise<CodeTried> {
  const { kind, birthYear, now } = tried
  if (isPaused(await wrongTriesBy(tx, tried), now)) {
    await note(tx, tried, 'paused', null)
    return { outcome: 'paused' }
  }
  const owner = await ownerOf(tx, seal, tried)
  const isHeld = isPaused(await wrongTriesOf(tx, owner), now)
  if (!owner || isHeld || (kind === 'slip' && owner.birthYear !== birthYear)) {
    await note(tx, tried, isHeld ? 'paused' : 'wrong', owner)
    const isLast = isPaused(await wrongTriesBy(tx, tried), now)
    return { outcome: isLast ? 'paused' : 'wrong' }
  }
  await note(tx, tried, 'right', owner)
  if (kind === 'one_time') {
    await tx`
      update personal_codes
      set used_at = ${now}
      where commune_id = ${owner.communeId}
        and id = ${owner.codeId}`
  }
  return { outcome: 'right', communeId: owner.communeId, residentId: owner.residentId }
}

interface Owner {
  communeId: string
  residentId: string
  codeId: string
  birthYear: number | null
}

async function ownerOf(tx: postgres.TransactionSql, seal: Seal, tried: CodeTry): Promise<Owner | null> {
  const { code, kind, contactId, now } = tried
  const [owner] = await tx<Owner[]>`
    select personal_codes.commune_id as "communeId", personal_codes.resident_id as "residentId",
      personal_codes.id as "codeId", residents.birth_year as "birthYear"
    from personal_codes
    join residents
      on residents.commune_id = personal_codes.commune_id and residents.id = personal_codes.resident_id
    where code_hash = ${typeof code === 'string' ? seal.hash('code', code) : code}
      and kind = ${kind}
      and good_until > ${now}
      and used_at is null
      and (kind = 'slip' or asked_by = ${contactId})
      and residents.standing in ('listed', 'to_verify')
    limit 1
    for update of personal_codes`
  return owner ?? null
}

interface WrongTry {
  at: Date
}

/**
 * The latest five, the last first. A right one in between does not wipe them out: one's own code would buy endless guesses. A code
 * that is held counts for who types it like any other that is not right.
 */
function wrongTriesBy(tx: postgres.TransactionSql, { contactId }: CodeTry): Promise<WrongTry[]> {
  return tx<WrongTry[]>`
    select at
    from proof_tries
    where contact_id = ${contactId}
      and (outcome = 'wrong' or (outcome = 'paused' and resident_id is not null))
    order by at desc
    limit ${MOST_WRONG}`
}

/** None of a code that is nobody's, after the same look. */
function wrongTriesOf(tx: postgres.TransactionSql, owner: Owner | null): Promise<WrongTry[]> {
  return tx<WrongTry[]>`
    select at
    from proof_tries
    where commune_id = ${owner?.communeId ?? null}
      and resident_id = ${owner?.residentId ?? null}
      and outcome = 'wrong'
    order by at desc
    limit ${MOST_WRONG}`
}

/** Five within a day, and since the last of them no full day. */
function isPaused(wrong: WrongTry[], now: Date): boolean {
  const [last] = wrong
  const first = wrong[MOST_WRONG - 1]
  if (!last || !first) return false
  return now.getTime() - last.at.getTime() < PAUSE_MS && last.at.getTime() - first.at.getTime() < PAUSE_MS
}

async function note(
  tx: postgres.TransactionSql,
  { contactId, now, newId }: CodeTry,
  outcome: 'right' | 'wrong' | 'paused',
  owner: Owner | null,
): Promise<void> {
  await tx`
    insert into proof_tries (id, contact_id, at, outcome, commune_id, resident_id)
    values (${newId()}, ${contactId}, ${now}, ${outcome}, ${owner?.communeId ?? null}, ${owner?.residentId ?? null})`
}
