// Which intent comes first where a text carries several.

import type { Intent } from './meaning.ts'

/** First beats last. Danger, and what makes every other message to this phone wrong, come before anything one might also have said. */
export const PRECEDENCE = [
  'emergency',
  'deceased',
  'wrong_number',
  'scam_report',
  'stop',
  'broadcast',
  'human',
  'complaint',
  'start',
  'praise',
  'cancel',
  'reschedule',
  'code',
  'my_bookings',
  'result_list',
  'result_class',
  'result',
  'vneid',
  'info_cost',
  'info_bring',
  'info_fasting',
  'info_when_where',
  'info_eligibility',
  'info_contents',
  'cannot_travel',
  'rights',
  'book',
  'menu',
  'language',
  'greeting',
  'thanks',
] as const satisfies readonly Intent[]

/** Questions about the exam and the wish for a slot stand as they were said: none of them comes before another. */
const FIRST_QUESTION = PRECEDENCE.indexOf('info_cost')
const RANK = new Map<Intent, number>(
  PRECEDENCE.map((intent, rank) => [intent, intent.startsWith('info_') || intent === 'book' ? FIRST_QUESTION : rank]),
)

/** Negative where `a` comes before `b`, 0 where the text's order decides. */
export function byPrecedence(a: Intent, b: Intent): number {
  return RANK.get(a)! - RANK.get(b)!
}
