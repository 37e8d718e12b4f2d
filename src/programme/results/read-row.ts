// Reads one row of a result file into facts, or says cell by cell what cannot be right. Pure: nothing is looked up here.
import { fold } from '../../vietnamese/fold.ts'
import { EMPTY, NAME_UNREAD, readDay, readName } from '../sheets/person-cells.ts'
import type { Reason } from '../sheets/reason.ts'
import { COLUMN_NAMES, type Column } from './columns.ts'
import { isPossible, type Measured } from './measured.ts'

export interface RowFacts {
  name: string
  birthYear: number
  /** As written; null: the cell was empty. */
  area: string | null
  /** Last digits of the personal ID, 4 to 12. */
  idDigits: string | null
  /** YYYY-MM-DD */
  examDay: string
  measured: Measured
}

export type RowRead = { facts: RowFacts } | { reasons: Reason[] }

/** `today`: YYYY-MM-DD in Vietnam. */
export function readRow(cells: string[], at: Map<Column, number>, today: string): RowRead {
  const reasons: Reason[] = []
  const cell = (column: Column) => (at.has(column) ? (cells[at.get(column)!] ?? '').normalize('NFC') : '')
  /** Empty, "-", "không đo" are nothing; what the reader cannot take becomes a reason. */
  const read = <T>(column: Column, reader: (text: string) => T | null, what: string): T | null => {
    const text = cell(column)
    if (NOTHING.test(fold(text))) return null
    const value = reader(text)
    if (value === null) reasons.push({ column: COLUMN_NAMES[column], found: text, what })
    return value
  }
  const needed = <T>(column: Column, value: T | null): T | null => {
    const named = COLUMN_NAMES[column]
    if (value === null && !reasons.some((reason) => reason.column === named)) {
      reasons.push({ column: named, found: null, what: EMPTY })
    }
    return value
  }
  const name = needed('name', read('name', readName, NAME_UNREAD))
  const birthYear = needed(
    'birth',
    read('birth', (text) => readBirthYear(text, today), BIRTH),
  )
  const examDay = needed('day', read('day', readDay, DAY))
  if (examDay && examDay > today) {
    reasons.push({ column: COLUMN_NAMES.day, found: cell('day'), what: 'là ngày chưa tới; xem lại ngày, tháng, năm' })
  }
  const idDigits = read('id', readIdDigits, ID)
  const area = cell('area') || null
  const measured: Measured = {
    bloodPressure: read('blood_pressure', readPressure, PRESSURE),
    glucose: read('glucose', readGlucose, GLUCOSE),
    bmi: read('bmi', readBmi, BMI),
    class: read('class', readClass, CLASS),
    pregnant: /^(x|1|co|dang|mang|thai)/.test(fold(cell('pregnant'))),
  }
  const { bloodPressure, glucose, bmi } = measured
  if (reasons.length === 0 && !bloodPressure && glucose === null && bmi === null && measured.class === null) {
    reasons.push({ column: 'Chỉ số', found: null, what: 'không có chỉ số nào; ghi ít nhất một chỉ số rồi nạp lại' })
  }
  if (reasons.length > 0) return { reasons }
  return { facts: { name: name!, birthYear: birthYear!, area, idDigits, examDay: examDay!, measured } }
}

/** Folded; a dash folds to nothing. */
const NOTHING = /^(0|x|k|ko|khong|(k|ko|khong) do)?$/

const BIRTH = 'không phải năm sinh; ghi đủ bốn số, ví dụ 1950'
const DAY = 'không phải một ngày; ghi ngày/tháng/năm, ví dụ 15/10/2026'
const ID = 'cần 4 đến 6 số cuối (hoặc cả 12 số); Excel hay làm mất số 0, để cột này ở dạng chữ'
const PRESSURE = 'không thể có; ghi hai số như 120/80 (mmHg)'
const GLUCOSE = 'không thể có; ghi mmol/L như 5,6 hoặc mg/dL như 100'
const BMI = 'không thể có; ghi cân nặng (kg) chia hai lần chiều cao (m), ví dụ 22,5'
const CLASS = 'không phải phân loại; ghi I, II, III, IV, V hoặc 1 đến 5'

/** "1950", "01/05/1950", "19500501". */
function readBirthYear(text: string, today: string): number | null {
  const found = /^(?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{4})$/.exec(text) ?? /^(\d{4})(?:-\d\d-\d\d|\d{4}|\d{8})$/.exec(text)
  const year = Number(found?.[1])
  return year >= 1900 && year <= Number(today.slice(0, 4)) ? year : null
}

function readIdDigits(text: string): string | null {
  const digits = text.replace(/[\s.'*xX…]/g, '')
  return /^(\d{4,6}|\d{12})$/.test(digits) ? digits : null
}

function readPressure(text: string): Measured['bloodPressure'] {
  const found = /^(\d{2,3})\s*[/\\-]\s*(\d{2,3})(?:\s*mmhg)?$/i.exec(text)
  if (!found) return null
  const [systolic, diastolic] = [Number(found[1]), Number(found[2])]
  const isReal = isPossible('systolic', systolic) && isPossible('diastolic', diastolic) && systolic >= diastolic + 10
  return isReal ? { systolic, diastolic } : null
}

/** Above 40 it can only be mg/dL (domain.md E4: 18 of them are one mmol/L). */
function readGlucose(text: string): number | null {
  const value = readDecimal(text.replace(/\s*(mmol\/l|mg\/dl)$/i, ''))
  if (value === null) return null
  const mmol = value > 40 ? value / 18 : value
  return isPossible('glucose', mmol) ? round(mmol) : null
}

function readBmi(text: string): number | null {
  const value = readDecimal(text)
  return value !== null && isPossible('bmi', value) ? round(value) : null
}

function readClass(text: string): number | null {
  const word = fold(text).replace(/^loai /, '')
  const place = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(word)
  if (place >= 0) return place + 1
  return /^[1-5]$/.test(word) ? Number(word) : null
}

function readDecimal(text: string): number | null {
  return /^\d{1,4}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
