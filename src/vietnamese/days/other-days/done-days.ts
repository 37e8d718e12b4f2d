// Days on which something was done or told: "hôm mùng 4 tôi có ra ghi tên", "em mới uống thuốc hôm 20".

import { has, table } from '../../phrases/word-table.ts'
import type { Word } from '../../word.ts'

/** What is told of a day that is over: not the day of an exam. */
export const TOLD =
  table(`đăng ký, đăng kí, đặt, nhắn, gọi, gửi, gởi, báo, nhận, xưng, điện, hỏi, tin nhắn, ngã, !té, ốm, sốt, đau, mệt, cấp cứu, nhập viện, !mổ, uống, thấy, nói, !bảo,
  dặn, ghi tên, quên, đọc, xem, mua, đổi, huỷ, chuyển khoản, đk, dk, dki, dky`)

/** "Hôm mùng 4 tôi có ra ghi tên": done, where nothing is asked. */
export function isDoneOn(words: Word[], from: number, to: number): boolean {
  if (
    !/^(?:hom|bua|hoi)$/.test(words[from - 1]?.folded ?? words[from]!.folded) &&
    !/^(?:hom|bua)$/.test(words[from]!.folded)
  )
    return false
  const at = /^(?:toi|em|con|chau|tui|me|bo)$/.test(words[to]?.folded ?? '') ? to + 1 : to
  const did = words[at]
  if (!did || words[to - 1]!.ends) return false
  // "hôm thứ sáu em đăng ký".
  const registers = at > to && registersSoon(words, at)
  if (!registers && did.folded !== 'co' && !(did.folded === 'da' && !did.ends)) return false
  if (registers && !/^(?:duoc|khong)$/.test(words[at + 2]?.folded ?? '')) return true
  let told = false
  for (let next = at + 1; next < Math.min(words.length, at + 7); next++) {
    if (/^(?:khong|ko|k|hong|chua|duoc)$/.test(words[next]!.folded)) return false
    if (has(TOLD, words, next)) told = true
    if (words[next]!.ends) break
  }
  return told
}

/** "em đăng ký", "tôi ra trạm ghi tên"; "em ra đăng ký luôn" is still to come. */
function registersSoon(words: Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    if (has(TOLD, words, at) && !isNamed(words, at)) return !/^(?:luon|nhe|nha)$/.test(words[at + 1]?.folded ?? '')
    if (words[at]!.ends || !/^(?:ra|len|den|tram|xa|co|da|nho|moi)$/.test(words[at]!.folded))
      return at < from + 1 && has(TOLD, words, at + 1)
  }
  return false
}

/** "em mới uống thuốc hôm 20": just done. */
export function isJustDone(words: Word[], from: number): boolean {
  if (!/^(?:hom|bua)$/.test(words[from]!.folded) && !/^(?:hom|bua)$/.test(words[from - 1]?.folded ?? '')) return false
  for (let at = from - 1; at > 0 && at >= from - 5 && !words[at]!.ends; at--)
    // "bà vừa thọ 90 hôm chủ nhật".
    if (words[at]!.folded === 'vua' && words[at + 1]!.folded !== 'roi') return true
    else if (words[at]!.folded === 'moi' && words[at]!.marks?.tone !== '\u0300')
      return /^(?:em|toi|con|chau|vo|me|bo|ba|ong|chong|tui)$/.test(words[at - 1]!.folded)
  return false
}

export function toldJustBefore(words: Word[], from: number): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 5) && !words[at]!.ends; at--) if (has(TOLD, words, at)) return true
  return false
}

/** "bà Hỏi", "ba Hoi": somebody. */
export function isNamed(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends || !/^[A-ZĐ][^A-ZĐ]/.test(words[at]!.typed)) return false
  return /^(?:ba|ong|co|chu|anh|chi|bac|cu|em|chau|be|di|thim)$/.test(before.folded)
}
