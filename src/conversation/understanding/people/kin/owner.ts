// Reads whose somebody is: "mẹ em", "bé nhà tôi", "vợ của anh"; and the words behind which whom it is for is named.

import { unmark } from '../../../../vietnamese/fold.ts'
import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'

const HOUSE = marksOf('nhà')
const OWNERS = new Map(
  'em tôi mình cháu con tui tao'
    .normalize('NFC')
    .split(' ')
    .map((word) => [unmark(word), marksOf(word)]),
)

/** Elders call themselves so; owners only behind "của", "nhà" or a word that needs no owner ("mẹ chị"). */
export const ELDERS = new Set('anh chi bac chu co ba ong di cau'.split(' '))

const KINSHIP = new Set(['ruot', 'de', 'gia', 'yeu', 'truong', 'ghe'])

/** Index after "em", "của tôi", "nhà em", "chúng tôi", "ruột"; `to` where nothing of it follows. */
export function ownerEnd(said: Said[], to: number, strict: boolean): number {
  let at = to
  const folded = (i: number) => (i > 0 && said[i - 1]!.ends ? undefined : said[i]?.folded)
  while (KINSHIP.has(folded(at) ?? '')) at++
  let open = !strict
  // "bà Nhã" has a name, no house.
  if (folded(at) === 'cua' || (folded(at) === 'nha' && mayBe(said[at]!.marks, HOUSE))) {
    open = true
    at++
    if (folded(at) === 'nha') at++
  }
  if (folded(at) === 'chung' && OWNERS.has(folded(at + 1) ?? '')) return at + 2
  const owner = folded(at)
  if (owner === undefined) return to
  // "của chú còn hiệu lực" is nobody's uncle.
  if (OWNERS.has(owner) && !mayBe(said[at]!.marks, OWNERS.get(owner)!)) return to
  if (OWNERS.has(owner)) return isOpening(said, at) ? to : at + 1
  if (open && ELDERS.has(owner) && !ELDERS.has(folded(at + 1) ?? '')) return at + 1
  return at > to && folded(at - 1) === 'nha' ? at : to
}

/** "mẹ em xin" may go on, "cho mẹ cháu hỏi" does not; "con" before a child's words begins another person. */
export function isOpening(said: Said[], at: number): boolean {
  const next = said[at]!.ends ? undefined : said[at + 1]?.folded
  if (said[at]!.folded === 'con') return /^(?:trai|gai|dau|re|nho|be|lon|ut|so)$/.test(next ?? '')
  return said[at]!.folded === 'em' && /^(?:trai|gai|be|dau|re)$/.test(next ?? '')
}

/** Whom a thing is done for stands behind these. */
export const TAKERS = new Set(
  'cho cua giup ho gium dum dua cho dan dat ruoc kem thay voi va vs cung ca lan con nhac dk bao doi huy moi them lich ten suat xem'.split(
    ' ',
  ),
)
