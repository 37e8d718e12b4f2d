// Tells which of several days is left and which is moved to, where no verb of a move says so: "20/4 => 27/4", "em đặt thứ năm, giờ xin thứ bảy".

import type { Word } from '../../word.ts'
import type { Candidate } from '../which-day.ts'

const BOOKS = /^(?:hen|dat|ky|ki|dk|dki|dky)$/
const ASKS = /^(?:xin|cho|muon|doi|sang|qua|lay|chon)$/
/** Feasts stand side by side too: "nghỉ 30/4 1/5". */
const BESIDE = /^(?:le|nghi|tet|sau|tu|hay|dip|hoac|ca|tru)$/
/** "hồi nãy gõ nhầm …", "hôm qua em ghi lộn …": what was typed wrong before. */
const MISTYPED = /\b(?:(?:hoi|luc|khi|ban|hom|bua|vua) (?:nay|qua|truoc|no|roi|kia)|nay)\b(?: \S+){0,4} (?:nham|lon)\b/

/** Gives the days their roles; takes out what was named by a slip before. */
export function settleMoves(read: Candidate[], words: Word[], isMove: boolean): Candidate[] {
  const kept = read.filter(({ said }, at) => at === 0 || !isMistyped(words, read[at - 1]!.said.to, said.from))
  for (let at = 1; at < kept.length; at++) {
    const [last, next] = [kept[at - 1]!.said, kept[at]!.said]
    if (isPair(kept, at, words, isMove)) {
      last.role = 'source'
      next.role = 'target'
    } else if (isSwap(words, last.from, last.to, next.from)) {
      last.role = 'source'
      next.role = 'target'
    } else if (next.from - last.to === 1 && words[last.to]!.folded === 'thanh' && !words[last.to - 1]!.ends) {
      // "thứ tư thành thứ năm giúp em".
      last.role = 'source'
      next.role = 'target'
    } else if (!next.role && isAskedNow(words, last.from, last.to, next.from)) next.role = 'target'
  }
  return kept
}

/** "bỏ lịch 15 lấy lịch 20", "không lấy 15, lấy 20": the second instead of the first. */
function isSwap(words: Word[], from: number, to: number, next: number): boolean {
  const gives = words.slice(Math.max(0, from - 3), from).some(({ folded }) => /^(?:bo|huy|xoa)$/.test(folded))
  if (!gives || next - to > 5) return false
  return words.slice(to, next).some(({ folded }) => /^(?:lay|chon|dat|thay)$/.test(folded))
}

/** "17/11 nhé, hồi nãy gõ nhầm 11/17": the day before it stands. */
export function isMistyped(words: Word[], from: number, to: number): boolean {
  if (to - from > 9 || to - from < 2) return false
  const said = words.slice(from, to).map(({ folded }) => folded)
  return MISTYPED.test(said.join(' '))
}

/** "đổi lịch 20/4 -> 27/4": from the first to the second; the arrow is no word, so two dates side by side are the sign of it. */
function isPair(read: Candidate[], at: number, words: Word[], isMove: boolean): boolean {
  const [last, next] = [read[at - 1]!.said, read[at]!.said]
  if (last.type !== 'date' || next.type !== 'date' || next.from !== last.to || next.joined || next.month === null)
    return false
  if (isMove) return true
  const isWritten = words[next.from]!.folded.includes('/') && words[last.to - 1]!.folded.includes('/')
  return (
    isWritten &&
    read.length === 2 &&
    !words[last.to - 1]!.ends &&
    !last.after &&
    last.month !== null &&
    (next.month > last.month || next.date > last.date) &&
    !words.slice(Math.max(0, last.from - 3), last.from).some(({ folded }) => BESIDE.test(folded)) &&
    !/^(?:deu|cung|hom|ngay)$/.test(words[next.to]?.folded ?? '')
  )
}

/** "hôm nọ em đặt thứ năm, giờ xin thứ bảy": booked was the first, now the other is asked for. */
function isAskedNow(words: Word[], from: number, to: number, next: number): boolean {
  if (next - to > 8 || next - to < 2) return false
  let now = -1
  for (let at = to; at < next; at++) {
    const opens = words[at - 1]!.ends || words[at - 1]!.folded === 'bay'
    if (now < 0 && /^(?:gio|nay)$/.test(words[at]!.folded) && opens) now = at
    else if (now >= 0 && ASKS.test(words[at]!.folded)) {
      for (let back = from - 1; back >= Math.max(0, from - 5) && !words[back]!.ends; back--)
        if (BOOKS.test(words[back]!.folded)) return true
      return false
    }
  }
  return false
}
