// Parts of the day that are refused, one of two, or only a wish for a good one: "trừ buổi sáng", "sáng hay chiều", "chúc buổi tối vui vẻ".

import type { Word } from '../../word.ts'

/** Up to four words before a part of the day; then it is no wish. */
const NO_WISH = new Set('chao chuc dung tranh tru suot ca thuoc insulin'.split(' '))
const PARTS = new Set(['sang', 'trua', 'chieu', 'xe', 'toi', 'dem'])

/** "chào buổi sáng", "đừng nhắn buổi trưa", "suốt đêm", "cả sáng", "thuốc … buổi sáng", "từ sáng tới giờ", "sáng hay chiều". */
export function isNoWish(words: Word[], at: number): boolean {
  const next = words[at]!.ends ? '' : (words[at + 1]?.folded ?? '')
  if (/^(?:vui|tot|qua)$/.test(next) || (JOINS.test(next) && isOtherPart(words, at + 2))) return true
  if (/^\d{1,2}$/.test(next) && /^(?:vien|goi|lieu|mui|ong|lan|nua|giot|don)$/.test(words[at + 2]?.folded ?? ''))
    return true
  const hour = words[words[at - 1]?.folded === 'gio' ? at - 2 : at - 1]
  const isHour = /^(?:ruoi|\d.*)$/.test(hour?.folded ?? '')
  if (!isHour && isReturn(words, /^(?:muon|mit|khuya)$/.test(next) ? at + 2 : at + 1)) return true
  // "sáng trưa gì cũng được", "đi làm cả ngày, tối về".
  if (isEither(words, at) || (next === 've' && isAtWork(words, at))) return true
  if (words[at]!.folded === 'dem' && !/^(?:nay|mai)$/.test(next)) return true
  const before = words[at - 1]
  if (!before || before.ends) return false
  // "không phải sáng mai mà là chiều mai".
  const led = before.folded === 'buoi' ? at - 2 : at - 1
  if (words[led]?.folded === 'phai' && /^(?:khong|ko|k|chang)$/.test(words[led - 1]?.folded ?? '')) return true
  const [from, lead] = [words[led]?.folded, words[at + 1]?.folded ?? '']
  if (from === 'tu' && !words[led]!.ends && !/^(?:thu|t\d|\d.*|ngay|mai)$/.test(words[at]!.ends ? '' : lead))
    return true
  if (JOINS.test(before.folded) && PARTS.has(words[at - 2]?.folded ?? '')) return true
  for (let back = at - 1; back >= Math.max(0, at - 4) && !words[back]!.ends; back--) {
    const { folded, marks } = words[back]!
    if (folded === 'thi') return false
    if (folded === 'ca' && (at - back > 2 || isAsked(words, back, at) || isFree(words, at))) continue
    // "đừng xếp buổi sáng"; a plain "dung" may be đúng.
    if (NO_WISH.has(folded) && (folded !== 'dung' || marks?.letters.includes('+'))) return true
  }
  return false
}

/** "cả chiều nay em rảnh". */
function isFree(words: Word[], at: number): boolean {
  return (
    /^(?:nay|mai|mot)$/.test(words[at + 1]?.folded ?? '') &&
    words.slice(at + 2, at + 5).some(({ folded }) => /^(?:ranh|duoc|dc)$/.test(folded))
  )
}

/** "trưa mới về", "tối mịt mới tan". */
function isReturn(words: Word[], at: number): boolean {
  if (words[at - 1]?.ends || !/^(?:moi|ms)$/.test(words[at]?.folded ?? '')) return false
  return /^(?:ve|tan|xong)$/.test(words[at + 1]?.folded ?? '')
}

const JOINS = /^(?:hay|hoac|voi|va)$/

/** "có khám cả buổi chiều không": in the afternoon too. */
function isAsked(words: Word[], from: number, to: number): boolean {
  const asks = /^(?:khong|ko|k|hong|hok)$/.test(words[to + 1]?.folded ?? '')
  return asks && words.slice(Math.max(0, from - 3), from).some(({ folded }) => folded === 'co')
}

/** Two parts in one breath. */
function isEither(words: Word[], at: number): boolean {
  const [next, last] = [words[at + 1]?.folded ?? '', words[at - 1]?.folded ?? '']
  // "xế chiều" is one part.
  if (words[at]!.folded === 'xe' || last === 'xe') return false
  // "đổi từ chiều sang sáng cùng ngày".
  if (next === 'cung' && !/^(?:duoc|dc|ok|xong|on|ranh)$/.test(words[at + 2]?.folded ?? '')) return false
  const isFirst = PARTS.has(next) && !words[at]!.ends && /^(?:gi|deu|cung)$/.test(words[at + 2]?.folded ?? '')
  return isFirst || (PARTS.has(last) && !words[at - 1]!.ends && /^(?:gi|deu|cung)$/.test(next))
}

function isAtWork(words: Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back >= at - 6; back--)
    if (/^(?:lam|hoc|day|dong|cho)$/.test(words[back]!.folded) && words[back - 1]!.folded === 'di') return true
  return false
}

function isOtherPart(words: Word[], at: number): boolean {
  return PARTS.has(words[at]?.folded ?? '') || (words[at]?.folded === 'buoi' && PARTS.has(words[at + 1]?.folded ?? ''))
}
