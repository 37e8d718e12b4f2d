// Finds where a text comes back to somebody it has named: "bà Nhã hàng xóm, bà sinh 1951", "Trương Thị Ba"; and whose kin a list is.

import type { Word } from '../../../vietnamese/word.ts'
import type { Mention } from './mention.ts'

/** Further away in words the same title may mean somebody else. */
const NEAR = 30

/** "2 bé nhà em, Lê Gia Bảo 2019 và Lê Gia Linh 2021": as many names as were counted are theirs. */
export function namesOfCounted(mentions: Mention[]): void {
  for (let i = 0; i < mentions.length; i++) {
    const { copies, name, relations } = mentions[i]!
    if (copies < 2 || name === null) continue
    for (let k = i + 1; k < i + copies && k < mentions.length; k++) {
      if (mentions[k]!.name === null || mentions[k]!.relations.length > 0) break
      mentions[k]!.relations = relations
    }
  }
}

/** A word of kin inside a name is part of it: "Trương Thị Ba" speaks of no father. */
export function withoutNameParts(mentions: Mention[], nameWords: Set<number>): void {
  removeWhere(mentions, ({ name, at }) => name === null && nameWords.has(at))
}

/** "bà Nhã …, bà sinh 1951": the one that is named, where nothing was told of her before. */
export function withoutSameTitle(mentions: Mention[], words: Word[], details: Map<number, unknown>): void {
  const named = new Map<string, Mention>()
  const again = new Set<Mention>()
  for (const mention of mentions) {
    const title = words[mention.at]?.folded ?? ''
    if (mention.name !== null) named.set(title, mention)
    if (mention.name !== null || mention.owned || mention.copies > 1 || mention.to - mention.at > 1) continue
    const before = named.get(title)
    if (!before || mention.at - before.to > NEAR) continue
    let told = false
    for (let at = before.to; at < mention.at && !told; at++) told = details.has(at)
    if (!told) again.add(mention)
  }
  if (again.size > 0) removeWhere(mentions, (mention) => again.has(mention))
}

/** "bà nội em 1 suất, bà tên Chỉ", "mẹ tôi, bà Lò Thị Pỏm": the kin just spoken of has that name. */
export function namesOfKin(mentions: Mention[], words: Word[], details: Map<number, unknown>): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [kin, named] = [mentions[i - 1]!, mentions[i]!]
    if (kin.name !== null || kin.relations.length !== 1 || kin.copies > 1 || named.at - kin.to > NEAR) continue
    const relation = kin.relations[0]!
    const title = words[named.at]!.folded
    const isAgain =
      named.relations[0] === relation &&
      !named.owned &&
      title === words[kin.at]!.folded &&
      named.copies === 1 &&
      ELDER.has(relation)
    // A list goes on with a third.
    const isSaid =
      named.at === kin.to &&
      words[kin.to - 1]!.ends &&
      kin.owned &&
      TITLE_OF[title]?.test(relation) &&
      !mentions[i + 1]?.name
    if (!(isAgain && isOneWord(named, words)) && !(isSaid && named.relations.length === 0)) continue
    let told = false
    for (let at = kin.to; at < named.at && !told; at++) told = details.has(at)
    if (told) continue
    kin.name = named.name
    // Years and ages behind the second belong to the one they are now.
    kin.at = named.at
    mentions.splice(i, 1)
  }
}

const ELDER = new Set(['mother', 'father', 'grandmother', 'grandfather'])
const TITLE_OF: Record<string, RegExp> = {
  ba: /^(?:mother|grandmother|wife)$/,
  ong: /^(?:father|grandfather|husband)$/,
}

function isOneWord({ at, to }: Mention, words: Word[]): boolean {
  return !/^(?:noi|ngoai|chong|vo|de)$/.test(words[at + 1]?.folded ?? '') || to === at + 1
}

/** "con riêng của chồng em", "bác ruột em (anh của bố)": whose kin somebody is, is nobody more. */
export function withoutOwners(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [one, two] = [mentions[i - 1]!, mentions[i]!]
    const isOf = one.to === two.at - 1 && words[two.at - 1]!.folded === 'cua' && !words[one.to - 1]!.ends
    if (!isOf || two.name !== null || one.relations.length !== 1) continue
    if (/^(?:son|daughter|child|sibling)$/.test(one.relations[0]!)) one.relations = ['other']
    one.to = two.to
    mentions.splice(i, 1)
  }
}

/** "bà Nhã hàng xóm", "cô Yến cùng xóm": who has no other tie; "dì Năm với cậu Tư nhà em": the owner is of both. */
export function tiesOfNamed(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (mention.name === null || mention.relations.length > 0) continue
    if (isNeighbour(words, mention.to) || isOwnUncle(words, mention.at)) mention.relations = ['other']
    const next = mentions[i + 1]
    const isJoined = next !== undefined && isJoinedBy(words, mention.to, next.at)
    if (isJoined && next.name !== null && next.relations[0] === 'other' && KIN.has(words[mention.at]!.folded))
      mention.relations = ['other']
    // "bé Ốc và bé Mít nhà em"
    const isSmall = isJoined && next.relations[0] === 'child' && /^(?:be|chau|nhoc)$/.test(words[mention.at]!.folded)
    if (isSmall && next.name !== null && words[next.at]!.folded === words[mention.at]!.folded)
      mention.relations = ['child']
  }
}

/** "chú em về hưu rồi, gạch tên chú Khang": whose uncle he is was said before. */
function isOwnUncle(words: Word[], at: number): boolean {
  const title = words[at]!.folded
  if (!/^(?:chu|bac|di|cau|mo|thim|duong)$/.test(title)) return false
  for (let back = Math.max(0, at - 25); back < at - 1; back++) {
    const [one, owner] = [words[back]!, words[back + 1]!]
    if (one.folded !== title || one.ends || owner.ends || !/^(?:em|toi|tui)$/.test(owner.folded)) continue
    if (back === 0 || words[back - 1]!.ends || /^(?:cho|cua)$/.test(words[back - 1]!.folded))
      return (
        !/^(?:hoi|xin|muon|dang|dat|chao|cam|nho|gui|oi|di|co|khong|bi|a)$/.test(words[back + 2]!.folded) ||
        words[back + 3]?.folded === 'bo'
      )
  }
  return false
}

/** "và", "với", and at most an age before it. */
function isJoinedBy(words: Word[], from: number, to: number): boolean {
  if (to - from > 3 || !/^(?:va|voi|vs|cung)$/.test(words[to - 1]!.folded)) return false
  return words.slice(from, to - 1).every(({ folded, ends }) => !ends && /^(?:\d+t?|t|tuoi|thang|sn\d*)$/.test(folded))
}

/** "bà Nhã hàng xóm", "bà Chiên 1939 cạnh nhà" */
function isNeighbour(words: Word[], from: number): boolean {
  for (let at = from; at < from + 3 && at < words.length - 1 && !words[at - 1]!.ends; at++) {
    const pair = `${words[at]!.folded} ${words[at + 1]!.folded}`
    if (NEXT_DOOR.has(pair)) return true
  }
  return false
}

const NEXT_DOOR = new Set(['hang xom', 'canh nha', 'ke nha', 'sat nha', 'ke ben', 'cung xom', 'cung thon'])

const KIN = new Set('di duong cau mo thim chu bac co o'.split(' '))

function removeWhere(mentions: Mention[], goes: (mention: Mention) => boolean): void {
  for (let i = mentions.length - 1; i >= 0; i--) if (goes(mentions[i]!)) mentions.splice(i, 1)
}
