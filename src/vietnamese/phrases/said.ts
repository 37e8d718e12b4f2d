// A word as phrases are looked for in it: repaired, written out, in standard Vietnamese.
import type { Marks } from '../marks.ts'

/** A word to be matched, and the word of the text it stands for (an abbreviation may stand for two). */
export interface Said {
  folded: string
  marks: Marks | null
  /** Index of the word in the text. */
  at: number
  /** A comma or full stop follows: no phrase reaches over it. */
  ends: boolean
  /** What has been read from here on, and the index after it: a day, a clock time. */
  also?: { folded: string; to: number }
}
