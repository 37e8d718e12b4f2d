// Makes a book of phrases out of tables, so that a text is asked only for those whose rarest word it has.
//
// A table is `phrase, phrase, …`, in full Vietnamese. In a phrase stand words and
//   mang|đem|cầm_theo   one of these (`_` is a space inside one)
//   <giấy>              one of the words of that class
//   [ạ]                 perhaps
//   …                   up to three other words of the same clause (…… up to six)
//   ^ at its head       only at the beginning of a clause, $ at its end only at the end of one, politeness aside
//   !tối                only where the accents were typed
//   @ngày               whatever was read as that before ("thứ 5 tuần sau"): Said.also
import { unmark } from '../fold.ts'
import { type Marks, marksOf } from '../marks.ts'
import type { Said } from './said.ts'

export interface PhraseBook<T> {
  /** By the first word of the slot that fewest phrases have. */
  byPivot: Map<string, Pivoted<T>>
  /** The slots that a word may open, by their numbers. */
  openedBy: Map<string, number[]>
  slotCount: number
  isCourtesy: (word: Said) => boolean
}

/** The phrases that a word may stand for, and beside them in one row of memory what rules most of them out. */
export interface Pivoted<T> {
  entries: { phrase: Phrase<T>; alternative: Alternative }[]
  /** NEEDED for each entry: the rarest slots besides the pivot that must stand in a text too, by number; -1 for none. */
  needed: Int32Array
}

export const NEEDED = 2

export interface Phrase<T> {
  no: number
  tag: T
  /** As written in the table. */
  written: string
  slots: Slot[]
  pivot: number
  begins: boolean
  closes: boolean
}

export interface Slot {
  words: SlotWords
  optional: boolean
  /** How many other words may stand before it. */
  gap: number
}

export interface SlotWords {
  no: number
  byFirst: Map<string, Alternative[]>
  byLast: Map<string, Alternative[]>
}

export interface Alternative {
  words: { folded: string; marks: Marks | null }[]
  typedOnly: boolean
}

const GAPS: Record<string, number> = { '…': 3, '……': 6 }

/**
 * The book of `[tag, 'phrase, phrase, …']` lines, made when the first text is held against it. `classes`: the words of each
 * `<class>`, parted by `|`. Throws, at that first text, on an unknown class.
 */
export function compilePhrases<T>(
  lines: Iterable<readonly [T, string]>,
  classes: Record<string, string> = {},
  isCourtesy: (word: Said) => boolean = () => false,
): PhraseBook<T> {
  let made: ReturnType<typeof pagesOf<T>> | undefined
  const pages = () => (made ??= pagesOf(lines, classes))
  return {
    get byPivot() {
      return pages().byPivot
    },
    get openedBy() {
      return pages().openedBy
    },
    get slotCount() {
      return pages().slotCount
    },
    isCourtesy,
  }
}

function pagesOf<T>(
  lines: Iterable<readonly [T, string]>,
  classes: Record<string, string>,
): Omit<PhraseBook<T>, 'isCourtesy'> {
  const slots = new Map<string, SlotWords>()
  const slotOf = (written: string) => {
    const known = slots.get(written) ?? { no: slots.size, ...wordsOfSlot(written, classes) }
    slots.set(written, known)
    return known
  }
  const phrases: Phrase<T>[] = []
  for (const [tag, list] of lines)
    for (const raw of list.normalize('NFC').split(',')) {
      const written = raw.trim().replace(/\s+/g, ' ')
      if (written) phrases.push(phraseOf(phrases.length, tag, written, slotOf))
    }
  const openedBy = new Map<string, number[]>()
  for (const { no, byFirst } of slots.values()) for (const first of byFirst.keys()) put(openedBy, first, no)
  return { byPivot: pivoted(phrases), openedBy, slotCount: slots.size }
}

function phraseOf<T>(no: number, tag: T, written: string, slotOf: (written: string) => SlotWords): Phrase<T> {
  const parts = written.split(' ')
  const begins = parts[0] === '^'
  const closes = parts.at(-1) === '$'
  const inner = parts.slice(begins ? 1 : 0, closes ? -1 : undefined)
  // "!mới mất": all its words; in "!ngất|xỉu mất" the one alternative.
  const allTyped = inner[0]?.startsWith('!') === true && !inner[0].includes('|')
  const slots: Slot[] = []
  let gap = 0
  for (const part of inner) {
    if (GAPS[part]) gap = GAPS[part]
    else {
      const optional = part.startsWith('[')
      const bare = optional ? part.slice(1, -1) : part
      slots.push({ words: slotOf(allTyped && !bare.startsWith('!') ? `!${bare}` : bare), optional, gap })
      gap = 0
    }
  }
  return { no, tag, written: written.replace(/^!/, ''), slots, pivot: 0, begins, closes }
}

function wordsOfSlot(written: string, classes: Record<string, string>): Omit<SlotWords, 'no'> {
  const byFirst = new Map<string, Alternative[]>()
  const byLast = new Map<string, Alternative[]>()
  // The longest first: it names most of the text.
  for (const alternative of alternativesOf(written, classes).sort((a, b) => b.words.length - a.words.length)) {
    put(byFirst, alternative.words[0]!.folded, alternative)
    put(byLast, alternative.words.at(-1)!.folded, alternative)
  }
  return { byFirst, byLast }
}

function alternativesOf(written: string, classes: Record<string, string>): Alternative[] {
  return written.split('|').flatMap((each) => {
    const named = /^!?<(.+)>$/.exec(each)?.[1]
    if (named === undefined) return [alternativeOf(each)]
    const words = classes[named]
    if (words === undefined) throw new Error(`there is no class of words <${named}>`)
    return alternativesOf(
      words
        .normalize('NFC')
        .replace(/\s*\|\s*/g, '|')
        .trim(),
      classes,
    )
  })
}

function alternativeOf(written: string): Alternative {
  const typedOnly = written.startsWith('!')
  const words = written.replace(/^!/, '').split(/[_ ]+/)
  return { words: words.map((word) => ({ folded: unmark(word), marks: marksOf(word) })), typedOnly }
}

/** A phrase is looked for where its rarest slot stands: how rare, the tables themselves tell. */
function pivoted<T>(phrases: Phrase<T>[]): PhraseBook<T>['byPivot'] {
  const uses = new Map<string, number>()
  for (const { slots } of phrases)
    for (const { words } of slots) for (const first of words.byFirst.keys()) uses.set(first, (uses.get(first) ?? 0) + 1)
  const commonness = ({ words, optional }: Slot) =>
    optional
      ? Number.POSITIVE_INFINITY
      : [...words.byFirst.keys()].reduce((sum, first) => sum + (uses.get(first) ?? 0), 0)
  const entries = new Map<string, { phrase: Phrase<T>; alternative: Alternative; needed: number[] }[]>()
  for (const phrase of phrases) {
    const common = phrase.slots.map(commonness)
    phrase.pivot = common.indexOf(Math.min(...common))
    const needed = phrase.slots
      .map(({ words }, at) => ({ no: words.no, common: common[at]!, isPivot: at === phrase.pivot }))
      .filter(({ common, isPivot }) => !isPivot && common < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.common - b.common)
      .map(({ no }) => no)
    for (const [first, alternatives] of phrase.slots[phrase.pivot]!.words.byFirst)
      for (const alternative of alternatives) put(entries, first, { phrase, alternative, needed })
  }
  const byPivot: PhraseBook<T>['byPivot'] = new Map()
  for (const [first, list] of entries) {
    const needed = new Int32Array(list.length * NEEDED).fill(-1)
    for (const [no, entry] of list.entries()) needed.set(entry.needed.slice(0, NEEDED), no * NEEDED)
    byPivot.set(first, { entries: list.map(({ phrase, alternative }) => ({ phrase, alternative })), needed })
  }
  return byPivot
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
