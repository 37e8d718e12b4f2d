// Finds the people a text speaks of: relation, name, year of birth, age, in the order they are named.

import { isCapital, isMixed } from '../../../vietnamese/people/capitals.ts'
import { FAMILY_NAMES } from '../../../vietnamese/people/not-a-name.ts'
import { opensFullName, opensWithRareFamily, readName } from '../../../vietnamese/people/read-name.ts'
import type { Read } from '../../../vietnamese/people/read-person.ts'
import type { Said } from '../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../vietnamese/word.ts'
import type { StatedPerson } from '../meaning.ts'
import { bareAges, yearsAmong } from './ages/bare-ages.ts'
import { giveDetails } from './ages/give-details.ts'
import { findRelations } from './kin/find-relations.ts'
import { type Mention, newMention } from './mention.ts'
import { answerEnd, bareName } from './names/answered-name.ts'
import {
  isAfterTitle,
  isChildsName,
  isIntroduced,
  isNamed,
  isNameHere,
  nameStart,
  opensWithMiddle,
  ownedBehind,
} from './names/name-behind.ts'
import { isRank, isStaff, isStaffBefore, isTeller, isTitle, isUncle, titleAt } from './names/titled.ts'
import { mentionToName } from './one-person.ts'
import { putTogether } from './put-together.ts'
import { settle } from './settle.ts'
import { add } from './spans.ts'
import { isWriters, whatAbout } from './writer/asked-about.ts'
import { addSelf } from './writer/own-person.ts'

const ADULT = 16

export interface FoundPeople {
  people: StatedPerson[]
  /** Words that are part of a name. */
  nameWords: Set<number>
  /** The full names among them (family name and more), in order. */
  fullNames: { from: number; to: number }[]
  /** Words of those and of names in capitals: what else they may mean does not count. */
  sureWords: Set<number>
}

export interface ReadAlready {
  years: Read<number>[]
  ages: Read<number>[]
  /** Words not used by a place or a day. */
  free: (at: number) => boolean
  /** Words of a strong intent, which a one-word name may not swallow. */
  taken: (at: number) => boolean
  thisYear: number
  /** A name was asked for: one word may be the answer. */
  asked?: boolean
  /** Something was asked: "cho ông" is the one the talk is about, not a grandfather. */
  isAnswer?: boolean
}

export function findPeople(words: Word[], said: Said[], read: ReadAlready): FoundPeople {
  const { thisYear } = read
  const mixed = isMixed(words)
  const told = new Set<number>()
  for (const { from, to } of [...read.years, ...read.ages]) add(told, from, to)
  const numbers = bareAges(words, (at) => told.has(at) || !read.free(at))
  const born = yearsAmong(numbers, read.years, words)
  const years = born.length === 0 ? read.years : [...read.years, ...born].sort((a, b) => a.from - b.from)
  const bare = numbers.filter(({ from }) => !born.some((year) => year.from === from))
  const ages = bare.length === 0 ? read.ages : [...read.ages, ...bare].sort((a, b) => a.from - b.from)
  const details = new Map<number, { age: number }>()
  for (const { from, value } of years) details.set(from, { age: thisYear - value })
  for (const { from, value } of ages) details.set(from, { age: value })
  const nameWords = new Set<number>()
  const fullNames: FoundPeople['fullNames'] = []
  const sureWords = new Set<number>()
  const asks = whatAbout(words)
  const free = (at: number) => read.free(at) && !nameWords.has(at) && at < asks && !details.has(at)
  const small: Mention[] = []
  const { mentions, covered, self, elder } = findRelations(words, said, (at) => details.get(at)?.age ?? null, mixed)
  const name = (mention: Mention, from: number, to: number) => {
    for (let at = from; at < to; at++) nameWords.add(at)
    const full = opensFullName(words, from, to) || (to - from > 1 && FAMILY_NAMES.has(words[from]!.folded))
    if (full) fullNames.push({ from, to })
    if (full || (mixed && isCapital(words[from]!))) add(sureWords, from, to)
    mention.name = words
      .slice(from, to)
      .map((word) => word.typed)
      .join(' ')
    mention.to = Math.max(mention.to, to)
  }

  for (const mention of mentions) {
    if (mention.relations.length > 1) continue
    const { from, linked } = nameStart(words, mention.to, mixed)
    if (from >= words.length || covered.has(from)) continue
    // "con trai bà Mận" is not called Mận, "vợ của anh Tụ" not Tụ.
    if (from > mention.to && isYoung(mention) && /^(?:ba|ong|cu)$/.test(words[from - 1]!.folded)) continue
    if (from > mention.to + 1 && words[from - 2]!.folded === 'cua' && isTitle(words[from - 1]!.folded)) continue
    const to = readName(words, from, free, 'title', mixed)
    if (to === from || isStaff(words, to) || !isNameHere(words, from, to, mention, { linked, mixed, details })) continue
    name(mention, from, to)
    // "ông Năm 72 tuổi": a title is no relation.
    if (from === mention.at + 1 && !mention.owned && /^(?:ba|ong)$/.test(words[mention.at]!.folded))
      mention.relations = []
    // "bé Na": a title is no relation.
    if (from === mention.at + 1 && words[mention.at]!.folded === 'be') {
      small.push(mention)
      if (!ownedBehind(words, to)) mention.relations = []
    }
  }
  for (let at = 0; at < words.length; at++) {
    if (!mayStart(words, at) || nameWords.has(at)) continue
    const title = covered.has(at) || opensWithMiddle(words, at) ? null : titleAt(words, at, mixed)
    const from = title ? at + 1 : at
    if (!title && !FAMILY_NAMES.has(words[at]!.folded) && !opensWithRareFamily(words, at) && !isNamed(words, at))
      continue
    if (covered.has(from) || !free(from)) continue
    // "ông bà" typed plain.
    if (title && words[from]!.folded === 'ba' && !(mixed && isCapital(words[from]!)) && !isRank(words, from)) continue
    const isCalled = !title && isNamed(words, at)
    if (isCalled && isStaffBefore(words, at)) continue
    let to = readName(words, from, free, title || isCalled ? 'title' : 'nothing', mixed)
    if (read.asked && to > from) to = answerEnd(words, from, to, free)
    const sure = mixed && isCapital(words[from]!)
    if (title && to === from && !sure && isRank(words, from)) to = from + 1
    if (title?.doubtful && to === from && !sure && isChildsName(words, from, title.relation === 'child')) to = from + 1
    if (
      to === from ||
      isStaff(words, to) ||
      isStaff(words, from) ||
      (words[to]?.folded === 'oi' && !words[to - 1]!.ends)
    )
      continue
    if (title && isTeller(words, to)) continue
    if (
      title &&
      to === from + 1 &&
      !sure &&
      (read.taken(from) || !(isAfterTitle(words, from, title.doubtful) || isRank(words, from)))
    )
      continue
    if (!title && to === from + 1 && !sure && read.taken(from)) continue
    const isSelf = !title && isIntroduced(words, at, covered, elder || read.asked === true)
    const mention = newMention(at, to, isSelf ? ['self'] : [])
    name(mention, from, to)
    if (title && title.relation !== null) mention.relations = ownedBehind(words, mention.to) ? [title.relation] : []
    else if ((title?.doubtful || isUncle(words[at]!)) && ownedBehind(words, mention.to)) mention.relations = ['other']
    const before = mentionToName(mentions, words, at, title === null)
    if (before && isSelf === false) {
      before.name = mention.name
      before.to = Math.max(before.to, to)
    } else {
      if (title?.relation) small.push(mention)
      mentions.push(mention)
    }
    at = to - 1
  }
  if (read.asked && mentions.length === 0) {
    const answer = bareName(words, free)
    if (answer) {
      const mention = newMention(answer.from, answer.to, [])
      name(mention, answer.from, answer.to)
      mentions.push(mention)
    }
  }
  for (const { at, to } of mentions) add(covered, at, to)
  mentions.sort((a, b) => a.at - b.at)
  putTogether(mentions, words, { small, details, nameWords, isAnswer: read.isAnswer === true })
  addSelf(mentions, words, said, covered, self, details, elder)
  mentions.sort((a, b) => a.at - b.at)
  const people = giveDetails(mentions, years, ages, words)
  if (people.length === 0)
    for (const { value, from } of ages)
      people.push({
        relation: value >= ADULT && isWriters(words, from, elder) ? 'self' : null,
        name: null,
        birthYear: null,
        age: value,
      })
  if (people.length === 0 && read.asked && years[0])
    people.push({ relation: null, name: null, birthYear: years[0].value, age: null })
  return { people: settle(people, mentions, words), nameWords, fullNames, sureWords }
}

function isYoung({ relations }: Mention): boolean {
  return /^(?:son|daughter|child|grandchild)$/.test(relations[0] ?? '')
}

/** A title, a family name, or behind "tên" and "là": nowhere else a name begins. */
function mayStart(words: Word[], at: number): boolean {
  const { folded } = words[at]!
  if (FAMILY_NAMES.has(folded) || isTitle(folded) || opensWithRareFamily(words, at)) return true
  const before = words[at - 1]?.folded
  return before === 'ten' || before === 'la'
}
