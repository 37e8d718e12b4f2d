// Finds the people a text speaks of: relation, name, year of birth, age, in the order they are named.

import { FAMILY_NAMES } from '../../vietnamese/not-a-name.ts'
import { compilePhrases, findPhrases, outermost, type Said } from '../../vietnamese/phrases.ts'
import { isCapital, isMixed, opensFullName, readName } from '../../vietnamese/read-name.ts'
import type { Read } from '../../vietnamese/read-person.ts'
import { isAccented, marksOf, mayBe, type Word } from '../../vietnamese/words.ts'
import type { Relation, StatedPerson } from './meaning.ts'
import { RELATIONS } from './relations.ts'

export interface FoundPeople {
  people: StatedPerson[]
  /** Words that are part of a name. */
  nameWords: Set<number>
  /** The full names among them (family name and more), in order. */
  fullNames: { from: number; to: number }[]
  /** Those and the names in capitals: what else their words may mean does not count. */
  sureNames: { from: number; to: number }[]
}

interface Mention {
  at: number
  to: number
  relations: Relation[]
  name: string | null
  birthYear: number | null
  age: number | null
}

const BOOK = compilePhrases(RELATIONS)
const TITLES = new Set(['ba', 'ong', 'cu', 'anh', 'chi', 'chu', 'bac'])
/** "co", "di", "em" and the like are everyday words: titles only before a capital, or with their own accents. */
const DOUBTFUL_TITLES: Record<string, string> = {
  co: 'cô',
  di: 'dì',
  be: 'bé',
  cau: 'cậu',
  thim: 'thím',
  mo: 'mợ',
  duong: 'dượng',
  chau: 'cháu',
  em: 'em',
  con: 'con',
  me: 'mẹ',
  bo: 'bố',
}
const OWNERS = new Set(['em', 'toi', 'minh', 'chau', 'con', 'e', 'tui', 'mk', 't', 'nha', 'cua', 'ruot', 'de', 'gia'])
const LINKS = new Set(['la', 'ten', 'ho', 'tuc', 'cu'])

/** `free`: words not used by a place or a day; `taken`: words of a strong intent, which a one-word name may not swallow. */
export function findPeople(
  words: Word[],
  said: Said[],
  read: { years: Read<number>[]; ages: Read<number>[]; free: (at: number) => boolean; taken: (at: number) => boolean },
): FoundPeople {
  const nameWords = new Set<number>()
  const fullNames: FoundPeople['fullNames'] = []
  const sureNames: FoundPeople['sureNames'] = []
  const asks = whatAbout(words)
  const free = (at: number) => read.free(at) && !nameWords.has(at) && at < asks
  const take = (mention: Mention, from: number, to: number) => {
    for (let at = from; at < to; at++) nameWords.add(at)
    const full = opensFullName(words, from, to) || (to - from > 1 && FAMILY_NAMES.has(words[from]!.folded))
    if (full) fullNames.push({ from, to })
    if (full || isCapitalRun(words, from)) sureNames.push({ from, to })
    mention.name = words
      .slice(from, to)
      .map((word) => word.typed)
      .join(' ')
    mention.to = Math.max(mention.to, to)
  }

  const { mentions, self } = related(words, said)
  for (const mention of mentions) {
    const { from, titled } = nameStart(words, mention.to, mention.relations.length > 0)
    const to = from < words.length ? readName(words, from, free, 'title') : from
    if (
      to > from &&
      mention.relations.length < 2 &&
      (titled || isCapitalRun(words, from) || opensFullName(words, from, to))
    )
      take(mention, from, to)
  }
  for (let at = 0; at < words.length; at++) {
    if (nameWords.has(at) || !isTitle(words, at) || mentions.some((m) => m.at <= at && at < m.to)) continue
    const to = readName(words, at + 1, free, 'title')
    if (to === at + 1 || (to === at + 2 && read.taken(at + 1) && !isCapitalRun(words, at + 1))) continue
    const mention: Mention = { at, to, relations: [], name: null, birthYear: null, age: null }
    take(mention, at + 1, to)
    mentions.push(mention)
  }
  for (let at = 0; at < words.length; at++) {
    const to = free(at) ? readName(words, at, free, 'nothing') : at
    if (to === at) continue
    const mention: Mention = { at, to, relations: [], name: null, birthYear: null, age: null }
    take(mention, at, to)
    mentions.push(mention)
    at = to - 1
  }
  mentions.sort((a, b) => a.at - b.at)
  attach(mentions, read.years, 'birthYear')
  attach(mentions, read.ages, 'age')
  if (self !== null && !mentions.some((m) => m.relations.length > 0)) {
    if (mentions[0]) mentions[0].relations = ['self']
    else
      mentions.push({
        at: self,
        to: self,
        relations: ['self'],
        name: null,
        birthYear: read.years[0]?.value ?? null,
        age: null,
      })
  }
  if (mentions.length === 0 && read.ages[0])
    mentions.push({ at: 0, to: 0, relations: [], name: null, birthYear: null, age: read.ages[0].value })
  return { people: toPeople(mentions), nameWords, fullNames, sureNames }
}

/** Where the question begins in "còn ông Lượng thì sao", typed plain a middle and a given name; the number of words where none does. */
function whatAbout(words: Word[]): number {
  if (!words.slice(0, 3).some(({ folded }) => folded === 'con')) return words.length
  const at = words.findIndex(({ folded, marks }, i) => {
    const next = words[i + 1]?.folded
    return (folded === 'thi' && next === 'sao' && mayBe(marks, marksOf('thì'))) || (folded === 'the' && next === 'nao')
  })
  return at < 0 ? words.length : at
}

/** Mentions by relation ("mẹ em", "bố mẹ"); where the writer means himself, the place of those words. */
function related(words: Word[], said: Said[]): { mentions: Mention[]; self: number | null } {
  const accented = isAccented(words)
  const mentions: Mention[] = []
  let self: number | null = null
  const longestFirst = outermost(findPhrases(BOOK, said)).sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  )
  for (const hit of longestFirst) {
    const at = said[hit.from]!.at
    const to = said[hit.to - 1]!.at + 1
    if (hit.tag === 'nobody') continue
    if (hit.tag === 'self') {
      self ??= at
      continue
    }
    if (mentions.some((m) => at < m.to && to > m.at)) continue
    const relations: Relation[] =
      hit.tag === 'parents'
        ? ['father', 'mother']
        : hit.tag === 'grandparents'
          ? ['grandfather', 'grandmother']
          : hit.tag === 'ba'
            ? [accented ? 'father' : 'grandmother']
            : [hit.tag]
    mentions.push({ at, to, relations, name: null, birthYear: null, age: null })
  }
  mentions.sort((a, b) => a.at - b.at)
  return { mentions, self }
}

/** Where the name behind a relation begins: over "em", "là", "tên", and a title ("mẹ em là bà …"). */
function nameStart(words: Word[], after: number, relation: boolean): { from: number; titled: boolean } {
  let from = after
  let titled = false
  if (words[from - 1]?.ends) return { from: words.length, titled }
  while (from < words.length && (OWNERS.has(words[from]!.folded) || LINKS.has(words[from]!.folded))) {
    if (LINKS.has(words[from]!.folded) && words[from]!.folded !== 'cu') titled = true
    from++
  }
  if (words[from] && relation && TITLES.has(words[from]!.folded)) return { from: from + 1, titled: true }
  return { from, titled }
}

function isTitle(words: Word[], at: number): boolean {
  const { folded, typed, ends } = words[at]!
  const next = words[at + 1]
  if (!next || ends) return false
  if (TITLES.has(folded)) {
    // "bác sĩ", "tiếng Anh", "ông bà"; "ba" is a number before what is counted.
    if (
      (folded === 'bac' && next.folded === 'si') ||
      /^(?:tieng|nguoi|cac|may|nhung)$/.test(words[at - 1]?.folded ?? '')
    )
      return false
    return true
  }
  if (!Object.hasOwn(DOUBTFUL_TITLES, folded)) return false
  const accents = typed.toLowerCase() === DOUBTFUL_TITLES[folded] && typed !== folded
  return isCapitalRun(words, at + 1) || (accents && !['chau', 'me', 'bo'].includes(folded))
}

/** Written with a capital where capitals mean something. */
function isCapitalRun(words: Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && isCapital(word) && isMixed(words)
}

/** Gives each year or age to the person named last before it, else to the first one after. */
function attach(mentions: Mention[], found: Read<number>[], field: 'birthYear' | 'age'): void {
  for (const { value, from } of found) {
    const before = mentions.findLast((m) => m.at <= from && m[field] === null)
    const target = before ?? mentions.find((m) => m[field] === null)
    if (target) target[field] = value
  }
}

/** One entry a person; "2 bé, 1 bé 5t, 1 bé 9t" are the two that something is said of. */
function toPeople(mentions: Mention[]): StatedPerson[] {
  const people = mentions.flatMap(({ relations, name, birthYear, age }): StatedPerson[] => {
    if (relations.length > 1) return relations.map((relation) => ({ relation, name: null, birthYear: null, age: null }))
    return [{ relation: relations[0] ?? null, name, birthYear, age }]
  })
  return people.filter((person, index) => {
    const bare = person.name === null && person.birthYear === null && person.age === null
    return (
      !bare ||
      !people.some(
        (o, i) =>
          i !== index &&
          o.relation === person.relation &&
          (i < index || o.name !== null || o.birthYear !== null || o.age !== null),
      )
    )
  })
}
