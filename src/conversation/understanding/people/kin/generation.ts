// Reads two generations counted as one: "ba mẹ con em", "hai bà cháu tôi".

import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Relation } from '../../meaning.ts'
import { isOpening, ownerEnd, TAKERS } from './owner.ts'

export const COUNTS = new Map([
  ['hai', 2],
  ['2', 2],
  ['02', 2],
  ['ba', 3],
  ['3', 3],
  ['bon', 4],
  ['4', 4],
])

/** "hai chị em mình", "3 anh em tôi": the writer and brothers or sisters; without a number they are whom one speaks to. */
export function siblings(said: Said[], from: number): { relations: Relation[]; to: number } | null {
  const at = said[from]!.folded === 'anh' && said[from + 1]?.folded === 'chi' && !said[from]!.ends ? from + 1 : from
  if (at > from && isCountedBehind(said, at + 2)) return { relations: ['self', 'sibling'], to: at + 3 }
  const [one, two, whose] = [said[from]!, said[from + 1], said[from + 2]]
  if (!/^(?:anh|chi)$/.test(one.folded) || one.ends || two?.folded !== 'em' || two.ends) return null
  if (isCountedBehind(said, from + 2)) return { relations: ['self', 'sibling'], to: from + 3 }
  if (from === 0) return null
  const counted = COUNTS.get(said[from - 1]!.folded)
  if (counted === undefined || said[from - 1]!.ends || !/^(?:toi|em|minh|tui|con|chau)$/.test(whose?.folded ?? ''))
    return null
  return { relations: ['self', ...Array<Relation>(counted - 1).fill('sibling')], to: from + 3 }
}

/** "bà còn", "bà con" are no two generations. */
function isPlain({ marks }: Said): boolean {
  return marks === null
}

/** "chị em tui ba người", "anh em tôi có 5 người" */
function isCountedBehind(said: Said[], owner: number): boolean {
  if (!/^(?:toi|em|minh|tui|con|chau)$/.test(said[owner]?.folded ?? '') || said[owner]!.ends) return false
  const at = said[owner + 1]?.folded === 'co' ? owner + 2 : owner + 1
  return (
    (COUNTS.has(said[at]?.folded ?? '') || /^[2-9]$/.test(said[at]?.folded ?? '')) &&
    /^(?:nguoi|dua)$/.test(said[at + 1]?.folded ?? '')
  )
}

/**
 * "ba mẹ con em", "hai bà cháu tôi": the writer and child or grandchild; "cho mẹ con" is the mother of the south. Null where
 * it is nothing of the kind.
 */
export function generation(said: Said[], from: number, to: number): { relations: Relation[]; to: number } | null {
  const old = said[to - 1]!.folded
  const young = said[to - 1]!.ends ? '' : (said[to]?.folded ?? '')
  if ((young !== 'con' && young !== 'chau') || !/^(?:me|bo|ba|cha|ma|ong|u|tia)$/.test(old) || to - from > 2)
    return null
  if (young === 'con' && (isOpening(said, to) || !isPlain(said[to]!) || (old === 'ba' && !isPlain(said[to - 1]!))))
    return null
  const first =
    to - from === 2
      ? said[from]!.folded === 'ba' && said[from]!.marks === null && /^(?:me|ma)$/.test(old) && young === 'con'
        ? 3
        : undefined
      : undefined
  if (to - from === 2 && first === undefined) return null
  const owner = ownerEnd(said, to + 1, true)
  const whose = owner > to + 1 ? said[owner - 1]!.folded : ''
  const before = from > 0 && !said[from - 1]!.ends ? said[from - 1]!.folded : ''
  const counted = first ?? COUNTS.get(before)
  if (counted === undefined && before !== 'ca' && !(whose !== '' && young === 'con')) return null
  if (first === 3 && whose === '' && TAKERS.has(before) && before !== 'ca') return null
  const end = Math.max(owner, to + 1)
  if (young === 'chau') {
    if (whose === '') return { relations: [], to: end }
    if (/^(?:toi|minh|ba|ong|tui)$/.test(whose))
      return { relations: ['self', ...Array<Relation>(Math.max(1, (counted ?? 2) - 1)).fill('grandchild')], to: end }
    return { relations: ['self', old === 'ong' ? 'grandfather' : 'grandmother'], to: end }
  }
  const children = Array<Relation>(Math.min(4, Math.max(1, (counted ?? 2) - 1))).fill('child')
  return { relations: ['self', ...children], to: end }
}
