// Four weeks of the demo commune by its own clock: 60 bookings, people who move, cancel and stop, and what reminded whom when.

import { seeded } from '../setup/chance.ts'
import { openHouse } from '../setup/house.ts'
import { type Happening, type Linked, linkedVisits, makeBookings, planHappenings } from './people.ts'

const WEEKS = 4
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface WeeksOptions {
  seed: number
  bookings?: number
  /** Hours the program is off; it goes off at noon before the first exam day. */
  outageHours?: number
}

export type Figures = Awaited<ReturnType<typeof fourWeeks>>

export async function fourWeeks({ seed, bookings = 60, outageHours = 0 }: WeeksOptions) {
  const house = await openHouse()
  try {
    const chance = seeded(seed)
    const { rt } = house
    const start = rt.clock.now()
    const end = new Date(start.getTime() + WEEKS * 7 * DAY_MS)
    const made = await makeBookings(rt, chance, bookings)
    const happenings = planHappenings(made, chance)
    const outage = outageHours > 0 ? { from: new Date('2026-11-25T12:00:00+07:00'), hours: outageHours } : null
    const back = outage && new Date(outage.from.getTime() + outage.hours * HOUR_MS)
    // While the program is off nobody's wish reaches it.
    const possible = happenings.filter(({ at }) => !outage || at < outage.from || at > back!)
    let isBack = outage === null
    for (const happening of [...possible, { at: end, what: async () => {} } satisfies Happening]) {
      if (!isBack && happening.at > outage!.from) {
        await house.passTime(outage!.from)
        await house.passTime(back!, { outage: true })
        isBack = true
      }
      await house.passTime(happening.at)
      await happening.what(rt)
    }
    return { seed, made: made.length, ...(await judge(house, outage && { from: outage.from, to: back! })) }
  } finally {
    await house.close()
  }
}

type House = Awaited<ReturnType<typeof openHouse>>

async function judge(house: House, outage: { from: Date; to: Date } | null) {
  const { sql } = house.rt
  const reminders = await sql<
    { state: string; sentAt: Date | null; contactId: string; day: string; owners: string; usefulUntil: Date }[]
  >`
    select o.state, o.sent_at as "sentAt", o.contact_id as "contactId", split_part(o.idempotency_key, ':', 2) as day,
      split_part(o.idempotency_key, ':', 3) as owners, o.useless_after as "usefulUntil"
    from outbound_messages o
    where o.text_key = 'reminder:'`
  const sent = reminders.filter(({ state }) => state === 'sent')
  const hour = (at: Date) => Number(at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 2))
  const visits = await linkedVisits(house.rt)
  const isOff = (at: Date) => outage !== null && at >= outage.from && at < outage.to
  // What changed after the evening had begun is promised to nobody, either way.
  const promised = visits.filter(
    ({ state, changedAt, stoppedAt, evening }) =>
      state !== 'cancelled' && changedAt < evening && (stoppedAt === null || stoppedAt > evening),
  )
  const met = promised.map((visit) => {
    const mine = sent.filter(({ day, owners }) => day === visit.day && owners === visit.owners)
    const inTime = mine.some(({ sentAt }) => {
      const late = sentAt!.getTime() - visit.evening.getTime()
      return late >= 0 && late <= 2.5 * HOUR_MS
    })
    return { ...visit, times: mine.length, inTime, late: mine.length > 0 && !inTime }
  })
  const missed = met.filter(({ times }) => times === 0)
  const delivered = [
    ...house.zalo.sent.map(({ userId, text }) => `${userId} ${text}`),
    ...house.twilio.sent.map(({ to, body }) => `${to} ${body}`),
  ].filter((text) => /nhắc|nhac/.test(text))
  const [cap] = await sql<{ over: number }[]>`
    select count(*)::int as over
    from outbound_messages a
    where a.rank = 2
      and a.state in ('sent', 'unknown')
      and (
        select count(*)
        from outbound_messages b
        join contact_owners mine on mine.contact_id = a.contact_id
        join contact_owners theirs on theirs.contact_id = b.contact_id and theirs.owners = mine.owners
        where b.rank = 2
          and b.state in ('sent', 'unknown')
          and b.sent_at <= a.sent_at
          and b.sent_at > a.sent_at - interval '1 day'
      ) > 3`
  return {
    /** Visits and the phones that lead to whoever makes them. */
    toRemind: met.length,
    remindedInTime: met.filter(({ inTime }) => inTime).length,
    /** After an outage: later than half past eight, but of use. */
    remindedLate: met.filter(({ late }) => late).length,
    missedForNoReason: missed.filter(({ evening }) => !isOff(evening)).length,
    missedByOutage: missed.filter(({ evening }) => isOff(evening)).length,
    recordedTooLate: reminders.filter(({ state }) => state === 'too_late').length,
    untrue: reminders.filter(({ state }) => state === 'untrue').length,
    optedOut: reminders.filter(({ state }) => state === 'opted_out').length,
    atNight: sent.filter(({ sentAt }) => hour(sentAt!) >= 21 || hour(sentAt!) < 7).length,
    twice: met.filter(({ times }) => times > 1).length + (delivered.length - new Set(delivered).size),
    tooLateYetSent: sent.filter(({ sentAt, usefulUntil }) => sentAt! > usefulUntil).length,
    afterCancelOrStop: sent.filter((reminder) => !wasWanted(reminder, visits)).length,
    overCap: cap!.over,
    sentByProviders: delivered.length,
    ledgerSent: sent.length,
  }
}

/** Whether, when it went out, somebody of that phone had a visit that day and nobody had said stop. */
function wasWanted(
  { day, owners, sentAt }: { day: string; owners: string; sentAt: Date | null },
  visits: Linked[],
): boolean {
  return visits
    .filter((visit) => visit.owners === owners && (visit.stoppedAt === null || visit.stoppedAt > sentAt!))
    .some((visit) => visit.changedAt > sentAt! || (visit.day === day && visit.state !== 'cancelled'))
}
