// How the commands about people read whom and which number is meant.
import type postgres from 'postgres'
import { z } from 'zod'
import { type FoundPerson, findPeople, type Named } from '../../programme/residents/find-people.ts'
import type { Wish } from '../../programme/residents/link-request.ts'
import { normalizePhone } from '../../vietnamese/phone.ts'
import type { Context, Report } from './command.ts'
import { words } from './typed.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const RIGHTS: Record<string, Wish> = { book: 'book', remind: 'be_reminded', results: 'read_results' }

export const SAID_RIGHT: Record<Wish, string> = { book: 'book', be_reminded: 'remind', read_results: 'results' }

/** "Phạm Thị Mận 1949", or an id. */
export const person = words('the person: full name and birth year, such as "Phạm Thị Mận 1949"').transform(
  (text, context): Named => {
    if (ID.test(text)) return { residentId: text }
    const [, name, year] = /^(\D+) (\d{4})$/.exec(text) ?? []
    if (name && year) return { name, birthYear: Number(year) }
    context.addIssue({ code: 'custom', message: 'say full name and birth year, such as "Phạm Thị Mận 1949"' })
    return z.NEVER
  },
)

export const rights = z
  .string({ error: 'say what may be done: book, remind, results, with commas' })
  .regex(/^(book|remind|results)(,(book|remind|results))*$/, { error: 'say book, remind and results with commas' })
  .transform((text) => [...new Set(text.split(','))].map((right) => RIGHTS[right]!))

export function phoneOf(typed: string, { mode }: Context): string | { refused: Report } {
  const phone = normalizePhone(typed, { allowDemoPrefixes: mode === 'demo' })
  const why = `${typed} is no Vietnamese mobile number; ten digits, such as 0912…`
  return phone ?? { refused: { outcome: 'refused', why } }
}

/** Exactly one; several of one name are told apart by their village and id. */
export async function personOf(
  tx: postgres.TransactionSql,
  communeId: string,
  named: Named,
  { seal }: Context,
): Promise<FoundPerson | { refused: Report }> {
  const [one, ...more] = await findPeople(tx, seal, { communeId, named })
  if (!one)
    return { refused: { outcome: 'refused', why: `nobody of that name and year is on the list of ${communeId}` } }
  if (more.length === 0) return one
  const people = [one, ...more].map(({ residentId, area }) => `${area ?? 'no village'}: --person ${residentId}`)
  return { refused: { outcome: 'refused', why: `there are ${people.length}; say which: ${people.join('; ')}` } }
}
