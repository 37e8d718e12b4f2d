// start: messages again.
import type { Words } from './words.ts'

export const START: Words = {
  sure: `
    thôi gửi|nhắn tiếp|lại, thêm số [của] tôi|em|mình|con|mẹ|này, theo_dõi tin|thông_báo, nhắn|gửi tiếp, cứ nhắn|gửi tiếp,
    không|đừng|chẳng|chưa muốn|định|hề|có ngừng|dừng|ngưng|tắt|chặn|huỷ nhận|tin|nhận_tin|tin_nhắn|thông_báo,
    thêm|đưa|lưu|để số … vào danh_sách, đừng bỏ|xoá|gạch số, lại cho [tôi|em|mình|con] vào danh_sách,
    có tin|gì|lịch [gì|chi|khám|mới] cứ nhắn|gửi|báo, từ nay|giờ|rày … gửi|nhắn|báo …… về|vào|tới đây|số_này|máy_này|số_mới, <thôi_tin> nhận|tin|nhận_tin|tin_nhắn hồi|bữa|hôm|lúc|trước|năm … nhận|nhắn lại, muốn|xin có|được_có lại, [vẫn] muốn nhận $, vẫn muốn nhận, khỏi|đừng|thôi|hết khoá|chặn [tin] nữa, ^ start lại,
    bắt_đầu nhắn|gửi|nhận [tin], nhắn|gửi|báo [tin] … vào|qua số|máy này|mới, cho số|máy|điện_thoại|zalo [này|của] … nhận|nhắn tin, cho [tôi|em|mình|con|mẹ|bác] vào [lại] danh_sách nhận|nhắn|tin, vào lại danh_sách, bật|mở nhận, tắt|chặn|huỷ|xoá|từ_chối nhầm [tin|tin_nhắn|thông_báo], lỡ|nhầm|trót [tay] tắt|chặn|huỷ|dừng|ngừng|từ_chối|xoá [tin|tin_nhắn|thông_báo|zalo|nhận], giờ|nay nhận lại,
    nhận [tin|tin_nhắn|thông_báo] lại|tiếp, <nhận_gửi> [cho] [tôi|em|con|mình|bà|bác|cháu|mẹ|chị|cô] [được] trở_lại|tiếp_tục|bình_thường|như_cũ|như_trước|như_xưa, nhắn_tin|gửi_tin|nhắn_lịch|gửi_thông_báo [cho] [tôi|em|con|mình|bà|bác|cháu|mẹ|chị|cô] lại|tiếp, nhắn|gửi lại|tiếp như_cũ|như_trước|bình_thường|đi|tin, <nhận_gửi> … trở_lại|tiếp_tục|như_cũ|như_trước|bình_thường,  nhận|nhắn|gửi lại tin|tin_nhắn|thông_báo|nhắc_lịch, nhận lại,
    ^ lại nhắn|gửi tin, lại nhắn|gửi tin cho, tiếp_tục|khôi_phục|tiếp|nối_lại|mở_lại|bật_lại|cài_lại [cho|muốn|được|xin|việc|cái|để] [phép] [tôi|em|con|mình] <nhận_gửi>, cứ <nhận_gửi> [tin] bình_thường|nha|nhé|cho|đi|thoải_mái, ^ [thôi] cứ nhắn|gửi tin, thôi|trạm|xin cứ nhắn|gửi|nhận tin, vẫn nhận|nhắn|gửi tin|bình_thường|nha|nhé|được, vẫn muốn|cần nhận, bật|mở|khôi_phục|kích_hoạt [lại] [giúp|cho|hộ|giùm] [tôi|em|con] [nhận] <tin_đến>, bật|mở|khôi_phục|kích_hoạt|theo_dõi|đăng_ký|quan_tâm lại <tin_đến>|theo_dõi|zalo|trạm|nhận_tin|nhắc,
    đăng_ký [lại] [để] nhận <tin_đến>, đăng_ký [lại] [để] nhận_tin|nhận_thông_báo, cho [tôi|em|con|mình|bà|bác|cháu|mẹ|má|ba|bố|mạ|o|chị|cô|bà_nội|bà_ngoại|nhà] …  <nhận_tin_lại>, muốn|cần|ưng|xin|thích [được] [trạm] <nhận_tin_lại>, muốn|cần|xin [được] nhận <tin_đến> [khám|của|từ|mới|về],
    <rút_lại> [cái|lệnh|lời|yêu_cầu|việc|chế_độ|cho] dừng|ngừng|ngưng|từ_chối|chặn|stop|tắt, <rút_lại> [cái|lệnh|lời|yêu_cầu|việc|chế_độ|cho] dừng|ngừng|ngưng|từ_chối|chặn|stop|tắt [nhận|gửi] nhận|nhắn|tin|nhận_tin|nhắn_tin|gửi|thông_báo|tin_nhắn, bỏ đừng nhắn, hết im_lặng, bỏ|gỡ|mở|thôi chặn, không|chẳng|chả [có] chặn|từ_chối|stop|dừng|ngừng nữa|đâu, đổi ý … <nhận_gửi>, <lúc_trước> …… <đừng>|<thôi_tin> …… <nhận_gửi> lại|trở_lại|tiếp, <lúc_trước> …… nhắn|bấm|soạn dừng|ngừng|ngưng|từ_chối|stop …… <nhận_gửi>, <lúc_trước> …… nhắn|bấm|soạn dừng|ngừng|ngưng|từ_chối|stop giờ|nay … muốn nhận tin_nhắn,
    lỡ|nhầm|lộn [tay] [nhắn|bấm|gửi|soạn] [tin] [chữ] từ_chối|stop|dừng|ngừng|tc, nhắn|bấm|gõ|soạn [nhầm|lộn] [thành|chữ|tin] từ_chối|stop|tc [rồi] [giờ|nay|mà], nhắn|bấm|lộn|nhầm|lỡ [thành] từ_chối|stop|dừng|ngừng|ngưng …… lại|tiếp, theo_dõi lại, giờ|nay|bây_giờ [tôi|em|con|mình] [lại|thì] muốn|cần|xin [được] <nhận_tin_lại>, thấy thiếu|trống tin, cần tin lại, nhắc lịch lại|tiếp|như_cũ, nhắc lại [lịch] như_cũ|như_trước, nhắn|gửi lịch … tiếp|lại|như_cũ`,
  likely: `
    mở giúp|giùm|hộ|dùm, làm ơn gửi|nhắn lại, từ_chối|tắt|chặn hôm|bữa|hồi nọ|trước|đó, cho tôi|em|mình|con quay lại,
    <lúc_trước> [tôi|em|con|mình|tui] [nhắn|bấm|lỡ] stop|từ_chối|tắt|huỷ|dừng|ngừng|chặn, bật lên|lại, tắt|huỷ|chặn nhắc_lịch|tin|tin_nhắn|thông_báo hồi|bữa|hôm|lúc|năm|tháng,
    từ nay|giờ|rày … nhắn|báo|gửi [vào|cho|tới], ^ đổi ý rồi, nhớ báo|nhắn tôi|em|mình|con|tui, có lịch|tin|gì|đợt [khám] [mới] thì [cứ|lại] nhắn|báo|gửi, nhắn|gửi|báo vào đây|số_này, bật lại, mở lại giúp|giùm|hộ|cho|nhé|nha|với|đi|tin,
    nhắn|gửi|nhắc [tin] tiếp|lại cho tôi|em|con|mình|bà|bác [với|đi|nha|nhé], nhận tiếp, lại nhắn, nhắn [tin] lại, không … chặn nữa|đâu, làm lại được $, vẫn muốn nhận|nhắn`,
  alone: `
    start, bắt đầu, mở, mở lại, unstop, mở tin, mở tin nhắn, nhận tin, bật tin, bật lại, bật thông báo, mở thông báo, bật tin nhắn, nhận lại, nhận tin lại, cho nhận tin, đăng ký nhận, subscribe`,
  never: `
    xin|xin_phép|cho_phép|cho [phép] [tôi|em|con|cháu|mình|bác|tui] [được] không|thôi|nghỉ|ngưng|ngừng|dừng|khỏi nhận [tin|tin_nhắn|thông_báo], không|chẳng [có] nhu_cầu nhận [tin|tin_nhắn|thông_tin|thông_báo],
    muốn|cần|xin nhận tin bằng|tiếng|có_dấu|không_dấu, có cần nhận|nhắn tin,
    nhận|nhắn tin [bằng] có_dấu|không_dấu|tiếng|bằng, cho [tôi|em] nhận|nhắn tin [bằng] có_dấu|không_dấu|tiếng|bằng, xin nhận|nhắn tin bằng|có_dấu|không_dấu, vneid|tài_khoản|app|khoá …… mở lại,
    mở lại đâu|ở_đâu|sao|thế_nào|app|vneid|tài_khoản|kiểu_gì, khoá mở lại, bị khoá mở lại, thông_báo lại, không|chưa|chẳng|đâu_có|chưa_bao_giờ|chưa_từng|không_hề|đâu đăng_ký [để] nhận|nhận_tin [tin|tin_nhắn|thông_báo|mấy_tin_này], huỷ|tắt|từ_chối|chặn|dừng|ngừng rồi [mà|sao] [vẫn|còn|cứ] nhận [tin|được|tin_nhắn], lỡ xoá, lỡ xoá mất, lỡ xoá tin, đã|cảm_ơn … nhắn lại, đã nhắn lại, nhắn|gửi lại sau|số|tên|giờ|ngày|địa_chỉ|lần_nữa|giúp_em_lịch|lịch|thông_tin|kết_quả|giấy|mã, nhận lại tiền|thẻ|giấy|sổ|kết_quả|bảo_hiểm|hồ_sơ, nhắn tin sau, chưa bật, chưa|không|chẳng [thấy] [ai|trạm] nhắn|gửi|gọi|báo lại, không mở được`,
}
