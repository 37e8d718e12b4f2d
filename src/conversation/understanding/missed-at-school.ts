// Whether somebody tells that a pupil was away when the school held its exam: the commune makes up for it (domain.md A2, "Precedence").
import { clean } from '../../vietnamese/fold.ts'
import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../vietnamese/phrases/phrases.ts'
import { spellOut } from '../../vietnamese/typing/abbreviations.ts'
import { splitWords } from '../../vietnamese/words.ts'

const DAY = 'buổi|đợt|hôm|ngày|lần|lượt|bữa|lúc|khi|dịp'
const AWAY =
  'lỡ|nhỡ|bỏ_lỡ|vắng|nghỉ|ốm|sốt|bị_bệnh|đau|không_đi|không_tới|không_đến|không_có_mặt|không_được|chưa_được|không_kịp|chưa_kịp|về_quê|nằm_viện'

const MISSED = `
    lỡ|nhỡ|bỏ_lỡ|vắng|vắng_mặt [mất] ${DAY} … trường|lớp,
    lỡ|nhỡ|bỏ_lỡ [mất] khám ở|tại|của|bên [nhà] trường, ${AWAY} … ${DAY} [mà] [nhà] trường … khám, ${AWAY} … ${DAY} khám [sức_khoẻ] ở|của|tại|bên [nhà] trường,
    ${DAY} [mà] [nhà] trường … khám …… ${AWAY}, ${DAY} khám [sức_khoẻ] ở|của|tại|bên [nhà] trường …… ${AWAY},
    trường … khám … mà|nhưng|thì|lúc|hôm … ${AWAY}, không|chưa kịp khám ở|cùng|với|tại [nhà] trường|lớp|các_bạn,
    khám bù … trường, trường …… khám bù`

/** A question about the school's exam, or one that has been; and the heads of villages, whose "trưởng" is no school. */
const NOT = `
    có [phải|được] nghỉ, phải|được nghỉ [học] không|à|hả, bao_giờ|khi_nào|lúc_nào|hôm_nào|ngày_nào … trường, khám bù ở|tại [nhà] trường,
    trường khám bù, trường … khám bù hôm_nào|khi_nào|bao_giờ|ngày_nào, không lỡ|vắng|nghỉ, sợ|lo lỡ|nhỡ|vắng|nghỉ,
    trưởng thôn|xóm|trạm|ấp|khóm|khu_phố|tổ_dân_phố|phòng, hiệu trưởng`

const BOOK = compilePhrases<'missed' | 'not'>([
  ['missed', MISSED],
  ['not', NOT],
])

/** Of a text as it was typed. */
export function readMissedAtSchool(text: string): boolean {
  const hits = findPhrases(BOOK, spellOut(splitWords(clean(text)), new Set()))
  return hits.length > 0 && hits.every(({ tag }) => tag === 'missed')
}
