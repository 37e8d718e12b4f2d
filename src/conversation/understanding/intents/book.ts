// book: a slot is wanted.
import type { Words } from './words.ts'

export const BOOK: Words = {
  sure: `
    đăng ký, đăng kí, đăng ký khám, đăng ký lại, không đăng ký được, không biết đăng ký, chưa đăng ký được,
    chưa có tên … danh sách, bổ sung <giúp>, bổ sung <ai_khám>|tên, tham gia khám, viết tên, hẹn lịch, khai tên, ghi danh, ghi tên, cho <ai_khám> … vào|vô danh_sách|sổ, <ghi> tiếp, ghi sổ, cho tên vào, vào danh sách khám,
    đặt lịch, đặt khám, đặt hẹn, đặt chỗ, đặt suất, đặt lượt, đặt giờ, đặt trước, đặt lịch khám, book lịch,
    xếp lịch, sắp lịch, lên lịch, hẹn khám, lấy số khám, lấy lịch,

    <ghi> <giúp> <ai_khám>, <ghi> … <giúp> <ai_khám>, <ghi> <ai_khám> … @ngày, <ghi> <ai_khám> … @giờ,
    <ghi> <ai_khám> … vào|vô [danh_sách|sổ|@ngày], <ghi> … cho <ai_khám>, <ghi> [cho] <ai_khám> … <mấy_suất> <suất>,
    <ghi> [cho] <ai_khám> … <buổi> @ngày, <ghi> <buổi> @ngày, <ghi> <giúp> @ngày, đặt giúp, đặt hộ, đặt giùm,
    lấy <giúp> <ai_khám> … <suất>|số, lấy <suất>|số cho <ai_khám>, lấy số … @ngày, lấy <mấy_suất> <suất>,
    thêm cho <ai_khám>, thêm <mấy_suất> người, thêm tên, ghi thêm, xếp thêm, đặt thêm, trạm dành cho <ai_khám>,

    cho <ai_khám> …… <mấy_suất> suất|chỗ|lượt|slot, <muốn> đưa|dắt|dẫn|chở|cho … khám,
    cho|xin|còn|muốn|lấy|thêm|ké|dư|cần|để … <mấy_suất> suất|suất_khám|chỗ|chỗ_khám|lượt|lượt_khám|slot|vé|phiếu_khám|xuất,
    cho|xin|muốn|lấy … <mấy_suất> <suất> <buổi>|<lúc_nào_đó>, cho|xin <ai_khám> <mấy_suất> <suất>,
    cho|xin|muốn [xin|lấy] <ai_khám> [xin] <suất> … <lúc_nào_đó>, xin|lấy <suất> … <lúc_nào_đó>, xin lịch khám, xin suất, xin lượt,
    xin|cho xin|lấy <suất> sớm|gần nhất, <suất> khám … <muốn> xin, xin <suất> cho <ai_khám>, xin|cho … <suất> sớm nhất,
    cho … đặt sớm nhất,

    muốn|xin|cần|định|tính|đòi|thích|mong [được] khám, muốn|xin|cần|định|tính|đòi|thích|mong [được] <đi_tới> khám, muốn đi khám, xin đi khám,
    muốn|xin|cần|định <lúc_nào_đó> khám, muốn|xin|cần|định [<lúc_nào_đó>] <ai_khám> <đi_tới> khám, muốn cho|đưa <ai_khám> … khám,
    cho <ai_khám> khám, cho <ai_khám> <ai_khám> khám, cho <ai_khám> <ai_khám> <ai_khám> khám, cho <ai_khám> [<ai_khám>] <đi_tới> khám, cho đi khám, cho khám, khám cho <ai_khám> … @ngày,
    khám cho <người_nhà> tôi|em|cháu|mình|tui, !giữ chỗ, giữ [cho] <ai_khám> … <mấy_suất> <suất>, cho bé khám, cho con khám,
    khám sức khoẻ, khám định kỳ, khám tổng quát, đi khám sức khoẻ,

    @ngày …… khám [luôn] được không|chưa|chứ, khám …… @ngày [có|thì] được không|chưa|chứ, đưa|dẫn|chở|cho … <đi_tới> khám … được không|chưa,
    @giờ …… khám [luôn] được không|chưa, @ngày …… <đi_tới> khám [luôn] được không|chưa, <ai_khám> … đi khám … @ngày … được không, khám luôn được không,
    còn nhận không, còn nhận đăng ký không, còn chỗ … không, còn suất … không, còn lượt … không, còn slot … không, còn lịch … không,
    có|còn lượt|suất|chỗ|slot nào, @ngày … còn chỗ|suất|slot|lượt|lịch, còn chỗ|suất|slot|lượt … @ngày, còn lịch thì`,
  likely: `
    cho <ai_khám> …… khám [<buổi>] @ngày,
    khám cho mẹ, khám cho bố, khám cho bà, khám cho ông, khám cho con,
    khám [<buổi>] @ngày $, khám [<buổi>] @giờ $, thì <ai_khám> đi khám $, ^ khám $, làm gì|sao|thế_nào để [được] khám, muốn [được] khám,
    cho <ai_khám> <buổi> @ngày, cho <ai_khám> … <buổi> @ngày, cho <ai_khám> @ngày, cho <ai_khám> … vào|vô|đi|qua|ra @ngày,
    cho <ai_khám> …… vào|vô <buổi> @ngày, cho <ai_khám> … đi|qua|ra <buổi> @ngày, cho <ai_khám> …… vào|vô @ngày, cho <ai_khám> …… đi cùng, cho <ai_khám> vào|vô <buổi>, cho <ai_khám> đi với,
    cho <ai_khám> @giờ, cho <ai_khám> <buổi> @giờ, cho <ai_khám> … lúc @giờ, cho <ai_khám> đi <lúc_nào_đó>,
    @ngày <ai_khám> <đi_tới> $, @ngày <ai_khám> … <đi_tới> $, @ngày thì <ai_khám> <đi_tới> $, @ngày …… thì <ai_khám> <đi_tới> $,
    @ngày <ai_khám> đưa|chở|dẫn|dắt|đèo|cho … <đi_tới>, @ngày <ai_khám> … <đi_tới> khám, @ngày <đi_tới> khám $,
    @giờ <ai_khám> <đi_tới> $, <ai_khám> đi|ra|đến|tới|lên|qua [<buổi>] @ngày nhé|nha|nghe $,
    @ngày … xin <suất>, xin <suất> … @ngày, xin ngày, xin <buổi> @ngày, xin @ngày,
    <ghi> <tôi>|<người_nhà>, xếp|đặt|ghi|biên giúp|hộ|giùm|dùm|với, cho vào|vô <buổi> @ngày, cho vào|vô @ngày, muốn đi <lúc_nào_đó>, nhận được không, khám xin, xin giờ, xin buổi,
    còn trống, khám ké, khám cùng, còn <suất>, lịch trống, chỗ trống, suất trống, khám càng sớm càng tốt, chiều càng hay, sáng càng tốt`,
  hint: `
    <ai_khám> đi khám $, đi khám $, cho <ai_khám> … khám, còn chỗ, còn suất, khám hôm nào báo, hôm nào khám báo, hôm nào khám nhắn, khám hôm nào nhắn`,
  alone: `
    khám, đi khám, đăng ký, đặt lịch, kham`,
  never: `
    giữ cho <ai_khám>, khỏi giữ chỗ, khám cho bà con, khám cho con nít, khỏi xếp lịch, khỏi xếp, khỏi đăng ký, khỏi ghi tên, khỏi đặt, được xếp lịch, xếp lịch chưa, cùng giờ hay,
    đăng_ký [khám] trước|đến|tới <lúc_nào> [thì|là|hết|mới], ai khám, không đăng ký, có đăng ký … nào đâu, có đăng ký … đâu, đừng ghi tên, đừng đăng ký, ghi tên ra|vào giấy, ghi tên thuốc, ghi tên sai, không phải xếp, không cần xếp, không phải đăng ký, không có đăng ký, đâu có đăng ký, có đăng ký gì đâu, có đăng ký đâu, chưa từng đăng ký,
    chưa hề đăng ký, chưa bao giờ đăng ký, có đăng ký khám … đâu, chưa khám bao giờ, chưa bao giờ khám, chưa khám đâu, chưa từng khám`,
}
