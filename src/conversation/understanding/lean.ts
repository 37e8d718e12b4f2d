// Where no phrase decides, the single words and pairs of words do together; where two meanings are near, it is asked, not guessed.
import type { Said } from '../../vietnamese/said.ts'
import { factsFor } from './cue-facts.ts'
import { type Cue, weighCues } from './cues.ts'
import { type Label, labelOf } from './label.ts'
import type { Intent, Meaning, OpenQuestion, PublicIntent } from './meaning.ts'

/** A lead of fewer points is no certainty. */
const NEAR = 2.5
/** What words alone must reach before they mean anything. */
const LEAST = 6

/** Fewer words than these are left to the phrases; against a phrase, there must be many, and lead by so many points. */
const FEW = 4
const MANY = 12
const OVERRULES = 8

/** These act at once and are hard to take back: words alone only ask. */
const DEEDS = new Set<PublicIntent>(['stop', 'start', 'wrong_number', 'deceased'])
/** These are never outweighed. */
const CRITICAL = new Set<PublicIntent>(['emergency', 'deceased', 'wrong_number', 'scam_report', 'stop'])
const ANSWERS = new Set<PublicIntent>(['yes', 'no', 'choose', 'give_info', 'unknown'])

/**
 * `meaning` as the phrases have it; `words`: how many the text has. What a phrase has decided stays, unless a longer text speaks
 * clearly for something else.
 */
export function lean(meaning: Meaning, said: Said[], words: number, open: OpenQuestion | null): Meaning {
  const asked = open?.expects ?? null
  const label = labelOf(meaning, asked)
  const isAnswered = meaning.yesno !== null || meaning.chosen !== null || meaning.guide.trouble !== null
  const isTold = asked !== null && label.intent !== 'unknown' && meaning.intents.length === 0
  if (isAnswered || isTold || words < FEW || asked === 'text' || CRITICAL.has(label.intent)) return meaning
  const isDecided = meaning.intents.length > 0
  if (isDecided && words < MANY) return meaning
  // Words alone raise no alarm; and a "no" is never read as "yes": where anything refuses, they do not agree.
  const list = ranked(label, said, words, asked).filter(
    ({ intent }) => intent !== 'emergency' && !(intent === 'yes' && said.some(isRefusing)),
  )
  const [first, second] = list
  if (!first || first.intent === label.intent) return meaning
  const decided = list.find(({ intent }) => intent === label.intent)?.points ?? 0
  if (isDecided && (ANSWERS.has(first.intent) || first.points < decided + OVERRULES)) return meaning
  if (ANSWERS.has(first.intent)) return { ...meaning, leans: first.intent }
  const why = first.cues.map(({ written }) => written).join(', ')
  const own = ownIntent(first.intent)
  const isDeed = DEEDS.has(first.intent)
  const isNear = second !== undefined && !isDecided && first.points - second.points < NEAR
  const other = second && (isNear || isDeed) && !ANSWERS.has(second.intent) ? ownIntent(second.intent) : null
  // A question with one answer is none: "tờ giấy hẹn bà để đâu mất rồi" must not be answered with a death alone.
  if (isDeed && !other) return { ...meaning, leans: first.intent, intents: [] }
  if (other) return { ...meaning, leans: first.intent, intents: [], readings: [own, other] }
  return { ...meaning, leans: first.intent, intents: [{ intent: own, why }] }
}

const REFUSING = /^(?:khong|chua|chang|cha|thoi|dung|khoi|ban|huy|met|om|tiec|khac|kho|so|ngai|ket|vuong|mac)$/

function isRefusing({ folded }: Said): boolean {
  return REFUSING.test(folded)
}

interface Ranked {
  intent: PublicIntent
  points: number
  cues: Cue[]
}

function ranked(label: Label, said: Said[], words: number, asked: OpenQuestion['expects'] | null): Ranked[] {
  const facts = factsFor({
    words,
    asked,
    day: label.date !== null,
    time: label.time !== null,
    people: label.people.length > 0,
  })
  const sums = weighCues(said, facts)
  const list = [...sums].map(([intent, { points, cues }]) => ({
    intent,
    points,
    cues: loudest(cues),
  }))
  return list.filter(({ points }) => points >= LEAST).sort((a, b) => b.points - a.points)
}

function loudest(cues: Cue[]): Cue[] {
  return cues
    .filter(({ written }) => !written.startsWith('@'))
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
}

function ownIntent(intent: PublicIntent): Intent {
  return intent === 'feedback' ? 'complaint' : (intent as Intent)
}
