// Where a name may begin in a text about people: behind a relation, behind "tên là", as the answer to what was asked.

import { isCapital } from '../../../../vietnamese/people/capitals.ts'
import { isFamilyName } from '../../../../vietnamese/people/family-names.ts'
import { isGivenName, isPetName } from '../../../../vietnamese/people/given-names.ts'
import { isNameWord } from '../../../../vietnamese/people/name-word.ts'
import { FAMILY_NAMES, NOT_A_NAME, PLAIN_MIDDLES, SELDOM_A_NAME } from '../../../../vietnamese/people/not-a-name.ts'
import { canBeNameWord, opensFullName } from '../../../../vietnamese/people/read-name.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import { ELDERS } from '../kin/owner.ts'
import type { Mention } from '../mention.ts'
import { titleAt } from './titled.ts'

const OWNERS = new Set('em toi minh chau con e tui mk t nha cua ruot de gia'.split(' '))

const LINKS = new Set(['la', 'ten', 'ho', 'tuc', 'goi', 'va', 'day'])

const SELVES = new Set('toi em minh chau con tui e'.split(' '))

/** Where the name behind a relation begins: over "em", "là", "tên", and a title ("mẹ em là bà …"). */
export function nameStart(words: Word[], after: number, mixed: boolean): { from: number; linked: boolean } {
  let from = after
  let linked = false
  if (words[from - 1]?.ends && words[from]?.folded !== 'ten') return { from: words.length, linked }
  while (from < words.length && from < after + 6 && !words[from]!.ends) {
    const { folded } = words[from]!
    const isLink = LINKS.has(folded) && !(folded === 'va' && !linked) && !(folded === 'day' && !linked)
    // "con chồng em thì Trần Đức Anh"
    const isThi = folded === 'thi' && from > after && mixed && FAMILY_NAMES.has(words[from + 1]?.folded ?? '')
    if (isThi && isCapital(words[from + 1]!)) {
      from++
      break
    }
    if (!isLink && !OWNERS.has(folded)) break
    // "tên Minh Khôi", "tên Gia Hân": a name begins like an owner.
    if (
      !/^(?:em|toi|tui|e)$/.test(folded) &&
      !isLink &&
      mixed &&
      isCapital(words[from]!) &&
      !isCapital(words[from - 1]!)
    )
      break
    // "họ tên", not a Mr Hồ; "Hồ Thị …" is a family name.
    if (folded === 'ho' && words[from + 1]?.folded !== 'ten' && words[from + 1]?.folded !== 'va') break
    if (isLink) linked = true
    from++
  }
  if (words[from] && titleAt(words, from, mixed)?.doubtful === false) return { from: from + 1, linked: true }
  return { from, linked }
}

/** What follows a relation is its name: behind "là" and "tên", in capitals, a full name, or a given name and nothing else. */
export function isNameHere(
  words: Word[],
  from: number,
  to: number,
  mention: Mention,
  { linked, mixed, details }: { linked: boolean; mixed: boolean; details: Map<number, unknown> },
): boolean {
  const word = words[from]!
  if (to - from > 1 && (opensFullName(words, from, to) || (mixed && isCapital(word)))) return true
  if (mixed && isCapital(word)) return !SELVES.has(word.folded)
  if (linked) return words[from - 1]!.folded !== 'la' || isGivenName(word) || SELDOM_A_NAME.has(word.folded)
  const isSmall =
    mention.relations[0] === 'child' || mention.relations[0] === 'son' || mention.relations[0] === 'daughter'
  if (isSmall && isPetName(word) && !mention.owned && !NOT_A_NAME.has(word.folded)) return true
  if (DAY_WORDS.has(word.folded)) return false
  if (
    isGivenName(word) &&
    !SELDOM_A_NAME.has(word.folded) &&
    (!mention.owned || word.marks !== null || details.has(to))
  )
    return true
  return SELDOM_A_NAME.has(word.folded) && (details.has(to) || (!mention.owned && words[to - 1]!.ends))
}

const DAY_WORDS = new Set('mai sang thu nam hai ba tu sau bay tam chin muoi mot toi nay'.split(' '))

/** "tên Mận", "tên là Lượng", "họ tên: …", "bệnh nhân …": the name begins here. */
export function isNamed(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return false
  const one = before.folded
  if (one === 'ten') return words[at]!.folded !== 'la' && isNameLike(words, at)
  if (one !== 'la' || before.ends) return false
  const two = words[at - 2]?.folded ?? ''
  if (two === 'ten') return isNameLike(words, at)
  // "tên ở nhà là Nấm"
  if (two === 'nha' && words[at - 3]?.folded === 'o' && words[at - 4]?.folded === 'ten') return isNameLike(words, at)
  // "tôi là Hậu", "em đúng là Hoà"
  const isSelf = SELVES.has(two) || ELDERS.has(two) || (two === 'dung' && SELVES.has(words[at - 3]?.folded ?? ''))
  return isSelf && /^\p{Lu}\p{Ll}/u.test(words[at]!.typed) && isNameLike(words, at)
}

function isNameLike(words: Word[], at: number): boolean {
  const word = words[at]!
  if (!canBeNameWord(word)) return false
  // "tên tui là Út"
  const isMarkedOut = word.marks !== null && isCapital(word) && !isCapital(words[at - 1]!)
  return isMarkedOut || !NOT_A_NAME.has(word.folded) || FAMILY_NAMES.has(word.folded)
}

/** One word behind a title, typed without a capital: behind "cô" and the like only what is surely a name. */
export function isAfterTitle(words: Word[], at: number, doubtful: boolean): boolean {
  const word = words[at]!
  if (!doubtful) return true
  return (isGivenName(word) && !SELDOM_A_NAME.has(word.folded)) || (isPetName(word) && !NOT_A_NAME.has(word.folded))
}

/** "bé bin", "cháu na": what small children are called, where nothing makes it another word. */
export function isChildsName(words: Word[], at: number, child: boolean): boolean {
  return child && isPetName(words[at]!) && isNameWord(words, at)
}

/** "tôi là Nguyễn Văn Lượng", "em tên Phạm Thị Mận": the writer. */
export function isIntroduced(words: Word[], at: number, covered: Set<number>, elder: boolean): boolean {
  let back = at - 1
  while (back >= 0 && back > at - 5 && /^(?:la|ten|ho|va|day|dung)$/.test(words[back]!.folded)) back--
  if (back < 0 || covered.has(back) || (words[back - 1]?.folded === 'cho' && !words[back - 1]!.ends)) return false
  // "tôi, Hà Văn Tụ"; "em Hà" is somebody younger as soon.
  if (back === at - 1) return /^(?:toi|tui|minh)$/.test(words[back]!.folded)
  return (
    SELVES.has(words[back]!.folded) ||
    (words[at - 1]!.folded === 'la' && ELDERS.has(words[back]!.folded) && back === at - 2) ||
    (elder &&
      ELDERS.has(words[back]!.folded) &&
      (back === 0 || !/^(?:ba|ong)$/.test(words[back]!.folded) || words[back - 1]!.ends) &&
      !isOwnedElder(words, back))
  )
}

/** "mẹ cô tên …", "tên bà ấy là …": not who writes. */
function isOwnedElder(words: Word[], at: number): boolean {
  return /^(?:me|bo|vo|chong|con|cua|nha)$/.test(words[at - 1]?.folded ?? '') || words[at + 1]?.folded === 'ay'
}

/** "bé Na nhà em", "dì Ba tui", "bé Bon 5t nhà em": whose they are is said behind the name, or behind the age. */
export function ownedBehind(words: Word[], end: number): boolean {
  let to = end
  while (
    to < end + 3 &&
    !words[to - 1]!.ends &&
    /^(?:\d+(?:t|tuoi|tui)?|t|tuoi|thang|sn|sinh|nam)$/.test(words[to]?.folded ?? '')
  )
    to++
  if (words[to - 1]!.ends) return false
  const one = words[to]?.folded ?? ''
  if (one === 'nha' || one === 'cua')
    return /^(?:em|toi|minh|chau|con|tui|chi|anh|bac|co|ba|ong)$/.test(words[to + 1]?.folded ?? '') && !words[to]!.ends
  return one === 'tui' || one === 'toi'
}

/** "Châu Thị Thu", "Chu Văn An", "Cô Thị …": a word of address that is a family name here. */
export function opensWithMiddle(words: Word[], at: number): boolean {
  const [one, two, three] = [words[at]!, words[at + 1], words[at + 2]]
  if (!two || !three || one.ends || two.ends || !FAMILY_NAMES.has(one.folded) || !isFamilyName(one)) return false
  return PLAIN_MIDDLES.has(two.folded) && canBeNameWord(three)
}
