// Single words neither lead away from a stop that phrases tell plainly nor bring in one that phrases have taken back.
import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { CLASSES } from './classes.ts'
import type { Meaning } from './meaning.ts'
import { byPrecedence } from './precedence.ts'

/** A stop in so many words, whatever stands beside it. */
const PLAINLY = compilePhrases(
  [
    [
      true,
      `đừng|khỏi|thôi|ngừng|ngưng|miễn|nghỉ|!dừng [có|cần|phải] nhắn|gửi|nhắc|báo|nhắn_tin|gửi_tin [tin|tin_nhắn] [cho|vào|đến|qua] [tôi|em|con|mình|tui|bà|ông|mẹ|má|số|máy] [tôi|tui|em|con|này] nữa,
      đừng|khỏi|thôi|ngừng|ngưng nhắn|gửi|báo … nữa, không|chẳng cần|muốn|phải nhắn|gửi|nhận|nhắn_tin|gửi_tin|nhận_tin [tin] … nữa,
      xoá|gỡ|bỏ số|số_điện_thoại [của] [tôi|em|mình|con|bác|tui|này] [đi|giúp|ra] khỏi|đi|giúp|ra|giùm, nghỉ nhắn, không cần|muốn liên_hệ|liên_lạc,
      khỏi|đừng báo|nhắc|gửi|nhắn lịch [khám] nữa, ngừng|ngưng|chấm_dứt|từ_chối gửi|nhận tin|tin_nhắn`,
    ],
  ],
  CLASSES,
)

/** `read`: what the phrases read, `leaned`: what single words made of it, `noStop`: phrases spoke of a stop and took it back. */
export function holdToStop(read: Meaning, leaned: Meaning, said: Said[], noStop: boolean): Meaning {
  // "Đừng nhắn buổi tối": whoever names an hour wants messages at another.
  if (noStop && leaned.leans === 'stop') return read
  const stop = read.intents.find(({ intent }) => intent === 'stop')
  const isKept = leaned.leans === 'stop' || leaned.intents.some(({ intent }) => intent === 'stop')
  if (!stop || isKept || findPhrases(PLAINLY, said).length === 0) return leaned
  const { leans: _, readings: __, ...rest } = leaned
  const graver = leaned.intents.filter(({ intent }) => byPrecedence(intent, 'stop') < 0)
  return { ...rest, intents: [...graver, stop, ...leaned.intents.filter((each) => !graver.includes(each))] }
}
