// What the journeys look at: the messages as they are stored, and the moment between a send and its answer.
import type { ChannelName } from '../../src/messaging/channels/channel.ts'
import type { House } from '../setup/house.ts'

export function inbound(house: House): Promise<{ kind: string; state: string }[]> {
  return house.database.sql<{ kind: string; state: string }[]>`
    select kind, state
    from inbound_messages
    order by seq`
}

export interface StoredOutbound {
  state: string
  receipt: string | null
  result_code: string | null
  provider_message_id: string | null
}

export function outbound(house: House): Promise<StoredOutbound[]> {
  return house.database.sql<StoredOutbound[]>`
    select state, receipt, result_code, provider_message_id
    from outbound_messages
    order by seq`
}

/** Calls `work` after the provider has taken a message and before we hear that it has. */
export function onTheWire(house: House, channelName: ChannelName, work: () => Promise<void>): void {
  const { channel } = house.rt.accounts.find((account) => account.channelName === channelName)!
  const send = channel.send
  channel.send = async (message) => {
    const result = await send(message)
    await work()
    return result
  }
}
