// Which of the days said are wished for, and which refused; a bare number where a day was asked.

import { wishFor } from '../../vietnamese/days/choice/day-wishes.ts'
import type { SaidDay } from '../../vietnamese/days/forms/said-day.ts'
import { readDate } from '../../vietnamese/days/read-date.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { spokenNumber } from '../../vietnamese/spoken-number.ts'
import type { Word } from '../../vietnamese/word.ts'
import { refusals } from './answers/yes-no.ts'
import type { Intent, OpenQuestion } from './meaning.ts'
import { add } from './people/spans.ts'
import { isAskedBack, isGivenUp, isKept, isOtherDay, isTooSoon, isWished } from './suits.ts'

const MOST_BETWEEN = 12
const NOT = new Set('khong ko k kg hong hok kh chua'.split(' '))
/** "ngày mai chưa khám được". */
const CANNOT = /^(?:khong|ko|chua) (?:kham|di|den|ra|toi|len|ve) (?:duoc|dc)\b/
const UNSUITED = new Set('ban mac ket vuong met om hop truc benh kieng'.split(' '))

/**
 * "Thứ 5 không đi được" and "không đi được thứ 5" wish for no Thursday; a question behind the day does ("…, thứ 7 được không").
 * `named`: the person gives a booking up; then a text that refuses all its days still names the one that is meant.
 */
export function refusedDays(days: SaidDay[], said: Said[], words: Word[], named = false): Set<number> {
  const unwanted = new Set<number>()
  if (days.length === 0) return unwanted
  const spans = refusals(said).filter((span) => !isNoRefusal(span, words))
  const starts = new Set(spans.map(({ from }) => from))
  const ends = new Map(spans.map(({ to, phrase }) => [to, phrase]))
  let refused = 0
  for (const [at, day] of days.entries()) {
    const next = days[at + 1]?.from ?? words.length
    let after = false
    for (let from = day.to; from <= day.to + 2 && from <= next && !words[from - 1]!.ends; from++)
      if (starts.has(from) && !isNotThat(words, from, next)) after = true
    const tail = words
      .slice(day.to, day.to + 4)
      .map(({ folded }) => folded)
      .join(' ')
    const asked = /^(?:(?:di|den|thi|co|ba|toi|em) )*(?:duoc|dc) (?:khong|ko|k|kg|hong|chu)\b/.test(tail)
    const before = /^(?:không|chưa|bận)/.test(ends.get(day.from) ?? '') && !words[day.from - 1]!.ends
    if (isOnlyPart(words, day, next)) continue
    const cannot = !words[day.to - 1]!.ends && CANNOT.test(tail)
    if (
      !after &&
      !cannot &&
      !isTooSoon(words, day.to) &&
      !isOtherDay(days, words) &&
      !isGivenUp(days, words) &&
      !(before && !asked) &&
      !givenUp(days, at, words)
    )
      continue
    // "thứ 2, thứ 3 tôi bận": the days joined to it are refused with it.
    for (let i = at; i === at || (i >= 0 && days[i + 1]!.joined && !isOwn(days[i]!)); i--) {
      if (unwanted.has(days[i]!.from) || (i < at && isWished(days, i, words))) break
      refused++
      add(unwanted, days[i]!.from, days[i]!.to)
    }
  }
  // "mai hả? mai bận rồi": the day asked back is refused with it.
  for (const [at, day] of days.entries())
    if (
      !unwanted.has(day.from) &&
      days[at + 1] &&
      unwanted.has(days[at + 1]!.from) &&
      isAskedBack(day, days[at + 1]!, words)
    ) {
      refused++
      add(unwanted, day.from, day.to)
    }
  if (named && refused > 0 && refused < days.length) {
    const kept = days.filter((day) => !unwanted.has(day.from) && isKept(words, day.to))
    // "lịch thứ năm huỷ, lịch thứ bảy để nguyên": the one given up is meant.
    if (kept.length + refused === days.length) {
      unwanted.clear()
      for (const { from, to } of kept) add(unwanted, from, to)
      return unwanted
    }
  }
  return named && refused === days.length ? new Set() : unwanted
}

/** "Thứ hai có khám không ạ" asks; "9h em mới khám" and "mai khám rồi" speak of the exam that comes. */
function isNoRefusal({ from, to, phrase }: { from: number; to: number; phrase: string }, words: Word[]): boolean {
  if (/^(?:mới khám|khám … rồi)/.test(phrase)) return true
  // "thứ sáu phải không" asks; "t6 không thì t2" offers another.
  if (/^không$/.test(phrase) && (ASKED.test(words[from - 1]?.folded ?? '') || words[to]?.folded === 'thi')) return true
  if (!/^không(?: ạ)?$/.test(phrase) || !words[to - 1]!.ends) return false
  for (let at = from - 1; at >= Math.max(0, from - 9) && !words[at]!.ends; at--)
    if (words[at]!.folded === 'co' || words[at]!.folded === 'con') return true
  return false
}

/** "đúng không", "đông không" ask; "à không" takes back. */
const ASKED = /^(?:phai|dung|dong|vang|kip|hop|xa|lau|a|o)$/
const PARTS = /^(?:sang|trua|chieu|toi)$/
const BEHIND = 8

/** "sáng thứ năm bận, chiều được không": a part of the day is refused, not the day. */
function isOnlyPart(words: Word[], day: SaidDay, next: number): boolean {
  const part = [words[day.from - 1], words[day.from], words[day.to]].find((word) => word && PARTS.test(word.folded))
  if (!part) return false
  for (let at = day.to + 1; at < Math.min(next, day.to + BEHIND); at++) {
    const { folded, marks } = words[at]!
    if (!PARTS.test(folded) || folded === part.folded || folded === 'toi' || (folded === 'sang' && !marks?.tone))
      continue
    return !/^(?:cung|ban|ket|khong|ko|k)$/.test(words[at + 1]?.folded ?? '')
  }
  return false
}

/** Asked which day suits: "thứ ba con tôi thi" names one that is filled. */
export function isFilled(days: SaidDay[], words: Word[], open: OpenQuestion | null): boolean {
  if (open?.expects !== 'date' || days.length !== 1) return false
  const { from, to, role } = days[0]!
  if (role === 'target' || words.some(({ folded }, at) => (at < from || at >= to) && FREE.test(folded))) return false
  return wishFor(words, from, to, 0, words.length) < 0
}

const FREE = /^(?:moi|xong|ranh|nghi|duoc|dc|sau|tu|ngoai|qua)$/

const OPINIONS = new Set<Intent>(['complaint', 'praise', 'thanks', 'greeting'])

/** Whether a text with these intents speaks of an exam that is over: its result is asked for, or nothing but an opinion on it told. */
export function tellsOfPast(intents: Intent[], words: Word[]): boolean {
  if (intents.some((intent) => intent.startsWith('result'))) return true
  // "25/8, xin lỗi, 26/8": a slip is taken back.
  if (words.length < 9 && words.some(({ folded }, at) => folded === 'xin' && words[at + 1]?.folded === 'loi'))
    return false
  return (
    intents.some((intent) => intent === 'complaint' || intent === 'praise') &&
    intents.every((intent) => OPINIONS.has(intent))
  )
}

/** Moved to, or counted from another day: not refused together with the day behind. */
function isOwn({ role, type }: SaidDay): boolean {
  return role === 'target' || type === 'relative'
}

/** "thứ tư chứ không phải thứ ba": the day behind is refused. */
function isNotThat(words: Word[], from: number, next: number): boolean {
  return (
    (next - from === 2 && words[from + 1]?.folded === 'phai') || (words[from - 1]?.folded === 'chu' && next - from < 5)
  )
}

/** "Mai tôi mệt, để mốt": before another day is named, this one does not suit. */
function givenUp(days: SaidDay[], at: number, words: Word[]): boolean {
  const day = days[at]!
  const next = days[at + 1]
  if (!next || next.joined || day.role === 'target' || next.from - day.to > MOST_BETWEEN) return false
  let asks = false
  for (let i = day.to; i < next.from; i++) {
    const { folded } = words[i]!
    if (UNSUITED.has(folded)) return true
    if (/^(?:co|con|duoc|dc|nao|ok|oke|okie|on|tien)$/.test(folded)) asks = true
    if (NOT.has(folded))
      return (
        !asks &&
        !(words[i]!.ends && ASKED.test(words[i - 1]!.folded)) &&
        words[i + 1]?.folded !== 'phai' &&
        !isElse(words, i)
      )
  }
  return false
}

/** "không thì", "không khám thì": another is offered, this one is not refused. */
function isElse(words: Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < words.length; i++) {
    if (words[i]!.folded === 'thi') return true
    if (/^(?:duoc|dc|noi)$/.test(words[i]!.folded)) return false
  }
  return false
}

const ASIDE = new Set(
  'da vang a nhe nha nhen nghen nghe em chau con e co chi anh bac chu ba ong oi di thi duoc dc toi cho lay chon vay u uh ok de xem thoi chac'.split(
    ' ',
  ),
)
const HOURS = new Set(['h', 'gio', 'g', 'nguoi', 'tuoi'])

/** "25", "dạ 25 ạ", "25 hoặc 26", "hai lăm nhé" where a day was asked. */
export function askedDay(words: Word[], open: OpenQuestion | null, now: Date) {
  if (open?.expects !== 'date' || words.length > 7) return null
  const at = words.findIndex(({ folded }) => !ASIDE.has(folded))
  const first = words[at]
  if (!first || HOURS.has(words[at + 1]?.folded ?? '')) return null
  const spoken = first.folded === 'ham' ? 20 : spokenNumber(words, at)?.value
  const number = /^\d{1,2}$/.test(first.folded) ? Number(first.folded) : spoken
  if (number === undefined || open.options.some(({ no }) => no === number)) return null
  if (!/^\d/.test(first.folded) && number < 11) return null
  const led: Word = { typed: 'ngày', folded: 'ngay', marks: null, ends: false }
  // "26 lâu quá".
  if (isTooSoon(words, at + 1)) return null
  const read = readDate([led, ...words.slice(at)], now)
  return read && { ...read, said: first.typed, from: at, to: at + 1 }
}
