// What is said of somebody in the next words: an age, a year of birth, that they are hurt.

import { unmark } from '../../../../vietnamese/fold.ts'
import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../../vietnamese/word.ts'

export interface Text {
  words: Word[]
  said: Said[]
  /** The age that is told from this word on, or null. */
  ageAt: (at: number) => number | null
  /** An elder writes to somebody young, so "bà" is the writer. */
  elder: boolean
  southern: number
  /** Where "con" stands: who calls himself so has no "cho con" for a child. */
  calls: number[]
  accented: boolean
  /** Capitals mean something here. */
  mixed: boolean
}

/** What happens to the sick: typed accents must agree ("bà năm nay" is not "bà nằm"). */
const HURT = new Map(
  'bị té ngã nằm ngất lịm liệt đột gãy thở ngưng ăn ói sốt mất xỉu nuốt rạch uống nôn tự'
    .normalize('NFC')
    .split(' ')
    .map((word) => [unmark(word), marksOf(word)]),
)

export function isHurt(word: Said | undefined, next: Said | undefined): boolean {
  const meant = word && HURT.get(word.folded)
  return (
    meant !== undefined &&
    mayBe(word!.marks, meant) &&
    next?.folded !== 'nay' &&
    (word!.folded !== 'mat' || next?.folded === 'roi') &&
    (word!.folded !== 'tu' || next?.folded === 'tu')
  )
}

/** An age or a year of birth within the next words, with nobody else between. */
export function detailSoon({ words, ageAt }: Text, at: number): boolean {
  return ageSoon(words, at, ageAt) !== null
}

export function ageSoon(words: Word[], at: number, ageAt: (at: number) => number | null): number | null {
  for (let i = at; i < Math.min(at + 4, words.length); i++) {
    if (words[i - 1]?.ends && i > at) return null
    const age = ageAt(i)
    if (age !== null) return age
    if (!BETWEEN.has(words[i]!.folded)) return null
  }
  return null
}

const BETWEEN = new Set('nam nay thi da moi duoc cung len sinh nha em toi la deu ay gan lon be nho dau ut'.split(' '))
