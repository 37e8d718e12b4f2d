// Decides whether "con", "cháu", "bé", "đứa" are somebody's child here, or who writes.

import { ageSoon, type Text } from '../ages/soon.ts'
import { isComplete } from '../complete.ts'
import { COUNTS } from './generation.ts'
import { TAKERS } from './owner.ts'
import type { Who } from './relations.ts'

/** "con em", "cho con 5 tuổi", "2 cháu 5 tuổi"; not the "con" and "cháu" by which the writer speaks of himself. */
export function childOf(
  { said, words, ageAt, calls }: Text,
  from: number,
  to: number,
  owner: number,
  before: string,
): Who | null {
  const head = said[from]!.folded
  const age = ageSoon(words, said[owner - 1]!.at + 1, ageAt)
  const isSmall = age !== null && age < 16
  const owned = said.slice(to, owner).map(({ folded }) => folded)
  const isCounted =
    COUNTS.has(before) && before !== 'ba' && !/^(?:thu|ngay|hom|luc|mung|so)$/.test(said[from - 2]?.folded ?? '')
  // "đặt cho 2 đứa mình": those who write.
  if (head === 'dua' && owned.length === 1 && /^(?:minh|tui|toi)$/.test(owned[0]!)) return null
  if (isCounted && !/^(?:nam|nguoi|cho|giap)$/.test(said[to]?.folded ?? '')) return 'child'
  if (head === 'dua') return isSmall ? 'child' : null
  if (head === 'be' || head === 'nhoc') {
    const isTaken = TAKERS.has(before) && isComplete(said, to, said[to - 1]!.ends ? '' : (said[to]?.folded ?? ''))
    return owner > to || age !== null || isTaken ? 'child' : null
  }
  if (head === 'con') {
    if (owned.length > 0 && owned[0] !== 'con' && owned[0] !== 'chau')
      return before === 'ba' && owned.length === 1 ? null : 'child'
    if (age !== null) return isSmall || TAKERS.has(before) ? 'child' : null
    const isAlone = calls.every((at) => at === from)
    return /^(?:cho|cua|giup)$/.test(before) &&
      isAlone &&
      (said[from]!.ends || /^(?:bi|va)$/.test(said[to]?.folded ?? ''))
      ? 'child'
      : null
  }
  if (owned.includes('nha')) return owned.includes('toi') ? 'grandchild' : 'child'
  if (owned.includes('cua') && !owned.includes('chau')) return 'grandchild'
  return isSmall ? 'child' : null
}
