// Repairs numbers before a text is parted into words: "2O/11" 20/11, "l2h" 12h, "o912…" 0912…, "7 : 30" 7:30, "ngay25/11".

/** Nothing to do for most texts: a digit beside a letter that looks like one, a parted clock time, letters before a date. */
const SUSPECT = /\d~\d|\d[oOlI]|[oOlI]\d|\d (?::|\/)|\d[:/] |\p{L}\d\d?[/.-]\d|[lI][lIoO]?[/h]/u
/** A token of digits and the letters that look like them. */
const TOKEN = /(?<![\p{L}\p{N}])[\dOoIl](?:[/.:-]?[\dOoIlhgHGtT])*(?![\p{L}\p{N}])/gu
const DATE = /^[\doil]{1,2}[/.-][\doil]{1,2}(?:[/.-][\doil]{2,4})?$/i
const TIME = /^[\doil]{1,2}[hg:](?:[\doil]{2})?$/i
/** Not "38o5": a fever. */
const NUMBER = /^(?!(?:3[5-9]|4[0-2])o\d?$)\d+o+\d*t?$/i
const YEAR = /^[1lI][9][\doOlI]{2}$|^[2][\doO]{3}$/
const PHONE = /^[o0][\doil.-]{8,13}$/i

/** The text with its numbers in digits. Never longer than a space per number more. */
export function repairNumbers(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(/(?<=\d)~(?=\d)/g, '-')
    .replace(TOKEN, (token) => (isNumber(token) ? digitsOf(token) : token))
    .replace(/(?<![\d:/.-])(\d{1,2})(?: :|: | : )([0-5]\d)(?![\d:/.-])/g, (all, hour: string, minute: string) =>
      Number(hour) < 24 ? `${hour}:${minute}` : all,
    )
    .replace(/(\p{L}{2})(?=\d{1,2}[/.-]\d{1,2}(?!\d{3}))/gu, '$1 ')
}

function isNumber(token: string): boolean {
  if (!/[oOlI]/.test(token)) return false
  const digits = token.replace(/\D/g, '').length
  if (digits === 0) return false
  return (
    DATE.test(token) || TIME.test(token) || YEAR.test(token) || NUMBER.test(token) || (PHONE.test(token) && digits >= 6)
  )
}

function digitsOf(token: string): string {
  return token.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
}
