// Weekdays as people write them: "thứ 5", "thu nam", "t5", "T.5", "thứ tư", "cn", "chúa nhật"; and the week they name.

import { marksOf, mayBe } from '../../marks.ts'
import { FAMILY_NAMES } from '../../people/not-a-name.ts'
import { digitAt } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found, Week } from './said-day.ts'

const WORDS = new Map(
  [
    ['hai', 1],
    ['ba', 2],
    ['tư', 3],
    ['năm', 4],
    ['sáu', 5],
    ['sáo', 5],
    ['hia', 1],
    ['bảy', 6],
    ['bẩy', 6],
  ].map(([word, weekday]) => [plain(word as string), { weekday: weekday as number, marks: marksOf(word as string) }]),
)
const SPELLED = new Set(['thu', 'th', 't', 'thou', 'thúr', 'thuu', 'thur'])
const THU = marksOf('thứ')
const CHU = new Set(['chu', 'chua', 'chur', 'chuu', 'chuur'])
const NHAT = new Set(['nhat', 'nhut'])

/** Behind these "thứ hai" counts things: "cái thứ hai", "con thứ ba", "vợ thứ hai". */
const COUNTED = new Set(
  'gio cai lan con dua nguoi be mui so muc dong phuong lua khoan vo cau dieu viec buoc thang luot hang lieu dot'.split(
    ' ',
  ),
)
/** "thu 5 triệu" collects money. */
const AMOUNTS = new Set('chuc trieu ngan nghin dong nguoi lan tr cai cu can'.split(' '))
/** Behind "con thứ 5" these say that con is the speaker. */
const WISHES = new Set('di den ban ranh xin kham muon khong ko duoc dc nha nhe nghen nghe'.split(' '))
/** "làm cn", "cn cty": công nhân. */
const WORKS = new Set('lam la may nu nam'.split(' '))
const WORKPLACES = new Set('cty cong kcn xi'.split(' '))

const THIS = new Set(['nay', 'ni'])
const NEXT = new Set('sau toi ke kia tiep'.split(' '))
const PAST = new Set('truoc roi qua'.split(' '))

/** Weekday at this word, with "tuần sau", "tới", "này" behind it. */
export function weekdayAt(words: Word[], at: number): Found | null {
  const named = namedAt(words, at)
  if (!named) return null
  const { weekday, to } = named
  const week = weekAt(words, to)
  if (week) return { type: 'weekday', weekday, week: week.week, to: week.to }
  const next = words[to - 1]!.ends ? undefined : words[to]
  const behind = next?.folded ?? ''
  // "thứ năm này", "thứ 5 nay"; "thứ 5 tới" but not "thứ 5 tôi".
  if (THIS.has(behind)) return { type: 'weekday', weekday, week: next!.marks ? 'coming' : 'nay', to: to + 1 }
  if (behind === 'sau' && isNextWeek(words, to)) return { type: 'weekday', weekday, week: 'after', to: to + 1 }
  if (behind === 'toi' && next!.marks?.letters.includes('+'))
    return { type: 'weekday', weekday, week: 'coming', to: to + 1 }
  if (behind === 'ke' && words[to + 1]?.folded !== 'hoach')
    return { type: 'weekday', weekday, week: 'coming', to: words[to + 1]?.folded === 'tiep' ? to + 2 : to + 1 }
  // "tôi nộp giấy hôm thứ hai rồi".
  if (behind === 'roi' && next!.ends && /^(?:hom|bua)$/.test(words[at - 1]?.folded ?? ''))
    return { type: 'weekday', weekday, week: 'last', to: to + 1 }
  if (behind === 'vua' && PAST.has(words[to + 1]?.folded ?? ''))
    return { type: 'weekday', weekday, week: 'last', to: to + 2 }
  return { type: 'weekday', weekday, week: null, to }
}

function namedAt(words: Word[], at: number): { weekday: number; to: number } | null {
  const word = words[at]!
  const { folded } = word
  const next = words[at + 1]
  const before = words[at - 1]?.folded ?? ''
  const last = folded.charCodeAt(folded.length - 1)
  if (last >= 50 && last <= 55) {
    const isWeekday =
      folded.length <= 4 &&
      SPELLED.has(folded.slice(0, -1)) &&
      before !== 'thang' &&
      before !== 'ngay' &&
      before !== 'ben'
    return isWeekday && !(folded.length > 2 && isCounted(words, at)) ? { weekday: last - 49, to: at + 1 } : null
  }
  if (folded === 'cn' || folded === 'cnhat') {
    const isWorker = WORKS.has(before) || WORKPLACES.has(next?.folded ?? '')
    return isWorker ? null : { weekday: 7, to: at + 1 }
  }
  if (!next) return null
  // "chu Nhat", "Nguyễn Chủ Nhật": somebody's name.
  if (CHU.has(folded) && ((/^chu$/.test(word.typed) && /^N[a-z]/.test(next.typed)) || isNamed(words, at))) return null
  if (CHU.has(folded)) return NHAT.has(next.folded) && !word.ends ? { weekday: 7, to: at + 2 } : null
  if (folded === 'c') return next.folded === 'n' && word.ends ? { weekday: 7, to: at + 2 } : null
  if (!SPELLED.has(folded) || isCounted(words, at) || isOfMany(words, at)) return null
  if (/^[2-7]$/.test(next.folded)) {
    // "thú 5" and "thư 6" are slips; a "t" alone is tôi.
    if (folded === 't' && !word.ends) return null
    return word.ends && folded !== 't' && folded !== 'th'
      ? null
      : isAmount(words, at + 2)
        ? null
        : { weekday: Number(next.folded) - 1, to: at + 2 }
  }
  if (folded === 't' || folded === 'th' ? !word.ends && folded === 't' : !isThu(word)) return null
  const said = WORDS.get(next.folded)
  if (!said || (!mayBe(next.marks, said.marks) && next.folded !== 'bay')) return null
  if (word.ends && folded === 'thu') return null
  return isSecondly(words, at) ? null : { weekday: said.weekday, to: at + 2 }
}

/** "thứ", and "thú sáu" by a slip. */
function isThu({ marks, typed }: Word): boolean {
  return mayBe(marks, THU) || typed.toLowerCase() === 'thú'
}

/** "Nguyễn Chủ Nhật", "pham thi thu nam": behind a family name and, plain, its "thi". */
function isNamed(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  if (before.folded === 'thi') return FAMILY_NAMES.has(words[at - 2]?.folded ?? '') && !words[at - 2]!.ends
  return FAMILY_NAMES.has(before.folded) && /^[A-ZĐ]/.test(before.typed) && /^[A-ZĐ][^A-ZĐ]/.test(words[at]!.typed)
}

/** "thứ 3 trong mấy cái đó", "lựa chọn thứ 4", "tui thứ Bảy trong nhà": a place in a row. */
function isOfMany(words: Word[], at: number): boolean {
  const third = words[at + 2]?.folded
  if (words[at - 1]?.folded === 'chon' && words[at - 2]?.folded === 'lua') return true
  if (isNamed(words, at)) return true
  if (/^(?:sang|chieu|trua|buoi|bua|hom|ngay)$/.test(words[at - 1]?.folded ?? '')) return false
  return (
    !words[at + 1]?.ends &&
    third === 'trong' &&
    /^(?:may|so|cac|nhung|nha|gia|danh|list)$/.test(words[at + 3]?.folded ?? '')
  )
}

/** "con thứ ba" is a child, but "2 người thứ 5" and "con thứ 5 đi được" speak of Thursday. */
function isCounted(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  if (before.folded === 'an' && words[at - 2]?.folded === 'phuong') return true
  if (!COUNTED.has(before.folded)) return false
  if (/^\d+$/.test(words[at - 2]?.folded ?? '')) return false
  // "chín giờ thứ bảy".
  if (before.folded === 'gio' && digitAt(words, at - 2) !== null) return false
  const behind = words[at + 2]?.folded ?? ''
  // "còn thứ 3 này là …".
  const hasWeek =
    /^(?:tuan|sau|toi)$/.test(behind) || (behind === 'nay' && /^(?:la|ngay|em|toi)$/.test(words[at + 3]?.folded ?? ''))
  // "con thứ hai nhà em".
  if (behind === 'nha' && /^(?:em|toi|tui|minh|chau)$/.test(words[at + 3]?.folded ?? '')) return true
  return before.folded !== 'con' || !(hasWeek || WISHES.has(behind))
}

/** "thu 5 triệu"; "thứ 3 lần này" is a Tuesday. */
function isAmount(words: Word[], at: number): boolean {
  const word = words[at]?.folded ?? ''
  return AMOUNTS.has(word) && !(word === 'lan' && /^(?:nay|den|toi|sau)$/.test(words[at + 1]?.folded ?? ''))
}

/** "chủ nhật sau", but not "thứ 5 sau 9h" and not "thứ 2 sáu giờ". */
function isNextWeek(words: Word[], at: number): boolean {
  const { marks, ends } = words[at]!
  const next = words[at + 1]?.folded ?? ''
  return marks === null && (ends || !/^(?:\d.*|gio|khi|do|day|luc|tet|le|ram|mung|ngay|bua|sinh|thang)$/.test(next))
}

/** "Thứ hai là em bận": secondly. */
function isSecondly(words: Word[], at: number): boolean {
  const opens = at === 0 || words[at - 1]!.ends
  const { folded } = words[at + 1]!
  return opens && (folded === 'hai' || folded === 'ba') && words[at + 2]?.folded === 'la'
}

/** "tuần này", "tuần sau", "tuần sau nữa", "tuần trước" at this word. */
export function weekAt(words: Word[], at: number): { week: Week; to: number } | null {
  if (words[at]?.folded !== 'tuan' || words[at]!.ends) return null
  const which = words[at + 1]
  if (!which) return null
  if (THIS.has(which.folded)) return { week: 0, to: at + 2 }
  if (NEXT.has(which.folded)) {
    // "tuần tôi": the tone decides where accents are typed.
    if (which.marks && which.folded === 'toi' && !which.marks.letters.includes('+')) return null
    const more = words[at + 2]?.folded
    if (more === 'nua' && !which.ends) return { week: 2, to: at + 3 }
    // "tuần sau sau".
    if (more === 'sau' && which.folded === 'sau' && !which.ends && isNextWeek(words, at + 2))
      return { week: 2, to: at + 3 }
    return { week: 1, to: more === 'tiep' || (which.folded === 'ke' && more === 'do') ? at + 3 : at + 2 }
  }
  // "tuần sua": a slip of sau.
  if (which.folded === 'sua' && !which.marks) return { week: 1, to: at + 2 }
  if (PAST.has(which.folded)) {
    const more = !which.ends && words[at + 2]?.folded === 'nua'
    return { week: more ? -2 : -1, to: more ? at + 3 : at + 2 }
  }
  if (which.folded === 'vua' && PAST.has(words[at + 2]?.folded ?? '')) return { week: -1, to: at + 3 }
  return null
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
