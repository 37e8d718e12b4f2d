// Short forms that mean more than one thing, and which of them the words beside them make likely.

const TITLES = new Set(['ba', 'ong', 'cu', 'anh', 'chi', 'co', 'chu', 'bac', 'em', 'chau', 'be', 'thi'])

/** Folded words beside the form, '' where a clause begins or ends. */
export interface Neighbours {
  before: string
  after: string
  /** It is the whole text. */
  alone: boolean
}

/** What an ambiguous form means here; null: leave it as typed. */
export const AMBIGUOUS: ReadonlyMap<string, (near: Neighbours) => string | null> = new Map<
  string,
  (near: Neighbours) => string | null
>(
  Object.entries({
    dk: meansDuoc,
    // "50 kg", "200 k", "hẻm 12".
    kg: ({ before, after }) =>
      isNumber(before) && !/^(?:di|dc|duoc|den|kham|co|phai|ranh)$/.test(after) ? null : 'không',
    k: ({ before }) => (/^\d{3,}$/.test(before) ? null : 'không'),
    hem: ({ after }) => (isNumber(after) ? null : 'không'),
    hông: ({ before }) => (/^(?:xuong|khop|ben|vung|moi)$/.test(before) ? null : 'không'),
    // A person called Hồng; "hồng" with its accent is never "hông".
    hong: ({ before }) =>
      TITLES.has(before) || /^(?:mui|xe|may|hoa|mau|viem|bi|hu|khan|ho|thuoc)$/.test(before) ? null : 'không',
    hon: ({ before, after }) => (/^(?:duoc|dc|co|kham|chua)$/.test(before) && after === '' ? 'không' : null),
    v: ({ alone }) => (alone ? null : 'vậy'),
    z: ({ alone }) => (alone ? null : 'vậy'),
    b: ({ alone, before }) => (alone || isNumber(before) || before === 'gan' ? null : 'bạn'),
    bn: ({ before, after }) =>
      after === '' ||
      /^(?:het|mat|gia|ton|la|muc|khoang|tam|tu|phi|tra|dong)$/.test(before) ||
      /^(?:tien|tuoi|nguoi|ng|gio|phut|lau|ngay|h|suat|the|vay|z|v|lan|nam|buoi|tieng|km|muc|chi|xn|phi)$/.test(after)
        ? 'bao nhiêu'
        : 'bạn',
    vc: ({ before }) => (/^(?:lam|lm|cong|ban|co|nhieu|xong)$/.test(before) ? 'việc' : 'vợ chồng'),
    nv: ({ after }) => (after === 'hoa' ? 'nhà văn' : 'nhân viên'),
    xn: ({ before, after }) =>
      /^(?:tn|tin|bam|nut|ma|de)$/.test(before) && after !== 'mau' ? 'xác nhận' : 'xét nghiệm',
    m: ({ alone, before }) => (alone || isNumber(before) ? null : 'mình'),
    bh: ({ before, after }) =>
      (before === '' || before === 'z' || before === 'the') &&
      /^(?:kham|moi|thi|den|xa|thon|tram|e|em|minh|m)$/.test(after)
        ? 'bao giờ'
        : 'bảo hiểm',
    // "Phan T. Hợp": a capital of a name.
    t: ({ alone, before, after }) =>
      alone || isNumber(before) || isNumber(after) || WEEKDAYS.has(after) || (after === '' && !OWNED.has(before))
        ? null
        : 'tôi',
    h: ({ before, after }) =>
      /^(?:may|bay|bao|gio|ngay|dat|luc)$/.test(before) ||
      after === 'nao' ||
      isNumber(before) ||
      (before === '' && after !== '')
        ? 'giờ'
        : null,
    p: ({ before, after }) =>
      isNumber(before)
        ? 'phút'
        : /^(?:co|k|ko|khong|kg|chac|ma)$/.test(before) || /^(?:k|ko|khong|lam|di|co|mang)$/.test(after)
          ? 'phải'
          : null,
    mk: ({ before, after }) =>
      /^(?:quen|doi|nhap|mat|sai|lay|cap|ma|dat)$/.test(before) || /^(?:vneid|vnid|tk|tai|otp|cap)$/.test(after)
        ? 'mật khẩu'
        : 'mình',
    tk: ({ before, after }) =>
      /^(?:so|vao|mo|khoa|nang|lap|kich|dang|mat|stk)$/.test(before) || /^(?:vneid|muc|ngan)$/.test(after)
        ? 'tài khoản'
        : null,
    ck: ({ before, after }) =>
      /^(?:tien|khoan)$/.test(after) || /^(?:bao|doi|yeu|bat|phai|cau)$/.test(before) ? 'chuyển khoản' : 'chồng',
    nc: ({ before, after }) =>
      /^(?:uong|loc|it|chut)$/.test(before) || after === 'loc'
        ? 'nước'
        : /^(?:vs|voi|dien|truc)$/.test(after)
          ? 'nói chuyện'
          : null,
    ha: ({ before, after }) =>
      /^(?:do|bi|benh|cao|tang|ve)$/.test(before) || /^(?:cao|thap|tang|\d.*)$/.test(after) ? 'huyết áp' : null,
    td: ({ before }) => (/^(?:bi|benh|mac|co|thu)$/.test(before) ? 'tiểu đường' : null),
    sa: ({ before, after }) =>
      /^(?:co|dc|duoc)$/.test(before) || /^(?:bung|tim|tong|k|ko|khong|gan)$/.test(after) ? 'siêu âm' : null,
    hs: ({ before, after }) =>
      /^(?:sk|suc|benh|kham|dien)$/.test(after) || /^(?:mang|nop|xem|lam)$/.test(before) ? 'hồ sơ' : 'học sinh',
    // "xin dc tram": địa chỉ. Everywhere else được.
    dc: ({ before, after }) =>
      /^(?:xin|cho|biet)$/.test(before) && /^(?:tram|nha|cua|tyt)$/.test(after) ? 'địa chỉ' : 'được',
    c: ({ before, after }) =>
      /^(?:oi|cho|giup|a|gui|xem|gai|e|dau)$/.test(after) ||
      /^(?:cho|chao|on|nho|hoi|da|vang|nha|nhe|tks|thanks|nhen|nghen)$/.test(before)
        ? 'chị'
        : null,
    s: ({ before, after }) =>
      before === '' && /^(?:k|ko|khong|z|v|lai|the|vay|chua)$/.test(after)
        ? 'sao'
        : /^(?:lam|lm|thi|vi|tai)$/.test(before)
          ? 'sao'
          : null,
    g: ({ before }) => (/^(?:lam|mang|can|cai|kham|nhung|an|dem)$/.test(before) ? 'gì' : null),
    wa: ({ before }) => (/^(?:hom|doi|chuyen|h)$/.test(before) ? 'qua' : 'quá'),
    w: ({ alone }) => (alone ? null : 'với'),
    ms: ({ alone }) => (alone ? null : 'mới'),
    kb: ({ after }) => (after === 'zalo' || after === 'zl' ? null : 'khám bệnh'),
    // "e đg gửi ảnh": đang. "đg gửi nữa": nobody tells that of themselves.
    đg: meansDungOrDang,
    dg: meansDungOrDang,
    ik: ({ before }) => (before === '' ? null : 'đi'),
  } satisfies Record<string, (near: Neighbours) => string | null>),
)
const OWNED = new Set(['cho', 'cua', 'nha', 'me', 'bo', 've'])
const WEEKDAYS = new Set(['hai', 'ba', 'tu', 'nam', 'sau', 'bay'])

/** "kham dk k", "co dk kham ko": được; "dk kham", "huy dk", "muon dk": đăng ký. */
function meansDuoc({ before, after }: Neighbours): string {
  if (/^(?:khong|ko|kg|k|co|cung|hk|hong|hok)$/.test(before)) return 'được'
  if (/^(?:huy|muon|mun|cach|xin|de|roi|da|can|nho|e|em|toi|minh)$/.test(before)) return 'đăng ký'
  return /^(?:k|ko|khong|kg|hk|hong|chua|hok|hem|a)$/.test(after) && before !== '' ? 'được' : 'đăng ký'
}

/** "đg nhắn nữa": đừng; "tôi đg nhắn", "đg đi làm": đang. */
function meansDungOrDang({ before, after }: Neighbours): string {
  const isSomebody =
    /^(?:toi|t|e|em|c|con|chau|m|mk|minh|tui|me|bo|ba|ong|anh|chi|vo|ck|chong|van|cung|no|hien|luc|thi)$/.test(before)
  return !isSomebody && /^(?:nhan|nt|gui|goi|nhac|spam|quen|huy|lam|phien)$/.test(after) ? 'đừng' : 'đang'
}

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}
