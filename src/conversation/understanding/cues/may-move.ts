// Tells a text that may move a booking from one that only names a day: what is moved, to another one, or why it has to be.
import { compilePhrases } from '../../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../../vietnamese/phrases/said.ts'
import { CLASSES } from '../classes.ts'

// Words that are others without their accents ("sang" and "sáng", "bỏ" and "bố") count only as typed.
const BOOK = compilePhrases<'moves'>(
  [
    [
      'moves',
      `<đổi>, lịch, ^ hẹn, <ai_khám> [đã|có|được] hẹn, giờ|ngày|buổi|lịch|trạm hẹn, hẹn lại|rồi|cũ, đã đặt|đăng_ký|xếp, đặt|đăng_ký|xếp …… nhưng|mà, khác, lại, lỡ, trễ, muộn, sớm hơn|quá|lên, hôm|ngày|giờ|buổi|lịch cũ, hẵng, đúng hôm|ngày|bữa, khỏi đợi|chờ, xa|gấp|lâu|gần quá|hơn|thế, nhầm, !lộn, bù, thay vì, hãy,
      hôm|bữa|ngày|buổi|giờ đó|ấy|nớ … không|có|bận|đi|phải, giờ|suất|ca|chỗ của, để @ngày, đau chân|lưng|đầu|bụng|người quá|lắm, có giỗ|đám|tang|hiếu, !giỗ, trực, tăng_ca, công_tác, nằm viện, đi thi,
      !sang, !qua, !bỏ, !chớ, !chứ không, !kẹt, !vướng, !mắc, !bận, bận rồi|lắm|quá|họp, kẹt, vướng, mệt, ốm, sốt, quên mất,
      không|chưa|chẳng|chả|hổng <đi_tới>|được|kịp|phải|khám|nổi|tiện|rảnh, không|chưa|chẳng|chả … <đi_tới>|khám|về được`,
    ],
  ],
  CLASSES,
)

export function mayMove(said: Said[]): boolean {
  return findPhrases(BOOK, said).length > 0
}
