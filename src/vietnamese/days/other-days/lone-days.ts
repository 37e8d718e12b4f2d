// The only day of a text, where it is not the one wished for: other people's, the end of a time one is away, the way home.

import type { Word } from '../../word.ts'
import { isOfOthers } from '../choice/day-wishes.ts'
import type { SaidDay } from '../forms/said-day.ts'
import { isUntil } from './busy-words.ts'

/** Whether the only day named is told beside what is asked. */
export function isAside(words: Word[], { from, to }: SaidDay): boolean {
  return isOfOthers(words, from) || isEndOfTime(words, from, to) || isWayHome(words, from, to) || isGone(words, to)
}

/** "nghỉ hè đến 31/8, trước đó ngày nào cũng được": until then. */
function isEndOfTime(words: Word[], from: number, to: number): boolean {
  if (isUntil(words, from)) return true
  if (!/^(?:den|toi)$/.test(words[from - 1]?.folded ?? '')) return false
  return words
    .slice(to, to + 3)
    .some(({ folded }, i) => folded === 'truoc' && /^(?:do|luc)$/.test(words[to + i + 1]?.folded ?? ''))
}

/** "ngày nào khám ạ, em đi xa 25 mới về": asked is when, told from when on one is here. */
function isWayHome(words: Word[], from: number, to: number): boolean {
  if (words[to - 1]!.ends || !/^(?:moi|ms)$/.test(words[to]?.folded ?? '') || words[to + 1]?.folded !== 've')
    return false
  return words
    .slice(0, from)
    .some(({ folded }, at) => /^(?:ngay|hom|bua|dot)$/.test(folded) && /^(?:nao|mo)$/.test(words[at + 1]!.folded))
}

/** "con tôi mùng 8 đã đi Nam": gone by then. */
function isGone(words: Word[], to: number): boolean {
  return !words[to - 1]!.ends && words[to]?.folded === 'da' && /^(?:di|vao|ra|ve)$/.test(words[to + 1]?.folded ?? '')
}
