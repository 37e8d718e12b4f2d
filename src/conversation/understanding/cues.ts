// What no phrase decides, the single words and pairs of words decide together: each speaks with some points for what it is mostly
// said for. The points stand in cue-table.ts; the sum is weighed against the length of the text.
import { clean, unmark } from '../../vietnamese/fold.ts'
import { type Marks, marksOf, mayBe } from '../../vietnamese/marks.ts'
import type { Said } from '../../vietnamese/said.ts'
import { CUES } from './cue-table.ts'
import type { PublicIntent } from './meaning.ts'

export interface Cue {
  /** As written in the table: "mang", "giấy tờ", "mang … gì" (up to three words between). */
  written: string
  points: number
}

interface Entry extends Cue {
  marks: (Marks | null)[]
  speaksFor: PublicIntent
}

/** By what is looked up: the folded words, with `…` where others may stand between. */
const TABLE = new Map<string, Entry[]>()
for (const [speaksFor, list] of Object.entries(CUES) as [PublicIntent, string][])
  for (const [, points, cues] of list.matchAll(/(\d+):([^;]*)/g))
    for (const cue of cues!.split(',')) {
      const written = clean(cue).trim()
      if (!written) continue
      const key = written.split(' ').map(unmark).join(' ')
      const entry = { written, points: Number(points), speaksFor, marks: written.split(' ').map(marksOf) }
      TABLE.set(key, [...(TABLE.get(key) ?? []), entry])
    }

/** How far a pair reaches over other words. */
const REACH = 4

/** A cue that may be looked up: its folded words, and the accents typed on them. */
export interface Found {
  key: string
  marks: (Marks | null)[]
}

/** Every word of a text, and every pair within reach; each once. `facts`: what has been read besides ("@ngày", "@yesno"). */
export function cuesOf(said: Said[], facts: string[]): Found[] {
  const found: Found[] = facts.map((fact) => ({ key: unmark(fact), marks: [] }))
  for (let at = 0; at < said.length; at++) {
    const { marks } = said[at]!
    const word = wordOf(said[at]!)
    found.push({ key: word, marks: [marks] })
    for (let other = at + 1; other <= at + REACH && other < said.length; other++) {
      const apart = other > at + 1
      const key = `${word}${apart ? ' … ' : ' '}${wordOf(said[other]!)}`
      found.push({ key, marks: apart ? [marks, null, said[other]!.marks] : [marks, said[other]!.marks] })
    }
  }
  if (said.length > 0) {
    found.push({ key: `^ ${wordOf(said[0]!)}`, marks: [null, said[0]!.marks] })
    found.push({ key: `${wordOf(said.at(-1)!)} $`, marks: [said.at(-1)!.marks, null] })
  }
  const seen = new Set<string>()
  return found.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Numbers all say the same: that there is one. */
function wordOf({ folded }: Said): string {
  return /\d/.test(folded) ? (/^\d+$/.test(folded) ? '@so' : '@ma') : folded
}

/** Of a single word the accents count ("đau", "đâu"); two words together are hardly ever two others. */
export function agrees(typed: (Marks | null)[], meant: (Marks | null)[]): boolean {
  return typed.length !== 1 || mayBe(typed[0]!, meant[0] ?? null)
}

/** Points of a text for each intent and kind of answer its words speak for, and the words that spoke loudest for it. */
export function weighCues(said: Said[], facts: string[]): Map<PublicIntent, { points: number; cues: Cue[] }> {
  const found = cuesOf(said, facts)
  const sums = new Map<PublicIntent, { points: number; cues: Cue[] }>()
  const each = 1 / Math.sqrt(found.length + 1)
  for (const { key, marks } of found)
    for (const entry of TABLE.get(key) ?? []) {
      if (!agrees(marks, entry.marks)) continue
      const sum = sums.get(entry.speaksFor) ?? { points: 0, cues: [] }
      sum.points += entry.points * each
      sum.cues.push(entry)
      sums.set(entry.speaksFor, sum)
    }
  return sums
}
