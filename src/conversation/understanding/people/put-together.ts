// Puts together what a text says of each person in several places, and leaves out who is only named in passing.

import type { Word } from '../../../vietnamese/word.ts'
import type { Mention } from './mention.ts'
import { kinOfChildren, namesInPapers, neighbours, writersAndTheirs } from './names/named-more.ts'
import { withoutOnlyNamed } from './names/only-named.ts'
import { countedByName, namesToldLater, onlyNameOfKin, sameNames, withoutCountedAgain } from './names/told-again.ts'
import { join, kinOfNamed, withoutOtherHalf, withoutTwice, withoutWeak } from './one-person.ts'
import {
  namesOfCounted,
  namesOfKin,
  tiesOfNamed,
  withoutNameParts,
  withoutOwners,
  withoutSameTitle,
} from './same-person.ts'

interface Beside {
  /** The children that are named. */
  small: Mention[]
  /** Where an age or a year of birth begins. */
  details: Map<number, { age: number }>
  nameWords: Set<number>
  isAnswer: boolean
}

/** Each step finds the mentions in order and as the step before left them. */
export function putTogether(mentions: Mention[], words: Word[], { small, details, nameWords, isAnswer }: Beside): void {
  withoutNameParts(mentions, nameWords)
  withoutOnlyNamed(mentions, words)
  namesInPapers(mentions, words)
  kinOfChildren(mentions, words)
  writersAndTheirs(mentions, words, details)
  withoutOwners(mentions, words)
  namesOfKin(mentions, words, details)
  namesToldLater(mentions, words, details)
  onlyNameOfKin(mentions, words, details)
  withoutSameTitle(mentions, words, details)
  tiesOfNamed(mentions, words)
  namesOfCounted(mentions)
  countedByName(mentions, words)
  withoutWeak(mentions, isAnswer)
  kinOfNamed(mentions, words)
  withoutOtherHalf(mentions)
  withoutTwice(mentions, small, words, details)
  join(mentions, words, details)
  neighbours(mentions, words)
  withoutCountedAgain(mentions, words)
  sameNames(mentions, details)
}
