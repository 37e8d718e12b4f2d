// Of several parts of the day said, the one that is wished for; and "sang" before a day, which moves there sooner than it is a morning.

import type { Read } from '../../people/read-person.ts'
import type { Word } from '../../word.ts'
import { isChange } from '../choice/day-roles.ts'
import { wishFor } from '../choice/day-wishes.ts'

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'

const OVER = /^(?:thanh|qua|xuong|len)$/
const BUSY = /^(?:ban|ket|vuong|chua|khong|ko|k|cuoi|gio|hop|truc|thi|hoc|mac|nghi)$/
const DAY = /^(?:thu|t[2-7]|cn|nhat|nay|mai|mot|kia|\d.*)$/
const LEADS = /^(?:thi|xin|de|cho|chuyen|doi)$/
const REACH = 10

/** "sáng em đi dạy, chiều thứ năm được không": of several the first that is wished for, or at least free. */
export function bestPart(found: Read<PartOfDay>[], words: Word[]): Read<PartOfDay> {
  // "buổi sáng thì tốt, không thì chiều cũng được": the other only for want of it.
  if (isElse(words, found[0]!.to, found[1]!.from)) return found[0]!
  const lots = found.map(({ from, to }, at) =>
    wishFor(words, from, to, found[at - 1]?.to ?? 0, found[at + 1]?.from ?? words.length),
  )
  if (lots[0]! > 0) return found[0]!
  const wished = lots.findIndex((lot) => lot > 0)
  const ofHour = found.findIndex(({ from }, at) => lots[at]! >= 0 && isOfHour(words, from))
  if (wished < 0 && ofHour >= 0) return found[ofHour]!
  const free = lots.findIndex((lot) => lot >= 0)
  return found[wished >= 0 ? wished : Math.max(0, free)]!
}

function isElse(words: Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ folded }, i) => /^(?:khong|ko|k)$/.test(folded) && words[from + i + 1]!.folded === 'thi')
}

/** "2 giờ chiều" right behind an hour: "trưa tôi nấu cơm, 2 giờ chiều ra được". */
function isOfHour(words: Word[], at: number): boolean {
  return at > 0 && !words[at - 1]!.ends && /^(?:gio|ruoi|\d{1,2}(?:h|g|:)\d*)$/.test(words[at - 1]!.folded)
}

/** "đổi sang chiều", "đổi sáng 12 thành chiều 14": the part moved to. */
export function isNewPart(words: Word[], at: number): boolean {
  const before = words[words[at - 1]?.folded === 'buoi' ? at - 2 : at - 1]
  if (!before || before.ends) return false
  // "từ 8h30 sáng sang 14h chiều".
  if (/^\d{1,2}(?:h|g)\d*$/.test(before.folded) && words[at - 2]?.folded === 'sang')
    return words[at - 2]!.marks === null && isChange(words, at - 2)
  if (before.folded === 'sang') return before.marks === null
  return OVER.test(before.folded) && isChange(words, words.indexOf(before))
}

/** "hôm 15 cưới, sang 17 tôi đi", "13 thì chưa về, cho em sang 17": another day did not suit before. */
export function isOver(words: Word[], at: number, accented: boolean): boolean {
  if (!/^(?:thu|t[2-7]|cn|mung|mong|ngay|hom|bua|\d.*)$/.test(words[at + 1]?.folded ?? '') || words[at]!.ends)
    return false
  const [far, near] = [words[at - 2], words[at - 1]]
  const isLed =
    near !== undefined &&
    (near.ends
      ? accented && /^\d/.test(words[at + 1]!.folded)
      : LEADS.test(near.folded) || (far?.folded === 'cho' && /^(?:em|e|toi|con|chau|me)$/.test(near.folded)))
  if (!isLed) return false
  let day = false
  let busy = false
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (DAY.test(words[back]!.folded)) day = true
    if ((back < at - 1 || near.ends) && BUSY.test(words[back]!.folded)) busy = true
  }
  return day && busy
}
