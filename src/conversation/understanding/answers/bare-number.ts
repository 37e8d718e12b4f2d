// Reads a text that is a number and little else: "2", "số 2", "lấy số 2 nhé", "cái thứ hai", "1 đồng ý", "cái cuối cùng".

import { unmark } from '../../../vietnamese/fold.ts'
import { marksOf, mayBe } from '../../../vietnamese/marks.ts'
import type { Word } from '../../../vietnamese/word.ts'

const LEADS = new Set(
  `so chon lay cai phuong an bam nhan muc cau y dong lua gui dap phim toi cho thu ma em chau minh da vang nut o thi thoi u ok con
  chi anh bac ba ong co chu the vay tram giup xin ghi dat lich suat gio khung`.split(/\s+/),
)
const POLITE = new Set(
  'a nhe nha nhen nghe hen nhi em chau con e anh chi co chu bac ban oi di luon thoi do day ay da vang ok u ba ong cam on dong y duoc dc roi chon voi vay cho toi'.split(
    ' ',
  ),
)
/** A number in words counts only behind one of these. */
const NAMES_NUMBER = new Set('so chon cai muc phim nut an bam thu cau y'.split(' '))
/** "cái thứ hai" is the second, "thứ hai" alone Monday. */
const COUNTED = new Set('cai so muc an lua gio khung suat lich cau'.split(' '))
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const FIRST = marksOf('nhất')
const COUNTS = /^(?:nguoi|tuoi|t|gio|h|ngay|hom|thang|tuan|suat|lan|be|dua|cai|phut|tieng|km|cay)$/
const REFUSES = new Set(['khong', 'ko', 'k', 'hong', 'chang', 'dung', 'tru', 'chu'])

export interface Numbered {
  value: number
  /** What stands behind the number. */
  rest: Word[]
}

/** "2", "số 2", "lấy số 2 nhé", "cái thứ hai", "1 đồng ý"; null where the text is about something else. */
export function bareNumber(words: Word[]): Numbered | null {
  if (words.length > 9) return null
  let at = 0
  while (at < words.length && LEADS.has(words[at]!.folded)) at++
  const word = words[at]?.folded
  if (word === undefined) return null
  const joined = /^(?:so|s|c)?(\d{1,2})$/.exec(word)
  const rest = words.slice(at + 1)
  if (rest.some(({ folded }) => /\d/.test(folded)) || rest.length > 4) return null
  // "2 người", "74 tuổi" are counts.
  if (rest.length > 0 && COUNTS.test(rest[0]!.folded)) return null
  const before = words[at - 1]?.folded ?? ''
  // "thứ hai" alone is Monday, "ba" a grandmother, "mốt" the day after tomorrow: a number in words needs its "số" or "cái thứ".
  const ordinal = before === 'thu'
  if (ordinal && !COUNTED.has(words[at - 2]?.folded ?? '')) return null
  if (joined) return { value: Number(joined[1]), rest }
  if (ordinal && word === 'nhat' && mayBe(words[at]!.marks, FIRST)) return { value: 1, rest }
  const spelled = NUMBERS.findIndex((number) => unmark(number) === word && mayBe(words[at]!.marks, marksOf(number)))
  const named = NAMES_NUMBER.has(before)
  // "bốn" is four, "ba" perhaps a grandmother, "năm" a year.
  const plain = spelled <= 2 || (spelled !== 3 && spelled !== 5 && words[at]!.marks !== null)
  const alone = at === 0 && plain && rest.every(({ folded }) => POLITE.has(folded))
  // "hai ba" are two women, "hai" and "hai ạ" the number.
  if (spelled > 0 && (named || (alone && (rest.length === 0 || words[0]!.marks !== null || spelled === 2))))
    return { value: spelled, rest }
  return null
}

/** The one number picked in any of the clauses: "không chọn 1, chọn 3", "2. Mà có mất tiền không"; null where there are two. */
export function pickedNumber(words: Word[]): number | null {
  const whole = bareNumber(words)
  if (whole) return whole.value
  const picked = new Set<number>()
  const plain = new Set<number>()
  for (const clause of inClauses(words)) {
    const number = REFUSES.has(clause.find(({ folded }) => REFUSES.has(folded) || /\d/.test(folded))?.folded ?? '')
      ? null
      : (bareNumber(clause)?.value ?? namedNumber(clause))
    if (number !== null && number > 0) picked.add(number)
    // "số hai đi, số một xa quá": the clause that is nothing but a number.
    const { value = 0, rest = [] } = bareNumber(clause) ?? {}
    if (value > 0 && rest.every(({ folded }) => POLITE.has(folded))) plain.add(value)
  }
  return (
    [plain, picked]
      .find(({ size }) => size === 1)
      ?.values()
      .next().value ?? null
  )
}

/** "… số 3 …", "… cái thứ hai …" wherever it stands in a clause. */
function namedNumber(clause: Word[]): number | null {
  for (let at = 1; at < clause.length; at++) {
    const before = clause[at - 1]!.folded
    const isNamed =
      /^(?:so|muc|an|phim)$/.test(before) || (before === 'thu' && COUNTED.has(clause[at - 2]?.folded ?? ''))
    if (!isNamed || /^nha$/.test(clause[at - 2]?.folded ?? '')) continue
    if (/^\d$/.test(clause[at]!.folded)) return Number(clause[at]!.folded)
    if (before === 'thu' && clause[at]!.folded === 'nhat') return 1
    const spelled = NUMBERS.findIndex(
      (number) => unmark(number) === clause[at]!.folded && mayBe(clause[at]!.marks, marksOf(number)),
    )
    if (spelled > 0) return spelled
  }
  return null
}

/** "cái đầu tiên", "cái ở giữa", "cái cuối cùng", "bữa chót", "cái sau": which of those that were listed. */
export function placeInList(words: Word[]): 'first' | 'middle' | 'last' | null {
  if (words.length > 10) return null
  const text = words.map(({ folded }) => folded).join(' ')
  const things = '(?:cai|gio|ngay|buoi|hom|bua|suat|lich|phuong an|lua chon|muc|dong|so|nguoi|cho|diem)'
  if (new RegExp(`\\b(?:dau tien|${things} (?:dau|tren cung|truoc|som nhat))\\b(?! (?:thang|tuan|gio|nam))`).test(text))
    return 'first'
  if (new RegExp(`\\b${things} (?:o )?(?:giua|chinh giua)\\b(?! (?:thang|tuan|nam))`).test(text)) return 'middle'
  if (
    new RegExp(
      `\\b(?:cuoi cung|sau cung|${things} (?:cuoi|chot|duoi cung|sau|muon nhat|bet))\\b(?! (?:thang|tuan|nam|do|này))`,
    ).test(text)
  )
    return 'last'
  return null
}

export function inClauses(words: Word[]): Word[][] {
  const clauses: Word[][] = []
  let from = 0
  for (const [at, { ends }] of words.entries()) {
    if (!ends) continue
    clauses.push(words.slice(from, at + 1))
    from = at + 1
  }
  return clauses
}
