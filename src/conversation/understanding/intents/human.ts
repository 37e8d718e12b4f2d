// human: a person to talk with, a call, a phone number.
import type { Words } from './words.ts'

const MEET = `
    gọi|kêu|bảo|cho người ra|lên nói|nói_chuyện|đây|gặp|nghe, nhân_viên|cán_bộ|bác_sĩ đâu [rồi|hết], nối máy, !nối [máy] với, có thể gọi [điện], gọi điện thay_vì|chứ|hơn, rảnh [thì] điện|gọi [<tôi>],
    ai [đó] [ra|đến|lên|xuống|vào|tới] nói_chuyện, cử|cho ai [đó] [đến|ra|xuống|lên] nói_chuyện|gặp, cho <tôi> nói với ai|<người_gặp>, nói|trò_chuyện với <tôi> [vài|một|mấy|đôi] câu|lời|tiếng,
    gặp cán_bộ|nhân_viên|người_thật|ai_đó|bác_sĩ|y_tá|y_sĩ|điều_dưỡng|người_phụ_trách|người_có_trách_nhiệm|lãnh_đạo|trưởng_trạm|trạm_trưởng|giám_đốc|trực_tiếp|người_trực|admin|ad|tổng_đài|tư_vấn|người_tư_vấn, cho|xin|muốn|cần|nhờ [<tôi>] [được|xin] gặp, gặp người [nào|để|hỏi|ta] [<gì>],
    muốn|xin|cần|cho|được|thích [<tôi>] [được|xin] nói_chuyện|nói_thẳng|trao_đổi|trò_chuyện|tâm_sự, muốn|cần|xin [<tôi>] nói trực_tiếp|thẳng|cho_rõ, nói_chuyện|trao_đổi|trò_chuyện|chat [trực_tiếp|thẳng] [với] <người_gặp>|trực_tiếp|trạm, nói trực_tiếp|thẳng [với], muốn|cần|xin|cho … liên_hệ|liên_lạc [trực_tiếp] với <người_gặp>|trạm, hỏi trực_tiếp|thẳng <người_gặp>,
    cho|xin|cần|nối|kết_nối|chuyển|đổi|gọi|kiếm|tìm|nhờ|có|đưa|cử|bảo|kêu|để [<tôi>] [một|với|tới|qua|cho|ai] người_thật|người_thiệt|người_trực|tư_vấn_viên|tổng_đài_viên|người_nói_chuyện|người_tư_vấn|người_nghe_máy|người_phụ_trách|người_có_trách_nhiệm, người thật|thiệt đâu|ơi|trả_lời|nói|nhắn, cần người nói|tư_vấn|giải_thích|hướng_dẫn|trả_lời, cần tư_vấn trực_tiếp, nhân_viên tư_vấn, tư vấn viên, chuyển cho cán_bộ|bác_sĩ|nhân_viên, chuyển máy|cuộc_gọi, nhờ cán bộ, cho người [thật] gọi|nói|trả_lời|nhắn|nghe`

const CALL = `
    gọi lúc_nào cũng_được, điện cho nhà_em|nhà_tôi|mẹ_tôi|bố_tôi|mẹ_em|bố_em [cái|một], gọi điện nói,
    gọi [điện|lại|điện_lại|điện_thoại|máy|thoại] [lại] [sớm|ngay|gấp] [cho|về_cho|giúp|giùm|hộ] [lại|cho] tôi|em|cháu|con|mình|tui|nhà_em|nhà_tôi|bọn_em|tớ|mẹ_tôi|mẹ_em|bố_tôi|bố_em|ba_tôi|con_gái_tôi|con_trai_tôi|chồng_tôi|vợ_tôi|gia_đình, gọi [điện|lại|điện_lại|điện_thoại] [lại] cho bà|ông|bác|cô|chú|chị|anh|cụ|nhà, gọi lại cho|chi|giúp|giùm|hộ|với|đi|ngay|nhé|nha|gấp|sớm|sau, gọi điện [lại] đi|nhé|nha|ngay|giúp|trực_tiếp|nói_chuyện|cho_nhanh|cho_rõ|cho_tiện|lại, gọi giúp|giùm|hộ tôi|em|một|cái, gọi cái $, gọi cho <người_nhà> $,
    gọi [điện|lại|thẳng|cho_tôi|cho_em|máy|cho] vào|về|qua|tới|đến|lại số [này|máy|điện_thoại] [của|<tôi>|này|trên|@số|con|bên], gọi qua|vào|về|tới|đến số|máy|@số, gọi [lại] số này|@số, gọi vào|về máy, số [điện_thoại] [của] <tôi> là @số … gọi, số của tôi là,
    điện [lại] cho tôi|em|cháu|con|mình|bà|ông|bác|cô|chú|chị|anh, điện thoại cho tôi|em|cháu|con|bác|bà|ông, !alo|a_lô|phôn|phone|call|!ới|!hú|nhá_máy [lại] [cho] tôi|em|cháu|con|mình|bà|ông|bác|mẹ_tôi, <muốn> [ai] … gọi [điện|lại|điện_lại] [lại] cho, bảo|nhờ|nhắn … gọi [lại|điện] cho <tôi>, bảo|nhờ … !ới|!alo <tôi>, ai nghe [máy] được [thì] bảo|gọi|nhắn, có [thể] gọi [điện|lại] [lại] cho, có ai … gọi [điện] … được_không|không, khi nào rảnh gọi, rảnh [thì] gọi, gọi nói_chuyện, nói qua điện_thoại|máy, qua điện thoại cho, trao đổi qua điện_thoại,
    <muốn> gọi [điện] [cho|đến|tới] <trạm>, gọi [điện] [cho|đến|tới|lên] trạm|bác_sĩ|cán_bộ … số|được_không|kiểu_gì|bằng_cách, liên_hệ|liên_lạc [trực_tiếp] [với] trạm|bác_sĩ|cán_bộ|ai|số [nào|qua|bằng|thế_nào|kiểu_gì|với|ở_đâu|được], gọi video`

const NUMBER = `
    cho|xin|biết|hỏi|có|gửi|cung_cấp|lấy|nhắn [<tôi>|lại] [xin|biết|hỏi] [cái] số [điện_thoại|máy|liên_hệ|liên_lạc|di_động|bàn|zalo|hotline] [của|cán_bộ|bác_sĩ] [chị|anh|cô|ông|bà] <trạm>|cán_bộ|bác_sĩ|trưởng_trạm|người_trực|trạm|liên_hệ|để_gọi|gọi|trực, cho|xin|cho_xin|cho_hỏi|hỏi [<tôi>] [xin] số_điện_thoại|số_máy|số_liên_hệ|số_hotline|số_di_động|số_zalo, cho số điện_thoại, số điện_thoại của|cán_bộ|bác_sĩ|trạm|y_tá|trưởng_trạm trạm|bác_sĩ|cán_bộ|xã|y_tá, số_điện_thoại|số_máy trạm|cán_bộ|bác_sĩ|y_tá|trực, số máy của trạm, số [điện_thoại] trạm [y_tế] [xã] [là] bao_nhiêu|mấy|số_mấy|gì, hotline, đường_dây nóng, tổng đài, gọi [vào|qua|đến] số nào|mấy|bao_nhiêu|gì, số nào … gọi|liên_hệ|hỏi, xin số $, xin số gọi, cho xin số`

const THERE = `
    có <người_gặp>|anh|chị|cô|cô_cậu nào [đang] [rảnh|trực] [để|mà|không] nghe_máy|nghe_điện_thoại|nói_chuyện|trả_lời|tiếp|bắt_máy|gọi|điện, <người_gặp>|anh|chị|cô|ai nào [bên|ở] [trạm] [mà] rảnh, bác_sĩ|cán_bộ rảnh không, hỏi|nói|trao_đổi chuyện riêng $, xin hỏi riêng, hỏi riêng bác_sĩ|cán_bộ, nghe điện_thoại|máy [được] không,
    có [anh|chị|cô|bác_sĩ|cán_bộ|nhân_viên|cháu|em] ai|nào [ở|còn|đang] [đó|đấy|trực|ở_đó|ở_đấy|nghe|trên] [máy|trạm] không|chưa, có ai|người [ở|đang|còn] đó|đấy|trực|online|nghe_máy|nghe_điện_thoại|rep [tin|tin_nhắn] [không], có người [ở] [đó] không $, có ai không, có ai [đang] trực, ai [đang] trực [đấy|đó|hôm_nay|trạm|ở|thế|vậy|không], ai là người|cán_bộ [trả_lời|phụ_trách|trực], <người_gặp>|chị|anh|cô nào [đang] trực, ai nghe [máy] được, ai [đang] online, người trực`

const NO_MACHINE = `
    không|khỏi|đừng|thôi|chán|ghét [muốn|thích|biết] nói|nhắn|chat|nói_chuyện|trả_lời [với] [cái|con] robot|bot|tự_động|chatbot, chuyển|đổi|cho [cho|sang|qua] người khác trả_lời|nói|tiếp_chuyện|nhắn, người khác trả_lời, máy móc nói|trả_lời|nhắn, tư vấn [trực_tiếp] qua_điện_thoại|trực_tiếp, trực_tiếp qua điện_thoại,
    không phải máy, không|khỏi|đừng|chán|ghét [muốn|thích|biết] nói|nhắn|chat|nói_chuyện|trả_lời với [cái] máy [đâu|nữa|móc], không muốn|thích máy, nói chuyện với máy, đừng|thôi|khỏi|không_cần|không_muốn|không_thích [trả_lời|nhắn|gửi|rep] [tin] [bằng] tự_động [nữa|nx], toàn [là] máy|bot|tự_động|robot [trả_lời], máy trả_lời [hoài|mãi|suốt], trả lời tự_động … người, nói với người, chat với người, không phải [là] người thật|thiệt, người thật, người thiệt`

const CANNOT_TYPE = `
    không|chẳng|chả|chưa [biết|rành|quen|thạo|giỏi] [biết] nhắn_tin|nhắn|bấm|gõ|gõ_chữ|bấm_chữ|bấm_máy|đánh_chữ …… gọi|nói|nghe|ới|alo|điện, nhắn [tin] [thế_này|vầy|vậy|như_này|kiểu_này] lằng_nhằng|lâu|khó|mất_công|rườm_rà|mệt …… gọi|nói|nghe, mắt [kém|mờ|toét] … nhắn|bấm|đọc … gọi, gọi [điện] [nói] cho nhanh|rõ|tiện|dễ, nhắn không hết, <muốn> nghe giọng|tiếng`

export const HUMAN: Words = {
  sure: `${MEET}, ${CALL}, ${NUMBER}, ${THERE}, ${NO_MACHINE}, ${CANNOT_TYPE}`,
  likely: `
    gặp trạm, nói_chuyện trực_tiếp, bấm 0 mãi|hoài, bấm số 0, không rành nhắn|bấm, không biết nhắn|bấm|gõ, nhắn [tin] lằng_nhằng, nhắn lâu quá, lãng tai, nặng tai, nhờ|cần [bác_sĩ] tư_vấn, ai giải_thích giúp`,
  alone: `
    0, o, số 0, nhắn 0, bấm 0, chọn 0, phím 0, gặp người, người thật, cán bộ, nhân viên, bác sĩ, hotline,
    tổng đài, gọi lại, gọi tôi, gặp trạm, cán bộ đâu|ơi, gọi điện cho, bác sĩ đâu, nhân viên đâu|ơi, gọi đi, gọi ngay, gọi điện, số điện thoại`,
  never: `
    ${/* Ai đó đã gọi: chuyện lừa đảo, nhầm số, nhắc lịch; và lời đừng gọi */ ''}
    có|thấy|bị|nhận|nghe [một|cái|mấy] người|số|số_lạ|số_máy|kẻ|đứa|ông|bà|thằng|cuộc|cô|anh … gọi [điện|điện_thoại] [đến|tới|lại|vào] [cho] <tôi>|<người_nhà>, hôm_qua|vừa|mới|vừa_nãy|lúc_nãy|sáng_nay|nãy|bữa_trước|hôm_nọ … gọi [điện] [đến|tới|lại] cho <tôi>, gọi [điện] [đến|tới|lại] [cho] <tôi> xưng|đòi|doạ|nói_là|bảo|yêu_cầu|kêu_chuyển|hỏi_mã, đừng|không|khỏi|chớ|thôi|không_cần [có|phải] gọi [điện] [lại] [cho] [nữa] [<tôi>], có gọi [cho|điện] [<tôi>] đâu, sao [lại] gọi cho <tôi>, gọi [cho] <tôi> là <tôi>, gọi <tôi> lên|vào,
    số điện_thoại cũ|của_tôi|của_em|của_con|tôi|em, đổi|thay số điện_thoại, hẹn gặp lại, không gặp`,
}
