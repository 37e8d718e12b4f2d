// language: another language or way of writing: with or without accents, large letters, no abbreviations, read aloud.
import type { Words } from './words.ts'

const TONGUE = `
    cho|xin|muốn [<tôi>] [xin] chuyển|đổi [sang|qua|về] <tiếng>|không_dấu|có_dấu|tiếng_việt|chữ_to, xin chuyển sang không_dấu|có_dấu,
    có|bằng|nói|nói_được|dùng|biết|nhắn|viết|sang|qua|chuyển|đổi|hiểu|đọc|rành|trả_lời|bản|phiên|dịch|thông|ra|cho|xin|cần|hướng_dẫn|ai|gửi|thạo|nghe|chọn [được|sang|qua|ra|bằng|cho|tin|mỗi|tôi|em|bản|toàn] <tiếng>, <tiếng> được_không|không|đi|nhé|với|giúp|giùm|hộ|please|thôi, chỉ|chỉ_biết|chỉ_hiểu|chỉ_nói [biết|hiểu|nói|rành] <tiếng>, <người_gặp>|ai|người nào [nào] [biết|nói|hiểu] <tiếng>, không|chẳng|chả|chưa [biết|rành|hiểu|thạo|sõi|giỏi|đọc|nói|nghe] [được] tiếng_việt|tiếng_kinh|chữ_việt|chữ_quốc_ngữ|chữ_kinh, nói|nhắn|viết|về|sang|bằng|lại|qua [lại|bằng|sang] tiếng_việt|tiếng_kinh, tiếng_việt [đi|lại|giúp|thôi|nhé|cho|với] [cho|đi|tôi], đổi|chuyển|chọn|thay|đặt [lại] ngôn_ngữ, ngôn_ngữ khác, phiên_dịch, thông_dịch, dịch ra|sang|giúp [giúp|giùm|cho|tiếng], nhắn tiếng gì, tiếng gì lạ|vậy|thế|mà|kỳ, chữ gì lạ|vậy|thế|mà|kỳ,
    chữ khmer, in english, english please|pls, speak|change|want|use|prefer|send|write|reply|understand|need [to|in|the|change|speak|use] [language|to|in] english|language|vietnamese, language to|setting, do you speak, i [am|can|do|dont|don|cannot|can't] [a|not|t] foreigner|understand|speak|read, can you|i speak|write|reply|send, english, not vietnamese, ភាសាខ្មែរ`

const ACCENTS = `
    nhắn|viết|gửi|ghi|gõ|đánh|trả_lời|soạn|để|chữ|tin|bằng|dùng|cho|đọc|bỏ|kiểu|thêm|toàn|in [tin|chữ|cho|tiếng_việt|tôi|em|tin_nhắn|bằng|<giúp>] [chữ] có_dấu|không_dấu|đủ_dấu|đầy_đủ_dấu, không dấu thôi|đi|nhé|nha|được|giúp|giùm|cho|ạ|hộ|$|với, có dấu đi|được|giúp|giùm|hộ|nhé|nha|cho|thì|mới|hộ|$|với, không dấu, thêm|bỏ|đánh|mất|thiếu|có_thêm|đầy_đủ dấu [vào|đi|vô|giùm|giúp|hết], tin|chữ|nhắn|viết … có dấu, đừng|khỏi|thôi [gửi|nhắn|viết|ghi] [tin|chữ] có dấu, tiếng_việt có_dấu|không_dấu,
    lỗi font|phông|chữ|ký_tự, bị lỗi phông|font|chữ, ô vuông|vuông_vuông, ký_tự lạ, toàn dấu_hỏi|ô_vuông|ký_tự, chữ loằng_ngoằng|lung_tung`

const LEGIBLE = `
    viết|chữ|nhắn|gõ|ghi [toàn|chữ|chi|tin|gì] tắt, đừng|khỏi|không|bớt|thôi viết|nhắn|ghi tắt, viết|nhắn|ghi [cho] [đủ|đầy_đủ|rõ|to|hoa|in_hoa|chữ_hoa] [cả] chữ|hẳn_ra|tiếng|ràng, viết|nhắn|gửi|in|để|cho|phóng [cho|chữ|bằng] chữ [thật] to|lớn|hoa|in_hoa|in|đậm, chữ to, chữ lớn, chữ hoa, in hoa, viết hoa, phóng to, chữ [sao|thì|hơi|nhìn] bé|nhỏ|!li_ti [quá|lắm|xíu|tí|thế|tẹo], viết chữ rõ|to|hoa|in, nhắn|viết [cho] dễ hiểu|đọc|nhìn, đọc [không] ra chữ, không đọc ra, viết rõ, từ_ngữ khó_hiểu, nói|viết|nhắn cho người_già|ông_bà dễ_hiểu`

const ALOUD = `
    đọc|nói|gửi|nhắn|nghe|trả_lời|chuyển [tin|cho|<tôi>|thành|sang] [bằng|ra|thành|qua|bằng_cách] giọng_nói|ghi_âm|tin_thoại|âm_thanh, đọc|nói|gửi|nhắn|nghe|trả_lời bằng lời|miệng|giọng|tiếng_nói|tiếng, bằng lời, giọng nói, tin nhắn thoại, tin_thoại|voice, ghi âm giọng|gửi|cho_tôi|cho_em, gửi|nhắn voice, không biết|đọc [được] chữ, không biết mặt_chữ, mù chữ, mù loà, khiếm_thị, không biết đọc, đọc [lên|to] [cho] [tôi|bà|ông|em|bác] nghe`

export const LANGUAGE: Words = {
  sure: `${TONGUE}, ${ACCENTS}, ${LEGIBLE}, ${ALOUD}`,
  likely: `
    <tiếng>, tiếng_việt, tiếng phổ_thông, nhắn|viết ngắn [ngắn|gọn] thôi, viết dài, ra chữ, không đọc được chữ, người nước_ngoài, chữ bé, tôi người kinh, eng`,
  alone: `
    english, khmer, tiếng việt, tiếng anh, tiếng khmer, en, vi, km, eng, ភាសាខ្មែរ, ខ្មែរ, có dấu, không dấu, chữ to`,
  never: `
    dấu hiệu, có dấu hiệu, có dấu đỏ|mộc|vân_tay|tròn|giáp_lai, đóng dấu, con|cháu … thi|học <tiếng>, đăng ký bằng_lái, mù màu`,
}
