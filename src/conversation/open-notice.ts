// Everything one unasked message needs before it may go out, from top to bottom, in one transaction under the lock of its talk.
import type postgres from 'postgres'
import { type Way, waysTo } from '../messaging/contacts/ways.ts'
import type { DueMessage } from '../messaging/outbox/claim-due.ts'
import type { Unsent } from '../messaging/outbox/close-unsent.ts'
import { noticesLately } from '../messaging/outbox/notices-lately.ts'
import { addDays, atLocal, localDay, localTime } from '../vietnamese/dates.ts'
import { choicesOf } from './choices-of.ts'
import { lapsed } from './engine/lapse.ts'
import type { Json } from './engine/state.ts'
import { keptFrom, saveTalk } from './store.ts'
import { talk } from './talk.ts'
import type { Turning } from './turning.ts'
import type { Stored, StoredChoices } from './wording/render.ts'

/** Nobody is disturbed from nine in the evening to seven in the morning (design, promise 6). */
const QUIET = { from: '21:00', to: '07:00' }
const MOST_A_DAY = 3
const DAY_MS = 86_400_000
/** Who is in the middle of something is not interrupted. */
const SILENT_FOR_MS = 10 * 60_000
const BUSY_MS = 2_000

/** Who can carry a message: an account of ours and the addresses it reaches. */
export interface Carrier {
  accountId: string
  space: string
  /** How long after the person's last message it may be used, in milliseconds; absent: always. */
  window?: number | undefined
}

/** What a notice holds from its planning on; the rest is worked out when it goes out. */
export interface Notice {
  about: Record<string, Json>
}

export type Opened =
  | { outcome: 'ready'; way: Way; accountId: string; stored: Stored; choices: StoredChoices | null }
  | { outcome: 'wait'; until: Date }
  | { outcome: Unsent }

/**
 * Chooses the way, keeps to the quiet hours and the cap, leaves a talk in progress alone, lets the flow find out whether the
 * message is still true and what it says. What it asks becomes the talk's open question. The caller notes the attempt in the
 * same transaction, so that the cap counts it before the talk is free again.
 */
export async function openNotice(
  turning: Turning,
  tx: postgres.TransactionSql,
  message: DueMessage,
  carriers: Carrier[],
): Promise<Opened> {
  const now = turning.now()
  const wait = (until: Date): Opened =>
    until >= message.uselessAfter ? { outcome: 'too_late' } : { outcome: 'wait', until }
  const morning = endOfQuiet(now)
  if (morning) return wait(morning)

  const ways = await waysTo(tx, turning.seal, message.contactId)
  // Who said stop on one of their addresses is not written to on another.
  if (ways.some((way) => way.optedOut)) return { outcome: 'opted_out' }
  const chosen = chooseWay(ways, carriers, now)
  if (!chosen) return { outcome: 'no_way' }
  const { way, carrier } = chosen

  const [held] = await tx<{ state: Buffer | null; quiet_until: Date | null }[]>`
    select state, quiet_until
    from conversations
    where contact_id = ${way.contactId}
    for update skip locked`
  if (!held) return wait(new Date(now.getTime() + BUSY_MS))
  if (held.quiet_until && held.quiet_until > now) return wait(held.quiet_until)
  const sent = await noticesLately(
    tx,
    ways.map(({ contactId }) => contactId),
    now,
  )
  if (sent.length >= MOST_A_DAY) return wait(new Date(sent.at(-MOST_A_DAY)!.getTime() + DAY_MS))
  const kept = keptFrom(held.state && JSON.parse(turning.seal.open(held.state)))
  const isAsked = kept.state.talk?.question && !lapsed(turning.flows, kept.state, now)
  const silentSince = now.getTime() - (way.lastInboundAt?.getTime() ?? 0)
  if (isAsked && silentSince < SILENT_FOR_MS) return wait(new Date(now.getTime() + SILENT_FOR_MS - silentSince))

  const { about } = message.params as Notice
  const input = { type: 'opening' as const, to: message.textKey, about }
  const cause = { contactId: way.contactId, inboundId: null, accountCommuneId: null, input, providerAnswered: false }
  const { turn, say, home, words } = await talk(turning, tx, cause, kept, now)
  if (say.length === 0) return { outcome: 'untrue' }
  if (turn.question) await saveTalk(tx, turning.seal, way.contactId, { state: turn.state, home })
  const stored = { words, parts: say }
  const choices = turn.question && choicesOf(turn.question)
  await tx`
    update outbound_messages
    set contact_id = ${way.contactId},
      account_id = ${carrier.accountId},
      params = ${turning.seal.seal(JSON.stringify({ about, ...stored }))},
      choices = ${turning.seal.seal(JSON.stringify(choices))}
    where id = ${message.id}`
  return { outcome: 'ready', way, accountId: carrier.accountId, stored, choices }
}

/** Null outside the quiet hours. */
export function endOfQuiet(now: Date): Date | null {
  const time = localTime(now)
  if (time >= QUIET.from) return atLocal(addDays(localDay(now), 1), QUIET.to)
  return time < QUIET.to ? atLocal(localDay(now), QUIET.to) : null
}

/** Where the person wrote last, if the provider still lets us write there; else another address of theirs that is always open. */
function chooseWay(ways: Way[], carriers: Carrier[], now: Date): { way: Way; carrier: Carrier } | null {
  for (const way of ways) {
    const able = carriers.filter((carrier) => carrier.space === way.space && isOpen(carrier, way, now))
    const carrier = able.find(({ accountId }) => accountId === way.accountId) ?? able[0]
    if (carrier) return { way, carrier }
  }
  return null
}

function isOpen({ window }: Carrier, { lastInboundAt }: Way, now: Date): boolean {
  if (window === undefined) return true
  return lastInboundAt !== null && now.getTime() - lastInboundAt.getTime() < window
}
