// praise: the exam, the staff or the service pleased somebody; also a mark in words that blames nothing.
import type { Words } from './words.ts'

/** Said as a judgement of the whole. */
const SAID_SO = `
    lời khen, khen [ngợi] [cho|các|mấy|cả] <cán_bộ_khám>|hoài|mãi|nức_nở|hết_lời, ai cũng khen, để|muốn|xin|gửi khen, quá [là] quý, thương đứt_ruột, năm_nào cũng nên|mong [có], @số sao cho,  tuyên dương, biểu dương, ca ngợi, hài lòng, mãn nguyện, vừa lòng, vừa ý lắm|quá, <quá_trước> hài_lòng|!ưng|ưng_ý|ưng_bụng, ưng ý|bụng|cái_bụng|quá|lắm|dữ|hết_sức|ghê|thiệt|vô_cùng,
    vui|mừng|sướng vì [được|có|thấy], được|có nhà_nước|đảng|chính_phủ|xã|trạm quan_tâm|lo|chăm_lo, sẽ giới_thiệu|khuyên|rủ [bà_con|mọi_người|hàng_xóm|thêm|cả], lần_sau|năm_sau|đợt_sau|bữa_sau [tôi|em|mẹ_em] [sẽ|lại|nhất_định] lại|sẽ|còn đi|khám [tiếp|nữa], cảm phục, nể phục, quý mến, mến <cán_bộ_khám>, thương <cán_bộ_khám> ghê|quá|lắm, như bệnh_viện lớn|tỉnh|trung_ương, thơm tho, sạch đẹp|tinh|bong|sẽ,
    phấn khởi, ổn áp, ấm lòng, mát lòng|dạ, mừng dữ|rơi_nước_mắt|hết_sức|vô_cùng|khôn_xiết, vui lắm|cả_ngày|dữ|hết_sức, cảm động, xúc động, yên_tâm|an_tâm hẳn|lắm|quá|ghê, tự hào, được cái <tốt_tính>|nhiệt_tình|gần,
    không|chẳng|chả|khỏi|miễn|hết|đâu [có|còn|biết] [gì|điều_gì|chỗ|chỗ_nào|lấy] [để|mà|phải] !chê|chê_vào_đâu|phàn_nàn|chỗ_chê, không|chẳng|chả [có|còn] gì [để|phải|mà] chê, không chê vào|gì|được|đâu, khỏi|miễn|hết chê|!bàn, không|chẳng có [gì|điều_gì] [để|phải|mà] phàn_nàn|!chê|góp_ý, chuẩn không_cần_chỉnh|luôn|cơm_mẹ_nấu, !hết ý|!sẩy,
    tuyệt vời|cú_mèo|quá|lắm|hảo|đối|ghê|cực, xuất sắc, hoàn hảo, số_dách, <thật_là> tuyệt|!đỉnh|!xịn|!ổn, !đỉnh quá|luôn|của_chóp|ghê, !xịn quá|luôn|ghê|sò, mười điểm không_nhưng|cho_chất_lượng, điểm tuyệt_đối, trên cả mong_đợi, hơn cả mong_đợi`

/** Of the people who did it. */
const PEOPLE = `
    vui tính, tốt bụng, thấy thương|quý lắm|quá|ghê, bưng|rót nước, dắt tay <người_nhà>, <tôi> !thích|quý|!mến lắm|ghê|quá $, mình thích $, hơn [hẳn] năm_ngoái|năm_trước|lần_trước|mọi_năm,
    nhỏ nhẹ, nhẹ như|tay|nhàng_lắm, ăn_nói|nói nhỏ_nhẹ|dịu_dàng, dịu dàng, hỏi_han|hỏi|dặn|dặn_dò [han] từng_tí|từng_li|kỹ|cặn_kẽ|đủ_thứ|đủ_điều, cho [<người_nhà>] [ăn|cả] kẹo|bánh|sữa, dễ_thương|dễ_mến|hiền|giỏi|tốt|khéo|nhiệt_tình dã_man|kinh_khủng|dễ_sợ|quá_trời,
    <tử_tế>, <cán_bộ_khám> … <thật_là> <tốt_tính>|hiền|dễ_chịu|có_tâm, <cán_bộ_khám> [trẻ|già|nhỏ|ở|này|đó|mà|nào|khám|đo|răng|mắt] [ở|này|nào] [trạm|đó|cũng|đây|xã] <tốt_tính>|hiền|tốt|quý <quá_sau>, <nhân_viên_trạm> … vui_vẻ|!hiền|hiền_lành|hiền_khô|nhẹ_nhàng|giỏi|lịch_sự|kiên_nhẫn|tốt_bụng|vui_tính|đáng_yêu|tâm_lý|chịu_khó|khéo_tay,
    <nhân_viên_trạm> … giải_thích|dặn|dặn_dò|chỉ|hướng_dẫn|hỏi_han|tư_vấn|chăm|chăm_sóc|đo|khám [rất|cho|từng] kỹ|rõ|khéo|dễ_hiểu|rõ_ràng|từng_li|cẩn_thận|chi_tiết, dỗ … khéo|giỏi|ngọt, nói_năng|ăn_nói|nói [rất|nghe] nhẹ_nhàng|ngọt|dễ_nghe|lễ_phép|dễ_hiểu|có_duyên,
    phục_vụ|thái_độ|làm_việc|tổ_chức|tiếp_đón|đón_tiếp|chăm_sóc [bệnh|của|phục_vụ|nhân_viên] [quá|rất|thật|cực|khá|thì|cũng|luôn|siêu|hơn] [là] <tốt_tính>|tốt|!ổn|chuẩn|hay, thái_độ|phục_vụ [phục_vụ|nhân_viên|cán_bộ|của] tốt, lo cho dân, như người_nhà|con_cháu_trong_nhà|mẹ_hiền|ruột_thịt, từ_mẫu, hiếm có người|ai|bác_sĩ|chỗ, đáng quý,
    dắt|dìu|bế|đỡ|dẫn|dìu_dắt|cõng|ra tận cổng|tay|bàn|cửa, tận cổng đón, cho cả kẹo|bánh, được [<cán_bộ_khám>] chăm [sóc] kỹ|chu_đáo|tốt|như, chăm [sóc] [tôi|bà|mẹ|cụ] như, chưa bao_giờ|khi_nào|từng … được chăm|quan_tâm`

/** Of how it went. */
const SERVICE = `
    làm [việc] lẹ|mau|mau_lẹ, chất_lượng|dịch_vụ|cơ_sở_vật_chất|chỗ_khám|phòng_ốc|vệ_sinh [khám|phục_vụ] [rất|quá|thì|cũng|khá|thật] tốt|sạch|đẹp|hiện_đại|khang_trang|ok|!ổn|cao, khang trang, hiện đại, nhanh gọn|lẹ|gọn_lẹ, gọn lẹ, gọn gàng, làm_việc|tổ_chức|sắp_xếp|khám|quy_trình [rất|quá|thật|khá] khoa_học, !tiện quá|lắm|ghê|thật|dữ|thiệt|hết_sức, tiện lợi|phết, <thật_là> !tiện|sạch_sẽ|sạch|thoáng|thoải_mái, sạch sẽ, thoáng mát, khám <thật_là> kỹ, khám kỹ quá|lắm|ghê|dữ|thật|thiệt, khám|làm|phục_vụ|tổ_chức nhanh|tốt|!ổn|hay|khéo quá|lắm|ghê|dữ|thật|thiệt|phết|hết_sức, khám|làm|phục_vụ rất|quá|thật|cực|khá nhanh|tốt|!ổn|hay|kỹ,
    nhanh|kỹ|tốt|gọn|tiến_bộ hơn [hẳn] [so_với] năm_ngoái|năm_trước|lần_trước|đợt_trước|mọi_năm|hồi_trước,
    lấy_máu|chích|tiêm|lấy_ven|chọc …… không|chẳng|chả|đâu_có|hết [thấy|hề|có|bị] đau [tí_nào|chút_nào|gì_hết|gì|tẹo_nào|như|xíu_nào|gì_cả|mấy], lấy_máu [rất] nhẹ|êm|ngọt|khéo, không đau tí_nào|chút_nào|gì_hết|tẹo_nào|xíu_nào, lần đầu_tiên trong_đời,
    nhờ … phát_hiện, nhờ …… mới phát_hiện, nhờ …… chuyển_viện|cấp_cứu|phát_hiện … sớm|kịp|kịp_thời, qua cơn nguy_kịch, phát hiện [ra|được|bệnh] … sớm|kịp_thời nên|mà|may, <thật_là> ý_nghĩa|thiết_thực|bổ_ích, ý_nghĩa|thiết_thực|bổ_ích quá|lắm, chương_trình|đợt_khám|đợt|việc [này|khám] rất|quá|thật|thiệt hay|tốt|ý_nghĩa|thiết_thực|bổ_ích, năm_nào|đợt_nào|tháng_nào cũng [có|khám|được] [vậy|thế|như] thì tốt|hay|thích|mừng|quý, phát huy`

export const PRAISE: Words = {
  sure: `${SAID_SO}, ${PEOPLE}, ${SERVICE}`,
  likely: `
    khen, mừng quá|lắm|ghê, nhờ lắm, okela, rất|quá|thật|cực tốt|vui|!ổn, tốt [hơn] lắm|hẳn|ghê|quá_trời|vô_cùng, tốt đẹp, thích lắm|quá|ghê, khoái quá, khoa học, đỡ phải, không [phải] !chờ|!đợi, không phải chờ|đợi lâu, không|chẳng [mất|tốn] tốn|mất [một] đồng|xu nào`,
  hint: `
    ^ tốt|sạch|nhanh|kỹ|hiền quá|lắm|ghê|luôn $, mừng ghê|vì, vui vì, khéo, !giỏi, tốt lắm|ghê, sạch đẹp, quan tâm, nhỏ nhẹ, <thật_là> <tốt_tính>, <tốt_tính> quá|lắm|ghê, đáng khen, yêu quá, iu quá, cũng tạm, tạm tạm, tàm tạm, tạm được|!ổn $, nói chung [là] <tốt_tính>|!ổn|tốt|được, không [có] ý_kiến [gì] $`,
  never: `
    ${/* Chúc, nhờ: chưa phải khen */ ''}
    chúc [cả|các|mọi|quý|toàn_thể] [<cán_bộ_khám>|<nhân_viên_trạm>] …… vui_vẻ|tốt_lành|mạnh_khoẻ, vui lòng, nhờ|mong|xin|làm_ơn [các|các_anh|các_chị] <cán_bộ_khám> … nhiệt_tình|tận_tình|kỹ|rõ|cẩn_thận|chi_tiết [giúp|hộ], nhờ|mong|xin … hướng_dẫn|giải_thích|chỉ|tư_vấn|chỉ_bảo tận_tình|cặn_kẽ|tỉ_mỉ|kỹ|rõ,
    qua cơn nguy_kịch, cấp_cứu kịp [thời], tốt hơn không`,
}
