// Kin in a row: "bố, mẹ, vợ và tôi", "gồm ông, bà, bố, mẹ".

import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Who } from './relations.ts'

export function isPlainKin(who: Who): boolean {
  return /^(?:mother|father|grandmother|grandfather|wife|husband|ba)$/.test(who)
}

const ROW = /^(?:bo|ba|me|ma|cha|tia|vo|chong|ong)$/

/** "bố, mẹ, vợ và tôi", "gồm ông, bà, bố, mẹ": three of the kin and nothing else between. */
export function isInRow(said: Said[], from: number): boolean {
  if (!ROW.test(said[from]!.folded)) return false
  let kin = 1
  for (const step of [-1, 1]) {
    let at = from
    for (;;) {
      const [near, far] = [said[at + step], said[at + 2 * step]]
      const isNext = near !== undefined && ROW.test(near.folded) && said[step < 0 ? at - 1 : at]!.ends
      const isJoined =
        near !== undefined && /^(?:va|voi)$/.test(near.folded) && far !== undefined && ROW.test(far.folded)
      if (!isNext && !isJoined) break
      at += isNext ? step : 2 * step
      kin++
    }
  }
  return kin > 2
}
