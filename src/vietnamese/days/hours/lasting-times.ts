// Lengths of time and hours of meals, which are no hour of an exam: "nhịn ăn 8h", "chờ 2 giờ", "2h nữa".

import { marksOf, mayBe } from '../../marks.ts'
import type { Word } from '../../word.ts'

/** Right before an hour these make it a length of time: "nhịn ăn 8h", "mất 2h", "chờ 2 giờ". */
const LASTING = new Set(
  'mat suot an nhin trong hon it du cho doi ngoi cach them ton khoang_hon gan ca may cu moi nhung'.split(' '),
)
const TO = marksOf('tới')
const WAIT = { cho: marksOf('chờ'), doi: marksOf('đợi') }
/** Behind an hour too: "2 giờ đồng hồ", "2h nữa", "8 giờ liền". */
const LASTED = new Set('nua dong lien lin tieng'.split(' '))
/** Eating, drinking and taking medicine at an hour are not the exam: "ăn sáng lúc 6h", "nhịn từ 10h tối". */
const MEALS = new Set('an nhin uong insulin thuoc bu sua'.split(' '))

/** How long, or when one eats: no hour of an exam. */
export function isLength(words: Word[], at: number, to: number): boolean {
  if (!words[to - 1]!.ends && LASTED.has(words[to]?.folded ?? '')) return true
  // "16h30 mới tan ca".
  for (let ahead = to; ahead < to + 3 && ahead < words.length; ahead++)
    if (words[ahead]!.folded === 'tan' && words[at - 1]?.folded !== 'sau') return true
  if (isOfWork(words, to) || isNightBefore(words, to)) return true
  const before = words[at - 1]
  if (!before || before.ends) return false
  if (isNightOfIll(words, at)) return true
  if (LASTING.has(before.folded) && isWaiting(before)) return true
  if (isStretch(words, at)) return true
  // "đi làm về 12h".
  if (before.folded === 've' && isFromWork(words, at - 2)) return true
  // "uống lúc 7h sáng và 7h tối": both.
  const reach = /^(?:va|voi)$/.test(before.folded) ? 8 : 4
  for (let back = at - 1; back >= Math.max(0, at - reach) && !words[back]!.ends; back--)
    if (MEALS.has(words[back]!.folded)) return true
  return false
}

/** "đi làm về", "ca đêm về". */
function isFromWork(words: Word[], at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 2) && !words[back]!.ends; back--)
    if (/^(?:lam|hoc|ca|day|dong)$/.test(words[back]!.folded)) return true
  return false
}

/** "8h tối hôm trước": not on the day of the exam. */
function isNightBefore(words: Word[], to: number): boolean {
  const part = /^(?:sang|trua|chieu|toi|dem)$/.test(words[to]?.folded ?? '') && !words[to - 1]!.ends ? to + 1 : to
  if (words[part - 1]!.ends) return false
  return /^(?:hom|bua|ngay)$/.test(words[part]?.folded ?? '') && words[part + 1]?.folded === 'truoc'
}

/** "7h sáng đi làm", "6h tối mới về": when one works. */
function isOfWork(words: Word[], to: number): boolean {
  const next = /^(?:sang|trua|chieu|toi|dem)$/.test(words[to]?.folded ?? '') && !words[to - 1]!.ends ? to + 1 : to
  if (words[next - 1]!.ends) return false
  const tail = words
    .slice(next, next + 3)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:em |e |toi |da )?(?:di (?:lam|hoc|day)|vao ca|len ca)\b(?! ve)|^moi ve\b/.test(tail)
}

/** "hay mất ngủ lúc 2 3 giờ sáng". */
function isNightOfIll(words: Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back >= at - 6 && !words[back]!.ends; back--)
    if (words[back]!.folded === 'ngu' && words[back - 1]!.folded === 'mat') return true
  return false
}

/** "gọi từ 8 giờ không ai nghe", "tăng ca tới 9h tối": what was done since or until then. */
function isStretch(words: Word[], at: number): boolean {
  const lead = words[at - 1]!.folded
  // "tan làm lúc 5h".
  for (let back = at - 1; back >= Math.max(0, at - 4) && !words[back]!.ends; back--)
    if (words[back]!.folded === 'tan') return words[back - 1]?.folded !== 'sau' && words[back - 1]?.folded !== 'khi'
  if (lead === 'tu')
    return /^(?:goi|cho|doi|ngoi|dung|dien|cup|nuoc)$/.test(words[at - 2]?.folded ?? '') && isPatient(words[at - 2]!)
  if (lead !== 'den' && (lead !== 'toi' || (words[at - 1]!.marks && !mayBe(words[at - 1]!.marks, TO)))) return false
  for (let back = at - 2; back >= Math.max(0, at - 4) && !words[back]!.ends; back--)
    if (/^(?:lam|ca|truc|hoc|ban)$/.test(words[back]!.folded)) return true
    // "gọi từ 8 giờ đến 10 giờ".
    else if (words[back]!.folded === 'tu') return waitsSince(words[back - 1])
  return false
}

function waitsSince(word: Word | undefined): boolean {
  return word !== undefined && /^(?:goi|ngoi|cho|doi|cup|dien|nuoc)$/.test(word.folded) && isPatient(word)
}

/** "cho từ 8h" and "đổi từ 8h" wait for nobody. */
function isPatient(word: Word): boolean {
  return word.folded === 'cho' || word.folded === 'doi' ? isWaiting(word) : true
}

/** "chờ 2 giờ" waits; "cho 7h30" and "đổi 8h" do not. */
function isWaiting({ folded, marks }: Word): boolean {
  if (folded !== 'cho' && folded !== 'doi') return true
  return marks !== null && marks.tone !== '' && mayBe(marks, WAIT[folded])
}
