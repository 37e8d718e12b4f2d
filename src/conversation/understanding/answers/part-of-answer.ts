// Which wishes are only the answer to the open question in other words: "để hôm khác" refuses, it moves nothing.
import { fold } from '../../../vietnamese/fold.ts'
import type { Intent, Meaning, OpenQuestion } from '../meaning.ts'
import { type Answer, answeredBy } from './answered.ts'

/** Only words that move, give up or add something make these a wish of their own beside an answer. */
const OWN_WORDS: Partial<Record<Intent, RegExp>> = {
  book: /\b(?:them|tiep)\b/,
  reschedule: /\b(?:doi|chuyen|hoan|lui|dich|sua|lai)\b/,
  cannot_travel: /\b(?:liet|nam|nha|xe|gay|yeu|gia|kho|dung|nguoi)\b/,
  // "Không phải, tôi đâu có tên đó" to what was asked is a no; the wrong number is one that speaks of the number.
  wrong_number: /\b(?:so|may|sim|nham|lon|nguoi khac)\b/,
  cancel: /\b(?:huy|xoa|rut|gach|cancel)\b/,
  stop: /\b(?:nhan|tin|gui|bao|so|sms|zalo|dang ky|stop|dung|ngung)\b/,
}

/** These lead away from the open question, where the words of an answer may not; a booking waits behind the answer by itself. */
const LEADS_AWAY = new Set<Intent>(['reschedule', 'cancel', 'stop', 'wrong_number'])

/** The meaning without those that would lead away. */
export function withoutAnswered(meaning: Meaning, open: OpenQuestion | null): Meaning {
  if (open === null || meaning.intents.length === 0) return meaning
  const { answer } = answeredBy(meaning, open.expects)
  const intents = meaning.intents.filter(
    (each) => !LEADS_AWAY.has(each.intent) || !isPartOfAnswer(each, answer, open.expects),
  )
  return intents.length === meaning.intents.length ? meaning : { ...meaning, intents }
}

/** "Ngày 29 tôi ra" to a question agrees, "để hôm khác" refuses: no booking beside it is wished for, nor moved. */
export function isPartOfAnswer(
  { intent, why }: Meaning['intents'][number],
  answer: Answer | null,
  expects: OpenQuestion['expects'] | null,
): boolean {
  if (answer === null || expects === null) return false
  // "5 sao cho các chị" is the mark alone; a slot asked for beside a mark is a wish.
  if (expects === 'rating' && intent === 'praise') return answer === 'give_info'
  if (expects === 'rating' && intent === 'book') return !/\b(?:ghi|dang ky|dang ki|dk|dat|xep)\b/.test(fold(why))
  // A person called Huỷ gives nothing up.
  if (expects === 'name' && answer !== 'no')
    return answer === 'give_info' && (intent === 'my_bookings' || intent in OWN_WORDS)
  if (intent === 'my_bookings') return answer !== 'yes' && answer !== 'no'
  if (expects === 'yesno' && answer === 'give_info') return false
  const own = OWN_WORDS[intent]
  return own !== undefined && !own.test(fold(why))
}
