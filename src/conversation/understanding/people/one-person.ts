// Makes one person of what is said of one: "mẹ em sinh 1949 tên Mận", "bà Mận mẹ em", "bé Tí nhà chị, bé 2 tuổi".

import type { Word } from '../../../vietnamese/word.ts'
import type { Relation } from '../meaning.ts'
import type { Mention } from './mention.ts'

export function mentionToName(mentions: Mention[], words: Word[], at: number, untitled: boolean): Mention | undefined {
  const before = lastBefore(mentions, at)
  if (!before || before.name !== null || before.relations.length !== 1 || before.relations[0] === 'self')
    return undefined
  // "chị dâu tôi nữa, chị Lụa", "chồng em, anh ấy tên Dũng"
  const title = words[at]!.folded
  if (!untitled) {
    const isSame =
      words[before.at]!.folded === title &&
      !words.slice(before.to, at).some(({ folded }) => folded === 'va' || folded === 'voi')
    return isSame && before.relations[0] !== 'child' ? before : undefined
  }
  if (words[at - 1]?.folded === 'ten' && words[at - 2]?.folded === 'ay') return before
  for (let i = before.to; i < at; i++)
    if (
      !/^(?:sinh|sn|nam|ngay|thang|tuoi|t|ten|la|ho|va|nay|ong|ba|len|moi|duoc|ruoi|o|nha|\d[\d/.t-]*|sn\d+)$/.test(
        words[i]!.folded,
      )
    )
      return undefined
  return before
}

/** "mẹ em sinh 1949 tên Phạm Thị Mận": the person just named without a name, when only details stand between. */
function lastBefore(mentions: Mention[], at: number): Mention | undefined {
  // Bounded: those found last are looked at first, and few of them.
  let best: Mention | undefined
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - 12; i--) {
    const mention = mentions[i]!
    if (mention.to <= at && at - mention.to <= 6 && (!best || mention.to > best.to)) best = mention
  }
  return best
}

/** "cho bà" is the bà named elsewhere in the text; "bà em khám rồi, giờ cho ông" is another. */
export function withoutWeak(mentions: Mention[], isAnswer: boolean): void {
  if (!isAnswer && !mentions.some(({ weak }) => !weak)) return
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { weak, relations } = mentions[i]!
    if (!weak) continue
    const other = relations[0] === 'grandfather' ? 'grandmother' : 'grandfather'
    const isPair = mentions.every((each) => each.weak || each.relations[0] === other)
    if (isAnswer || !isPair) mentions.splice(i, 1)
  }
}

/** Further away in words the same title may mean another child. */
const NEAR = 30

/** "bé Tí nhà chị, bé 2 tuổi", "cho bé không, cháu Gấu 18 tháng": the child that is named. */
export function withoutTwice(
  mentions: Mention[],
  small: Mention[],
  words: Word[],
  details: Map<number, unknown>,
): void {
  if (small.length !== 1) return
  const [named] = small
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (
      mention === named ||
      mention.name !== null ||
      mention.relations[0] !== 'child' ||
      mention.owned ||
      mention.copies > 1
    )
      continue
    if (/^\d+$/.test(words[mention.at - 1]?.folded ?? '')) continue
    const isBetween = mention.at < named!.at
    let told = false
    const [from, to] = isBetween ? [mention.to, named!.at] : [named!.to, mention.at]
    if (to - from > NEAR) continue
    for (let at = from; at < to && !told; at++) told = details.has(at)
    if (!told) mentions.splice(i, 1)
  }
}

/** "2 vợ chồng tôi, … vợ tôi 1963", "hai mẹ con tôi, mẹ tôi 72 tuổi": who the other of the two is, is said. */
export function withoutOtherHalf(mentions: Mention[]): void {
  const pair = mentions.find(({ relations }) => relations.length > 1 && relations[0] === 'self')
  if (!pair) return
  const others = new Set(mentions.flatMap((mention) => (mention === pair ? [] : mention.relations)))
  const isKnown = (relation: Relation) =>
    relation === 'other'
      ? others.has('wife') || others.has('husband')
      : relation === 'child' && (others.has('mother') || others.has('father'))
  pair.relations = pair.relations.filter((relation) => !isKnown(relation))
}

/** "tôi là con trai bà Sửu": the mother. "thằng Tý con chị Hoài": one person. */
export function kinOfNamed(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 3; i >= 0; i--) {
    const [both, one, two] = [mentions[i]!, mentions[i + 1]!, mentions[i + 2]!]
    // "bố mẹ em (ông Khải, bà Vân)"
    if (both.relations.length !== 2 || !/^(?:father|grandfather)$/.test(both.relations[0]!) || one.at > both.to + 1)
      continue
    if (words[one.at]!.folded !== 'ong' || words[two.at]!.folded !== 'ba' || two.at > one.to + 1) continue
    one.relations = [both.relations[0]!]
    two.relations = [both.relations[1]!]
    mentions.splice(i, 1)
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    const title = words[mention.at]!.folded
    const before = mentions[i - 1]
    const other = before && mention.name !== null ? otherSide(before, mention, words) : null
    if (other) {
      mention.relations = [other]
      mentions.splice(i - 1, 1)
      i--
    } else if (
      mention.name !== null &&
      words[mention.at - 1]?.folded === 'con' &&
      before &&
      isNextTo(words, before.to, mention.at - 1) &&
      before.name !== null
    ) {
      if (before.relations.length === 0) before.relations = ['other']
      nameTheParent(mentions, mention, title)
      mentions.splice(i, 1)
    }
  }
}

/** "tôi là con trai bà Mận", "tôi là Hiên, vợ của anh Lê Văn Tụ": who the named is to the one who says so. */
function otherSide(kin: Mention, named: Mention, words: Word[]): Relation | null {
  const isOf = kin.to === named.at - 1 && words[kin.to]!.folded === 'cua' && !words[kin.to - 1]!.ends
  if ((kin.to !== named.at && !isOf) || kin.name !== null || kin.relations.length !== 1) return null
  const isHere = words.slice(named.to, named.to + 3).some(({ folded }) => folded === 'day')
  if (!isHere && !/^(?:la|em|toi|chau|minh)$/.test(words[kin.at - 1]?.folded ?? '') && !isBehindOwnName(words, kin.at))
    return null
  const relation = kin.relations[0]!
  if (relation === 'wife') return 'husband'
  if (relation === 'husband') return 'wife'
  const isGrand = relation === 'grandchild'
  if (!isGrand && !/^(?:son|daughter|child)$/.test(relation)) return null
  const title = words[named.at]!.folded
  if (title === 'ba') return isGrand ? 'grandmother' : 'mother'
  if (title === 'ong') return isGrand ? 'grandfather' : 'father'
  return 'other'
}

/** "Tôi là Nguyễn Thị Hiên, vợ của …" */
function isBehindOwnName(words: Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 7; back--)
    if (words[back]!.folded === 'la')
      return /^(?:toi|tui|em|chau|con|minh)$/.test(words[back - 1]!.folded) && /^\p{Lu}/u.test(words[back + 1]!.typed)
  return false
}

/** "Em là Hà con bà Mận, mẹ em đặt mấy giờ": that mother's name. */
function nameTheParent(mentions: Mention[], { name }: Mention, title: string): void {
  const relation = title === 'ba' ? 'mother' : title === 'ong' ? 'father' : null
  const parent = mentions.find((each) => relation !== null && each.relations[0] === relation && each.name === null)
  if (parent?.relations.length === 1) parent.name = name
}

/** "cháu Su 3t con anh Tình": nothing but an age between. */
function isNextTo(words: Word[], to: number, at: number): boolean {
  return (
    at >= to &&
    at - to < 3 &&
    words.slice(to, at).every(({ folded, ends }) => !ends && /^(?:\d+t?|t|tuoi)$/.test(folded))
  )
}

/** "Phạm Thị Mận là mẹ em", "bà Mận mẹ em 1949": one person, not two. */
export function join(mentions: Mention[], words: Word[], details: Map<number, unknown>): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [one, two] = [mentions[i - 1]!, mentions[i]!]
    // "hàng xóm nhà cháu có cụ Tẹo"
    if (one.name === null && one.relations[0] === 'other' && two.name !== null && two.relations.length === 0)
      if (words[two.at - 1]!.folded === 'co' && one.to === two.at - 1) {
        two.relations = one.relations
        mentions.splice(i - 1, 1)
        continue
      }
    if (one.name === null || one.relations.length > 0 || two.name !== null || two.relations.length !== 1) continue
    if (two.relations[0] === 'self') continue
    const isNext = one.to === two.at && !words[one.to - 1]!.ends
    const isCalled = words[two.at - 1]?.folded === 'la' && one.to === two.at - 1
    const isBehind =
      details.has(one.to) &&
      two.owned &&
      two.at - one.to <= 3 &&
      !details.has(two.to) &&
      (mentions.length === 2 || !words.slice(one.to, two.at).some(({ ends }) => ends))
    if (!isNext && !isCalled && !isBehind) continue
    one.relations = two.relations
    one.to = two.to
    mentions.splice(i, 1)
  }
}
