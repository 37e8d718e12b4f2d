// Tables as a spreadsheet takes them: CSV in UTF-8 with its mark, and no cell that is run as a formula.

export type Cell = string | number | null

/** What a spreadsheet would run, or read as the start of the next cell: also behind spaces, and in full-width signs. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** The mark at the front makes Excel read Vietnamese; lines end as Excel's do. */
export function csvOf(rows: Cell[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

/** An apostrophe in front makes it text for every spreadsheet (OWASP, "CSV Injection"). */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
