// Finds phrases of a book in a text; typed accents, where there are any, must agree. How phrases are written: phrase-book.ts.

import { mayBe } from '../marks.ts'
import { type Alternative, NEEDED, type Phrase, type PhraseBook, type Pivoted } from './phrase-book.ts'
import type { Said } from './said.ts'

export interface Hit<T> {
  tag: T
  /** The phrase of the table, as written there. */
  phrase: string
  /** Indices into what was searched: first word and the one after the last. */
  from: number
  to: number
  /** Which of them the phrase names: without those in a gap. */
  words: number[]
}

/** Every phrase of the book in the text, nested ones too, by place of their first word; each once from one word. */
export function findPhrases<T>(book: PhraseBook<T>, said: Said[]): Hit<T>[] {
  const hits: Hit<T>[] = []
  const seen = new Set<number>()
  const opened = slotsOpened(book, said)
  for (let at = 0; at < said.length; at++) {
    const { folded, also } = said[at]!
    for (const { phrase, alternative } of possible(book.byPivot.get(folded), opened)) {
      const to = matched(alternative, said, at)
      if (to > 0) spread(book, phrase, said, at, to, hits, seen)
    }
    if (also)
      for (const { phrase } of possible(book.byPivot.get(also.folded), opened))
        spread(book, phrase, said, at, also.to, hits, seen)
  }
  return hits.sort((a, b) => a.from - b.from)
}

/** 1 for each slot of the book that some word of the text opens: most phrases are done with when asked for their second word. */
function slotsOpened({ openedBy, slotCount }: PhraseBook<unknown>, said: Said[]): Uint8Array {
  const opened = new Uint8Array(slotCount)
  for (const { folded, also } of said) {
    for (const no of openedBy.get(folded) ?? []) opened[no] = 1
    if (also) for (const no of openedBy.get(also.folded) ?? []) opened[no] = 1
  }
  return opened
}

/** Those phrases whose other words the text has too. */
function possible<T>(pivoted: Pivoted<T> | undefined, opened: Uint8Array): Pivoted<T>['entries'] {
  if (!pivoted) return []
  const { entries, needed } = pivoted
  const found: Pivoted<T>['entries'] = []
  for (let no = 0, at = 0; no < entries.length; no++, at += NEEDED)
    if (stands(opened, needed[at]!) && stands(opened, needed[at + 1]!)) found.push(entries[no]!)
  return found
}

function stands(opened: Uint8Array, slot: number): boolean {
  return slot < 0 || opened[slot] === 1
}

/** The pivot of the phrase stands at `at` to `to`: does the rest stand around it? */
function spread<T>(
  { isCourtesy }: PhraseBook<T>,
  phrase: Phrase<T>,
  said: Said[],
  at: number,
  to: number,
  hits: Hit<T>[],
  seen: Set<number>,
): void {
  const { slots, pivot, no, tag, written, begins, closes } = phrase
  const words: number[] = []
  const end = pivot === slots.length - 1 ? to : rightwards(phrase, said, pivot + 1, to, slots[pivot + 1]!.gap, words)
  if (end < 0 || (closes && !closesClause(isCourtesy, said, end))) return
  const from = pivot === 0 ? at : leftwards(phrase, said, pivot - 1, at, slots[pivot]!.gap, words)
  if (from < 0 || (begins && !beginsClause(isCourtesy, said, from))) return
  const key = no * 8192 + from
  if (seen.has(key)) return
  seen.add(key)
  for (let each = at; each < to; each++) words.push(each)
  hits.push({ tag, phrase: written, from, to: end, words: words.sort((a, b) => a - b) })
}

/** Index after the last word where the slots from `slot` on follow at `pos`, else -1. */
function rightwards<T>(
  phrase: Phrase<T>,
  said: Said[],
  slot: number,
  pos: number,
  gap: number,
  words: number[],
): number {
  const wanted = phrase.slots[slot]
  if (!wanted) return pos
  if (!said[pos - 1]!.ends) {
    for (let at = pos; at <= pos + gap && at < said.length; at++) {
      const word = said[at]!
      for (const alternative of wanted.words.byFirst.get(word.folded) ?? []) {
        const to = matched(alternative, said, at)
        if (to < 0) continue
        const end = rightwards(phrase, said, slot + 1, to, phrase.slots[slot + 1]?.gap ?? 0, words)
        if (end > 0) return taken(words, at, to, end)
      }
      if (word.also && wanted.words.byFirst.has(word.also.folded)) {
        const { to } = word.also
        const end = rightwards(phrase, said, slot + 1, to, phrase.slots[slot + 1]?.gap ?? 0, words)
        if (end > 0) return taken(words, at, to, end)
      }
      if (word.ends) break
    }
  }
  if (!wanted.optional) return -1
  return rightwards(phrase, said, slot + 1, pos, Math.max(gap, phrase.slots[slot + 1]?.gap ?? 0), words)
}

/** Index of the first word where the slots up to `slot` stand before `pos`, else -1. */
function leftwards<T>(
  phrase: Phrase<T>,
  said: Said[],
  slot: number,
  pos: number,
  gap: number,
  words: number[],
): number {
  if (slot < 0) return pos
  const wanted = phrase.slots[slot]!
  for (let to = pos; to >= pos - gap && to > 0; to--) {
    const word = said[to - 1]!
    if (word.ends) break
    for (const alternative of wanted.words.byLast.get(word.folded) ?? []) {
      const at = to - alternative.words.length
      if (at < 0 || matched(alternative, said, at) < 0) continue
      const from = leftwards(phrase, said, slot - 1, at, wanted.gap, words)
      if (from >= 0) return taken(words, at, to, from)
    }
    const at = alsoUpTo(said, to, wanted.words.byFirst)
    if (at >= 0) {
      const from = leftwards(phrase, said, slot - 1, at, wanted.gap, words)
      if (from >= 0) return taken(words, at, to, from)
    }
  }
  if (!wanted.optional) return -1
  return leftwards(phrase, said, slot - 1, pos, Math.max(gap, wanted.gap), words)
}

/** Longest day that is read as one: "thứ năm ngày hai mươi lăm tháng mười hai năm hai nghìn …". */
const LONGEST_READ = 14

/** Where what was read and ends before `to` begins, if the slot takes it; else -1. */
function alsoUpTo(said: Said[], to: number, byFirst: Map<string, Alternative[]>): number {
  for (let at = to - 1; at >= 0 && at >= to - LONGEST_READ; at--) {
    const { also } = said[at]!
    if (also?.to === to) return byFirst.has(also.folded) ? at : -1
  }
  return -1
}

function taken(words: number[], at: number, to: number, end: number): number {
  for (let each = at; each < to; each++) words.push(each)
  return end
}

/** Index after the alternative's last word where it stands at `at`, else -1. */
function matched({ words, typedOnly }: Alternative, said: Said[], at: number): number {
  for (let i = 0; i < words.length; i++) {
    const word = said[at + i]
    const { folded, marks } = words[i]!
    if (!word || word.folded !== folded || !mayBe(word.marks, marks)) return -1
    // A "tôi" lacks only the tone of "tối", so here the tone must be there.
    if (typedOnly && marks && (!word.marks || (marks.tone && !word.marks.tone))) return -1
    if (word.ends && i < words.length - 1) return -1
  }
  return at + words.length
}

function beginsClause(isCourtesy: (word: Said) => boolean, said: Said[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (said[before]!.ends) return true
    if (!isCourtesy(said[before]!)) return false
  }
  return true
}

function closesClause(isCourtesy: (word: Said) => boolean, said: Said[], to: number): boolean {
  for (let at = to - 1; at < said.length; at++) {
    if (said[at]!.ends) return true
    if (at + 1 < said.length && !isCourtesy(said[at + 1]!)) return false
  }
  return true
}

/** Without the hits all of whose words are in a longer one: "huỷ đăng ký" is not "đăng ký". */
export function outermost<T>(hits: Hit<T>[]): Hit<T>[] {
  const starting = new Map<number, Hit<T>[]>()
  let widest = 1
  for (const hit of hits) {
    if (hit.words.length > 1) widest = Math.max(widest, hit.to - hit.from)
    const there = starting.get(hit.from)
    if (there) there.push(hit)
    else starting.set(hit.from, [hit])
  }
  return hits.filter((hit) => {
    for (let from = hit.from; from >= 0 && from > hit.from - widest; from--)
      for (const other of starting.get(from) ?? []) if (other !== hit && isWithin(hit, other)) return false
    return true
  })
}

function isWithin<T>(hit: Hit<T>, other: Hit<T>): boolean {
  return (
    other.words.length > hit.words.length && other.to >= hit.to && hit.words.every((word) => other.words.includes(word))
  )
}
