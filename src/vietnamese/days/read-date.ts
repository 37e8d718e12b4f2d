// Reads days as people write them (domain.md D5): "25/11", "ngày 25", "t5 tuần sau", "sáng mai", "rằm". Answers solar days in Vietnam.

import { addDays, localDay } from '../dates.ts'
import type { Word } from '../word.ts'
import { chooseDay } from './choice/choose-day.ts'
import { findDays } from './find-days.ts'
import { sameDays } from './forms/one-day.ts'
import type { SaidDay } from './forms/said-day.ts'
import { isOverExam } from './other-days/past-exams.ts'
import { isOnlyTold } from './other-days/told-days.ts'
import { type Candidate, type Resolved, whichDay } from './which-day.ts'

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
  const found = withoutRefused(words, free, refused)
  if (found.length === 0) return null
  const today = localDay(now)
  const spoken = found.filter((day) =>
    day.type === 'ago' ? past && isOfExam(words, day.from, day.to) : past || !('lastYear' in day && day.lastYear),
  )
  const read = fromAnother(
    sameDays(
      spoken.map((said) => afterwards({ said, ...resolve(said, words, today, past) })),
      words,
      today,
    ),
    refused.map((said) => ({ said, ...whichDay(said, today, past) })),
    words,
  ).filter((each) => !told(each, words, today))
  const meant = chooseDay(read, words)
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

/** What is refused still tells which week or month the days behind it are of ("thứ hai tuần sau tôi họp, thứ năm khám"). */
function withoutRefused(words: Word[], free: (at: number) => boolean, refused: SaidDay[]): SaidDay[] {
  if (refused.length === 0) return findDays(words, free)
  const unwanted = new Set<number>()
  for (const { from, to } of refused) for (let at = from; at < to; at++) unwanted.add(at)
  const kept: SaidDay[] = []
  let isBehind = false
  for (const day of findDays(words, (at) => unwanted.has(at) || free(at))) {
    const isWanted = !unwanted.has(day.from)
    if (isWanted) kept.push(isBehind ? { ...day, joined: null } : day)
    isBehind = !isWanted
  }
  return kept
}

/** "mùng 10 về đông đủ, hôm sau khám": counted from the day said before it, else from one said behind; without any it names none. */
function fromAnother(read: Candidate[], refused: Candidate[], words: Word[]): Candidate[] {
  if (!read.some(({ said }) => said.type === 'relative')) return read
  const left = new Set<Candidate>()
  const days = read.map((each, at) => {
    if (each.said.type !== 'relative') return each
    const next = read[at + 1]
    // "lùi 1 tuần, tức là 3/12": said twice.
    const isSaidTwice = next && next.said.from - each.said.to <= 2 && !isComparedWith(words, next.said.from)
    if (isSaidTwice && next.said.type !== 'relative' && next.kind === 'day') return null
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

/** "lùi 2 hôm so với ngày 17". */
function isComparedWith(words: Word[], from: number): boolean {
  return words[from - 1]?.folded === 'voi' && words[from - 2]?.folded === 'so'
}

/** "ba hôm trước tôi khám", "khám đúng 1 tuần rồi". */
function isOfExam(words: Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 5); at < Math.min(words.length, to + 7); at++)
    if (/^(?:kham|xn|nghiem|kq)$/.test(words[at]!.folded)) return true
  return false
}

/** "hồi giữa tháng", "từ thứ hai tới giờ": over, whatever is asked. */
function resolve(said: SaidDay, words: Word[], today: string, past: boolean): Resolved {
  const lead = words[said.from - 1]
  const wasThen = lead?.folded === 'hoi' && lead.marks?.tone === '\u0300' && !lead.ends
  const soFar =
    !words[said.to - 1]!.ends &&
    /^(?:den|toi)$/.test(words[said.to]?.folded ?? '') &&
    /^(?:gio|nay)$/.test(words[said.to + 1]?.folded ?? '')
  if (past || !(wasThen || soFar || isLastTime(words, said) || isOverExam(words, said)))
    return whichDay(said, today, past)
  const read = whichDay(said, today, true)
  return read.kind === 'day' && read.day < today ? { kind: 'past', day: read.day } : read
}

/** "lần trước khám 15/5", "hôm mùng 10 lỡ hẹn". */
function isLastTime(words: Word[], { from, to }: SaidDay): boolean {
  const behind = words[to - 1]!.ends ? undefined : words[to]
  if (behind?.folded === 'lo' && (behind.marks?.tone === '\u0303' || words[to + 1]?.folded === 'hen')) return true
  for (let at = from - 1; at > 0 && at >= from - 4 && !words[at]!.ends; at--)
    if (words[at]!.folded === 'truoc' && /^(?:lan|dot|ky)$/.test(words[at - 1]!.folded)) return true
  return isMissed(words, from)
}

/** "bị lỡ khám ngày 18", "bỏ lỡ hẹn hôm thứ hai". */
function isMissed(words: Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4) && !words[at]!.ends; at--) {
    const { folded, marks } = words[at]!
    if (folded === 'lo' && (marks?.tone === '\u0303' || /^(?:kham|hen|lich|dot|mat)$/.test(words[at + 1]!.folded)))
      return words[at + 1]!.folded !== 'den'
  }
  return false
}

/** "sau ngày 25": the 26th is the first of the days meant. */
function afterwards(read: Candidate): Candidate {
  return read.said.after && read.kind === 'day' ? { ...read, day: addDays(read.day, 1), alternatives: [] } : read
}

function told(read: Candidate, words: Word[], today: string): boolean {
  if (read.kind === 'impossible' || read.day > today) return false
  return isOnlyTold(words, read.said.from, read.said.to, read.day === today)
}
