// A dose of a database that goes away under load; longer, and with the providers' real patience, in test/outage/prove.ts.
import { expect, test } from 'vitest'
import { outage } from './outage.ts'

test.each(['stopped', 'frozen'] as const)(
  'a database that is %s for four seconds: every webhook is answered, what was answered 200 is handled, all flows again',
  {
    timeout: 180_000,
  },
  async (kind) => {
    const figures = await outage({ kind, ms: 4_000, timeScale: 0.02, budgetMs: 10_000 })
    expect(Object.keys(figures.answers).sort()).toEqual(['200', '503'])
    expect(figures).toMatchObject({
      acceptedAndLost: 0,
      acceptedAndNotHandled: 0,
      notAnsweredOnce: 0,
      notSent: 0,
      sentTwice: 0,
      worksAfterwards: true,
    })
    // Zalo comes again until it is told 200; Twilio never does.
    expect(figures.lostBy.zalo).toBe(0)
    expect(figures.redelivered).toBeGreaterThan(0)
    expect(figures.refusedBy.twilio).toBeGreaterThan(0)
    expect(figures.lostBy.twilio).toBeLessThanOrEqual(figures.refusedBy.twilio)
  },
)
