// What one word for several, or for a pair, makes of each of them.

import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import type { Relation } from '../../meaning.ts'
import type { Text } from '../ages/soon.ts'
import type { Who } from './relations.ts'

export function relationsOf(who: Who, { words }: Text, said: Said[], to: number): Relation[] {
  if (who === 'parents') return ['father', 'mother']
  if (who === 'grandparents') return ['grandfather', 'grandmother']
  if (who === 'family') return [said[to - 2]?.folded === 'chong' ? 'husband' : 'wife', 'child']
  if (who === 'couple') return ['self', otherHalf(said[to]?.folded ?? '', words)]
  // "bác đi với bác gái": his wife, where an elder speaks of himself.
  if (who === 'other' && said[to - 2]?.folded === 'bac' && said[to - 1]!.folded === 'gai' && isBacHimself(said, to - 2))
    return ['wife']
  return [who as Relation]
}

function isBacHimself(said: Said[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 30; i--)
    if (said[i]!.folded === 'bac' && !/^(?:si|sy|gai|trai)$/.test(said[i + 1]?.folded ?? '')) return true
  return false
}

/** Whom somebody is married to who calls himself so: "vợ chồng chị", "vợ chồng chú". */
function otherHalf(self: string, words: Word[]): Relation {
  if (/^(?:chi|ba|co|di|mo|thim)$/.test(self)) return 'husband'
  if (/^(?:anh|ong|chu|cau|duong)$/.test(self)) return 'wife'
  // "vợ chồng em … ông xã em": said elsewhere in the same text.
  for (let at = 0; at < words.length - 1; at++) {
    const [one, two] = [words[at]!.folded, words[at + 1]!.folded]
    if (one === 'ck' || (one === 'ong' && two === 'xa')) return 'husband'
    if (one === 'vk' || (one === 'ba' && two === 'xa')) return 'wife'
  }
  return 'other'
}
