// Days said from today: "hôm nay", "mai", "sáng mơi", "ngày kia", "mốt", "hôm qua", "3 ngày nữa"; and what only looks like them.

import { isAccentedNear } from '../../accented-near.ts'
import { MIDDLE_NAMES } from '../../people/not-a-name.ts'
import { digitAt, spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found } from './said-day.ts'

const DAY = new Set(['hom', 'bua', 'ngay', 'hum'])
const PARTS = new Set(['sang', 'trua', 'chieu', 'toi', 'dem', 'som'])
const TODAY = new Set(['nay', 'ni'])
/** "3 hôm nay", "mấy bữa nay", "suốt ngày nay": how long, not when. */
const LASTING = new Set(
  'may vai ca suot nhung nhieu mot hai ba bon nam sau bay tam chin muoi cac den toi gio'.split(' '),
)
/** "ngày một", "ngày mốt": with one of these behind it "mot" counts. */
const COUNTS = new Set(
  'lan vien buoi ngay hai bua gio tieng nguoi it yeu kem tot xau nang dau chut tuan thang'.split(' '),
)
/** Behind a plain "mot" the day after tomorrow is meant. */
const WITH_DAY = new Set('kham di duoc dc co a nha nhe luc khoang em toi ba me'.split(' '))
/** "nay trạm có làm không": today, in the south. */
const NOW_ASKS = new Set('co con tram kham ranh may'.split(' '))
/** Behind a title "mai" is a name: "bà Mai"; so it is behind these parts of names and places. */
const NAMED = new Set(
  'ba ong cu anh chi co chu bac be di thi thim mo ten hoa canh cay ngoc phuong tuyet xuan thanh nhu quynh hong kim truc bach hoang tuong thon xom ap tran thuy khanh'.split(
    ' ',
  ),
)
/** A child or a younger one speaks of herself: "em mai đi được". */
const SELF = new Set(['em', 'chau', 'e', 'con'])
const GOES = new Set('di den ra len ban xin moi kham toi ranh duoc dc co khong ko muon dua cho'.split(' '))
const FAMILIES = new Set('nguyen tran pham hoang huynh phan dang trinh'.split(' '))
const UNITS: Record<string, number> = { ngay: 1, hom: 1, bua: 1, tuan: 7 }

export function nearDayAt(words: Word[], at: number): Found | null {
  const { folded: word, marks, ends } = words[at]!
  if (word === 'hnay' || word === 'hqua') return offset(word === 'hnay' ? 0 : -1, at + 1)
  if (word === 'hn') return isHanoi(words, at) ? null : offset(0, at + 1)
  if (word === 'mai') return !marks && isTomorrow(words, at) ? offset(1, at + 1) : null
  if (word === 'moi') return marks?.letters === '0+0' && !marks.tone ? offset(1, at + 1) : null
  if (word === 'mot') return marks && isDayAfter(words, at) ? offset(2, at + 1) : null
  // "kia" alone.
  if (word === 'kia')
    return ends && (words.length <= 3 ? at === 0 : isLeft(words, at))
      ? offset(words[at]!.marks?.tone === '\u0300' ? 3 : 2, at + 1)
      : null
  if (word === 'nay') return isNow(words, at) ? offset(0, at + 1) : null
  if (ends) return null
  const next = words[at + 1]
  if (!next) return null
  if (DAY.has(word)) return behindDay(words, at, next)
  if (PARTS.has(word)) return behindPart(words, at, next)
  return null
}

/** "…, để kìa": left for that day. */
function isLeft(words: Word[], at: number): boolean {
  return /^(?:de|thi|sang|qua|thoi)$/.test(words[at - 1]?.folded ?? '') && !words[at - 1]!.ends
}

function behindDay(words: Word[], at: number, next: Word): Found | null {
  const isDay = words[at]!.folded === 'ngay'
  // Dots and tones: kìa lies one day beyond kia.
  const beyond = next.marks?.tone === '\u0300' ? 1 : 0
  if (next.folded === 'te' && !isDay) return { type: 'either', days: 2, to: at + 2 }
  // "ngày này tuần sau": a week from today.
  if (next.folded === 'nay' && words[at + 2]?.folded === 'tuan' && /^(?:sau|toi)$/.test(words[at + 3]?.folded ?? ''))
    return offset(7, at + 4)
  if (TODAY.has(next.folded)) return lasts(words, at) || /^này$/i.test(next.typed) ? null : offset(0, at + 2)
  if (next.folded === 'qua') return offset(-1, at + 2)
  if (next.folded === 'kia') {
    if (isDay) return lasts(words, at) ? null : offset(2 + beyond, at + 2)
    return words[at]!.folded === 'bua' ? { type: 'either', days: 2 + beyond, to: at + 2 } : offset(-2 - beyond, at + 2)
  }
  if (next.folded === 'mai' && words[at + 2]?.folded !== 'mot') return offset(1, at + 2)
  if (next.folded === 'moi' && next.marks?.letters === '0+0' && !next.marks.tone) return offset(1, at + 2)
  if (next.folded !== 'mot') return null
  if (next.marks && next.marks.tone !== '\u0301') return null
  return COUNTS.has(words[at + 2]?.folded ?? '') ? null : offset(2, at + 2)
}

function behindPart(words: Word[], at: number, next: Word): Found | null {
  const { folded: word, marks } = words[at]!
  // A plain "toi" is tôi.
  const isI = word === 'toi' && !marks && !isTonight(words, at)
  if (isI || (word === 'toi' && marks && marks.letters.includes('^') && marks.tone !== '\u0301')) return null
  if (word === 'som') return next.folded === 'mai' ? offset(1, at + 2) : null
  const third = words[at + 2]
  if (next.folded === 'mai' && third?.folded !== 'mot') return offset(1, at + 2)
  // "chiều mia": mai with its letters turned round.
  if (next.folded === 'mia' && !next.marks) return offset(1, at + 2)
  if (next.folded === 'som' && third?.folded === 'mai' && !next.ends) return offset(1, at + 3)
  if (next.folded === 'moi') {
    if (next.marks) return next.marks.letters === '0+0' && !next.marks.tone ? offset(1, at + 2) : null
    return word === 'sang' &&
      !isAccentedNear(words, at) &&
      (next.ends || /^(?:di|em|a|nha|nhe|toi|tui|con)$/.test(third?.folded ?? ''))
      ? offset(1, at + 2)
      : null
  }
  if (next.folded === 'mot') {
    if (next.marks) return next.marks.tone === '\u0301' ? offset(2, at + 2) : null
    return next.ends || (!isAccentedNear(words, at) && WITH_DAY.has(third?.folded ?? '')) ? offset(2, at + 2) : null
  }
  // "để sáng kia tôi đi".
  if (next.folded === 'kia')
    return marks?.tone && word !== 'toi' && !next.marks ? { type: 'either', days: 2, to: at + 2 } : null
  if (next.folded === 'qua' && (word === 'dem' || word === 'toi' || marks?.tone)) return offset(-1, at + 2)
  return TODAY.has(next.folded) && !/^này$/i.test(next.typed) ? offset(0, at + 2) : null
}

/** "3 ngày nữa", "hai hôm nữa", "2 tuần nữa", "1 tháng nữa". */
export function countedDayAt(words: Word[], at: number): Found | null {
  const digits = /^\d{1,2}$/.test(words[at]!.folded)
  const number = digits ? { value: Number(words[at]!.folded), to: at + 1 } : spokenNumber(words, at)
  if (!number || number.value > 90) return null
  const unit = words[number.to]?.folded ?? ''
  if (words[number.to + 1]?.folded !== 'nua') return null
  const to = number.to + 2
  if (unit === 'thang') return { type: 'month', month: null, months: number.value, part: 'whole', to }
  return Object.hasOwn(UNITS, unit) ? offset(number.value * UNITS[unit]!, to) : null
}

function offset(days: number, to: number): Found {
  return { type: 'offset', days, to }
}

function lasts(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  // "9 giờ hôm nay" is when, not how long.
  if (before.folded === 'gio' && (/^\d+$/.test(words[at - 2]?.folded ?? '') || digitAt(words, at - 2) !== null))
    return false
  const isWeekday = /^(?:thu|th|t)$/.test(words[at - 2]?.folded ?? '')
  return (/^\d+(?:-\d+)?$/.test(before.folded) || LASTING.has(before.folded)) && !isWeekday
}

/** "mốt" but not "hai mốt" (21) or "mai mốt" (some day). */
function isDayAfter(words: Word[], at: number): boolean {
  if (words[at]!.marks!.tone !== '\u0301' || !words[at]!.marks!.letters.includes('^')) return false
  const before = words[at - 1]
  return !before || before.ends || !/^(?:mai|hai|ba|bon|nam|sau|bay|tam|chin|muoi|ham)$/.test(before.folded)
}

/** "toi nay tram con ai khong": tonight, not I. */
export function isTonight(words: Word[], at: number): boolean {
  if (at > 0 && !words[at - 1]!.ends) return false
  return words[at + 1]?.folded === 'nay' && /^(?:tram|co|con|ai|may|kham)$/.test(words[at + 2]?.folded ?? '')
}

function isNow(words: Word[], at: number): boolean {
  const { marks, ends } = words[at]!
  const opens = at === 0 || words[at - 1]!.ends
  return opens && !ends && !marks && NOW_ASKS.has(words[at + 1]?.folded ?? '')
}

function isHanoi(words: Word[], at: number): boolean {
  return /^(?:o|tai|ra|tu|ve|tp|den|len|di|bv)$/.test(words[at - 1]?.folded ?? '')
}

/** A plain "mai" is tomorrow unless it is somebody's name, or "mai mốt", "nay mai" (some day). */
function isTomorrow(words: Word[], at: number): boolean {
  const { typed, ends } = words[at]!
  const before = words[at - 1]
  const next = ends ? '' : (words[at + 1]?.folded ?? '')
  if (next === 'mot' || next === 'nay' || next === 'sau' || next === 'kia') return false
  // "nay đây mai đó".
  if (next === 'do' && before?.folded === 'day') return false
  // "Mai nó đẻ rồi".
  if (typed[0] === 'M' && next === 'no') return false
  if (!before || before.ends)
    return !(typed[0] === 'M' && typed !== 'MAI' && MIDDLE_NAMES.has(next) && !/^[a-zđ]/.test(words[at + 1]!.typed))
  // "nay mai" is some day; "thế này mai còn khám không" is not.
  if (before.folded === 'nay' && before.marks === null && !/^(?:the|vay)$/.test(words[at - 2]?.folded ?? ''))
    return false
  if (before.folded === 'mot') return false
  // In mixed writing a capital inside the sentence is a name.
  if (typed[0] === 'M' && typed !== 'MAI') return false
  // "chờ mãi mới đến lượt", "nghiên cứu mãi không ra".
  if (
    /^(?:cho|doi|tim|cuu|goi|hoi|xem|lam|bam|nhan)$/.test(before.folded) &&
    /^(?:moi|khong|ko|chua|van|ma)$/.test(next)
  )
    return false
  if (SELF.has(before.folded)) return GOES.has(next)
  return !NAMED.has(before.folded) && !FAMILIES.has(before.folded)
}
