// Wherever the program is killed on the way of one message, nothing is lost and nothing is doubled.
import { afterAll, expect, test } from 'vitest'
import type { Point } from '../../src/runtime.ts'
import { freshDemo } from '../setup/database.ts'
import { killedTalk } from './killed-talk.ts'
import type { Sight } from './look.ts'

/** The last reply after the death and at the end, and how often the provider took the confirmation. */
const expected: [Point, found: string, reply: string, end: string, confirmations: number][] = [
  ['insert', 'waiting', 'none', 'sent', 1],
  ['claim', 'waiting', 'none', 'sent', 1],
  ['understand', 'waiting', 'none', 'sent', 1],
  ['book', 'waiting', 'none', 'sent', 1],
  ['enqueue', 'waiting', 'none', 'sent', 1],
  // Another lane may have begun to send what was committed a moment ago.
  ['commit', 'handled', 'any', 'any', 1],
  ['send_claim', 'handled', 'claimed', 'sent', 1],
  ['attempt', 'handled', 'called', 'unknown', 0],
  ['provider_answer', 'handled', 'called', 'unknown', 1],
  ['record', 'handled', 'sent', 'sent', 1],
]

const rows = new Map<Point, string[]>()

test.concurrent.each(expected)(
  'killed at %s, the booking is made once and confirmed at most once',
  { timeout: 120_000 },
  async (point, message, reply, lastReply, confirmations) => {
    const database = await freshDemo({ max: 1 })
    try {
      const { url: databaseUrl, sql } = database
      // A dead process's claims would run out after 25 s; `npm run prove:kills` waits for that.
      const killed = await killedTalk({ databaseUrl, sql, kills: [{ before: 1, point }], hurry: true })
      const { found, end, accepted } = killed
      const confirmed = accepted.filter((text) => text.includes('Đã đặt lịch')).length
      rows.set(point, [point, inWords(found[0]!), inWords(end), `${confirmed}`])
      expect(found[0]!.messages).toEqual(['handled', message])
      if (reply !== 'any') expect(found[0]!.replies[1] ?? 'none').toBe(reply)
      // What has died half way has left nothing; what was committed is whole.
      expect(found[0]!.bookings).toEqual(message === 'waiting' ? [] : ['live'])
      expect(found[0]!.seats).toBe(found[0]!.bookings.length)
      expect(end).toMatchObject({ messages: ['handled', 'handled'], bookings: ['live'], seats: 1 })
      expect(end.replies).toEqual(['sent', lastReply === 'any' ? expect.stringMatching(/^(sent|unknown)$/) : lastReply])
      if (lastReply === 'any') expect(confirmed).toBeLessThanOrEqual(1)
      else expect(confirmed).toBe(confirmations)
    } finally {
      await database.drop()
    }
  },
)

afterAll(() => {
  const head = ['killed at', 'found', 'after the restart', 'confirmations']
  const lines = [head, ...expected.map(([point]) => rows.get(point) ?? [point, 'failed'])]
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  console.log(lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')).join('\n'))
})

function inWords({ messages, bookings, replies }: Sight): string {
  return `message ${messages[1]}, bookings ${bookings.length}, reply ${replies[1] ?? 'none'}`
}
