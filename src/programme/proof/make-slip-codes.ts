// Makes the codes that are printed on exam slips: eight digits a person keeps, and we only recognise.
import { randomInt } from 'node:crypto'
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

/** A slip of one exam serves until the next. */
const GOOD_DAYS = 400
/** The first digit is 4 to 9, so that no date written without signs ("15102026", "20261015") is ever a code. */
const FROM = 40_000_000
const TO = 100_000_000

export interface CodesToMake {
  communeId: string
  residentIds: string[]
  now: Date
  newId: () => string
}

/** Codes by resident. A code made earlier for one of them is no longer good: the new slip takes its place. */
export async function makeSlipCodes(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, residentIds, now, newId }: CodesToMake,
): Promise<Map<string, string>> {
  const codes = new Map<string, string>()
  for (const residentId of residentIds) {
    await tx`
      update personal_codes
      set good_until = ${now}
      where commune_id = ${communeId}
        and resident_id = ${residentId}
        and kind = 'slip'
        and good_until > ${now}`
    codes.set(residentId, await make(tx, seal, { communeId, residentId, now, newId }))
  }
  return codes
}

async function make(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, residentId, now, newId }: Omit<CodesToMake, 'residentIds'> & { residentId: string },
): Promise<string> {
  for (;;) {
    const code = String(randomInt(FROM, TO))
    const hash = seal.hash('code', code)
    const [made] = await tx`
      insert into personal_codes (commune_id, id, resident_id, kind, code_hash, made_at, good_until)
      select ${communeId}, ${newId()}, ${residentId}, 'slip', ${hash}, ${now},
        ${now}::timestamptz + ${`${GOOD_DAYS} days`}::interval
      where not exists (
        select 1
        from personal_codes
        where code_hash = ${hash}
          and kind = 'slip'
      )
      returning id`
    if (made) return code
  }
}
