// Parts of the day of what is eaten and taken: "sáng nhịn ăn", "uống buổi tối", "sáng 1 chiều 1" wish for no exam then.

import type { Word } from '../../word.ts'

const EATS = /^(?:nhin|an|uong|nhau|bu)$/
const BEFORE_EATING = /^(?:lo|da|co|em|toi|thi|khong|ko|k|chi|can|phai|van|cung|chua)$/
const DOSES = /^(?:vien|lan|mui|lieu|goi|cu)$/

/** "sáng nhịn ăn", "uống vào buổi sáng", "2 viên sáng 1 viên tối", "ngày 2 lần sáng tối": what is taken then. */
export function isOfMeal(words: Word[], at: number): boolean {
  if (!words[at]!.ends) {
    let next = at + 1
    while (next < at + 4 && !words[next - 1]!.ends && BEFORE_EATING.test(words[next]?.folded ?? '')) next++
    if (EATS.test(words[next]?.folded ?? '') && !words[next - 1]!.ends) return true
  }
  let back = at - 1
  while (back >= 0 && !words[back]!.ends && /^(?:buoi|vao|va|sang|trua|chieu)$/.test(words[back]!.folded)) back--
  if (back < 0 || words[back]!.ends) return false
  if (DOSES.test(words[back]!.folded)) return true
  return (EATS.test(words[back]!.folded) && back < at - 1) || isDose(words, at)
}

/** "thuốc huyết áp sáng 1 chiều 1". */
function isDose(words: Word[], at: number): boolean {
  if (words[at]!.ends || !/^[1-4]$/.test(words[at + 1]?.folded ?? '')) return false
  if (!words[at + 1]!.ends && !/^(?:thi|la|sang|trua|chieu|toi|vien)$/.test(words[at + 2]?.folded ?? '')) return false
  return words.slice(Math.max(0, at - 9), at).some(({ folded }) => /^(?:uong|thuoc|vien|mui)$/.test(folded))
}
