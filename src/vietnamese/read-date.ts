// Reads days as people write them (domain.md D5): "25/11", "ngày 25", "t5 tuần sau", "sáng mai", "rằm". Answers solar days in Vietnam.

import { addDays, localDay, weekdayOf } from './dates.ts'
import { isScheduled } from './day-roles.ts'
import { wishFor } from './day-wishes.ts'
import { findDays } from './find-days.ts'
import { isOnlyTold } from './not-a-day.ts'
import type { SaidDay } from './said-day.ts'
import { type Resolved, whichDay } from './which-day.ts'
import type { Word } from './word.ts'

/** `past` tells the day too: an opinion on yesterday's exam is about a day that is over. */
export type DateRead = (
  | { kind: 'day'; day: string; alternatives: string[] }
  | { kind: 'past'; day: string }
  | { kind: 'impossible' }
) & {
  /** As typed. */
  said: string
  from: number
  to: number
}

type Candidate = { said: SaidDay } & Resolved

const CHANGING = new Set(['doi', 'chuyen', 'hoan', 'lui', 'dich'])

/**
 * The day a text wishes for, or null. `free` leaves out words already used (names: "bà Mai" is not tomorrow; a mark 9/10).
 * - Of several days the one behind "sang" in "đổi … sang …" counts, and no day behind "từ" there; else the first, and of a range the
 *   first. Days joined to it ("thứ 4 hoặc thứ 5") are the alternatives.
 * - `refused`: days that do not suit, from which others may be counted ("lùi 1 tuần, hôm nay bận").
 * - `past`: a day that is over is meant (a result is asked for), so "thứ 3" and "15/10" are the last such days.
 * - A weekday beside a date it does not fall on: the date, with that weekday as alternative.
 * Which day each form means, which-day.ts says; what is no day at all, not-a-day.ts.
 */
export function readDate(
  words: Word[],
  now: Date,
  free: (at: number) => boolean = () => true,
  { past = false, refused = [] }: { past?: boolean; refused?: SaidDay[] } = {},
): DateRead | null {
  const found = findDays(words, free)
  if (found.length === 0) return null
  const today = localDay(now)
  const spoken = found.filter(({ type, from, to }) => type !== 'ago' || (past && isOfExam(words, from, to)))
  const read = fromAnother(
    merge(
      spoken.map((said) => afterwards({ said, ...whichDay(said, today, past) })),
      words,
    ),
    refused.map((said) => ({ said, ...whichDay(said, today, past) })),
  ).filter((each) => !told(each, words, today))
  spreadLeaving(read)
  const meant = choose(read, words)
  if (!meant) return null
  const [first, others] = meant
  const { from, to } = first.said
  const said = words
    .slice(from, to)
    .map((word) => word.typed)
    .join(' ')
  if (first.kind === 'impossible') return { kind: first.kind, said, from, to }
  if (first.kind === 'past') return { kind: first.kind, day: first.day, said, from, to }
  const more = others.flatMap((other) => (other.kind === 'day' ? [other.day, ...other.alternatives] : []))
  const alternatives = [...new Set([...first.alternatives, ...more])].filter((day) => day !== first.day)
  return { kind: 'day', day: first.day, alternatives, said, from, to }
}

/** The day that counts, and those said beside it with "hoặc" or a comma. */
function choose(read: Candidate[], words: Word[]): [Candidate, Candidate[]] | null {
  const isTarget = ({ said }: Candidate) => said.role === 'target'
  const open = read.findLastIndex((each) => isTarget(each) && each.kind === 'day')
  // "sang hôm qua, à nhầm, ngày mai".
  const other = open >= 0 ? open : read.findLastIndex((each) => each.kind === 'day' && each.said.role !== 'source')
  const hasTarget = read.some(isTarget)
  const target = !hasTarget ? -1 : other >= 0 ? other : read.findLastIndex(isTarget)
  const only = read[0] && !isLeft(read[0].said, words) ? 0 : -1
  const at = target >= 0 ? target : read.length > 1 ? bestOf(read, words) : only
  const first = read[at]
  if (!first) return null
  const joined: Candidate[] = []
  for (let next = at + 1; next < read.length && read[next]!.said.joined === 'or'; next++) joined.push(read[next]!)
  return [first, joined]
}

/** Where one wants to move, the last day said (with what is joined to it); else the first that is still to come. */
function bestOf(read: Candidate[], words: Word[]): number {
  const isMove = hasChange(words)
  const stays = (each: Candidate) => each.said.role !== 'source' || !(isMove || !isLichOnly(each.said, words))
  if (isMove) {
    let last = read.findLastIndex((each) => stays(each) && each.kind === 'day')
    while (last > 0 && read[last]!.said.joined && stays(read[last - 1]!)) last--
    if (last >= 0) return last
  }
  const first = read.findIndex((each) => stays(each) && each.kind === 'day')
  const better = first < 0 ? -1 : betterThan(read, first, words, stays)
  if (better >= 0) return better
  return first >= 0 ? first : read.findIndex(stays)
}

/** Of the days behind, the first that is wished for where the first named is filled with something else, or is just today. */
function betterThan(read: Candidate[], first: number, words: Word[], stays: (each: Candidate) => boolean): number {
  const wishes = read.map(({ said }, at) =>
    wishFor(words, said.from, said.to, read[at - 1]?.said.to ?? 0, read[at + 1]?.said.from ?? words.length),
  )
  const { said } = read[first]!
  const isToday = said.type === 'offset' && said.days === 0
  // "từ thứ hai đến thứ sáu cháu đi học": what is joined shares the lot of the last.
  let end = first
  while (read[end + 1]?.said.joined) end++
  const lot = Math.min(...wishes.slice(first, end + 1))
  if (lot >= 0 && !(isToday && lot === 0)) return -1
  return read.findIndex(
    (each, at) => at > end && stays(each) && each.kind === 'day' && (lot < 0 ? wishes[at]! >= 0 : wishes[at]! > 0),
  )
}

/** "mùng 10 về đông đủ, hôm sau khám": counted from the day said before it, else from one said behind; without any it names none. */
function fromAnother(read: Candidate[], refused: Candidate[]): Candidate[] {
  if (!read.some(({ said }) => said.type === 'relative')) return read
  const left = new Set<Candidate>()
  const days = read.map((each, at) => {
    if (each.said.type !== 'relative') return each
    const next = read[at + 1]
    // "lùi 1 tuần, tức là 3/12": said twice.
    if (next && next.said.from - each.said.to <= 2 && next.said.type !== 'relative' && next.kind === 'day') return null
    const anchor = read
      .slice(0, at)
      .reverse()
      .concat(read.slice(at + 1), refused)
      .find(({ said, kind }) => said.type !== 'relative' && kind !== 'impossible')
    if (!anchor || anchor.kind === 'impossible') return null
    left.add(anchor)
    const said = { ...each.said, role: 'target' as const }
    return { said, kind: 'day' as const, day: addDays(anchor.day, each.said.days), alternatives: [] }
  })
  return days.filter((each) => each !== null && !left.has(each)) as Candidate[]
}

/** "ba hôm trước tôi khám", "khám đúng 1 tuần rồi". */
function isOfExam(words: Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 5); at < Math.min(words.length, to + 7); at++)
    if (/^(?:kham|xn|nghiem|kq)$/.test(words[at]!.folded)) return true
  return false
}

/** The only day named is the one to leave: "đổi từ thứ 5". A "lịch thứ 5" alone is asked about. */
function isLeft(said: SaidDay, words: Word[]): boolean {
  return said.role === 'source' && !isLichOnly(said, words)
}

function isLichOnly({ from }: SaidDay, words: Word[]): boolean {
  return isScheduled(words, from) && words[from - 1]!.folded !== 'cu'
}

function hasChange(words: Word[]): boolean {
  return words.some(
    ({ folded, ends }, at) =>
      CHANGING.has(folded) ||
      // "đẩy lên sớm hơn".
      (!ends && folded === 'day' && /^(?:len|lui|xuong|sang|som)$/.test(words[at + 1]?.folded ?? '')),
  )
}

/** "sau ngày 25": the 26th is the first of the days meant. */
function afterwards(read: Candidate): Candidate {
  return read.said.after && read.kind === 'day' ? { ...read, day: addDays(read.day, 1), alternatives: [] } : read
}

function told(read: Candidate, words: Word[], today: string): boolean {
  if (read.kind === 'impossible' || read.day > today) return false
  return isOnlyTold(words, read.said.from, read.said.to, read.day === today)
}

/** "trừ mùng một với rằm": what is joined to a day to leave is left too. */
function spreadLeaving(read: Candidate[]): void {
  for (let at = 1; at < read.length; at++)
    if (read[at]!.said.joined && read[at - 1]!.said.role === 'source' && !read[at]!.said.role)
      read[at]!.said.role = 'source'
}

/** "thứ 5 26/11" is one day said twice: the date decides, a weekday that does not fit it is named beside it. */
function merge(read: Candidate[], words: Word[]): Candidate[] {
  if (read.length < 2) return read
  const merged: Candidate[] = []
  for (const next of read) {
    const last = merged.at(-1)
    const apart = last ? next.said.from - last.said.to : 9
    const joined = apart === 0 || (apart === 1 && /^(?:ngay|tuc|hom|la|vao)$/.test(words[last!.said.to]!.folded))
    if (!last || !joined || isDated(last.said) === isDated(next.said)) {
      merged.push(next)
      continue
    }
    merged[merged.length - 1] = oneDay(last, next)
  }
  return merged
}

function oneDay(last: Candidate, next: Candidate): Candidate {
  const [dated, named] = isDated(next.said) ? [next, last] : [last, next]
  const role = last.said.role ?? next.said.role
  const said = {
    ...dated.said,
    from: last.said.from,
    to: next.said.to,
    role,
    joined: last.said.joined,
    after: last.said.after,
  }
  if (dated.kind !== 'day') return { ...dated, said }
  const differs = named.kind === 'day' && named.day !== dated.day && weekdayOf(named.day) !== weekdayOf(dated.day)
  // "mùng 5 thứ bảy": of the solar and the lunar day the one on that weekday is meant.
  const fits = differs && dated.alternatives.find((day) => weekdayOf(day) === weekdayOf(named.day))
  if (fits) return { kind: 'day', day: fits, alternatives: [dated.day], said }
  return { ...dated, said, alternatives: differs ? [...dated.alternatives, named.day] : dated.alternatives }
}

function isDated({ type }: SaidDay): boolean {
  return type === 'date' || type === 'lunar'
}
