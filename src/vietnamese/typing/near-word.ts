// The word of this work that a mistyped one is a single slip away from: a letter left out, one too many, two swapped.

/** Long enough, and far enough from each other, that one slip leaves no doubt. */
const WORDS: ReadonlySet<string> = new Set(
  `chon dang kham khong duoc suc khoe ngay lich sang chieu toi benh vien nhieu muon truoc chuyen chuan giup ket nghiem sieu huyet duong mien phi hiem
  mang giay nhin uong nuoc sinh nhan thong trang tuan thang nguoi hoi lam biet quen cuoc chong chau nhu nhung dong thich thoi huong
  chao cam ngoai trong xuong phong chinh thoai dien dung roi nhac nghi viec nhanh bang khi buoi`
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 3),
)
const WITHOUT_ONE = new Map<string, Set<string>>()
for (const word of WORDS)
  for (let at = 0; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1)
    WITHOUT_ONE.set(rest, (WITHOUT_ONE.get(rest) ?? new Set()).add(word))
  }

/** The one word that is meant, or null where there is none or several. `folded`: letters that make no syllable. */
export function nearWord(folded: string): string | null {
  if (folded.length < 4 || folded.length > 9 || !/^[a-z]+$/.test(folded)) return null
  const found = new Set(WITHOUT_ONE.get(folded))
  for (let at = 0; at < folded.length; at++) {
    const without = folded.slice(0, at) + folded.slice(at + 1)
    if (WORDS.has(without)) found.add(without)
    if (at === 0) continue
    const swapped = folded.slice(0, at - 1) + folded[at] + folded[at - 1] + folded.slice(at + 1)
    if (WORDS.has(swapped)) found.add(swapped)
  }
  return found.size === 1 ? [...found][0]! : null
}
