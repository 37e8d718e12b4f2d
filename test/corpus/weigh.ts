// Finds out what single words and pairs speak for, from what people wrote: fills understanding/cues/cue-table.ts anew.
// tsx test/corpus/weigh.ts [--without NAME …]: --without leaves sets out and only says how much of them would be read right.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CUE_NAMES } from '../../src/conversation/understanding/cues/cue-names.ts'
import { cuesOf, POINT } from '../../src/conversation/understanding/cues/cues.ts'
import type { PublicIntent } from '../../src/conversation/understanding/meaning.ts'
import { factsOf } from './facts.ts'
import { PRACTICE, type Practised, readPractice } from './practice.ts'

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })

interface Example {
  cues: Set<string>
  intent: PublicIntent
}

/** Seen less often, a cue is chance. */
const LEAST_SEEN = 5
/** Fewer points change nothing, and make the table long. */
const LEAST_POINTS = 4
const ROUNDS = 20
/** So many cues are passed over in each round, that no text is learnt by heart. */
const PASSED_OVER = 0.3
const STEP = 0.3
/** Learnt so often, and so many rounds more when the table was shortened. */
const TIMES = 3
const AGAIN = 8
const FADE = 3e-5

interface Model {
  cues: Map<string, number>
  intents: PublicIntent[]
  /** Of each cue, its weight for each intent. */
  weights: Float32Array
  /** 0 where nothing is to be learnt. */
  open: Uint8Array
}

/**
 * Learnt several times in another order and averaged: what is chance differs, what is so stays. What says little is struck then, and
 * what is left learns once more to do without it.
 */
function learnWell(from: Example[]): Model {
  const models = Array.from({ length: TIMES }, (_, time) => learn(emptyModel(from), from, 20261122 + time, ROUNDS))
  const [first] = models
  first!.weights.forEach((_, at) => {
    first!.weights[at] = models.reduce((sum, { weights }) => sum + weights[at]!, 0) / TIMES
  })
  const kept = withoutLittle(first!)
  learn(kept, from, 7, AGAIN)
  for (let at = 0; at < kept.weights.length; at++) kept.weights[at] = Math.round(kept.weights[at]! / POINT)
  return kept
}

function emptyModel(from: Example[]): Model {
  const seen = new Map<string, number>()
  for (const { cues } of from) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const cues = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([cue]) => cue)
  const intents = [...new Set(from.map(({ intent }) => intent))].sort()
  const size = cues.length * intents.length
  return {
    cues: new Map(cues.sort().map((cue, no) => [cue, no])),
    intents,
    weights: new Float32Array(size),
    open: new Uint8Array(size).fill(1),
  }
}

function learn(model: Model, from: Example[], seed: number, rounds: number): Model {
  const width = model.intents.length
  const squares = new Float32Array(model.weights.length).fill(1e-8)
  const rows = from.map(({ cues, intent }) => ({ known: knownOf(model, cues), wanted: model.intents.indexOf(intent) }))
  const random = chance(seed)
  const p = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, random)
    for (const { known, wanted } of rows) {
      const heard = known.filter(() => random() >= PASSED_OVER)
      const share = 1 / Math.sqrt(known.length + 1)
      likelihoods(model, heard, share, p)
      p[wanted]! -= 1
      for (const cue of heard)
        for (let i = 0, at = cue * width; i < width; i++, at++) {
          if (model.open[at] === 0) continue
          const slope = p[i]! * share + FADE * model.weights[at]!
          squares[at]! += slope * slope
          model.weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!)
        }
    }
  }
  return model
}

function knownOf({ cues }: Model, found: Set<string>): number[] {
  return [...found].flatMap((cue) => cues.get(cue) ?? [])
}

function likelihoods({ weights, intents }: Model, known: number[], share: number, p: Float64Array): void {
  p.fill(0)
  const width = intents.length
  for (const cue of known) for (let i = 0, at = cue * width; i < width; i++, at++) p[i]! += weights[at]! * share
  const most = Math.max(...p)
  let sum = 0
  for (let i = 0; i < width; i++) {
    p[i] = Math.exp(p[i]! - most)
    sum += p[i]!
  }
  for (let i = 0; i < width; i++) p[i]! /= sum
}

/** What a cue says of most intents alike says nothing: taken off all, it leaves few to be written down, of which the small are struck. */
function withoutLittle(model: Model): Model {
  const width = model.intents.length
  for (let from = 0; from < model.weights.length; from += width) {
    const row = model.weights.subarray(from, from + width)
    const middle = row.slice().sort()[width >> 1]!
    for (let i = 0; i < width; i++) {
      const weight = row[i]! - middle
      const counts = Math.abs(weight) >= LEAST_POINTS * POINT
      row[i] = counts ? weight : 0
      model.open[from + i] = counts ? 1 : 0
    }
  }
  return model
}

const NAME_OF = new Map(Object.entries(CUE_NAMES).map(([name, intent]) => [intent, name]))

function tableOf({ cues, intents, weights }: Model): string[] {
  return [...cues].flatMap(([cue, no]) => {
    const points = intents
      .map((intent, i) => ({ intent, points: weights[no * intents.length + i]! }))
      .filter(({ points }) => points !== 0)
      .sort((a, b) => b.points - a.points)
      .map(({ intent, points }) => `${NAME_OF.get(intent)} ${points}`)
    return points.length > 0 ? [`${cue}\t${points.join(' ')}`] : []
  })
}

function writeTable(lines: string[]): void {
  const head = `// What single words, neighbours ("mang gi"), pairs over a gap ("mang … gi") and cores ("~cho @nguoi kham": politeness and kin passed
// over) speak for and against, with what has been read besides ("@ngay", "@doc_book"): each gives points to intents, named as in
// cue-names.ts. ^ and $ are the beginning and the end, @so is any number. Written by test/corpus/weigh.ts from what people wrote; a
// line may be added or struck by hand.
export const CUES = \`
`
  writeFileSync(
    new URL('../../src/conversation/understanding/cues/cue-table.ts', import.meta.url),
    `${head}${lines.join('\n')}\n\`\n`,
  )
}

/** How many of them are read right by the sum of their cues alone. */
function rightOf({ cues, intents, weights, open }: Model, examples: Example[]): number {
  const model = { cues, intents, open, weights: weights.map((points) => points * POINT) }
  const p = new Float64Array(intents.length)
  let right = 0
  for (const { cues, intent } of examples) {
    likelihoods(model, knownOf(model, cues), 1, p)
    if (intents[p.indexOf(Math.max(...p))] === intent) right++
  }
  return right
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

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}

function exampleOf(practised: Practised): Example {
  const { said, facts } = factsOf(practised)
  return { intent: practised.intent, cues: cuesOf(said, facts) }
}

const sets = new Map([...PRACTICE, 'dev'].map((name) => [name, readPractice(name).map(exampleOf)]))
const model = learnWell([...sets].flatMap(([name, examples]) => (values.without.includes(name) ? [] : examples)))
for (const name of values.without) {
  const left = sets.get(name) ?? readPractice(name).map(exampleOf)
  console.log(`${name}: ${((100 * rightOf(model, left)) / left.length).toFixed(1)} % of ${left.length}`)
}
const lines = tableOf(model)
console.log(`${lines.length} cues, ${lines.reduce((sum, line) => sum + line.length + 1, 0)} bytes`)
if (values.without.length === 0) writeTable(lines)
