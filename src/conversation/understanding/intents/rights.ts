// rights: one's own data: to see it, to have it corrected or taken out, who has it, to take back a consent.
import type { Words } from './words.ts'

const TAKE_OUT = `
    <dữ_liệu> …… xoá|gỡ|bỏ chưa|đi|giúp|được|hết|hộ, ảnh|hình|ảnh_căn_cước|căn_cước [căn_cước|của] … gửi … xoá, không [muốn|cho|đồng_ý] [để] [cho] tên <tôi> [ở|nằm] trong|trên|vào|lên máy|hệ_thống|sổ|danh_sách_dán|mạng, lấy|rút tên [<tôi>] ra hết,
    xoá|gỡ|!bôi|xoá_bỏ|tiêu_huỷ|loại_bỏ|tháo|hạ|huỷ [bỏ|hết|giúp|giùm|hộ|cho|đi|sạch|luôn|toàn_bộ|tất_cả|mọi|các|cái] [<tôi>|hết|toàn_bộ|tất_cả|mọi|những] [cái] [những] dữ_liệu|thông_tin|thông_tin_cá_nhân|hồ_sơ|hồ_sơ_bệnh|bệnh_án|số_điện_thoại|tài_khoản|số_liệu|lý_lịch|ảnh|hình|căn_cước|số_căn_cước|danh_tính|tên_tuổi|số_của|số_tôi [của] [<tôi>|<người_nhà>], xoá số điện_thoại|của|tôi|em|này, xoá tài khoản,
    xoá|gỡ|bỏ|rút|đưa|loại|lấy [tên|số|ảnh|thông_tin|hồ_sơ] [của] [<tôi>|<người_nhà>] [tôi|em] khỏi|ra_khỏi|ra|trên hệ_thống|máy|mạng|máy_tính|phần_mềm|cơ_sở_dữ_liệu|kho_dữ_liệu|máy_chủ|zalo_trạm, bỏ tên <tôi> ra khỏi hệ_thống|máy|mạng|phần_mềm, gỡ xuống|đi|bỏ|hết, !bôi hết|đi|tên, xoá hết đi|giúp|giùm|sạch|luôn|mọi_thứ, quên <tôi> đi`

const CONSENT = `
    đừng|không [có] cho …… biết, không|đừng|cấm muốn|đồng_ý|cho_phép|cho|đồng_ý_cho [cho|để] …… xem|coi|đọc|lấy|biết [được] kết_quả|bệnh|hồ_sơ [khám] [của] [<tôi>], không muốn [cho] <người_nhà> [<tôi>] xem|coi|biết, uỷ_quyền …… nhận|xem|lấy kết_quả, thôi|huỷ|rút|bỏ|hết [việc] uỷ_quyền|quyền, muốn thôi uỷ_quyền, đồng_ý nhận|xem|gửi kết_quả, bỏ quyền của,
    rút lại thế_nào|ra_sao|kiểu_gì|cách_nào|bằng_cách_nào|không_cho, đồng_ý|cho_phép|đừng|không|cấm|chỉ [cho|để|được] <người_nhà>|<người_ngoài> [<tôi>] [<tôi>] xem|coi|đọc|biết kết_quả|bệnh|hồ_sơ|bệnh_tình|thông_tin [của] [<tôi>], đừng|không|cấm|cấm_không [được|đồng_ý|cho] cung_cấp|giao|đưa|chuyển|gửi|bán <dữ_liệu>|hồ_sơ [khám] [của] [<tôi>] [cho|ra], bệnh tình … không được nói,
    rút|rút_lại|thu_hồi|huỷ|huỷ_bỏ|lấy_lại|xin_lại|bỏ [cái|lại|sự|lời|tờ|phiếu|chỗ] [sự|tôi|em|đã|giấy|mà] [đã] đồng_ý|chấp_thuận|uỷ_quyền|cho_phép|cam_kết|giấy_đồng_ý|phiếu_đồng_ý|giấy_cam_kết, đồng_ý|chấp_thuận|bấm_ok|bấm_đồng_ý|cho_phép …… rút [lại]|thôi_không, rút lại có|được|sự|cái, rút sự đồng_ý, không [còn] đồng ý cho|để|lưu|lưu_trữ|chia_sẻ|cung_cấp|công_khai|giữ|dùng|sử_dụng [trạm|ai|người_khác|xã|hệ_thống|bên] [lưu|giữ|dùng|lấy|sử_dụng|xem|biết|đưa],
    không|chẳng|chả|chưa|đừng|cấm|khỏi [đồng_ý|muốn|cho|cho_phép|chịu|ưng|thích|tham_gia|được|có] [cho|để|ai|trạm|xã|bên|máy|máy_móc|hệ_thống|người_khác|các_anh|phép] [ai|trạm|xã|gì|nào|máy|để|được] lưu|lưu_trữ|lưu_giữ|thu_thập|chia_sẻ|share|tiết_lộ|công_khai|phát_tán|đăng_lên|giữ_hồ_sơ|giữ_tên|giữ_thông_tin|giữ_dữ_liệu|giữ_số_liệu|giữ_số|giữ_ảnh|giữ_giấy_tờ|dùng_thông_tin|dùng_dữ_liệu|dùng_số|dùng_tên|dùng_ảnh|sử_dụng_thông_tin|sử_dụng_dữ_liệu|lấy_thông_tin|lấy_dữ_liệu|cung_cấp_thông_tin|cung_cấp_số|đưa_thông_tin|đưa_tên|đưa_số|đưa_hồ_sơ|nêu_tên,
    không|chẳng|đừng|cấm [muốn|đồng_ý|cho|chịu] [để|cho] ai|trạm|người_khác|<người_ngoài> [có] [thể] giữ|dùng|xem|biết|đọc|lấy <dữ_liệu>|gì_của, không|đừng [muốn|đồng_ý|cho] [để|cho] <dữ_liệu> … trên|lên|nằm|lọt|ra|cho|bị mạng|hệ_thống|ngoài|người_khác|máy|ai, không cho phép $, lưu|giữ|dùng|chia_sẻ <dữ_liệu> … không_được|phải_xin_phép|chưa_xin_phép|không_xin_phép, ai cho_phép … lưu|giữ|lấy|dùng|đưa|đăng|chụp`

const WHO_KNOWS = `
    <người_ngoài> [<tôi>] [có] biết <tôi> bị|bệnh [bệnh] gì, kết_quả [khám] [của] …… gửi|đưa|lộ [cho] ai|người_khác, <dữ_liệu> [sức_khoẻ] [của] [<tôi>] [đang|sẽ] được <giữ> [trong] bao_lâu|mấy_năm, <giữ> hồ_sơ sức_khoẻ, tin_nhắn [này] lưu bao_lâu, bệnh của <người_nhà> … đừng cho,
    <người_ngoài> … có [được|quyền|thể] [quyền] <xem_trộm> [được] bệnh|hồ_sơ|kết_quả|bệnh_án|thông_tin|sổ, ai [được|có] quyền biết|xem|coi|đọc, <ai_nào> [đã|từng|mà] <xem_trộm> [vào] hồ_sơ|thông_tin|dữ_liệu|bệnh, có bị <người_ngoài>|ai … đọc|xem|biết|nghe_lén, <giữ> <dữ_liệu> … bao_lâu|mấy_năm|làm_gì, tại_sao|sao|vì_sao …… biết <tôi> bị|mắc, ai cung_cấp,
    <ai_nào> [là_người|được|có_thể|đang|sẽ|khác] [quyền|phép] [vào] <xem_trộm>|<giữ>|<dùng> [được] [hết|cái|những|mấy] [các] <dữ_liệu>|kết_quả_của|sổ_của|bệnh_của|hồ_sơ|hồ_sơ_của, dữ_liệu|thông_tin|hồ_sơ|số_liệu|giấy_tờ [sức_khoẻ|cá_nhân|khám|bệnh] [của] [<tôi>|<người_nhà>|mọi_người|dân|bà_con] [nhà|này|tôi|em] [thì|có|sẽ|được|đang|bị] gửi|đưa|chuyển|để|nằm|lưu|giữ|cất [đi|được|ở|cho|đến] <ai_đó>|những_đâu, <dữ_liệu> … <ai_nào> [được|có_thể|đang|sẽ|là] [quyền] <xem_trộm>|<giữ>|<dùng>, <dữ_liệu> …… <ai_nào> giữ|cầm|xem|coi|đọc|quản_lý, <dữ_liệu> …… bị|có|được [bị] [ai|đem] lộ|lộ_ra|bán|chia_sẻ|share|tiết_lộ|công_khai|rò_rỉ|đánh_cắp|đưa_cho|gửi_cho|cung_cấp_cho|chuyển_cho, <dữ_liệu> [khai|khám|bệnh] [của] [<tôi>] … an_toàn|bảo_mật|giữ_kín|bí_mật|kín,
    <người_ngoài> [nhà] [<tôi>] [có] [mà|lại|sao] [được|quyền|thể] [quyền|được] <xem_trộm> [được|hết|biết] [cả|hết] [<dữ_liệu>|kết_quả|kết_quả_khám|sổ] của <tôi>|<người_nhà>|dân, <người_ngoài> [<tôi>] có [được|quyền|thể] <xem_trộm> [được] kết_quả|kết_quả_khám|bệnh|hồ_sơ|sổ|thông_tin, sao … lại biết|có <tôi>|bệnh|số|thông_tin|kết_quả, sao <người_ngoài> … biết, đưa|gửi|cho|lộ|bán danh_sách|kết_quả|bệnh|hồ_sơ … cho [ai|người_khác|<người_ngoài>],
    tôi|em|cháu|bác khai [ra|thì|báo] … ai, ai được đọc|xem|biết|giữ|cầm, ai giữ|đọc|xem [hồ_sơ|được|thế|vậy|đây] $, <xem_trộm> được bệnh của, <ai_nào> cầm|giữ … giấy_tờ|hồ_sơ, giấy_tờ|hồ_sơ|cái_giấy … ai cầm|giữ,
    <dữ_liệu> …… lên|ra|lọt mạng|ngoài|facebook|zalo, <dữ_liệu> [của] [<tôi>|<người_nhà>] [tôi|em] …… làm gì [vậy|thế|đâu|không|$], không|đừng|chẳng [muốn|cho|để] [để|cho] <người_ngoài>|ai|người_khác [nào] [được] biết|xem|đọc|coi|thấy, <ai_nào> [có|được] [quyền|phép] [được] <xem_trộm> [được] kết_quả [khám] [của] [<tôi>], bán [cả] thông_tin|dữ_liệu|số, đừng|không [có] đưa|nêu|dán|đọc|đăng|công_khai tên|danh_sách|bệnh|kết_quả [<tôi>|<người_nhà>|của] [lên|ra|trên], sao … lại|mà có|biết [cả] số|bệnh|thông_tin,
    lộ thông_tin|ra|bệnh|số|hết, để lộ, bị lộ, rò rỉ, tiết lộ, bảo_mật thông_tin|dữ_liệu|không|thế_nào|ra_sao|hồ_sơ|kết_quả|hay, bảo vệ dữ_liệu|thông_tin, quyền riêng_tư|dữ_liệu|cá_nhân, bí_mật đời_tư|riêng_tư|thông_tin|bệnh, giữ kín|bí_mật [giúp|cho|chuyện|bệnh|thông_tin|kết_quả]`

const WHERE_FROM = `
    lấy [được] số|thông_tin|tên|dữ_liệu|số_điện_thoại [điện_thoại|máy] [của] [<tôi>] ở_đâu|từ_đâu|đâu_ra|đâu, sao [trạm|lại|mà|các_anh|xã|mấy_người|mấy_cô|các_chị|bên_này] [lại|mà] có|biết [được] số|số_điện_thoại|tên|thông_tin|ngày_sinh|năm_sinh|địa_chỉ [điện_thoại|máy] [của] <tôi>, sao biết số <tôi>|của_tôi, ai cho|đưa|cung_cấp|tiết_lộ|khai|gửi|bán [trạm|mấy_người|các_anh|cho|bên_này] [trạm] số|số_điện_thoại|thông_tin|tên|hồ_sơ, ai cho [mấy_người|trạm|các_anh|bên_này] biết, số [điện_thoại] [của] <tôi> ở_đâu_ra|đâu_ra`

const SEE = `
    <người_ngoài> [<tôi>] … có [được] xem|coi|đọc [được] kết_quả của <ai_khám>, uỷ_quyền … nhận kết_quả rồi, kết_quả của … gửi|đưa cho ai,
    đang <giữ> [những|các] [thông_tin|dữ_liệu] gì|nào [về|của], lưu|lưu_trữ|cất_giữ thông_tin … bao_lâu,
    dữ_liệu cá_nhân, thông_tin cá_nhân của|tôi|em|ai|có|bị|thì|được, dữ_liệu của <tôi>|<người_nhà>, quyền dữ_liệu, <xem_trộm>|xin|cho|muốn|lấy|tải [lại|biết|xem|xin|về|ra] [các|những|toàn_bộ|hết] [cái] dữ_liệu, trạm|hệ_thống|xã|máy|các_anh|bên_mình|y_tế [đang|đã|có|hiện] [đang] <giữ> [của] [<tôi>] [những|các] [thông_tin|dữ_liệu] gì|những_gì|thông_tin_gì|dữ_liệu_gì|thông_tin_nào, <giữ> [những|các|bao_nhiêu] [thông_tin|dữ_liệu] gì|nào|những_gì [về|của] <tôi>|<người_nhà>, đang lưu|giữ|ghi gì|những_gì|thông_tin, lưu gì về, ghi [gì|những_gì] về <tôi>, <giữ> về <tôi>, bản_sao|bản_chụp|trích_lục|sao_lục|bản_photo [toàn_bộ|các|hết] [những|các] [gì|hồ_sơ|dữ_liệu|thông_tin] [trạm|của] [lưu|ghi|giữ|<tôi>], xem|coi|tra|biết [lại|được] [hết|toàn_bộ|những] [những] thông_tin [cá_nhân] [của|về] <tôi> [đang|đã|mà|trạm] [lưu|giữ], thông_tin [của] [<tôi>|<người_nhà>] [đang|đã] [được] lưu|giữ`

const PUT_RIGHT = `
    năm_sinh|ngày_sinh|họ_tên|số_điện_thoại|số_căn_cước [của] [<tôi>|<người_nhà>] … bị|ghi|là sai|nhầm, trong hồ_sơ [bên] [trạm] bị sai|nhầm, sửa lại thành … trong hồ_sơ|sổ,
    sửa|chỉnh|cải_chính|đính_chính [lại] [giúp|hộ] năm_sinh|ngày_sinh|tên|họ_tên|họ|địa_chỉ|số_căn_cước|giới_tính [của|cho] [<tôi>|<người_nhà>] [bị] [ghi|sai] … trong|trên sổ|hồ_sơ|máy|hệ_thống,
    đính chính [lại], sửa|chỉnh|cập_nhật [lại|giúp|hộ] [giúp|cho|lại] [thông_tin|dữ_liệu|hồ_sơ] [cá_nhân] sai|trong_máy|trên_hệ_thống|trong_hệ_thống|trong_hồ_sơ|trên_máy, sửa|chỉnh [lại] [giúp|cho] thông_tin cá_nhân, trong_máy|hệ_thống|hồ_sơ [của] [trạm] ghi|lưu|nhập|để sai, ghi|nhập|lưu|viết|đánh sai họ|tên|năm_sinh|ngày_sinh|địa_chỉ|giới_tính|số_căn_cước [tên] … sửa|chỉnh|đính_chính|cập_nhật`

export const RIGHTS: Words = {
  sure: `${TAKE_OUT}, ${CONSENT}, ${WHO_KNOWS}, ${WHERE_FROM}, ${SEE}, ${PUT_RIGHT}`,
  likely: `
    bảo mật, riêng tư, an toàn không, sửa lại năm_sinh|ngày_sinh|họ_tên, ghi sai, hồ sơ của <tôi>, ai xem|giữ|đọc $, có lộ, ra ngoài không, muốn coi|xem lại hết, ghi sai họ|tên|năm_sinh`,
  alone: `
    quyền, xoá, xoá hết`,
  never: `
    ${/* Chuyện khác */ ''}
    mang|đem|cầm|nộp hồ_sơ, thông tin khám|đợt|lịch|về_khám, ai giữ trẻ|cháu|con|bé|xe|giúp, xem giúp`,
}
