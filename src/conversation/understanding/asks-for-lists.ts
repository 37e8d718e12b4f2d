// Whether somebody who asks for results asks for those of many people: an employer, a school, an insurer.
import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'

/** Of themselves people say "tôi là công nhân", "con tôi học sinh lớp 4": a bare word for a group is not enough. */
const MANY = compilePhrases([
  [
    true,
    `của công nhân, các công nhân, toàn bộ công nhân, công nhân của, công nhân xã, công nhân công ty, của nhân viên, các nhân viên, nhân viên công ty,
    nhân sự, của người lao động, các lao động, của học sinh, các học sinh, học sinh của, học sinh trường, học sinh lớp tôi, học sinh lớp em,
    các cháu trong lớp, các em trong lớp, cả lớp, của lớp, lớp tôi dạy, cả trường, danh sách, cả công ty, toàn công ty, cả thôn, cả xóm, toàn thôn,
    !bà con, cả|các|cho|của_các bà con, các hộ, mọi người trong, tất cả mọi người, khách hàng, công ty bảo hiểm`,
  ],
])
const COUNTED = /\b(?:[5-9]|\d{2,4}) (?:cong nhan|nhan vien|lao dong|nguoi lao dong|hoc sinh|nguoi|chau|em|ho)\b/

export function asksForLists(said: Said[]): boolean {
  return findPhrases(MANY, said).length > 0 || COUNTED.test(said.map(({ folded }) => folded).join(' '))
}
