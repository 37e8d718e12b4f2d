// Tells the rows that stand between and below the people of a list from people: titles, totals, signatures.
import { fold } from '../../vietnamese/fold.ts'
import { readName } from '../sheets/person-cells.ts'
import type { Column } from './columns.ts'
import { readBirth } from './read-birth.ts'

/** `today`: YYYY-MM-DD. In doubt it is somebody, of whom the report then says what is missing. */
export function isNobody(cells: string[], at: Map<Column, number[]>, today: string): boolean {
  const filled = cells.filter(Boolean)
  const begins = fold(filled.slice(0, 2).join(' '))
  if (NO_PERSON.test(begins)) return true
  const read = (...columns: Column[]) => columns.flatMap((column) => at.get(column) ?? []).map((place) => cells[place]!)
  if (TOTAL.test(begins)) {
    return !read('birth', 'male', 'female').some((cell) => cell && !('what' in readBirth(cell, today)))
  }
  return (
    filled.length === 1 && !read('name').some((cell) => cell && readName(cell) && !TITLE.test(cell.normalize('NFC')))
  )
}

const NO_PERSON = /^(tong cong|tong so|nguoi lap|lap bieu|xac nhan|ky ten|truong thon|uy ban|ubnd|ghi chu|danh sach)\b/
/** Tống and Công are family names: only their birth date tells somebody of them from a sum. */
const TOTAL = /^(tong|cong)\b/
/** Of a household, a village, a part of one; with its mark, because Hồ is a family name. */
const TITLE = /^(hộ|thôn|xóm|khóm|ấp|bản|tổ|khu|đội|cụm)\s/iu
