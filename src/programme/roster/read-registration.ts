// Where a list says that somebody has registered for the exam on VNeID: a place elsewhere, or none.
import { fold } from '../../vietnamese/fold.ts'

/** The longest text residents are told it in still fits an SMS (src/conversation/wording/longest-words.ts). */
export const LONGEST_PLACE = 60

/**
 * Cells of all columns about it, which a list may have two of ("Đăng ký VNeID", "Nơi đăng ký khám"). `at` is null for whoever has
 * not registered, has only an account, or has registered here without the place being named. Null: a cell nobody can read.
 */
export function readRegistration(cells: string[]): { at: string | null } | null {
  const places = cells.filter((cell) => !NO_PLACE.test(fold(cell)) && !HERE.test(fold(cell)))
  const place = places[0]?.replace(/^(tại|ở)\s+/iu, '').replace(/\s+/g, ' ')
  if (place === undefined) return { at: null }
  return place.length <= LONGEST_PLACE && /\p{L}{2}/u.test(place) ? { at: place } : null
}

/** Folded: a cross, yes, no, a day, the grade of the account. */
const NO_PLACE =
  /^(x|v|ok|co|roi|da|k|ko|khong|chua|[\d/.: -]+|((da|chua|khong|ko|co) )?(co |dang ky|dk|cai dat|cai|kich hoat|tai khoan|dinh danh|vneid|muc( do)? [12]|roi| )+)?$/
const HERE =
  /^((tai|o) )?(tyt|tram( y te)?|tram yt|dia phuong|xa|phuong)( (xa|phuong|dac khu))?( (nay|nha|minh|ta|so tai))?$/
