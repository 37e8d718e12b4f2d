// Hears who else may organise a person's exam: an employer, a school, the armed forces (domain.md A2, R10).

import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import type { Meaning } from './meaning.ts'

type Occupation = NonNullable<Meaning['occupation']>

const WORKS = `
    công nhân, công chức, viên chức, giáo viên, nhân viên văn_phòng|công_ty|nhà_nước|ngân_hàng|bưu_điện|bảo_vệ,
    thợ may công_ty, kế toán công_ty, cán_bộ xã|huyện|phường|nhà_nước,
    làm [ở|cho|trong|bên] công_ty|nhà_máy|xí_nghiệp|khu_công_nghiệp|nhà_nước|cơ_quan|văn_phòng|bệnh_viện|ngân_hàng|kcn,
    làm việc ở|cho|tại công_ty|nhà_máy|cơ_quan, làm giày|may ở|cho, đi làm công_ty|nhà_máy|cơ_quan, nhà máy, xí nghiệp,
    khu công_nghiệp, công ty giày|may|em|tôi|mình|con|cháu|nhà|vợ|chồng|không|chưa|có|đã|tổ_chức, vào công_ty,
    bên công_ty, hợp đồng lao_động, lao động hợp_đồng, ký|có|làm hợp_đồng, đóng bảo_hiểm xã_hội|công_ty, dạy học,
    đứng lớp, dạy ở trường`

const LEARNS = `
    học sinh, sinh viên, học_lớp, học [lớp|cấp|năm] @số, [đang] học lớp|cấp|năm, lên lớp @số, lớp lá|chồi|mầm,
    đi học mẫu_giáo|mầm_non|nhà_trẻ,
    học mầm_non|mẫu_giáo|tiểu_học|trung_học|cấp|trường|thcs|thpt|đại_học|cao_đẳng|nghề|nội_trú, đi mẫu_giáo|nhà_trẻ,
    nhà trẻ, gửi trẻ`

const SERVES = `
    bộ đội, quân nhân, công an, cảnh sát, dân quân, tự vệ, đi lính, lính nghĩa_vụ, tại ngũ, nghĩa_vụ quân_sự,
    nghĩa_vụ công_an, sĩ quan, biên phòng, xã đội`

/** Former work, work wished for, many people, and the police as an office. */
const NOT_NOW = `
    bộ_đội|công_an|công_nhân|giáo_viên|quân_nhân|viên_chức|công_chức|cán_bộ [đã|mới] về_hưu|nghỉ_hưu|nghỉ_việc|hưu|phục_viên|xuất_ngũ|cũ,
    cựu bộ_đội|quân_nhân|giáo_viên|công_an|sinh_viên|học_sinh, hưu trí,
    không|chưa|hết|nghỉ|thôi|bỏ [có|làm|ký|đi] công_ty|nhà_máy|công_nhân|hợp_đồng|hợp_đồng_lao_động,
    công_nhân|công_ty [may] hết|nghỉ|thôi|bị hợp_đồng|việc|cho_nghỉ, mất việc,
    công an xã|phường|huyện|gọi|nói|hỏi|có|về|đến|làm|xử_lý|xử_lí|bắt|điều_tra, ra|gặp|báo|bằng|với|cho|lên công_an,
    xưng [là] công_an|bộ_đội, giả [danh|làm] công_an, nghỉ|bỏ|không|chưa|hết [đi] học, học hết|xong lớp|cấp, bỏ học,
    chưa đi học, gần|cạnh|cổng|ngã_ba|đường|sau|qua nhà_máy|xí_nghiệp|khu_công_nghiệp|công_ty`

const BOOK = compilePhrases<Occupation | 'none'>([
  ['worker', WORKS],
  ['pupil', LEARNS],
  ['soldier', SERVES],
  ['none', NOT_NOW],
])

/** The first stated; null where none is, or the text speaks of former work, of many people, or of the police office. */
export function readOccupation(said: Said[]): Occupation | null {
  const hits = findPhrases(BOOK, said)
  for (const hit of hits) {
    if (hit.tag === 'none' || hits.some((o) => o.tag === 'none' && o.from <= hit.from && o.to >= hit.to)) continue
    // "45 công nhân": their employer is writing.
    if (/^\d{1,3}$/.test(said[hit.from - 1]?.folded ?? '')) continue
    return hit.tag
  }
  return null
}
