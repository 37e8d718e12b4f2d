// Parts words that were typed without the space between: "dangkykham", "homnay", "ngaymai", "7hsang", "ngay25".

/** Syllables of this work. Short ones that fit anywhere ("a", "e", "o") are left out, or the parts would be guesses. */
const SYLLABLES: ReadonlySet<string> = new Set(
  `dang ky ki kham suc khoe benh vien cam on hom nay qua ngay mai sang chieu trua toi thu hai ba tu nam sau bay chu nhat tuan thang
  khong co duoc dc ko can phai di den ra ve cho xin chao muon hoi lich hen doi huy dat doi hoan chuyen giup gium voi ket qua xet nghiem sieu am
  mau huyet ap tieu duong tim mat rang phoi me bo ong anh chi em chau con vo chong nguoi nha gia dinh tram te xa thon van hoa uy ban
  bao nhieu gio tien mien phi hiem yte mang theo giay to gi nao dau nhin an uong nuoc the cuoc dan sinh so dien thoai nhan tin goi
  dong choi thoi roi chua biet quen lam viec ban may khi luc trong truoc moi bac si oi vang da nhe nha dk sdt bhyt cccd cong ty hoc lai xem
  minh tuoi lan cai nay do gop y mat khau tai khoan ma otp`
    .trim()
    .split(/\s+/),
)
/** Whole words of two or three letters in which the parts would be too short to be looked for. */
const SHORT: Record<string, string[]> = { yte: ['y', 'te'], odau: ['o', 'dau'], gopy: ['gop', 'y'] }
const LONGEST = 6

/** The lengths of the parts, or null where the letters are not wholly such syllables. Up to 30 letters. */
export function partsOfJoined(folded: string): number[] | null {
  if (Object.hasOwn(SHORT, folded)) return SHORT[folded]!.map((part) => part.length)
  if (folded.length < 5 || folded.length > 30) return null
  // Fewest parts win: best[i] is how the letters up to i are parted.
  const best: (number[] | null)[] = [[]]
  for (let end = 1; end <= folded.length; end++) {
    let found: number[] | null = null
    for (let start = Math.max(0, end - LONGEST); start <= end - 1; start++) {
      const before = best[start]
      const length = end - start
      if (!before || !SYLLABLES.has(folded.slice(start, end))) continue
      if (length === 1 && folded[start] !== 'y') continue
      if (!found || before.length + 1 < found.length) found = [...before, length]
    }
    best.push(found)
  }
  const parts = best.at(-1)!
  return parts && parts.length > 1 ? parts : null
}

/** Before a number without a space: "ngay25", "thang12", "luc7h". "t5" and "k5" are words of their own. */
const BEFORE_NUMBER =
  /^(ngay|thang|hom|luc|sang|chieu|trua|khoang|den|muc|nam|sinh|mung|mong|ra|con|chau|tuoi|gia|cho)(\d{1,4}(?:h\d{0,2}|t)?)$/
const AFTER_NUMBER =
  /^(\d{1,2}h(?:\d\d)?|\d{1,4})(gio|nguoi|ngay|phut|thang|tuan|sang|chieu|toi|trua|cho|suat|chau|con|lan|dua|nam|tuoi|mai)(\d{0,4})$/

/** The lengths of the parts of a word of letters and digits, or null. */
export function partsOfNumbered(folded: string): number[] | null {
  const found = BEFORE_NUMBER.exec(folded) ?? AFTER_NUMBER.exec(folded)
  if (!found) return null
  return found
    .slice(1)
    .filter(Boolean)
    .map((part) => part.length)
}
