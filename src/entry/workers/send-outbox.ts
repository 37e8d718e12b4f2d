// Sends what is due: claim, see whether it may go out, render, note the attempt, call the provider, write down what came of it.
import type postgres from 'postgres'
import { openNotice } from '../../conversation/open-notice.ts'
import { type Rendered, render, type Stored, type StoredChoices } from '../../conversation/wording/render.ts'
import type { SendResult } from '../../messaging/channels/channel.ts'
import { applyEarlyReceipts } from '../../messaging/outbox/apply-early-receipts.ts'
import { claimDue, type DueMessage, type Queue } from '../../messaging/outbox/claim-due.ts'
import { closeUnsent } from '../../messaging/outbox/close-unsent.ts'
import { noteAttempt } from '../../messaging/outbox/note-attempt.ts'
import { putOff } from '../../messaging/outbox/put-off.ts'
import { recordResult } from '../../messaging/outbox/record-result.ts'
import { recoverClaims } from '../../messaging/outbox/recover-claims.ts'
import type { Account, Runtime } from '../../runtime.ts'
import { atMost } from './at-most.ts'
import { turningOf } from './turning-of.ts'

const AT_ONCE = 8
/**
 * Notices being opened at a time, each in a transaction of some eight statements; their calls overlap all the same. With all eight
 * at once, who chatted meanwhile waited about twice as long for an answer (BENCHMARKS.md).
 */
const OPENED_AT_ONCE = 2

/** Sends up to eight messages of a queue; false when none was due. Rejects when the database is away. */
export async function sendOutbox(rt: Runtime, queue: Queue): Promise<boolean> {
  const due = await claimDue(rt.sql, rt.seal, queue, AT_ONCE, rt.clock.now())
  if (due.length === 0) return false
  rt.passing('send_claim')
  const opening = atMost(OPENED_AT_ONCE)
  const send = (message: DueMessage) =>
    queue === 'notices' ? sendNotice(rt, message, opening) : sendReply(rt, message)
  const results = await Promise.allSettled(due.filter((message) => !isCode(message)).map(send))
  results.push(...(await Promise.allSettled(due.filter(isCode).map(send))))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return true
}

/** Looks after claims of processes that died and receipts that overtook their send. To be called now and then. */
export async function sweepOutbox(rt: Runtime): Promise<void> {
  const recovered = await recoverClaims(rt.sql, rt.clock.now())
  if (recovered.requeued + recovered.unknown > 0) {
    rt.log.warn(recovered, 'a sender died: claims were given back, begun sends are unknown')
    rt.nudge.outbox()
  }
  await applyEarlyReceipts(rt.sql, rt.clock.now())
}

/**
 * A code goes to somebody else than who is answered beside it, or to nobody. Sent together it made that answer 2 ms later, which
 * told that there is somebody (npm run prove:stranger).
 */
function isCode({ params }: DueMessage): boolean {
  return ((params as Stored).secrets ?? []).length > 0
}

async function sendReply(rt: Runtime, message: DueMessage): Promise<void> {
  const { id, attempts: no, accountId, address, language, params, choices } = message
  // Without an account nothing can be attempted, but the result still has to be written somewhere.
  if (!accountId) throw new Error(`message ${id} has no way`)
  const account = rt.accounts.find((a) => a.id === accountId)
  if (!account) return record(rt, { id, no, accountId, text: '' }, 'none', { result: 'failed', code: 'no_account' })
  const { channel } = account
  const rendered = render(rt.texts, language, channel.form, params as Stored, choices as StoredChoices | null)
  await noteAttempt(rt.sql, { messageId: id, no, accountId }, rt.clock.now())
  await carry(rt, account, { id, no, address, ...rendered })
}

async function sendNotice(rt: Runtime, message: DueMessage, opening: ReturnType<typeof atMost>): Promise<void> {
  const { id, attempts: no } = message
  const carriers = rt.accounts.map(({ id: accountId, channel: { space, window } }) => ({ accountId, space, window }))
  const open = async (tx: postgres.TransactionSql) => {
    const opened = await openNotice(turningOf(rt), tx, message, carriers)
    if (opened.outcome === 'wait') return void (await putOff(tx, id, opened.until))
    if (opened.outcome !== 'ready') return void (await closeUnsent(tx, id, opened.outcome))
    const { accountId, way, stored, choices } = opened
    const account = rt.accounts.find((a) => a.id === accountId)!
    const rendered = render(rt.texts, way.language, account.channel.form, stored, choices)
    await noteAttempt(tx, { messageId: id, no, accountId }, rt.clock.now())
    return { account, outgoing: { id, no, address: way.address, ...rendered } }
  }
  const ready = await opening(() => rt.sql.begin(open))
  if (ready) await carry(rt, ready.account, ready.outgoing)
}

interface Outgoing extends Rendered {
  id: string
  no: number
  address: string
}

/** Its attempt is noted: from here on, a crash leaves the send unknown. */
async function carry(rt: Runtime, account: Account, { id, no, address, text, kept, choices }: Outgoing): Promise<void> {
  rt.passing('attempt')
  const result = await account.channel.send({ id, address, text, choices })
  rt.passing('provider_answer')
  await record(rt, { id, no, accountId: account.id, text: kept }, account.channelName, result)
}

async function record(
  rt: Runtime,
  { id, no, accountId, text }: { id: string; no: number; accountId: string; text: string },
  channelName: string,
  result: SendResult,
): Promise<void> {
  await recordResult(rt.sql, rt.seal, { messageId: id, no, accountId, text }, result, rt.clock.now())
  rt.passing('record')
  const key = `${channelName} ${result.result}`
  rt.counters.sends[key] = (rt.counters.sends[key] ?? 0) + 1
  if (result.result !== 'sent') {
    rt.log.warn({ message: id, result: result.result, code: result.code }, 'a message was not simply sent')
  }
}
