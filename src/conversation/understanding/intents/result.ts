// result: an exam's result: whether it is there, what it says, what its numbers mean, its paper.
import type { Words } from './words.ts'

const RESULT_OF = `
    kết_luận [khám] [thế_nào|ra_sao|của|là|sức_khoẻ|của_bác_sĩ], chờ|nhận|có|lấy|xem kết_luận,
    kết_quả khám|xét_nghiệm|siêu_âm|chụp|điện_tim|máu|mỡ_máu|đo|nước_tiểu|x_quang|của|lần|hôm|bữa|đợt|ngày|buổi|kỳ|tháng|năm|thứ|sáng|chiều|@ngày|mổ|thử|nội_soi|tầm_soát|sức_khoẻ|huyết_áp|tiểu_đường|tim|phổi|gan|mắt [của], kết_quả [của] <tôi>|<người_nhà>|bé|cụ|vợ_chồng, kết_quả … của <ai_khám>, kết_quả [nó|vẫn|mà|thì|đã|khi|bao] [có|ra|về] chưa|rồi|<lúc_nào>, chưa|không|chẳng [thấy|có|nhận|được|ra|biết|nhận_được|nghe] [thấy|được|gì] kết_quả, có|ra|về [được] kết_quả chưa|rồi, đã|sao [có|ra|về|chưa|không|mãi|lâu] có|thấy|ra kết_quả, kết_quả [khám] đâu [rồi], kết_quả [nó|nằm|xem|lấy|tra|để|gửi|nhận] ở_đâu|<ở_đâu>, kết_quả thế_nào|ra_sao|sao|như_thế_nào|tốt_không|ổn_không|có_sao|có_gì|bình_thường_không|cao|xấu,
    xem|coi|tra|tra_cứu|xin|hỏi|biết|lấy|nhận|gửi|cho|đọc|in|trả|báo|nhắn|kiểm_tra|chụp|đưa|giải_thích|dịch [lại|giúp|giùm|hộ|cho|được|<tôi>] [<tôi>|xin|hỏi|biết|xem|lại|cái] [tờ|phiếu|bản|cái|giấy] kết_quả, có kết_quả thì|là nhắn|báo|gọi, khi [nào] [có] kết_quả, <lúc_nào> [thì|mới|là] [có|ra|biết|lấy|nhận|trả|xem] [được] kết_quả, kết_quả … <lúc_nào>, kết_quả lâu|chậm, mấy ngày [thì|mới|nữa|sau] [có|ra|lấy] kết_quả,
    giấy|phiếu|tờ|bảng|bản|sổ|tờ_giấy kết_quả, mất|thất_lạc|rách|rơi kết_quả, kết_quả [khám] [đã] lên|cập_nhật|đưa_lên|vào|về [lên|trên|vào] vneid|sổ chưa|rồi, kết_quả … bị mất`

const PAPER = `
    lấy|nhận|xin|coi|xem [lại] giấy_khám|phiếu_khám|giấy_kết_quả|tờ_khám, ghi trong phiếu|giấy|kết_quả|sổ_khám,
    giấy|giấy_khám|giấy_xét_nghiệm|giấy_má|phiếu_khám|tờ_khám|giấy_siêu_âm|giấy_khám_sức_khoẻ … <lúc_nào> [thì|mới] [được] [có|lấy|trả|nhận|về|xong] [được],
    giấy|giấy_khám|giấy_xét_nghiệm|giấy_má|phiếu|phiếu_khám|phiếu_xét_nghiệm|tờ|tờ_khám|hồ_sơ|sổ_khám|giấy_tờ|giấy_siêu_âm|giấy_khám_sức_khoẻ [xét_nghiệm|khám|máu|siêu_âm] [máu] [đã|mà|thì|nó|sao] có|ra|về|trả|lấy|xong|gửi|nhận|in [về|được|ra] chưa|rồi, <lúc_nào> [thì|mới] [có|trả|ra|lấy|được|nhận] [có|lấy] giấy|giấy_má|giấy_khám|phiếu|sổ|tờ_khám [về|xét_nghiệm|khám], khám [xong|rồi|hôm] …… [thì|mới] có|lấy|trả giấy, khám rồi [mà] … [giấy|giấy_má|phiếu] trả|giấy|về,
    mất|rách|thất_lạc|rơi|ướt [cái|cả|tờ] [tờ] giấy_khám|tờ_khám|tờ_giấy_khám|phiếu_khám|giấy_kết_quả|giấy_xét_nghiệm|sổ_khám|giấy_siêu_âm, in|cấp|chụp lại [giúp|giùm|hộ|cho] [<tôi>] [một|cái] [tờ|bản] giấy|phiếu|bản|tờ|kết_quả, xin in lại, khám … giấy … mất|thất_lạc|ở_đâu|đâu_rồi`

const TEST_DONE = `
    không biết [<ai_khám>] có [bị] bệnh gì không, khám …… có [bị] bệnh gì không|chưa, máu|tim|gan|phổi|thận <tôi> có [bị] vấn_đề|sao|gì|làm_sao, có giấy_tờ|giấy|tin [gì] [báo|gửi|trả] về chưa, bác_sĩ nói|bảo đợi_tin|chờ_tin, huyết_áp|đường_huyết [hôm|lần|bữa] [khám|đo|đó|nọ|trước] [của] <ai_khám> [là] bao_nhiêu|mấy|cao|thế_nào,
    khám …… chưa|không thấy|có [gì|ai] gửi|trả|báo_gì|về [về|gì], khám [đợt|hôm|bữa|lần|tuần|ngày|tháng] vừa_rồi|trước|nọ|qua|kia|rồi …… [có] [bị] [bệnh|vấn_đề|làm|ra|bị] gì|sao [không|chưa|rồi|hả], <ai_khám> [có] [bị] bệnh gì không, có gì bất_thường, có bất_thường,
    máu|xét_nghiệm|mẫu_máu|nước_tiểu|phim|siêu_âm|điện_tim|đờm [của] [<ai_khám>] [em|tôi|con|cháu] [xét_nghiệm|thử|đã|chụp|đọc] [xong|có|ra|về] chưa|rồi, xét_nghiệm xong chưa, xét_nghiệm [máu] [đã] có|ra|về chưa, bác_sĩ [đọc|xem] [phim|kết_quả] xong chưa, khám [hôm|bữa|ngày|đợt] … [ra|có] sao rồi|bệnh_gì, khám ra bệnh gì, <tôi> [có] bị [bệnh] gì không, khám [của] <ai_khám> [thế_nào|sao|ra_sao] rồi, có phải <ai_khám> bị bệnh|làm_sao|gì, bị gọi|mời|báo|kêu [lên|ra|lại|tới] [trạm] [để] [đo|khám|xét_nghiệm] lại, lần trước đo bao_nhiêu|mấy|thế_nào`

const VALUES = `
    siêu_âm|chụp|phim|chụp_phổi|điện_tim của <ai_khám> … [có] thấy|ra|bị, mỡ trong_máu [của] [<tôi>] … lên|cao|bao_nhiêu, lên hay xuống so,
    huyết_áp|đường_huyết|đường|tiểu_đường|mỡ_máu|cholesterol|axit_uric|men_gan|canxi|chỉ_số|thị_lực|mắt|máu|cân_nặng|chiều_cao|nhịp_tim|tim|phổi|gan|thận của <ai_khám> [em|tôi|con|cháu] [hôm|lần|bữa|đợt|đo|thì|khám|có|là|được] … ổn|cao|thấp|bao_nhiêu|mấy|thế_nào|sao|bình_thường|tốt|có_sao|ra_sao, huyết_áp|chỉ_số|đường_huyết|mỡ_máu|mắt|thị_lực của <tôi>|<người_nhà>, đo [được|ra] … bao_nhiêu|mấy $, <ai_khám> [hôm|lần|bữa] [đó|đo|khám] … đo [được] bao_nhiêu|mấy,
    đường_huyết|đường|mỡ_máu|cholesterol|axit_uric|men_gan|chỉ_số|hồng_cầu|bạch_cầu|triglycerid|creatinin|hba1c|ure|glucose|gan|thận|bmi [máu|lúc|của|là|lên|em|tôi|được|đói] [lúc] [đói] [là|có|thì] @số … sao|cao|có_sao|có_phải|bị|nguy_hiểm|bình_thường|là_sao|nặng|thế_nào|không, đường_huyết @số, hôm_trước|hôm_qua|hôm_nọ|bữa_trước|bữa|hôm|lần_trước|vừa [<tôi>|<người_nhà>|rồi|nay] [đi|đã] đo huyết_áp|đường|đường_huyết|mỡ_máu …… sao|không|chưa|cao, sức_khoẻ của <ai_khám> [em|tôi] [có] !ổn|tốt|yếu|bình_thường, đo huyết_áp …… thế [là] có [làm] sao,
    đường_huyết|mỡ_máu|cholesterol|axit_uric|men_gan|chỉ_số|hồng_cầu|bạch_cầu|triglycerid|creatinin|hba1c|glucose|huyết_sắc_tố …… là|có|thế|vậy [có] [phải|là] cao|thấp|bình_thường|nguy_hiểm|nặng|làm_sao|thế_nào, đường_máu …… là|có|thế|vậy [có] [phải|là] cao|thấp|bình_thường|nguy_hiểm|làm_sao|thế_nào,
    !mắt|thị_lực [trái|phải|tôi|em|<tôi>|của] [của] [<tôi>] [khám|đo|được|chỉ|có|còn] [được] mấy|mấy_phần_mười|mấy_độ, mấy phần_mười|phần_10|diop, mắt … là_sao|mấy_độ, nốt [@số] [li|ly|mm|vôi|mờ] [ở|trên|phổi|tuyến_giáp|là|@số], có nốt|u|nang|khối|polyp|hạch|vôi … là_sao|nặng|không|gì, ghi [là|chữ] [là] …… [là|nghĩa] là_gì|là_sao|nghĩa_là_gì|nghĩa_là_sao|gì|sao, trong|trên [tờ] giấy|phiếu|kết_quả [khám|kết_quả|xét_nghiệm] [nó|có] ghi|viết|báo|in, bác_sĩ ghi … là_gì|là_sao|gì|sao, xếp loại|hạng @số|mấy|gì|một|hai|ba|bốn|năm|nào|sao, loại @số|bốn|năm|ba là, thiếu_máu cơ_tim là|mà, gan nhiễm_mỡ là|độ`

const FIND = `
    mã tra_cứu|số_phiếu [của] [<tôi>], tra_cứu [kết_quả|sức_khoẻ|sổ_khám] [khám] [ở|của|bằng|thế_nào|mục], mã phiếu|hồ_sơ của, xem [lại] [sức_khoẻ|bệnh|hồ_sơ|lần_khám] [của] <tôi> khám, phiếu kết quả`

export const RESULT: Words = {
  sure: `${RESULT_OF}, ${PAPER}, ${TEST_DONE}, ${VALUES}, ${FIND}`,
  likely: `
    kết quả, ra_sao|thế_nào|sao rồi $, im re|ru|lìm|hơi, đọc [mà|mãi|rồi|hoài|giấy] không hiểu, có phải mổ không, bệnh này có nặng, có nặng không, có nguy_hiểm không, là sao hả|vậy bác_sĩ, giấy khám … ở_đâu`,
  alone: `
    kq, kết quả`,
  never: `
    ${/* Kết quả của chuyện khác, hay đã biết là tốt */ ''}
    kết quả bóng_đá|xổ_số|thi|học_tập|bầu_cử|trận|điểm|sổ_xố|số_xố, chờ kết quả, khám bảo hiểm, kết_quả … bình_thường|tốt|ổn|đẹp hết|cả|rồi|cả_rồi|hết_rồi|ạ, kết quả là không, thành kết quả,
    ${/* Bệnh ghi trong giấy, không phải đang nguy */ ''}
    kết_quả|giấy|phiếu [khám] [ghi|có|bị|là] [theo_dõi|nghi|có] nhồi_máu [cơ_tim] [cũ], nhồi_máu cơ_tim cũ, theo dõi thiếu_máu|nhồi_máu, đứng tim`,
}
