// What people type for each intent. Written in full Vietnamese: text without accents matches too, other accents do not.
// `alone`: only where it is the whole text (politeness aside). `weak`: only where nothing else was said.

import { EMERGENCY, NO_EMERGENCY } from './emergency.ts'
import type { Intent } from './meaning.ts'

export interface Words {
  anywhere?: string
  alone?: string
  weak?: string
}

/** Every "don't send me messages" (house rule 8): a verb of stopping and a word about messages. */
const STOP_SENDING = combine(
  [
    'đừng',
    'dừng',
    'ngừng',
    'ngưng',
    'thôi',
    'đừng có',
    'khỏi',
    'không muốn',
    'không cần',
    'đừng bao giờ',
    'chấm dứt',
    'thôi đừng',
    'xin đừng',
    'làm ơn đừng',
    'vui lòng không',
    'yêu cầu không',
  ],
  [
    'nhắn tin',
    'gửi tin',
    'gửi tin nhắn',
    'nhận tin',
    'nhận tin nhắn',
    'nhắn',
    'gửi thông báo',
    'nhận thông báo',
    'nhận nhắn tin',
    'gửi nhắn tin',
    'nhắn tin nhắn',
    'gởi tin',
    'gởi tin nhắn',
    'tin nhắn',
    'nhắc nữa',
    'nhắn nữa',
    'gửi nữa',
  ],
)
const NO_MORE = combine(
  ['không', 'chẳng', 'không có'],
  [
    'nhắn tin nữa',
    'nhận tin nữa',
    'nhận tin nhắn nữa',
    'gửi tin nữa',
    'gửi tin nhắn nữa',
    'nhắn nữa',
    'nhận thông báo nữa',
    'gửi nữa',
    'nhận nhắn tin nữa',
  ],
)

export const INTENTS: Record<Intent, Words> = {
  emergency: { anywhere: EMERGENCY },
  stop: {
    alone: 'stop, tc, từ chối, dừng tin, stop all, unsubscribe, đừng nhận, dừng nhận, ngừng nhận, từ chối tin',
    anywhere: `${STOP_SENDING}, ${NO_MORE}, từ chối nhận tin, từ chối tin nhắn, từ chối nhận tin nhắn, từ chối nhận thông báo, huỷ nhận tin,
      huỷ nhận tin nhắn, huỷ đăng ký nhận tin, huỷ tin nhắn, huỷ thông báo, chặn tin nhắn, tắt tin nhắn, tắt thông báo, bỏ nhận tin,
      tin nhắn làm phiền, nhắn tin làm phiền, tin nhắn phiền, nhắn tin phiền, nhắn tin hoài, nhắn hoài phiền, nhắn suốt ngày, spam quá, đừng spam,
      spam hoài, toàn spam, stop nhắn tin, stop tin nhắn, stop nhận tin, ngưng làm phiền, đừng làm phiền tin nhắn`,
  },
  start: {
    alone: 'start, bắt đầu, mở, mở lại, unstop',
    anywhere:
      'cứ nhắn tin, cứ gửi tin, vẫn nhắn tin, vẫn nhận tin, vẫn muốn nhận tin, đừng dừng tin, nhắn tin lại, nhận tin lại, nhận lại tin, nhận tin nhắn lại, gửi tin lại, gửi lại tin, nhận lại thông báo, bật lại thông báo, tiếp tục nhận tin, tiếp tục nhắn tin, cho nhận tin, đăng ký nhận tin, đăng ký lại nhận tin',
  },
  human: {
    alone:
      '0, o, số 0, nhắn 0, bấm 0, chọn 0, phím 0, gặp người, người thật, cán bộ, nhân viên, bác sĩ, hotline, tổng đài, trạm ơi, gọi lại, gọi tôi, gặp trạm',
    anywhere: `gặp cán bộ, gặp nhân viên, gặp người thật, gặp ai đó, gặp bác sĩ, gặp y tá, gặp y sĩ, gặp người phụ trách, gặp trực tiếp, gặp ai,
      nói chuyện với cán bộ, nói chuyện với nhân viên, nói chuyện với người, nói chuyện với bác sĩ, nói chuyện trực tiếp, chat với người,
      gọi cho tôi, gọi lại cho, gọi điện cho tôi, gọi lại giúp, gọi cho em, gọi cho bà, gọi cho ông, gọi cho bác, gọi điện cho em, gọi cho mình,
      cho xin số điện thoại, xin số điện thoại, số điện thoại của trạm, số điện thoại trạm, số điện thoại cán bộ, số máy của trạm, cho số điện thoại, số hotline,
      cần người tư vấn, cần tư vấn trực tiếp, nhân viên tư vấn, tư vấn viên, người trực, chuyển cho cán bộ, chuyển máy, có ai không, có ai ở đó không, nhờ cán bộ,
      nói với người, không phải máy, toàn máy trả lời`,
  },
  complaint: {
    alone: 'góp ý, phản ánh, khiếu nại, phàn nàn',
    anywhere: `góp ý, phản ánh, khiếu nại, khiếu kiện, tố cáo, phàn nàn, bức xúc, thất vọng, quát tháo, quát mắng, bị quát, bị mắng, nói to với, nói trống không,
      thái độ kém, thái độ không tốt, thái độ nhân viên, thái độ cán bộ, thái độ phục vụ, thái độ của, hách dịch, cửa quyền, vô trách nhiệm, làm ăn thế à,
      làm ăn kiểu gì, không ai gọi, không ai ra tiếp, không ai tiếp, không ai hướng dẫn, chờ lâu quá, đợi lâu quá, chờ quá lâu, đợi quá lâu, chờ mãi, đợi mãi,
      chờ cả buổi, đợi cả buổi, chờ cả ngày, đợi cả ngày, chờ dài cổ, chen lấn, chen ngang, bắt nộp tiền, bắt đóng tiền, bắt nộp, bảo nộp, bắt đóng, bảo đóng tiền, bắt trả tiền, người ta thu, thu của tôi, thu của bà, thu của mẹ, bị thu tiền, đòi tiền, vòi tiền,
      sao lại thu tiền, vẫn thu tiền, phong bì, mất dạy, làm việc chậm chạp, khám qua loa, khám sơ sài, tắc trách, quan liêu, không hài lòng, kém quá`,
  },
  wrong_number: {
    alone: 'sai số rồi, nhầm người',
    anywhere: `nhầm số, nhầm máy, nhầm người rồi, sai số rồi, gửi nhầm, nhắn nhầm, nhắn tin nhầm, lộn số, lộn người, nhầm điện thoại, số này không phải,
      không phải số của, không phải máy của, không biết ai là, không quen ai tên, không có ai tên, không có người tên, không có người này, ở đây không có ai,
      mới mua sim, sim mới mua, đổi chủ rồi, sai số điện thoại`,
  },
  deceased: {
    anywhere: `qua đời, từ trần, tạ thế, đã mất rồi, đã mất năm, đã mất hồi, đã mất tháng, đã mất hôm, mới mất hôm, mới mất tháng, mới mất năm, vừa mất hôm,
      vừa mất tháng, vừa mới mất, mất năm ngoái, mất năm kia, mất hồi tháng, mất tháng trước, mất từ năm, mất được, đã chết, chết rồi, chết năm, không còn sống, khuất núi,
      báo tử, mới mất, vừa mất, đã mất, mất rồi, mất lâu rồi, không còn nữa rồi, đã khuất`,
  },
  scam_report: {
    anywhere: `lừa đảo, bị lừa, kẻ lừa, giả danh, giả mạo, mạo danh, xưng là công an, xưng là cán bộ, xưng là nhân viên y tế, xưng cán bộ y tế, xưng là trạm y tế,
      hỏi mã otp, xin mã otp, đòi mã otp, đọc mã otp, đọc otp, bảo cài ứng dụng lạ, bảo cài app, link lạ, đường link lạ, đường dẫn lạ, bảo chuyển khoản,
      yêu cầu chuyển khoản, đòi chuyển khoản, bắt chuyển khoản, gọi điện đòi thông tin, hỏi số tài khoản, hỏi mật khẩu`,
  },
  cancel: {
    alone: 'huỷ, huỷ bỏ, huỷ đăng ký, huỷ lịch, xoá lịch, bỏ lịch, cancel',
    anywhere: `!huỷ, huỷ đăng ký, huỷ lịch, huỷ lịch khám, huỷ khám, huỷ hẹn, huỷ giúp, huỷ cho, huỷ dùm, huỷ giùm, huỷ hộ, huỷ đi, huỷ buổi, huỷ suất,
      huỷ chỗ, huỷ đặt, muốn huỷ, xin huỷ, cho huỷ, bỏ lịch, xoá lịch, xoá đăng ký, xoá tên khỏi danh sách khám, rút đăng ký, không khám nữa, thôi không khám nữa,
      không đi khám nữa, không đi nữa, không tham gia nữa, cho tôi huỷ, cho em huỷ, nhờ huỷ, huỷ luôn, huỷ bữa, huỷ ngày`,
  },
  reschedule: {
    anywhere: `đổi lịch, đổi lịch khám, dời lịch khám, chuyển lịch khám, đổi ngày, đổi giờ, đổi buổi, đổi hẹn, đổi hôm, đổi sang, đổi qua, đổi cho, đổi giúp, đổi lại, đổi thành, dời lịch, dời ngày, dời sang, dời lại, dời hẹn, dời qua,
      chuyển lịch, chuyển ngày, chuyển sang, chuyển giờ, chuyển buổi, chuyển qua, hoãn, hoãn lại, lùi lịch, lùi ngày, lùi lại, lùi sang, rời lịch, rời sang, xếp lại lịch, sắp lại lịch, hẹn lại, đặt lại lịch,
      đổi thứ, chuyển thứ, dời thứ, đi hôm khác được, khám hôm khác, sang hôm khác, sang ngày khác, đi ngày khác được, khám ngày khác, thay đổi lịch, thay đổi ngày, thay đổi giờ`,
    weak: 'hôm khác, ngày khác, buổi khác, để hôm khác, đi hôm khác, không đi được hôm đó, hôm đó không đi được, bận không đi được, không đi được',
  },
  my_bookings: {
    alone: 'lịch, lịch hẹn, xem lịch, lịch của tôi, lịch khám của tôi, kiểm tra lịch',
    anywhere: `xem lịch, xem lịch khám, xem lại lịch, xem lịch hẹn, lịch của tôi, lịch của em, lịch của mẹ, lịch của bà, lịch của bố, lịch khám của, lịch hẹn của, lịch hẹn khám của, kiểm tra lịch, tra lịch,
      kiểm tra đăng ký, đặt lịch chưa, đã đặt lịch chưa, đã đăng ký chưa, đăng ký được chưa, đã có lịch chưa, có lịch chưa, có tên chưa, đăng ký lúc nào, đặt lịch ngày nào,
      đăng ký ngày nào, quên lịch, quên ngày khám, quên mất ngày, quên giờ khám, nhắc lại lịch, lịch của mình, lịch mấy giờ, đến lượt, số thứ tự của`,
  },
  // Found by their form, not by words: code.ts, asks-for-lists.ts.
  code: {},
  result_list: {},
  result_class: {
    anywhere: 'loại mấy, loại sức khoẻ, xếp loại sức khoẻ, phân loại sức khoẻ, sức khoẻ loại, xếp loại mấy',
  },
  result: {
    alone: 'kq, kết quả',
    anywhere:
      'kết quả, huyết áp của tôi, chỉ số của tôi, đường huyết của tôi, xem kết quả, kết quả khám, có kết quả chưa, trả kết quả, kết quả xét nghiệm, phiếu kết quả',
  },
  vneid: {
    alone: 'sổ trống, mức 1, mức một',
    anywhere: `otp, mã otp, passcode, mật khẩu, mã xác thực, mã kích hoạt, kích hoạt tài khoản, nâng mức 2, lên mức 2, vneid, vnid, vn eid, vneids, vnied, vneip, định danh điện tử, định danh mức, tài khoản mức 1, tài khoản mức 2, tài khoản định danh, mức độ 1, mức độ 2, mức 2, sổ sức khoẻ điện tử,
      sổ sức khoẻ, sổ khám điện tử, hồ sơ sức khoẻ điện tử, sức khoẻ điện tử, ssk điện tử, căn cước điện tử, tích hợp bảo hiểm, tích hợp thẻ`,
  },
  info_cost: {
    alone: 'miễn phí à, free, giá, chi phí, tiền',
    anywhere: `mất tiền không, có mất tiền, mất tiền, bao nhiêu tiền, hết bao nhiêu, tốn tiền, tốn kém, mất bao nhiêu, mất phí, tính phí, đóng phí, thu phí, thu tiền không, có thu tiền, trả tiền, đóng tiền, nộp tiền,
      chi phí, lệ phí, giá khám, phí khám, miễn phí, có free, free không, có tốn, bán thuốc, phát thuốc, cấp thuốc, có thuốc không, cho thuốc không, tiền khám, khỏi trả tiền, phải mua`,
  },
  info_bring: {
    anywhere: `mang gì, mang những gì, mang theo, mang cái gì, mang giấy tờ, mang thẻ, mang bảo hiểm, mang căn cước, mang sổ, cần mang, phải mang, đem gì, đem theo, đem những gì, đem giấy tờ, cầm gì, cầm theo, cần giấy tờ,
      giấy tờ gì, giấy tờ nào, thủ tục gì, thủ tục như thế nào, thủ tục thế nào, chuẩn bị gì, chuẩn bị những gì, cần chuẩn bị, cần những gì, cần gì không, cần thủ tục, có cần thẻ, có cần bảo hiểm, có cần căn cước`,
  },
  info_fasting: {
    anywhere: `nhịn ăn, nhịn đói, để bụng đói, bụng đói, có được ăn, được ăn sáng, ăn sáng không, ăn sáng được, ăn trước, ăn gì trước, uống nước được không, được uống nước, có phải nhịn, phải nhịn, nhịn uống, bỏ thuốc,
      ngừng thuốc, uống thuốc trước khi, uống thuốc không, có uống thuốc, được uống thuốc, uống sữa, uống cà phê, kiêng ăn, kiêng gì, có phải kiêng`,
  },
  info_when_where: {
    alone: 'ở đâu, khi nào, bao giờ, mấy giờ, ngày nào, chỗ nào, địa điểm, lịch khám, hôm nào',
    anywhere: `khám ở đâu, khám chỗ nào, khám đâu, khám tại đâu, ở chỗ nào, ở đâu vậy, địa điểm, địa chỉ, khi nào khám, bao giờ khám, bao giờ thì khám, hôm nào khám, ngày nào khám, lúc nào khám, khám hôm nào, khám ngày nào, khám khi nào,
      khám lúc nào, khám bao giờ, khám mấy giờ, mấy giờ khám, mấy giờ bắt đầu, mấy giờ thì, từ mấy giờ, đến mấy giờ, mấy giờ đến, mấy giờ mở cửa, lịch khám, lịch khám sức khoẻ, lịch khám của xã, lịch khám của thôn, lịch khám của trạm, lịch của xã, lịch của trạm, lịch xã, đợt khám nào, khi nào có đợt, bao giờ có đợt, bao giờ đến, khi nào đến,
      gần nhà, chỗ khám, nơi khám, tổ chức khám ở, tổ chức khám khi, bao giờ xã khám, bao giờ thôn, khi nào thôn, trạm ở đâu, trạm y tế ở đâu, hôm nào thì, ngày nào thì, bao giờ thì, chừng nào khám, khám chừng nào, mô khám, khám ở mô, có khám chủ nhật không, có khám chiều không, chủ nhật có khám, thứ bảy có khám, mấy h, mấy giờ, bao giờ, khi nào, hôm nào, ngày nào, chừng nào`,
  },
  info_eligibility: {
    anywhere: `có được khám không, được khám không, có được khám, được khám miễn phí không, có khám miễn phí không, có được đăng ký không, có được đi khám không, được đi khám không, ai được khám, những ai được khám, ai được, đối tượng, có thuộc diện, thuộc diện,
      có tên trong danh sách, trong danh sách không, có trong danh sách, bao nhiêu tuổi thì được, bao nhiêu tuổi được khám, mấy tuổi được khám, mấy tuổi thì, có đủ điều kiện, điều kiện khám, không có hộ khẩu, không có bảo hiểm có, khám được không, có khám được không,
      có khám cho, tạm trú có được, được khám chưa, đến lượt khám chưa, có phải đối tượng, khám nữa được không, khám chung được không, khám chung một buổi được không, khám chung 1 buổi được không, đi khám được không, khám luôn được không, cùng được không, có được hưởng, tuổi có khám không, tháng có khám không`,
  },
  info_contents: {
    anywhere: `khám những gì, khám gì, khám cái gì, khám các gì, khám những cái gì, khám những mục nào, khám mục nào, gồm những gì, bao gồm những gì, nội dung khám, có xét nghiệm, xét nghiệm máu, lấy máu không, có lấy máu, có siêu âm, siêu âm không, có đo, có chụp,
      chụp phổi, x quang, có khám mắt, có khám răng, có khám tim, có khám phụ khoa, có nội soi, điện tim không, có điện tim, có thử máu, thử máu không, có thử tiểu đường, có thử đường, khám mắt không, khám răng không, khám tổng quát không`,
  },
  cannot_travel: {
    anywhere: `không đi lại được, không đi được nữa, đi lại khó khăn, đi lại khó, khó đi lại, đi không nổi, không đi nổi, không đứng được, không ngồi được, nằm một chỗ, nằm 1 chỗ, nằm liệt, liệt giường, bị liệt, ngồi xe lăn, đi xe lăn, khám tại nhà, đến nhà khám,
      về nhà khám, tới nhà khám, đến tận nhà, khám ở nhà được không, đến nhà được không, đến nhà khám được không, khám tại nhà được không, về nhà khám được không, tới nhà khám được không, yếu không đi được, yếu quá không đi được, già yếu, không tự đi được, chân yếu, chống gậy, đau chân không đi được, ốm nằm nhà, không ra trạm được, không có người chở, không có ai chở, không ai đưa đi, không có xe đi`,
  },
  rights: {
    alone: 'quyền, xoá',
    anywhere: `xoá dữ liệu, xoá thông tin, xoá số điện thoại, xoá số của, xoá tài khoản, dữ liệu cá nhân, thông tin cá nhân của tôi, bảo mật thông tin, bảo vệ dữ liệu, rút lại đồng ý, rút đồng ý, rút sự đồng ý, quyền dữ liệu, quyền riêng tư, lộ thông tin,
      lấy số điện thoại của tôi ở đâu, lấy số của tôi ở đâu, sao có số của tôi, sao biết số của tôi, ai cho số của tôi`,
  },
  book: {
    alone: 'khám, đi khám, đăng ký, đặt lịch, kham',
    anywhere: `đăng ký khám, đăng ký, đặt lịch, đặt khám, đặt hẹn, đặt chỗ, đặt giúp, đặt cho, ghi tên, ghi danh, lấy số khám, xin lịch khám, xin khám, xin đi khám, muốn khám, muốn đi khám, cần khám, cho đi khám, hẹn khám, xếp lịch, cho khám,
      khám sức khoẻ, khám định kỳ, khám tổng quát, đăng ký cho, đk khám, đăng kí khám, đăng kí, cho tên vào, book lịch, đặt lịch khám, đi khám sức khoẻ, khám cho mẹ, khám cho bố, khám cho bà, khám cho ông, khám cho con, cho bé khám, cho con khám`,
    weak: 'khám, đi khám, lịch trống, còn chỗ, còn suất',
  },
  menu: {
    alone:
      'menu, quay lại, trở lại, về đầu, bắt đầu lại, làm lại, làm lại từ đầu, hướng dẫn, help, trợ giúp, giúp, giúp với, giúp tôi, danh mục, trang chủ, thoát',
    anywhere:
      'menu, bắt đầu lại, làm lại từ đầu, quay lại đầu, quay về đầu, quay lại từ đầu, trở về đầu, xem hướng dẫn',
  },
  language: {
    alone: 'english, khmer, tiếng việt, tiếng anh, tiếng khmer, en, vi, km, ភាសាខ្មែរ, ខ្មែរ',
    anywhere:
      'tiếng khmer, tiếng khơ me, tiếng kh me, chữ khmer, nói tiếng anh, bằng tiếng anh, in english, speak english, tiếng dân tộc, đổi ngôn ngữ, ភាសាខ្មែរ',
  },
  // Known by its form: see announcement.ts.
  broadcast: {},
  greeting: {
    alone: 'chào, xin chào, alo, a lô, hello, hi, helo, hallo, ê, ơi, trạm y tế ơi, bác sĩ ơi',
    anywhere:
      'xin chào, chào trạm, chào bác sĩ, chào cán bộ, chào anh, chào chị, chào em, chào cháu, chào các, chào cô, chào bạn, alo, kính chào',
  },
  thanks: {
    anywhere: 'cảm ơn, cám ơn, thank you, tạ ơn, biết ơn, đội ơn',
  },
}

/** Longer phrases that take the meaning from the words inside them. */
export const NOTHING = `${NO_EMERGENCY},
  bận mất rồi, quên mất rồi, quên mất, lỡ mất rồi, lỡ mất, muộn mất rồi, trễ mất rồi, ốm mất rồi, mệt mất rồi, hỏng mất rồi, đau mất rồi,
  đúng nhân viên, dùng nhân viên, đúng nhắn, không nhận được tin, không nhận được tin nhắn, chưa nhận được tin, chưa nhận được tin nhắn, sao không nhắn tin, không thấy nhắn tin, đừng nhắn nhầm,
  dừng nhận khách, đừng quên nhắn, không cần nhắn lại đâu, đúng nhận, thôi nhận, nhắn tin lại cho tôi, nhắn tin lại cho em, nhắn lại cho tôi, trả lời tin nhắn,
  chờ kết quả, bị mất thẻ, mất thẻ, mất điện thoại, mất sổ, mất giấy, mất căn cước, mất sim, mất mạng, mất điện, đã mất thẻ, mất thẻ rồi, mất sóng, mới mất thẻ, mới mất điện thoại, vừa mất thẻ, da mặt, mắt mờ, mất ngủ,
  điện thoại mới mất, thẻ mất rồi, thẻ bảo hiểm y tế mất rồi, giấy tờ mất rồi, căn cước mất rồi, bảo hiểm mất rồi, sổ mất rồi, thẻ đã mất, sim mất rồi, căn cước mới mất, điện thoại mất rồi, điện thoại đã mất, điện thoại vừa mất,
  gà chết rồi, lợn chết rồi, trâu chết rồi, bò chết rồi, máy chết rồi, chết rồi quên, chết rồi cháu quên, chết rồi em quên, chết rồi tôi quên, không phàn nàn, không khiếu nại, không có gì góp ý, không góp ý gì, không có góp ý, thái độ phục vụ tốt, thái độ nhân viên tốt, thái độ tốt,
  không phản ánh, không góp ý, thôi phản ánh, thôi góp ý, giảm giá, đánh giá, khám bảo hiểm, kết quả bóng đá, kết quả xổ số, đợi lâu không, chờ lâu không, có phải chờ lâu không, có phải đợi lâu quá không, không phải đợi lâu quá, nhầm ngày, gửi nhầm tin, cháu gửi nhầm, tôi gửi nhầm, em gửi nhầm, mình gửi nhầm, bấm nhầm, nhắn nhầm ngày, viết nhầm, gõ nhầm, ghi nhầm, đăng ký nhầm,
  bao giờ cũng được, hôm nào cũng được, ngày nào cũng được, mấy giờ cũng được, khi nào cũng được, lúc nào cũng được, chừng nào cũng được, ở đâu cũng được, khi nào cần, khi nào rảnh, hôm nào rảnh`

function combine(verbs: string[], objects: string[]): string {
  return verbs.flatMap((verb) => objects.map((object) => `${verb} ${object}`)).join(', ')
}
