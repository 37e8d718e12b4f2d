// Reads a text that is a number and little else: "2", "số 2", "lấy số 2 nhé", "cái thứ hai", "1 đồng ý".

import { unmark } from '../../vietnamese/fold.ts'
import { marksOf, mayBe, type Word } from '../../vietnamese/words.ts'

const LEADS = new Set([
  'so',
  'chon',
  'lay',
  'cai',
  'phuong',
  'an',
  'bam',
  'nhan',
  'muc',
  'cau',
  'y',
  'dong',
  'lua',
  'gui',
  'dap',
  'phim',
  'toi',
  'cho',
  'thu',
  'ma',
  'em',
  'chau',
  'minh',
  'da',
  'vang',
  'nut',
  'o',
])
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

export interface Numbered {
  value: number
  /** What stands behind the number. */
  rest: Word[]
}

/** "2", "số 2", "lấy số 2 nhé", "cái thứ hai", "1 đồng ý"; null where the text is about something else. */
export function bareNumber(words: Word[]): Numbered | null {
  if (words.length > 8) return null
  let at = 0
  while (at < words.length && LEADS.has(words[at]!.folded)) at++
  const word = words[at]?.folded
  if (word === undefined) return null
  const joined = /^(?:so|s|c)?(\d{1,2})$/.exec(word)
  const rest = words.slice(at + 1)
  if (rest.some(({ folded }) => /\d/.test(folded)) || rest.length > 4) return null
  const led = at > 0 && ['so', 'chon', 'cai', 'muc', 'phim', 'nut', 'an', 'bam', 'thu'].includes(words[at - 1]!.folded)
  // "thứ hai" alone is Monday, "ba" a grandmother, "mốt" the day after tomorrow: a number in words needs its "số" or "cái thứ".
  if (words[at - 1]?.folded === 'thu' && !['cai', 'so', 'muc'].includes(words[at - 2]?.folded ?? '')) return null
  if (joined) return { value: Number(joined[1]), rest }
  const spelled = NUMBERS.findIndex((number) => unmark(number) === word && mayBe(words[at]!.marks, marksOf(number)))
  if (spelled > 0 && (led || (spelled <= 2 && words.length === 1))) return { value: spelled, rest }
  return null
}
