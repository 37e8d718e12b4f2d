// Gives an unaccented announcement its accents back where a whole phrase leaves no doubt; every other word stays as typed.
import { clean, pieces } from './fold.ts'
import { compilePhrases } from './phrases/phrase-book.ts'
import { findPhrases } from './phrases/phrases.ts'
import { splitAsTyped } from './words.ts'

/** Phrases of exam-day announcements. A word that alone could be read in two ways stands here only inside a phrase that cannot. */
const PHRASES = `sáng thứ hai, sáng thứ ba, sáng thứ tư, sáng thứ năm, sáng thứ sáu, sáng thứ bảy, sáng chủ nhật, chiều thứ hai, chiều thứ ba, chiều thứ tư, chiều thứ năm, chiều thứ sáu, chiều thứ bảy,
  thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, sáng thứ, chiều thứ, sáng mai, chiều mai, sáng nay, chiều nay, ngày mai, tuần sau, buổi sáng, buổi chiều, sáng ngày, chiều ngày,
  khám sức khỏe, khám sức khỏe miễn phí, khám bệnh, khám miễn phí, tổ chức khám sức khỏe, khám sàng lọc, khám định kỳ, sức khỏe, miễn phí, tổ chức, đo huyết áp, lấy máu, xét nghiệm máu,
  cho các cụ, các cụ từ, các cụ, cho các cháu, các cháu dưới, người cao tuổi, người già, bà con, mời bà con, kính mời bà con, mời các cụ, kính mời các cụ, kính mời, toàn thể bà con, nhân dân, các hộ, các hộ gia đình, mọi người, bà con trong thôn, trong thôn, trong xóm,
  tuổi trở lên, trở lên, tuổi trở xuống, dưới 6 tuổi, từ 60 tuổi, tuổi tại, tại nhà văn hóa, nhà văn hóa thôn, nhà văn hóa, tại trạm y tế, trạm y tế, trạm y tế xã, ủy ban xã, trường học, tại trường, tại thôn, tại, 
  giờ đến, giờ sáng, giờ chiều, từ 7 giờ, giờ, phút, đúng giờ, đến đúng giờ, nhớ nhịn ăn sáng, nhớ nhịn ăn, nhịn ăn sáng, nhịn ăn, nhịn đói, được uống nước, uống nước lọc, không ăn sáng, nhớ mang, mang theo, nhớ mang theo, xin mang theo, căn cước, căn cước công dân, thẻ bảo hiểm, thẻ bảo hiểm y tế, thẻ bhyt, đơn thuốc, đơn thuốc cũ, giấy tờ, giấy khám, giấy khai sinh,
  đề nghị, đề nghị bà con, thông báo, xin thông báo, đến khám, đi khám, đến khám đầy đủ, đầy đủ, đông đủ, đúng lịch, đăng ký khám, chưa đăng ký, đăng ký, hoãn khám, chuyển sang, lùi sang, do mưa, trời mưa, do mưa bão, hẹn bà con, cảm ơn, trân trọng, nếu có, không mất tiền, không thu tiền, trưởng thôn, trẻ em, phụ nữ, phụ huynh, gia đình`
const HOURS = Array.from(
  { length: 14 },
  (_, i) => `đến ${i + 5}h, đến ${i + 5} giờ, từ ${i + 5}h, từ ${i + 5} giờ`,
).join(', ')
const BOOK = compilePhrases([['phrase', `${PHRASES}, ${HOURS}`]])

/** `names`: accented names that may be meant (villages). The text comes back cleaned, in NFC. */
export function restoreMarks(text: string, names: string[] = []): string {
  const cleaned = clean(text)
  const words = splitAsTyped(cleaned)
  const said = words.map(({ folded, marks, ends }, at) => ({ folded, marks, at, ends }))
  const hits = [BOOK, compilePhrases([['name', names.join(', ')]])].flatMap((book) => findPhrases(book, said))
  const marked = words.map(({ typed }) => typed)
  // The longest phrase that covers a word has the say.
  for (const { phrase, from, to } of hits.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    phrase.split(' ').forEach((word, i) => {
      if (words[from + i]!.marks === null && to > from) marked[from + i] = inCaseOf(words[from + i]!.typed, word)
    })
  }
  let at = 0
  return pieces(cleaned)
    .map(({ text: piece, before }) => `${before}${words[at]?.typed === piece ? marked[at++] : piece}`)
    .join('')
    .trim()
}

function inCaseOf(typed: string, word: string): string {
  const letters = [...word]
  if (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase())
    return word.toLocaleUpperCase('vi')
  const isCapital = /^[A-Z]/.test(typed)
  return isCapital ? letters[0]!.toLocaleUpperCase('vi') + letters.slice(1).join('') : word
}
