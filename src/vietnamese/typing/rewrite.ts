// Puts standard words for those of a table, in one walk: the longest entry that begins at a word counts. For words and for Said.

import { unmark } from '../fold.ts'
import { type Marks, marksOf, mayBe } from '../marks.ts'

export interface Letters {
  folded: string
  marks: Marks | null
  ends: boolean
}

export interface Standard {
  folded: string
  marks: Marks | null
  written: string
}

interface Node {
  next: Map<string, Node>
  entries: { marks: (Marks | null)[]; typedOnly: boolean; to: Standard[] | null }[]
}
export type Rewrites = Map<string, Node>

/**
 * Makes the table from lines `standard = as typed, as typed`. An entry with accents counts where at least one of its words was
 * typed with them, and one without where it was typed in any way that agrees: plain letters mostly spell other words too ("bây dờ",
 * "thứ bay do"). "!" before an entry: all its accents must be typed. A line `= quy mô` says that these words mean themselves, so
 * that no shorter entry touches them.
 */
export function compileRewrites(table: string): Rewrites {
  const root: Rewrites = new Map()
  for (const line of table.trim().normalize('NFC').split('\n')) {
    const [standard, list] = line.split('=').map((part) => part.trim())
    const to = standard ? standard.split(' ').map(toStandard) : null
    for (const raw of list!.split(',')) {
      const entry = raw.trim()
      const typedOnly = entry.startsWith('!')
      const words = (typedOnly ? entry.slice(1) : entry).split(' ')
      insert(root, words.map(toStandard), { marks: words.map(marksOf), typedOnly, to })
    }
  }
  return root
}

/** The longest entry that begins here and what it stands for; `to` null: the words as they are. Null where there is none. */
export function rewriteAt(
  table: Rewrites,
  words: readonly Letters[],
  from: number,
): { to: Standard[] | null; length: number } | null {
  let node = table.get(words[from]!.folded)
  let best: { to: Standard[] | null; length: number } | null = null
  for (let at = from; node !== undefined; at++) {
    for (const entry of node.entries)
      if (agrees(entry.marks, entry.typedOnly, words, from)) {
        best = { to: entry.to, length: at - from + 1 }
        break
      }
    const next = words[at + 1]
    node = next === undefined || words[at]!.ends ? undefined : node.next.get(next.folded)
  }
  return best
}

function agrees(marks: (Marks | null)[], typedOnly: boolean, words: readonly Letters[], from: number): boolean {
  let accented = false
  let typedAccents = false
  for (let i = 0; i < marks.length; i++) {
    const typed = words[from + i]!.marks
    const meant = marks[i]!
    if (!mayBe(typed, meant)) return false
    if (meant) accented = true
    if (typed) typedAccents = true
    if (typedOnly && meant && (!typed || (meant.tone !== '' && typed.tone === ''))) return false
  }
  return typedAccents || !accented
}

function insert(root: Rewrites, words: Standard[], entry: Node['entries'][number]): void {
  let level = root
  words.forEach(({ folded }, i) => {
    let node = level.get(folded)
    if (!node) {
      node = { next: new Map(), entries: [] }
      level.set(folded, node)
    }
    if (i === words.length - 1) node.entries.push(entry)
    level = node.next
  })
}

function toStandard(written: string): Standard {
  return { written, folded: unmark(written), marks: marksOf(written) }
}
