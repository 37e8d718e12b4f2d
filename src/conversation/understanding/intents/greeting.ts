// greeting: a greeting, or a word that somebody has come.
import type { Words } from './words.ts'

export const GREETING: Words = {
  sure: `
    xin|kính|em|cháu|con|tôi|chúng_em|lời|mến|bác|bà|ông|chị|anh|cô|chú chào, chào [buổi] [cả|các|quý|mấy|toàn_thể|mọi] <cán_bộ>|<trạm>|<tôi>|o|mệ|dì|cậu|bạn|bà_con|nhà|ngày|buổi_sáng|buổi_trưa|buổi_chiều|buổi_tối|mọi_người|các_bạn|các_cháu|cả_nhà|ad|admin|ấy|nghen|hí|nha, chào [các|cả|mấy|quý], chào buổi sáng|trưa|chiều|tối,
    buổi sáng|trưa|chiều|tối tốt_lành|an_lành|vui_vẻ, chúc [cả|các|mọi|quý|<tôi>] [<trạm>|<cán_bộ>|mọi_người|cả_nhà|anh_chị|<tôi>] [mình|y_tế|một|có|luôn|buổi|nhiều] [ngày|buổi|tuần|một|cuối_tuần] [sáng|chiều|tối|mới] vui_vẻ|tốt_lành|an_lành|mạnh_khoẻ|sức_khoẻ|ngủ_ngon|năm_mới|may_mắn|an_khang|bình_an, chúc mừng năm_mới, năm mới vui_vẻ, ngủ ngon, chúc … mạnh_khoẻ|sức_khoẻ|vui_vẻ|tốt_lành,
    alo …… có ai [ở] [đó|đấy|đó_đấy|không|trả_lời] [không], hế|hé|hê lô, kính thưa, thưa [quý] <cán_bộ>|<trạm>, lâu [quá|rồi|nay] không hỏi_thăm|gặp|liên_lạc, chào [<tôi>] <tôi> là [người] [ở],
    cho [<tôi>] [xin] hỏi [thăm] [một] chút|tí|xíu|tẹo|cái|tý $, có đó không [em|chị|anh|cháu|con], <trạm> [y_tế] [xã] đấy|đó|đây [phải|có_phải|đúng] không, phải trạm [y_tế] [xã] [đó|đấy|này] không $`,
  likely: `
    !chào, chào`,
  hint: `
    alo, a lô, hello`,
  alone: `
    dạ thưa, chum reap|riếp|ríp sua|suo [<trạm>|<tôi>], helu [helu], <trạm> khoẻ không, <tôi>|o khoẻ không [<tôi>|o], alo|a_lô ai đấy|đó|thế|vậy, thưa <tôi> là …… đây, o|mệ|dì ơi, <tôi> là …… đây, chào, xin chào, alo, a lô, hello, hi, helo, hallo, hey, ê, ơi, <trạm>|<tôi>|trạm_y_tế_xã [y_tế] ơi, alo alo [alo], alo|hello <trạm>|<tôi>|cả_nhà, bác_sĩ|cán_bộ|nhân_viên con|cháu|em mới_tới|tới, có đó không, con|cháu|em mới tới|đến, <tôi> đây, <trạm> ơi cho <tôi> hỏi, cho <tôi> hỏi, cho hỏi, <trạm> ơi cho hỏi`,
  never: `
    ăn|nấu|bát|tô|bán|húp|!cháo cháo|gà|trắng|lòng|hành, cháo lòng|gà|trắng, chào đời, chào bán|giá|hàng, cổng chào`,
}
