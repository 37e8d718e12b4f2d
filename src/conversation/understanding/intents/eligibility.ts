// info_eligibility: who may come.
import type { Words } from './words.ts'

const MAY = `
    được <đi_khám> … không|chưa|chứ|hả|hay, có|còn|vẫn|đã được <đi_khám>, có|còn|vẫn được <đi_khám> …… không|hay,
    có được đi <chăng>, <đi_khám> có được <chăng>, có|còn|vẫn <đi_khám> … được <chăng>,
    có|còn|vẫn khám miễn_phí <chăng>, có|còn được tham_gia|đăng_ký|hưởng|dự,
    <đi_khám> ké|chung|cùng|bù|ghép|nhờ|theo|bình_thường|lại|nữa|tiếp|chui|trái_tuyến|khác_xã … được <chăng>,
    có được <đi_khám> ké|bù|chung|cùng|nữa|tiếp|lại, khám … được chưa, đến lượt khám chưa,
    <đi_khám> ở|trên|dưới|tại xã|đây|trạm|này|quê|nơi|thôn|trên_này|dưới_này|ngoài_này|trong_này|chỗ … được,
    đi_khám được <chăng>, có|còn|được cho … khám, có khám cho, có nhận|tiếp|khám <diện>|người, bị từ_chối, có từ_chối,
    bị đuổi`

const WHO = `
    [được] xếp|tính|đưa|cho vào diện|nhóm|đối_tượng, đủ tuổi [để|được] khám,
    thuộc|trong|đúng diện [được] [khám] miễn_phí <chăng>, tính vào nhóm|diện|đối_tượng, nhóm|diện nào,
    khám ở trường|công_ty|cơ_quan hay [ở|ra|tại|lên|về|sang] trạm|xã|nhà_văn_hoá,
    được <đi_khám> ở|tại <điểm_khám> … <chăng>, không|chưa có tên trong danh_sách …… được [khám] <chăng>,
    có nên [đi] khám <chăng>, không [đi] khám [thì] có bị phạt, không [đi] khám [thì] có sao|được <chăng>,
    không khám bị phạt, bị phạt <chăng>, đi|khám thay|hộ|dùm [cho] [tôi|em|mẹ|bố|chồng|vợ] [được] <chăng>,
    đi|khám thay|hộ … được, dẫn|đưa|dắt|bế|cho … theo|đi_cùng|đi_kèm … được, có [được] dẫn|đưa|dắt … theo|đi_cùng,
    người_nhà … vào|đi|theo … được, ai|những_ai|người_nào|nhà_nào|lứa_tuổi_nào|nhóm_nào … được <đi_khám>, ai được,
    ai … được khám, những_ai thì|phải|đi|có_thể, đối_tượng <gì_đó>, đối_tượng, thuộc|nằm_trong|đúng diện,
    trong diện này|đó|nào|được|khám|ưu_tiên|không, có thuộc, diện <gì_đó>|ưu_tiên, tiêu_chuẩn, đủ|có điều_kiện,
    điều_kiện <đi_khám>|gì|nào, có|còn|được [nằm|ở] trong danh_sách, còn tên trong danh_sách, đủ tuổi, chưa đủ @số,
    chưa đủ tuổi, bao_nhiêu|mấy tuổi [thì|mới|trở_lên|là] [được|mới|có] <đi_khám>, bao_nhiêu|mấy tuổi [thì|mới|trở_lên],
    từ bao_nhiêu|mấy tuổi, tuổi … có|được … khám không|hay, tháng có khám <chăng>, tuổi có <đi_khám>,
    chỉ khám|dành|cho người_già|người_lớn|trẻ_em|các_cụ|người_cao_tuổi, chỉ|mỗi người già|lớn|nghèo, có bắt_buộc,
    bắt_buộc [phải] khám, cần|phải <đi_khám> <chăng>, có|cần phải|cần <đi_khám> <chăng>,
    có phải|cần [đi] khám [nữa|lại|thêm|hay] <chăng>`

const HOW_OFTEN = `
    khám … rồi giờ|nay|bây_giờ [xã] khám [lại|nữa] … <chăng>, một|1|mỗi|hàng năm …… mấy|bao_nhiêu|@số lần,
    [được] khám mấy|bao_nhiêu lần, năm … khám mấy|bao_nhiêu lần, đã|mới|vừa|đi khám …… nữa|lại|tiếp … <chăng>,
    khám … rồi … nữa|lại … không, còn|được khám lần nữa|hai|2, tính là khám rồi, lần_thứ_hai|lần_hai|lần_2 … được`

const RESIDENT = `
    em|tôi|con|mẹ|bố|bà|ông|nhà|người ở tỉnh|xã|huyện|nơi khác …… khám … <chăng>,
    <người_nơi_khác> …… khám|được|tính … <chăng>, tính là dân|người|trong_xã, có [được] tính, chưa nhập_khẩu,
    chưa có hộ_khẩu, không có hộ_khẩu, không hộ_khẩu, mới chuyển về`

const GROUP = `
    ưu_tiên <gì_đó>|không|khám|trước|cho, được ưu_tiên, có ưu_tiên, diện ưu_tiên,
    được [xếp|khám|vào|gọi|làm] trước <chăng>, xếp trước <chăng>, có phải xếp_hàng,
    không|chưa có [thẻ] bảo_hiểm|bảo_hiểm_y_tế|thẻ …… khám|được|từ_chối|sao, không|chưa [có] [thẻ] bảo_hiểm …… <chăng>,
    hết_hạn|mất|hết [thẻ] bảo_hiểm …… có được khám, không bảo_hiểm,
    xã|trạm|công_ty|trường|xã_đội|bên_nào|ai|đơn_vị tổ_chức [khám] hay, ai tổ_chức [khám],
    khám ở công_ty|trường|cơ_quan hay, khám ở|bên công_ty … xã|trạm, hay [phải] khám ở trường|công_ty|cơ_quan,
    hay khám ở trường, <người_diện> … được|tổ_chức|ưu_tiên … hay|không, <người_diện> … khám không|hay|chưa|ở_đâu,
    <người_diện> … khám ở|tại|bên … không|hay`

const HEALTH = `
    <đang_bị> …… khám … được|bình_thường … không|chứ|chưa|hay,
    có_bầu|mang_thai|mang_bầu|bầu|có_thai|cho_con_bú|mới_sinh|sau_sinh|mới_đẻ|hành_kinh …… có khám … không|hay,
    sau_sinh|sinh|đẻ|sanh|mổ|hết_cữ …… bao_lâu|khi_nào|chừng_nào|mấy_tháng|bao_giờ … khám, <lúc_nào> hết_cữ …… khám,
    sau sinh bao_lâu, khám … có sao không, khám|đi … có ảnh_hưởng [gì] không,
    hay [phải|chờ|đợi|phải_chờ|phải_đợi] sinh|đẻ|sanh|ổn_định|khỏi|hết_sốt`

export const INFO_ELIGIBILITY: Words = {
  sure: `${MAY}, ${WHO}, ${HOW_OFTEN}, ${RESIDENT}, ${GROUP}, ${HEALTH}`,
  likely: `
    <đi_khám> …… được <chăng>, ưu_tiên, <đi_khám> nữa <chăng>, không|chưa [có] [thẻ] bảo_hiểm, tính là,
    có tên trong danh_sách, trong danh_sách <chăng>, <đi_khám> bên|ở công_ty rồi`,
  hint: `
    đi được <chăng>, ra được <chăng>, có được <chăng>`,
  alone: `
    ai được khám, đối tượng nào, điều kiện`,
  never: `
    được <đi_khám> chu_đáo|kỹ, khám [lúc|vào|hôm|ngày|buổi|sáng|chiều] @ngày [sáng|chiều] được <chăng>,
    khám [lúc|vào|hồi] @giờ [sáng|chiều] được <chăng>, khám buổi|hôm|ngày|giờ khác được <chăng>,
    khám [buổi] sáng|chiều|tối được <chăng>, khám tại|ở|đến nhà được <chăng>, ai được đọc|xem|biết`,
}
