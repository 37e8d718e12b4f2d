// The session a command names, or what to say when there is none.
import type postgres from 'postgres'
import { z } from 'zod'
import { type Commune, communeOf } from '../../programme/communes/commune-of.ts'
import { findSession, type Session } from '../../programme/sessions/find-session.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import type { Report } from './command.ts'

const HOW = 'name a commune by its code of five digits and a session by its code, such as 10804 S1'

/** COMMUNE CODE */
export const communeAndSession = z
  .array(z.string())
  .length(2, { error: HOW })
  .refine(([commune]) => /^\d{5}$/.test(commune!), { error: HOW })
  .transform(([communeId, code]) => ({ communeId: communeId!, code: code! }))

export const ROUND = { type: 'string', help: 'name of the round, where two have a session of this code' } as const

export type SessionOf = { commune: Commune; session: Session } | { refused: Report }

export async function sessionOf(
  tx: postgres.TransactionSql,
  named: { communeId: string; code: string; round?: string | undefined },
): Promise<SessionOf> {
  const { communeId, code } = named
  const refused = (why: string) => ({ refused: { outcome: 'refused' as const, why } })
  const commune = await communeOf(tx, communeId)
  if (!commune) return refused(`there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`)
  const found = await findSession(tx, named)
  if (found.outcome === 'several') {
    return refused(`${code} is a session of the rounds ${found.rounds.join(', ')}; say one of them with --round`)
  }
  if (found.outcome === 'none') {
    const say =
      found.codes.length > 0 ? `say one of: ${[...new Set(found.codes)].sort().join(', ')}` : 'it has none yet'
    return refused(`commune ${communeId} has no session ${code}; ${say}`)
  }
  return { commune, session: found.session }
}

/** "S1, 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ" */
export function sayWhich({ code, startsAt, endsAt, venue }: Session): string {
  return `${code}, ${localDay(startsAt)} ${localTime(startsAt)}–${localTime(endsAt)}, ${venue}`
}
