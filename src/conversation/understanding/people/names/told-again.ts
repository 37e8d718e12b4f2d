// Finds the kin a name belongs to that stands further on: "bà ngoại cháu với ạ, bà tên là Sửu", "thêm vợ em vào: Cao Thị Gấm 1993".

import type { Word } from '../../../../vietnamese/word.ts'
import type { Mention } from '../mention.ts'
import { isTitle } from './titled.ts'

/** Southern "ổng", "bả", "dỉ" and what anybody is called who was just spoken of. */
const PRONOUNS = /^(?:ba|ong|cu|no|be|chau|con|di|anh|chi|co|chu|bac|cau|em|me|bo|ma)$/
const SENIOR: Record<string, RegExp> = {
  ba: /^(?:mother|grandmother|wife|other)$/,
  ong: /^(?:father|grandfather|husband|other)$/,
  cu: /^(?:mother|father|grandmother|grandfather)$/,
}
const YOUNG = /^(?:son|daughter|child|grandchild)$/
/** Further away in words a pronoun may mean somebody else. */
const NEAR = 30
/** Of so many named before, one may be come back to. */
const LAST = 12

/** "chồng em …, ảnh tên Dũng", "thằng cu nhà em, nó sn 2020, tên ở nhà là Tít": kin without a name, and the name told later. */
export function namesToldLater(mentions: Mention[], words: Word[], details: Map<number, unknown>): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const named = mentions[i]!
    const kin = mentions.slice(Math.max(0, i - LAST), i).findLast(isNamelessKin)
    if (!kin || named.name === null || named.relations.length > 0 || named.at - kin.to > NEAR) continue
    const before = mentions[i - 1]!
    if (
      !isCalledSo(words, named, kin) &&
      !isSameTitle(words, named, kin, before) &&
      !isElder(words, named, kin, before)
    )
      continue
    takeName(mentions, kin, named, details)
  }
}

/** One of the kin, and one name in full with no title: who else should be called so? */
export function onlyNameOfKin(mentions: Mention[], words: Word[], details: Map<number, unknown>): void {
  const named = mentions.at(-1)
  const kin = mentions.at(-2)
  if (!named || !kin || named.name === null || named.relations.length > 0) return
  if (!kin.owned && kin.to - kin.at < 2) return
  const others = mentions.slice(0, -1)
  if (!others.every((each) => isNamelessKin(each) && each.relations[0] === kin.relations[0])) return
  if (isTitle(words[named.at]!.folded) || !named.name.includes(' ')) return
  const before = words[named.at - 1]!
  if (!before.ends && before.folded !== 'ten') return
  // A name at the very end is who writes, unless a year stands behind it.
  if (!details.has(named.to) && before.folded !== 'ten') return
  if (isToldBetween(kin, named, details)) return
  takeName(mentions, kin, named, details)
}

/** "2 đứa nhỏ nhà tui, con Ti 7 tuổi, thằng Tèo 4 tuổi": who was counted is named. */
export function countedByName(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { copies, name, relations } = mentions[i]!
    if (copies < 2 || name !== null || !YOUNG.test(relations[0] ?? '')) continue
    const named = mentions.slice(i + 1, i + 1 + copies)
    if (named.length < copies || !named.every((each) => isChild(each, words))) continue
    for (const each of named) if (each.relations.length === 0) each.relations = [sexOf(words, each) ?? relations[0]!]
    mentions.splice(i, 1)
  }
}

/** "con dâu cả với con dâu thứ, ghi hai đứa cùng giờ": those just named. */
export function withoutCountedAgain(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i > 1; i--) {
    const { at, copies, name, owned } = mentions[i]!
    if (copies !== i || name !== null || owned || words[at]!.folded !== 'dua') continue
    if (mentions.slice(0, i).every(({ relations, copies }) => relations.length < 2 && copies === 1))
      mentions.splice(i, 1)
  }
}

/** "không phải mệ Thí, mệ Thí bên cạnh nhà": a name that comes back is one person. */
export function sameNames(mentions: Mention[], details: Map<number, unknown>): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const again = mentions[i]!
    if (again.name === null || again.relations[0] === 'self') continue
    const first = mentions
      .slice(Math.max(0, i - LAST), i)
      .find(({ name }) => name?.toLowerCase() === again.name!.toLowerCase())
    if (!first || first.relations[0] === 'self' || (details.has(first.to) && details.has(again.to))) continue
    if (first.relations.length > 0 && again.relations.length > 0 && first.relations[0] !== again.relations[0]) continue
    if (first.relations.length === 0) first.relations = again.relations
    if (details.has(again.to)) first.at = again.at
    mentions.splice(i, 1)
  }
}

function isNamelessKin({ name, relations, copies }: Mention): boolean {
  return name === null && relations.length === 1 && relations[0] !== 'self' && copies === 1
}

/** "bà tên là Đinh Thị Sửu", "tên ở nhà là Tít", "dì tên thiệt Võ Thị Đẹp" */
function isCalledSo(words: Word[], named: Mention, kin: Mention): boolean {
  let back = named.at - 1
  while (back > kin.to && back > named.at - 6 && /^(?:la|that|thiet|o|nha|khai|sinh)$/.test(words[back]!.folded)) back--
  if (words[back]?.folded !== 'ten') return false
  let who = back - 1
  if (who >= kin.to && /^(?:ay|do|nay)$/.test(words[who]!.folded)) who--
  if (who < kin.to) return who === kin.to - 1
  const { folded, ends } = words[who]!
  if (ends) return true
  return PRONOUNS.test(folded) && mayMean(folded, kin, words)
}

/** "chú em …, gạch tên chú Nguyễn Trọng Khang": nobody else between. */
function isSameTitle(words: Word[], named: Mention, kin: Mention, before: Mention): boolean {
  const title = words[named.at]!.folded
  return (
    before === kin &&
    title === words[kin.at]!.folded &&
    kin.owned &&
    isTitle(title) &&
    !YOUNG.test(kin.relations[0]!) &&
    !words.slice(kin.to, named.at).some(({ folded }) => /^(?:va|voi|vs|cung|lan)$/.test(folded))
  )
}

/** "u tôi lên chơi, ghi cho u, bà Tống Thị Mão": the title fits, a clause begins, and nobody is added. */
function isElder(words: Word[], named: Mention, kin: Mention, before: Mention): boolean {
  const title = words[named.at]!.folded
  if (before !== kin || !kin.owned || SENIOR[title]?.test(kin.relations[0]!) !== true || kin.relations[0] === 'other')
    return false
  const isClause = words[named.at - 1]!.ends || words[named.at - 1]!.folded === 'xem'
  return (
    isClause && !words.slice(kin.to, named.at).some(({ folded }) => ADDING.has(folded)) && !isAdded(words, named.to)
  )
}

const ADDING = new Set('va voi vs cung lan them nua con'.split(' '))

function isAdded(words: Word[], to: number): boolean {
  return words.slice(to, to + 4).some(({ folded }) => /^(?:nua|thi|xom|va|voi)$/.test(folded))
}

function mayMean(pronoun: string, kin: Mention, words: Word[]): boolean {
  if (words[kin.at]!.folded === pronoun) return true
  const relation = kin.relations[0]!
  if (/^(?:no|be|chau|con)$/.test(pronoun)) return YOUNG.test(relation)
  return SENIOR[pronoun]?.test(relation) ?? false
}

function isChild({ name, relations, at }: Mention, words: Word[]): boolean {
  if (name === null) return false
  return relations.length === 0
    ? /^(?:be|chau|con|thang|nhoc|cu|cai)$/.test(words[at]!.folded)
    : YOUNG.test(relations[0]!)
}

function sexOf(words: Word[], { at }: Mention): 'son' | 'daughter' | null {
  const title = words[at]!.folded
  if (title === 'thang' || title === 'cu') return 'son'
  return title === 'con' || title === 'cai' ? 'daughter' : null
}

function isToldBetween(kin: Mention, named: Mention, details: Map<number, unknown>): boolean {
  for (let at = kin.to; at < named.at; at++) if (details.has(at)) return true
  return false
}

function takeName(mentions: Mention[], kin: Mention, named: Mention, details: Map<number, unknown>): void {
  kin.name = named.name
  // Years and ages behind the second belong to the one they are now.
  if (!isToldBetween(kin, named, details)) kin.at = named.at
  kin.to = named.to
  mentions.splice(mentions.indexOf(named), 1)
}
