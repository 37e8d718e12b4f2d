// What more is said of those who are named: the name in the papers, whose child or neighbour they are, and that it is they who write.

import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import { FAMILY_NAMES } from '../../../../vietnamese/people/not-a-name.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import type { Mention } from '../mention.ts'
import { isTitle } from './titled.ts'

const ADULT = 16
const GRAND = /^(?:noi|ngoai)$/
const HERE = marksOf('đây')
const OPENINGS = new Set('da vang alo chao cac em chau con co chu tram oi a'.split(' '))

/** "tên tui là Út, mà giấy tờ ghi Nguyễn Văn Bé": the name in the papers is the one that counts. */
export function namesInPapers(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [called, real] = [mentions[i - 1]!, mentions[i]!]
    if (called.name === null || real.name === null || real.relations.length > 0) continue
    // "Quách Thị Bé, ở nhà gọi bà Tèo"
    if (words[real.at - 1]!.folded === 'goi' && words[real.at - 2]?.folded === 'nha') mentions.splice(i, 1)
    if (!isInPapers(words, real.at)) continue
    called.name = real.name
    called.to = real.to
    mentions.splice(i, 1)
  }
}

/** "giấy tờ ghi", "tên thật là", "khai sinh là" */
function isInPapers(words: Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ folded }) => folded)
  const all = before.join(' ')
  return /(?:^| )(?:to|sinh|cuoc) (?:ghi|la|de)(?: la)?$|ten (?:that|thiet)(?: la)?$/.test(all)
}

/** "bác Tám đây", "cô Lan xóm Đông đây": who writes; "con tên Khôi, 2019": whose parent writes. */
export function writersAndTheirs(mentions: Mention[], words: Word[], details: Map<number, { age: number }>): void {
  const opens = mentions[0]
  if (opens?.name && opens.relations.length === 0 && isHere(words, opens)) opens.relations = ['self']
  for (const mention of mentions) {
    if (mention.name === null) continue
    if (mention.relations[0] === 'self' && (details.get(mention.to)?.age ?? ADULT) < ADULT)
      mention.relations = ['child']
    else if (mention.relations.length === 0 && isOwnChild(words, mention)) mention.relations = ['child']
    else if (mention.relations.length === 0 && opensAsSelf(words, mention, details)) mention.relations = ['self']
  }
}

/** At the head of the text, and "đây" behind the name or the village. */
function isHere(words: Word[], { at, to }: Mention): boolean {
  if (!isTitle(words[at]!.folded) || !words.slice(0, at).every(({ folded }) => OPENINGS.has(folded))) return false
  for (let i = to; i < to + 5 && i < words.length && !words[i - 1]!.ends; i++)
    if (words[i]!.folded === 'day') return words[i]!.ends && mayBe(words[i]!.marks, HERE)
  return false
}

/** "Con: Tô Văn Lực 1980", "con truong gia han (7t)": "con" before a name in full. */
function isOwnChild(words: Word[], { at, name }: Mention): boolean {
  const before = words[at - 1]
  const [head, lead] = words[at]!.folded === 'con' ? [at, words[at - 1]] : [at - 1, words[at - 2]]
  if (head < 1 || name === null || name.split(' ').length < 3) return false
  if (words[head]!.folded !== 'con' || (before === undefined && head === at)) return false
  return lead === undefined || lead.ends || /^(?:cho|va|voi|cua)$/.test(lead.folded)
}

/** "Em Hoàng Thu Trang, 19 tuổi, sinh viên": a name in full at the head, of somebody grown. */
function opensAsSelf(words: Word[], { at, to, name }: Mention, details: Map<number, { age: number }>): boolean {
  const age = details.get(to)?.age ?? 0
  const head = words[at]!.folded
  return (
    at === 0 &&
    /^(?:em|con|chau)$/.test(head) &&
    age >= ADULT &&
    FAMILY_NAMES.has(words[1]!.folded) &&
    name!.includes(' ')
  )
}

/** "em là hàng xóm nhắn giúp bà Sợi": a neighbour of the one who writes. */
export function neighbours(mentions: Mention[], words: Word[]): void {
  const [only] = mentions
  if (mentions.length !== 1 || !only?.name || only.relations.length > 0) return
  for (let at = 2; at < only.at; at++)
    if (words[at]!.folded === 'xom' && words[at - 1]!.folded === 'hang' && words[at - 2]!.folded === 'la')
      only.relations = ['other']
}

/** "ông nội thằng Bi", "bà ngoại bé Na": whose grandfather he is by a child's name; what he is to the writer nobody says. */
export function kinOfChildren(mentions: Mention[], words: Word[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [kin, child] = [mentions[i - 1]!, mentions[i]!]
    const isOf = kin.to === child.at && !words[kin.to - 1]!.ends && kin.name === null && child.name !== null
    if (
      !isOf ||
      !GRAND.test(words[kin.to - 1]!.folded) ||
      !/^(?:thang|be|cu|con|cai|chau)$/.test(words[child.at]!.folded)
    )
      continue
    kin.relations = ['other']
    mentions.splice(i, 1)
  }
}
