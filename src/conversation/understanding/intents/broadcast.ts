// broadcast: a village head hands in what the village is to hear. Those that open with their form ("TB: …") are read in announcement.ts.
import type { Words } from './words.ts'

export const BROADCAST: Words = {
  sure: `
    thông_báo|báo|kính_báo|xin_báo|báo_tin|nhắn|nhắn_tin|nhắn_nhủ|loan_báo|loan_tin|phổ_biến|truyền_đạt|nhắc|nhắc_nhở|gửi|gửi_tin|gửi_thông_báo|gửi_lời|đưa_tin|mời|phát_loa|đọc_loa|loa|bắn_tin [giúp|hộ|giùm|dùm|tin|này|khẩn] [<tôi>|thông_báo|này|tin] [cho|tới|đến|với|lên|về|cùng|toàn_thể|tất_cả|hết] [toàn_thể|tất_cả|nhóm|hết] <bà_con>,
    kính_mời|kính_gửi|kính_báo|trân_trọng_mời|xin_mời|trân_trọng_kính_mời|thân_mời|kính_đề_nghị [tất_cả|toàn_thể] <bà_con>, mời <bà_con> …… đến|tới|ra|có_mặt|đi|về|tập_trung|tham_gia|khám, đề_nghị|yêu_cầu|mong <bà_con> … đến|ra|có_mặt|đi|lưu_ý|chú_ý|tập_trung|mang|nhớ|sắp_xếp|thu_xếp|chấp_hành|thực_hiện|đưa|báo,
    <bà_con> … nhớ|lưu_ý|chú_ý|tập_trung|tranh_thủ|đến_đúng_giờ|đi_đúng_giờ|đi_đông_đủ|đến_đông_đủ|có_mặt|biết_mà_đi|biết_để, mời [các] [<bà_con>] … đi|đến|tham_gia đông_đủ|đầy_đủ, các gia_đình lưu_ý|chú_ý,
    [xin] thông báo khẩn|đến|tới|về_việc, ^ [xin] thông báo đổi|thay_đổi|hoãn|dời|dừng|tạm_dừng|tạm_ngừng, nhờ [trạm] thông báo đổi|hoãn|dời|lịch, ^ thông_báo thôn|xóm|ấp|tổ|làng|bản|khu, thông báo cho thôn|xóm|ấp|tổ|làng|bản|khu, loa giúp|hộ|giùm|cho|lên|đi|rao [<tôi>], đọc|phát|rao|bật|bắt [giúp|hộ|giùm] [lên|qua|trên|trong] [hệ_thống] loa,
    gửi|nhắn|báo|đăng|đưa|phát|phổ_biến [tin|thông_báo|giúp|hộ|giùm|cái|nội_dung] [này|giúp|hộ|nhắn] [giúp|hộ|giùm] [em|tôi|cháu] [cho|lên|vào|tới|đến|khắp] cả_thôn|cả_xóm|cả_ấp|cả_bản|cả_làng|cả_tổ|cả_khu|toàn_thôn|toàn_ấp|nhóm|nhóm_zalo|nhóm_thôn|nhóm_xóm|zalo_thôn|hội_viên|từng_nhà|từng_hộ,
    ^ <trưởng_thôn> … [xin] thông_báo|nhờ_báo|kính_báo|báo|gửi_thông_báo|nhờ|đề_nghị_trạm|mời, tôi <trưởng_thôn> … gửi|thông_báo|báo|nhờ, <trưởng_thôn> [thôn|xóm|ấp|tổ|bản|khu|làng] [<tôi>|@số] [@số] [xin] thông_báo|báo|kính_báo|nhắn|nhờ|gửi|mời, tôi|em|cháu|anh|chú|bác là <trưởng_thôn> … gửi|nhờ|báo|thông_báo|nhắn, nhờ [trạm|em|các_cháu] thông_báo|phát_thông_báo|nhắn_tin [giúp|hộ|rộng_rãi] đổi|tới|đến|là|rằng|hoãn, phát đi [giúp|nhé|ngay], nhờ|đề_nghị trạm đăng|phát|truyền|nhắn giúp|hộ|loa|tin|rộng_rãi, bớ|hỡi|này <bà_con>, gửi [tới|đến|cho] @số hộ, <trưởng_thôn> [<tôi>] … đây $, loan tin|báo, xin đăng, báo bằng|qua|trên loa, ^ bà_con|cô_bác ơi, truyền|đưa|báo|nhắn tin cho dân|bon|buôn|phum|sóc|tổ|thôn|xóm|ấp, ^ tin cho dân|bon|buôn|phum|sóc|tổ|thôn|xóm|ấp|bà_con, ^ loa loa, mời toàn_bộ|toàn_thể|tất_cả [người|các|bà_con|những], <bà_con> [xóm|thôn|ấp] [chợ] nghe rõ|đây,
    thông_báo|báo|nhắn [là|rằng] … <bà_con> … mai|@ngày, tin cho <bà_con>`,
  alone: `
    thông báo, TB`,
  never: `
    qua loa cho, để|cho <tôi> [còn|biết] báo|nhắn|nói [lại] [cho|với] <bà_con>, ông|bà|bác|chú|anh|chị|nghe|thấy <trưởng_thôn> báo|bảo|nói|thông_báo|nhắn|mời|nhờ, không nhận thông_báo, tin thông_báo, có|đã|bao_giờ|khi_nào|chưa|sao|không thông_báo [lịch|lịch_khám|gì] [khám] [cho|tới|đến] [<bà_con>], có báo <bà_con> không`,
}
