// Judges whether somebody is in danger now or an illness is only spoken of: signs, and what stands beside them, weighed together.

import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases, type Hit, outermost } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { CLASSES } from './classes.ts'
import { DANGER_MARKS } from './intents/emergency.ts'
import type { Intent } from './meaning.ts'

type Mark = keyof typeof DANGER_MARKS
type Found = Hit<{ intent: Intent; how: string }>

const MARKS = compilePhrases(
  Object.entries(DANGER_MARKS).map(([mark, list]) => [mark as Mark, list] as const),
  CLASSES,
)

/** What a sign weighs by its table. */
const WEIGHT: Record<string, number> = { sure: 5, likely: 3, hint: 1 }
const DANGER = 3
const CRY_OR_HASTE = 2
const JUST_NOW = 1
/** A question about the exam, or another time, stands beside it. */
const OTHER_WISH = 2
/** Somebody has died, the wrong person reads, a swindler told it, it is asked out of curiosity: the danger is not here. */
const ELSEWHERE = 4
/** So many words away a mark still speaks of a sign; the second where somebody cries or is in haste. */
const NEAR = 8
const NEAR_IN_HASTE = 1

/** Marks of danger that a phrase may take back; what speaks against danger stays. */
const MAY_BE_NONE = new Set<Mark>(['cry', 'now', 'just'])
const NO_WISH = new Set<Intent>(['emergency', 'greeting', 'thanks', 'human', 'stop', 'start', 'language', 'menu'])
const OTHER_PLACE = new Set<Intent>(['deceased', 'wrong_number', 'scam_report'])

/** The words that tell of danger now, the gravest first; none: nobody is in danger. `others`: those of `hits` that count for another intent. */
export function findDanger(hits: Found[], others: Found[], said: Said[]): Hit<unknown>[] {
  const weighed = outermost(hits.filter(({ tag }) => tag.intent === 'emergency' || tag.how === 'never'))
  const nevers = weighed.filter(({ tag }) => tag.how === 'never')
  const notDanger = new Set(nevers.filter(({ tag }) => tag.intent === 'emergency').flatMap(({ words }) => words))
  const signs = weighed
    .filter(({ tag, words }) => tag.how !== 'never' && !words.some((word) => notDanger.has(word)))
    .sort((a, b) => WEIGHT[b.tag.how]! - WEIGHT[a.tag.how]!)
  const marks = outermost(findPhrases(MARKS, said)).filter(
    (mark) => !MAY_BE_NONE.has(mark.tag) || !nevers.some((never) => takesBack(never, mark)),
  )
  const is = (mark: Mark) => marks.filter(({ tag }) => tag === mark)
  const signWords = new Set(signs.flatMap(({ words }) => words))
  const beside = others.filter(({ tag }) => tag.how === 'sure')
  const elsewhere = is('curious').length > 0 || beside.some(({ tag }) => OTHER_PLACE.has(tag.intent))
  const wishes = beside.filter(({ words }) => !words.some((word) => signWords.has(word))).map(({ tag }) => tag.intent)
  const wish = is('asks').length > 0 || wishes.some((intent) => !NO_WISH.has(intent) && !OTHER_PLACE.has(intent))
  const haste = [...is('cry'), ...is('now')]
  const nearNow = [...haste, ...is('just')]

  const counted: Found[] = []
  for (const sign of signs) {
    if (counted.some((other) => other.words.some((word) => sign.words.includes(word)))) continue
    if (
      !is('notNow').some(
        (then) =>
          // "Chết đi cho nhẹ gánh": a word of the sign itself calms nothing.
          !covers(sign, then) &&
          reaches(then, sign, said, haste.length > 0 ? NEAR_IN_HASTE : NEAR) &&
          !nearNow.some((now) => isBetween(now, then, sign)),
      )
    )
      counted.push(sign)
  }
  if (counted.length === 0) {
    // A cry alone is one; "cứu em với, quên mật khẩu" is not.
    return elsewhere || wish || signs.length > 0 || is('notNow').length > 0 ? [] : is('cry')
  }
  const apart = (mark: Hit<unknown>) => !counted.some((sign) => covers(sign, mark))
  const hasty = haste.some(apart)
  const just = counted.filter((sign) => is('just').some((mark) => apart(mark) && reaches(mark, sign, said, NEAR)))
  const isHere = hasty || just.some(({ tag }) => tag.how !== 'hint')
  const calmed = !isHere && (wish || is('notNow').length > 0)
  const weight =
    counted.reduce((sum, { tag }) => sum + WEIGHT[tag.how]!, 0) +
    (hasty ? CRY_OR_HASTE : just.length > 0 ? JUST_NOW : 0) -
    (calmed ? OTHER_WISH : 0) -
    (elsewhere ? ELSEWHERE : 0)
  return weight >= DANGER ? counted : []
}

/** "Sơ cứu mà …", typed plain, is no "cứu má": the first word of a cry is enough. */
function takesBack(never: Hit<unknown>, mark: Hit<Mark>): boolean {
  return mark.tag === 'cry' ? never.words.includes(mark.words[0]!) : covers(never, mark)
}

function covers(hit: Hit<unknown>, mark: Hit<unknown>): boolean {
  return mark.words.every((word) => hit.words.includes(word))
}

/** In the same clause and not far. */
function reaches(mark: Hit<unknown>, sign: Hit<unknown>, said: Said[], near: number): boolean {
  const [first, second] = mark.from <= sign.from ? [mark, sign] : [sign, mark]
  if (second.from - first.to > near) return false
  for (let at = first.to - 1; at < second.from; at++) if (said[at]!.ends) return false
  return true
}

function isBetween(now: Hit<unknown>, then: Hit<unknown>, sign: Hit<unknown>): boolean {
  return then.to <= now.from && now.to <= sign.from ? true : sign.to <= now.from && now.to <= then.from
}
