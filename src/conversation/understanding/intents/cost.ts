// info_cost: what it costs.
import type { Words } from './words.ts'

const PAYS = `
    [họ|người_ta|trạm|xã] có|bị đòi|vòi|thu|lấy|tính [thêm] tiền [gì|chi] <chăng>, có phải mua sổ [khám],
    phải mua sổ|thuốc, có|phải|cần|bị|được [phải|bị] <trả_tiền> [thêm|gì|chi|mấy] <khoản_tiền> [gì|chi|thêm] <chăng>,
    <trả_tiền> <khoản_tiền> <chăng>, <trả_tiền> [thêm|nhiều|gì|chi|khoản|mấy|tí|ít|luôn|hết] <khoản_tiền>,
    <trả_tiền> theo <khoản_tiền>, <đi_khám> [có|phải|bị] mất|tốn tiền|phí|gì|đồng|xu, tiền khám, phí khám, giá khám,
    chi phí, lệ phí, viện phí, kinh phí, tính phí, có phí, tốn kém,
    tiền giấy_tờ|thuốc|máu|công|công_khám|sổ|hồ_sơ|phiếu|xét_nghiệm|siêu_âm|bảo_hiểm`

const HOW_MUCH = `
    <đi_khám> bao_nhiêu $, có mắc|đắt|rẻ <chăng>, tiền nong, phí dịch_vụ, phụ thu, tạm ứng, đặt cọc … không,
    bỏ [ra] bao_nhiêu|mấy, mấy tiền, bao_nhiêu|nhiêu|mấy tiền,
    <khoản_tiền> bao_nhiêu|mấy|thế_nào|ra_sao|sao|như_thế_nào|cỡ_nào,
    giá bao_nhiêu|mấy|nhiêu|cả|sao|thế_nào|như_thế_nào|vé, bao_nhiêu một|1|mỗi người|lần|suất|lượt,
    hết|mất|tốn|trả|đóng|nộp|thu|tính|lấy|cỡ|khoảng|mang|tổng_cộng bao_nhiêu|nhiêu $,
    mất|hết|tốn|trả|đóng|nộp|thu bao_nhiêu, hết|mất|tốn|trả|đóng|nộp|thu|tính tầm|khoảng|cỡ bao_nhiêu,
    hết|tốn|mất mấy trăm|chục|đồng|nghìn|ngàn`

const ANYTHING = `
    mất|tốn|đóng|nộp|trả|thu|lấy|tính [thêm|một] đồng|xu|cắc|hào [nào|gì|chi],
    có|phải|cần|bị … mất|tốn|đóng|nộp|trả|thu … gì|chi <chăng>, mất|tốn|đóng|nộp|thu gì|chi <chăng>,
    mất|tốn gì|chi đâu <chăng>, có tốn|mất <chăng>, có tốn, tính|thu|trả|đóng riêng … <chăng>,
    tính|thu|trả|đóng riêng hay, thu thêm, đóng thêm, trả thêm, tính thêm`

const WHO_PAYS = `
    tiền … ai lo|trả|chịu|chi, tiền chữa|chữa_trị|điều_trị|thuốc_men, nộp|trả|đóng|bù … chênh_lệch|phần_còn_lại,
    nhà_nước|bảo_hiểm|xã|trạm … lo|trả|chi|chịu hết|toàn_bộ|cho, được giảm, giảm bao_nhiêu|mấy|tiền,
    [được] tính bảo_hiểm <chăng>, được miễn <chăng>, không có tiền,
    ai|nhà_nước|xã|trạm|bảo_hiểm|bên_nào|quỹ trả|chi_trả|chịu|lo|thanh_toán <khoản_tiền>, ai trả, ai chi_trả, ai thu,
    ai chịu tiền, bảo_hiểm … trả|chi_trả|thanh_toán|lo|hưởng, được|có bảo_hiểm trả|chi_trả|thanh_toán, cùng chi_trả,
    đồng chi_trả, thanh_toán bảo_hiểm, phải|có bù [thêm] <chăng>, phải bù,
    hỗ_trợ [tiền|chi_phí|phí] xăng|xăng_xe|xe|tàu_xe|đi_lại|ăn_trưa, hỗ_trợ tiền|chi_phí|kinh_phí, có tiền bồi_dưỡng,
    trả|thu|đóng|nộp … rồi … thanh_toán`

const FREE = `
    miễn hết|luôn|toàn_bộ <chăng>, [được] miễn hết|toàn_bộ, không đồng thật|hả|phải_không|hay|xong,
    không [phải] tốn|mất|đóng|trả [một] đồng|xu|tiền [nào] hả|à|phải_không|đúng_không|thật|chứ,
    miễn_phí|free|không_mất_tiền|không_tốn_tiền|cho_không [luôn] <chăng>, miễn_phí|free … <chăng> $,
    miễn_phí|free thật|thiệt|hết|hoàn_toàn|toàn_bộ|hay|cả, có|được|còn|vẫn|là|phải miễn_phí|free, khám có miễn_phí,
    miễn_phí à, có|được|còn miễn tiền|phí, không|khỏi|đỡ|miễn [phải] trả|đóng|nộp|mất|tốn tiền … <chăng>, khỏi trả tiền,
    0đ|0_đồng, nói miễn_phí`

const SUMS = `
    thu|đóng|nộp|mất|trả|hết|tốn|lấy|giá … nghìn|ngàn|triệu|chục,
    thu|đóng|nộp|mất|trả|hết|tốn|lấy … 10k|15k|20k|25k|30k|40k|50k|60k|70k|80k|100k|120k|150k|200k|250k|300k|500k,
    10k|15k|20k|25k|30k|40k|50k|60k|70k|80k|100k|120k|150k|200k|250k|300k|500k … thu|trả|đóng`

export const INFO_COST: Words = {
  sure: `${PAYS}, ${HOW_MUCH}, ${ANYTHING}, ${WHO_PAYS}, ${FREE}, ${SUMS}, phải mua`,
  likely: `
    siêu_âm|chụp|xét_nghiệm|thử_máu|thuốc … tính|thu|trả, mất tiền, không tiền, có|phải|bị|cần … tiền … <chăng>,
    có phải mua <chăng>`,
  hint: `
    miễn phí`,
  alone: `
    miễn phí à, free, giá, chi phí, tiền, miễn phí, 0 đồng, bao nhiêu, bao nhiêu tiền`,
  never: `
    giảm giá, đánh giá, tham gia, trả lời, trả kết_quả, ai trả lời, lãng phí, học phí, tiền lương, lương tháng,
    tiền điện, hết tiền điện_thoại, tiền án, tiền sử,
    mất|hết|tốn|lấy bao_nhiêu|nhiêu|mấy [lâu] phút|tiếng|giờ|thời_gian|lâu|ngày|buổi|máu|ống|người, tiền liệt tuyến,
    gói khám [sức_khoẻ] miễn_phí <chăng>`,
}
