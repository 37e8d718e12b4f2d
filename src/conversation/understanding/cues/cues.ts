// Weighs what the words of a text speak for: single words, neighbours, pairs over a gap, and what has been read besides. Each cue
// has points for some intents and against others in cue-table.ts; together they say how likely each meaning is.

import type { PublicIntent } from '../meaning.ts'
import { CUE_NAMES } from './cue-names.ts'
import { CUES } from './cue-table.ts'

/** One point of the table in the sums that were learnt (test/corpus/weigh.ts). */
export const POINT = 0.35

/** Less likely meanings are not told. */
const LEAST = 0.01

/** How far a pair reaches over other words. */
const REACH = 4

const KIN = new Set(
  'toi em chau con minh tui ba ong bac co chu chi anh me bo cha ma tia thay u bam bu vo chong noi ngoai di cau mo thim duong be cu o'.split(
    ' ',
  ),
)
const PARTICLES = new Set('a nhe nha oi da vay the day voi ha nhi hen nghen ak ah nhen nhi'.split(' '))

interface Table {
  rowOf: Map<string, number>
  /** From where to where in `intents` and `gives` the points of a row reach. */
  from: Int32Array
  intents: Uint8Array
  gives: Int16Array
}

const NAMES = Object.values(CUE_NAMES)
let read: Table | undefined
/** Read with the first text: most commands start without ever reading one. */
const table = () => (read ??= readTable(CUES))

/** A line of the table is `mang theo<tab>mang 12 đặt -3`. Throws on a name that CUE_NAMES has not. */
function readTable(lines: string): Table {
  const rowOf = new Map<string, number>()
  const from: number[] = []
  const intents: number[] = []
  const gives: number[] = []
  const numbers = new Map(Object.keys(CUE_NAMES).map((name, no) => [name, no]))
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    rowOf.set(line.slice(0, tab), from.length)
    from.push(intents.length)
    const points = line.slice(tab + 1).split(' ')
    for (let at = 0; at + 1 < points.length; at += 2) {
      const no = numbers.get(points[at]!)
      if (no === undefined) throw new Error(`the table of cues knows no ${points[at]}: ${line}`)
      intents.push(no)
      gives.push(Number(points[at + 1]))
    }
  }
  from.push(intents.length)
  return { rowOf, from: Int32Array.from(from), intents: Uint8Array.from(intents), gives: Int16Array.from(gives) }
}

/** What may speak in a text, each once. `said`: its folded words; `facts`: what has been read besides ("@ngay", "@doc_book"). */
export function cuesOf(said: { folded: string }[], facts: string[]): Set<string> {
  const words = said.map(({ folded }) => wordOf(folded))
  const found = new Set(facts)
  for (const [at, word] of words.entries()) {
    found.add(word)
    if (at + 1 < words.length) found.add(`${word} ${words[at + 1]}`)
    for (let gap = 2; gap <= REACH && at + gap < words.length; gap++) found.add(`${word} … ${words[at + gap]}`)
  }
  if (words.length > 0) {
    found.add(`^ ${words[0]}`)
    found.add(`${words.at(-1)} $`)
  }
  // What was asked turns the sense of a word: "rồi" to a yes or no is another than out of nothing.
  const asked = facts.find((fact) => fact.startsWith('@hoi_'))
  if (asked && asked !== '@hoi_khong') for (const word of words) found.add(`${asked} ${word}`)
  const core = coreOf(words)
  if (core.length > 1) {
    found.add(`~^ ${core[0]} ${core[1]}`)
    found.add(`~${core.at(-2)} ${core.at(-1)} $`)
  }
  for (let at = 0; at + 1 < core.length; at++) {
    found.add(`~${core[at]} ${core[at + 1]}`)
    if (at + 2 < core.length) found.add(`~${core[at]} ${core[at + 1]} ${core[at + 2]}`)
  }
  return found
}

/** Numbers all say the same: that there is one. */
function wordOf(folded: string): string {
  return /\d/.test(folded) ? (/^\d+$/.test(folded) ? '@so' : '@ma') : folded
}

/** Without politeness, and whoever it is for one word: "cho mẹ em khám nhé" and "cho bà khám" have the same core. */
function coreOf(words: string[]): string[] {
  const core: string[] = []
  for (const word of words) {
    if (PARTICLES.has(word)) continue
    const each = KIN.has(word) ? '@nguoi' : word
    if (each !== '@nguoi' || core.at(-1) !== each) core.push(each)
  }
  return core
}

export interface Weighed {
  intent: PublicIntent
  /** 0 to 1; all together 1. */
  likely: number
}

/** What a text may mean by its cues, likeliest first. Empty where the table knows none of them. */
export function weighCues(cues: Iterable<string>): Weighed[] {
  const { rowOf, from, intents, gives } = table()
  const sums = new Float64Array(NAMES.length)
  let known = 0
  for (const cue of cues) {
    const row = rowOf.get(cue)
    if (row === undefined) continue
    known++
    for (let at = from[row]!; at < from[row + 1]!; at++) sums[intents[at]!]! += gives[at]!
  }
  if (known === 0) return []
  const share = POINT / Math.sqrt(known + 1)
  const most = Math.max(...sums)
  const weights = Array.from(sums, (points) => Math.exp((points - most) * share))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights
    .map((weight, no) => ({ intent: NAMES[no]!, likely: weight / all }))
    .filter(({ likely }) => likely > LEAST)
    .sort((a, b) => b.likely - a.likely)
}

/** The three of them that speak loudest for an intent, loudest first: what has been read besides is left out. */
export function loudestFor(cues: Iterable<string>, intent: PublicIntent): string[] {
  const { rowOf, from, intents, gives } = table()
  const wanted = NAMES.indexOf(intent)
  const loud: { cue: string; points: number }[] = []
  for (const cue of cues) {
    const row = rowOf.get(cue)
    if (row === undefined || cue.startsWith('@')) continue
    for (let at = from[row]!; at < from[row + 1]!; at++)
      if (intents[at] === wanted && gives[at]! > 0) loud.push({ cue, points: gives[at]! })
  }
  return loud
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ cue }) => cue)
}
