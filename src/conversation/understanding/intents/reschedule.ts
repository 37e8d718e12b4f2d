// reschedule: a booking is moved.
import type { Words } from './words.ts'

export const RESCHEDULE: Words = {
  sure: `
    ^ đổi $,
    <đổi> [lại] lịch|lịch_khám|lịch_hẹn|thời_gian|khung_giờ|thời_điểm|ngày|giờ|buổi|hẹn|hôm|bữa|suất|ca|thứ|điểm|địa_điểm|chỗ_khám|nơi_khám|điểm_khám|ngày_khám|giờ_khám,
    <đổi> <giúp> … lịch|lịch_khám|lịch_hẹn|ngày|giờ|buổi|hẹn|hôm|bữa, thay đổi lịch|ngày|giờ|buổi, <đổi> … lịch của,
    đổi|dời|hoãn|lùi|rời|dịch|nhích|đẩy <giúp>, đổi|dời|hoãn|lùi [lại] cho, hoãn|lùi <tôi>|<người_nhà>, chuyển <tôi>|<người_nhà>|bé …… qua|sang <lúc_nào_đó>|cùng, chuyển <giúp> … <lúc_nào_đó>,
    <đổi> … sang|qua|xuống|lên|thành|về|đến|tới|ra|lại <lúc_nào_đó>, <đổi> …… sang|qua|xuống|lên|thành @ngày, <đổi> …… sang|qua|xuống|lên|thành @giờ,
    <đổi> …… sang|qua|xuống|lên|thành <buổi>, <đổi> @ngày, <đổi> @giờ, <đổi> @số sang|qua|thành|lên|xuống, <đổi> … cùng ngày, <đổi> … lùi lại,
    <đổi> sang|qua @ngày, đổi sang, đổi qua, đổi thành, dời sang, dời qua, dời lại, lùi lại, lùi sang, lùi xuống, lùi thêm, hoãn, hoãn lại, rời sang, đẩy lùi,
    chuyển lịch, chuyển ngày, chuyển giờ, chuyển buổi, chuyển sang @ngày|chiều|sáng|buổi|hôm|ngày|thứ|tuần|tháng|đợt|mùng, chuyển qua @ngày|chiều|buổi|hôm|ngày|thứ|tuần|tháng|đợt|mùng,
    chuyển … từ … sang|qua, chuyển … từ …… sang|qua, chuyển <ai_khám> … sang|qua, nhích|đôn|đẩy lên|xuống|lại,
    đẩy sớm lên, sớm lên một hôm|ngày|tiếng|buổi, muộn lại, trễ hơn một|nửa,

    xếp|sắp|hẹn|đặt lại, hẹn lại, đặt lại lịch, xếp lại lịch, sắp lại lịch, xếp lại giờ|ngày|buổi, đặt lại [vào|sang|cho] @ngày, sửa lịch|giờ|ngày,
    sửa [lại] <giúp> … ngày|giờ|lịch, điều chỉnh [lại] lịch|giờ|ngày|thời_gian|buổi, rút|kéo|đẩy|dồn lịch lên|xuống|về|sớm, dồn|gộp|gom về|vào|lại|sang @ngày|@số|cùng|một|ngày, <đã_đặt> rồi nhưng, cho <ai_khám> sang khám <lúc_nào_đó>, huỷ …… đặt|lấy|xếp|đăng_ký|chuyển|lấy_lịch lại|sang|qua, huỷ @ngày đặt lại, bỏ|huỷ [lịch] @ngày|@số … lấy|đặt|ghi|xin [lịch] @ngày|@số, thay [cho] lịch @ngày|thứ|hôm,
    sớm|muộn|trễ hơn [so] [với] lịch|giờ|đã, muốn [khám|đi] sớm|muộn|trễ hơn, đặt|xếp|hẹn lịch lại, <muốn> …… thay vì, xin|cho … đi đợt, đi đợt sau, đăng_ký|đặt …… nhưng …… muốn|xin|cần|chuyển, ^ không phải @giờ, ^ không phải @số giờ,
    cho <ai_khám> sang|qua tuần_sau|tuần_tới|tuần_sau_nữa|tháng_sau|tháng_tới|đợt_sau|hôm_sau|ngày_kia, lịch mới … xin, xin lịch mới, lịch cũ,

    xin|cho [phép] <ai_khám> sang|qua <hôm_khác>, xin|cho sang|qua <hôm_khác>, xin|cho … qua @ngày, xin sang @ngày, xin qua @ngày,
    cho <ai_khám> … sang tuần|tháng|đợt|buổi|hôm|chiều|sáng, cho sang @ngày, cho qua @ngày, cho <ai_khám> sang sáng @ngày, cho <ai_khám> sang chiều @ngày,
    cho <ai_khám> lùi|dời|đổi|hoãn|chuyển|dịch, xin lùi|dời|đổi|hoãn|chuyển|dịch, xin <hôm_khác>, khám <hôm_khác>, sang <hôm_khác>, qua <hôm_khác>, cho <hôm_khác>,
    xin … ngày|hôm|buổi|giờ|lịch|suất khác, đi <hôm_khác> được, lấy <hôm_khác>, xếp|cho|đặt <ai_khám> … <hôm_khác>, cho|xin|lấy|xếp … <hôm_khác> được không,
    lỡ hẹn|lượt|buổi|mất_lượt, lỡ mất lượt, trễ hẹn, !tới|đến|lên|ra trễ|muộn … được không,
    đi|khám|đến|lên|ra sớm hơn được, đi|khám|đến muộn hơn được, cho … đi sớm hơn, cho … sớm hơn, đi muộn hơn, khám muộn hơn, sớm hơn được không, muộn hơn được không,
ghi|đặt|chọn|bấm|đăng_ký lộn|nhầm ngày|giờ|hôm|buổi|thứ|lịch, sớm|muộn|trễ hơn không, trễ|muộn|sớm lại|lên|xuống @giờ|@số, thay vì [<buổi>] @ngày, lùi|hoãn|dời|trễ [lại] vài|mấy|một|hai|ba|@số hôm|ngày|bữa|tuần|tiếng|giờ, cho <ai_khám> qua|sang tuần|tháng [sau|tới], <đổi> từ …… qua|sang, cho|xin [<ai_khám>] khám|đi trễ|muộn|sớm [hơn|lại|lên|chừng|khoảng], định @ngày chứ, cho|xin [<ai_khám>] qua|sang|về trạm|nhà_văn_hoá|điểm|trạm_y_tế, nhầm ngày, nhầm giờ, bấm nhầm ngày, @giờ chứ không phải, không phải @giờ … cho <ai_khám>, không phải @số mà, không phải @ngày mà, không phải … mà là @ngày, @ngày chứ không phải`,
  likely: `
    đừng hẹn|xếp [<buổi>] sáng|chiều|@ngày, đừng có hẹn, trùng ngày|lịch|giờ, sửa lại <giúp>, đi chung|cùng một hôm|ngày|bữa|buổi,
    @ngày thì chịu|thôi|không_được, ^ không phải @ngày,
    lỡ buổi, lỡ mất buổi, lỡ … buổi khám,
    xin đi <lúc_nào_đó>, sớm quá, muộn quá, trễ quá, chuyển sang, chuyển qua, để <hôm_khác>, đi <hôm_khác>, chuyển <giúp>, xin sang, để @ngày <ai_khám> … <đi_tới>, để @ngày $, để @ngày … <đi_tới> $, thay vì @ngày, thay cho lịch,
    @giờ sớm|muộn|trễ quá, @giờ … không kịp, không kịp @giờ,
    @ngày …… không|chưa <đi_tới> [được] … để|cho|xin … @ngày, @ngày …… không|chưa khám|đi|đến được … @ngày, @ngày … không được … @ngày,
    không <đi_tới> [được] [<buổi>] @ngày, không khám được [<buổi>] @ngày, @ngày [này] [thì] [<ai_khám>] [đều|lại] <bận>, <bận> [<buổi>] @ngày,
    @ngày không được, @ngày [thì] [<ai_khám>] không <đi_tới> [được], @ngày … không <đi_tới> được, @ngày … không khám được, @ngày … không đi nổi`,
  hint: `
    hôm khác, ngày khác, buổi khác, bữa khác, không đi được hôm đó, hôm đó không đi được, không đi được, bận không đi được, không khám được, chưa khám được, không kịp,
    đã đặt @ngày, đã hẹn @ngày, hẹn @ngày, <ai_khám> hẹn @ngày, đặt <buổi> @ngày nhưng, hẹn @giờ nhưng,
    cho <ai_khám> sang @ngày, xin sang @ngày, cho <ai_khám> qua @ngày`,
  never: `
    lúc|nhịn|bụng|còn|đang đói sáng, lúc đói, đường|đường_huyết … đói, chuyển sang|qua tiếng|chữ|nói|nhắn, đổi sang|qua tiếng|chữ,
    chuyển hộ khẩu, đổi hộ khẩu, chuyển hộ, đổi thẻ, đổi căn cước, đổi điện thoại, đổi sim, đổi máy, đổi mật khẩu, đổi thuốc, đổi địa chỉ, chuyển viện, chuyển tuyến, chuyển nhà, sửa thông tin, sửa tên, sửa ngày sinh, sửa năm sinh, đổi thông tin,
        không đổi gì, không đổi, không thay đổi gì, đừng đổi lịch, đừng đổi ngày, đừng đổi nữa, không cần đổi lịch, đừng dời, không phải đổi, không đổi lịch, không đổi nữa, khỏi đổi, đổi số, chuyển khoản, chuyển tiền`,
}
