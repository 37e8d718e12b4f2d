// Reads ages said without "tuổi", directly behind the person: "bố em 67, mẹ em 65", "bầm năm nay bảy tư", "cháu lớn 9 cháu bé 5".

import type { Read } from '../../../../vietnamese/people/read-person.ts'
import { spokenNumber } from '../../../../vietnamese/spoken-number.ts'
import type { Word } from '../../../../vietnamese/word.ts'

/** Who an age is said of; the writer too. */
const PERSONS = new Set(
  'me ma u bam bo ba cha tia ong cu vo chong vk ck anh chi bac chu co di cau em e toi tui minh mk chau con be dua gia xa'.split(
    ' ',
  ),
)
const SMALL = new Set('be chau con dua lon nho ut dau gai trai'.split(' '))
const FILLERS = new Set('nam nay da moi thi cung deu ay duoc'.split(' '))
/** What a number behind a person counts when it is no age. */
const UNITS =
  /^(?:kg|k|ky|ki|can|h|g|gio|p|phut|ngay|thang|tuan|lan|nguoi|cho|suat|slot|be|chau|con|dua|tram|trieu|nghin|ngan|dong|d|nam|buoi|m|cm|vien|lieu|do|tren|so|cai|thu|am|tay|va|den|luot|tuoi|tui|t|tro|\d.*)$/
/** Up to here a bare number is a day of the month as soon as an age. */
const LAST_DAY = 31

/** Only numbers that nothing else has read; those of grown people only where they are no day of a month. */
export function bareAges(words: Word[], isRead: (at: number) => boolean): Read<number>[] {
  const ages: Read<number>[] = []
  for (let at = 1; at < words.length; at++) {
    const { folded } = words[at]!
    const code = folded.charCodeAt(0)
    const isFigure = code >= 48 && code <= 57
    if (words[at - 1]!.ends || (!isFigure && !TENS.has(folded)) || isRead(at)) continue
    if (isFigure && (folded.length > 3 || !/^\d+$/.test(folded))) continue
    const isNow = words[at - 1]!.folded === 'nay' && words[at - 2]?.folded === 'nam'
    const head = personBefore(words, at) ?? (isNow ? '' : null)
    if (head === null) continue
    const spoken = isFigure ? { value: Number(folded), to: at + 1 } : spokenNumber(words, at)
    // "ông Hai bà Ba" are two people.
    if (!spoken || (!isFigure && (spoken.to - at < 2 || /^\p{Lu}\p{Ll}/u.test(words[spoken.to - 1]!.typed)))) continue
    const next = words[spoken.to - 1]!.ends ? '' : (words[spoken.to]?.folded ?? '')
    const isSmall = spoken.value > 0 && spoken.value < 16 && SMALL.has(head) && (next === '' || SMALL.has(next))
    // "công ty em 40 công nhân"
    if (next === 'cong' && FIRMS.has(words[at - 2]?.folded ?? '')) continue
    if (UNITS.test(next) && !(isSmall && SMALL.has(next)) && next !== 'va') continue
    if (head === '' && next !== '') continue
    // "thứ ba năm bảy" are days.
    if (words[at - 2]?.folded === 'thu' && !isFigure) continue
    // "2 con trai 1 con gái" are counted.
    if (/^(?:con|be|chau|dua)$/.test(next) && /^[1-9]$/.test(words[at - 3]?.folded ?? '')) continue
    // "cháu mới 16 có được khám": nothing else is only just a number.
    const isJust = words[at - 1]!.folded === 'moi' && SELVES.has(words[at - 2]?.folded ?? '') && spoken.value > 4
    const isGrown = (spoken.value > LAST_DAY || isJust) && spoken.value < 111
    if (isGrown || (isSmall && isFigure && !/^(?:be|chau|con)$/.test(head === words[at - 1]!.folded ? '' : head)))
      ages.push({ value: spoken.value, from: at, to: spoken.to })
  }
  return ages
}

/** "vk sn 94, ck 91": beside a year of two figures a number as large is a year too. */
export function yearsAmong(bare: Read<number>[], years: Read<number>[], words: Word[]): Read<number>[] {
  const short = years.filter(({ to }) => /^(?:sn)?\d\d$/.test(words[to - 1]!.folded)).map(({ value }) => value % 100)
  return bare
    .filter(
      ({ value, from }) => /^\d\d$/.test(words[from]!.folded) && short.some((year) => Math.abs(year - value) <= 15),
    )
    .map((age) => ({ ...age, value: 1900 + age.value }))
}

const SELVES = new Set('em toi tui minh chau con'.split(' '))
const FIRMS = new Set('ty xuong nghiep may doi'.split(' '))
const TENS = new Set('hai ba bon nam sau bay tam chin'.split(' '))

/** The word for the person just before: over "năm nay", "đã", an owner or a name; null where there is none. */
function personBefore(words: Word[], at: number): string | null {
  let back = at - 1
  while (back > 0 && back > at - 4 && FILLERS.has(words[back]!.folded) && !words[back]!.ends) back--
  const word = words[back]!
  if (word.ends && back < at - 1) return null
  if (/^(?:noi|ngoai)$/.test(word.folded) && /^(?:ba|ong|me|ma)$/.test(words[back - 1]?.folded ?? ''))
    return word.folded
  if (PERSONS.has(word.folded) || SMALL.has(word.folded)) return word.folded
  // "bà Mận 75", "o Hường 58"
  const title = words[back - 1]
  return back === at - 1 && title && !title.ends && PERSONS.has(title.folded) && /^\p{Lu}/u.test(word.typed)
    ? title.folded
    : null
}
