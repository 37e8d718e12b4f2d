// What part a day plays in what is wanted: the one to move to, the one to leave, the days after it or before it.

import { isAccentedNear } from '../../accented-near.ts'
import { unmark } from '../../fold.ts'
import { type Marks, marksOf, mayBe } from '../../marks.ts'
import type { Word } from '../../word.ts'
import type { SaidDay } from '../forms/said-day.ts'

/** Verbs of a change ("đổi … sang t7"), in reach of eight words; "đợi", "chuyến" and "liên hoan" are other words. */
const CHANGING = new Map<string, (Marks | null)[]>()
for (const verb of ['đổi', 'dời', 'chuyển', 'hoãn', 'lùi', 'lui', 'dịch', 'rời', 'huỷ', 'hủy'])
  CHANGING.set(unmark(verb), [...(CHANGING.get(unmark(verb)) ?? []), marksOf(verb)])
/** Of these "sang" in an accented text, and "qua", move without any of those verbs. */
const OVER = new Set(['sang', 'qua', 'thanh', 'len', 'lui', 'chot'])
const TO = new Set('sang qua thanh lai den vao xuong len ve'.split(' '))
const AVOIDED = /^(?:dung|khoi|khong|ko|chang|thoi) (?:xep|ghi|dat|lay|doi|cho|de|hen|chon)$/
const INSTEAD = new Set(['vi', 'cho'])
const SMALL = new Set('ngay hom bua chieu buoi trua vao luc kham lich'.split(' '))

/** The day one wants to move to, behind "sang" or "qua"; the one to leave, behind "từ", "thay vì", "trừ". */
export function roleOf(words: Word[], from: number, last: SaidDay | undefined): 'source' | 'target' | null {
  let at = from - 1
  while (
    at >= 0 &&
    from - at < 9 &&
    (SMALL.has(words[at]!.folded) || (words[at]!.folded === 'sang' && words[at]!.marks !== null))
  )
    at--
  if (at < 0) return isScheduled(words, from) ? 'source' : null
  const { folded, marks, ends } = words[at]!
  const before = words[at - 1]?.folded
  if (INSTEAD.has(folded) && before === 'thay') return 'source'
  // "hôm nào cũng bận trừ thứ tư": the one day that suits.
  if (folded === 'tru' && !ends && isRefused(words, at)) return 'target'
  // "… chắc nghỉ, thôi thứ bảy".
  if (last && folded === 'thoi' && !ends && words[at - 1]?.ends) return 'target'
  if (
    (folded === 'phai' && before === 'khong') ||
    (folded === 'tru' && !ends) ||
    (folded === 'cu' && before === 'lich')
  )
    return 'source'
  if (!ends && isAvoided(words, isForPerson(words, at) ? at - 2 : at)) return 'source'
  if (folded === 'tu' && isChange(words, at)) return 'source'
  // "đi công tác tới 25": until then one is away.
  if (/^(?:den|toi)$/.test(folded) && isAway(words, at)) return null
  const moves = TO.has(folded) || isChangeWord(words, at) || (folded === 'toi' && marks?.letters.includes('+'))
  if (moves && !ends && isChange(words, at)) return 'target'
  // "lịch hẹn thứ 5, xin qua thứ 7": asked for without any "đổi".
  if (last && !ends && OVER.has(folded) && isAsked(words, at)) return 'target'
  return isScheduled(words, from) ? 'source' : null
}

/** "đừng xếp thứ năm", "khỏi đợi hôm 26"; "không, để đầu tháng" answers first. */
function isAvoided(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends || words[at]!.ends || before.marks?.letters === '00^0') return false
  return AVOIDED.test(`${before.folded} ${words[at]!.folded}`)
}

/** "xếp cho tôi": at whom. */
function isForPerson(words: Word[], at: number): boolean {
  return /^(?:em|e|toi|tui|con|chau|me|bo|ba|ong)$/.test(words[at]!.folded) && words[at - 1]?.folded === 'cho'
}

function isAway(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 4 && !words[back]!.ends; back--)
    if (/^(?:ban|vang|tac|ket|vien|hoc|tu)$/.test(words[back]!.folded))
      return words[back]!.folded !== 'tu' || /^(?:gio|nay|bay)$/.test(words[back + 1]!.folded)
  return false
}

const OF_BOOKING = new Set(
  'cua toi em con chau me bo ba ong anh chi bac minh la hen kham ngay hom vao sang chieu cu dang hien'.split(' '),
)

/** "lịch thứ 5", "lịch của tôi là thứ 6", "lịch khám ngày 25" of somebody who may want another day. */
export function isScheduled(words: Word[], from: number): boolean {
  for (let back = from - 1; back >= 0 && from - back <= 6 && !words[back]!.ends; back--) {
    if (words[back]!.folded === 'lich') return true
    if (from - back > 1 && !OF_BOOKING.has(words[back]!.folded)) return false
  }
  return false
}

function isRefused(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 6; back--)
    if (/^(?:ban|ket|mac|vuong)$/.test(words[back]!.folded)) return true
  return false
}

function isAsked(words: Word[], at: number): boolean {
  // "chờ sang tháng chín".
  if (words[at - 1]?.folded === 'cho' && words[at - 1]!.marks?.tone) return false
  if (words[at]!.folded === 'sang' && isAccentedNear(words, at)) return true
  for (let back = at - 1; back >= 0 && at - back <= 5; back--)
    if (/^(?:xin|cho|dat|hen|xep|muon|chot)$/.test(words[back]!.folded)) return true
  return false
}

/** Only with their accents: a plain "day" is đây, "keo" a sweet. */
const TYPED_CHANGES = new Set(['đẩy', 'kéo', 'dồn', 'nhích'])

export function isChangeWord(words: Word[], at: number): boolean {
  const { folded, marks, typed } = words[at]!
  if (marks && TYPED_CHANGES.has(typed.toLowerCase())) return true
  const verbs = CHANGING.get(folded)
  if (!verbs || (folded === 'hoan' && words[at - 1]?.folded === 'lien')) return false
  return marks === null || verbs.some((verb) => mayBe(marks, verb))
}

/** A verb of change in the eight words before this one. */
export function isChange(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 8; back--) if (isChangeWord(words, back)) return true
  return false
}

/** "sau ngày 25", "qua rằm": the days behind it. "tuần sau ngày 25" is not. */
export function isAfter(words: Word[], from: number): boolean {
  // "sau lễ 30/4".
  const lead = words[from - 1]
  if (lead?.folded === 'le' && !lead.ends && /^(?:sau|qua|het)$/.test(words[from - 2]?.folded ?? '')) return true
  const before = words[from - 1]
  if (
    !before ||
    before.ends ||
    (before.folded !== 'sau' && !(before.folded === 'qua' && words[from]!.folded === 'ram'))
  )
    return false
  if (
    before.marks ||
    (before.typed[0] === 'S' && /^(?:ba|ong|co|chu|bac|anh|chi|di|cu)$/.test(words[from - 2]?.folded ?? '')) ||
    isChange(words, from)
  )
    return false
  return !/^(?:tuan|thang|hom|lan|dot|ngay|thu|th|t|nam|buoi|khoa|phia|dang)$/.test(words[from - 2]?.folded ?? '')
}

/** "ngoài 20 tháng 12", "ngoài rằm": the days behind it; "ngoài thứ 2 ra" leaves it out. */
export function isBeyond(words: Word[], from: number): boolean {
  const before = words[from - 1]
  if (before?.folded !== 'ngoai' || before.ends) return false
  if (before.marks) return before.marks.tone === '\u0300'
  // bà ngoại.
  return !/^(?:ba|ong|ben|ho|que|cau|di|ve|nha|me|an)$/.test(words[from - 2]?.folded ?? '')
}

/** "trước thứ 5": some day before it, which names none. */
export function isBefore(words: Word[], from: number): boolean {
  // "bữa nào sau lễ 30/4".
  const lead = words[from - 1]?.folded === 'le' ? from - 2 : from - 1
  if (words[lead]?.folded === 'sau' && words[lead - 1]?.folded === 'nao')
    // "bất kỳ ngày nào sau 20/3": the days behind it.
    return !/^(?:ky|ki|cu)$/.test(words[lead - 3]?.folded ?? '')
  const before = words[from - 1]
  if (before?.folded !== 'truoc' || before.ends) return false
  return !/^(?:tuan|thang|hom|lan|dot|ngay|bua|nam|bao|nhu|hoi|truoc)$/.test(words[from - 2]?.folded ?? '')
}
