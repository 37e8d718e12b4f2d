// Understanding a text costs work in proportion to its length: a flood of words must not stop a worker. Steps are counted, not timed.
import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { readCorpus } from '../../corpus/corpus.ts'
import { NOW, QUESTIONS } from './hear.ts'
import { PLACES } from './places.ts'

const session = new Session()
beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})
afterAll(() => session.disconnect())

const OURS = /\/src\/(?:vietnamese|conversation\/understanding)\//

/** How often the blocks of our code were entered: loops count once a round. */
async function steps(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => OURS.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0)
}

const talks = readCorpus('dev')
  .filter((_, at) => at % 40 === 0)
  .map(({ text }) => text)
const PIECES = [
  ...[
    'khong di duoc ',
    'nguyen van ',
    'mẹ em bà mận sn 1949 ',
    'thu 5 tuan sau ',
    '25/11 ',
    'mang gi ',
    'huy lich ',
    '0 ',
    '1 ',
  ],
  ...talks.map((text) => `${text}. `),
]

test.each(PIECES)('ten times “%s” cost no more than twelve times the work of one', async (piece) => {
  // The longest text that is read has 2,000 signs.
  const once = piece.repeat(Math.max(1, Math.floor(180 / piece.length))).slice(0, 195)
  for (const open of [null, QUESTIONS.whom, QUESTIONS.offer]) {
    const hear = (text: string) => () => understand({ text }, { now: NOW, places: PLACES, open })
    hear(once)()
    const short = await steps(hear(once))
    const long = await steps(hear(`${once.trim()} `.repeat(10)))
    expect(short).toBeGreaterThan(20)
    expect(long / short).toBeLessThanOrEqual(12)
  }
})
