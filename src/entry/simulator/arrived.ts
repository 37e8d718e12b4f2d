// What has arrived on each phone of the demo, and what of it nobody has looked at.
import { contactId } from '../../programme/demo/contact-rows.ts'
import { PHONES } from '../../programme/demo/people.ts'
import type { Runtime } from '../../runtime.ts'
import type { Via } from './played.ts'

export interface Arrived {
  letter: string
  via: Via
  /** Messages of the station, ever. */
  came: number
  /** How many of these are reminders. */
  reminders: number
  /** How many no page has shown yet: a page reports what it shows, as a phone does. */
  unseen: number
}

/** Phones on which nothing has arrived are left out. */
export async function arrived(rt: Runtime): Promise<Arrived[]> {
  const phones = PHONES.flatMap(({ letter }) =>
    (['sms', 'zalo'] as const).map((via) => ({ id: contactId(letter, via), letter, via })),
  )
  const ours = rt.accounts.filter(({ channelName }) => channelName === 'simulator').map(({ id }) => id)
  const counts = await rt.sql<{ id: string; came: number; reminders: number; unseen: number }[]>`
    select contact_id as id, count(*)::int as came,
      (count(*) filter (where text_key = 'reminder:'))::int as reminders,
      (count(*) filter (where receipt is null and account_id = any(${ours})))::int as unseen
    from outbound_messages
    where contact_id = any(${phones.map(({ id }) => id)})
      and state = 'sent'
    group by contact_id`
  const of = new Map(counts.map((count) => [count.id, count]))
  return phones.flatMap(({ id, letter, via }) => {
    const count = of.get(id)
    if (!count) return []
    const { came, reminders, unseen } = count
    return [{ letter, via, came, reminders, unseen }]
  })
}
