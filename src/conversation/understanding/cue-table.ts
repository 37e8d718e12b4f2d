// Words that speak for an intent without deciding it, with their points: what no phrase of intents/ decides, they decide together.
// Written by test/corpus/weigh.ts from what people wrote; a line may be added or struck by hand.
import type { PublicIntent } from './meaning.ts'

export const CUES: Partial<Record<PublicIntent, string>> = {
  book: `
    23: đăng ký;
    22: ghi, ký;
    20: muốn … khám;
    19: muốn;
    18: cho … một, một;
    17: @ngay, ghi tên, một chỗ;
    16: @so … ba, cho … khám, muốn khám, muốn đi, suất;
    15: @nguoi, ^ ghi, ghi cho, ghi … tôi, xếp, xếp cho, đặt;
    14: cho, chưa có, khám … ký, vào, với, xin … cho;
    13: ^ đăng, cho cháu, cho tôi, cho … @so, cho … chỗ, còn chỗ, khám luôn, ký cho, nhé, năm … đi, tôi một, tôi … đi, đi khám, đăng;
    12: @ma, @so … sáng, cho … chồng, cho … em, cho … suất, có … thì, khám được, nghen, rảnh, sáng, thứ … cho, tên, tôi … cho, xep, xếp … tôi, đăng … giúp, đặt lịch;
    11: @so nguoi, bà nhà, bà … đi, chiều, chiều … @so, cho … ký, cho … ngày, cho … vợ, chưa khám, còn … nào, cũng được, khám, ký … @so, ký … em, nghen $, người … khám, sinh @so, sớm nhất, thì cho, thì … tên, truoc, tuần sau, tôi vào, tôi … khám, vắng, xin đăng, xin … ký, được … cho;
    10: @gio, @ma … ký, @so … em, @so … nha, @so … với, ^ mùng, cho $, cho mẹ, cho … danh, cho … sớm, cho … đăng, cháu … khám, có điện, có … thoại, em @so, giờ … làm, giờ … thì, hôm … thì, khám với, khám … đăng, ký … bà, ký … không, muốn đăng, muốn … ký, ngày @ma, ngày … được, nào … được, này … bà, nên, nếu, rồi cho, thêm, tuần, tôi tên, tôi … nghen, tôi … tên, tôi … đợt, văn … @so, với bà, với … nhà, được nghỉ, đợt;
    9: @ma tuan, @ma … con, @so, @so tuổi, @so … kham, bà … tôi, bán … chợ, chiều thứ, cho … mình, cho … sang, cho … với, cho … đi, cháu … cháu, chị … @so, con … thì, em làm, em muốn, em mới, em vào, em … bé, em … ký, em … nha, giữ chỗ, hai … đi, hôm nào, khám hôm, khám … giúp, khám … này, không … thoại, không … điện, ký … tôi, loa, lấy … cho, miễn, muốn … lịch, muốn … sức, mùng … tháng, mẹ … với, một suất, nhà cháu, nhà … người, nhé … đi, nhật, ra khám, sung, tháng … cho, tuần … em, tuần … thứ, tôi … xong, xin … khám, đi … với, đi … đợt, đăng … cho, đăng … tôi, ơi … cho, ở … một;
    8: @dai, @ma cho, @ma … @ma, @ma … cho, @ma … dang, @so cho, @so … mot, @so … ong, @so … thu, ^ năm, bà nội, bà … sáng, bảo … nhắn, bảo … để, bảy tuần, cho chị, cho cụ, cho em, cho hai, cho mình, cho … luôn, cho … lịch, cho … nào, cho … thứ, con nhắn, có lịch, có … làm, có … sổ, cũng … đi, cả … tôi, cụ … @so, cụ … em, danh sách, em … bạn, em … muốn, em … nghỉ, ghi … em, giờ … đăng, giờ … được, gì … đi, hai … con, hết … có, khám cùng, khám … một, khám … từ, khám … vào, khám … ông, ký … nhà, luôn, lê … @so, lịch … cho, mai … em, muốn … @so, mẹ … em, một … @so, một … khám, nay @so, nghỉ, ngoại tôi, ngày … cho, nhà … @so, nhất, này … làm, năm nay, nếu … thì, nội con, nữa … tôi, phải … tôi, rảnh $, rồi … lịch, sau … tôi, sáng … tôi, sáng … ạ, sáu … này, sưng, sớm, thứ, thứ … sang, thứ … tuần, thứ … tôi, trạm xếp, trạm … cho, trạm … được, trần, tôi bận, tôi ra, tôi đi, tư … khám, và, vào … sách, với ạ, xin … sáng, đi … ghi, đây … tôi, đăng … sáng, ạ … cho, ạ … em, ở … @so`,
  broadcast: `
    26: @ngay;
    25: bà con;
    21: thôn;
    20: @dai, @mot, gửi;
    19: phát;
    18: @gio, trưởng;
    17: ấp;
    15: ^ gửi, dân, dẫn;
    14: nhờ, thôn … khám, thông báo;
    13: báo, các;
    12: ^ trưởng, hộ, nhờ trạm, thông, trường;
    11: ^ thông, báo … @so, bảo … cho, cho … thôn, con … @so, gửi … con, hộ … có, loa, truong, tổ, tổ @so, đoàn;
    10: ^ nhờ, khám, mang theo, nhắn cho, thon, thôn … có, thôn … ngày, tin, trạm phát, trạm đang, tôi … con, từng;
    9: @so … chiều, báo … con, chiều, khám … @so, khám … sáng, khám … thứ, loan, loạn, mang, mất … khám, ngày @so, nhắn … con, nhớ, thông … bà, tin cho, toàn, trưởng … báo, trạm nhắn, trở, tôi … áp, tại, tổ … @so, và, xóm, đề nghị;
    8: @so … trạm, ^ kính, bao … mới, bà, bán … chợ, con, con … chủ, con … khám, các cụ, giúp, giúp tôi, gửi … tôi, khám … @ma, khám … nhà, kính, lùi, mai … khám, ngày … khám, người … tuổi, nhỏ, sang, sáng, theo, thứ … khám, tiểu, tôi ba, tôi … mai, tôi … thôn, tôi … thứ, đang … đi, đình, đường … trạm, đến, ở công`,
  cancel: `
    33: hủy;
    25: bỏ;
    22: rút;
    20: lịch;
    18: không khám, thôi;
    17: hủy … em;
    16: ^ hủy, hủy lịch, không … nữa, suất;
    15: bỏ lịch, cho … rút, chỗ cho, giúp, hủy … thứ, không đi, khỏi, tên;
    14: cho … hủy, cho … khác, giữ, không … hủy, rút tên, viện, xóa, đặt;
    13: cho người, hẹn, khám nữa, mà … không, người khác, nên;
    12: @ngay, bỏ … tôi, em xin, giữ chỗ, gạch, hủy … lịch, không … cho, lịch … em, nhé, rồi … ở, tôi rút, tôi … khám;
    11: bố, giùm, giữ … cho, hai, hủy … @so, khác, không … khám, không … đâu, mai, nữa, ra, xin, đi, đi nữa, đi … tên;
    10: @so … bo, bỏ … cho, bỏ … của, bỏ … em, bộ, bớt, cho tôi, cái lịch, cái … thứ, khám rồi, khám … rồi, khám … viện, không chịu, không … bỏ, không … trạm, không … được, ký … hai, lich, mai … không, nữa đâu, rồi nhưng, thôi … khám, tra lại, tên … ra, xin lỗi, xin … trạm, đã khám, đã … ở, đăng ký, được … cho, đợt này, ơn $;
    9: bận, bỏ tên, bỏ … ông, cho, cho $, cho … lịch, cho … thôi, cả hai, của … bỏ, em … khám, em … ký, em … nhé, gái, gạch tên, hủy … khám, hủy … tôi, khác $, không … nhé, không … đói, ký, lại số, lịch ngày, lịch … nhé, lỗi, ngày @so, nhé $, nên … không, nó … rồi, thứ, tôi nữa, tôi … đi, tôi … đâu, về quê, đang … những, đi ạ, đâu … cho, đâu … đi, đổi ý, ở … rồi;
    8: @so cua, ^ bố, bà không, bố … @so, cho … con, cho … nhà, cho … tên, chị … cho, con gái, cua, cái, cái … hai, cả nhà, cả … em, của, em … không, em … lại, em … đột, giờ … đi, hai $, hôm qua, hôm … @so, hôm … không, hộ em, hủy … của, khám … tên, không … già, không … ngày, kim, ký … mà, lịch @ma, lịch thứ, lịch … @so, lịch … của, nhà … sợ, nhé … đi, nữa … khám, qua … khám, quê, ra … khám, rồi $, rồi nên, tham, thôi … không, thăm, thắm, thứ … ngày, trước … cho, tên … đi, tôi lỡ, tôi … hủy, tôi … lịch, viện … rồi, vì … đi, về … rồi, đi $, đi … rồi, để … cho`,
  cannot_travel: `
    21: xe;
    19: liệt, nhà, ra;
    18: giường, không … xe;
    17: khám … nhà;
    16: chân, cách, có xe, ngồi, ngồi xe;
    15: có … nhà, gãy, nhà … không;
    14: khám tại, không ra, không … nổi, không … được, nhà khám, nhà không, nhà được, ra trạm, sĩ … nhà, thận, trạm … nhà, xin … nhà, yếu, đi lại;
    13: ^ bà, ai chở, bác … nhà, bước, ghé, không ai, lưu động, tôi … xe, tại, tại nhà, tận, vào nhà;
    12: ai … đi, bại, gay, không … đi, mù, nằm, nằm … chỗ, nặng, ra khỏi, thần, tận nhà, xuống;
    11: bà … liệt, cây, có … đón, già … không, hai, không … máy, lưu, năm một, nằm liệt, xin khám, đi, đi … được, đoàn, đón, được … tại, đến;
    10: @dai, ^ nhà, ba … năm, bác … qua, bằng, bột, chân … không, cách nào, có … tận, có … vào, không có, không nổi, không … khỏi, không … trạm, khớp, làm sao, muốn … mà, người … không, nhà … trạm, trạm … khám, tôi … nói, tới nhà, đi không, đi … có, đi … hết, đi … khám, đi … phải, đường;
    9: ^ cụ, ^ mẹ, ai, có ai, có … nào, có … đồng, cụ, khám … đóng, không đi, lại được, mình … đi, mấy … nay, một chỗ, người già, nha $, nào … nhà, năm … có, năm … năm, ra … được, tai, trạm được, vào, xe $, xem … không, xin … tại, đi nổi, đi … ai, đi … mà, được $, đến nhà;
    8: @nguoi, @so … so, ^ muốn, bot, bác sĩ, bị, bộ, bớt, cho … khám, cho … được, chạy, con … xa, con … đi, cuối, có … xem, cụ … nhà, cụ … tuổi, cứ … làm, don, don … không, già, khó, không … cho, không … ra, không … đến, lắm … ai, mấy hôm, mẹ, người … trạm, nhà … bác, nhà … ạ, nhờ trạm, nào … không, này không, này … trạm, năm … trạm, nổi $, nửa người, ra … trạm, rồi … nói, sao, sao … được, sinh … @so, sĩ … không, tai … chỗ, tài, tôi đâu, tôi ở, tôi … không, tôi … mất, tới trạm, vào … được, xa, xin, xin cho, ông … không, đi được, đi … nổi, đi … nữa, đâu không, đơn, đưa, được, được … trạm, ở … mình`,
  choose: `
    48: @hoi_choice;
    19: cái, lấy;
    16: chọn;
    14: số @so;
    13: @ngan;
    12: @gio, @so, ^ cái, hai, lấy cái, số;
    11: ^ lấy;
    10: cho … cái, cái … nhất, cái … đi, nhất, số … số, thì lấy, thứ;
    9: @vai, ^ số, cùng, giữa, lấy … @so, phương, phường, sớm;
    8: @so nhé, ^ @so, ^ hai, ba, ba … cho, chọn … @so, cái thứ, cái … cái, cái … thứ, không phải, không … @so, nhà văn, nhà … hóa, văn hóa, đó, đó $`,
  deceased: `
    29: mất;
    20: @nguoi;
    19: đã;
    18: rồi;
    17: chết;
    16: ^ người, không con, nữa, vừa, ông;
    15: tang, tăng, đã mất;
    14: cụ, mất rồi, năm ngoái, rồi … ạ, ấy;
    13: còn … mà, gia đình, hồi, khám … nữa, mất hôm, qua đời, tên, ông … rồi, đi khám;
    12: ^ ông, bà … mất, cất, em mất, khám $, không … nữa, mới … khám, nạn, rồi … ơi, tôi mất, tôi … rồi, đừng;
    11: ^ chồng, ^ cụ, báo, hôm kia, hôm … @so, mất … @so, mất … tháng, mời … đi, nữa $, rồi … khám, rồi … tên, trạm đừng, trạm … tên, xóa tên, đừng … nữa;
    10: bố … mất, dạ, em không, em … mất, gia … xin, giấy mời, khỏi, năm … rồi, sáng nay, tháng … rồi, tin … đi, trai, trần, tên $, tôi … mất, xóa, đình, được … ngày;
    9: ^ bà, ^ bác, ^ mẹ, anh ấy, bà … hôm, báo … trạm, bỏ, cha, chết rồi, chồng tôi, con … khám, con … ông, cụ … mất, cụ … rồi, em … đổi, hồi … rồi, không … khỏi, kia, làm … cho, lịch, lịch khám, mà, mà … con, mất … bảo, mới, ngày @ma, nãy giờ, nằm, qua, quả … nam, rằm, rồi … gì, rồi … đừng, trái, trạm … bà, trạm … lịch, trạm … mà, tôi đi, từ … rồi, về … rồi, xem lại, xin, ông … đi, đâu … khám, để trạm, đừng … khám, đừng … tên;
    8: @so ngay, @so … ong, ^ thầy, ba năm, buồn, bà … với, bác … trạm, bố … rồi, chín, chả, chọn, con … trạm, cập, cập nhật, cụ nhà, cụ … nhà, cụ … tôi, em qua, gạch, hôm, hủy … của, hủy … khám, khóc, lịch … ông, má tôi, mất … không, mất … rồi, mẹ … mất, mới khám, mới … trạm, nay rồi, nhận … khám, nội … mất, quả … hôm, rồi cháu, rồi còn, rồi có, rồi … báo, rồi … nhắn, rồi … trạm, sách, sổ, tháng, tháng @so, thứ … rồi, tin … khám, tran, trạm biết, trạm … mời, tuần trước, tôi đã, tôi … hồi, tôi … ông, ung thư, vẫn, với … rồi, xong, ông … được, đề nghị, đừng … lịch, ơi`,
  emergency: `
    29: thở;
    21: cứu;
    20: giật;
    19: lên, ngất, ngực, tím;
    18: sưng, sống;
    17: máu;
    16: @nguoi, chảy, ngắt;
    15: bọt, gọi, gọi không, khó, khó thở, méo, ra máu, rồi, tay, uống, xuống;
    14: ^ cứu, bé, chân, co giật, dưới, mồ hôi, đang;
    13: bị, không … nữa, không … được, ra, tỉnh, xỉu, ơi;
    12: be, bầu, cấp cứu, giờ, không dậy, không nổi, kêu, lạnh, miệng, ngã, nói … người, sông, thuốc, đau … dữ;
    11: bật, chay, cấp, gấp, không muốn, làm sao, mau, mũi, nhiều lắm, phút, phải làm, sung, sốt, trạm … ai, tôi đăng, tôi … luôn, tỉnh $, tục, uống thuốc, ông, đột quỵ;
    10: ^ cháu, ^ thằng, bác … ơi, bắt, bố em, bụng, con tôi, cầm, duoi, dữ, em, im, liên, liền, làm … giờ, người, nhiều, này tôi, nói, nôn, quỵ, song, sĩ ơi, tim, trái, trạm ơi, từ … nhà, vã, đau ngực, ơi bà;
    9: ^ con, bây giờ, bị … nằm, bố, chạy, có người, có … mắt, cứu với, cứu … tôi, em từ, em … muốn, em … ra, giờ … không, huyết, kho, khóc, không … con, lắm, nay … đi, ngoài, nói không, năm … không, nước, nội … rồi, phải … gì, rồi … em, rồi … sao, thuốc … rồi, thưa, trạm … không, tìm, tôi … gọi, tôi … nữa, tôi … ra, tức, uong, uống … có, với … tôi, vợ em, xong, đây, đêm, đăng, được $, ơi $;
    8: @so do, @so nguoi, @so … chưa, ^ bà, ^ bé, ^ bố, ^ mẹ, ^ vợ, ai không, bà cụ, bây, cap, con … nhận, cập, em bị, em … nữa, em … sinh, em … đó, hay … tôi, hàng xóm, hết, hụt, không … gì, không … lời, lanh, lên … không, mất … trạm, mắt … làm, một mình, mở, mở … không, ngoài … rồi, người … năm, ngủ, nhanh, nhúc, nuoc, nói với, nằm, nửa người, nữa $, phải đi, rồi trạm, sao … tôi, sôi, tay … không, trợn, tôi đâu, tôi … ngực, tôi … thở, tôi … xong, tế … không, xe, xong $, xuong, đâu … rồi, đóng, đăng … cả, đấy $, ở … mình`,
  feedback: `
    29: @hoi_rating;
    22: khen;
    21: mà, ngồi;
    20: làm ăn;
    19: lòng;
    18: lần, phát, quá;
    17: lâu;
    16: góp, hài lòng, lấy máu;
    15: @dai, cũng, ghế, gọn, luôn, lắm, nhiệt, rất;
    14: ^ nhắn, chức, dân, gọi tên, khám … mà, không ai, mà không, nhân viên, thương, tốt, tổ chức;
    13: cả, dẫn, kiểu, làm, lộn, nhiệt tình, nhà … sinh, như, phòng, quạt, thái, thường, thấy, tiếng, viên;
    12: ^ bác, bác sĩ, bác … khám, giời, hiện, hơn, khám, không … nào, loa, lần sau, mấy cô, nhanh, quen, sĩ, tay, thích, y tá, được … trước;
    11: ^ khám, các, các cụ, cục, mong, máu, mông, nghị trạm, người già, nắng, phục, sinh, thế này, trời, tôi … hai, tận, từ … đến, từng, viện, vụ, xếp, đón, đông, đề … trạm;
    10: @ma … moi, @so … moi, ^ nội, bầm, cho … @so, chịu, cái, ghê, giờ mới, khám … đảo, không … lời, kiểu gì, làm … ạ, lấy … đâu, lắm $, lời, mà có, mà … @so, mà … ai, mất … cho, người … được, nhưng, năm … có, quát, quên, rat, sĩ … qua, thật, trạm xem, tá, từ … nay, vì, vọng, xem lại, xỉu, ý, điểm, đo … áp, đáo, đồng, ưng, ứng;
    9: @vua, bác, cho … @ma, chúng tôi, chỉ có, chờ … đến, câu, có … uống, cô y, cũng … có, cầu, giữa, gọi, hon, hôm thứ, hẳn, khám … thấy, không … cả, là … mà, làm … này, lượt, mau, mấy … ở, mồng, nhu, nhắn … này, nhỏ, nên, ok, quả … tôi, sau, sẽ, tan, thai, tiếp, truoc, trạm … làm, tâm, tím, tôi thấy, tôi … về, tạm, về … ở, với … ạ, xong, áp, ăn, đo huyết, đến, đề nghị, đội … cô, đợt khám, ở … khám;
    8: @so mà, ^ lấy, ba lần, biết … nào, bà, bà tôi, bà … là, bác … qua, bắt, cho vợ, cho … ra, cho … tiếng, chê, chế, chỉnh, chục, con … năm, cán bộ, cô $, cô … tá, cảm … nhiều, già, gòn, huyết áp, hẹn … mà, hỏi, khám … ký, khám … nội, khóc, không … trả, long, làm việc, mà … trạm, mà … tôi, mới tới, mới được, người, người … vào, nhà … bản, nhà … mất, những, này thì, nói … phí, quá $, siêu, siêu âm, sáu, sân, tay … không, trạm … lại, trả lời, trẻ, tung, tôi … của, tôi … tuổi, tổ, vui, vừa rồi, đoàn khám, được … tiên`,
  give_info: `
    44: @hoi_date;
    36: @hoi_name;
    24: @hoi_rating;
    18: @so;
    16: @ngan;
    15: @ngay;
    14: điểm;
    13: @ma $, @vai, mười, sáu, thôn, thị … @so, tên;
    12: @so $, tuổi, tên … là, ở thôn;
    11: @so điểm, ^ @ma, ^ sáng, rằm, sinh, số … @so, thị … năm, âm;
    10: @nguoi, ^ thôn, ^ tên, cho @so, chắc, em @so, hoàng, hôm nào, mai, nguyễn, nhà, trừ, tôi cho;
    9: @ma, @so … do, ^ ngày, buổi sáng, bốn, cũng được, cạnh, hôm … cũng, là … thị, ngày … đi, nhà … @so, nhật, năm, sinh @so, sinh năm, tháng, thị … sinh, tên … thị, tôi ở, tôi … đó, văn, điểm $;
    8: @so tôi, @vua, ^ em, ^ hôm, ^ số, ^ tôi, buổi, bà … thị, bảy, chín, chấm, chủ, chủ nhật, em ở, gì đó, là, mùng, mắc, nguyễn … @so, ngõ, người … cho, nhà … ở, nhé $, năm $, năm @so, nằm, sau, sau … cho, số … em, thon, thứ tư, tuổi $, tuổi … @so, tám $, tôi … lắm, văn … @so, đi làm, được nghỉ, ấp`,
  greeting: `
    37: chào;
    22: ^ chào;
    17: trạm;
    16: @ngan;
    15: @hoi_khong, ^ alo, alo, chúc, đấy;
    14: @vai, chào … là, thưa, đây;
    13: em chào, vui, ơi;
    12: chào các, chào … bác, xin chào;
    11: buổi, chào … sĩ, khỏe, khỏe không, lành, mới;
    10: ^ a, ^ em, ai … không, bác, chào cô, chào trạm, hí, hôm nay, hỉ, là … ở, trạm … không, đấy ạ;
    9: ^ dạ, ^ kính, bạn, chào … y, chào … ạ, các, có ai, hi, lo $, mọi người, một ngày, sĩ $, trạm $, tôi là, tốt, y … không, đấy $, ơi $;
    8: bác sĩ, bác … con, bạn $, có … không, dạ, kính, nghe không, sua, sĩ, trạm y, trạm … ngày, trạm … tế, ơi … không, ạ … trạm, ở … đây`,
  human: `
    30: gọi;
    26: gặp;
    22: trực;
    20: gọi cho;
    19: cho … gặp, chuyện;
    18: gọi … tôi;
    16: gọi lại, gọi … cho, với;
    15: cán bộ, nói chuyện, phụ trách, trách, trả lời, tôi … người;
    14: bấm, lời, người thật, nói;
    13: ^ gọi, cho, có ai, gấp, gọi điện, gọi … đi, người, phụ, riêng, tôi cần;
    12: ai, cho … nói, chuyện với, chuyện … tôi, có … trực, cần, gặp người, không … tin, máy, nói với, số, xin số, điện;
    11: ^ chuyển, ai … không, bác, bộ, cho … đi, có … đó, gọi … được, không … nhắn, muốn, nói … với, thật, tiếp, trạm là, trả, với tôi;
    10: @so @so, ^ có, alo, cho tôi, cho … chuyện, chút, có … gọi, có … ở, em cần, gọi … số, không … cần, người … nói, nhắn, nói … được, rảnh, số … trạm, tôi gặp, tôi hỏi, tôi muốn, tôi … gặp, y tá, đi $, đó không, ở … không;
    9: ai … máy, bấm … không, bỏ $, cho em, cho … @so, cho … người, cho … số, chứ không, cô … tá, của trạm, của … là, em với, gọi … bà, hồi … rồi, không … gọi, liên, liền, là số, là … mấy, lần rồi, máy … cho, máy … lời, người … đi, nói … nhắn, số máy, sổ, tin … lắm, trưởng, tôi một, tôi nói, tôi … chuyện, tôi … tôi, tư vấn, xin … trạm, đăng … không;
    8: ^ xin, ai … đó, bà không, bác sĩ, bác … cho, chuyển, chuyện … người, chả, có … em, có … nào, em muốn, em … số, em … với, giúp tôi, gọi … nói, hệ, hỏi, không … gì, kêu, lại cho, lại … tôi, mà nó, một, nhân viên, nhắn tin, nhắn … em, nào … cho, nói … lắm, ra … tôi, rành, sĩ, sĩ … cho, số … @so, số … của, số … thoại, thì … em, thì … tôi, trach, trạm gọi, trạm … mấy, trạm … số, tôi tôi, tôi … nhắn, việc, đó … em, được thì`,
  info_bring: `
    29: mang;
    27: giấy;
    23: theo;
    22: đem;
    21: đêm;
    19: căn cước, cước, cầm;
    18: cần;
    17: thẻ;
    16: gì;
    15: có cần, căn, hay;
    14: bảo hiểm, có … theo, hiểm, đi khám, được không;
    13: có … cầm, cần … giấy;
    12: ^ căn, ^ giấy, ^ mang, có … mang, có … đem, cần … không, giấy tờ, không $, phải;
    11: @so so, bác … xem, cho … sĩ, chỉ có, có phải, cầm theo, hồ sơ, mang gì, mang … gì, phải mang, sổ, thoại, thẻ bảo, thẻ … hiểm, điện thoại;
    10: ^ đi, cho … xem, chỉ, có giấy, cũ, giấy gì, khi, khám … gì, mang giấy, nước tiểu, phải … theo, sẵn, số … không, sổ khám, tay, thì … giấy, đem theo, đi, đi … thì, điện … có, ảnh … không;
    9: @ma không, bé, bị, cho bác, cho … cần, chuẩn, chụp, có, có … giấy, căn … so, cần … gì, của bé, em chi, gì để, gì … tôi, in, khai sinh, khi … không, không … giấy, không … không, mang … không, mang … tờ, mang … vậy, minh … số, mặc, nhắn không, những, những gì, quen, quên, thay, theo … gì, thế … được, áo, đi … cần, đi … giấy, đi … mang, đi … được, đúng … không;
    8: ^ họ, cho … hay, cháu $, cháu … đi, có … không, có … nước, cần mang, em … có, giấy … có, giấy … không, gì nữa, gì … em, gì … ạ, huyết áp, hồ, khi lấy, khám bệnh, khám … cầm, khám … giấy, khám … mang, khám … theo, không có, không … làm, mất … rồi, nước, phô, phố, phổ, rồi đi, rồi … cần, số … thì, số … ở, tay … không, thuốc, thị … sinh, to … tôi, trạm $, trạm phát, trạm … quá, tôi … giấy, tờ, uong, đi … cầm, đi … gì, đơn, ở nhà`,
  info_contents: `
    20: ^ khám;
    19: ^ có, hay, khám;
    17: đợt … có;
    16: chụp … không, có đo, đo … không;
    15: có, có khám, kim;
    14: chụp, có chụp, những, này có, sĩ … khám;
    13: ^ mất, bao lâu, khám … có, lâu, máu, đo;
    12: ^ lấy, bác … về, có bác, gần, khám … gì, khám … không, không $, lau, luôn không, lấy … không, lắm $, máu không, mục, những gì, phổi, siêu … không, tư vấn;
    11: chích, có xem, có … luôn, có … nghiệm, hay chỉ, khoa, khám có, không … em, không … hay, mấy, nghiệm … không, soi, sôi, sợi, thì … nhưng, về cho, đợt, đợt này;
    10: bác sĩ, cho … không, có siêu, có tư, có xét, có … không, có … mắt, có … xương, có … âm, có … đường, em còn, gan, gì vậy, kham, khám những, khóa, không, lấy máu, nghe … có, nước tiểu, nữ, phút, răng, sĩ, thì khám, thì … người, tim, tiểu, trẻ, tạm … không, ung thư, về khám, xong, xuống … không, xét … không, đó;
    9: bác … nữ, bước, chụp phổi, con … cho, có thu, có … cho, có … gan, có … máu, có … phổi, có … sĩ, có … với, gì, hay … trạm, hỏi … có, khám … người, khám … thế, không tôi, không ạ, khớp, kiểm, kiểm tra, máu … không, những … có, nào $, siêu, siêu âm, thì … có, thì … này, tim không, tìm, tím, tôi sợ, tức ngực, tự … cho, xét nghiệm, đâu … khám;
    8: ^ trẻ, buổi … không, bác, bác … trạm, bác … ở, bảo … để, có … thứ, có … tim, em sợ, gan … không, gọi … được, hoài $, khám … bao, khám … những, không em, không … cháu, không … chỉ, lý, lấy, máy, mấy tiếng, mắt không, mệt, nghe … khám, nghiệm, người … bảo, ngực, nụ, phụ nữ, tay, trạm mình, tôi còn, tôi … lắm, tôi … về, tức, từ … không, ung, vậy … em, về, với … không, xét, âm, âm … không, ăn $, đó có, ở … về`,
  info_cost: `
    32: tiền;
    24: phí;
    21: có … tiền;
    20: trả;
    17: free, hay, tiền … không, tốn;
    16: có mất, mất … không, nhiêu, nếu, tiền không;
    15: bao nhiêu, hả, miễn, nhiều, thật, tien, tính;
    14: có tính, có … phí, có … đồng, không … tiền, thu, tốn … không, đóng;
    13: hết, phi, phải trả, phải đóng, thêm, tính … không, đóng … không;
    12: ^ khám, bảo, có … không, khám … mất, lấy tiền, miễn phí, mua, nghèo, phải, phải … tiền, thuốc, trả tiền, vậy cô, đồng;
    11: có phải, có thẻ, hỏi … khám, khám này, không đồng, mưa, mất, nghìn, nhiêu tiền, phí không, phải … không, riêng, thu … tiền, thì … bao, thứ, trạm là;
    10: bảo hiểm, cho … già, em … khám, gì không, hiểm, hộ nghèo, khám … tốn, mất tiền, mấy … là, phát, thu tiền, thì, thì … đó, thật không, xét, được miễn;
    9: @so nghìn, ^ bao, bà … nổi, báo … bà, cho em, cho không, cho … hỏi, chuẩn, chừng, có thu, gia, hộ … có, khám, khám … có, khám … tiền, khám … đóng, không, không … bạn, kèm, làm … thì, mien, mà … bà, người … có, theo, thì … ai, tiền … cô, trọ, trở, đủ;
    8: @so nguoi, @so … nha, ^ cho, bao, bao … tiền, báo … @so, cho … khám, già, giả, hỏi, hỏi … cho, khám thì, khám … @so, không $, không hay, không trạm, không … xã, lo, luon, luôn, mang theo, mất … em, nghiệm, nào không, năm … còn, phí … không, phần, sao $, siêu, siêu âm, them, thì phải, tinh, trước … tôi, tỉnh, tổng, vậy, xét nghiệm, để tôi, đồng … trạm, ở đây, ở … có`,
  info_eligibility: `
    23: được khám;
    19: được;
    18: có được, có … khám;
    17: khám;
    16: xã;
    15: có thuộc, tuổi, được không;
    14: khám … không, ưu, ưu tiên;
    13: ai … khám, khám không, như, thì, được … không;
    12: có … không, có … điện, công, hay, hàng, khám được, khám … này, không $, khẩu, mới … về, viện;
    11: @ma … kham, @so … kham, ^ họ, binh, bình, bảo … thì, có … được, công … khám, khám ở, khám … hay, khám … được, khám … ạ, không … bảo, không … hiểm, lao, mới … có, năm … khám, quân, thuốc … không, viên, điện, được … hay, đợt … được, ở … được;
    10: @so … được, ^ người, chức, con … học, có, có cho, hộ … ở, hợp, khau, khám … trường, mới, này được, thì khám, thế có, trường, tổ chức, điện … không, được đi, được … vậy, được … ạ, ở … khám;
    9: @so năm, @so tuổi, ai được, ai … cho, bên, bảo … hết, bảo … khám, có … bảo, có … hiểm, công nhân, cả nhà, dân, dẫn, giờ … khám, giờ … rồi, hay … cũng, hàng … có, hạn, hết … đi, học, khám đợt, khám … với, không … đồng, mầm, nay … được, người … ngoài, năm, thuoc, tháng … khám, thì có, thì … khám, thì … nào, thức, tuổi không, tôi … tuổi, từ … thì, về … có, về … khám, vừa, đi … không, đây … khám, được … khám, được … trước, đợt này;
    8: @ma rồi, @so thang, @so … di, ^ con, ^ nhà, ^ đăng, bà … @so, bầu, chảy, có … sách, có … tiền, em đăng, giáo, gì hết, hiểm … có, hộ khẩu, khám … mới, khám … người, khám … xã, không … thẻ, làm … có, mình … không, một … khám, một … được, mới được, mời … không, nghèo, người … được, nhap, nhà … là, nhập, non, này … không, nôn, năm rồi, rồi … này, thường, thế … được, tiên … ạ, tuổi … khám, tính, tôi @so, tượng, vào … nào, vậy $, về … được, xã không, ông bà, đi … có, đây, đó … khám, được … phí, đợt … không, đủ, ở trường, ở xã, ở … @so, ở … hay`,
  info_fasting: `
    36: nhịn;
    29: ăn;
    27: uống;
    21: sáng;
    19: nhịn đói;
    18: nhin;
    17: phải nhịn, trước;
    16: bụng, có … nhịn;
    15: sáng … có, sáng … khám, trước khi, ăn … không;
    14: an, máu, ăn … được;
    13: ^ nhịn, khám có, lấy máu, nhịn … mấy, sửa, sữa, thì, uong, uống … không, ăn … rồi, đói là, được ăn;
    12: có được, có … đói, lúc, nhịn ăn, nhịn … giờ, nhịn … không, răng, sao, thuốc, thuốc … sáng, trước … không, uống nước;
    11: an … co, có … ăn, khám … ăn, không $, phải, rồi … được, thì … có, trước … khám, uống … có, ăn sáng;
    10: bị … đường, cà phê, có cần, có sao, hay, hưởng, hả, khi khám, khám … thì, lúc … giờ, lấy … có, mà … đói, nước, phê, rang, run, sang, sĩ $, thuốc … áp, tiếng, tiểu đường, tôi … thuốc, tôi … ăn, từ mấy, uống thuốc, đói không, đường, được không, để … không;
    9: @so giờ, ^ uống, bú, bắt, có phải, có … gì, có … không, có … trước, có … để, cả … không, huyết áp, hôm trước, khi, không … là, lấy … được, lỡ, lỡ … rồi, máu có, mấy giờ, nhịn … tối, nước … không, rồi … khám, sao không, thuốc huyết, trước … máu, trước … được, tôi … đường, ăn … trước, đi khám, để;
    8: @so … cung, ^ nghe, ^ sáng, bung, bình thường, có, cần, dời, hôm khám, hôm … không, hút, khi … có, khám … chiều, không … sĩ, máu … không, máu … được, mấy tiếng, mới, phải … không, rồi giờ, sao $, sáng hôm, thử máu, trước … có, tí, tính, tôi hôm, tôi … trước, tối nay, áp, đói … tiếng, được`,
  info_when_where: `
    22: nào;
    18: có khám, giờ;
    17: khám, khám không, mấy giờ;
    16: bao giờ, chỗ nào, khám ở, trạm;
    15: ^ trạm, ^ đợt, hay, địa;
    14: ^ từ, bắt đầu, gần, đợt, ở;
    13: còn … không, có làm, có … không, hôm nào, mấy, sáp, về, đoàn;
    12: giờ … đầu, kham, khám cho, loa, làm việc, mấy … bắt, ngày … khám, nhập, thôn, trạm còn, đi … trạm, đường;
    11: ^ thứ, có … hay, giờ … cửa, hay … mới, khám … ngày, mới, mở, ngã, nhật có, nào khám, nào … cho, nữa không, rẽ, thôn … khám, trạm … không, trực, từ, việc, xe … không, đi … nào, đến, để tôi, ở chỗ, ở đâu, ở … nào;
    10: @ngay, @so … nao, ^ bao, ^ nghe, buổi … có, bảo … khám, cho … chị, cho … cũ, chủ … có, cũ, dia, gio bắt, giờ tôi, hết, khám … nào, không hay, mở cửa, nay khám, nhà … hay, nhất, nào tôi, nào … khám, nào … không, này … khám, này … nào, thôn tôi, thứ … có, tết, điểm, đề … biết, ủy;
    9: @so … không, ^ năm, buổi … không, bảo … tôi, chạy, chỉ … thôi, cây, có … bạn, em đi, giờ khám, giờ … mới, gửi cho, hay … phải, hôm … con, hôm … thì, hỏi … của, khu, khám … hay, không … em, mấy … mở, mấy … đầu, nghỉ, ngày, nào … con, sau, trạm có, trạm y, trạm … tế, trạm … xã, trạm … đi, trạm … đâu, tôi … cho, tôi … thấy, tế … chỗ, xã, xóm, điểm khám, đợt … không, ạ em, ở … phải;
    8: @ma … không, @ngan, @so co, @so … dau, ^ ngày, ^ thôn, bao, bắt, cho … của, cho … không, chỉ, chủ nhật, chủ … khám, các anh, cụ … mới, em … trạm, giờ … mấy, giờ … tôi, hai … không, hay … người, hay … thôi, hôm … khám, khi nào, khám … mấy, khám … vậy, không … nghỉ, không … đi, lên trạm, mấy … cửa, mấy … nhắn, mới về, mời … tôi, ngay, nghe, ngày nào, nhat … không, nhà văn, nhà … hóa, này trạm, này … con, này … thì, năm rồi, nữa … cô, rõ, số … đi, sớm, trạm mở, trạm … có, trạm … của, trạm … mấy, trạm … ạ, trạm … ở, tuần … khám, tổ chức, tới trạm, văn hóa, văn … hay, vậy, về … @so, xe, xe … đi, đang … đi, đi … cho, đâu vậy, đâu … ạ, đầu, đợt này, ạ … đi`,
  language: `
    33: tiếng;
    26: english;
    23: không dấu, đọc;
    21: tiếng … không;
    20: chữ;
    19: có dấu, viết;
    18: hiểu;
    17: my, mỹ;
    16: khmer, nhắn … dấu, việt;
    15: nhắn, tin … dấu, tiếng … được;
    14: có … tiếng, dấu … tôi, hiện, i, in, tiếng anh;
    13: ^ nhắn, bằng, kiểu, toàn, í, được không;
    12: @hoi_khong, bằng tiếng, dấu … máy, gửi … dấu, nói tiếng, tiếng … cho, tiếng … có, tiếng … tôi, tôi … tiếng;
    11: ^ đổi, chữ … dấu, chữ … không, dấu đi, em người, là người, lỗi, máy … hiện, ngữ, sang tiếng, tiếng khmer, tiếng việt, tắt, đổi;
    10: ^ chủ, chuyển sang, có … bằng, dấu cho, dấu … dấu, kinh, kính, mông, người, nhắn … cho, nhắn … không, sang, vuông;
    9: anh, bằng … không, chăm, có bản, dấu … không, em … mới, gửi, gửi … không, không … gửi, không … điện, lời, máy tôi, mồng, sang … anh, tôi chỉ, tôi người, tôi … chứ, tôi … đọc, viết … dấu, đâu … em;
    8: @vai, ^ bạn, ^ căn, bản … không, bắt đầu, cho tôi, cho … tiếng, chậm, căn, dấu … đọc, gửi … đi, không, không hiểu, không … thoại, nhắn có, nhắn không, nhắn … có, nói … không, tin, tôi nghe, đâu $, ảnh`,
  my_bookings: `
    25: hẹn, lịch, đặt;
    20: hay;
    19: chưa;
    18: xem;
    17: mấy giờ;
    16: có lịch, có … chưa, hôm nào, được xếp;
    15: mấy, quên, tên, tôi đặt;
    14: lich, lịch … không, nào, tin nhắn, tôi … không, tôi … nào, đặt cho;
    13: chưa $, chưa thấy, lượt, lịch của, nhỉ, quên … rồi, thứ, tôi khám, xem … tôi;
    12: ^ lịch, bua, em … lịch, giờ, hôm, hẹn của, hỏi, hỏi … tôi, không biết, không nhớ, mà … thấy, mấy người, phải không, thấy, thứ … này, tôi … đặt, vậy, xem lại, đã … chưa, đặt … tôi;
    11: @ngay, cho … hỏi, có … của, kiểm, kiểm tra, lịch … của, lịch … tôi, nhớ, sổ … tử, tên … không, đăng ký, được … nào, đến lượt;
    10: ^ mai, bao nhiêu, bữa, chưa ạ, con … mất, con … rồi, danh sách, em có, em đặt, em … em, giờ … vậy, hay … rồi, hom bua, hôm … ạ, hẹn … giờ, lúc mấy, lại … với, mai, ngày nào, nhà em, nhắc, rồi … không, thấy báo, thứ năm, thứ tư, tra, trong … khám, tôi có, tôi … hay, tôi … ngày, xem giúp, xếp, xếp … nào, đăng … rồi, được … ngày, đặt … rồi;
    9: @ma … @ma, ^ xem, bà … nhà, cho … rồi, cho … trạm, cái $, có tên, của, của … là, của … với, em khám, em … giờ, em … hay, em … mà, em … người, hay ở, hôm trước, khám … con, khám … hay, khám … nào, ký, ký … mà, ký … rồi, lúc, lại cho, lại … của, lại … khám, lịch … mấy, lịch … với, mà … giờ, mấy … rồi, nhiêu, nhận được, nhắn … không, nào ạ, quên mất, rốt, rồi mà, sao … nhắn, sách, sáng … có, thu, thấy … nhắn, thứ … của, trong danh, trong … có, trong … sách, trạm hay, trả, tên … văn, tôi, tôi … vậy, xep, đi … hay, đã, đúng không, đăng, ạ em, ở … hay;
    8: @nguoi, @so … lich, ^ sáng, ^ ủa, ai gọi, bà … em, bà … được, chưa … bảo, cua, có bị, có … khám, của bà, của mình, của … con, của … nào, danh, em đau, em … của, em … danh, em … vậy, em … ạ, ghi, ghi tên, giờ … giờ, hai … hai, hay … vậy, hộ … em, khám không, khám … giờ, không thấy, không … chưa, không … mới, không … nhắn, không … nào, ký hôm, luc, là … giờ, là … hay, lúc … giờ, lại, lịch … em, lịch … ạ, mai … khám, mai … tôi, mấy … khám, mấy … ạ, mọi người, ngay, nhiêu $, nhà tôi, nhà … hay, nhà … người, nhắn … nói, này … máy, nói … có, năm … tôi, rồi … số, sao … không, thấy … gì, thứ … tôi, tin … không, tên … có, tên … tôi, tôi nhờ, tôi được, tôi … chưa, tôi … cũng, tôi … hôm, tôi … ký, tôi … trạm, tôi … với, tới lượt, đã có, đăng … từ, được … giờ, đầu tháng, ủa`,
  no: `
    41: @hoi_yesno;
    19: thôi;
    18: ^ không;
    16: ^ chưa, chưa;
    15: ^ thôi;
    14: không;
    13: đều;
    12: @ngan, chịu, ngày nào, đám, được đâu;
    11: @hoi_choice, không phải, không đi, không được, không đồng, là không, ngày … cũng, nào, đâu có;
    10: ^ khỏi, không … ý, tôi chưa, vướng, đó … đi, được $;
    9: @hoi_date, ^ cả, ^ ngày, bận, chứ … phải, cũng không, cả, hôm đó, hôm … nhà, hôm … tôi, không … con, không … rồi, kịp, ngày, nhà có, nhà … giỗ, nhưng, nào cũng, rồi … đó, sai … tôi, tôi … chứ, đi … nổi, đâu, đã … chưa;
    8: ^ @so, bận rồi, cho … xem, chứ không, cái nào, giờ … được, hết, hết $, khác, khác $, không … nào, không … đó, không … được, không … ơi, khỏi, làm … không, làm … đi, mà, ngày đó, những, nào … ạ, này $, nên không, rồi $, rồi ạ, thôi $, thôi không, tuần này, tôi không, ý cho, đi … ơi, đó tôi, được … ơi, đầu, để, ơi $`,
  reschedule: `
    23: lùi;
    21: chuyển, dời;
    19: hẹn;
    18: khác, xin;
    17: sang, đổi;
    16: lại;
    15: @ngay, hơn, lùi lại, ngày, sớm hơn, được không, đổi … @so;
    14: cho, chuyển … sang, hôm khác, lui, lịch, đổi … giúp;
    13: cho … qua, dời … hôm, không … @ma, mai … được, rằm, sốt, tuần, từ … sang, xin đổi, đổi lịch, đổi … thứ;
    12: ^ lịch, ^ đổi, chuyển lịch, chuyển … @so, của … sang, dời cho, hôm, khac, không … @so, lại … hôm, nhưng, tháng sau, tuần tới, đổi sang;
    11: cho … hôm, dời qua, dời … em, lại … cho, ngày … em, nhầm, những, qua … tuần, quá, sang … tháng, sang … thứ, sáng, sớm, sửa, sữa, thứ … đi, trạm cho, tôi qua, tôi … ngày, vì, xin … ngày, xuống, đang, đi … đi;
    10: @dai, @ma … @ma, @so … thu, cho bà, cho … đổi, chuyện … tôi, chết, chỉ … sáng, dời … qua, em sáng, em … xin, giúp, giờ cho, gần, hoãn, hộ, không … thứ, kịp, lịch của, ngày kia, phải @so, qua, sang … giúp, sau, som, sáng … nhé, sáu, thứ … mà, thứ … thứ, trạm xếp, tôi … nhé, xếp, ông nội, đi … xin, đăng … mà, được … em, đầu … sau, để … khỏe;
    9: @ma … em, @ma … qua, @so … lại, @so … qua, ^ chuyển, ^ mai, ^ ông, cho tôi, cho … lại, của … @ma, dời … bà, dời … khám, em với, em … thứ, giờ … @so, hon, hoàn, hóa thôn, hẹn … @so, không kịp, không phải, lịch … tôi, mai, một … đi, ngày … ngày, nhà … thôn, o … cho, phải … lại, qua … @so, qua … sau, thanh, thay, thành, tháng, thứ @so, thứ … chủ, thứ … giờ, thứ … ạ, trạm … em, tôi … chiều, văn … thôn, xin … lịch, đưa … đi, được … nhà, đầu tháng, để … tôi, đổi … cho;
    8: @ma, @ma @ma, @ma … cho, @ma … ạ, @so … @so, báo … đi, bù, chiều, cho … buổi, cho … chiều, cho … ngoại, cho … sang, cho … tôi, chồng tôi, chừng, con đi, có … sáng, cưới, dời … ngày, dời … sang, em bận, em từ, em đổi, em … @ma, giờ … phải, giờ … quả, hai tuần, hay là, ho, hôm đó, hẹn … mà, khi, khám ở, khám … sáu, khám … trạm, khám … tuần, không được, khỏe, lên … @so, lịch … qua, lịch … sang, lịch … thứ, mai em, mai … ra, mà … quá, mẹ con, ngay, ngày … còn, ngày … đi, nha … em, nhà … cho, nhé, nhầm … rồi, quả, ra … không, rồi … qua, rồi … tôi, sửa lại, thôi … tôi, thứ năm, tuần … không, tôi phải, tôi … bữa, tôi … nữa, về, vợ, xin … @ma, xin … cho, ông … con, đi thứ, đi … @so, đi … hôm, đi … đâu, đó … đi, được … đi, đổi … của, ở nhà, ở … thôn`,
  result: `
    31: kết;
    29: kết quả;
    23: giấy;
    19: phiếu, quả;
    15: ghi, lấy, máu, tôi … kết;
    14: chưa, có kết, của;
    13: cao, có … gì, ghi … là, gì … không, hôm, khám hôm, khám … @so, khám … tháng, máu của, nghiệm, sao;
    12: ^ kết, bác sĩ, bệnh … không, của … em, huyết, hôm thứ, khám … @ma, kết … đâu, là … không, phieu, sĩ, tôi khám, tôi … chưa;
    11: bao … có, có giấy, có … sao, của … chưa, của … hôm, em khám, khám … thứ, không hiểu, nặng, quả … đâu, tôi … giấy, tờ, xét nghiệm, đường;
    10: bao … kết, biết … có, bác, bệnh, bị … không, có chưa, có … quả, của ông, em … qua, giấy … không, giấy … quả, gì, gì không, gì … cho, hôm … bao, hỏi … của, hỏi … quả, khám … rồi, khám … tuần, kết … cho, kết … em, là, muốn biết, quả … ở, thế nào, thế … có, tuần rồi, tôi có, tôi … máu, xin … lại, xét;
    9: @so @so, @so la, @so ngay, @so … sao, @so … the, bao nhiêu, bà … khám, bác … có, chưa thấy, chưa … kết, có, có … không, có … rồi, em … kết, hiểu, hôm … @so, hôm … bác, hôm … có, hỏi kết, khám, khám … bao, khám … ta, khám … trước, là có, là sao, là … có, lấy … được, máu … em, máu … tôi, mở, mỡ máu, ngày @ma, ngày rồi, phải … không, qua … cho, quả … em, thấy, tôi … gì, tôi … qua, tôi … vậy, về nhà, xin … qua, đường huyết, đọc;
    8: @ma … phai, ^ mất, bao giờ, bác … bao, bác … nói, bảo … mã, bảo … phải, cho … kết, cho … xin, cháu … trạm, chưa ạ, chưa … gì, chưa … quả, chị $, chị … em, cua, có gì, có phải, có … là, cũng … có, của mẹ, của … mấy, của … ra, em … hôm, em … mấy, hai tuần, huyết áp, hôm @ma, hôm khám, khám xong, khám … có, khám … hôm, khám … sĩ, khám … xin, khỏe của, kết … của, kết … máu, kết … rồi, là … ạ, lên, lúc, lại … không, mau, muốn xem, mà, mà chưa, máu … có, mười, mất … em, mất … khám, mẹ … khám, mẹ … không, nay … rồi, nhiêu, nội tôi, phổi, rồi … qua, sức … của, tháng … có, thế, thứ … rồi, tin … bảo, trạm … lại, trạm … quá, tôi … bệnh, tôi … hôm, tổ … rồi, xét … máu, đọc không, ở đâu`,
  rights: `
    22: xóa;
    20: thông tin;
    19: hồ sơ;
    18: dữ liệu, liệu;
    17: của, dữ, lưu, thông;
    16: muốn;
    15: của tôi, quyền;
    14: biết, cước, hồ, hồ … của, không muốn, xem;
    13: ai, bệnh, căn cước, của em, giữ, khai, không cho, trạm … thông, xem được, đưa, đứa;
    12: ^ xóa, công, của … cho, hồ … tôi, luu, rút, rút lại, sửa lại, trong, trạm có, xem … của, đồng ý;
    11: bệnh … không, cho, cá nhân, căn … em, của … không, dữ … của, kết … của, phép, rút … ý, số … cước, thông … của, trong máy, trạm đang, tôi … ai, tôi … thông, xóa … em, được … của;
    10: ^ anh, ai được, bao lâu, bệnh của, bệnh … tôi, bị, cho … tin, chuyện, cua, có bị, có … ngoài, của … ai, của … trong, em muốn, gì … tôi, hôm trước, hệ thống, không … để, kết quả, lại … ý, lấy số, ngoài, sinh của, sinh … tôi, trạm … số, trạm … tin, tên … tôi, tôi cho, tôi không, tôi trong, xóa hết, xóa … của, đủ;
    9: ai … số, ai … được, cho trạm, cho … cái, cho … thông, chính, chỉnh, chụp, con … đăng, có bản, có … kết, căn, của cháu, của … đi, của … ở, dùm, em … cho, giúp $, gỡ, gửi, hỏi, kết … tôi, lại … giúp, nay … bao, quả của, rút … đồng, sao, số căn, số điện, sổ, tin, tin của, tin … bảo, tin … nhận, trạm xóa, trạm … tôi, trạm … điện, tôi yêu, tôi … cho, tôi … có, tôi … cầu, tôi … muốn, tôi … trạm, yêu cầu, đọc được, đừng … vào, ảnh, ở đâu, ủy;
    8: @mot, ai chở, ai … xem, biết … khám, cho ai, cho … đăng, có … cho, có … xem, căn … tôi, của … tôi, của … đâu, dum, em … thông, em … trạm, ghi … là, hôm … đi, hết … của, hệ, hỏi … tôi, kết, liệu của, liệu … tôi, lại, lấy, nhận … quả, năm sinh, năm … tôi, phep, quả … tôi, sai, sua, thông … cho, tin … có, tin … thì, toàn, trưởng thôn, trạm … tên, trạm … về, tôi xem, tôi … công, tôi … xóa, tôi … áp, xem … quả, xem … tôi, xóa … tin, xóa … tôi, yêu, đang … những, đâu … được, đọc`,
  scam_report: `
    26: gọi;
    24: link;
    21: tiền;
    20: @dai;
    18: bảo, giả, lừa, nó, xưng;
    16: bấm, có … gọi, là … trạm, triệu, trạm;
    15: @so trieu, bắt, công an, lừa đảo;
    14: ^ họ, bảo tôi, bị, giả … y, thật, đảo;
    13: ^ nó, chuyển, có người, có … là, có … trạm, khoản, nói là, số @so, đường;
    12: ^ có, cước, của trạm, giả … trạm, giả … tế, người gọi, người … nhà, nói, nói … trạm, nộp, otp, phí, rồi … nói, zalo, để … khám, đọc;
    11: @ma … kham, bác … trạm, bấm vào, bộ … tế, có đứa, căn cước, của … vậy, danh, là … bảo, mã otp, mật khẩu, nghìn, nop, phải của, sức, sức khỏe, tien, trang, trăng, trạm … này, tài khoản, vneid, y tế, đóng;
    10: @so nghìn, an, bao … quả, bà … bị, bầm, bộ y, có số, có … danh, cảnh, của, giữ, gọi bảo, khám … chưa, khẩu, kêu, kẻ, là của, là trạm, người … đòi, này có, phi, qua có, trạm có, tôi … tiền, tế, ứng dụng;
    9: bao … tiền, bảo … số, bệnh, cho người, có … bác, có … của, có … nhà, có … xưng, căn … của, hình, hộ … em, khám sức, khám … khỏe, khám … phí, khỏe, là … y, mật … vneid, mới được, mới … khám, nghi, ngân, người đi, người … bảo, no, này … hay, nó … tôi, suất, thu … sổ, tiền khám, trạm … đi, tôi … bấm, tôi … lừa, xã, điện … tôi, đòi số, đúng không, ứng;
    8: @ma moi, ai gọi, app, chị … trạm, chỗ khám, cán … y, có phải, có … mình, có … đến, cấp, cụ đi, của … hay, của … không, giữ chỗ, gì đó, gọi … là, gửi, hay … vậy, hôm qua, hỏi … có, khám miễn, kia $, kiểm tra, ké, lua, là, là … nhân, là … tế, mà … o, mã … của, mất, mặc, ngan, ngàn, người … là, người … trạm, nhận, nội, quả … có, số, số lạ, số … gọi, ta, thuoc, thuốc, thật không, tiền … khám, trên … có, trạm biết, trạm cử, trạm gọi, trạm mình, trạm … ai, trạm … bà, tôi bị, tôi … luôn, tôi … qua, xin … @so, đến nhà, đồng … khám, ảnh`,
  start: `
    26: lại;
    22: tin;
    19: tiếp;
    18: bật, nhắn lại;
    16: nhắc, thông báo, trước;
    15: nhận, nhận … lại, nhắn tin;
    14: ^ bật, mở, tin … cho;
    13: báo, cho … lại, gửi, lại … em, nhắc lịch, tin lại, tắt;
    12: có tin, giờ … nhận, muốn nhận, mở lại, nhắn, nhắn … đi, thông;
    11: bấm, cho … như, em … nhắn, hết … rồi, lại cho, lại tin, tin nhắc, tôi … lại, vào … sách, đợt khám;
    10: bật lại, cho … tin, cứ nhắn, em nha, em … tin, gửi … báo, hôm nọ, ký nhận, lại đi, lại … nhắn, lại … tin, lại … trạm, muốn, như, nhắn … nhé, nhắn … như, phục, số này, tin … trạm, truoc, trạm … tin, tôi … cần, xin … lại, đăng … nhận, đổi ý;
    9: ^ đăng, ai cũng, ai … có, bà … tin, cho … nhận, của trạm, cứ, giận, gửi … đi, hồi … giờ, khám … vào, lại … báo, lại … hôm, lại … này, lại … trước, lại … ạ, mấy … không, mở … cho, ngừng, nhé, nhầm, nhắn là, nhắn … cho, này … nhắn, số … này, thôi … nhắn, tin … em, tin … đi, trước em, trạm … lại, trạm … lịch, tôi … cụ, tôi … nhầm, tôi … nhắn, vào, đợt;
    8: báo cho, bình thường, bảo … của, cho tôi, cho … nhé, con … lại, có … thì, của … em, cứ … cho, giúp em, giờ … rồi, gửi tin, gửi … lại, gửi … tôi, hôm trước, khám … thì, không thấy, ký … tin, lại … cho, lại … nhé, lịch, muốn … lại, nay … rồi, nhé $, nhận … giờ, nhận … nhắn, nhắn … con, nhắn … em, nhắn … với, rồi có, thêm, thì … gì, thông … cho, thấy, tin … nhé, tin … tôi, trạm ơi, trở lại, tôi vẫn, tôi đổi, tôi … qua, tôi … tôi, tức, vào số, vào … này, đăng … tin, đừng … tôi`,
  stop: `
    25: tin;
    20: khỏi, nữa, thôi;
    19: nhắn;
    18: gửi;
    17: đừng;
    15: ^ hủy, ngừng, phiền, stop, thông báo, tắt, đừng gửi;
    14: cái, hoài, ngày … tin, nhắn nữa, nhắn … nữa;
    13: hủy, ngưng, nhận;
    12: cái tin, làm, nhắc, thôi … nhắn, thông;
    11: @hoi_khong, báo, bây, cắt, không cần, không nhận, khỏi … tin, làm ơn, ngủ, nhắn tin, nữa $, số này, thôi … gửi, tin … nữa, tin … số, tin … tôi, trạm … vào, tôi nữa, zalo;
    10: ^ làm, ^ ngừng, ^ đừng, cho … ra, giùm, gửi … vào, không … nhắc, không … thôi, không … từ, không … đừng, khỏi … nhắn, khỏi … sách, kêu, lần, nhắn gì, ra khỏi, tôi $, vào đây, đi $, đủ, đừng nhắn, đừng … nữa;
    9: anh chị, báo … với, bây giờ, bảo … em, bỏ … ra, cái … này, dùm, dừng $, gửi tin, không muốn, không … sao, không … tin, một ngày, nhắn $, nhắn … lắm, nhắn … máy, nữa đâu, quá $, sách … tin, số, số … tôi, số … đi, thông … em, tin nữa, tôi … cầu, tốn, yên, đừng … vào;
    8: ^ từ, cái … của, cái … quá, cái … tôi, có gì, cùng, căn … em, cũng, của trạm, già rồi, giúp, giật, gì, gì … thế, gửi … nữa, gửi … tôi, khám xong, khám … đi, không … chữ, không … nhắn, khỏi danh, là … có, làm … cho, làm … nhắn, muốn … tin, ngừng … tin, nhóm, nhận thông, nhắc lịch, nhắn … giúp, nhắn … tôi, nhức, này … không, nữa … rồi, phiên, rồi … không, suốt, thì tôi, tin cho, tin … bà, tin … con, tin … máy, tin … này, tin … trạm, tin … ạ, trạm … ơn, tôi … rồi, từ, từ … trạm, vào, điện … tôi`,
  thanks: `
    34: ơn;
    26: cảm, cảm ơn;
    14: ^ cảm;
    13: đã, đội ơn;
    12: các, cầm, nhiều, rồi … ơn, tôi … ơn, ơn các, ơn … lắm;
    11: biết … lắm, quá … ơn, quý, trạm, ơn … nhiều, ơn … ạ;
    10: biết, cảm … chị, cảm … trạm, ghê, ghế, lắm, lời, nhà tôi, rồi cảm, đã … cho, ơn trạm, ơn … đã;
    9: @ngan, ^ dạ, các bác, cảm … em, cảm … nhé, cảm … đã, em … ơn, lắm $, ta $, thế là, yên, ơn em;
    8: ^ nhờ, ^ ok, có … tôi, cảm … các, cảm … cô, ghe, hí $, là … rồi, mấy … trạm, nhắc, nhờ, ok, quá, quá cảm, quên, rõ, trạm … tôi, trạm … ơn, tôi … cảm, tôi … quen, đội … trạm, ơn … cô, ơn … nha`,
  unknown: `
    22: @hoi_khong, @ngan;
    16: con … nhà, mưa;
    15: hôm qua;
    14: điện;
    13: @vua, hôm nay, lúa, nhà tôi, ăn;
    12: chưa $, chết, cái, cơm, mua, nay, tuyển, tôi … đã, tối nay, vậy;
    11: ^ bạn, ai, ai $, con, hàng, nhớ, trời, ăn cơm, đi đâu, để;
    10: ^ con, cho … dấu, còn, em $, gì $, gì vậy, hôm, nhậu, này $, tiền, tịch;
    9: @so @so, @so trieu, @so … @so, ^ chiều, ^ cái, ^ gửi, ^ kết, ^ mấy, bao … một, biết … không, bạn, chiều, chấp, còn chỗ, có bản, hết rồi, khoan, không $, không bác, kia, lương, lượng, mai … có, mấy giờ, mấy … nhà, ngàn, này, này … chị, nó … rồi, phần, sau $, thấy $, thế, triệu, trưa, với, đài, đâu mà, để tôi;
    8: @mot, ^ anh, ^ nhờ, ^ o, ^ xin, ^ đổi, anh, anh … em, anh … tôi, ao, bóng, bản … không, cho con, cho … nghe, chồng em, con $, cái đó, cái … là, cái … mà, cái … rồi, có … ăn, cả … rồi, cần, cứu với, giấy khai, giờ $, giờ thì, giờ … có, hinh, hình, hơn, hả, học, hỏi … này, khoản, không … sĩ, ký, lấy, mai, mai … không, máy $, ngày nào, nhà có, nhà … bị, nhà … bỏ, nhà … sáng, nhé, nói … cho, phân, phơi, quả … nam, ranh, rồi … đó, sửa, sữa, thu … sổ, thuốc, thì, thôi … tôi, thế $, thế … cho, tôi … trả, tôi … đổi, vậy $, về … em, xã, ảnh`,
  vneid: `
    40: vneid;
    21: mức;
    20: định danh;
    19: mức @so, nhập, nó, sổ;
    18: cái vneid;
    17: sổ sức, sổ … khỏe;
    16: định;
    15: ^ vneid, sai, trên vneid, vào, điện tử;
    14: app, danh, khoản, otp, trên, tài khoản, tích, tích hợp, vneid không, ứng dụng;
    13: cái, cái … không, có … cái, khẩu, làm, mật khẩu, sức, sức khỏe, vneid của, vneid … không, ở đâu;
    12: có cần, công an, hợp, khỏe, kích hoạt, mục, tài, điện, ứng;
    11: @so lan, @so … roi, bắt, hoạt, kích, lên, lên … @so, máy, mã … về, mở, quên mất, tôi … sai, vneid … tôi, điện thoại, đăng nhập;
    10: @so so, @so … gi, ^ cái, bấm, cách, cái … mà, cái … rồi, hoài, không về, lần, lỗi, mã otp, mật … vneid, mở lại, nhap, nó … không, quên, sim, sổ khám, sổ … điện, sử, thoại, thì làm;
    9: @so la, bảo hiểm, cho … mà, cái … tôi, có … định, căn, cụ … được, của, của … bị, hướng, khóa, không hay, không nhận, làm sao, mà nó, mãi không, người già, no, sao, sổ … tử, thì có, thì … gì, thì … sổ, trong … tôi, tôi … cần, tôi … không, ve, vào … sức, với $, xem được, đâu $, đồng ý;
    8: @so … so, @so … xem, ^ số, an, bi … rồi, báo không, báo … là, bạn … được, bảo … không, cho hỏi, cho mẹ, cho … vậy, cháu … tôi, cái sổ, cái … cho, cái … nó, có … @so, cục, gạch, hay phải, hiểm, hiểm y, hiểm … tế, hiện, hết hạn, không, không vào, không … thông, không … được, kiểu gì, làm … @so, lại, mà, máy em, mẹ … không, nhờ trạm, nó báo, nó … rồi, phiên, phải làm, rồi … tôi, số … rồi, sức … điện, the … tế, the … y, thì, thông tin, thông … số, thẻ bảo, thẻ … hiểm, thế nào, trên … có, trạm … người, tôi … bảo, vào được, văn … cho, xem, í, ý … dùng, điện … thì, đình, được, được sổ, đồng … dùng`,
  wrong_number: `
    23: số;
    22: nhầm;
    19: lộn;
    18: không phải;
    16: ai, chắc, sim;
    15: ^ nhầm, ai tên, là, số rồi, tôi … phải;
    14: có … đâu, không … tên, nhầm … rồi, phải, sim này, tôi không, đây là, ở … có;
    13: có … tên, người, nhầm số, sai, tên;
    12: có … nào, khác, không … ai, lộn số, lộn … rồi, nhắn, nhắn … rồi, này … của, số này;
    11: bà … tôi, cả $, không biết, không … ông, là … của, lại số, mới mua, mới … này, rồi, xã;
    10: ^ tin, bà … đâu, bạn ơi, em không, gọi … là, không quen, không … bà, không … của, lại, lại … đi, mua, máy tôi, nhầm rồi, nhắn cho, này, phải số, quan, quân, rồi bạn, ông, đây;
    9: @nguoi, ai … biết, ai … tôi, anh, biết, biết … tên, có đăng, có … ký, có … xã, cập, của, cứ nhắn, gì có, gọi … bà, không … xã, ký khám, ký … đâu, làm gì, mình ở, mưa, mới … khám, người khác, người rồi, nhầm người, nhắn … cho, nào, này của, năm … rồi, phải … ông, rồi … là, rồi … ơi, số … rồi, tin … gửi, tra lại, trạm cử, trạm … rồi, trạm … số, tôi ở, tôi … có, tôi … tên, từ năm, vào máy, vào … tôi, xem … sơ, đâu, đây … số, đăng … khám, ở;
    8: ^ chắc, ^ tôi, ai … không, ai … đó, biết … nào, cho … mà, cũ, cụ … em, cứ, em là, em … có, em … phải, gửi, hàng, hàng xóm, khám $, không có, không … khám, kiểm, kiểm tra, làm … có, lớn, mình, nay, người $, người … máy, nhầm … em, nhắn … bà, phai, phải … tôi, số của, số … ơi, tin … bà, trạm … lại, tôi mới, tôi … khác, tôi … quen, tôi … ông, xem lại, đâu mà, đâu … rồi, đây … của, đấy, ơi, ảnh, ở xã, ở … này`,
  yes: `
    43: @hoi_yesno;
    19: @ngan;
    16: ^ được;
    15: đúng;
    14: cứ, đúng rồi;
    13: ^ vâng, không … gì, vâng, đi, được;
    12: ^ ok, ^ ừ, ok, trí;
    11: chuẩn, chứ, cũng, sao, sẽ, vẫn, ý, được ạ, đấy, đồng ý;
    10: ^ có, ^ dạ, ^ sao, chính, dạ, gì, thế, ừ;
    9: ^ đồng, chắc, chứ … thì, cứ … cho, hôm … được, không … thì, luon, lại không, nhất, phải, sao … không, vẫn đi, xác, đi cho, đi được, đổi, ừ … đi;
    8: bằng, chốt, chợ … mới, con … nội, có mất, có … đi, cứ … làm, ghi, không … chữ, không … đâu, phải đi, rồi, sáng mai, thì … đi, thứ … tôi, văn, đâu … cháu, được … em, đến, đồng, đừng … tôi, ạ … em, ừa`,
}
