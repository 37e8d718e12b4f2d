// A dose of the message to a whole village; the whole of it is test/broadcasts/prove.ts.
import { expect, test } from 'vitest'
import { freshDemo } from '../setup/database.ts'
import { broadcast } from './broadcast.ts'

test('a village of 300 phones hears its head once, although one of two processes dies; who chats meanwhile is answered', {
  timeout: 180_000,
}, async () => {
  const database = await freshDemo({ max: 1 })
  try {
    const figures = await broadcast({ databaseUrl: database.url, phones: 300, idleMs: 1_000 })
    expect(figures).toMatchObject({
      writtenOnce: 300,
      acceptedTwice: 0,
      sentButNotAccepted: 0,
      unknownOtherwise: 0,
      queued: 0,
      answeredTwice: 0,
      unhandled: 0,
    })
    expect(figures.sent + figures.unknown).toBe(300)
    // The calls one process has in hand at a time.
    expect(figures.unknown).toBeLessThanOrEqual(8)
    // A call that was cut off by the kill is never made again: at most these answers may be missing.
    expect(figures.unanswered).toBeLessThanOrEqual(figures.unknownAnswers)
    expect(figures.questions).toBeGreaterThan(20)
  } finally {
    await database.drop()
  }
})
