// What somebody wants, of all that the phrases of a text speak for, the first first.

import type { Said } from '../../vietnamese/phrases/said.ts'
import type { Word } from '../../vietnamese/word.ts'
import { asksForLists } from './asks-for-lists.ts'
import { type IntentHit, intentsOf } from './find-intents.ts'
import type { Intent, Meaning, OpenQuestion } from './meaning.ts'
import { isOtherAffair } from './other-affairs.ts'
import { byPrecedence } from './precedence.ts'

interface Read {
  words: Word[]
  said: Said[]
  /** Those that are no part of a name. */
  hits: IntentHit[]
  folded: string
  yesno: Meaning['yesno']
  code: Meaning['code']
  /** A lone 0. */
  zero: boolean
  guide: Meaning['guide']
}

/** `isOther`: it is about something that is no affair of the station's. */
export function readWishes(read: Read, open: OpenQuestion | null): { intents: Meaning['intents']; isOther: boolean } {
  const { said } = read
  if (read.zero) return { intents: [{ intent: 'human', why: '0' }], isOther: false }
  const asked = open !== null && (open.expects === 'yesno' || open.expects === 'choice')
  const intents = intentsOf(read.hits, said, read.words, !(asked && read.yesno !== null))
  const has = (wanted: Intent) => intents.some(({ intent }) => intent === wanted)
  // Said out of nothing, they end something: the booking or the messages, which is asked (scenarios house rule 8).
  if (open === null && /^(?:thoi|dung)$/.test(read.folded) && read.yesno !== null)
    intents.push({ intent: 'cancel', why: read.folded })
  if (read.code) intents.push({ intent: 'code', why: 'eight digits' })
  if (has('result') && asksForLists(said)) intents.push({ intent: 'result_list', why: 'many people' })
  intents.sort((a, b) => byPrecedence(a.intent, b.intent))
  // A result that is not in the book on VNeID is looked for there, not here.
  const notInBook = read.guide.trouble === 'empty_book' && has('vneid')
  const wanted = notInBook ? intents.filter(({ intent }) => !intent.startsWith('result')) : intents
  const isOther = open === null && isOtherAffair(said, wanted)
  return { intents: isOther ? [] : wanted, isOther }
}
