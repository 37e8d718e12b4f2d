// Days that are somebody's name: "Nguyễn Văn Chủ Nhật", "cháu Nguyệt Rằm", "bà Mùng Ba", "cô Mốt"; and dates that are the name of a place.

import { FAMILY_NAMES } from '../../people/not-a-name.ts'
import type { Word } from '../../word.ts'
import type { Found } from '../forms/said-day.ts'

const TITLES = /^(?:ba|ong|co|chu|anh|chi|bac|cu|em|chau|be|cau|di|thim|mo|duong|ten|thang|con)$/
/** Behind a name: who else, where from, or nothing more. */
const BEHIND_NAME = /^(?:va|voi|o|xom|ap|thon|to|nha|sinh|sn|ten|la)$/
/** Schools, markets and streets are called after these days. */
const COMMEMORATED = new Set('3/2 8/3 26/3 30/4 1/5 19/5 1/6 27/7 19/8 2/9 23/9 10/10 20/11 22/12'.split(' '))
const PLACES = /^(?:truong|cho|cau|duong|pho|ben|san|ty|hop|doi|khu|trai|tiem|quan)$/

/** Whether the words of a day found here are a name. */
const HAMLETS = /^(?:thon|xom|ap|khu)$/

export function isName(words: Word[], from: number, found: Found): boolean {
  const before = words[from - 1]
  if (!before || before.ends) return false
  const { folded, typed } = words[from]!
  if (PLACES.test(before.folded) && COMMEMORATED.has(folded))
    return words[from - 2]?.folded !== 'o' || before.folded !== 'cho'
  // "cầu Ba Tháng Hai", "đường Ba Mươi Tháng Tư".
  const dated = found.type === 'date' && found.month !== null ? `${found.date}/${found.month}` : ''
  if ((PLACES.test(before.folded) || HAMLETS.test(before.folded)) && /^[A-ZĐ]/.test(typed) && COMMEMORATED.has(dated))
    return true
  if (!canBeName(found)) return false
  // "nguyễn văn chủ nhật", "pham thi ram".
  if (/^(?:thi|van)$/.test(before.folded) && FAMILY_NAMES.has(words[from - 2]?.folded ?? '') && !words[from - 2]!.ends)
    return true
  if (!/^[A-ZĐ][^A-ZĐ]/.test(typed)) return false
  if (found.type === 'lunar' && /^(?:xom|thon|ap|cho|lang|ban|quan)$/.test(before.folded)) return true
  // "chi Thu Ba", "anh Tuan sau nha em", "em Thu nam nay 20 tuoi": plain, with the capital of a name.
  const isTitled = TITLES.test(before.folded) && !/^[A-ZĐ]/.test(before.typed) && before.folded !== 'con'
  if (isTitled && words[from]!.marks === null && found.type !== 'lunar' && !/\d/.test(words[found.to - 1]!.typed))
    return found.type !== 'offset'
  const last = words[found.to - 1]!
  if (!/^[A-ZĐ]/.test(last.typed)) return false
  const behind = last.ends ? '' : (words[found.to]?.folded ?? '')
  // "ông Năm Chủ Nhật", "cháu Nguyệt Rằm": behind a title and another name.
  if (/^[A-ZĐ][^A-ZĐ]/.test(before.typed) && TITLES.test(words[from - 2]?.folded ?? '') && !words[from - 2]!.ends)
    return found.type !== 'weekday' || found.weekday === 7 || words[from - 2]!.folded === 'ten'
  if (!TITLES.test(before.folded) || /^[A-ZĐ]/.test(before.typed)) return false
  return last.ends ? found.type !== 'weekday' : BEHIND_NAME.test(behind)
}

function canBeName(found: Found): boolean {
  if (found.type === 'weekday') return found.week === null || found.week === 'nay'
  if (found.type === 'week') return found.part === 'whole'
  if (found.type === 'date') return found.month === null && found.mayBeLunar
  return found.type === 'lunar' || found.type === 'month' || found.type === 'offset'
}
