// How much of what residents type is understood: printed, and never less than was recorded last.
// After a change for the better: UPDATE_RECORD=1 npx vitest run test/corpus
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unmark } from '../../src/vietnamese/fold.ts'
import { hear, readCorpus, readingsOf, type Utterance } from './corpus.ts'
import { percent, type Score, type Share, score } from './score.ts'
import { tell } from './tell.ts'

const RECORD = new URL('recorded.json', import.meta.url)
type Recorded = Record<string, { least: Record<string, number>; most: Record<string, number> }>
const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded

/** What must not become less, and what must not become more, of so many utterances. */
function figures(s: Score): Recorded[string] {
  const rights = (by: Map<string, Share>) => Object.fromEntries([...by].map(([key, { right }]) => [key, right]))
  return {
    least: {
      intents: s.intents.right,
      days: s.dates.right,
      times: s.times.right,
      parts: s.parts.right,
      counts: s.counts.right,
      people: s.people.right,
      emergencies: s.recall.emergency.right,
      stops: s.recall.stop.right,
      ...rights(s.byIntent),
    },
    most: {
      falseDays: s.falseDates.right,
      falsePeople: s.falsePeople.right,
      falseEmergencies: s.falseAlarms.emergency.right,
      falseStops: s.falseAlarms.stop.right,
      noAsYes: s.noAsYes,
    },
  }
}

describe.each(['dev', 'test', 'days', 'fresh', 'seen', 'unseen'])('%s', (name) => {
  const s = score(readCorpus(name).map((utterance) => ({ utterance, label: hear(utterance) })))
  console.log(tell(name, s))
  const now = figures(s)
  if (process.env.UPDATE_RECORD) {
    recorded[name] = now
    writeFileSync(RECORD, `${JSON.stringify(recorded, null, 2)}\n`)
  }
  test.each(Object.entries(recorded[name]?.least ?? {}))('%s: no fewer than %i understood', (figure, least) => {
    expect(now.least[figure]).toBeGreaterThanOrEqual(least)
  })
  test.each(Object.entries(recorded[name]?.most ?? {}))('%s: no more than %i', (figure, most) => {
    expect(now.most[figure]).toBeLessThanOrEqual(most)
  })
})

describe('without accents', () => {
  const same = sameWithout(readCorpus('dev'))
  console.log(`== without accents\nthe same intent, or asked ${percent(same)}  ${same.right}/${same.of}`)
  if (process.env.UPDATE_RECORD) {
    recorded['without accents'] = { least: { intents: same.right }, most: {} }
    writeFileSync(RECORD, `${JSON.stringify(recorded, null, 2)}\n`)
  }
  test.each(Object.entries(recorded['without accents']?.least ?? {}))('no fewer than before: %s %i', (_, least) => {
    expect(same.right).toBeGreaterThanOrEqual(least)
  })
})

/** Of what was typed with accents: how much means the same without them, or is asked back with that among the readings. */
function sameWithout(utterances: Utterance[]): Share {
  const typed = utterances.filter(({ text, style }) => unmark(text) !== text && !/telex|vni/.test(style))
  const right = typed.filter((utterance) => {
    const { intent } = hear(utterance)
    const plain = { ...utterance, text: unmark(utterance.text) }
    return hear(plain).intent === intent || (readingsOf(plain) as string[]).includes(intent)
  })
  return { right: right.length, of: typed.length }
}

test('the corpus is large enough to speak, and no utterance stands in two halves', () => {
  const [dev, half] = [readCorpus('dev'), readCorpus('test')]
  expect(dev.length + half.length).toBeGreaterThanOrEqual(1500)
  const texts = new Set(dev.map(({ text, context }) => `${context} ${text}`))
  expect(half.filter(({ text, context }) => texts.has(`${context} ${text}`))).toEqual([])
})
