// Finds where the writer speaks of himself as one to be examined: "em sinh năm 1990", "em với mẹ em", "tôi là Nguyễn Văn Lượng".

import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import { type Mention, newMention } from '../mention.ts'
import { isOnlyOneOf, standsInRow } from './parallel-self.ts'

interface OwnPerson {
  at: number
  /** An age or a year of birth directly behind; `joined`: beside another person. */
  how: 'detail' | 'joined'
  /** Word of the detail. */
  detail: number | null
}

const SELVES = new Set('toi em minh chau con tui tao m t'.split(' '))
/** Elders call themselves so; only in "cho chị với bà nội". */
const ELDERS = new Set('chi anh bac chu co ba ong di'.split(' '))
const FILLERS = new Set('nam nay thi da moi cung la nguoi vua duoc ten hien gio'.split(' '))
const JOINS = new Set('voi va cung vs lan'.split(' '))
const ASKS = new Set('hoi xin nho cam chao voi chua khong'.split(' '))
const HELPS = new Set('giup ho gium dum bao chi nhac nhan bay'.split(' '))
const ADULT = 16
const KIN = new Set('cu ong ba co chu bac di cau me bo'.split(' '))

/**
 * `covered`: words of other people ("mẹ em"); `detailAt`: the age (as age) or year that begins at a word. "Con" and "cháu" with
 * the age of a child are no writers.
 */
function findOwnPerson(
  words: Word[],
  said: Said[],
  mentions: Mention[],
  covered: Set<number>,
  detailAt: (at: number) => { age: number } | null,
  elder: boolean,
): OwnPerson | null {
  const starts = new Set(mentions.map(({ at }) => at))
  const ends = new Set(mentions.map(({ to }) => to))
  let joined: OwnPerson | null = null
  for (let i = 0; i < said.length; i++) {
    const { folded, at } = said[i]!
    if ((ELDERS.has(folded) || SELVES.has(folded)) && goesWith(words, at, starts) && !covered.has(at))
      joined ??= { at, how: 'joined', detail: null }
    const isHead = i === 0 || said[i - 1]!.ends
    const isElder = ELDERS.has(folded) && (said[i - 1]?.folded === 'cho' || isHead)
    if ((!SELVES.has(folded) && !isElder) || covered.has(at)) continue
    // "thím Bảy nhà con 59 tuổi": whose she is.
    if (/^(?:nha|cua)$/.test(words[at - 1]?.folded ?? '') && (ends.has(at - 1) || KIN.has(words[at - 2]?.folded ?? '')))
      continue
    // "chị sinh năm 1978 em nhé"
    const detail = isElder && !(elder && isHead) ? null : detailBehind(words, at, detailAt)
    const isChild = detail !== null && detail.age < ADULT
    // "em với mẹ em đi, em 1992": beside her, and his year stands where he is named again.
    if (detail && !isChild) {
      if (!joined) return { at, how: 'detail', detail: detail.at }
      const isBeforeOthers = mentions.some((mention) => mention.at > detail.at)
      return isBeforeOthers ? { at, how: 'joined', detail: detail.at } : joined
    }
    if (detail || joined) continue
    const next = words[at]!.ends ? undefined : words[at + 1]
    if (next && JOINS.has(next.folded) && !words[at + 1]!.ends && isJoinedTo(words, at, starts)) {
      joined = { at, how: 'joined', detail: null }
      continue
    }
    if (isListed(words, at, starts) || standsInRow(words, at, mentions) || isOnlyOneOf(words, at))
      joined = { at, how: 'joined', detail: null }
    const joint = /^(?:ca|lan)$/.test(words[at - 1]?.folded ?? '') ? at - 2 : at - 1
    if (
      joint > 0 &&
      JOINS.has(words[joint]?.folded ?? '') &&
      ends.has(joint) &&
      !ASKS.has(next?.folded ?? '') &&
      !words[joint]!.ends
    )
      joined = { at, how: 'joined', detail: null }
  }
  return joined
}

/** "bác đi với bác gái", "chị đi cùng mẹ chị" */
function goesWith(words: Word[], at: number, starts: Set<number>): boolean {
  const [one, two, three] = [words[at]!, words[at + 1], words[at + 2]]
  return (
    !one.ends &&
    two?.folded === 'di' &&
    !two.ends &&
    /^(?:voi|cung)$/.test(three?.folded ?? '') &&
    (starts.has(at + 3) || (three!.folded === 'cung' && words[at + 3]?.folded === 'voi' && starts.has(at + 4)))
  )
}

/** "cả nhà 4 người: tôi, vợ tôi và 2 con trai": alone between two signs, or behind "gồm", and somebody next. */
function isListed(words: Word[], at: number, starts: Set<number>): boolean {
  if (!words[at]!.ends || !starts.has(at + 1)) return false
  if (at === 0) return words.slice(2, 10).some(({ folded }) => folded === 'va' || folded === 'voi')
  return (
    /^(?:gom|co)$/.test(words[at - 1]!.folded) ||
    (words[at - 1]!.ends && /^(?:nguoi|gom|co)$/.test(words[at - 1]!.folded))
  )
}

/** "em và mẹ em", "em với cả hai bé"; not "giúp em với, mẹ em …". */
function isJoinedTo(words: Word[], at: number, starts: Set<number>): boolean {
  if (words[at + 1]!.folded === 'voi' && HELPS.has(words[at - 1]?.folded ?? '')) return false
  for (let i = at + 2; i <= at + 4 && i < words.length; i++) {
    if (starts.has(i)) return true
    if (!/^(?:ca|hai|ba|may|2|3|4|ong|dua)$/.test(words[i]!.folded)) return false
  }
  return false
}

function detailBehind(
  words: Word[],
  at: number,
  detailAt: (at: number) => { age: number } | null,
): { at: number; age: number } | null {
  for (let i = at + 1; i < words.length && i <= at + 4; i++) {
    if (words[i - 1]!.ends && i > at + 1) return null
    const detail = detailAt(i)
    if (detail) return { at: i, age: detail.age }
    if (!FILLERS.has(words[i]!.folded)) return null
  }
  return null
}

/** The writer, where he is one of those to be examined; alone only where nobody else is meant. */
export function addSelf(
  mentions: Mention[],
  words: Word[],
  said: Said[],
  covered: Set<number>,
  phrase: number | null,
  details: Map<number, { age: number }>,
  elder: boolean,
): void {
  const own = findOwnPerson(words, said, mentions, covered, (at) => details.get(at) ?? null, elder)
  const named = mentions.find(({ relations, name }) => relations[0] === 'self' && name !== null)
  const others = mentions.some(({ relations }) => relations.length > 0 && relations[0] !== 'self')
  if (named) {
    // Who only says who writes is not examined.
    const isBeside = others || mentions.some((mention) => mention !== named)
    if (isBeside && own?.how !== 'joined' && !details.has(named.to)) mentions.splice(mentions.indexOf(named), 1)
    return
  }
  const at = own?.at ?? phrase
  if (at === null) return
  if (own === null) {
    if (others) return
    if (mentions[0]) {
      if (mentions[0].relations.length === 0) mentions[0].relations = ['self']
      return
    }
  }
  if (own && mentions.some(({ to, name }) => to === own.at && name !== null)) return
  if (own && mentions.some((mention) => mention.relations.length > 1 && mention.relations.includes('self'))) return
  mentions.push(newMention(at, at, ['self']))
}
