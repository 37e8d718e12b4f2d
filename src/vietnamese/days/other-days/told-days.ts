// Days that are over, or today, of which something was only told: "hôm qua em nhắn", "sáng nay có người gọi", "hôm nay trời lạnh".

import { has, table } from '../../phrases/word-table.ts'
import type { Word } from '../../word.ts'
import { isNamed, TOLD } from './done-days.ts'
import { isSinceIll } from './not-a-day.ts'

/** The nearest of these wins over what is told: the day is the exam's. */
const EXAM = table('khám, xét nghiệm, xn, siêu âm, làm, lấy máu, đo, chụp, tiêm, kết quả')
/** Of today too, these tell: "sáng nay có người gọi", "hôm nay bị đau ngực". */
const TOLD_TODAY = table('xưng, bị, ngã, !té, ngất, sốt, đau, !thấy, nghe, cài, !tang')
const REGISTERED = new Set('ky ki dat dk dki dky'.split(' '))
const CALLERS = new Set(['nguoi', 'ai', 'so', 'cuoc', 'dua', 'thang', 'tin'])
/** Whether a day that is over (or is today) was only told of. */
export function isOnlyTold(words: Word[], from: number, to: number, isToday: boolean): boolean {
  if (isToday) return toldToday(words, from, to)
  let exam = -1
  for (let at = from - 1; at >= Math.max(0, from - 5) && !words[at]!.ends; at--) {
    if (has(EXAM, words, at)) exam = at
    else if (has(TOLD, words, at) && !isNamed(words, at)) {
      // "kết quả khám hôm qua" is asked for; "đăng ký khám hôm qua" is not.
      if (exam < 0 || (at === exam - 1 && REGISTERED.has(words[at]!.folded))) return true
    }
  }
  if (exam >= 0 || words[to - 1]!.ends) return false
  for (let at = to; at < Math.min(words.length, to + 6); at++) {
    if (has(EXAM, words, at)) return false
    // "hôm thứ tư bác sĩ nói năng khó nghe": how, not what was told.
    if (words[at]!.folded === 'noi' && words[at + 1]?.folded === 'nang') return false
    if (has(TOLD, words, at) && !isNamed(words, at)) return true
    if (words[at]!.ends) return false
  }
  return false
}

function toldToday(words: Word[], from: number, to: number): boolean {
  // "đường huyết lúc đói sáng nay 9.8".
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (words[at]!.folded === 'huyet' && /^\d/.test(words[to]?.folded ?? '')) return true
  // "lỡ hẹn sáng nay".
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (words[at]!.typed.toLowerCase() === 'lỡ') return true
  if (words[to - 1]!.ends) return false
  if (isWeather(words, to)) return true
  for (let at = to; at < Math.min(words.length, to + 5); at++) {
    // "hôm nay nghe bà Sáu nói khám …": heard today.
    if (at === to && words[at]!.folded === 'nghe' && !words[at]!.ends) return true
    if (has(TOLD_TODAY, words, at)) return !comes(words, at)
    const { folded } = words[at]!
    if ((folded === 'goi' || folded === 'nhan') && CALLERS.has(words[at - 1]?.folded ?? '')) return true
    // "sao sáng nay còn nhắn": still written to.
    if (folded === 'nhan' && words[from - 1]?.folded === 'sao' && /^(?:con|van|lai|cu)$/.test(words[at - 1]!.folded))
      return true
    // "sáng nay em đăng ký bị lỗi", "tối nay đăng ký được không": nobody is examined by it.
    if (REGISTERED.has(folded) && registers(words, from, at)) return true
    // "sáng nay tôi nhận được tin".
    if (folded === 'nhan' && /^(?:duoc|tin)$/.test(words[at + 1]?.folded ?? '')) return true
    if (words[at]!.ends) return false
  }
  return from > 0 && words[from - 1]!.folded === 'tu' && isSinceIll(words, from)
}

/** "hôm nay trời lạnh quá các cô nhỉ": weather, where nobody stays at home for it. */
function isWeather(words: Word[], to: number): boolean {
  if (words[to]!.folded !== 'troi') return false
  let at = to
  while (at < words.length - 1 && !words[at]!.ends) at++
  return !words.slice(to, at + 1).some(({ folded }) => /^(?:kham|di|den|ra|khong|ko|hoan|doi|huy)$/.test(folded))
}

/** "sáng nay tôi đăng ký … lỗi"; of an evening always. */
function registers(words: Word[], from: number, at: number): boolean {
  if (words[from]!.folded === 'toi' && words[from]!.marks?.tone) return true
  for (let ahead = at + 1; ahead < Math.min(words.length, at + 7); ahead++) {
    if (words[ahead]!.typed.toLowerCase() === 'lỗi') return true
    if (words[ahead]!.ends) return false
  }
  return false
}

/** "sáng nay đau bụng không đến khám được": the exam is spoken of. */
function comes(words: Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 8); at++)
    if (/^(?:kham|den|di)$/.test(words[at]!.folded)) return true
  return false
}
