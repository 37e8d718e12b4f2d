// Chooses, of the days that a text names, the one that is wished for.

import type { Word } from '../../word.ts'
import type { SaidDay } from '../forms/said-day.ts'
import { isAside } from '../other-days/lone-days.ts'
import type { Candidate } from '../which-day.ts'
import { isChangeWord, isScheduled } from './day-roles.ts'
import { corrects, isBooked, isPreferred, wishFor } from './day-wishes.ts'
import { settleMoves } from './moved-days.ts'

/** The day that counts, and those said beside it with "hoặc" or a comma. */
export function chooseDay(all: Candidate[], words: Word[]): [Candidate, Candidate[]] | null {
  spreadLeaving(all)
  const read = withoutCorrected(settleMoves(all, words, hasChange(words)), words)
  const isTarget = ({ said }: Candidate) => said.role === 'target'
  const open = read.findLastIndex((each) => isTarget(each) && each.kind === 'day')
  // "sang hôm qua, à nhầm, ngày mai".
  const other = open >= 0 ? open : read.findLastIndex((each) => each.kind === 'day' && each.said.role !== 'source')
  const hasTarget = read.some(isTarget)
  const target = !hasTarget ? -1 : other >= 0 ? other : read.findLastIndex(isTarget)
  const only = read[0] && !isLeft(read[0].said, words) && !(read.length === 1 && isAside(words, read[0].said)) ? 0 : -1
  const preferred = read.length > 1 && target < 0 ? preferredOf(read, words) : -1
  const at = target >= 0 ? target : preferred >= 0 ? preferred : read.length > 1 ? bestOf(read, words) : only
  const first = read[at]
  if (!first) return null
  const joined: Candidate[] = []
  for (let next = at + 1; next < read.length && read[next]!.said.joined === 'or'; next++) joined.push(read[next]!)
  return [first, joined]
}

/** "16 thì tốt hơn"; "em chỉ nghỉ chủ nhật, chủ nhật tuần sau nha": said again, more narrowly. */
function preferredOf(read: Candidate[], words: Word[]): number {
  const best = read.findIndex(({ said, kind }) => kind === 'day' && isPreferred(words, said.from, said.to))
  if (best >= 0) return best
  return read.findIndex(({ said, kind }, at) => {
    if (said.type !== 'weekday' || typeof said.week !== 'number' || kind !== 'day' || said.role === 'source')
      return false
    const next = read[at + 1]?.said.from ?? words.length
    return (
      read
        .slice(0, at)
        .some(
          (each) => each.said.type === 'weekday' && each.said.week === null && each.said.weekday === said.weekday,
        ) && wishFor(words, said.from, said.to, read[at - 1]!.said.to, next) > 0
    )
  })
}

/** "thứ năm, à nhầm, thứ sáu": what is taken back counts no more. */
function withoutCorrected(read: Candidate[], words: Word[]): Candidate[] {
  const at = read.findLastIndex(
    ({ said, kind }, i) => i > 0 && kind === 'day' && corrects(words, read[i - 1]!.said.to, said.from),
  )
  return at > 0 ? read.slice(at) : read
}

/** Where one wants to move, the last day said (with what is joined to it); else the first that is still to come. */
function bestOf(read: Candidate[], words: Word[]): number {
  const isMove = hasChange(words)
  const stays = (each: Candidate) => each.said.role !== 'source' || !(isMove || !isLichOnly(each.said, words))
  const lots = lotsOf(read, words)
  if (isMove) {
    const fit = (each: Candidate, at: number) => stays(each) && each.kind === 'day' && lots[at]! >= 0
    let last = read.findLastIndex(fit)
    if (last < 0) last = read.findLastIndex((each) => stays(each) && each.kind === 'day')
    while (last > 0 && read[last]!.said.joined && stays(read[last - 1]!)) last--
    if (last >= 0) return last
  }
  const over = askedAfter(read, words)
  if (over >= 0 && lots.every((lot, at) => lot <= 0 || at === over)) return over
  const first = read.findIndex((each) => stays(each) && each.kind === 'day')
  const better = first < 0 ? -1 : betterThan(read, first, lots, stays, words)
  if (better >= 0) return better
  return first >= 0 ? first : read.findIndex(stays)
}

function isWide(said: SaidDay): boolean {
  return (said.type === 'week' || said.type === 'month') && said.part === 'whole'
}

function lotsOf(read: Candidate[], words: Word[]): number[] {
  return read.map(({ said }, at) => {
    const before = Math.min(said.from, read[at - 1]?.said.to ?? 0)
    const after = Math.max(said.to, read[at + 1]?.said.from ?? words.length)
    // "nay 14 rồi, mai 15 tôi ra".
    const isToday = isTodayTold(said) || (said.type === 'date' && words[said.from - 1]?.folded === 'nay')
    if (isToday && read.length > 1) return -1
    const lot = wishFor(words, said.from, said.to, before, after)
    // "t5 đông quá thì t6, trong tuần tới": a day is meant sooner than its week.
    const isNarrower = read.slice(0, at).some((each) => !isWide(each.said))
    return isWide(said) &&
      said.role !== 'target' &&
      isNarrower &&
      lot <= 0 &&
      !/^(?:sang|qua|de)$/.test(words[said.from - 1]?.folded ?? '')
      ? Math.min(lot, -1)
      : lot
  })
}

/** Of the days behind, the first that is wished for where the first named is filled with something else, or nothing is wished on it. */
function betterThan(
  read: Candidate[],
  first: number,
  lots: number[],
  stays: (each: Candidate) => boolean,
  words: Word[],
): number {
  // "từ thứ hai đến thứ sáu cháu đi học": what is joined shares the lot of the last.
  let end = first
  while (
    read[end + 1] &&
    hangsOn(read[end]!.said, read[end + 1]!.said) &&
    // "đi làm từ thứ hai đến thứ bảy, chủ nhật …": the comma ends the range.
    !(lots[first]! < 0 && read[end]!.said.joined === 'range' && words[read[end]!.said.to - 1]!.ends) &&
    // "mùng 5/4 tảo mộ, mùng 6/4 tôi khám": the comma parts them; so it does in "đăng ký hôm thứ năm, thứ bảy cho em đi".
    !(lots[end + 1]! > 0 && (lots[end]! < 0 || isBookedOnly(read[end]!.said, words)))
  )
    end++
  const all = lots.slice(first, end + 1)
  const low = Math.min(...all)
  const lot = low < 0 ? low : Math.max(...all)
  // "sau lễ 2/9, thứ sáu mùng 4": only from when on.
  const isFrom = read[first]!.said.after && end + 1 < read.length
  if (lot > 0 && !isFrom) return -1
  const best = read.findIndex(
    (each, at) =>
      at > end &&
      stays(each) &&
      each.kind === 'day' &&
      ((lot < 0 || isFrom) && !each.said.after ? lots[at]! >= 0 : lots[at]! > 0),
  )
  // "4/9 mới lên, cho khám 5/9": from then on one is here.
  if (best > 0 && lots[best] === 0 && words[read[best]!.said.to]?.folded === 'moi') {
    const wished = read.findIndex((each, at) => at > best && each.kind === 'day' && lots[at]! > 0)
    if (wished > 0) return wished
  }
  return best
}

/** Joined, or said in one breath: "ngày mai ngày kia". What today is stands by itself: "hôm nay thứ ba, mai …". */
function hangsOn(last: SaidDay, next: SaidDay): boolean {
  if (isTodayTold(last)) return false
  // "sau lễ 30/4 1/5, thứ hai mùng 4": only what is said in one breath comes before.
  return last.after ? next.joined === null && next.from === last.to : next.joined !== null || next.from === last.to
}

function isBookedOnly({ from, to }: SaidDay, words: Word[]): boolean {
  return words[to - 1]!.ends && isBooked(words, from, to)
}

function isTodayTold({ type, from, to, ...said }: SaidDay): boolean {
  return type === 'offset' && 'days' in said && said.days === 0 && to - from > 2
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
      (isChangeWord(words, at) && !/^(?:roi|huy)$/.test(folded)) ||
      // "sửa lại giúp", "xếp lại".
      (folded === 'lai' && /^(?:sua|chinh|sap|xep)$/.test(words[at - 1]?.folded ?? '')) ||
      // "đẩy lên sớm hơn".
      (!ends && folded === 'day' && /^(?:len|lui|xuong|sang|som)$/.test(words[at + 1]?.folded ?? '')),
  )
}

/** "khám thứ năm tuần trước, bảo tuần này có, giờ có chưa": the day of the exam, not that of its result. */
function askedAfter(read: Candidate[], words: Word[]): number {
  const asks = words.some(
    ({ folded }, at) =>
      folded === 'kq' ||
      (folded === 'ket' && words[at + 1]?.folded === 'qua') ||
      (folded === 'co' && words[at + 1]?.folded === 'chua') ||
      (folded === 'chua' && /^(?:co|thay|nhan|ra|bao)$/.test(words[at + 1]?.folded ?? '')) ||
      (folded === 'la' && words[at + 1]?.folded === 'sao'),
  )
  if (!asks) return -1
  return read.findIndex(({ said, kind }) => {
    if (kind !== 'past') return false
    for (let at = Math.max(0, said.from - 4); at < Math.min(words.length, said.to + 5); at++)
      if (/^(?:kham|chup|xn|nghiem|sieu)$/.test(words[at]!.folded)) return true
    return false
  })
}

/** "trừ mùng một với rằm": what is joined to a day to leave is left too. */
function spreadLeaving(read: Candidate[]): void {
  for (let at = 1; at < read.length; at++)
    if (read[at]!.said.joined && read[at - 1]!.said.role === 'source' && !read[at]!.said.role)
      read[at]!.said.role = 'source'
}
