// Finds out what single words and pairs speak for, from what people wrote: fills understanding/cue-table.ts anew.
// tsx test/corpus/weigh.ts [--check]: --check only says how often it would be right on utterances it has not seen.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { agrees, cuesOf, type Found } from '../../src/conversation/understanding/cues.ts'
import type { PublicIntent } from '../../src/conversation/understanding/meaning.ts'
import type { Marks } from '../../src/vietnamese/marks.ts'
import { readCorpus, type Utterance } from './corpus.ts'
import { factsOf } from './facts.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

interface Example {
  intent: PublicIntent
  accented: boolean
  found: Found[]
}

/** Seen less often, a cue is chance. */
const LEAST_SEEN = 12
/** Fewer points change nothing, and make the table long. */
const LEAST_POINTS = 8
const ROUNDS = 25
/** One point of the table is so much in the sums that are learnt. */
const POINT = 0.35

function exampleOf(utterance: Utterance): Example {
  const { said, facts } = factsOf(utterance)
  return { intent: utterance.intent, accented: said.some(({ marks }) => marks !== null), found: cuesOf(said, facts) }
}

interface Model {
  names: { key: string; marks: (Marks | null)[] }[]
  byKey: Map<string, number[]>
  intents: PublicIntent[]
  weights: Float64Array[]
}

function learn(from: Example[]): Model {
  const names = vocabulary(from)
  const byKey = new Map<string, number[]>()
  for (const [no, { key }] of names.entries()) byKey.set(key, [...(byKey.get(key) ?? []), no])
  const intents = [...new Set(from.map(({ intent }) => intent))].sort()
  const model: Model = { names, byKey, intents, weights: names.map(() => new Float64Array(intents.length)) }
  const squares = names.map(() => new Float64Array(intents.length).fill(1e-8))
  const rows = from.map((example) => ({ active: activeOf(model, example), wanted: intents.indexOf(example.intent) }))
  const order = rows.map((_, at) => at)
  const random = chance(20261122)
  const p = new Float64Array(intents.length)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const at of order) {
      const { active, wanted } = rows[at]!
      const share = 1 / Math.sqrt(active.of + 1)
      softmax(model, active.cues, share, p)
      p[wanted]! -= 1
      for (const cue of active.cues) {
        const weights = model.weights[cue]!
        const square = squares[cue]!
        for (let i = 0; i < p.length; i++) {
          const slope = p[i]! * share + 3e-5 * weights[i]!
          square[i]! += slope * slope
          // Only what speaks for an intent is kept: a table of what speaks against one nobody could read.
          weights[i] = Math.max(0, weights[i]! - (0.3 * slope) / Math.sqrt(square[i]!))
        }
      }
    }
  }
  return model
}

function softmax({ weights, intents }: Model, cues: number[], share: number, p: Float64Array): void {
  p.fill(0)
  for (const cue of cues) for (let i = 0; i < intents.length; i++) p[i]! += weights[cue]![i]! * share
  const most = Math.max(...p)
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(p[i]! - most)
    sum += p[i]!
  }
  for (let i = 0; i < p.length; i++) p[i]! /= sum
}

function activeOf({ names, byKey }: Model, { found }: Example): { cues: number[]; of: number } {
  const cues = found.flatMap(({ key, marks }) => (byKey.get(key) ?? []).filter((no) => agrees(marks, names[no]!.marks)))
  return { cues, of: found.length }
}

/** With the accents they are mostly typed with; without any where nobody typed them. */
function vocabulary(from: Example[]): Model['names'] {
  const seen = new Map<string, { times: number; spellings: Map<string, { marks: (Marks | null)[]; times: number }> }>()
  for (const { found, accented } of from)
    for (const { key, marks } of found) {
      const one = seen.get(key) ?? { times: 0, spellings: new Map() }
      seen.set(key, one)
      one.times++
      if (!accented && !key.startsWith('@')) continue
      const id = JSON.stringify(marks)
      const spelling = one.spellings.get(id) ?? { marks, times: 0 }
      spelling.times++
      one.spellings.set(id, spelling)
    }
  return [...seen].flatMap(([key, { times, spellings }]) => {
    if (times < LEAST_SEEN) return []
    const most = Math.max(...[...spellings.values()].map((each) => each.times))
    const isPair = key.includes(' ')
    const usual = isPair
      ? [...spellings.values()].filter((each) => each.times === most).slice(0, 1)
      : [...spellings.values()].filter((each) => each.times >= Math.max(2, times * 0.1))
    return usual.length > 0
      ? usual.map(({ marks }) => ({ key, marks }))
      : [{ key, marks: key.split(' ').map(() => null) }]
  })
}

/** Five times a fifth of the utterances is left out, and read by what the others teach. */
function check(examples: Example[]): void {
  const random = chance(7)
  const folds = examples.map(() => Math.floor(random() * 5))
  let right = 0
  for (let fold = 0; fold < 5; fold++) {
    const model = learn(examples.filter((_, at) => folds[at] !== fold))
    const p = new Float64Array(model.intents.length)
    for (const example of examples.filter((_, at) => folds[at] === fold)) {
      const { cues, of } = activeOf(model, example)
      softmax(model, cues, 1 / Math.sqrt(of + 1), p)
      if (model.intents[p.indexOf(Math.max(...p))] === example.intent) right++
    }
  }
  console.log(
    `${examples.length} utterances, ${((100 * right) / examples.length).toFixed(1)} % right where not seen before`,
  )
}

function writeTable({ names, intents, weights }: Model): void {
  const lines = intents.map((intent, i) => {
    const byPoints = new Map<number, string[]>()
    names.forEach((name, no) => {
      const points = Math.round(weights[no]![i]! / POINT)
      if (points >= LEAST_POINTS) byPoints.set(points, [...(byPoints.get(points) ?? []), spelled(name)])
    })
    const list = [...byPoints]
      .sort((a, b) => b[0] - a[0])
      .map(([points, cues]) => `    ${points}: ${cues.sort().join(', ')}`)
    return `  ${intent}: \`\n${list.join(';\n')}\`,`
  })
  const head = `// Words that speak for an intent without deciding it, with their points: what no phrase of intents/ decides, they decide together.
// Written by test/corpus/weigh.ts from what people wrote; a line may be added or struck by hand.
import type { PublicIntent } from './meaning.ts'

export const CUES: Partial<Record<PublicIntent, string>> = {
`
  writeFileSync(
    new URL('../../src/conversation/understanding/cue-table.ts', import.meta.url),
    `${head}${lines.join('\n')}\n}\n`,
  )
}

const LETTERS: Record<string, string> = { '^': '\u0302', u: '\u0306', '+': '\u031b' }

function spelled({ key, marks }: Model['names'][number]): string {
  return key
    .split(' ')
    .map((word, at) => {
      const typed = marks[at]
      if (!typed) return word
      const letters = [...word].map((letter, i) => {
        const sign = typed.letters[i]!
        return sign === 'd' ? 'đ' : letter + (LETTERS[sign] ?? '')
      })
      const place = toneAt(word, typed.letters)
      if (typed.tone) letters[place] += typed.tone
      return letters.join('').normalize('NFC')
    })
    .join(' ')
}

/** Where the tone is written: on a marked vowel, else on the last one of a closed word, else on the one before it (hòa, của). */
function toneAt(word: string, letters: string): number {
  const marked = [...letters].findLastIndex((sign) => sign !== '0' && sign !== 'd')
  if (marked >= 0) return marked
  const start = /^(?:qu|gi(?=[aeou]))/.test(word) ? 2 : 0
  const vowels = [...word].flatMap((letter, at) => (at >= start && /[aeiouy]/.test(letter) ? [at] : []))
  const isClosed = /[^aeiouy]$/.test(word)
  return vowels.at(isClosed || vowels.length === 1 ? -1 : -2) ?? 0
}

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}

const examples = ['dev', 'practice'].flatMap((name) => readCorpus(name).map(exampleOf))
if (values.check) check(examples)
else writeTable(learn(examples))
