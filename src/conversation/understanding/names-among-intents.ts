// Decides where a word is both a name and part of a phrase: "anh Huy", "NGUYEN VAN HUY KHAM", "chị Dung nhắn tôi".

import type { Said } from '../../vietnamese/phrases.ts'
import type { IntentHit } from './find-intents.ts'
import type { FoundPeople } from './people.ts'
import { add } from './spans.ts'

const ONLY_HUY = /^huỷ (?:đi|khám)$/

/** A hit within a full name is that name ("NGUYEN VAN HUY KHAM"); behind a title "huy" is a person unless it takes an object. */
export function isName(hit: IntentHit, said: Said[], { nameWords, sureNames }: FoundPeople): boolean {
  const from = said[hit.from]!.at
  const to = said[hit.to - 1]!.at + 1
  if (sureNames.some((name) => from < name.to && to > name.from)) return true
  // "anh Huy đi khám" goes, he does not cancel.
  if (ONLY_HUY.test(hit.phrase)) return nameWords.has(from)
  for (let at = from; at < to; at++) if (!nameWords.has(at)) return false
  return true
}

/** Words of the strong phrases: a one-word name typed without a capital may not swallow one ("bác huỷ lịch"). */
export function wordsOf(hits: IntentHit[], said: { at: number }[]): Set<number> {
  const taken = new Set<number>()
  for (const hit of hits)
    if (hit.tag.how === 'anywhere' && hit.to - hit.from > 1 && !ONLY_HUY.test(hit.phrase))
      add(taken, said[hit.from]!.at, said[hit.to - 1]!.at + 1)
  return taken
}
