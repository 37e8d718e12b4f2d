// info_when_where: when and where exams are, opening hours, the way there.
import type { Words } from './words.ts'

const WHEN = `
    thôn|xóm|tổ|xã|ấp|bản|khu|làng|phường|đội|trạm mình|em|tôi|tui|ta|chúng_tôi|@số [thì|mới|được] [đi|được] khám <lúc_nào>,
    thôn|xóm|tổ|xã|ấp|bản|khu|làng mình|em|tôi|tui|ta <lúc_nào> [thì|mới] [được|đi] khám,
    <lúc_nào> … <thôn>|đoàn|tới_lượt … khám, <đi_khám> cho <thôn>|người_già|các_cụ|trẻ_em … <lúc_nào>,
    <lúc_nào> [thì|mới] [có] [tổ_chức] khám cho, <lúc_nào> … có đợt|đoàn|bác_sĩ|lịch|đợt_khám,
    <thôn> … <đi_khám> <lúc_nào>, <thôn> … <lúc_nào> khám, <lúc_nào> <thôn> …… khám,
    <lúc_nào> <đoàn> …… về|lên|xuống|đến|tới|vào|khám|làm, <đoàn> … <lúc_nào> … về|lên|xuống|đến|tới|vào|khám,
    tổ_chức khám ở|khi|lúc|tại|<lúc_nào>, tổ_chức [khám] <lúc_nào>, <lúc_nào> [thì|mới] tổ_chức,
    khám … những ngày|hôm|buổi nào, <lúc_nào> tới|đến lượt <thôn>, lịch khám|khám_bệnh|khám_sức_khoẻ của|cho|ở <thôn>,
    lịch khám|làm_việc tháng|tuần|đợt|năm này|tới|sau|nay|nào, lịch của|cho thôn|xóm|ấp|xã|trạm|tổ|làng|bản|phường,
    lịch thôn|xóm|ấp|xã|trạm|tổ|làng|bản|phường, lịch làm_việc, lịch trực, lịch khám <lúc_nào>,
    <lúc_nào> … khám lại|bù|nữa|tiếp|vét|cuối_cùng, ngày khám cuối, <lúc_nào> … khám đợt, đợt <đi_khám> … <lúc_nào>,
    đợt … kết_thúc|bắt_đầu|xong … <lúc_nào>, đợt_khám_nào, đợt khám nào, đợt sau|tới|hai|2 … <lúc_nào>, hạn cuối,
    khám vào <lúc_nào>, khám từ <lúc_nào>, khám … từ ngày|hôm nào`

const HOURS = `
    thời_gian địa_điểm, giờ giấc, giờ khám <lúc_nào>, ngày khám là, ngày khám <lúc_nào>, tới|đến phiên … <lúc_nào>,
    từ|đến|tới|lúc|tầm|khoảng mấy_giờ|mấy_h, mấy_giờ|mấy_h|lúc_nào|khi_nào|bao_giờ [thì|là|mới|trạm] <mở_đóng>,
    <mở_đóng> [khám] [lúc|vào|từ|là] mấy_giờ|mấy_h|lúc_nào|khi_nào|bao_giờ, bắt_đầu [khám] từ,
    mở_cửa từ|lúc|tới|đến|chưa, giờ mở_cửa, giờ làm_việc, giờ hành_chính, khám [tới|đến|từ] mấy_giờ|mấy_h,
    mấy_giờ|mấy_h [thì|là|mới|trạm|bắt_đầu] khám, giờ khám là|mấy|thế_nào|ra_sao,
    mấy_giờ … đến|tới|có_mặt|ra|lên|vào|đi, đến|tới|ra|lên|có_mặt|vào … mấy_giờ|lúc_nào, lấy số|phiếu từ|lúc,
    đến|tới|ra|lên trễ|muộn|sớm … có_sao|được … không, bốc số … sớm, khám @giờ hay @giờ, @giờ hay @giờ … khám,
    trưa [có] nghỉ, nghỉ trưa, có nghỉ trưa, làm thông, thông trưa, xuyên trưa`

const OPEN_DAYS = `
    có ai khám <chăng>, hay [trạm|y_tế|xã] nghỉ,
    <ngày_nghỉ> [thì|này|tới|mà] [trạm|mình|bên_mình|xã|trạm_mình|trạm_xá] [mình] có [ai|bác_sĩ|trạm|đoàn|tổ_chức|nhận|còn] <làm_trực> [bệnh|sức_khoẻ|gì|chi|việc] <chăng>,
    <ngày_nghỉ> [trạm|mình|xã] có khám hay|cho|nữa|cả, <ngày_nghỉ> … có khám không $,
    <ngày_nghỉ> [trạm|mình|xã] khám|làm|làm_việc|mở_cửa không, <ngày_nghỉ> … có khám cho,
    có [làm|làm_việc|khám|trực|mở_cửa|mở|nghỉ] [vào|cả|luôn|việc|ngày] <ngày_nghỉ> <chăng>,
    có khám|làm|làm_việc|trực|mở_cửa <ngày_nghỉ>,
    trạm|y_tế|xã|trạm_xá|bên_mình|bác_sĩ … làm_việc|mở_cửa|trực|đóng_cửa|nghỉ|mở … <chăng>,
    làm_việc cả|vào|tới|đến <ngày_nghỉ>|mấy_giờ, trực 24, trực đêm, có trực, có làm việc,
    ra|lên|đến|tới|ghé|qua … còn|có ai <chăng>, còn ai <chăng>, có|còn kịp <chăng>,
    còn khám|làm|làm_việc|mở_cửa|mở [nữa] <chăng>, còn|có buổi|đợt|dịp [khám] nào [nữa], có !chờ|đợi <chăng>,
    trạm|y_tế|trạm_y_tế|trạm_xá [mình] có làm|mở|nghỉ|trực,
    năm_nay|tháng_này|tuần_này [xã|trạm|mình] có|còn [tổ_chức|đợt] khám [miễn_phí|lại|bù|vét] [nữa] <chăng>,
    năm_nay|tháng_này|tuần_này … có tổ_chức khám, có đợt [khám] nào|nữa, còn đợt, có khám nữa không, có khám lại,
    mới khám lại, có tổ_chức [khám] nữa|không|chưa, đã khám chưa, khám xong chưa`

const COMING = `
    có bác_sĩ|đoàn [tuyến_huyện|tuyến_trên|huyện|tỉnh|trung_ương|bệnh_viện] về|xuống|lên khám … <chăng>,
    còn lấy_số|lấy số|phát_số|phát số|nhận số [được|khám] <chăng>, còn lấy_số được <chăng>,
    còn bác_sĩ|ai|người [khám|làm|trực] <chăng>, <thôn> … khám chưa, khám chưa hay,
    <lúc_nào> [thì|mới] tới|đến|về|qua|xuống [lượt] <thôn>, tới|đến|ra|lên|vào|đi [thì|có|là] muộn|trễ|sớm|kịp <chăng>,
    có muộn|trễ|kịp <chăng>, <đoàn> … về|lên|đến|tới|xuống|vào|vô chưa,
    <đoàn> [đã|có] về|lên|đến|tới|xuống [thôn|xóm|xã|trạm|đây|khám] chưa|<lúc_nào>,
    <đoàn> … về khám … phải_không|đúng_không`

const WHERE = `
    <đi_khám> … ở_đâu|chỗ_nào|nơi_nào|tại_đâu|điểm_nào|trạm_nào|đằng_nào, khám đâu, <đi_khám> [ở|tại|bên] <thôn> nào,
    <đi_khám> <chỗ_nào>, <chỗ_nào> khám, ở|ra|đến|tới|lên|vào|xuống|đi|qua|về <chỗ_nào> [để|mà] khám,
    <nơi_khám> … <nằm_đâu>, trạm … nằm … nào|đâu, địa điểm, địa chỉ, điểm khám, chỗ khám ở|là|nào|có, nơi khám ở|là|nào,
    địa điểm khám, khám tại nhà_văn_hoá|trạm|uỷ_ban … <chăng>, khám ở|tại|trên|dưới|ngoài <điểm_khám> …… hay,
    ở|ra|lên|đến|tới|vào|xuống|tại|về <điểm_khám> …… hay … ở|ra|lên|đến|tới|vào|xuống|tại|về|trên|là|ngoài,
    <điểm_khám> hay [là|ở|lên|ra|tại|trên|vào] <điểm_khám>, khám ở|tại <điểm_khám> …… <chăng>,
    ở <điểm_khám> … phải_không|đúng_không, khám ở [gần] …… hay gần, trạm … chỗ cũ|mới, còn|vẫn ở chỗ cũ,
    trạm … dời|chuyển đi|về|qua|sang|chỗ, dời|chuyển về|qua <chỗ_nào>|uỷ_ban, tìm … trạm … không,
    tìm không thấy [trạm|chỗ|đường], tìm mãi không`

const WAY = `
    đường nào|đi|vào|ra|tới|đến [vào|ra|tới|đến|lên] trạm|trạm_xá|trạm_y_tế|điểm|nhà_văn_hoá|uỷ_ban|chỗ_khám|đó,
    đi đường|lối|hướng|ngả|ngõ|hẻm nào, đi lối, lối|đường|ngõ|hẻm|hướng nào, chỉ đường, hỏi đường,
    không biết|nhớ|thuộc|quen đường, quên đường, lạc đường, rẽ|quẹo|queo|ngoặt|cua trái|phải|hướng|ngõ|bên, rẽ … nào,
    định_vị, bản_đồ, google map, gửi vị_trí, xe_buýt|xe_bus|buýt|xe_ôm|xe_khách …… trạm|khám, xe_buýt số,
    đi thế_nào|kiểu_gì|sao|làm_sao … trạm|tới|đến, xuống trạm|bến nào, đón xe nào,
    từ … đi|về|ra|tới|đến|lên|qua trạm|nhà_văn_hoá|uỷ_ban …… đi|rẽ|bao|mấy|xa, trạm … xa|gần … <chăng>, cách … bao xa,
    bao xa, mấy cây [số], chỗ|bãi|nơi gửi|để|đậu|đỗ xe, gửi|để|đậu|đỗ xe ở_đâu|đâu|chỗ_nào, có thang_máy,
    có đường xe_lăn, có [chỗ] quạt|máy_lạnh|điều_hoà|nhà_vệ_sinh|chỗ_ngồi|ghế_ngồi|nước_uống|căng_tin <chăng>`

export const INFO_WHEN_WHERE: Words = {
  sure: `${WHEN}, ${HOURS}, ${OPEN_DAYS}, ${COMING}, ${WHERE}, ${WAY}`,
  likely: `
    đăng_ký [khám] trước|đến|tới <lúc_nào>, hạn|hết_hạn|hạn_chót đăng_ký,
    gần nhà, gần nhất, thời_gian khám, khám … gần nhà|nhất, nghe …… khám ở|tại <điểm_khám>, <đi_khám> <lúc_nào>,
    <lúc_nào> [thì|mới|là|được] [đi|được] <đi_khám>, <đi_khám> … <lúc_nào>, <lúc_nào> … khám, khám ở …… hay,
    có khám không, mấy_giờ|mấy_h thì, bao_giờ|khi_nào|hôm_nào|ngày_nào|chừng_nào đến, mấy h, bác_sĩ [có] ở trạm`,
  hint: `
    <lúc_nào>, ở_đâu|chỗ_nào|nơi_nào, lịch khám, lịch khám_sức_khoẻ`,
  alone: `
    ở đâu, khi nào, bao giờ, mấy giờ, ngày nào, chỗ nào, địa điểm, lịch khám, hôm nào, địa chỉ, đường đi, khám ở đâu`,
  never: `
    trạm|trạm_trưởng|bác_sĩ|cô|chú … nghỉ hưu|đẻ|sinh|việc … [phải] không|chưa|hả, trạm_trưởng|trưởng nghỉ hưu [rồi] [phải] không, trạm … nghỉ hưu [rồi] phải_không,
    <lúc_nào> cũng, <lúc_nào> mà chẳng, <chỗ_nào> cũng, <việc_khác> …… <lúc_nào>|<chỗ_nào>,
    <lúc_nào>|<chỗ_nào> …… <việc_khác>, <lúc_nào> thì … <việc_khác>,
    <lúc_nào> cũng được|xong|vậy|ổn|tốt|rảnh|vướng|bận|thế|đi|có, <chỗ_nào> cũng được|xong|vậy|có,
    lúc_nào|khi_nào|hôm_nào|ngày_nào|bữa_nào|chừng_nào|bao_giờ|buổi_nào [mà|tôi|em] <rảnh>,
    hôm_nào|ngày_nào|bữa_nào|buổi_nào|lúc_nào|khi_nào … thì cho|xếp|ghi|vào|báo|em|tôi|đi|bảo|gọi|nhắn|lấy,
    <lúc_nào> [mà] có <đoàn> …… thì cho|ghi|xếp|báo, khám <chỗ_nào> đâu, khám <lúc_nào> báo|nhắn|gọi|thì_báo|cũng_được,
    chưa [có] [đi] [được] khám bao_giờ|đâu|gì, chưa bao_giờ|khi_nào|lúc_nào, không bao_giờ|khi_nào|lúc_nào,
    đừng bao_giờ, bao_giờ hết, bao_giờ đâu, chưa <đi_khám> bao_giờ, chưa … <đi_khám> đâu $, chưa|không|chẳng … đâu $,
    đâu có, đâu phải, biết đâu, đâu biết, để đâu, đi đâu, có đâu, đâu hết, từ bao_giờ,
    bao_giờ … có|trả|lấy|giả|về kết_quả|giấy|giấy_má, khi_nào|chừng_nào|bao_giờ|lúc_nào [mới] [thì] có kết_quả|giấy`,
}
