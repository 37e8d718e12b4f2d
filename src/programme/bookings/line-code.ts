// The short code of a booking on a printed list: what a filled-in list, or a finger on it, names somebody by.

/** No vowels, so that it reads as no word; no digits, so that a spreadsheet takes it for no number (12E345). */
const LETTERS = 'BCDGHKLMNPQRSTVX'
const LENGTH = 7

/** Of the last 28 bits of the id: among 300 bookings two share a code once in six thousand lists, and are then set aside. */
export function lineCode(bookingId: string): string {
  return [...bookingId.slice(-LENGTH)].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join('')
}

/** The code as it was typed ("kmt bxrg"), or null for what is none. */
export function readLineCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null
}

/** How the ids end that have this code. */
export function endOfId(code: string): string {
  return [...code].map((letter) => LETTERS.indexOf(letter).toString(16)).join('')
}
