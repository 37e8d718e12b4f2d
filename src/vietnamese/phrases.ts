// Finds many phrases in a text in one walk. Tables are written in full Vietnamese; typed accents, where there are any, must agree.

import { unmark } from './fold.ts'
import { type Marks, marksOf, mayBe } from './words.ts'

/** A word to be matched, and the word of the text it stands for (an abbreviation may stand for two). */
export interface Said {
  folded: string
  marks: Marks | null
  /** Index of the word in the text. */
  at: number
  /** A comma or full stop follows: no phrase reaches over it. */
  ends: boolean
}

export interface Hit<T> {
  tag: T
  /** The phrase of the table, as written there. */
  phrase: string
  /** Indices into what was searched: first word and the one after the last. */
  from: number
  to: number
}

export interface PhraseBook<T> {
  root: Node<T>
}

interface Node<T> {
  next: Map<string, Node<T>>
  ends: Entry<T>[]
}

interface Entry<T> {
  tag: T
  phrase: string
  marks: (Marks | null)[]
  /** Written with a leading `!`: counts only where the accents were typed ("!tối": "toi" is mostly tôi). */
  typedOnly: boolean
}

/** Makes the book from `[tag, 'phrase, phrase, …']` lines. */
export function compilePhrases<T>(lines: Iterable<readonly [T, string]>): PhraseBook<T> {
  const root: Node<T> = { next: new Map(), ends: [] }
  for (const [tag, list] of lines) {
    for (const raw of list.split(',')) {
      const phrase = raw.trim().replace(/\s+/g, ' ')
      if (!phrase) continue
      const typedOnly = phrase.startsWith('!')
      const words = (typedOnly ? phrase.slice(1) : phrase).normalize('NFC').split(' ')
      let node = root
      for (const word of words) {
        const key = unmark(word)
        let child = node.next.get(key)
        if (!child) {
          child = { next: new Map(), ends: [] }
          node.next.set(key, child)
        }
        node = child
      }
      node.ends.push({ tag, phrase: words.join(' '), marks: words.map(marksOf), typedOnly })
    }
  }
  return { root }
}

/** Every phrase of the book in the text, nested ones too, by place of their first word. */
export function findPhrases<T>(book: PhraseBook<T>, said: Said[]): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (let from = 0; from < said.length; from++) {
    let node = book.root
    for (let to = from; to < said.length; to++) {
      const child = node.next.get(said[to]!.folded)
      if (!child) break
      node = child
      for (const entry of node.ends) {
        if (agrees(entry, said, from)) hits.push({ tag: entry.tag, phrase: entry.phrase, from, to: to + 1 })
      }
      if (said[to]!.ends) break
    }
  }
  return hits
}

/** Without the hits that lie wholly within a longer one: "huỷ đăng ký" is not "đăng ký". */
export function outermost<T>(hits: Hit<T>[]): Hit<T>[] {
  return hits.filter(
    (hit) => !hits.some((o) => o.from <= hit.from && o.to >= hit.to && o.to - o.from > hit.to - hit.from),
  )
}

function agrees<T>(entry: Entry<T>, said: Said[], from: number): boolean {
  for (let i = 0; i < entry.marks.length; i++) {
    const { marks } = said[from + i]!
    const meant = entry.marks[i]!
    if (!mayBe(marks, meant)) return false
    // A "tôi" lacks only the tone of "tối", so here the tone must be there.
    if (entry.typedOnly && meant && (!marks || (meant.tone && !marks.tone))) return false
  }
  return true
}
