// How family names are written: "phản ánh" and "nguyên nhân" begin with none.

import { unmark } from '../fold.ts'
import { type Marks, marksOf, mayBe } from '../marks.ts'
import type { Word } from '../word.ts'

const WRITTEN = `nguyễn, trần, phạm, hoàng, huỳnh, phan, đặng, bùi, ngô, trịnh, đoàn, trương, đinh, vũ, võ, lê, dương, lương, nông, triệu, thạch, danh, lò, đào, lý, đàm, quách, lưu, phùng,
tạ, tòng, tống, khúc, mạc, lục, vương, cao, chu, đỗ, hồ, lại, hà, mai, mã, ma, kim, châu, sơn, lâm, tô, lữ, lừ, sầm, tăng, thân, thái, vi, kiều, giáp, hứa, ninh, nghiêm, ôn, tiêu, trang,
uông, bạch, cầm, cẩm, chung, điệp, giang, hàn, hán, hầu, liễu, mạch, mùa, giàng, sùng, vàng, thào, bế, nùng, lường, quàng, hoàng, âu, an, bàn, la, lộc, nhữ, viên, văn, thiều, đồng, trà, đổng, doãn, đậu, hoa, kha, phí, phó, từ, tưởng, tôn`

const BY_WORD = new Map<string, (Marks | null)[]>()
for (const raw of WRITTEN.normalize('NFC').split(',')) {
  const word = raw.trim()
  BY_WORD.set(unmark(word), [...(BY_WORD.get(unmark(word)) ?? []), marksOf(word)])
}

/** May this word, as typed, be a family name? Typed plain it may. */
export function isFamilyName({ folded, marks }: Word): boolean {
  const meant = BY_WORD.get(folded)
  return meant !== undefined && (marks === null || meant.some((each) => mayBe(marks, each)))
}

/** "thị", "văn", "đình", "hữu"; not "thì" or "định". */
export function isPlainMiddle({ folded, marks }: Word): boolean {
  const written = MIDDLES.get(folded)
  return written !== undefined && mayBe(marks, written)
}

const MIDDLES = new Map(['thị', 'văn', 'đình', 'hữu'].map((word) => [unmark(word), marksOf(word.normalize('NFC'))]))
