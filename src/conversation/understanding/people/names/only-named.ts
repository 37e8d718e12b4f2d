// Finds the names of those who are not meant: who is spoken to, called or thanked, the staff, and villages and markets called so.

import { unmark } from '../../../../vietnamese/fold.ts'
import { type Marks, marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import { isCapital } from '../../../../vietnamese/people/capitals.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import type { Mention } from '../mention.ts'
import { isTitle } from './titled.ts'

/** What is called after people, however it is typed. */
const PLACES = new Set('thon xom khom ap tdp kcn nvh'.split(' '))
/** These are other words too when typed plain: "cho bà", "bạn Lan", "dương", "cầu". */
const ACCENTED_PLACES = table('chợ cầu bản làng phố đường trường bến đình chùa đền khu cồn núi đò hồ')
/** Behind these somebody is spoken to at the end of a question or wish: "được hông cô Ba". */
const CLOSING = new Set('khong ko k hong hok hk ha hen nhe nha nhen nghen nhi chua a vay z'.split(' '))
/** Behind these stands who gets the call. */
const CALLED = /^(?:goi|alo|lien|phone|zalo)$/
const OFFICES = new Set(['bac si', 'bac sy', 'y ta', 'y si', 'dieu duong', 'truong thon', 'truong tram', 'nu ho'])

/** Takes out who is named without being meant, wherever the same name stands in the text. */
export function withoutOnlyNamed(mentions: Mention[], words: Word[]): void {
  const gone = new Set([...namesOfOffice(words), ...namesCalled(words)])
  let last: Mention | null = null
  for (const mention of mentions) {
    if (mention.name === null || !(isOnlyNamed(mention, words) || (last && isBesides(words, last, mention)))) continue
    gone.add(keyOf(mention))
    last = mention
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (mention.name === null) continue
    if (isPlace(words, mention.at, isTitled(mention, words)) || gone.has(keyOf(mention))) mentions.splice(i, 1)
  }
}

function isOnlyNamed(mention: Mention, words: Word[]): boolean {
  if (!isTitled(mention, words) || mention.owned || mention.relations.length > 0) return false
  return (
    isCalled(words, mention.at) || isSpokenTo(words, mention) || isHost(words, mention.at) || isHelper(words, mention)
  )
}

/** "thôn Ba Na", "chợ Bà Đắc", "KCN Trang Due", "em ở Bà Rịa". */
function isPlace(words: Word[], at: number, titled: boolean): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  if (PLACES.has(before.folded)) return true
  const written = ACCENTED_PLACES.get(before.folded)
  if (written !== undefined && before.marks !== null && mayBe(before.marks, written)) return true
  if (before.folded === 'nghiep' && words[at - 2]?.folded === 'cong') return true
  if (!titled && VICINITY.has(before.folded)) return true
  // Only a place has its title in capitals in the midst of a sentence.
  return titled && before.folded === 'o' && before.marks !== null && isCapital(words[at]!)
}

/** "cảm ơn cô Mai, cô Thứ" */
function isBesides(words: Word[], last: Mention, { at }: Mention): boolean {
  const isJoined = at === last.to || (at === last.to + 1 && /^(?:va|voi|cung)$/.test(words[last.to]!.folded))
  return isJoined && words[at]!.folded === words[last.at]!.folded
}

/** "gọi cho chị Nhung", "liên hệ cô Hà" */
function isCalled(words: Word[], at: number): boolean {
  const [one, two] = [words[at - 1], words[at - 2]]
  if (!one || one.ends) return false
  if (one.folded === 'cho' || one.folded === 'he' || one.folded === 'on')
    return two !== undefined && !two.ends && (CALLED.test(two.folded) || `${two.folded} ${one.folded}` === 'cam on')
  return false
}

/** "má tui đang ở nhà chị Hai" */
function isHost(words: Word[], at: number): boolean {
  return (
    words[at - 1]?.folded === 'nha' &&
    /^(?:o|qua|sang|tro|nho)$/.test(words[at - 2]?.folded ?? '') &&
    !words[at - 1]!.ends
  )
}

/** "cô Hà hôm qua ghi sổ cho em" */
function isHelper(words: Word[], { to }: Mention): boolean {
  let verb = to
  while (verb < to + 3 && /^(?:hom|qua|truoc|no|ay|do|da|co|nay|sang|chieu)$/.test(words[verb]?.folded ?? '')) verb++
  if (words[to - 1]!.ends || !/^(?:ghi|dat|dang|lam|nhap|bao|dan)$/.test(words[verb]?.folded ?? '')) return false
  for (let at = verb + 1; at < verb + 5 && at < words.length - 1 && !words[at - 1]!.ends; at++)
    if (
      /^(?:cho|ho|giup|gium|dum)$/.test(words[at]!.folded) &&
      /^(?:em|toi|chau|con|tui|minh)$/.test(words[at + 1]!.folded)
    )
      return !words[at]!.ends
  return false
}

/** "giờ còn kịp hông cô Ba", "ông Lượng ơi" */
function isSpokenTo(words: Word[], { at, to }: Mention): boolean {
  if (words[to]?.folded === 'oi' && !words[to - 1]!.ends) return true
  const before = words[at - 1]
  if (!before || before.ends || !CLOSING.has(before.folded) || ELDEST.test(words[at]!.folded)) return false
  return words[to - 1]!.ends && to - at <= 3
}

/** "ở nhà cô em dưới Thái Nguyên": where a name in full stands behind these, it is a town. */
const VICINITY = new Set('o duoi tren ve tai tinh huyen xa phuong quan trong ngoai'.split(' '))

/** Nobody of a station is called so. */
const ELDEST = /^(?:ba|ong|cu)$/

/** "bác sĩ Phước" is the "bác Phước" of the same text. */
function namesOfOffice(words: Word[]): Set<string> {
  const names = new Set<string>()
  for (let at = 2; at < words.length; at++) {
    if (words[at - 1]!.ends || words[at - 2]!.ends) continue
    if (OFFICES.has(`${words[at - 2]!.folded} ${words[at - 1]!.folded}`)) names.add(words[at]!.folded)
  }
  return names
}

/** "ông Lượng ơi ông Lượng" */
function namesCalled(words: Word[]): string[] {
  return words
    .filter(({ ends }, at) => !ends && words[at + 1]?.folded === 'oi' && at > 0 && isTitle(words[at - 1]!.folded))
    .map(({ folded }) => folded)
}

function isTitled({ at }: Mention, words: Word[]): boolean {
  return isTitle(words[at]!.folded)
}

/** One calls somebody by the last word of the name. */
function keyOf({ name }: Mention): string {
  return unmark(name!.split(' ').at(-1)!)
}

function table(words: string): Map<string, Marks | null> {
  const list = words.normalize('NFC').split(' ')
  return new Map(list.map((word) => [unmark(word), marksOf(word)]))
}
