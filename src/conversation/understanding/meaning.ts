// What one text can mean, with the words that decided. Plain data: `understand` makes it, the engine reads it.
import type { Guide } from './guide.ts'

/** In order of precedence where a text carries several: see precedence.ts. */
export type Intent =
  | 'emergency'
  | 'stop'
  | 'start'
  | 'human'
  | 'complaint'
  | 'praise'
  | 'wrong_number'
  | 'deceased'
  | 'scam_report'
  | 'cancel'
  | 'reschedule'
  | 'my_bookings'
  /** The code of an exam slip was typed. */
  | 'code'
  /** The results of many people are asked for. */
  | 'result_list'
  | 'result_class'
  | 'result'
  | 'vneid'
  | 'info_cost'
  | 'info_bring'
  | 'info_fasting'
  | 'info_when_where'
  | 'info_eligibility'
  | 'info_contents'
  | 'cannot_travel'
  | 'rights'
  | 'book'
  | 'menu'
  | 'language'
  | 'broadcast'
  | 'greeting'
  | 'thanks'

/** As the outside names them. */
export type PublicIntent =
  | Exclude<Intent, 'complaint' | 'praise' | 'code' | 'result_list' | 'result_class' | 'menu'>
  | 'feedback'
  | 'yes'
  | 'no'
  | 'choose'
  | 'give_info'
  | 'unknown'

export type Relation =
  | 'self'
  | 'mother'
  | 'father'
  | 'grandmother'
  | 'grandfather'
  | 'wife'
  | 'husband'
  | 'son'
  | 'daughter'
  | 'child'
  | 'grandchild'
  | 'sibling'
  | 'other'

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'

export interface StatedPerson {
  relation: Relation | null
  /** As typed, without the title ("bà", "ông"). */
  name: string | null
  birthYear: number | null
  age: number | null
}

/** A place the person named, from the list of places handed in. */
export interface StatedPlace {
  communeId: string
  areaId: string | null
  /** The name people still say, where it is a former commune's. */
  former: boolean
  said: string
}

export type StatedDate =
  | { kind: 'day'; day: string; alternatives: string[]; said: string }
  /** A day that does not exist ("31/2") or lies in the past, as it was said. */
  | { kind: 'impossible' | 'past'; said: string; day?: string }

/** What the open question waits for; steers how digits, "dung" and bare words are read. */
export interface OpenQuestion {
  id: string
  /** 'rating': a bare "9/10" is a mark, not a day. */
  expects: 'choice' | 'yesno' | 'date' | 'name' | 'birth_year' | 'place' | 'text' | 'rating'
  /** Frozen when asked. `words`: folded words that also mean it ("ba man"). */
  options: { no: number; value: string; words: string[] }[]
}

export interface Meaning {
  /** NFC, control and zero-width characters gone; letters as typed. */
  text: string
  /** Unaccented, lower case, single spaces, Telex left-overs repaired: what the rules look at. */
  folded: string
  intents: { intent: Intent; why: string }[]
  /** What the single words lean to, where no phrase decided so: see lean.ts. */
  leans?: PublicIntent
  /** Where no intent is certain: the likeliest two, likeliest first, to be asked about. Absent or empty: nothing to ask. */
  readings?: Intent[]
  /**
   * `unsure`: "dung" may be đúng or đừng. A day or time beside a yes ("ok thứ 7") is not compared with what was offered
   * here: `date` and `time` come first, as no option is `chosen` then.
   */
  yesno: 'yes' | 'no' | 'unsure' | null
  /** The option of the open question that was picked: by number, by button or by words. */
  chosen: string | null
  /** A bare digit that picks nothing. */
  wrongDigit: number | null
  /** A button of ours whose question is no longer open: its step and value are gone. */
  expiredButton: boolean
  people: StatedPerson[]
  /** How many are to be examined, where a number says so ("cả nhà 4 người"). */
  count: number | null
  place: StatedPlace | null
  date: StatedDate | null
  /** The only day named, where it was refused ("mai tôi không đi được"): never a wish. */
  declined?: string
  partOfDay: PartOfDay | null
  /** HH:MM */
  time: string | null
  birthYear: number | null
  /** Something that can be a full name, when a name was asked or the form carries one. */
  name: string | null
  /** The eight digits of an exam slip, or their keyed hash where they were taken out, with the year of birth beside them. */
  code: { code: string; birthYear: number | null } | null
  /** The person says to work under contract, to be a pupil, or to serve: who else may organise the exam. */
  occupation: 'worker' | 'pupil' | 'soldier' | null
  /** What a village head wants told, after "TB:". */
  announcement: string | null
  /** What somebody who is led through VNeID says of a step. */
  guide: Guide
  /** Kind of what came where there is no text. */
  attachment: string | null
}

/** Places known to this installation, folded names first; made once from the database. */
export interface KnownPlace {
  /** Folded, e.g. "tam ky". */
  name: string
  communeId: string
  areaId: string | null
  kind: 'area' | 'former_commune' | 'commune'
}

export interface Understanding {
  now: Date
  places: KnownPlace[]
  open: OpenQuestion | null
}
