// The phone in the page reports what it has shown, as a provider would.
import { z } from 'zod'
import { applyReceipt } from '../../messaging/outbox/apply-receipt.ts'
import type { Runtime } from '../../runtime.ts'
import type { Played } from './played.ts'

export const receipts = z.object({
  messages: z.array(z.uuid()).min(1).max(200),
  status: z.enum(['delivered', 'seen']),
})

/** Only messages this phone got from the simulator count; a phone cannot report for another. */
export async function reportReceipts(
  rt: Runtime,
  { account, address }: Played,
  { messages, status }: z.infer<typeof receipts>,
): Promise<void> {
  const { sql, seal, clock } = rt
  const carried = await sql<{ id: string; provider_message_id: string }[]>`
    select o.id, o.provider_message_id
    from outbound_messages o
    join contacts c on c.id = o.contact_id
    where o.id = any(${messages})
      and o.account_id = ${account.id}
      and o.provider_message_id is not null
      and c.space = ${account.channel.space}
      and c.address_hash = ${seal.hash('address', address)}`
  for (const { id, provider_message_id: providerId } of carried) {
    const receipt = { accountId: account.id, providerId, messageId: id, status, code: null, at: clock.now() }
    await applyReceipt(sql, receipt)
  }
}
