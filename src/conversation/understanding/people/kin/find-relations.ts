// Finds the people a text names by what they are to the writer: "mẹ em", "bố mẹ chồng", "cu Tí", "con em 5 tuổi".

import { isCapital } from '../../../../vietnamese/people/capitals.ts'
import { isGivenName } from '../../../../vietnamese/people/given-names.ts'
import { canBeNameWord } from '../../../../vietnamese/people/read-name.ts'
import { compilePhrases } from '../../../../vietnamese/phrases/phrase-book.ts'
import { findPhrases } from '../../../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import { isAccented } from '../../../../vietnamese/words.ts'
import { detailSoon, type Text } from '../ages/soon.ts'
import { type Mention, newMention } from '../mention.ts'
import { opensWithMiddle } from '../names/name-behind.ts'
import { isOnlyToldOf, speaksToChildren, speaksToTheYoung } from '../writer/told-of.ts'
import { besideWho } from './beside.ts'
import { COUNTS, generation, siblings } from './generation.ts'
import { ELDERS, ownerEnd, TAKERS } from './owner.ts'
import { ALWAYS, BESIDE, SELF, type Who } from './relations.ts'
import { relationsOf } from './relations-of.ts'

interface Tag {
  who: Who
  beside: boolean
}

const BOOK = compilePhrases<Tag>([
  ...[...ALWAYS, SELF].map(([who, phrases]) => [{ who, beside: false }, phrases] as const),
  ...BESIDE.map(([who, phrases]) => [{ who, beside: true }, phrases] as const),
])

const SOUTHERN = new Set(['tui', 'hong', 'hong', 'nghen', 'nhen', 'bua', 'ma', 'hen', 'z'])

/**
 * The mentions in order, and where the writer means himself. `ageAt`: the age told from a word on, said or counted from a year.
 * Every place is looked at once, with the words next to it.
 */
export function findRelations(
  words: Word[],
  said: Said[],
  ageAt: (at: number) => number | null,
  mixed: boolean,
): { mentions: Mention[]; covered: Set<number>; self: number | null; elder: boolean } {
  const mentions: Mention[] = []
  const covered = new Set<number>()
  let self: number | null = null
  const best = new Map<number, { tag: Tag; to: number }>()
  for (const { tag, from, to } of findPhrases(BOOK, said)) {
    if (tag.who === 'self') self ??= said[from]!.at
    // Typed plain "ong ba" are both of them.
    else if (
      to - from === 2 &&
      said[from]!.folded === 'ong' &&
      said[from + 1]!.folded === 'ba' &&
      isPlain(said, from)
    ) {
      if (!best.has(from)) best.set(from, { tag: { who: 'grandparents', beside: true }, to })
    }
    // Of phrases as long the first of the table has the say; one that needs more beside it comes last.
    else if (to > (best.get(from)?.to ?? 0)) best.set(from, { tag, to })
  }
  const text: Text = {
    words,
    said,
    ageAt,
    elder: speaksToTheYoung(said),
    southern: said.findIndex(isSouthern),
    calls: callsHimselfCon(said),
    accented: isAccented(words),
    mixed,
  }
  const isNameWord = (at: number) => mixed && isCapital(words[at]!)
  const elders = speaksToChildren(said)
  let end = 0
  for (const [from, { tag, to }] of best) {
    if (from < end) continue
    // "Ma Văn Chung" is nobody's mother.
    if (to - from === 1 && opensWithMiddle(words, said[from]!.at)) continue
    const family = siblings(said, from) ?? (tag.who === 'nobody' ? null : generation(said, from, to))
    if (family) {
      if (family.relations.length > 0)
        mentions.push(newMention(said[from]!.at, said[family.to - 1]!.at + 1, family.relations))
      else for (let i = from; i < family.to; i++) covered.add(said[i]!.at)
      end = family.to
      continue
    }
    if (tag.who === 'nobody') {
      end = to
      continue
    }
    const owned = ownerEnd(said, to, tag.beside && tag.who !== 'couple')
    const isAnothers = owned > to && ELDERS.has(said[owned - 1]!.folded) && isNameBehind(words, said[owned - 1]!.at)
    // "vợ chồng bà Lượng", "tôi là con trai bà Mận": the named is found by the title.
    const isByName = isAnothers && (tag.who === 'couple' || isIntroducing(said, from))
    const owner = isByName ? to : owned
    const isWriter = elders && owned === to && /^(?:mother|father|ba)$/.test(tag.who) && to - from === 1
    const who = isWriter
      ? null
      : tag.beside
        ? besideWho(text, from, to, owner, tag.who)
        : guardedWho(said, from, to, owner, tag.who)
    if (who === null || said[owner]?.folded === 'oi' || isOnlyToldOf(said, from, owner, isNameWord)) {
      if (tag.who === 'couple' || who !== null) end = to
      continue
    }
    end = Math.max(owner, to)
    const mention = newMention(said[from]!.at, said[end - 1]!.at + 1, relationsOf(who, text, said, to))
    mention.owned = owner > to
    mention.copies = MANY.has(who) ? copiesOf(said, from) : 1
    mention.weak =
      tag.beside && !mention.owned && (who === 'grandmother' || who === 'grandfather') && !detailSoon(text, mention.to)
    // "mẹ chị Lan", "thằng cu nhà chị Tươi": somebody of hers.
    if (isAnothers && !isByName) {
      mention.relations = ['other']
      mention.to++
    }
    mentions.push(mention)
  }
  for (const { at, to } of mentions) for (let i = at; i < to; i++) covered.add(i)
  return { mentions, covered, self, elder: text.elder }
}

const MANY = new Set<Who>(['child', 'son', 'daughter', 'grandchild', 'sibling'])

/** "thứ Ba tôi đi" is a day; the others of the table are somebody wherever they stand. */
function guardedWho(said: Said[], from: number, to: number, owner: number, who: Who): Who | null {
  const before = from > 0 && !said[from - 1]!.ends ? said[from - 1]!.folded : ''
  if (said[from]!.folded === 'ba' && (before === 'thu' || before === 'hom')) return null
  const last = said[to - 1]!
  // "có bán thuốc" typed plain is no friend.
  if (last.folded === 'ban' && last.marks === null && said[from]!.marks === null) return null
  // "con truong gia han" is a child of that name.
  if (last.folded === 'truong' && last.marks === null && !/^(?:cua|toi|em|nha|ong|ba)$/.test(said[to]?.folded ?? ''))
    return null
  // "con dau", "chau dau" typed plain: còn đau, cháu đau.
  if (last.folded === 'dau' && last.marks === null && owner === to && !TAKERS.has(before)) return null
  return who
}

function isPlain(said: Said[], from: number): boolean {
  return said[from]!.marks === null && said[from + 1]!.marks === null
}

function copiesOf(said: Said[], from: number): number {
  const before = from > 0 && !said[from - 1]!.ends ? said[from - 1]! : undefined
  return (before && before.folded !== 'ba' && COUNTS.get(before.folded)) || 1
}

/** Where "con" stands at all, at most the first three: who calls himself so has no "cho con" for a child. */
function callsHimselfCon(said: Said[]): number[] {
  const places: number[] = []
  for (let i = 0; i < said.length && places.length < 3; i++) if (said[i]!.folded === 'con') places.push(i)
  return places
}

function isSouthern({ folded }: Said): boolean {
  return SOUTHERN.has(folded)
}

/** "tôi là con trai bà Mận", "tôi là Hiên, vợ của anh Tụ" */
function isIntroducing(said: Said[], from: number): boolean {
  if (said[from - 1]?.folded === 'la') return true
  for (let i = from - 1; i > 0 && i > from - 7; i--)
    if (said[i]!.folded === 'la') return /^(?:toi|tui|em|chau|con|minh)$/.test(said[i - 1]!.folded)
  return false
}

function isNameBehind(words: Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    !words[at]!.ends &&
    canBeNameWord(next) &&
    (isCapital(next) || isGivenName(next)) &&
    !/^[A-Z]{2}/.test(next.typed)
  )
}
