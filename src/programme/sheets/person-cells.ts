// Cells every list of people has: a name, a birth date. Null where it is none.
import { dayOf } from '../../vietnamese/dates.ts'
import { clean, fold } from '../../vietnamese/fold.ts'

export const NAME_UNREAD = 'không đọc được; chép lại họ tên bằng phông chữ Unicode, không viết tắt'
export const EMPTY = 'đang trống; ghi vào rồi nạp lại'

/** Two words at least, of letters Vietnamese is written with: what is left of an old font is not among them. */
export function readName(text: string): string | null {
  const name = clean(text).replace(/\s+/g, ' ')
  const isWritten = /^\p{L}[\p{L}\p{M}'’.-]*( [\p{L}\p{M}'’.-]+)+$/u.test(name) && name.length <= 100
  return isWritten && /^[a-z]+( [a-z]+)+$/.test(fold(name)) ? name : null
}

/** "15/10/2026", "2026-10-15", "202610150800": YYYY-MM-DD. */
export function readDay(text: string): string | null {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d\d?:\d\d(?::\d\d)?)?$/.exec(text)
  if (written) return dayOf(Number(written[3]), Number(written[2]), Number(written[1]))
  const sorted = /^(\d{4})-?(\d\d)-?(\d\d)(?:\d{4}|[T ]\d\d:\d\d.*)?$/.exec(text)
  return sorted ? dayOf(Number(sorted[1]), Number(sorted[2]), Number(sorted[3])) : null
}
