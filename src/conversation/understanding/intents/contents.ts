// info_contents: what is examined and how it goes.
import type { Words } from './words.ts'

const WHAT = `
    <đi_khám> [có|cho] [những|các|mấy] gì|cái_gì|những_gì|những_cái_gì|các_gì|thứ_gì|món_gì|phần_gì|mục_gì|khoa_gì|bệnh_gì,
    <đi_khám> … những|mấy mục|phần|khoa|thứ|món|bệnh|bộ_phận|chỗ gì|nào, khám mục|phần|khoa|khâu|món|bệnh gì|nào,
    khám chi $, gồm [có] [những|các] gì|mục|phần|khoản, bao_gồm, khám … gồm, nội_dung khám, nội_dung buổi,
    gói khám gồm|có|nào, danh_mục khám,
    kiểm_tra|đo|thử|xét_nghiệm|chụp [những|các] gì|cái_gì|những_gì|chỉ_số_nào|những_chỉ_số, làm những gì,
    những chỉ_số nào, khám những gì`

const TESTS = `
    có|được|cho|làm|bao_gồm|gồm|kèm [được|cả|luôn|phải|cần|làm|thêm|máy|khám|đo|chụp|thử|xét_nghiệm] <thủ_tục_khám>,
    có|được|phải … <thủ_thuật> … không|chưa|hay|hả|chứ, <thủ_thuật> … không $, <thủ_thuật> [ổ_bụng|tim|máu] có … không,
    <thủ_thuật> … có trong|nằm_trong … không|gói|đợt,
    <thủ_thuật> … hay [chỉ|là|cả|phải] <thủ_thuật>|đo|khám|cân|nhìn|lên, chỉ đo|cân|hỏi|khám|nhìn … thôi,
    hay chỉ đo|cân|khám|nhìn|hỏi, hay cũng chỉ, có máy siêu_âm|x_quang|chụp|điện_tim|xét_nghiệm, chụp phổi, x_quang,
    xquang, có đo <bộ_phận>, có thử <bộ_phận>|máu|đường, thử máu là, có cả <thủ_thuật>|<bộ_phận>, có xem <bộ_phận>,
    có soi, có cân đo|nặng, có|được kiểm_tra …… không, có|được kiểm_tra|xem|thử|đo <bộ_phận>|<thủ_thuật>`

const PARTS = `
    có được khám <bộ_phận>|<thủ_thuật> <chăng>, có khám cho người bị|mắc,
    có [được] khám [cả|luôn|thêm|về|cho|kỹ|chuyên_khoa] <bộ_phận>, <đi_khám> <bộ_phận> [luôn|nữa|chung] <chăng>,
    khám <bộ_phận> … có phải|cần, <bộ_phận> … có khám <chăng>, khám [chuyên] khoa, có khám … khoa <chăng>,
    đợt này|ni|nay|khám có khám không, khám tổng_quát hay, khám tổng_quát <chăng>, khám [có] kỹ <chăng>,
    khám cho người bị|mắc|hay, <đi_khám> <bộ_phận>|tai|da được <chăng>, khám sơ_sơ|sơ_sài|qua_loa|kỹ|cho_có hay,
    hay [chỉ] khám sơ|qua|sơ_sơ|qua_loa|cho_có, khám … ra [được] [bệnh] <chăng>, có ra bệnh, có phát_hiện [ra|được]`

const LONG = `
    có xong <chăng>, <lúc_nào> [thì|mới|là] [khám] xong, <lúc_nào> [thì|mới] khám xong, <đi_khám> … <lâu_mau>,
    mất|hết|tốn|khoảng|tầm|chừng|cỡ|trong <bao_lâu>, <đi_khám> … mấy|bao_nhiêu phút, bao_nhiêu thời_gian,
    có lâu <chăng>, khám lâu <chăng>, khám có lâu, khám nhanh <chăng>, có nhanh <chăng>, có phải chờ|đợi lâu,
    chờ|đợi lâu <chăng>, có đông <chăng>, bao_lâu [thì|mới|là] xong, mấy_giờ [thì|mới|là] xong|khám_xong|về|được_về,
    khám … xong … mấy_giờ|trong_ngày|trong_buổi_sáng|kịp, có xong trong|trước|kịp,
    mấy_tiếng|mấy_phút|bao_nhiêu_phút|bao_lâu [thì|là|mới] [khám] xong, khám …… xong <chăng>, xong sớm <chăng>,
    thời_gian khám bao_lâu|mất|dài|lâu|kéo_dài, cả buổi hay, nửa_ngày hay`

const WHO = `
    có bác_sĩ nói|dặn|giải_thích|tư_vấn|hướng_dẫn, bác_sĩ … tư_vấn|giải_thích|dặn, ai khám, ai sẽ|là_người|đứng_ra khám,
    ai lấy_máu|siêu_âm, bác_sĩ nào|gì … khám, bác_sĩ ở|từ đâu, bác_sĩ [ở|từ] bệnh_viện_nào, bác_sĩ … ở_đâu … về|khám,
    bác_sĩ nam|nữ khám|không|hay, bác_sĩ … hay bác_sĩ, bác_sĩ trạm|xã … hay, bệnh_viện|đoàn nào … về|khám|xuống,
    bác_sĩ … nam hay nữ, nam hay nữ,
    có bác_sĩ [chuyên_khoa|khoa] nữ|nam|tỉnh|huyện|tuyến_trên|bệnh_viện|giỏi|chuyên_khoa|<bộ_phận>,
    bác_sĩ [chuyên_khoa|khoa] <bộ_phận> …… không, có bác_sĩ … tư_vấn|khám <chăng>, có [được] tư_vấn,
    bác_sĩ … tư_vấn … không, bác_sĩ nữ khám, nữ khám`

const AFTER = `
    có|được|sẽ [được] phát|cấp|cho|kê|nhận|lấy [đơn|toa] thuốc|đơn|toa, phát|cấp|kê [đơn|toa] thuốc, phát|cấp thuốc,
    có thuốc <chăng>, có [cho|được] thuốc, cho thuốc <chăng>, kê đơn, kê toa, có đơn_thuốc|toa|đơn <chăng>, cho toa,
    có lấy thuốc, phát|tặng quà, có bồi_dưỡng, có [phát] sữa|bánh|quà <chăng>, có truyền nước, vô nước_biển,
    có|được|chữa|điều_trị|nhổ|trám chữa|nhổ|trám|điều_trị … luôn, nhổ|trám|chữa|điều_trị luôn, có chữa [bệnh] <chăng>,
    có chuyển_viện, có [giấy] chuyển_tuyến, có cấp giấy|sổ, giấy khám_sức_khoẻ [để|đi] lái_xe|xin_việc|làm,
    có|lấy|trả|biết|xem [luôn] kết_quả ngay|luôn|liền|tại_chỗ|trong_ngày|trong_buổi,
    kết_quả [có] ngay|luôn|liền <chăng>, có kết_quả trong ngày, kết_quả … có ngay|liền|luôn, kết_quả … tại chỗ,
    lấy kết_quả luôn`

const FEELS = `
    lấy [nhiều|mấy|ít|bao_nhiêu] [ống] máu <chăng>, có phải|bị tiêm|chích|lấy_máu|chụp|uống_thuốc,
    lấy|chích|rút máu tay|ven|ngón … hay|không, lấy|chích|rút máu … ngón|mấy_ống|bao_nhiêu,
    lấy|chích|rút|thử máu … không|hay|chăng $, có đau <chăng>, đau không $,
    lấy_máu|chích|tiêm|nội_soi|siêu_âm … đau <chăng>, không|khỏi|đừng [phải] lấy_máu|thử_máu|chích [có|mà] được <chăng>,
    sợ máu|kim|tiêm|kim_tiêm|lấy_máu … không|được,
    có phải|cần cởi|thay|chạy|leo|cởi_áo|cởi_đồ|thay_đồ|chạy_bộ|nín_thở|nằm|uống_nước, quy_trình, trình_tự, các bước,
    khám xong [rồi] [thì] làm_gì|sao|đi_đâu, kim mới|dùng_một_lần|sạch`

export const INFO_CONTENTS: Words = {
  sure: `${WHAT}, ${TESTS}, ${PARTS}, ${LONG}, ${WHO}, ${AFTER}, ${FEELS}`,
  likely: `
    có khám …… không $, có khám … hay, bán thuốc, khám như_thế_nào|thế_nào|ra_sao|kiểu_gì|làm_sao`,
  hint: `
    siêu_âm, điện_tim, nội_soi, tầm_soát, xét_nghiệm, thử_máu, chụp phim, khám <bộ_phận>`,
  alone: `
    khám gì, khám những gì, siêu âm, xét nghiệm, nội dung khám`,
  never: `
    có|không ai khám, cô lấy máu`,
}
