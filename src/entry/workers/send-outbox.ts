// Sends what is due: claim, render, note the attempt, call the provider, write down what came of it.
import { render, type Stored, type StoredChoices } from '../../conversation/wording/render.ts'
import type { SendResult } from '../../messaging/channels/channel.ts'
import { applyEarlyReceipts } from '../../messaging/outbox/apply-early-receipts.ts'
import { claimDue, type DueMessage } from '../../messaging/outbox/claim-due.ts'
import { noteAttempt } from '../../messaging/outbox/note-attempt.ts'
import { recordResult } from '../../messaging/outbox/record-result.ts'
import { recoverClaims } from '../../messaging/outbox/recover-claims.ts'
import type { Account, Runtime } from '../../runtime.ts'

const AT_ONCE = 8

/** Sends up to eight messages; false when none was due. Rejects when the database is away. */
export async function sendOutbox(rt: Runtime): Promise<boolean> {
  const due = await claimDue(rt.sql, rt.seal, AT_ONCE, rt.clock.now())
  if (due.length === 0) return false
  rt.passing('send_claim')
  const results = await Promise.allSettled(due.map((message) => sendOne(rt, message)))
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

async function sendOne(rt: Runtime, message: DueMessage): Promise<void> {
  const account = rt.accounts.find((a) => a.id === message.accountId)
  const no = message.attempts
  const { text, result } = account
    ? await carry(rt, account, message)
    : { text: '', result: { result: 'failed', code: 'no_account' } as SendResult }
  // Without an account nothing was attempted, but the result still has to be written somewhere.
  const accountId = account?.id ?? message.accountId
  if (!accountId) throw new Error(`message ${message.id} has no way`)
  await recordResult(rt.sql, rt.seal, { messageId: message.id, no, accountId, text }, result, rt.clock.now())
  rt.passing('record')
  const key = `${account?.channelName ?? 'none'} ${result.result}`
  rt.counters.sends[key] = (rt.counters.sends[key] ?? 0) + 1
  if (result.result !== 'sent') {
    rt.log.warn({ message: message.id, result: result.result, code: result.code }, 'a message was not simply sent')
  }
}

async function carry(
  rt: Runtime,
  account: Account,
  message: DueMessage,
): Promise<{ text: string; result: SendResult }> {
  const { channel } = account
  const { text, choices } = render(
    rt.texts,
    message.language,
    channel.form,
    message.params as Stored,
    message.choices as StoredChoices | null,
  )
  await noteAttempt(rt.sql, { messageId: message.id, no: message.attempts, accountId: account.id }, rt.clock.now())
  rt.passing('attempt')
  const result = await channel.send({ id: message.id, address: message.address, text, choices })
  rt.passing('provider_answer')
  return { text, result }
}
