// What came of a broadcast, household by household: each counts by the best any of its phones has got.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface BroadcastStatus {
  no: number
  sentAt: Date
  /** Households. */
  sent: number
  waiting: number
  unknown: number
  /** No phone, a phone nothing could be carried to, or no messages wanted: to be told at the door. Examined ones are not among them. */
  byHand: number
  examined: number
  /** Who lives there: the eldest of each household to be told at the door, at most twenty. */
  names: { name: string; sex: 'f' | 'm' | null; birthYear: number | null }[]
}

/** The last broadcast this address has sent; null when it has sent none since `since`. */
export async function lastBroadcast(
  db: postgres.ISql,
  seal: Seal,
  { contactId, since }: { contactId: string; since: Date },
): Promise<BroadcastStatus | null> {
  const [broadcast] = await db<{ id: string; commune_id: string; no: number; sentAt: Date }[]>`
    select id, commune_id, no, sent_at as "sentAt"
    from broadcasts
    where contact_id = ${contactId}
      and state = 'sending'
      and sent_at > ${since}
    order by sent_at desc
    limit 1`
  if (!broadcast) return null
  const { id, commune_id: communeId, no, sentAt } = broadcast
  const homes = await db<{ state: string; household_id: string | null; resident_id: string | null }[]>`
    select household_id, resident_id,
      case
        when bool_or(o.state = 'sent' and o.receipt is distinct from 'failed') then 'sent'
        when bool_or(o.state = 'queued') then 'waiting'
        when bool_or(o.state = 'unknown') then 'unknown'
        when bool_or(r.left_out = 'examined') then 'examined'
        else 'by_hand'
      end as state
    from broadcast_recipients r
    left join outbound_messages o on o.id = r.message_id
    where r.commune_id = ${communeId}
      and r.broadcast_id = ${id}
    group by household_id, resident_id`
  const count = (state: string) => homes.filter((home) => home.state === state).length
  const byHand = homes.filter((home) => home.state === 'by_hand')
  return {
    no,
    sentAt,
    sent: count('sent'),
    waiting: count('waiting'),
    unknown: count('unknown'),
    byHand: byHand.length,
    examined: count('examined'),
    names: await eldest(db, seal, communeId, byHand),
  }
}

async function eldest(
  db: postgres.ISql,
  seal: Seal,
  communeId: string,
  homes: { household_id: string | null; resident_id: string | null }[],
): Promise<BroadcastStatus['names']> {
  const ids = homes.map((home) => home.household_id ?? home.resident_id!)
  if (ids.length === 0) return []
  const rows = await db<{ name: Buffer; sex: 'f' | 'm' | null; birthYear: number | null }[]>`
    select distinct on (coalesce(household_id, id)) name, sex, birth_year as "birthYear"
    from residents
    where commune_id = ${communeId}
      and coalesce(household_id, id) in ${db(ids)}
      and standing in ('listed', 'to_verify')
      and not exists (
        select 1
        from tickets
        where tickets.commune_id = residents.commune_id
          and tickets.resident_id = residents.id
          and tickets.kind = 'deceased'
          and tickets.state = 'open'
      )
    order by coalesce(household_id, id), birth_year nulls last
    limit 20`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
