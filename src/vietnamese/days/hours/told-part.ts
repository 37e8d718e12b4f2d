// Parts of the day that are only told of: "hồi chiều", "sáng giờ", "tối hôm trước", "nhắn buổi tối" wish for no exam then.

import { marksOf, mayBe } from '../../marks.ts'
import type { Word } from '../../word.ts'
import { isOnlyTold } from '../other-days/told-days.ts'
import { isOfMeal } from './parts-of-meals.ts'

const PARTS = new Set(['sang', 'trua', 'chieu', 'xe', 'toi', 'dem'])
const DAY = /^(?:nay|mai|mot|thu|th|t[2-7]|cn|chu|ngay|hom|\d.*)$/

/** Whether the part of the day at this word is of what was, of a habit or of a call. */
export function isToldPart(words: Word[], at: number): boolean {
  const [next, then] = words[at]!.ends ? ['', ''] : [words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? '']
  if (next === 'gio' && then !== 'nao') return true
  if (/^(?:hom|bua)$/.test(next) && /^(?:truoc|no)$/.test(then)) return true
  if (/^(?:hom|bua)$/.test(next) && /^(?:qua|kia)$/.test(then)) return !isOfExam(words, at)
  if (next === 'nay' && isOnlyTold(words, at, at + 2, true)) return true
  if (isHabit(words, at) || isUntil(words, at) || isSymptom(words, at) || isMeasured(words, at)) return true
  if (isSinceHour(words, at) || isOfMeal(words, at) || isAllDay(words, at)) return true
  if (isName(words, at) || (next === 'co' && RESULTS.test(then))) return true
  // "từ sáng tới tối": how long.
  if (/^(?:toi|den)$/.test(next) && PARTS.has(then)) return true
  const before = words[at - 1]
  if (!before || before.ends) return false
  if (before.folded === 'truc' || isThen(before, next)) return true
  return isTexted(words, at)
}

/** "chiều có kết quả chưa". */
const RESULTS = /^(?:kq|ket|giay|phieu)$/
const TITLES = /^(?:si|bs|ta|co|chi|anh|ong|ba|chu|bac|em|chau|ten)$/

/** "bác sĩ Sáng", "cô Chiều": with the capital of a name. */
function isName(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends || !/^\p{Lu}\p{Ll}/u.test(words[at]!.typed)) return false
  return TITLES.test(before.folded)
}

/** "tôi khám sáng hôm qua": when one was examined. */
function isOfExam(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3) && !words[back]!.ends; back--)
    if (EXAM.test(words[back]!.folded)) return true
  for (let to = at + 3; to < Math.min(words.length, at + 7) && !words[to - 1]!.ends; to++)
    if (EXAM.test(words[to]!.folded)) return true
  return false
}

const EXAM = /^(?:kham|xn|nghiem|sieu|chup|tiem)$/
/** "tôi rảnh tối ngày": all day long. */
function isAllDay(words: Word[], at: number): boolean {
  if (words[at]!.folded !== 'toi' || words[at]!.ends || words[at + 1]?.folded !== 'ngay') return false
  return (
    words[at + 1]!.ends ||
    !/^(?:\d.*|mai|mot|kia|hom|thu|mung|mong|nay|ram|hai|ba|muoi)$/.test(words[at + 2]?.folded ?? '')
  )
}

/** "hồi chiều"; a plain "hoi chieu nay" asks. */
function isThen({ folded, marks }: Word, next: string): boolean {
  if (folded !== 'hoi') return false
  return marks ? marks.tone === '\u0300' : !DAY.test(next)
}

/** "chờ từ 7 giờ sáng chưa tới lượt". */
function isSinceHour(words: Word[], at: number): boolean {
  let lead = at - 1
  while (lead > 0 && at - lead < 4 && /^(?:gio|ruoi|\d.*)$/.test(words[lead]!.folded) && !words[lead]!.ends) lead--
  if (lead < 1 || lead === at - 1 || words[lead]!.folded !== 'tu') return false
  return words[lead - 1]!.folded === 'ngoi' || WAIT.test(words[lead - 1]!.typed)
}

const OFTEN = /^(?:hay|thuong|cu|lien tuc)$/
const ILL = /^(?:dau|nhuc|ho|sot|met|te|mo|chong|kho|mat|tinh|tieu|ngua|toat|run|phu|sung|te)$/

/** "sáng dậy tay tê", "sáng ba em hay chóng mặt", "hay mất ngủ lúc 2, 3 giờ sáng": when it hurts. */
function isSymptom(words: Word[], at: number): boolean {
  if (!words[at]!.ends && /^(?:day|ra)$/.test(words[at + 1]?.folded ?? ''))
    for (let to = at + 2; to < Math.min(words.length, at + 5); to++) if (ILL.test(words[to]!.folded)) return true
  for (let to = at + 1; to < Math.min(words.length - 1, at + 5) && !words[to - 1]!.ends; to++)
    if (OFTEN.test(words[to]!.folded) && ILL.test(words[to + 1]!.folded)) return true
  for (let back = at - 1; back > 0 && back >= at - 7 && !words[back]!.ends; back--)
    if (ILL.test(words[back]!.folded) && OFTEN.test(words[back - 1]!.folded)) return true
  return false
}

/** "huyết áp sáng 150 chiều 140", "đường huyết lúc đói sáng nay 9.8". */
function isMeasured(words: Word[], at: number): boolean {
  const next = words[at + 1]?.folded === 'nay' ? at + 2 : at + 1
  if (words[next - 1]!.ends || !/^(?:\d{2,3}|\d{1,2}[.,]\d|1?\d\d\/\d+)$/.test(words[next]?.folded ?? '')) return false
  for (let back = at - 1; back >= Math.max(0, at - 6); back--)
    if (/^(?:huyet|ap|duong|do)$/.test(words[back]!.folded) && words[back + 1]!.folded !== 'kham')
      return words.slice(Math.max(0, back - 1), back + 2).some(({ folded }) => folded === 'huyet')
  return false
}

const WORKS = /^(?:lam|ca|truc|hoc|ngoi|ban|tu|luc|hang|sang|ngu|gay)$/
const TO = marksOf('tới')
const WAIT = /^(?:chờ|đợi|chò|trực)$/i

/** "tăng ca tới 9h tối", "chờ tới trưa": until then something lasts. */
function isUntil(words: Word[], at: number): boolean {
  // "tan làm lúc 5h chiều".
  if (/^(?:gio|\d+(?:h|g)\d*)$/.test(words[at - 1]?.folded ?? ''))
    for (let back = at - 2; back >= Math.max(0, at - 5) && !words[back]!.ends; back--)
      if (words[back]!.folded === 'tan') return true
  let lead = at - 1
  while (
    lead >= 0 &&
    at - lead < 4 &&
    !words[lead]!.ends &&
    (/^\d/.test(words[lead]!.folded) || /^(?:gio|ruoi|tan)$/.test(words[lead]!.folded))
  )
    lead--
  if (lead < 1 || words[lead]!.ends || !/^(?:toi|den)$/.test(words[lead]!.folded)) return false
  // "cho tôi sáng mai"; "chờ tới sáng mai khám": the day is one to come.
  if (words[lead]!.folded === 'toi' && words[lead]!.marks && !mayBe(words[lead]!.marks, TO)) return false
  if (!words[at]!.ends && DAY.test(words[at + 1]?.folded ?? '')) return false
  for (let back = lead - 1; back >= Math.max(0, lead - 3) && !words[back]!.ends; back--)
    if (WAIT.test(words[back]!.typed) || (WORKS.test(words[back]!.folded) && !words[back]!.ends)) return true
  return false
}

/** "5h sáng ngày nào cũng uống", "6 giờ sáng mỗi ngày", "chiều nào tui cũng nhậu". */
function isHabit(words: Word[], at: number): boolean {
  if (words[at]!.ends) return false
  const [next, then] = [words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? '']
  if (/^(?:moi|hang|hag)$/.test(next) && then === 'ngay') return true
  if (/^(?:nao|mo)$/.test(next) && !words[at + 1]!.ends)
    for (let to = at + 2; to < Math.min(words.length - 1, at + 5); to++)
      if (words[to]!.folded === 'cung')
        return (
          !/^(?:duoc|dc|ok|kham|den|ranh)$/.test(words[to + 1]!.folded) &&
          (words[to + 1]!.ends || !/^(?:duoc|dc|kham)$/.test(words[to + 2]?.folded ?? ''))
        )
  for (let to = at + 1; to < Math.min(words.length, at + 3) && !words[to - 1]!.ends; to++)
    if (words[to]!.folded === 'nao' && words[to + 1]?.folded === 'cung' && words[to - 1]!.folded === 'ngay')
      return /^(?:uong|an|tap|do)$/.test(words[to + 2]?.folded ?? '')
  return false
}

/** "nhắn buổi tối thì tôi đọc": nobody is examined by a message. */
function isTexted(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4) && !words[back]!.ends; back--) {
    const { folded, marks } = words[back]!
    if (/^(?:kham|lich|dk|cho)$/.test(folded)) return false
    if (folded === 'nhan') return marks === null || marks.tone === '\u0323' || marks.letters[2] === 'u'
  }
  return false
}
