// What is said around a day and takes it out of the question: birth, death, illness, an address, a measured value, news of yesterday.

import { has, table } from '../../phrases/word-table.ts'
import type { Word } from '../../word.ts'
import { isDoneOn, isJustDone, toldJustBefore } from './done-days.ts'
import { isEyeExam, isForebears, isPlaceName, isSight } from './measured-values.ts'

/*
 * Tables in full Vietnamese; text without accents matches too, other accents do not. With a leading "!" an entry counts only where
 * its accents were typed: a plain "de" is để sooner than đẻ.
 */

/** Right before a number these make it an address, a mark or a measured value. */
const NUMBERS =
  table(`số, phiếu, mã, mã hẹn, vé, chung cư, căn hộ, số nhà, nhà số, ngõ, đg, ngách, hẻm, kiệt, tổ, thôn, xóm, ấp, khu, đường, phố, phường, !lô, quốc lộ, tỉnh lộ, lớp,
  huyết áp, ha, áp, chỉ số, đường huyết, điểm, chấm, mắt, mắt trái, mắt phải, thị lực, !cân, nặng, km, cây số, cột, thương binh, bệnh binh, tỉ lệ, tỷ lệ, trên, dưới, phần, loại, quý, tuổi, !nhà, ở nhà, tại nhà`)
/** A day of birth, death or of a paper; between the word and the day stand only the small words below. */
const EVENTS = table(
  'sinh, sanh, sn, !đẻ, dự sinh, !giỗ, đám giỗ, mất, chết, qua đời, từ trần, cấp, cập nhật, hạn, có giá trị, hiệu lực, !ngã, !té, !mổ, tai biến, nhập viện',
)
const SMALL = new Set(
  'ngay hom hoi vao tu bua luc roi duoc cach dem sang trua chieu toi la den tu va dau thang nam em lan cuoi the bhyt bao hiem'.split(
    ' ',
  ),
)
/** "từ thứ 2" behind these is how long somebody has been ill. */
const ILL = table(
  'đau, sốt, ho, mệt, ốm, !bệnh, bị, nôn, !ói, !ngã, !té, nhức, !sưng, ngứa, chóng mặt, khó thở, tiêu chảy, !ỉa, !uống, !mổ, !yếu, !cúm, !viêm, !nằm, dị ứng, choáng, bó bột, liệt, liệt giường, chống gậy, tai biến, gãy, !tức, !chảy, mất ngủ',
)
/** Behind an hour the word before a number may not count; behind a date these make it an amount. */
export const UNITS: ReadonlySet<string> = new Set(
  `nguoi tuoi t tieng gio h g hom lan thang tuan nam cai kg can met m trieu tr ngan nghin phut p chau dua be ngay buoi vien bua lieu con
  suat diem cho lo lit ml mmol mg ky ki ruoi tram dong k xuat phan cuon to tam hop goi sao`.split(/\s+/),
)

/** Whether the day at these words, whatever it is, is none that anybody is examined on. `isNumber`: it opens with a figure. */
export function isNoDay(words: Word[], from: number, to: number, isNumber: boolean): boolean {
  if (isEvery(words, to) || isLastDay(words, to)) return true
  const before = words[from - 1]
  if (!before) return false
  if (
    isNumber &&
    !before.ends &&
    has(NUMBERS, words, from - 1) &&
    !isEyeExam(words, from - 1) &&
    !isPlaceName(before) &&
    !isForebears(words, from - 1)
  )
    return true
  if (isNumber && isSight(words, from)) return true
  if (isFasted(words, from)) return true
  // "tôi 60 tuổi vào ngày 3/12".
  if (before.folded === 'vao' && words[from - 2]?.folded === 'tuoi') return true
  if (isPrice(words, from) || isDeadline(words, from)) return true
  if (isSince(words, from, to)) return true
  // "đau, khám từ thứ 2 đến thứ 6": a range is no illness.
  return isOfEvent(words, from) || (isSinceIll(words, from) && words[to]?.folded !== 'den')
}

/** "lương hưu mùng 5 hàng tháng": every month. */
function isEvery(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends) return false
  // "chủ nhật nào cũng đóng cửa à"; "thứ năm nào cũng được" suits.
  if (words[to]?.folded === 'nao' && words[to + 1]?.folded === 'cung')
    return !/^(?:duoc|dc|dk|ok|ranh|xong|tien)$/.test(words[to + 2]?.folded ?? '')
  if (!/^(?:hang|moi)$/.test(words[to]?.folded ?? '')) return false
  return /^(?:thang|tuan|nam)$/.test(words[to + 1]?.folded ?? '')
}

/** "bảo hiểm đến 31/12 là hết hạn". */
function isLastDay(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends) return false
  const at = /^(?:la|thi|nay)$/.test(words[to]?.folded ?? '') ? to + 1 : to
  return words[at]?.folded === 'het' && /^(?:han|hieu)$/.test(words[at + 1]?.folded ?? '')
}

/** "hạn chót đăng ký là 15/3", "đăng ký đến hết 18/3": until when, not when. */
function isDeadline(words: Word[], from: number): boolean {
  let at = from - 1
  while (
    at >= 0 &&
    from - at < 6 &&
    !words[at]!.ends &&
    /^(?:la|ngay|hom|vao|den|toi|het|dang|ky|ki)$/.test(words[at]!.folded)
  )
    at--
  const lead = words[at]
  if (lead?.folded === 'chot' && !lead.ends) return words[at - 1]?.folded === 'han'
  const said = words
    .slice(at + 1, from)
    .map(({ folded }) => folded)
    .join(' ')
  return /\bdang k[yi] (?:den|toi) het(?: ngay)?$/.test(said)
}

/** "nhịn từ tối 19 đến sáng 20": since when one eats nothing. */
function isFasted(words: Word[], from: number): boolean {
  let at = from - 1
  while (at > 0 && /^(?:toi|dem|chieu|ngay|hom)$/.test(words[at]!.folded) && from - at < 4) at--
  if (words[at]?.folded !== 'tu') return false
  return words[at - 1]?.folded === 'nhin' || words[at - 2]?.folded === 'nhin'
}

/** "giá vàng hôm nay", "thời tiết ngày mai". */
function isPrice(words: Word[], from: number): boolean {
  const [far, near] = [words[from - 2]?.folded ?? '', words[from - 1]!.ends ? '' : words[from - 1]!.folded]
  return (far === 'gia' && /^(?:vang|xang|heo|lon|gao|lua|ca|tieu)$/.test(near)) || (far === 'thoi' && near === 'tiet')
}

/** "sinh ngày", "mất hôm", "giỗ mùng": only small words between. The comma of "sinh: 2/9" does not part them. */
function isOfEvent(words: Word[], from: number): boolean {
  // "mổ mắt ngày 10".
  if (/^(?:ngay|hom)$/.test(words[from]!.folded) && words[from - 2]?.typed.toLowerCase() === 'mổ')
    return !words[from - 1]!.ends
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const word = words[at]!
    // "có giỗ, thứ sáu tôi đi": another thought, where "sinh: 2/9" is one.
    if (has(EVENTS, words, at) && (!word.ends || /^(?:sinh|sanh|sn|cap)$/.test(word.folded)))
      return word.folded !== 'mat' || (isDeath(words, at) && !/^(?:dien|nuoc|mang|song)$/.test(words[at + 1]!.folded))
    if (!SMALL.has(word.folded) || (word.ends && from - at > 1)) return false
  }
  return false
}

/** A plain "mat" is an eye behind "kham", and something lost behind "ban". */
function isDeath(words: Word[], at: number): boolean {
  if (words[at]!.ends || words[at]!.marks) return !words[at]!.ends
  return !/^(?:kham|do|dau|mo|benh|soi|bac|si|quen|ban|mo|rang|va)$/.test(words[at - 1]?.folded ?? 'kham')
}

export function isSinceIll(words: Word[], from: number): boolean {
  let at = from - 1
  while (at >= 0 && from - at < 5 && /^(?:hom|ngay|bua|sang|chieu|trua|dem|toi|dau|lai)$/.test(words[at]!.folded)) at--
  if (at < 1 || words[at]!.folded !== 'tu') return false
  for (let back = at - 1; back >= Math.max(0, at - 6) && !words[back]!.ends; back--)
    if (has(ILL, words, back)) return true
  return false
}

/** "từ thứ 2 đến giờ", "từ t2 rồi mà chưa thấy": since when, not when. */
function isSince(words: Word[], from: number, to: number): boolean {
  let at = from - 1
  while (at >= 0 && from - at < 4 && /^(?:hom|ngay|bua|sang|chieu|hoi|dot)$/.test(words[at]!.folded)) at--
  if (words[at]?.folded !== 'tu') {
    // "mới hôm thứ 6".
    const just = words[from - 2]
    if (words[from - 1]?.folded === 'hom' && just?.folded === 'moi' && just.marks?.tone !== '\u0300') return true
    if (isDoneOn(words, from, to) || isJustDone(words, from)) return true
    // "đăng ký hôm thứ 3 mà chưa thấy báo".
    const lead = /^(?:hom|bua)$/.test(words[from]!.folded) ? from : from - 1
    const isSaid = /^(?:hom|bua|hoi)$/.test(words[lead]?.folded ?? '') && toldJustBefore(words, lead + 1)
    return isSaid && /^(?:ma|roi|r|chua)$/.test(words[to]?.folded ?? '')
  }
  // "khám từ 15/6 tới giờ chưa có kết quả": the day of the exam.
  if (/^(?:kham|nghiem|chup|xn)$/.test(words[at - 1]?.folded ?? '')) return false
  const next = words[to]?.folded ?? ''
  const then = words[to + 1]?.folded ?? ''
  if (/^(?:den|toi)$/.test(next)) return /^(?:gio|nay|bay|hom|bi)$/.test(then)
  if (next === 'nam' && then === 'nay') return words[from]!.folded === 'thang'
  if (next === 'lai') return /^(?:day|nay)$/.test(then)
  return /^(?:r|roi|ma|chua)$/.test(next)
}
