// What may not be told to a whole village, whoever writes it (domain.md G9): found before anybody sees a preview.
import { fold, unmark } from '../../vietnamese/fold.ts'

export type Unfit = 'names_and_health' | 'other_village' | 'money_or_codes'

/** Poverty, disease and disability: said of somebody who is named, they are spread among neighbours. */
const PRIVATE =
  /\b(ho ngheo|can ngheo|ngheo|khuyet tat|tan tat|tam than|than kinh|hiv|aids|lao phoi|benh lao|ung thu|tieu duong|dai thao duong|huyet ap cao|cao huyet ap|tang huyet ap|dong kinh|viem gan|co thai|mang thai|tai bien|liet|nghien|benh nang|mac benh|bi benh|xep loai [1-5iv]+)\b/
const MONEY =
  /\b(nop tien|dong tien|thu tien|chuyen khoan|so tai khoan|stk|le phi|nop phi|dong phi|thu phi|tien mat|ung ho tien|otp|mat khau|passcode|ma xac nhan|ma xac thuc|quet ma)\b/
/** "50 nghìn", "100k", "50.000đ": the exam is free, so an announcement has no sum in it. */
const SUM = /\b\d[\d.,]*\s?(k|nghin|ngan|trieu|vnd|d|dong(?! (bao|chi)))\b/
const LINK = /https?:|www\.|\w\.(com|vn|net|org|info|app)\b/i
const NO_MONEY =
  /\b(khong|mien|khoi|khong phai|khong ai duoc|khong can) (mat tien|thu tien|nop tien|dong tien|thu phi|phi|le phi)\b/g
/** Before a village's name these make it a place to go to, not the people who are told. */
const VENUE =
  /(nha van hoa|nvh|nha vh|tram y te|tram|truong|san|dinh|chua|uy ban|tai|o|den|ra|ve|sang) (thon |xom |ap |to dan pho |tdp |khom |khu )?$/

export interface Announcement {
  text: string
  /** Whether people are named in it. */
  namesPeople: boolean
  /** Of the village it goes to. */
  areaName: string
  /** Of the other villages of the commune. */
  otherAreas: string[]
}

/** Null: it may go out. */
export function unfitToTell({ text, namesPeople, areaName, otherAreas }: Announcement): Unfit | null {
  const said = fold(text)
  if (LINK.test(text) || SUM.test(unmark(text.toLowerCase())) || MONEY.test(said.replaceAll(NO_MONEY, ' ')))
    return 'money_or_codes'
  if (namesPeople && PRIVATE.test(said)) return 'names_and_health'
  const own = fold(areaName)
  const addressed = otherAreas.map(fold).some((name) => name !== own && isAddressed(said, name))
  return addressed ? 'other_village' : null
}

/** "bà con thôn Đại Đức", not "tại nhà văn hóa thôn Đại Đức". */
function isAddressed(said: string, name: string): boolean {
  for (const { index } of said.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
    if (!VENUE.test(said.slice(0, index))) return true
  }
  return false
}
