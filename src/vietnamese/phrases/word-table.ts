// Words to look for, written in full Vietnamese: text without accents matches too, other accents do not.

import { unmark } from '../fold.ts'
import { type Marks, marksOf, mayBe } from '../marks.ts'
import type { Word } from '../word.ts'

interface Entry {
  /** Words before the last, folded. */
  lead: string[]
  marks: Marks | null
  typedOnly: boolean
}
export type Table = Map<string, Entry[]>

/** By the last word of each entry. */
export function table(list: string): Table {
  const entries: Table = new Map()
  for (const raw of list.split(',')) {
    const typedOnly = raw.trim().startsWith('!')
    const lead = raw.trim().replace('!', '').normalize('NFC').split(' ')
    const last = lead.pop()!
    const key = unmark(last)
    entries.set(key, [...(entries.get(key) ?? []), { lead: lead.map(unmark), marks: marksOf(last), typedOnly }])
  }
  return entries
}

export function has(table: Table, words: Word[], at: number): boolean {
  const word = words[at]
  const entries = word && table.get(word.folded)
  if (!entries) return false
  return entries.some(
    ({ lead, marks, typedOnly }) =>
      mayBe(word.marks, marks) &&
      (!typedOnly || word.marks !== null) &&
      lead.every((each, i) => words[at - lead.length + i]?.folded === each),
  )
}
