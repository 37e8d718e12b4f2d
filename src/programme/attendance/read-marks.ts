// Reads a filled-in list of the day: who was ticked as come, examined or absent. Pure.
import { fold } from '../../vietnamese/fold.ts'
import { readLineCode } from '../bookings/line-code.ts'
import type { SheetRow } from '../sheets/read-csv.ts'

export type Seen = 'came' | 'examined' | 'no_show'

/** Whom a line speaks of, as it was written. */
export interface Marked {
  /** Of the file; null: typed, not read. */
  line: number | null
  code: string | null
  name: string | null
  birthYear: number | null
  area: string | null
  seen: Seen
}

export interface Unclear {
  line: number
  why: string
}

export type MarksRead =
  | { outcome: 'read'; marked: Marked[]; unclear: Unclear[]; unmarked: number }
  | { outcome: 'missing'; missing: string[] }

/** As the printed list and its file name them. */
export const HEADINGS = {
  code: 'Mã',
  name: 'Họ tên',
  birthYear: 'Năm sinh',
  area: 'Thôn',
  came: 'Đã đến',
  examined: 'Đã khám',
  absent: 'Vắng',
} as const
type Heading = keyof typeof HEADINGS

const YES = new Set(['x', 'xx', 'v', 'co', '1', 'ok', 'roi', 'da', 'yes', 'y', 'true'])
const NO = new Set(['', '0', 'khong', 'ko', 'k', 'chua', 'no', 'n', 'false'])
const SIGN = /[✓✔☑☒√✗×+*]/
const TIME = /^\d{1,2}[:h]\d{0,2}$/

/** A list needs names or codes, and a column to tick. A line with nothing ticked says nothing yet. */
export function readMarks(header: string[], rows: SheetRow[]): MarksRead {
  const at = new Map<Heading, number>()
  for (const [place, text] of header.entries()) {
    const heading = (Object.keys(HEADINGS) as Heading[]).find((each) => fold(HEADINGS[each]) === fold(text))
    if (heading && !at.has(heading)) at.set(heading, place)
  }
  const missing: string[] = []
  if (!at.has('code') && !at.has('name')) missing.push(`${HEADINGS.code} hoặc ${HEADINGS.name}`)
  if (!at.has('came') && !at.has('examined') && !at.has('absent')) {
    missing.push(`${HEADINGS.came}, ${HEADINGS.examined} hoặc ${HEADINGS.absent}`)
  }
  if (missing.length > 0) return { outcome: 'missing', missing }
  const read = rows.map(({ line, cells }) => readLine(line, (heading) => (cells[at.get(heading) ?? -1] ?? '').trim()))
  return {
    outcome: 'read',
    marked: read.flatMap((one) => ('marked' in one ? [one.marked] : [])),
    unclear: read.flatMap((one) => ('unclear' in one ? [one.unclear] : [])),
    unmarked: read.filter((one) => 'unmarked' in one && one.unmarked).length,
  }
}

type LineRead = { marked: Marked } | { unclear: Unclear } | { unmarked: boolean }

function readLine(line: number, cell: (heading: Heading) => string): LineRead {
  const unclear = (why: string) => ({ unclear: { line, why } })
  const ticks = { came: tick(cell('came')), examined: tick(cell('examined')), absent: tick(cell('absent')) }
  for (const column of ['came', 'examined', 'absent'] as const) {
    if (ticks[column] === null) return unclear(`cột ${HEADINGS[column]}: không rõ là có hay không; ghi x hoặc để trống`)
  }
  const typed = cell('code')
  const name = cell('name') || null
  if (!ticks.came && !ticks.examined && !ticks.absent) return { unmarked: typed !== '' || name !== null }
  if (ticks.absent && (ticks.came || ticks.examined))
    return unclear('vừa đánh dấu vắng vừa đánh dấu đã đến; bỏ một dấu')
  const code = typed === '' ? null : readLineCode(typed)
  if (typed !== '' && !code) return unclear(`cột ${HEADINGS.code}: không phải mã in trên danh sách`)
  if (!code && !name) return unclear('có dấu nhưng không có mã hay họ tên; ghi đó là ai')
  const year = cell('birthYear')
  const birthYear = Number(/(?:^|\D)((?:19|20)\d{2})$/.exec(year)?.[1] ?? Number.NaN)
  if (!code && Number.isNaN(birthYear)) return unclear(`cột ${HEADINGS.birthYear}: ghi bốn chữ số như 1952`)
  const seen = ticks.absent ? 'no_show' : ticks.examined ? 'examined' : 'came'
  const born = Number.isNaN(birthYear) ? null : birthYear
  return { marked: { line, code, name, birthYear: born, area: cell('area') || null, seen } }
}

/** Null: nobody can say. A time of day stands for having come then. */
function tick(text: string): boolean | null {
  const said = fold(text)
  if (SIGN.test(text) || YES.has(said) || TIME.test(text.replace(/\s/g, ''))) return true
  return NO.has(said) ? false : null
}
