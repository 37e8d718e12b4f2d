// Words by which people are counted, and those beside which a number counts something else.

/** Words of seats: here one is a number too. */
const SEATS = ['suất', 'xuất', 'chỗ', 'slot', 'lượt', 'phiếu', 'người']
/** Who is counted. `con` and `cháu` alone are the writer as often: they stand with what makes them children. */
export const COUNTED = new Map(
  'người ng bé đứa suất xuất chỗ slot lượt phiếu nhóc cháu con cụ khẩu vợ ông mẹ bố bà má cha chị anh bác cô chú dì cậu em công thành nhân học trẻ thằng bạn'
    .normalize('NFC')
    .split(' ')
    .map((word) => [plain(word), word]),
)
/** Some words count people only with a second: "vợ chồng", "ông bà", "mẹ con", "công nhân", "nhân khẩu". */
export const SECOND: Record<string, RegExp> = {
  vo: /^chong$/,
  ong: /^(?:ba|chau|cu|gia)$/,
  me: /^(?:con|chau)$/,
  bo: /^(?:con|me)$/,
  cha: /^(?:con|me)$/,
  ma: /^con$/,
  ba: /^(?:chau|chi|noi|ngoai|gia|cu)$/,
  chi: /^em$/,
  anh: /^(?:em|chi|chong)$/,
  bac: /^(?:chau|gia|nha)$/,
  cong: /^nhan$/,
  thanh: /^vien$/,
  nhan: /^(?:khau|vien|su)$/,
  hoc: /^sinh$/,
  tre: /^(?:em|nho|con)$/,
  em: /^(?:be|nho|hoc|lop|gai|trai|nua)$/,
  ban: /^(?:nua|cung)$/,
}
/** Behind these "người", "con" and the like are no people to be examined. */
export const NOT_SO: Record<string, RegExp> = {
  nguoi: /^(?:nha|quen|ta|than|truoc|dan|dung|goi|la|nao|noi|bao|dang|xep|chen|moi|nam|bi|chet|nguoi)$/,
  con: /^(?:so|ga|lon|bo|cho|meo|trau|vit|duong|vi|mat|dau|giap|ca)$/,
  chau: /^(?:noi|hoi|xin|muon|chao)$/,
  cho: /^(?:nay|may|do|kia|ngoi|khac|o|nao|de|lam|khong|em|toi|minh|chau|con|me|bo|ba|ong|di|kham)$/,
  luot: /^(?:nguoi|xe|truoc)$/,
}
export const DIGITS = new Map<string, [number, string][]>([
  ['hai', [[2, 'hai']]],
  ['ba', [[3, 'ba']]],
  ['bon', [[4, 'bốn']]],
  ['nam', [[5, 'năm']]],
  ['sau', [[6, 'sáu']]],
  ['bay', [[7, 'bảy']]],
  ['tam', [[8, 'tám']]],
  ['chin', [[9, 'chín']]],
  ['muoi', [[10, 'mười']]],
  ['mot', [[1, 'một']]],
])
/** Before the number: what is left, who stands in a queue, the order, a time, an address. */
export const BEFORE = new Set(
  'con dot kham thu so moi tung het truoc hon tren duoi lop to khu ap xom nha xe ngay hom bua mung mong thang luc hang tang bot gan khoang muc cho dong thay truoc ngoi dung so'.split(
    ' ',
  ),
)
export const SEAT_WORDS = new Map(SEATS.map((word) => [plain(word), word]))
/** Grown people, counted with nothing that makes a pair of them ("2 bác", "hai bà nhà em"). */
export const GROWN = /^(?:ba|ong|bac|co|chu|di|cau|anh|chi)$/
/** What stands behind them then; anything else may be a name, or what they say. */
export const BEHIND_GROWN = /^(?:di|nhe|nha|nua|cung|vao|luon|thoi|a|nay|hang|ben|gia|o|deu|duoc|dc)$/
/** Behind "chỗ": for whom. */
export const SEAT_FOR = /^(?:cho|em|toi|minh|chau|con|kham|di)$/

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
