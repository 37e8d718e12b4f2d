// Days of an exam that is over, told without a word for it: "tôi khám hôm 8 mà vẫn chưa có", "mẹ em khám hôm thứ năm rồi".

import type { Word } from '../../word.ts'
import type { SaidDay } from '../forms/said-day.ts'

const EXAM = /^(?:kham|xn|nghiem|chup|mau|am|tiem)$/
const WISH = /^(?:xin|cho|muon|dk|dky|dki|ky|ki|dat|lich|hen|se|dinh|doi|duoc|dc)$/
const BEFORE = 5
const BEHIND = 14
/** What is missing after an exam, or asked about it. */
const WAITS =
  /\b(?:chua (?:co|thay|nhan|nhin|duoc|dc|ra|bao|tra|lay|goi)|van chua|chua$|(?:lay|co|nhan|bao gio|dau|xem|ra|tra) (?:kq|ket qua|giay|so|phieu)|kq|la sao|(?:bac si|bs) (?:dan|bao|hen|noi))\b/

/** Whether the exam on this day has been: behind "khám hôm", with "rồi" or with a result that has not come. */
export function isOverExam(words: Word[], { from, to, type, ...said }: SaidDay): boolean {
  if (type === 'date' && 'month' in said && said.month === null && (isSuffered(words, to) || isMissed(words, from, to)))
    return true
  const isOpen =
    (type === 'date' && 'month' in said && said.month === null) ||
    (type === 'weekday' && 'week' in said && said.week === null)
  if (!isOpen || !/^(?:hom|bua|hoi)$/.test(leadOf(words, from))) return false
  if (!isExamined(words, from)) return false
  if (!words[to - 1]!.ends && words[to]?.folded === 'roi' && words[to]!.marks?.tone !== '\u0323') return true
  const behind = words.slice(to, to + BEHIND).map(({ folded }) => folded)
  return WAITS.test(behind.join(' '))
}

/** "ngày 8 tôi ra khám bị đuổi về": what was done to somebody. */
function isSuffered(words: Word[], to: number): boolean {
  for (let at = to; at < Math.min(words.length - 1, to + 5) && !words[at - 1]!.ends; at++)
    if (words[at]!.folded === 'kham' && !words[at]!.ends && /^(?:bi|ma bi)$/.test(words[at + 1]!.folded)) return true
  return false
}

/** "hôm 20 trạm khám mà tôi không biết". */
function isMissed(words: Word[], from: number, to: number): boolean {
  if (!/^(?:hom|bua|hoi|dot)$/.test(leadOf(words, from)) || words[to - 1]!.ends) return false
  const tail = words
    .slice(to, to + 9)
    .map(({ folded }) => folded)
    .join(' ')
  return /\bkham ma (?:\S+ ){1,3}?(?:khong|ko|k|chua) (?:biet|nghe|hay|thay|den|ra|di duoc)\b/.test(tail)
}

function leadOf(words: Word[], from: number): string {
  const { folded } = words[from]!
  return /^(?:hom|bua|hoi)$/.test(folded) ? folded : words[from - 1]?.ends ? '' : (words[from - 1]?.folded ?? '')
}

/** An exam stands before the day in its clause, or the day before it, and nothing is wished for there. */
function isExamined(words: Word[], from: number): boolean {
  let exam = false
  for (let at = from - 1; at >= Math.max(0, from - BEFORE) && !words[at]!.ends; at--) {
    if (WISH.test(words[at]!.folded)) return false
    if (EXAM.test(words[at]!.folded)) exam = true
  }
  return exam
}
