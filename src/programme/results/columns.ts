// Which column of a result file is which, by its heading: as staff write it, or by the names of the national data set (domain.md E6).
import { fold } from '../../vietnamese/fold.ts'

export type Column =
  | 'name'
  | 'birth'
  | 'area'
  | 'id'
  | 'day'
  | 'blood_pressure'
  | 'glucose'
  | 'bmi'
  | 'class'
  | 'pregnant'

/** As a report names them. */
export const COLUMN_NAMES: Record<Column, string> = {
  name: 'Họ tên',
  birth: 'Năm sinh',
  area: 'Thôn',
  id: 'Số cuối CCCD',
  day: 'Ngày khám',
  blood_pressure: 'Huyết áp',
  glucose: 'Đường huyết',
  bmi: 'BMI',
  class: 'Phân loại',
  pregnant: 'Có thai',
}

/** Of folded headings; the first that fits. */
const HEADINGS: [Column, RegExp][] = [
  ['pregnant', /^(dang )?(co|mang) thai/],
  ['name', /^(ho (va )?ten|ten nguoi|nguoi kham|ten$)/],
  ['id', /cccd|can cuoc|dinh danh/],
  ['day', /^ngay (kham|vao)/],
  ['birth', /^(nam|ngay|ngay thang nam) sinh/],
  ['area', /^(thon|xom|to dan pho|tdp|khom|ap|ban|khu pho)\b/],
  ['blood_pressure', /^(huyet ap|ha)\b/],
  // A sugar taken at any hour is judged by other limits: that column is left unread, and named in the report.
  ['glucose', /^(?!.*(ngau nhien|bat ky|sau an))(duong (huyet|mau)|glucose)/],
  ['bmi', /^(chi so )?(bmi|khoi co the)/],
  ['class', /^((phan|xep) loai|loai suc khoe)/],
]
const VALUES: Column[] = ['blood_pressure', 'glucose', 'bmi', 'class']

export type Columns =
  | { outcome: 'found'; at: Map<Column, number>; unread: string[] }
  | { outcome: 'missing'; missing: string[]; header: string[] }
  | { outcome: 'twice'; column: string }

/** Where each column stands. A file says who (name, birth, village or ID), when, and at least one value. */
export function findColumns(header: string[]): Columns {
  const at = new Map<Column, number>()
  const unread: string[] = []
  for (const [place, heading] of header.entries()) {
    const column = HEADINGS.find(([, pattern]) => pattern.test(fold(heading)))?.[0]
    if (!column) unread.push(heading)
    else if (at.has(column)) return { outcome: 'twice', column: COLUMN_NAMES[column] }
    else at.set(column, place)
  }
  const missing = (['name', 'birth', 'day'] as const).filter((column) => !at.has(column)).map((c) => COLUMN_NAMES[c])
  if (!at.has('area') && !at.has('id')) missing.push(`${COLUMN_NAMES.area} hoặc ${COLUMN_NAMES.id}`)
  if (!VALUES.some((column) => at.has(column))) missing.push(VALUES.map((c) => COLUMN_NAMES[c]).join(' hoặc '))
  return missing.length > 0
    ? { outcome: 'missing', missing, header }
    : { outcome: 'found', at, unread: unread.filter(Boolean) }
}
