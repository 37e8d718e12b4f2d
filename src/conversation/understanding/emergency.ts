// Words of acute danger. They beat everything (house rule 7), so what only sounds like danger is named here too.

/** Acute wherever they stand. */
export const EMERGENCY = `
  cấp cứu, gọi 115, cứu với, cứu tôi, cứu mẹ, cứu bố, đau dữ dội, đau bụng dữ dội, đau đầu dữ dội, xe cứu thương, đau ngực, đau thắt ngực, tức ngực, đau nhói ngực, đau tim quá, nhồi máu, khó thở, không thở được,
  thở không được, thở không nổi, ngừng thở, ngưng thở, nghẹt thở, ngạt thở, bất tỉnh, hôn mê, ngất xỉu, bị ngất, ngất rồi, đang ngất,
  ngất đi, ngất lịm, !ngất, !xỉu, bị xỉu, xỉu rồi, xỉu ngang, đột quỵ, đột quị, đang tai biến, bị tai biến rồi, vừa tai biến,
  mới tai biến, nghi tai biến, méo miệng, méo mồm, miệng méo, mồm méo, liệt nửa người, liệt nửa mặt, yếu nửa người, tê nửa người,
  yếu liệt, tự dưng liệt, co giật, lên cơn giật, lên cơn động kinh, sùi bọt mép, chảy máu nhiều, chảy máu không cầm, ra máu nhiều, băng huyết,
  nôn ra máu, ói ra máu, ho ra máu, hộc máu, ngộ độc, uống nhầm thuốc, uống thuốc sâu, thuốc trừ sâu, thuốc diệt cỏ, thuốc chuột,
  rắn cắn, đuối nước, điện giật, hóc xương, hóc dị vật, bị tai nạn, tai nạn giao thông, nguy kịch, nguy cấp, hấp hối, sắp chết,
  tím tái, không dậy nổi nữa rồi, gọi không dậy, gọi không tỉnh, không tỉnh lại,
  tự tử, tự sát, tự vẫn, muốn chết, không muốn sống, chết quách, nhảy cầu`

/** Swallow the danger word inside them: negated, asked about in general, of another time, another sense. */
export const NO_EMERGENCY = `
  không khó thở, không bị khó thở, hết khó thở, đỡ khó thở, không đau ngực, không bị đau ngực, hết đau ngực, không co giật,
  không bị co giật, không bị ngất, hết đau, không phải cấp cứu, không cấp cứu, không cần cấp cứu, sơ cấp cứu, sơ cứu, trực cấp cứu,
  lớp cấp cứu, khó thở như thế nào, khó thở thế nào, khó thở là gì, khó thở là sao, đau ngực như thế nào, đau ngực là gì,
  đau ngực thế nào, đột quỵ là gì, phòng đột quỵ, phòng chống đột quỵ, tầm soát đột quỵ, nguy cơ đột quỵ, phòng tránh đột quỵ,
  ngừa đột quỵ, tiền sử co giật, tiền sử đột quỵ,
  phòng tai nạn, bảo hiểm tai nạn, bán thuốc trừ sâu, phun thuốc trừ sâu, phun thuốc sâu, xịt thuốc trừ sâu, đi phun thuốc trừ sâu,
  mua thuốc trừ sâu, mua thuốc chuột, bả thuốc chuột, đi xịt thuốc sâu, ngộ độc thực phẩm là gì,
  cứ từ từ, từ từ rồi, từ từ đã, từ từ thôi, từ từ nhé, từ từ cháu, để từ từ, nói từ từ, đi từ từ, làm từ từ, từ từ em, từ từ chị,
  từ từ anh, từ từ chú, từ từ bác, từ từ cũng được, từ từ không vội, từ từ bà, từ từ ông, từ từ để, từ từ xem, từ từ nói, từ từ trả lời, thì từ từ, khoan từ từ,
  buồn muốn chết, mệt muốn chết, nóng muốn chết, nắng muốn chết, bận muốn chết, vui muốn chết, đông muốn chết, đau muốn chết,
  chờ muốn chết, đợi muốn chết, phiền muốn chết, tức muốn chết, lâu muốn chết`

/** Illnesses of long standing: with "3 năm nay", "lâu năm", "từ năm ngoái" behind them nobody is in danger now. */
export const CHRONIC = new Set([
  'yếu liệt',
  'liệt nửa người',
  'liệt nửa mặt',
  'yếu nửa người',
  'tê nửa người',
  'động kinh',
  'co giật',
  'méo miệng',
  'méo mồm',
  'đột quỵ',
  'đột quị',
  'bị tai nạn',
  'tai nạn giao thông',
  'nhồi máu',
  'khó thở',
  'đau ngực',
  'tức ngực',
  'bị ngất',
])
export const LONG_AGO =
  /\b(?:\d+|may|nhieu|lau|hai|ba|bon) nam (?:nay|roi|truoc|lien)\b|\blau nam\b|\btu nam\b|\bnam (?:ngoai|truoc|kia)\b|\bhoi (?:truoc|nam)\b|\bthang truoc\b|\btruoc day\b|\btung bi\b/
