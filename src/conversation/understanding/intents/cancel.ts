// cancel: a booking is given up.
import type { Words } from './words.ts'

export const CANCEL: Words = {
  sure: `
    !huỷ, huỷ lịch|lịch_khám|lịch_hẹn|khám|hẹn|đăng_ký|buổi|suất|chỗ|đặt|bữa|ngày|hôm|lượt|slot|ca|kèo|phiếu, huỷ [béng|phắt|luôn] [cái] lịch|hẹn|suất|đăng_ký,
    huỷ của, huỷ <giúp>, huỷ giúp <ai_khám>, huỷ @ngày, huỷ <buổi> @ngày, huỷ cả hai, huỷ hết, huỷ đi, huỷ luôn, xin|muốn|cho|nhờ|đề_nghị [được] huỷ, cho tôi|em|mình|chị|anh|bác|cô|chú|tui huỷ, huỷ <ai_khám> … @ngày,
    báo huỷ, cancel <giúp>, cancel lịch, cancel … @ngày, cancel … @giờ, @ngày <ai_khám> huỷ,

    bỏ|xoá|gạch|rút|gỡ|loại|cắt|gạt [cái|bớt] [giúp] lịch|lịch_khám|lịch_hẹn|đăng_ký|suất|suất_khám|slot|lượt|tên|hẹn|buổi_khám|cài_đặt,
    bỏ|xoá|gạch|rút|gỡ … tên <tôi>|<người_nhà> … [ra|khỏi|đi|danh_sách], xoá|gạch|rút|bỏ … tên … khỏi danh sách khám, xoá tên khỏi danh sách khám, tên <ai_khám> … bỏ|rút|xoá ra,
    lịch|hẹn|suất …… bỏ|bỏ <giúp> … lịch|suất|chỗ|hẹn, bỏ suất, bỏ lịch, xoá lịch, xoá <giúp>, rút đăng ký, rút tên, rút khỏi danh sách, bỏ ra $, thì bỏ ra,

    không|thôi|khỏi|chẳng|chả|nghỉ … khám … nữa, không khám nữa, thôi không khám nữa, không đi khám nữa, không đi nữa, không tham gia nữa, không đăng ký nữa, không đặt nữa,
    không cần khám nữa, không khám … nữa đâu, không khám ở … nữa, không muốn khám nữa, không đi|đến|ra|tới|lên|qua|xuống nữa, không … đi khám đâu, thôi không khám, thôi không đi, thôi khám, khỏi khám, nghỉ khám,
    xin thôi, cho … thôi không, xin rút, xin không khám, xin phép không khám, không <đi_tới> khám đâu, không đi khám đâu|nữa|đợt_này, khám làm gì … không đi,
    lịch|lịch_khám|lịch_hẹn …… bỏ|xoá|huỷ hết|đi|luôn, đừng|khỏi|không_phải|không_cần xếp|đặt|đăng_ký|ghi|giữ|ghi_tên … nữa, đừng ghi tên, không cần|lấy|dùng|muốn <suất> nữa, cho|xin [<ai_khám>] rút, trả [lại] … số_khám|chỗ|suất|lượt,
    bỏ|huỷ|xoá [cái] buổi_hẹn|buổi_khám, huỷ buổi, bỏ <ai_khám> … ra $, bỏ luôn $, không <đi_tới> … khỏi chờ|đợi, khỏi !chờ|đợi <ai_khám>, đừng !chờ|!đợi <ai_khám>, trạm khỏi chờ, báo … biết khỏi,

    huỷ bỏ, huỷ kèo, bỏ|huỷ hẳn, xin_phép …… nghỉ khám, muốn huỷ, xin huỷ, cho huỷ, nhờ huỷ, huỷ đặt`,
  likely: `
    nhường <lịch>|suất|chỗ|lượt|slot, nhường … cho người, nhường … cho bà con, để suất|chỗ|lượt|slot … cho người, để dành cho người, để … cho người khác|cần,
    bớt|giảm|trừ … ra|đi|người|đứa, bớt <ai_khám>, bỏ bớt, không phải|cần xếp|giữ|ghi nữa, khỏi xếp|ghi|giữ|đặt [tên|lịch|chỗ] [nữa], trả [lại] lịch|suất|chỗ|lượt, đừng|khỏi xếp lịch … nữa, đừng xếp lịch, đổi ý … không|thôi, nhả suất|chỗ|lượt, khỏi giữ chỗ, không lấy suất|lịch|chỗ nữa, khỏi xếp|giữ|ghi, bỏ qua cho, lịch … bỏ, lịch <buổi> @ngày bỏ, lịch … @ngày bỏ, lịch …… bỏ <giúp>, đăng ký … nhưng … thôi, đặt nhầm … xoá|bỏ, đặt nhầm,
    cho ai thì cho, cho tôi khỏi, giờ còn @số thôi, xoá <giúp>, xoá đi, bỏ <giúp> cả, bỏ <giúp> $, bấm nhầm|bậy|linh_tinh … đăng_ký, để <ai_khám> sang năm, để <ai_khám> năm_sau, bỏ <giúp> <ai_khám>, không <đi_tới> được … bỏ, @ngày … không <đi_tới> … báo`,
  alone: `
    không đi khám, không khám, không đi khám được, huỷ, huỷ bỏ, huỷ đăng ký, huỷ lịch, xoá lịch, bỏ lịch, cancel`,
  never: `
    bỏ|xoá|gạch|rút|gỡ [cái] tên [của] <tôi>|<người_nhà> [ra] khỏi|trong|trên|ở hệ_thống|máy|mạng|zalo|danh_bạ, bỏ|xoá|gạch|rút|gỡ tên <tôi> ra khỏi hệ_thống,
    bỏ|xoá|gạch|rút|gỡ …… ra|khỏi|trên hệ_thống|máy|mạng|zalo, xoá hồ sơ|dữ_liệu|thông_tin|hết|sạch|số, bỏ … tên … khỏi hệ_thống, không đi được nữa, huỷ theo dõi, huỷ … nhận tin|thông_báo, huỷ đăng ký tin|nhận,
    đừng huỷ lịch của, đừng huỷ, không huỷ, không huỷ đâu, không huỷ nữa, đừng bỏ lịch, đừng xoá tên, khỏi huỷ, chưa huỷ, không bỏ lịch, đừng huỷ lịch, đừng huỷ khám, có huỷ không, trước … có huỷ`,
}
