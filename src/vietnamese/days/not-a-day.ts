// What is said around a day and takes it out of the question: birth, death, illness, an address, a measured value, news of yesterday.

import { has, table } from '../phrases/word-table.ts'
import type { Word } from '../word.ts'
import { isDoneOn, isJustDone, isNamed, TOLD, toldJustBefore } from './done-days.ts'
import { isEyeExam, isForebears, isSight } from './measured-values.ts'

/*
 * Tables in full Vietnamese; text without accents matches too, other accents do not. With a leading "!" an entry counts only where
 * its accents were typed: a plain "de" is để sooner than đẻ.
 */

/** Right before a number these make it an address, a mark or a measured value. */
const NUMBERS =
  table(`số, phiếu, mã, mã hẹn, vé, chung cư, căn hộ, số nhà, nhà số, ngõ, đg, ngách, hẻm, kiệt, tổ, thôn, xóm, ấp, khu, đường, phố, phường, !lô, quốc lộ, tỉnh lộ, lớp,
  huyết áp, ha, áp, chỉ số, đường huyết, điểm, chấm, mắt, mắt trái, mắt phải, thị lực, !cân, nặng, thương binh, bệnh binh, tỉ lệ, tỷ lệ, trên, dưới, phần, loại, quý, tuổi, !nhà, ở nhà, tại nhà`)
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
/** The nearest of these wins over the table above: the day is the exam's. */
const EXAM = table('khám, xét nghiệm, xn, siêu âm, làm, lấy máu, đo, chụp, tiêm, kết quả')
/** Of today too, these tell: "sáng nay có người gọi", "hôm nay bị đau ngực". */
const TOLD_TODAY = table('xưng, bị, ngã, !té, ngất, sốt, đau, !thấy, nghe, cài, !tang')
const REGISTERED = new Set('ky ki dat dk dki dky'.split(' '))
const CALLERS = new Set(['nguoi', 'ai', 'so', 'cuoc', 'dua', 'thang', 'tin'])
/** Behind an hour the word before a number may not count; behind a date these make it an amount. */
export const UNITS: ReadonlySet<string> = new Set(
  `nguoi tuoi t tieng gio h g hom lan thang tuan nam cai kg can met m trieu tr ngan nghin phut p chau dua be ngay buoi vien bua lieu con
  suat diem cho lo lit ml mmol mg ky ki ruoi tram dong k xuat phan cuon to tam hop goi sao`.split(/\s+/),
)

/** Whether the day at these words, whatever it is, is none that anybody is examined on. `isNumber`: it opens with a figure. */
export function isNoDay(words: Word[], from: number, to: number, isNumber: boolean): boolean {
  if (isEvery(words, to)) return true
  const before = words[from - 1]
  if (!before) return false
  if (
    isNumber &&
    !before.ends &&
    has(NUMBERS, words, from - 1) &&
    !isEyeExam(words, from - 1) &&
    !isForebears(words, from - 1)
  )
    return true
  if (isNumber && isSight(words, from)) return true
  if (isFasted(words, from)) return true
  if (isPrice(words, from) || isDeadline(words, from)) return true
  if (isSince(words, from, to)) return true
  // "đau, khám từ thứ 2 đến thứ 6": a range is no illness.
  return isOfEvent(words, from) || (isSinceIll(words, from) && words[to]?.folded !== 'den')
}

/** "lương hưu mùng 5 hàng tháng": every month. */
function isEvery(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends || !/^(?:hang|moi)$/.test(words[to]?.folded ?? '')) return false
  return /^(?:thang|tuan|nam)$/.test(words[to + 1]?.folded ?? '')
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
  for (let at = to; at < Math.min(words.length, to + 5); at++) {
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

function isSinceIll(words: Word[], from: number): boolean {
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
