// Small signs that a day suits, is kept, or does not suit: "ưng bữa mốt", "thứ bảy để nguyên", "mai sao kịp", "để hôm khác".

import type { SaidDay } from '../../vietnamese/days/forms/said-day.ts'
import type { Word } from '../../vietnamese/word.ts'

/** "để nguyên", "giữ nguyên", "vẫn đi". */
export function isKept(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends) return false
  const tail = words
    .slice(to, to + 4)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:thi |van |toi |em |cu )*(?:(?:de|giu) nguyen|van (?:di|kham|giu|de)|giu lai)\b/.test(tail)
}

/** "mai hả? mai bận rồi": the same day, asked back. */
export function isAskedBack(day: SaidDay, next: SaidDay, words: Word[]): boolean {
  const text = ({ from, to }: SaidDay) =>
    words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ')
  return next.from - day.to === 1 && /^(?:ha|a|u|ah|sao)$/.test(words[day.to]!.folded) && text(day) === text(next)
}

/** "ưng bữa mốt, mai mắc gặt": the day before the comma suits. */
export function isWished(days: SaidDay[], at: number, words: Word[]): boolean {
  const { from, to } = days[at]!
  const lead = words[from - 1]
  return words[to - 1]!.ends && lead !== undefined && !lead.ends && SUITS.test(lead.folded)
}

const SUITS = /^(?:ung|chon|lay|thich|ranh|xin|dat|chot)$/

/** "mai sao kịp", "hôm 16 xa quá", "ngày mai sớm quá": no time that suits. */
export function isTooSoon(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends) return false
  const tail = words
    .slice(to, to + 4)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:thi |la |e |em |toi )*(?:sao (?:ma )?kip|(?:som|gap|xa|voi|can|lau) qua)\b/.test(tail)
}

/** "hôm nay mưa quá, để hôm khác", "mốt vướng đi tỉnh, đổi giúp sang bữa khác": the only day named does not suit. */
export function isOtherDay(days: SaidDay[], words: Word[]): boolean {
  if (days.length !== 1) return false
  const { to } = days[0]!
  let hindered = false
  for (let at = to; at < Math.min(words.length - 1, to + 12); at++) {
    if (HINDERED.test(words[at]!.folded)) hindered = true
    if (/^(?:hom|bua|buoi|ngay|dip|dot)$/.test(words[at]!.folded) && words[at + 1]!.folded === 'khac') return hindered
  }
  return false
}

const HINDERED = /^(?:mua|bao|met|lut|nang|ret|ban|ket|vuong|mac)$/

/** "tuần sau nhà đổ mái, không đi được": behind the only day the text ends in a refusal. */
export function isGivenUp(days: SaidDay[], words: Word[]): boolean {
  const last = days.at(-1)
  if (!last || days.length !== 1) return false
  const tail = words
    .slice(last.to)
    .map(({ folded }) => folded)
    .join(' ')
  return tail.split(' ').length < 16 && CANNOT_COME.test(tail) && !/\b(?:moi|nen|doi|chuyen|thi|hoac|hay)\b/.test(tail)
}

const CANNOT_COME =
  /\b(?:khong|ko|hong|k|chua) (?:kham|di|den|ra|toi|len|ve|qua) (?:duoc|dc|noi)(?: (?:dau|roi|a|co|chi|anh|em|oi|nhe|nha|tram))*$/
