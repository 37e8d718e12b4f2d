// vneid: VNeID and the e-health book in it.
import type { Words } from './words.ts'

export const VNEID: Words = {
  sure: `
    vneid, vnid, vn eid, vneids, vnied, vneip, vi_en_e_ai_đi, vi en e id, vi en i đi, định danh [điện_tử|mức|số|cấp|cá_nhân], căn_cước điện_tử, tài_khoản [định_danh] mức, tài_khoản định_danh, mức 2|hai|1, mức độ 1|2, nâng|lên|làm|có [lên] mức|cấp 2|hai, nâng cấp_tài_khoản,
    otp, mã otp, otp|mã_otp|mật_khẩu|mã_xác_thực|mã không|chưa|hết|báo [thấy|chịu] về|đến|tới|gửi|đúng|hạn|nhận|ra|khớp|sai, otp|mã_otp|mật_khẩu không|chưa|hết|báo, quên|đổi|lấy_lại|sai|nhập|không_nhớ|không_nhận_được|chưa_nhận_được|chờ|đợi|không_có|gõ [sai|cái] mật_khẩu|otp|mã_otp|pass, nhập mã otp, gửi lại otp, passcode, mật_khẩu, mật_mã, mã xác_thực|xác_nhận|kích_hoạt|bảo_mật, mã 6|sáu số, mã gồm 6, kích_hoạt [tài_khoản|định_danh|mức], đăng_nhập [không|bị|lại|mãi|vào|hoài|sao|kiểu] [được|vào|gì], phiên đăng_nhập, phiên làm_việc,
    sổ sức_khoẻ, sổ [sức_khoẻ|khám|y_bạ|khám_bệnh] điện_tử, sổ điện_tử, hồ_sơ [sức_khoẻ] điện_tử, sức_khoẻ điện_tử, y_bạ điện_tử, bệnh_án điện_tử, số sức_khoẻ điện_tử, ssk điện tử,
    tích_hợp [thẻ|bảo_hiểm|bảo_hiểm_y_tế|giấy_tờ|mãi|không|bằng_lái|được], liên_kết thẻ|bảo_hiểm|bhyt, thông_tin không khớp, không khớp, ứng_dụng|app|phần_mềm [định_danh|này|đó|nó] [bị|báo|cứ|không|hay] [báo] lỗi|văng|đơ|treo|không_vào_được|không_mở_được|không_cài_được|mở_không_được|phiên,
    cài [đặt|giúp|hộ] [cho] [<tôi>|cái|điện_thoại] [cái] ứng_dụng|app|phần_mềm|sổ, tải [cái] ứng_dụng|app|phần_mềm, quên mật_khẩu|pass, ứng_dụng nào|gì, app nào|gì [là], làm định_danh, cài [cho|hộ|giúp] các_cụ|cả_xóm|cả_thôn|mọi_người|bà_con|dân, lập|tạo|mở|xem|vào sổ điện_tử|kiểu|thế_nào|sức_khoẻ, lét ai_đi, vi|vê nét|lét|nít|en|e ai_đi`,
  likely: `
    ứng_dụng, app, muốn cài, cài thế_nào|sao|kiểu_gì|không_được|ở_đâu, nhập số thẻ|bảo_hiểm|căn_cước, sổ … trong điện_thoại, căn_cước gắn_chip|gắn_chíp, sổ khẩn_cấp|trống|trắng, số khẩn_cấp … cài, gắn chip`,
  alone: `
    sổ trống, mức 1, mức một, mức 2, cài đặt`,
  never: `
    wifi mật_khẩu, mật_khẩu wifi|ngân_hàng|facebook|zalo`,
}
