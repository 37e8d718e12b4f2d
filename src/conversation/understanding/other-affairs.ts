// Knows what people write to the wrong place about: roads, electricity, land papers, the lottery, school, trade, private talk.
// "Bao giờ", "ghi cho con" and "đi họp" in such a text are no questions about exams and no wishes for a slot.
import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { CLASSES } from './classes.ts'
import type { Intent } from './meaning.ts'

type Tag = 'other' | 'exam'

const BOOK = compilePhrases<Tag>(
  [
    // Roads, water, electricity, rubbish.
    [
      'other',
      `ổ gà, làm|đổ|rải|trải đường thôn|xóm|làng|ấp|bản|bê_tông|nhựa, đường bê_tông, đường thôn|xóm|làng|ấp …… lầy|hỏng|ngập|!sửa|làm, đèn đường, cột điện, dây điện, tiền|hoá_đơn|công_tơ|đồng_hồ|thợ|tổ điện, trạm_biến_áp, cúp|cắt điện|nước|mạng, bao_giờ|khi_nào|mấy_giờ [thì|mới] có điện, điện yếu|chập_chờn,
      tiền|đồng_hồ|hoá_đơn nước, nước_máy, tháo nước, kênh mương, cống thoát|bị|tắc, thu_gom|đổ|xe|bãi rác, mạng wifi, wifi`,
    ],
    // Papers and money of the commune's other offices.
    [
      'other',
      `sổ đỏ|hồng, thửa đất|ruộng, lô|miếng|mảnh đất, đất_đai, tách thửa|sổ, giấy tờ đất, trích_lục, khai_tử, kết_hôn, ly_hôn, hộ_tịch, làm|đăng_ký khai_sinh|giấy_khai_sinh, giấy_phép xây_dựng|lái_xe, bằng_lái, đền_bù, giải_phóng mặt_bằng, tranh_chấp, bờ_rào,
      vay vốn|ngân_hàng|tiền, lãi_suất, sổ tiết_kiệm, tiền|quà|gạo hỗ_trợ|cứu_trợ|trợ_cấp, hỗ_trợ bão|lũ|lụt|hạn_hán, thu|đóng thuế|quỹ, thuế đất|nhà|ruộng,
      làm|cấp|đổi|cấp_lại|cấp_đổi [lại] [cái|thẻ] căn_cước|hộ_chiếu|bằng_lái|lý_lịch … <ở_đâu>|<bao_giờ>|ra_sao|thế_nào, nghĩa_vụ quân_sự, xuất_khẩu lao_động, cấp lại thẻ bảo_hiểm`,
    ],
    // Fields, beasts, markets.
    [
      'other',
      `giá lúa|thóc|cà_phê|lợn|heo|vàng|xăng|tiêu|cao_su|gạo|phân|sầu_riêng, lúa|thóc|gạo|heo|lợn … giá, phun thuốc gì|lúc_nào|thế_nào, thuốc sâu|cỏ|rầy … gì|nào|bán, rầy_nâu, sâu bệnh, phân_bón, lúa|cây giống, thuê máy gặt|cày|bừa, con !gà|!vịt|!chó|!mèo|!trâu|!bò|lợn|heo, !gà|!vịt|!chó|!trâu|!bò nhà|chạy|sổng|phá, chuồng trại|lợn|heo|gà|bò, tiêm phòng|dại|dịch cho chó|lợn|heo|gà|bò|trâu, thả_rông,
      cân|ký|chục thịt|cá|gạo|thóc|cam|cà_phê|trứng, !mua !hộ|!giúp|!giùm, mua|bán @số|mấy cân|ký|chai|bao, còn hàng|size, ship hàng|về|tới, size m|l|s|xl, inbox|ib giá|shop, khuyến_mãi, sale, chốt đơn, đặt cơm|bánh|cỗ|tiệc`,
    ],
    // Lotteries, football, songs, weather.
    [
      'other',
      `!lô @số, con lô, ghi|đánh|chơi lô|đề|số_đề|lô_đề, xổ_số, vé_số, vietlott, trúng số|lô|đề, soi cầu, ra con gì, về con mấy|gì, số_đề, đài miền, bóng_đá, bóng_chuyền, đá bóng|banh, bán_kết, chung_kết, ghi bàn, đội_tuyển, trận đấu, vn đá, việt_nam đá, world_cup, mở|bật|phát [cho] [tôi|em|tui|mình|bà_con] bài|nhạc, bài hát, hát bài, tập phim,
      trời [có] mưa|nắng|nóng|rét|lạnh không|chưa|hả, có mưa [to] không|chưa|hả|nhỉ, dự_báo thời_tiết, thời_tiết, bão số, triều_cường`,
    ],
    // School, rides, rooms, meetings.
    [
      'other',
      `họp phụ_huynh|thôn|xóm|ấp|chi_bộ|dân|hợp_tác_xã [lớp] … mấy_giờ|hôm_nào|bao_giờ|ở_đâu, nhớ [đi|ra|lên] họp, xin … nghỉ_học, bài_tập, thi môn|cuối_kỳ|học_kỳ|tốt_nghiệp, điểm thi, khai_giảng, tựu_trường, học_phí, thầy|cô chủ_nhiệm, nghỉ tết|hè từ <bao_giờ>, tuyển công_nhân|lao_động|thợ,
      xe_khách, xe_đò, chuyến xe|tàu|bay, vé xe|tàu|máy_bay, bến_xe, gọi taxi, tiền phòng|trọ|nợ|hụi|hàng, phòng|nhà trọ, chủ_trọ, chủ nhà trọ, đóng hụi, trả nợ`,
    ],
    // What is written to one's own people.
    [
      'other',
      `đi nhậu, nhậu không|đi|nhé|hông|thôi|nha, lai_rai, tối [nay] đi chơi, đi cà_phê không|nhé|đi, về ăn_cơm, về ăn cơm, ăn cơm chưa|thôi, nấu cơm rồi|chưa, cơm chín, mấy_giờ|bao_giờ|chừng_nào|khi_nào về ăn|nhà, nhớ em|anh nhiều|lắm|quá, nhớ mua|khoá_cửa|tắt|tưới, !yêu em|anh|vợ|chồng, ngủ ngon, ngủ chưa,
      mời …… dự|chung_vui|ăn_cưới|uống_rượu|tiệc|tân_gia|ăn_cỗ|thôi_nôi, cái nơm|cuốc|xẻng|liềm|xe_đạp|ghe`,
    ],
    // With any of these it is about an exam after all.
    [
      'exam',
      `khám, cắn, húc, giật, tai_nạn, chảy máu, ngã, té, ngất, vneid, bác_sĩ, y_tá, y_sĩ, y_tế, tiêm, !chích, xét_nghiệm, lấy_máu, siêu_âm, huyết_áp, bệnh, sức_khoẻ, !đau, mổ, sốt, viện, hẹn, lịch, tin_nhắn, nhắn_tin, nhắn, đăng_ký, đặt ngày|giờ|suất|chỗ|cho, dời, huỷ, suất, trạm [y_tế] có|làm|mở|nghỉ|xã|còn|ở, vào|ra|đến|tới|lên|cổng|về|qua trạm, định_danh, hồ_sơ, otp, bảo_hiểm y_tế, bhyt, số điện_thoại, cho <ai_khám> … suất|chỗ|ngày|buổi|@ngày|@giờ, bận, @ngày …… rảnh, @ngày … nhé|nha|nghen|được|cho, @ngày mới, <mang> theo|gì|giấy_tờ|cái_gì`,
    ],
  ],
  CLASSES,
)

/** What only the words of another affair can have made of a text; danger, deaths and refusals are heard whatever it is about. */
const BY_CHANCE = new Set<Intent>([
  'info_when_where',
  'info_cost',
  'info_fasting',
  'info_eligibility',
  'info_contents',
  'book',
  'my_bookings',
  'result',
  'result_class',
  'complaint',
  'praise',
  'greeting',
  'cannot_travel',
])

export function isOtherAffair(said: Said[], intents: { intent: Intent }[]): boolean {
  if (!intents.every(({ intent }) => BY_CHANCE.has(intent))) return false
  if (intents.length > 0 && intents.every(({ intent }) => intent === 'greeting')) return false
  const tags = new Set(findPhrases(BOOK, said).map(({ tag }) => tag))
  return tags.has('other') && !tags.has('exam')
}
