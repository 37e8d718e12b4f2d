// Finds the heading of a list among its first rows: below titles, in one row or in two whose cells were merged.
import type { SheetRow } from '../sheets/read-csv.ts'
import { type Columns, findColumns, isEnough } from './columns.ts'

export interface Header {
  columns: Columns
  /** Rows before the first person, titles among them. */
  rows: number
  /** What stands above the heading. */
  titles: string[]
}

const AMONG = 15

/** Null: no row names at least a name and a birth date or year. Rows are those that are not empty. */
export function findHeader(rows: SheetRow[]): Header | null {
  for (const [at, row] of rows.slice(0, AMONG).entries()) {
    const next = rows[at + 1]?.cells ?? []
    const titles = rows.slice(0, at).map(({ cells }) => cells.filter(Boolean).join(' '))
    const single = findColumns(row.cells)
    if (isSubHeading(row.cells, next)) {
      const columns = findColumns(merged(row.cells, next))
      if (isEnough(columns)) return { columns, titles, rows: at + 2 + numbering(rows[at + 2]) }
    }
    if (isEnough(single)) return { columns: single, titles, rows: at + 1 + numbering(rows[at + 1]) }
  }
  return null
}

/**
 * A second row of headings stands under merged cells only: where the first names a person's name, it is empty. A single cell is the
 * title of the people below it, such as their village.
 */
function isSubHeading(first: string[], second: string[]): boolean {
  const name = findColumns(first).at.get('name')?.[0]
  if (name === undefined || (second[name] ?? '') !== '') return false
  const filled = second.filter(Boolean)
  return filled.length > 1 && filled.every((cell) => !/\d/.test(cell))
}

/** "Năm sinh" over "Nam" and "Nữ" becomes "Năm sinh Nam", "Năm sinh Nữ". */
function merged(first: string[], second: string[]): string[] {
  let over = ''
  return Array.from({ length: Math.max(first.length, second.length) }, (_, place) => {
    const [top, below] = [first[place] ?? '', second[place] ?? '']
    if (top !== '') over = top
    return below === '' ? top : `${over} ${below}`
  })
}

/** Forms number their columns: 1 2 3, (1) (2), A B C. */
function numbering(row: SheetRow | undefined): 0 | 1 {
  const filled = row?.cells.filter(Boolean) ?? []
  return filled.length > 1 && filled.every((cell) => /^\(?([1-9]\d?|[A-Z])\)?$/.test(cell)) ? 1 : 0
}
