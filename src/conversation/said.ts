// What a message means, in the plain form a talk remembers and its actions read.
import type { AnswerKind } from './engine/definition.ts'
import type { Json } from './engine/state.ts'
import type { Message } from './engine/turn.ts'
import type { Meaning, PartOfDay, StatedDate, StatedPerson, StatedPlace } from './understanding/meaning.ts'

/** Remembered through a talk; what is said later wins. */
export interface Said {
  text?: string
  intents?: string[]
  people?: StatedPerson[]
  place?: StatedPlace | null
  date?: StatedDate | null
  partOfDay?: PartOfDay | null
  time?: string | null
  birthYear?: number | null
  name?: string | null
  occupation?: 'worker' | 'pupil' | 'soldier' | null
  /** One or two words alone: "huy" may mean more than one thing. */
  bare?: boolean
}

/** What the engine needs to know of a message, and what the talk shall remember of it. */
export function toInput(meaning: Meaning): Message {
  const said: Said = {
    text: meaning.text,
    intents: meaning.intents.map((i) => i.intent),
    people: meaning.people,
    place: meaning.place,
    date: meaning.date,
    partOfDay: meaning.partOfDay,
    time: meaning.time,
    birthYear: meaning.birthYear,
    name: meaning.name,
    occupation: meaning.occupation,
    bare: meaning.folded.split(' ').length <= 2,
  }
  return {
    type: 'message',
    intents: meaning.intents.map((i) => i.intent),
    chosen: meaning.chosen,
    yesno: meaning.yesno,
    gives: given(meaning),
    bare: said.bare === true,
    wrongDigit: meaning.wrongDigit !== null,
    expiredButton: meaning.expiredButton,
    attachment: meaning.attachment !== null,
    said: said as unknown as Record<string, Json>,
  }
}

function given(meaning: Meaning): AnswerKind[] {
  const kinds: AnswerKind[] = []
  if (meaning.date) kinds.push('date')
  if (meaning.time) kinds.push('time')
  if (meaning.partOfDay) kinds.push('part_of_day')
  if (meaning.place) kinds.push('place')
  if (meaning.birthYear !== null) kinds.push('birth_year')
  if (meaning.name !== null) kinds.push('name')
  if (meaning.people.length > 0) kinds.push('person')
  if (meaning.text && !meaning.attachment) kinds.push('text')
  return kinds
}
