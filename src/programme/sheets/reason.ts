// Why a row of a file is set aside, or what is odd about it.

export interface Reason {
  column: string
  /** What stands in the cell; kept sealed, and never printed. */
  found: string | null
  /** What is wrong and what to do, without the cell's contents. */
  what: string
}
