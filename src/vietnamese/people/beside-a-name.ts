// What tells a name from an everyday word: the words that follow it, and pairs that only look like a full name.

/** Given names that are everyday words, with what follows when they are those: "bà năm nay", "ông ăn sáng". */
export const NO_NAME_BEFORE: Record<string, RegExp> = {
  nam: /^(?:nay|ngoai|sau|truoc|roi|vien|ngay|thang|nguoi|lien|\d.*)$/,
  lan: /^(?:truoc|sau|nay|nao|dau|luot|\d.*)$/,
  an: /^(?:sang|com|roi|chua|gi|duoc|dc|uong|trua|toi|het|it|xong|khong|ko|nhe|nha|vao|o|luon|ma)$/,
  sinh: /^(?:nam|ngay|thang|\d.*)$/,
  thang: /^(?:nay|sau|truoc|\d.*)$/,
  hai: /^(?:ba|ong|nguoi|me|vo|chau|bac|dua|con|ngay|be|bua|tuan|lan|cho|suat|hom|\d.*)$/,
  ba: /^(?:ngay|bua|lan|nguoi|dua|con|tuan|hom|cho|suat|\d.*)$/,
  bon: /^(?:ngay|bua|lan|nguoi|dua|con|tuan|hom|em|minh|\d.*)$/,
  sang: /^(?:nay|sang|mai|nha|tram|nam|tuan|thu|som|do|ben|hom|ngay|t\d|\d.*)$/,
  sau: /^(?:nay|do|khi|ngay|nguoi|\d.*)$/,
  bay: /^(?:gio|nhieu|ngay|\d.*)$/,
  mot: /^(?:minh|nguoi|buoi|lan|cho|ngay|chut|ti)$/,
  bac: /^(?:si|sy|tai|gai|trai|nao|tram|ban)$/,
  tuoi: /./,
  dung: /^(?:la|o|roi|nhan|gui|goi|khong|ko|gio|lich|ten|ngay|bao|co|di|a|day)$/,
  tu: /^(?:choi|tu|truoc|xa|di|kham|hom|ngay|sang|chieu|nha|thon|do|nay|\d.*)$/,
  toan: /^(?:bi|thay|la|bo|than)$/,
  bao: /^(?:la|em|toi|chau|con|minh|rang|di|khong|ko|se|nhau|gio|nhieu|hiem|lau|moi|co|muon|a)$/,
  nhan: /^(?:tin|duoc|dc|ket|kq|giay|thong|vao|roi|xong|khong|ko)$/,
  thong: /^(?:bao|tin|cam)$/,
  hieu: /^(?:la|roi|chua|khong|ko|nham|biet)$/,
  nho: /^(?:em|chau|con|tram|bac|anh|chi|dat|dang|mang|la|nhan|doi|xem|giup|nha|chut|nhat|nhe)$/,
  moi: /^(?:di|kham|bi|mo|ve|nhan|duoc|dc|biet|co|\d.*)$/,
  thu: /^(?:hai|ba|tu|nam|sau|bay|hoi|may|nhat|xem|tien|\d.*)$/,
  mai: /^(?:moi|mot|nay|kia|mang)$/,
  kham: /./,
  thuong: /^(?:xuyen|hay|bi|bi|ngay|binh)$/,
  hay: /./,
  vui: /^(?:long|ve|tinh|lam|qua)$/,
  dau: /./,
  y: /^(?:te|kien|si|ta)$/,
  tin: /^(?:nhan|la|tuong)$/,
  tinh: /^(?:tien|di|la|trang|day|\d.*)$/,
  truong: /^(?:hop|hoc|tram|thon|xom|ban)$/,
  luong: /^(?:huu|tam|thuc|y)$/,
  lam: /^(?:gi|sao|on|viec|ruong|cong|xong|the|o|cho|an|nghe|phieu|xet|duoc|dc)$/,
  ve: /./,
  vao: /./,
  quan: /^(?:trong|tam|ly)$/,
  tham: /^(?:gia|kham|khao)$/,
  dong: /^(?:y|tien|dau|du|phi|nguoi)$/,
  vang: /^(?:a|da|em|chau|ma|oi|dung|mat|the|duoc|dc|$)/,
  hoa: /^(?:mat|ra|don)$/,
  yen: /^(?:tam)$/,
  huy: /^(?:lich|giup|ho|dang|dk|hen|cho|bo|luon|roi)$/,
  quen: /./,
  phu: /^(?:nu|huynh|chan|mat)$/,
}
/** What stands behind a name: nothing that could make an everyday word of it. */
export const AFTER_NAME = new Set(
  `di kham dang dk dky bi sinh sn o thon xom to xa ap khom khu tdp nha co ko khong k chua da roi va voi vs cung la thi ma se duoc dc hom ngay sang chieu
  thu t2 con nua muon xin can nhe nha a giup ho bao vao ve den toi ra lam gio may dat lich chuyen doi huy hen ket kq vua moi dau om met yeu cao bhyt
  ten va ba ong bac me bo vo chong em anh chi co di cau be nam dc t2 t3 t4 t5 t6 t7 cn tuan khoe hen vang xem biet ket nhan hoi mat qua thoi
  luon truoc nay ay do day ben hang tre gia binh nghen nghe ha hong hem chong ca cho cua tai so sdt cmt cccd theo mang`
    .trim()
    .split(/\s+/),
)

/** Given names that are everyday words with all their accents. */
export const EVERYDAY_TOO = new Set(
  'toàn tình thương tính nhận sáng sinh mai công an bảo tươi tư năm bảy tám hai hiểu thông thảo tháng thanh thành thường nhất lòng phòng tuần tuổi quên vui mới nhớ cần định độ dư hợp tiếp tập thế muộn đường chính sửu tính viên truyền thước đỉnh điện bắc biển cam anh miễn liên đoàn'
    .normalize('NFC')
    .split(' '),
)

/** Pairs that begin like a family name. Folded. */
export const PHRASES = new Set(
  `nguyen nhan|trinh bay|pham loi|pham luat|le tan|vu an|bui phoi|hoang mang|phan thuong|tran lan|doan truong|le hoi|dang bo|trieu dong|phan quyet|pham nhan|ngo doc|tran tinh|tran an|vu lua|vu mua|trinh sat|phan anh|nguyen tac|doan luu|doan kham|nguyen ven|nong nghiep|nong san|nong lam|phan mem|phan ung|trieu tap|thach thuc|luong tam|tran ngap|pham hanh|hoang hot|hoang so|hoang tuong|doan vien|trinh tu|trinh duyet|trinh tham`.split(
    '|',
  ),
)
