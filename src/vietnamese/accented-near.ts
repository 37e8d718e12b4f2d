// Whether accents are typed around a word: then a plain word beside it is likely meant plain. A window, so that long texts cost no more.

import type { Word } from './word.ts'

const REACH = 10

export function isAccentedNear(words: Word[], at: number): boolean {
  const end = Math.min(words.length, at + REACH)
  for (let near = Math.max(0, at - REACH); near < end; near++) if (words[near]!.marks !== null) return true
  return false
}
