// Finds the intents of a text, each with the words that decided: the tables of intents/, and what their words weigh together.

import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases, type Hit, outermost } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import type { Word } from '../../vietnamese/word.ts'
import { CLASSES } from './classes.ts'
import { isCourtesy } from './courtesy.ts'
import { findDanger } from './danger.ts'
import { INTENTS } from './intents.ts'
import type { Intent } from './meaning.ts'
import { byPrecedence, PRECEDENCE } from './precedence.ts'

type How = 'sure' | 'likely' | 'hint' | 'alone' | 'never'
interface Tag {
  intent: Intent
  how: How
}
export type IntentHit = Hit<Tag>

const HOWS: How[] = ['sure', 'likely', 'hint', 'alone', 'never']
const POINTS: Record<How, number> = { sure: 4, alone: 4, likely: 2, hint: 1, never: 0 }
/** From here on an intent counts; from SURE on nothing weaker counts beside it. */
const LIKELY = 2
const SURE = 4

const BOOK = compilePhrases<Tag>(
  PRECEDENCE.flatMap((intent) => HOWS.map((how) => [{ intent, how }, INTENTS[intent][how] ?? ''] as const)),
  CLASSES,
  isCourtesy,
)

const PERSON = /^(?:ba|ong|cu|bo|me|ma|cha|tia|chong|vo|anh|chi|co|chu|bac|di|cau|em|chau|con|nguoi)$/

/**
 * All phrases that count; one whose words are all in a longer one does not. Signs of danger count only where there is danger now.
 * `noStop`: phrases spoke of a stop and took all of it back.
 */
export function findIntentHits(said: Said[]): { hits: IntentHit[]; noStop: boolean } {
  const hits = findPhrases(BOOK, said).filter(
    (hit) =>
      (hit.tag.how !== 'alone' || standsAlone(said, hit.from, hit.to)) &&
      (hit.tag.intent !== 'deceased' || hit.tag.how === 'never' || isOfPerson(hit, said)),
  )
  const outer = outermost(hits.filter(({ tag }) => tag.intent !== 'emergency' || tag.how === 'never'))
  const taken = takenBack([...outer, ...outermost(hits.filter(({ tag }) => tag.intent === 'deceased'))])
  const others = outer.filter((hit) => hit.tag.how !== 'never' && !isTakenBack(hit, taken.get(hit.tag.intent)))
  const danger = findDanger(hits, others, said)
  const counted = [
    ...danger.map((hit): IntentHit => ({ ...hit, tag: { intent: 'emergency', how: 'sure' } })),
    ...others,
  ]
  return { hits: counted, noStop: isNoStop(hits, counted) }
}

function isNoStop(hits: IntentHit[], counted: IntentHit[]): boolean {
  if (counted.some(({ tag }) => tag.intent === 'stop')) return false
  const taken = takenBack(hits).get('stop')
  const spoken = hits.filter(({ tag }) => tag.intent === 'stop' && tag.how !== 'never')
  return spoken.length > 0 && spoken.every(({ words }) => words.some((at) => taken?.has(at)))
}

/** The intents these hits speak for, first in precedence first. `weakToo`: a lone hint counts where there is nothing else. */
export function intentsOf(
  hits: IntentHit[],
  said: Said[],
  words: Word[],
  weakToo: boolean,
): { intent: Intent; why: string }[] {
  const found = new Map<Intent, { points: number; best: IntentHit }>()
  for (const hit of hits) {
    const { intent, how } = hit.tag
    const known = found.get(intent)
    if (!known) found.set(intent, { points: POINTS[how], best: hit })
    else {
      known.points += POINTS[how]
      if (POINTS[how] > POINTS[known.best.tag.how]) known.best = hit
    }
  }
  const most = Math.max(0, ...[...found].map(([intent, { points }]) => (isManners(intent) ? 0 : points)))
  const least = most >= SURE ? SURE : most >= LIKELY ? LIKELY : weakToo ? 1 : LIKELY
  return [...found]
    .filter(([intent, { points }]) => points >= (isManners(intent) ? LIKELY : least))
    .sort(([a, { best: of }], [b, { best: beside }]) => byPrecedence(a, b) || of.from - beside.from)
    .map(([intent, { best }]) => ({ intent, why: typed(best, said, words) }))
}

/** The words of the text that decided, as they were typed. */
function typed(hit: IntentHit, said: Said[], words: Word[]): string {
  const places = new Set(hit.words.map((at) => said[at]!.at))
  return [...places].map((at) => words[at]!.typed).join(' ')
}

function isManners(intent: Intent): boolean {
  return intent === 'thanks' || intent === 'greeting'
}

function standsAlone(said: Said[], from: number, to: number): boolean {
  return said.every((word, at) => (at >= from && at < to) || isCourtesy(word))
}

/** The words that phrases which are none hold, by the intent they are none of. */
function takenBack(hits: IntentHit[]): Map<Intent, Set<number>> {
  const taken = new Map<Intent, Set<number>>()
  for (const { tag, words } of hits) {
    if (tag.how !== 'never') continue
    const known = taken.get(tag.intent) ?? new Set()
    for (const word of words) known.add(word)
    taken.set(tag.intent, known)
  }
  return taken
}

/** All words of the hit are none; "quên mất rồi" is no death whoever stands before it. */
function isTakenBack(hit: IntentHit, taken: Set<number> | undefined): boolean {
  if (!taken) return false
  return hit.tag.intent === 'deceased'
    ? hit.words.some((word) => taken.has(word))
    : hit.words.every((word) => taken.has(word))
}

/** Cards, phones, sleep are lost too: "mất" alone is a death only behind a person. */
function isOfPerson(hit: IntentHit, said: Said[]): boolean {
  if (hit.words.length > 3 || !/^(?:mat|chet)$/.test(said[hit.from]!.folded)) return true
  return said.slice(Math.max(0, hit.from - 6), hit.from).some(({ folded }) => PERSON.test(folded))
}
