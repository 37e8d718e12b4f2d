// info_bring: what to bring, which papers will do.
import type { Words } from './words.ts'

const WHAT = `
    <mang_theo>|đưa|chuẩn_bị|sắm|sẵn [theo|đi|sẵn|trước] [những|các|mấy] <gì_đó>, <mang_theo>|chuẩn_bị … gì|chi,
    chuẩn_bị … gì|chi, giấy_tờ|giấy_má|giấy|hồ_sơ|thủ_tục <gì_đó>, giấy_tờ … gì|nào, mang|đem|cầm|trình|cần|có_cần thẻ,
    thủ_tục … gì|sao|thế_nào|như_thế_nào|nào, <giấy_tờ>|hồ_sơ|thủ_tục gồm [những] [gì], cần số_điện_thoại, làm thủ_tục,
    cần thủ_tục, cần [có|phải] [những|các] gì|chi|cái_gì|cái_chi|thứ_gì $, cần những gì, cần gì|chi không, có cần gì,
    cần có gì, phải có gì, cần|phải chuẩn_bị, có cần chuẩn_bị`

const WHICH = `
    <mang_theo> [cả|theo|mỗi|thêm|luôn|độc|mình|có|cái|tờ|tấm|mấy] [cái|tờ|tấm|bản] <giấy_tờ>,
    <mang_theo> … giấy_tờ|căn_cước|bảo_hiểm|khai_sinh|bản_gốc|đơn_thuốc|toa|sổ_khám,
    có|phải|cần|nên|khỏi|nhớ|đều mang|đem|xách|mang_theo|đem_theo|cầm_theo|xuất_trình, có_phải|cần|nên cầm, mang theo,
    đem theo, cầm theo, có|phải|cũng|đều|chỉ|vẫn cần|đòi|yêu_cầu|bắt_buộc [có|phải|thêm|cả|đến|tới] <giấy_tờ>,
    phải có [thêm|cả] <giấy_tờ>, cần [có|thêm|cả|mỗi] <giấy_tờ>,
    cần [có|thêm] căn_cước|bảo_hiểm|khai_sinh|sổ_khám|giấy_tờ, hỏi|đòi|xem|kiểm_tra giấy_tờ|thẻ|căn_cước <chăng>,
    <giấy_tờ> có cần [mang] <chăng>, <giấy_tờ> … đem|mang|cầm … <chăng>, cầm … cho_bác_sĩ_xem|cho_bác_sĩ,
    nhớ mang|đem|cầm`

/** Will this paper do: a copy, a picture of it, an old one, none at all. */
const WILL_IT_DO = `
    <mang_theo> … vneid … đủ|được|hay|thay, có vneid là đủ|được, đủ chưa hay, cần gì thêm|khác|nữa <chăng>, cần gì thêm,
    <bản_sao> … được, bản_sao|phô_tô|photo|pho_to|bản_gốc|bản_giấy hay,
    <giấy_tờ> bản_sao|bản_phô_tô|phô_tô|photo|pho_to|bản_giấy|giấy, có|phải|cần phô_tô|photo|pho_to|công_chứng|in,
    phô_tô|photo|pho_to <giấy_tờ>, chỉ đưa bản_gốc, <giấy_tờ> …… dùng|xài|sử_dụng|thay|thay_thế … được|không|chưa,
    <giấy_tờ> … còn|có dùng|xài|giá_trị, dùng|xài|lấy|đưa|trình <giấy_tờ> … thay|được,
    chỉ|mới|mỗi có <giấy_tờ> … <chăng>, <giấy_tờ> … trên điện_thoại|máy, bảo_hiểm|căn_cước|thẻ … có trên vneid,
    mở|đưa|chụp|để|lưu|xem trên|trong|bằng điện_thoại, <giấy_tờ> … trong máy|điện_thoại, chỉ có trên vneid,
    đưa|trình|xuất_trình vneid, dùng|bằng vneid thay|được, bảo_hiểm|căn_cước|thẻ … vneid … được, bằng_lái … thay,
    <giấy_tờ> cũ|rách|mờ|hỏng|gãy|mẻ|bị_rách|bị_mẻ|bị_mờ|bị_hỏng|bị_gãy|9_số|sai_tên|sai, hết_hạn <giấy_tờ>,
    <giấy_tờ> hay [là|cầm|mang] <giấy_tờ>, <giấy_tờ> … hay … <giấy_tờ>, <giấy_tờ> hoặc <giấy_tờ>, giấy_má … đâu_hết,
    một|mỗi|một_bộ|mỗi_người bộ giấy_tờ, đi|đến|tới tay_không, tay_không … được|không, đi_người_không`

const LOST = `
    không|chưa|đang|mới có|làm căn_cước|chứng_minh|khai_sinh|giấy_tờ|giấy [gắn_chip|gì|cả|lại|nào] [thì|có] sao|làm_sao|thế_nào|khám,
    căn_cước|chứng_minh … làm lại, lấy|dùng|đưa|cầm gì thay, lấy gì thay, mất|rơi|quên ví rồi|hết,
    <mất_quên> … <giấy_tờ> …… <chăng>,
    mất|đánh_mất|làm_mất|quên|bỏ_quên|để_quên căn_cước|chứng_minh|thẻ|giấy_tờ|giấy|sổ,
    không|chưa có|làm căn_cước|chứng_minh|khai_sinh|số_định_danh|mã_định_danh|giấy_tờ|giấy … <chăng>,
    không|quên mang <giấy_tờ> … <chăng>, quên mang|đem|cầm, lạc giấy_tờ`

const OTHER = `
    <mang_theo> [cả|theo] kết_quả|kết_quả_khám|kết_quả_xét_nghiệm|giấy_khám [cũ], còn cần gì, có phải|cần chụp ảnh|hình,
    chụp sẵn ảnh|hình, ảnh|hình 4x6|3x4|thẻ, nộp <giấy_tờ>,
    mang|đem|cầm|mang_theo|đem_theo|lấy_sẵn|hứng … nước_tiểu|mẫu|kính|quần_áo|phim|phim_chụp|thuốc|nước_uống|đồ_ăn|bánh|sữa|áo_mưa|ghế|khẩu_trang|bỉm|tã,
    đeo khẩu_trang, mặc [quần_áo|đồ|áo] <gì_đó>, khai|ghi|viết … khi_khám, kê_khai <gì_đó>, khai trước`

export const INFO_BRING: Words = {
  sure: `${WHAT}, ${WHICH}, ${WILL_IT_DO}, ${LOST}, ${OTHER}`,
  likely: `
    còn gì nữa không, <giấy_tờ> hết_hạn|quá_hạn, <giấy_tờ> … được <chăng>, chưa có căn_cước|số_định_danh,
    đưa|nộp giấy_tờ|thẻ_bảo_hiểm|căn_cước, có cần|phải khai, cần <giấy_tờ> … <chăng>`,
  alone: `
    giấy tờ, thủ tục, mang gì, mang theo gì`,
  never: `
    vân|lăn|run|nhận tay không|chẳng được|nổi|rõ|ra, vân_tay không được,
    không cần gì, không cần gì nữa, khỏi cần gì, <việc_khác> …… giấy_tờ|thủ_tục|hồ_sơ,
    <việc_khác> …… giấy_tờ|thủ_tục gì|nào|thế_nào, <việc_khác> … cần giấy_tờ, <việc_khác> … cần giấy_tờ gì|nào,
    nhớ mang máng, phải thế không, cần thế không`,
}
