// my_bookings: which bookings there are.
import type { Words } from './words.ts'

export const MY_BOOKINGS: Words = {
  sure: `
    <xem_giúp> <lịch_của>, <xem_giúp> <giúp> <lịch_của>, <xem_giúp> [<giúp>] <tôi>|<người_nhà> [cái] <lịch_của>, <xem_giúp> … <lịch_của> … của <ai_khám>, <xem_giúp> … [đã|được] đăng_ký|đặt|xếp [lịch] [được] chưa,
    <xem_giúp> [lại] [<giúp>] [<tôi>] [cái] đăng_ký, <xem_giúp> <giúp> …… <đã_đặt>, <xem_giúp> … đăng_ký ở_đâu|chỗ_nào|<bao_giờ>, <xem_giúp> … còn lịch nào, <xem_giúp> [<giúp>] tên, <xem_giúp> <giúp> … tên <ai_khám>, <xem_giúp> … <lịch_của> <ai_khám>, <xem_giúp> … có tên, nhắc lại giúp, nhắc|nhắn|gửi|báo|đọc lại … <lịch_của>,

    <lịch_của> <ai_khám> … <bao_giờ>, <lịch_của> … của <ai_khám> … <bao_giờ>, <lịch_của> <tôi> đâu, lịch <ai_khám> … sáng|chiều|thứ|ngày,
    lịch <bao_giờ>, lịch là <bao_giờ>, lịch <ai_khám> … <bao_giờ>, lịch|suất|hẹn … sáng hay chiều, <lịch_của> … là … đúng|phải không, <lịch_của> … @ngày|@giờ … đúng|phải không, lịch … có đúng, có phải lịch,
    <lịch_của> còn không, <lịch_của> … còn không|hiệu_lực, còn lịch nào không, có mấy|bao_nhiêu|những lịch, có mấy lịch khám,

    <tôi> [được|đã|có] <đã_đặt> … <bao_giờ>, <người_nhà> [được|đã] <đã_đặt> … <bao_giờ>, nhà <tôi> được <đã_đặt> … <bao_giờ>, được xếp|hẹn … <bao_giờ>, hẹn … mấy giờ, đặt|hẹn [lịch] [cho] [<ai_khám>] [vào|lúc|hôm] <bao_giờ>,
    ^ tôi|em|cháu|con|mình|tui [được] [đi] khám [vào|lúc|hôm] <bao_giờ>, ^ tôi|em|cháu|con|mình|tui <bao_giờ> [thì] [được|phải] [đi] khám, thế|vậy tôi khám <bao_giờ>, @ngày <tôi> <bao_giờ> $,
    mẹ|bố|ba|má|bà|ông|vợ|chồng|cụ|con|cháu|bé|anh|chị <tôi>|nội|ngoại … khám <bao_giờ>, mẹ|bố|ba|má|bà|ông|vợ|chồng|cụ|con|cháu|bé|anh|chị <tôi>|nội|ngoại <bao_giờ> [thì] [đi] [được] khám,
    @ngày … tôi|em|con|mình|tui|mẹ|bố|bà|ông <bao_giờ> [khám] $, @ngày … khám lúc <bao_giờ>, @ngày … khám|đến|đi|lên|ra mấy_giờ, @ngày tôi|em … có phải [đi] khám không, mỗi người <bao_giờ>,
    đặt|hẹn|xếp|lịch … @ngày hay|hoặc|or, đặt|hẹn|xếp|lịch … @giờ hay|hoặc|or, khám … @giờ hay @số|@giờ, @giờ hay @giờ, @giờ hay @số, đặt|lịch … thứ|ngày … hay|hoặc, đặt … ở trạm hay,
    nhớ là đặt, tôi nhớ là @ngày, hay @ngày … đúng|thật_ra, đúng ra là <bao_giờ>, thật ra là <bao_giờ>,

    quên [mất] … được|bị <đã_đặt>, quên … <bao_giờ>, quên … <đã_đặt>, đặt|đăng_ký … quên [mất|rồi|chỗ|giờ|ngày], <lịch_của> … quên rồi,
    không|chẳng|chưa nhớ … giờ|ngày|lịch|hẹn|hôm|buổi|thứ|<bao_giờ>, không nhớ [đã] đặt|đăng_ký|hẹn|huỷ, nhớ không ra <bao_giờ>, đặt … không|chưa nhớ,
    không biết lịch|giờ|ngày … <bao_giờ>, không biết [là] <đã_đặt>|khám <bao_giờ>, muốn biết [là] <lịch_của>, muốn biết … khám <bao_giờ>,
    mất|rơi|thất_lạc|lỡ_xoá|không_thấy … tin_nhắn … hẹn|lịch|khám, mất … giấy_hẹn|phiếu_hẹn|giấy_mời_khám, sợ … sót lịch,

    đã|có|được [có|được] lịch|tên|đăng_ký|hẹn|suất [khám] chưa, có lịch|hẹn [khám|hẹn|gì|nào] … chưa|không|nhỉ, có hẹn @ngày không|nhỉ, có lịch @ngày không, có tên …… chưa|không, đặt lịch chưa, đặt … được chưa,
    đã|có|được <đã_đặt> … chưa, đăng_ký … được chưa, đăng ký … xong chưa, đăng ký thành công, đăng ký … nhận được chưa, đã nhận … đăng ký, nhận được đăng ký, <đã_đặt> cho <ai_khám> chưa, <đã_đặt> … cho <ai_khám> chưa, xếp [được] lịch … chưa,
    đã … trong danh sách chưa, tên <ai_khám> … trong danh sách … không|chưa, <tôi> có trong danh sách khám @ngày, có tên … trong danh sách … @ngày, có tên trong danh sách <bao_giờ>, sót tên,
    đăng_ký|đặt … rồi … chưa|không thấy, đăng_ký|đặt … rồi mà, đăng_ký … mà chưa|không thấy, đăng_ký|đặt rồi … xem|check|kiểm_tra, đã gửi đăng ký, gửi đăng ký, đã|vừa|mới đăng_ký|đặt [lịch] cho <ai_khám>, đã đăng_ký|đặt rồi,
    đăng_ký|đặt … rồi phải|đúng không, ai đã đăng ký, những ai … đăng ký, những ai có lịch, ai có lịch, đăng ký trùng, đặt trùng, có ai đặt, đăng ký từ <lúc_nào_đó>,

    có bị huỷ|hoãn|đổi|dời [không], bị huỷ rồi à, huỷ hay chưa, đã huỷ … chưa, <lịch_của> … có bị huỷ|hoãn|đổi, <lịch_của> … có [gì] thay đổi, có hoãn không, vẫn giữ lịch chứ, <lịch_của> … vẫn|còn như cũ, lịch … có gì thay đổi,
    @ngày là [ngày|buổi|lịch] khám <ai_khám>, @ngày … khám … phải|đúng không, <tôi> khám … @ngày phải|đúng không, có phải @ngày … khám, có phải … đến lượt, phải @ngày không, có phải @ngày … không, đúng @ngày không,
    khám của <ai_khám> … đúng không, hẹn … @ngày|@giờ … phải|đúng không,
    đến|tới lượt|phiên <tôi> chưa|không, đến|tới lượt <ai_khám> … <hỏi_không>, đến|tới lượt … chưa, <bao_giờ> [thì] [mới] đến|tới lượt|phiên, <đã_đặt> [tên] cho <ai_khám> [là|vào] <bao_giờ>, ghi|đặt|đăng_ký [tên] cho <ai_khám> [<tôi>] [là|vào] <bao_giờ>, nhớ là @giờ, hẹn … trùng, trùng hẹn, không|chưa thấy tên, còn hay đã|bị bỏ|huỷ, hỏi <tôi> [đi] khám <bao_giờ>, @ngày [này] <người_nhà> khám ở … hay, được <đã_đặt> chung|cùng … không,
    <đã_đặt> cho mấy|bao_nhiêu, ghi_sổ|ghi_tên|đăng_ký|xếp|đặt <tôi> chưa, có đúng [là] @giờ|@ngày không, có <suất> của <ai_khám> … không, [đã|đang] <đã_đặt> [được] mấy|bao_nhiêu người|suất|chỗ|lịch, ghi nhận chưa, <đã_đặt> … hôm_trước|hôm_nọ|bữa_trước|bữa_hổm|tuần_trước|tháng_trước|hôm_qua|hôm_kia, đặt|hẹn|hẹn_khám|được_xếp|xếp_lịch <bao_giờ>, số của <tôi> là … mấy|bao_nhiêu, xác nhận [<giúp>] [<tôi>] [cái] <lịch_của>, số thứ tự của, số thứ tự … bao_nhiêu|mấy, tôi số mấy, <tôi> số thứ mấy, <tôi> số bao nhiêu,
    <tôi> [đang] [đứng] thứ mấy rồi|trong|danh, <ai_khám> [đang] [đứng] thứ mấy rồi $, thứ|số mấy … danh sách chờ, danh sách chờ … thứ|số mấy, xem [số] [trong] danh sách chờ, danh sách chờ của`,
  likely: `
    <lịch_của> … của <ai_khám>, <lịch_của> của,
    quên [mất|béng|luôn|tiêu|khuấy|tiệt] [cái] [hôm|cả] <lịch_của>|ngày|giờ|buổi|chỗ|điểm|thứ, quên [mất] [tiêu] rồi $, quên mất tiêu, tôi quên $,
    <tôi> … khám @ngày hay, khám … sáng hay chiều, lịch … @ngày … không, @ngày hay @ngày, sáng hay chiều, sáng hay buổi chiều, @giờ hay, khám <buổi> @ngày hay,
    nhờ|xin|cho xem|kiểm_tra|coi lại, người bảo @giờ, người bảo @ngày, có đúng @giờ, có đúng @ngày,
    hôm_trước|hôm_qua|hôm_nọ|bữa_trước|tuần_trước|lần_trước|đã|mới <ai_khám> [đã] đặt|đăng_ký|ghi_tên [cho] <ai_khám>, nhớ mang máng, cái nào [mới] đúng, hai tin khác, giờ giấc sao, mấy người khám, cùng giờ hay,
    tin nhắn … hẹn, tin nhắn cũ, không|chưa thấy nhắn, chưa thấy ai nhắn, vẫn chưa thấy gì, không|chưa thấy tin [nhắn] xác nhận, không|chưa thấy xác nhận, không nhận được tin … hẹn, không nhận được tin nhắn, có tin nhắn mới, không thấy trạm nhắn, không|chưa nhận được lịch`,
  hint: `
    đặt … rồi, đăng ký … rồi, chưa thấy gì`,
  alone: `
    lịch, lịch hẹn, xem lịch, lịch của tôi, lịch khám của tôi, kiểm tra lịch, đến lượt, đến lượt tôi, giờ khám của tôi`,
  never: `
    <tôi> có <đã_đặt> bao_giờ|hồi_nào đâu, có <đã_đặt> bao_giờ đâu, xem lịch làm, xem lịch công tác, xem lịch học`,
}
