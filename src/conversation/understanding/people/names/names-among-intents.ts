// Decides where a word is both a name and part of a phrase: "anh Huy", "NGUYEN VAN HUY KHAM", "chị Dung nhắn tôi".

import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { IntentHit } from '../../find-intents.ts'
import type { FoundPeople } from '../people.ts'

/** "anh Huy đi khám" goes, he does not cancel: the words of the hit, whichever phrase it is of. */
const ONLY_HUY = /^huy(?: di| kham)+$/

function isOnlyHuy(hit: IntentHit, said: { folded: string }[]): boolean {
  return said[hit.words[0]!]!.folded === 'huy' && ONLY_HUY.test(hit.words.map((word) => said[word]!.folded).join(' '))
}

/** A hit within a full name is that name ("NGUYEN VAN HUY KHAM"); behind a title "huy" is a person unless it takes an object. */
export function isName(hit: IntentHit, said: Said[], { nameWords, sureWords }: FoundPeople): boolean {
  if (hit.words.some((word) => sureWords.has(said[word]!.at))) return true
  if (isOnlyHuy(hit, said)) return nameWords.has(said[hit.from]!.at)
  return hit.words.every((word) => nameWords.has(said[word]!.at))
}

/** Words of the strong phrases: a one-word name typed without a capital may not swallow one ("bác huỷ lịch"). */
export function wordsOf(hits: IntentHit[], said: Said[]): Set<number> {
  const taken = new Set<number>()
  for (const hit of hits)
    if (hit.tag.how === 'sure' && hit.to - hit.from > 1 && !isOnlyHuy(hit, said))
      for (const word of hit.words) taken.add(said[word]!.at)
  return taken
}
