// The tickets of a commune, what is most pressing first.
import type postgres from 'postgres'

export interface ListedTicket {
  no: number
  kind: string
  urgent: boolean
  owner: string
  state: 'open' | 'closed'
  openedAt: Date
  dueAt: Date
  answeredAt: Date | null
}

/** `all`: the closed ones too, newest first, two hundred at most. */
export async function listTickets(
  db: postgres.ISql,
  { communeId, all }: { communeId: string; all: boolean },
): Promise<ListedTicket[]> {
  return db<ListedTicket[]>`
    select no, kind, urgent, owner, state, opened_at as "openedAt", due_at as "dueAt", answered_at as "answeredAt"
    from tickets
    where commune_id = ${communeId}
      and (state = 'open' or ${all})
    order by state = 'closed', urgent desc, ${all ? db`opened_at desc` : db`due_at`}
    limit 200`
}
