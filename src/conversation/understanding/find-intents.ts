// Finds the intents of a text, each with the words that decided, in order of precedence.

import { compilePhrases, findPhrases, type Hit, outermost, type Said } from '../../vietnamese/phrases.ts'
import { isCourtesy } from './courtesy.ts'
import { CHRONIC, LONG_AGO } from './emergency.ts'
import { INTENTS, NOTHING } from './intents.ts'
import type { Intent } from './meaning.ts'
import { byPrecedence, PRECEDENCE } from './precedence.ts'

type How = 'anywhere' | 'alone' | 'weak' | 'nothing'
interface Tag {
  intent: Intent
  how: How
}
export type IntentHit = Hit<Tag>

const HOWS: How[] = ['anywhere', 'alone', 'weak']
const BOOK = compilePhrases<Tag>([
  ...PRECEDENCE.flatMap((intent) =>
    HOWS.map((how) => [{ intent, how }, INTENTS[intent][how as 'anywhere'] ?? ''] as const),
  ),
  [{ intent: 'thanks', how: 'nothing' }, NOTHING] as const,
])

const PERSON = /^(?:ba|ong|cu|bo|me|ma|cha|tia|chong|vo|anh|chi|co|chu|bac|di|cau|em|chau|con|nguoi)$/
const LOSABLE = /^(?:the|giay|so|sim|dien|can|bao|tien|ma|tui|vi|cccd|bhyt|cmnd|xe|chia|mang|song)$/

/** All phrases that count, longest first where they overlap wholly. */
export function findIntentHits(said: Said[]): IntentHit[] {
  const folded = said.map((word) => word.folded).join(' ')
  const hits = outermost(
    findPhrases(BOOK, said).filter(({ tag, from, to }) => tag.how !== 'alone' || standsAlone(said, from, to)),
  )
  return hits.filter((hit) => hit.tag.how !== 'nothing' && holds(hit, said, folded))
}

/** The intents of these hits, each once, first in precedence first. Weak ones only where nothing stronger was said. */
export function intentsOf(hits: IntentHit[], weakToo: boolean): { intent: Intent; why: string }[] {
  const strong = hits.filter((hit) => hit.tag.how !== 'weak')
  const counted =
    strong.some((hit) => hit.tag.intent !== 'thanks' && hit.tag.intent !== 'greeting') || !weakToo ? strong : hits
  const why = new Map<Intent, string>()
  for (const { tag, phrase } of counted) if (!why.has(tag.intent)) why.set(tag.intent, phrase)
  return [...why].map(([intent, phrase]) => ({ intent, why: phrase })).sort((a, b) => byPrecedence(a.intent, b.intent))
}

function standsAlone(said: Said[], from: number, to: number): boolean {
  return said.every((word, at) => (at >= from && at < to) || isCourtesy(word))
}

/** What only sounds like it: an old illness, a lost card. */
function holds(hit: IntentHit, said: Said[], folded: string): boolean {
  if (hit.tag.intent === 'emergency') return !(CHRONIC.has(hit.phrase) && LONG_AGO.test(folded))
  if (hit.tag.intent !== 'deceased' || /qua đời|từ trần|tạ thế|báo tử|khuất/.test(hit.phrase)) return true
  const before = said.slice(Math.max(0, hit.from - 6), hit.from).map((word) => word.folded)
  return (
    before.some((word) => PERSON.test(word)) &&
    !before.some((word) => LOSABLE.test(word)) &&
    !LOSABLE.test(said[hit.to]?.folded ?? '')
  )
}
