// The meaning of a text of which nothing has been read yet.
import type { Meaning } from './meaning.ts'

export function nothing(text: string, folded: string): Meaning {
  return {
    text,
    folded,
    intents: [],
    yesno: null,
    chosen: null,
    wrongDigit: null,
    expiredButton: false,
    people: [],
    count: null,
    place: null,
    date: null,
    partOfDay: null,
    time: null,
    birthYear: null,
    name: null,
    code: null,
    occupation: null,
    guide: { answer: null, trouble: null },
    announcement: null,
    attachment: null,
  }
}
