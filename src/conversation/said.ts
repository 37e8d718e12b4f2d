// What a message means, in the plain form a talk remembers and its actions read.
import type { AnswerKind } from './engine/definition.ts'
import type { Json } from './engine/state.ts'
import type { Message } from './engine/turn.ts'
import type { Guide } from './understanding/guide.ts'
import type { Meaning, PartOfDay, StatedDate, StatedPerson, StatedPlace } from './understanding/meaning.ts'
import { readMissedAtSchool } from './understanding/missed-at-school.ts'
import { readTogether, type Together } from './understanding/people/kin/together.ts'
import { readPeopleWish } from './understanding/people/people-wish.ts'

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
  /** The eight digits of an exam slip. */
  code?: string | null
  occupation?: 'worker' | 'pupil' | 'soldier' | null
  /** What a village head wants told. */
  announcement?: string | null
  /** Keyed hash (base64) of the one number of six or eight digits in this message; '' where there is none. */
  codeHash?: string
  /** What somebody who is led through VNeID says of a step, in this message. */
  guide?: Guide
  /** Whether several people are meant at once. */
  together?: Together
  /** How many people are to be examined, where a number says so. */
  count?: number | null
  /** A pupil was away when the school held its exam; null: nothing of the kind is said in this message. */
  missedAtSchool?: true | null
  /** One or two words alone: "huy" may mean more than one thing. */
  bare?: boolean
}

/** What the engine needs to know of a message, and what the talk shall remember of it. */
export function toInput(meaning: Meaning, hidden: { codeHash?: string | undefined; secrets: boolean }): Message {
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
    code: meaning.code?.code ?? null,
    occupation: meaning.occupation,
    announcement: meaning.announcement,
    // Never null: what an earlier message carried is not carried by this one.
    codeHash: hidden.codeHash ?? '',
    guide: meaning.guide,
    together: readTogether(meaning.folded),
    count: meaning.count,
    missedAtSchool: meaning.folded.includes('truong') && readMissedAtSchool(meaning.text) ? true : null,
    bare: meaning.folded.split(' ').length <= 2,
  }
  const own = isAboutPeople(meaning) ? ['people'] : isAboutSchool(meaning, said) ? ['missed_at_school'] : null
  return {
    type: 'message',
    intents: own ?? meaning.intents.map((i) => i.intent),
    readings: own ? [] : (meaning.readings ?? []),
    chosen: meaning.chosen,
    yesno: meaning.yesno,
    gives: [...given(meaning), ...(said.missedAtSchool ? (['missed'] as const) : [])],
    bare: said.bare === true,
    wrongDigit: meaning.wrongDigit !== null,
    expiredButton: meaning.expiredButton,
    attachment: meaning.attachment !== null,
    nothingLeft: hidden.secrets && saysNothingElse(meaning),
    said: said as unknown as Record<string, Json>,
  }
}

const COMES_FIRST = new Set(['emergency', 'deceased', 'wrong_number', 'scam_report'])

/** An intent of the talk alone, which `understanding` does not know: what its words mean by themselves stays as it is. */
function isAboutPeople({ text, intents, announcement }: Meaning): boolean {
  return (
    announcement === null && !intents.some(({ intent }) => COMES_FIRST.has(intent)) && readPeopleWish(text) !== null
  )
}

/** What "lỡ buổi khám ở trường" is taken for by its words alone. */
const TAKEN_FOR_SCHOOL = new Set([
  'book',
  'cancel',
  'reschedule',
  'cannot_travel',
  'info_when_where',
  'info_eligibility',
  'info_contents',
  'greeting',
  'thanks',
])

/** Another intent of the talk alone: whoever asks for a result or a person beside it is answered that. */
function isAboutSchool({ intents }: Meaning, { missedAtSchool }: Said): boolean {
  return missedAtSchool === true && intents.every(({ intent }) => TAKEN_FOR_SCHOOL.has(intent))
}

/** Longer texts tell something even where they name a wish ("tôi đăng ký khám mà không ai trả lời"). */
const WISH_WORDS = 6

/** Whether the text can be a story of its own: no attachment, no lone number, no few words that ask for something else. */
function tells({ text, folded, attachment, wrongDigit, intents }: Meaning): boolean {
  const isWish = intents.length > 0 && folded.split(' ').length <= WISH_WORDS
  return text !== '' && !attachment && wrongDigit === null && !isWish
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
  if (tells(meaning)) kinds.push('text')
  if (isGuided(meaning)) kinds.push('guide')
  return kinds
}

/** What stands around a secret that was taken out: "cccd", "của em là". */
function saysNothingElse({ folded, intents, yesno, chosen, people, date, place, attachment }: Meaning): boolean {
  const told =
    intents.length > 0 || people.length > 0 || [yesno, chosen, date, place, attachment].some((x) => x !== null)
  return !told && folded.split(' ').length <= 6
}

const BESIDE_A_STEP = new Set(['vneid', 'result', 'thanks', 'greeting', 'menu'])

/** "Hôm khác" among words that move a booking is about the booking; what is wrong with VNeID is about nothing else. */
function isGuided({ guide, intents }: Meaning): boolean {
  if (guide.trouble !== null) return true
  return guide.answer !== null && intents.every(({ intent }) => BESIDE_A_STEP.has(intent))
}
