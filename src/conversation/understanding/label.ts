// Says what a text means in the words the outside knows: one intent, the others, and what was told.

import { fold } from '../../vietnamese/fold.ts'
import { answeredBy } from './answers/answered.ts'
import { isPartOfAnswer } from './answers/part-of-answer.ts'
import type { Intent, Meaning, OpenQuestion, PartOfDay, PublicIntent, Relation } from './meaning.ts'

export interface Label {
  text: string
  intent: PublicIntent
  intents: PublicIntent[]
  date: string | null
  alt_dates: string[]
  part_of_day: PartOfDay | null
  time: string | null
  people: { relation: Relation | null; name: string | null; birth_year: number | null; age: number | null }[]
  count: number | null
  number: number | null
  why: string
}

const PUBLIC: Partial<Record<Intent, PublicIntent>> = {
  complaint: 'feedback',
  praise: 'feedback',
  code: 'give_info',
  result_list: 'result',
  result_class: 'result',
  menu: 'unknown',
}

const OF_THE_PAST = new Set<PublicIntent>(['my_bookings', 'feedback', 'result', 'vneid'])
/** Where kin are only spoken of: "u tôi tên khác cơ", "bà con ơi". */
const OF_NOBODY = new Set<PublicIntent>(['broadcast', 'no', 'rights', 'stop', 'unknown', 'wrong_number'])
/** Where who gives a name only says who writes. */
const OF_WHO_WRITES = new Set<PublicIntent>(['broadcast', 'human'])
/** "mai mẹ em không đi được": owned kin are meant there too; a bare "u", "ông" is whoever writes. */
const MAY_NAME_KIN = new Set<PublicIntent>(['no', 'rights', 'wrong_number'])
const OWN_KIN =
  /(?<!\bla )\b(?:(?:me|bo|vo|chong) (?:em|toi|chau|minh|tui)|(?:me|bo) con|(?:ong|ba) (?:noi|ngoai)|(?:con|chau|be) nha (?:em|toi|minh|chau))\b(?! day)/
const WISHING = new Set<PublicIntent>(['book', 'reschedule', 'give_info', 'choose'])

export function labelOf(meaning: Meaning, expects: OpenQuestion['expects'] | null): Label {
  const { answer, also, number } = answeredBy(meaning, expects)
  const wishes = meaning.intents.filter((each) => !isPartOfAnswer(each, answer, expects))
  const intents = wishes.map(({ intent }) => publicOf(intent))
  if (answer) {
    const real = intents.some((i) => i !== 'greeting' && i !== 'thanks' && i !== 'unknown')
    // A yes nobody asked for is a politeness ("vâng, cảm ơn cháu").
    if (!real && !(expects === null && intents.length > 0)) intents.unshift(answer)
    else if (expects !== null) intents.push(answer)
  }
  if (also) intents.push(also)
  if (meaning.leans) intents.unshift(meaning.leans)
  const unique = [...new Set(intents)]
  if (unique.length === 0) unique.push('unknown')
  return {
    text: meaning.text,
    intent: unique[0]!,
    intents: unique,
    date: dayOf(meaning, unique[0]!),
    alt_dates: meaning.date?.kind === 'day' ? meaning.date.alternatives : [],
    part_of_day: meaning.partOfDay,
    time: meaning.time,
    people: peopleOf(meaning, unique[0]!),
    count: meaning.count,
    number,
    why: meaning.intents.map(({ intent, why }) => `${intent}: ${why}`).join('; '),
  }
}

export function publicOf(intent: Intent): PublicIntent {
  return PUBLIC[intent] ?? (intent as PublicIntent)
}

/** Of the people named, those to be examined or asked about: the sender with a detail or beside others, in some texts nobody. */
function peopleOf({ people: found, text }: Meaning, intent: PublicIntent): Label['people'] {
  const folded = fold(text)
  const people = /\bvo cho+ng/.test(folded) ? withoutUnsaidHalf(found) : found
  const isOfNobody = OF_NOBODY.has(intent) && !(MAY_NAME_KIN.has(intent) && OWN_KIN.test(folded))
  return people
    .filter((person, at) => {
      const { relation, name, birthYear, age } = person
      if (relation === 'self' && name !== null && birthYear === null && age === null) return !OF_WHO_WRITES.has(intent)
      if (hasDetails(person)) return true
      // "hai bé": once, how many they are is counted.
      if (people.findIndex((other) => other.relation === relation && !hasDetails(other)) < at) return false
      return relation === 'self' ? people.length > 1 : !isOfNobody
    })
    .map(({ relation, name, birthYear, age }) => ({ relation, name, birth_year: birthYear, age }))
}

function hasDetails({ name, birthYear, age }: Meaning['people'][number]): boolean {
  return name !== null || birthYear !== null || age !== null
}

/** "vợ chồng tôi với đứa cháu": who of the two the other is, nobody says. */
function withoutUnsaidHalf(people: Meaning['people']): Meaning['people'] {
  return people.filter(
    (person, i) => person.relation !== 'other' || people[i - 1]?.relation !== 'self' || hasDetails(person),
  )
}

/** A day that is over counts where one speaks of what was; a day refused, where it is the only one and nothing else is wished for. */
function dayOf({ date, declined }: Meaning, intent: PublicIntent): string | null {
  // "cho 8/10" is a mark.
  if (date && intent === 'feedback' && /^\d{1,2}\/10$/.test(date.said)) return null
  if (date?.kind === 'day') return date.day
  if (date?.kind === 'past') return OF_THE_PAST.has(intent) ? (date.day ?? null) : null
  return date === null && !WISHING.has(intent) ? (declined ?? null) : null
}
