// What came of a broadcast: the ledger beside what the providers accepted, and the questions beside their answers.
import type postgres from 'postgres'
import type { Twilio } from '../providers/twilio.ts'
import type { Zalo } from '../providers/zalo.ts'
import type { Chatters } from './chatters.ts'
import type { Villager } from './village.ts'

/** What is written down of every villager, and what the providers accepted. */
export async function ledger(sql: postgres.Sql, village: Villager[], notices: string[]) {
  const rows = await sql<{ id: string; contactId: string; state: string; code: string | null; died: boolean }[]>`
    select distinct o.id, o.contact_id as "contactId", o.state, o.result_code as code,
      exists (
        select 1
        from send_attempts a
        where a.message_id = o.id
          and a.result = 'unknown'
          and a.code = 'process_died'
      ) as died
    from broadcast_recipients r
    join outbound_messages o on o.id = r.message_id`
  const [count] = await sql<{ queued: number; households: number; twice: number }[]>`
    select (select count(*) from outbound_messages where state = 'queued') as queued,
      (select count(*) from (select distinct household_id, resident_id from broadcast_recipients) homes) as households,
      (select count(*) from send_attempts where no > 1) as twice`
  const messages = new Map<string, typeof rows>()
  for (const row of rows) messages.set(row.contactId, [...(messages.get(row.contactId) ?? []), row] as typeof rows)
  const accepted = new Map<string, number>()
  for (const address of notices) accepted.set(address, (accepted.get(address) ?? 0) + 1)
  const each = village.map(({ phone, zalo, contactIds }) => ({
    written: contactIds.flatMap((id) => messages.get(id) ?? []),
    accepted: (accepted.get(phone) ?? 0) + (accepted.get(zalo ?? '') ?? 0),
  }))
  const isIn = (state: string) => each.filter(({ written }) => written[0]?.state === state)
  return {
    households: count!.households,
    messages: rows.length,
    /** Villagers with exactly one message in the ledger. */
    writtenOnce: each.filter(({ written }) => written.length === 1).length,
    sent: isIn('sent').length,
    unknown: isIn('unknown').length,
    unknownButAccepted: isIn('unknown').filter((one) => one.accepted === 1).length,
    /** Of those that are unknown, the ones whose process did not die. */
    unknownOtherwise: rows.filter(({ state, died }) => state === 'unknown' && !died).length,
    acceptedTwice: [...accepted.values(), ...each.map((one) => one.accepted)].filter((times) => times > 1).length,
    sentButNotAccepted: isIn('sent').filter((one) => one.accepted !== 1).length,
    triedTwice: count!.twice,
    queued: count!.queued,
  }
}

/** Each question has its answer, or one whose sending the kill made unclear. */
export async function answers(sql: postgres.Sql, zalo: Zalo, { asked }: Chatters) {
  const [row] = await sql<{ unknown: number; unhandled: number }[]>`
    select (select count(*) from outbound_messages where state = 'unknown' and rank < 2) as unknown,
      (select count(*) from inbound_messages where state <> 'handled') as unhandled`
  const said = new Map<string, number>()
  for (const { userId } of zalo.sent) said.set(userId, (said.get(userId) ?? 0) + 1)
  const each = [...asked].map(([user, times]) => ({ times, answered: said.get(user) ?? 0 }))
  return {
    questions: each.reduce((sum, { times }) => sum + times, 0),
    unanswered: each.reduce((sum, { times, answered }) => sum + Math.max(0, times - answered), 0),
    answeredTwice: each.reduce((sum, { times, answered }) => sum + Math.max(0, answered - times), 0),
    unknownAnswers: row!.unknown,
    unhandled: row!.unhandled,
  }
}

export function isNotice(text: string): boolean {
  return /^TB th[oô]n /.test(text)
}

/** The address each accepted notice went to, phones as people write them. */
export function noticesAt(zalo: Zalo, twilio: Twilio): string[] {
  return [
    ...twilio.sent.filter(({ body }) => isNotice(body)).map(({ to }) => to.replace('+84', '0')),
    ...zalo.sent.filter(({ text }) => isNotice(text)).map(({ userId }) => userId),
  ]
}
