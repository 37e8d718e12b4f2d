// Words beside a day that say less or more than they seem: "di cho dep", "giấy ghi thứ sáu", "về tối thứ sáu", "nằm viện tới 25".

import type { Word } from '../../word.ts'

/** "12/12 di cho dep": cho, not chợ. */
export function isFor(words: Word[], at: number): boolean {
  const next = words[at + 1]!
  return (
    next.folded === 'cho' &&
    !next.ends &&
    next.marks === null &&
    /^(?:dep|chac|tien|xong|roi|nhanh|som|kip|do|vui|khoe|em|toi|con|chau)$/.test(words[at + 2]?.folded ?? '')
  )
}

/** "loa nói thứ năm mà tin nhắn ghi thứ sáu": what stands there. */
export function isWritten(words: Word[], at: number): boolean {
  return words[at]!.folded === 'ghi' && /^(?:sao|nhan|tin|giay|moi|phieu|may|loa)$/.test(words[at - 1]?.folded ?? '')
}

/** "về tối thứ 6": the day one comes home. */
export function isArrival(words: Word[], from: number): boolean {
  let at = from - 1
  while (at > 0 && /^(?:toi|sang|chieu|trua|dem|hom|ngay|vao)$/.test(words[at]!.folded) && !words[at]!.ends) at--
  return at >= 0 && words[at]!.folded === 've' && !words[at]!.ends && from - at < 3
}

/** "từ giờ đến 15", "nằm viện tới 25": so long one is away. */
export function isUntil(words: Word[], from: number): boolean {
  if (!/^(?:den|toi)$/.test(words[from - 1]?.folded ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - 4) && !words[at]!.ends; at--)
    if (words[at]!.folded === 'tu') return /^(?:gio|nay|bay)$/.test(words[at + 1]!.folded)
    else if (/^(?:ban|vang|tac|ket|vien|nghi)$/.test(words[at]!.folded)) return true
  return false
}
