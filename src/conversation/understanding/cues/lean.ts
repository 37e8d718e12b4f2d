// What no phrase decides, the single words decide together, with what the phrases read as one voice among them (cues.ts); where
// two meanings are near, it is asked, not guessed.
import { fold, unmark } from '../../../vietnamese/fold.ts'
import { marksOf, mayBe } from '../../../vietnamese/marks.ts'
import type { Said } from '../../../vietnamese/phrases/said.ts'
import { answeredBy } from '../answers/answered.ts'
import { isPartOfAnswer } from '../answers/part-of-answer.ts'
import { type Label, labelOf, publicOf } from '../label.ts'
import type { Intent, Meaning, OpenQuestion, PublicIntent } from '../meaning.ts'
import { PRECEDENCE } from '../precedence.ts'
import { factsFor } from './cue-facts.ts'
import { cuesOf, loudestFor, type Weighed, weighCues } from './cues.ts'
import { mayMove } from './may-move.ts'

/** So likely must another meaning be than the phrases read: of few words, a phrase is mostly all. */
const AGAINST = { few: 0.7, more: 0.25 }
const FEW = 4
/** Only this likely it agrees; where anything refuses, more. */
const AGREES = { plainly: 0.6, refusing: 0.85 }
/** So likely words alone raise an alarm; so little, they doubt one. */
const ALARMS = 0.3
const NO_DANGER = 0.05
/** So likely words alone lead away from an open question. */
const LEADS_AWAY = 0.8
/** So likely words alone are acted on. */
const SURE = 0.55
/** A second meaning this likely beside the first is asked about. */
const NEAR = 0.6

/** What phrases read stays beside a likelier meaning, if the words speak for it so much; what comes before other wishes stays first with less. */
const STAYS = 0.25
const STAYS_FIRST = 0.05
/** So likely another question of several is the first. */
const SURELY_FIRST = 0.97

/** Before other wishes by precedence; among questions and beside a booking it is the words that tell what is asked most. */
const COMES_FIRST = new Set<PublicIntent>(['deceased', 'wrong_number', 'scam_report', 'human', 'cancel'])

/** These act at once and are hard to take back: words alone only ask. */
const DEEDS = new Set<PublicIntent>(['stop', 'start', 'wrong_number', 'deceased'])
type Asked = OpenQuestion['expects'] | null

const ANSWERS = new Set<PublicIntent>(['yes', 'no', 'choose', 'give_info', 'unknown'])

/** Single words that speak for a move where nothing is moved speak for a booking, or for the one given up. */
function withoutMove(weighed: Weighed[], label: Label, said: Said[]): Weighed[] {
  const move = weighed.find(({ intent }) => intent === 'reschedule')
  if (!move || label.intents.includes('reschedule') || mayMove(said)) return weighed
  const meant = label.intents.includes('cancel') ? 'cancel' : 'book'
  const known = weighed.find(({ intent }) => intent === meant)
  const both: Weighed = { intent: meant, likely: move.likely + (known?.likely ?? 0) }
  return [both, ...weighed.filter((each) => each !== move && each !== known)].sort((a, b) => b.likely - a.likely)
}

/** `meaning` as the phrases have it; `words`: how many the text has. */
export function lean(meaning: Meaning, said: Said[], words: number, open: OpenQuestion | null): Meaning {
  const asked: Asked = open?.expects ?? null
  const label = labelOf(meaning, asked)
  // A free text is taken as it is, and a mark is a mark.
  const isMark = asked === 'rating' && label.number !== null
  // These two are said in no other words than the phrases have.
  const isMenu = meaning.intents.some(({ intent }) => intent === 'menu' || intent === 'result_list')
  if (said.length === 0 || asked === 'text' || isMark || isMenu) return meaning

  const cues = cuesOf(said, factsOf(label, words, asked))
  // Where a question is open a day is offered: another one moves it. Without a day or a wish, no slot is asked for.
  const mayBook = asked === null && (label.intent !== 'unknown' || meaning.date !== null)
  const weighed = mayBook ? withoutMove(weighCues(cues), label, said) : weighCues(cues)
  if (label.intent === 'emergency') return doubted(meaning, weighed)
  if (meaning.leans)
    return likelyOf(weighed, 'emergency') < ALARMS ? meaning : alarmed({ ...meaning, leans: 'emergency' }, cues)
  const [first, second] = weighed.filter(({ intent, likely }) => intent !== 'yes' || agrees(meaning, said, likely))
  if (!first || first.intent === label.intent) return meaning
  if (first.intent === 'emergency') return first.likely < ALARMS ? meaning : alarmed(meaning, cues)
  if (carriesBoth(label, first.intent, weighed) || asksBoth(meaning, label, first)) return meaning
  if (label.intent === 'feedback' && first.intent.startsWith('info_') && !ASKING.test(meaning.folded)) return meaning
  if (open !== null && staysAnswer(meaning, label, first.intent, open)) return meaning
  if (label.intent !== 'unknown' && first.likely < (words <= FEW ? AGAINST.few : AGAINST.more)) return meaning
  if (first.intent === 'no' && meaning.yesno === 'yes') return { ...meaning, leans: 'no', yesno: 'unsure' }
  if (ANSWERS.has(first.intent) || isAnswer(meaning, label, asked, words, first.likely))
    return { ...meaning, leans: first.intent }

  const own = ownIntent(first.intent)
  const isDeed = DEEDS.has(first.intent)
  // Where no phrase helps, words alone must be fairly sure.
  const isWeak = meaning.intents.length === 0 && first.likely < SURE
  const isNear = second !== undefined && (isWeak || second.likely > NEAR * first.likely)
  const other = second && (isNear || isDeed) && !ANSWERS.has(second.intent) ? ownIntent(second.intent) : null
  if (other) return { ...meaning, leans: first.intent, intents: [], readings: [own, other] }
  // A question with one answer is none: "tờ giấy hẹn bà để đâu mất rồi" must not be answered with a death alone.
  if (isDeed || isWeak) return { ...meaning, leans: first.intent, intents: [] }
  const leaning = { intent: own, why: loudestFor(cues, first.intent).join(', ') }
  // What no phrase read is another reading of the same words: nothing stays beside it.
  const beside = label.intents.includes(first.intent) ? meaning.intents.filter(({ intent }) => intent !== own) : []
  return {
    ...meaning,
    leans: first.intent,
    intents: [leaning, ...beside.filter(({ intent }) => stays(intent, own, weighed))],
  }
}

/** Where phrases read both and words speak for both, the text carries both: precedence says which comes first. */
function carriesBoth(label: Label, first: PublicIntent, weighed: Weighed[]): boolean {
  const isManners = first === 'greeting' || first === 'thanks'
  return (
    !isManners &&
    COMES_FIRST.has(label.intent) &&
    label.intents.includes(first) &&
    likelyOf(weighed, label.intent) >= STAYS_FIRST
  )
}

/** A question and a wish for a slot in one text: which was said first, the phrases know better than the single words. */
function asksBoth({ intents, text }: Meaning, label: Label, { intent: other, likely }: Weighed): boolean {
  if (!isOfExam(label.intent) || !isOfExam(other) || !label.intents.includes(other) || likely >= SURELY_FIRST)
    return false
  if (label.intent !== 'book' && other !== 'book') return /\b(?:va|voi lai)\b|\?\s*\S/.test(`${fold(text)} ${text}`)
  const book = intents.find(({ intent }) => intent === 'book')
  const question = intents.find(({ intent }) => intent !== 'book' && (intent === label.intent || intent === other))
  if (!book || !question || !WISHING.test(fold(book.why))) return false
  // In one breath ("đăng ký khám mất tiền không") it is only asked.
  const both = fold(`${book.why} ${question.why}`).split(' ')
  return !text.split(/[,.;?!\n]/).some((clause) => both.every((word) => fold(clause).split(/\s+/).includes(word)))
}

/** "đi khám", "cần khám" stand in every question; these ask for a slot. */
const WISHING = /\b(?:dang ky|dang ki|dk|dky|dki|ghi|dat|xep|cho|xin|muon|lay|giu|tinh|dinh)\b/

/** A complaint that asks nothing is no question, whatever its words are. */
const ASKING = /\b(?:khong|ko|k|hong|chua|gi|chi|dau|may|bao|nao|sao|ha|ai)\b/

function isOfExam(intent: PublicIntent): boolean {
  return intent === 'book' || intent.startsWith('info_')
}

/** "Ok, cảm ơn em", "ừ, thứ hai bác lên", "hôm ấy kẹt, thứ bảy nhé" answer what was asked: thanks, a slot or a move are no other wish beside it. */
function staysAnswer(meaning: Meaning, label: Label, first: PublicIntent, { expects }: OpenQuestion): boolean {
  const { answer } = answeredBy(meaning, expects)
  if (answer === null || answer !== label.intent || expects === 'rating' || expects === 'name') return false
  if (first === 'thanks' || first === 'greeting') return true
  if (answer === 'no' && first === 'give_info')
    return expects === 'date' && meaning.date === null && !EXCEPTING.test(meaning.folded)
  if (
    answer === 'no' ||
    !(
      (first === 'reschedule' && expects !== 'choice') ||
      (first === 'book' && !ADDING.test(meaning.folded) && !(expects === 'date' && /\bghi\b/.test(meaning.folded)))
    )
  )
    return false
  return isPartOfAnswer({ intent: ownIntent(first), why: meaning.text }, answer, expects)
}

/** "Đừng xếp thứ năm" says which days suit: all others. */
const EXCEPTING = /\b(?:dung|tru|mien|khong phai|ngoai|tranh)\b/

/** "Mà cho cả bà đi cùng nữa" */
const ADDING = /\b(?:them|tiep|nua|ca|cung)\b/

/** A lesser wish stays however little the words speak for it: it leads nowhere else. */
function stays(intent: Intent, own: Intent, weighed: Weighed[]): boolean {
  return PRECEDENCE.indexOf(own) < PRECEDENCE.indexOf(intent) || likelyOf(weighed, publicOf(intent)) >= STAYS
}

function likelyOf(weighed: Weighed[], wanted: PublicIntent): number {
  return weighed.find(({ intent }) => intent === wanted)?.likely ?? 0
}

/** Danger that phrases read and the words hardly speak of is told as what they speak of; it is answered as danger all the same. */
function doubted(meaning: Meaning, weighed: Weighed[]): Meaning {
  const danger = weighed.find(({ intent }) => intent === 'emergency')?.likely ?? 0
  const [first] = weighed
  return first && danger < NO_DANGER ? { ...meaning, leans: first.intent } : meaning
}

/** A "no" is never read as "yes". */
function agrees({ yesno }: Meaning, said: Said[], likely: number): boolean {
  return yesno !== 'no' && likely >= (said.some(isRefusing) ? AGREES.refusing : AGREES.plainly)
}

/** What answers the open question is not led away from it by single words; what does not, only by many that are clear. */
function isAnswer(meaning: Meaning, label: Label, asked: Asked, words: number, likely: number): boolean {
  if (asked === null) return false
  const isAnswered = meaning.yesno !== null || meaning.chosen !== null || meaning.guide.trouble !== null
  const isTold = label.intent !== 'unknown' && meaning.intents.length === 0
  return isAnswered || isTold || words < FEW || likely < LEADS_AWAY
}

/** Who is in danger is told 115 once too often rather than once too little. */
function alarmed(meaning: Meaning, cues: Iterable<string>): Meaning {
  const why = loudestFor(cues, 'emergency').join(', ')
  return { ...meaning, intents: [{ intent: 'emergency', why }, ...meaning.intents] }
}

const REFUSING = new Map(
  'không chưa chẳng chả thôi đừng khỏi bận huỷ mệt ốm tiếc khác khó sợ ngại kẹt vướng mắc'
    .split(' ')
    .map((word) => [unmark(word), marksOf(word)]),
)

/** "đúng" is no "đừng", where the accents were typed. */
function isRefusing({ folded, marks }: Said): boolean {
  const refusing = REFUSING.get(folded)
  return refusing !== undefined && (!marks || mayBe(marks, refusing))
}

function factsOf(label: Label, words: number, asked: Asked): string[] {
  return factsFor({
    words,
    asked,
    day: label.date !== null,
    time: label.time !== null,
    people: label.people.length > 0,
    read: label.intents,
  })
}

function ownIntent(intent: PublicIntent): Intent {
  return intent === 'feedback' ? 'complaint' : (intent as Intent)
}
