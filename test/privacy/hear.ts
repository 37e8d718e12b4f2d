// Plays one way through the real webhooks and keeps all that can be noticed of it: texts, buttons, messages, and the work behind them.
import { processInbox } from '../../src/entry/workers/process-inbox.ts'
import type { House } from '../setup/house.ts'
import type { Way } from './ways.ts'

export interface Heard {
  said: string
  /** In the order in which they came. */
  answers: string[]
  /** What the database was asked for between the message and its answer, in order. */
  statements: string[]
}

/** `no`: the number of the way, from which its two phones are made. */
export async function hear(house: House, via: 'zalo' | 'sms', { says, by }: Way, no: number): Promise<Heard[]> {
  const heard: Heard[] = []
  for (const line of says) {
    const [from, said] = line.startsWith('[B] ') ? [phoneOf(no, 'B'), line.slice(4)] : [by ?? phoneOf(no, 'A'), line]
    const since = mark(house)
    await house.write(via, from, said)
    const statements = await statementsOf(house, async () => {
      while (await processInbox(house.rt));
    })
    await house.work()
    heard.push({ said, answers: answersSince(house, since, from), statements })
  }
  return heard
}

/** Of strangers: no number of the demo. */
export function phoneOf(no: number, which: 'A' | 'B'): string {
  return `03000${which === 'A' ? '1' : '2'}${String(no).padStart(4, '0')}`
}

/** Everything that went to this phone, whole, but for the number of the question a button belongs to, which is drawn. */
export function answersSince(house: House, since: { zalo: number; sms: number }, who: string): string[] {
  const zalo = house.zalo.sent
    .slice(since.zalo)
    .filter(({ userId }) => house.letterOf(userId) === who)
    .map(({ text, buttons }) =>
      JSON.stringify({ text, buttons })
        .replaceAll(/hk:[^:"]+:/g, 'hk:?:')
        .replaceAll(UUID, '?'),
    )
  const sms = house.twilio.sent.slice(since.sms).filter(({ to }) => house.letterOf(to) === who)
  return [...zalo, ...sms.map(({ body }) => body)]
}

/** What a button carries beside its question names a row by a drawn id. */
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

export function mark(house: House): { zalo: number; sms: number } {
  return { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
}

/** The text of each statement that reached the server, whichever connection carried it; `begin` and `commit` as well. */
async function statementsOf({ rt }: House, work: () => Promise<void>): Promise<string[]> {
  const statements: string[] = []
  // Read by the library at each statement; `fence` sets its own hook in the same place.
  rt.sql.options.debug = (_, text) => {
    if (!text.includes('pg_catalog.pg_type')) statements.push(text.replaceAll(/\s+/g, ' ').trim())
  }
  try {
    await work()
  } finally {
    rt.sql.options.debug = false
  }
  return statements
}
