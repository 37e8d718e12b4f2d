// Decides who is meant by a word that needs something beside it: an owner, an age, a "cho" before it.

import { isCapital } from '../../../../vietnamese/people/capitals.ts'
import { isGivenName } from '../../../../vietnamese/people/given-names.ts'
import { FAMILY_NAMES } from '../../../../vietnamese/people/not-a-name.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import { detailSoon, isHurt, type Text } from '../ages/soon.ts'
import { isComplete } from '../complete.ts'
import { childOf } from './child-of.ts'
import { ELDERS, TAKERS } from './owner.ts'
import type { Who } from './relations.ts'
import { isInRow, isPlainKin } from './row-of-kin.ts'

/** Typed plain these are everyday words even before an owner: "mà em", "ừ em", "o nha". */
const LOOSE = new Set(['ma', 'u', 'o', 'bam', 'bu', 'vu', 'de', 'noi', 'ngoai', 'thay'])

const SPEAKS = new Set('muon hoi xin can cho nho oi dang chao cam dat gui bao doi dk vua da co khong'.split(' '))

/** Who is meant by a word that needs something beside it; null: nobody. */
export function besideWho(text: Text, from: number, to: number, owner: number, who: Who): Who | null {
  const { said, words } = text
  const head = said[from]!.folded
  const isPlain = said[from]!.marks === null
  const before = from > 0 && !said[from - 1]!.ends ? said[from - 1]!.folded : ''
  const after = said[owner - 1]!.ends ? '' : (said[owner]?.folded ?? '')
  const isOwned = owner > to
  const isNamed =
    said[owner]?.folded === 'ten' && !said[owner - 1]!.ends && !(isPlain && (LOOSE.has(head) || head === 'bo'))
  const behind = words[said[to - 1]!.at + 1]
  const isCalled =
    text.mixed &&
    behind !== undefined &&
    !said[to - 1]!.ends &&
    isCapital(behind) &&
    isGivenName(behind) &&
    /^(?:bo|cha|tia|vo|chong|ma)$/.test(head)
  const isInFull =
    text.mixed &&
    !said[to - 1]!.ends &&
    behind !== undefined &&
    isCapital(behind) &&
    FAMILY_NAMES.has(behind.folded) &&
    isCapital(words[said[to - 1]!.at + 2] ?? behind) &&
    !behind.ends
  const isDetailed = isNamed || isCalled || isInFull || detailSoon(text, said[owner - 1]!.at + 1)
  const isTaken = TAKERS.has(before) && !(before === 'con' && who === 'child')
  const isWhole = isComplete(said, to, after)
  if (isPlainKin(who) && isInRow(said, from)) return who === 'ba' ? 'father' : who
  switch (who) {
    case 'couple':
      // "hai vợ chồng già và đứa cháu", "tụi em 2 vợ chồng": the writer's own, as nobody else is named.
      return isOwned || isCoupleOfWriter(said, from, to) ? who : null
    case 'family':
      return isOwned ? who : null
    case 'stranger':
      if (isOwned && before !== 'voi') return 'other'
      if (isHurt(said[to], said[to + 1])) return 'other'
      return /^(?:cho|giup|ho|dum|gium)$/.test(before) &&
        !said.slice(Math.max(0, from - 3), from - 1).some(({ folded }) => GIVEN_UP.has(folded))
        ? 'other'
        : null
    case 'other':
      if (!isOwned || (head === 'o' && isPlain && !text.accented)) return null
      return isDetailed || (isTaken && !SPEAKS.has(after)) || isHurtBehind(said, owner) ? who : null
    case 'sibling':
      if (head === 'thang' && /^\d/.test(before)) return null
      // "em tui bị xe cán": whoever writes would not own himself.
      if (head === 'em')
        return /^(?:toi|tui)$/.test(said[to]?.folded ?? '') &&
          !said[from]!.ends &&
          (isDetailed || isHurtBehind(said, to + 1))
          ? who
          : null
      if (to - from === 1) return isOwned && isTaken && isDetailed ? who : null
      return isOwned && !SPEAKS.has(after) ? who : null
    case 'child':
      if (to - from > 1) return isOwned || isDetailed || isTaken ? who : null
      return childOf(text, from, to, owner, before)
    case 'ba':
      if (
        !isPlain ||
        before === 'thu' ||
        before === 'hom' ||
        before === 'lan' ||
        (said[to]?.folded === 'con' && !isDetailed && !isTaken)
      )
        return null
      // "dì Ba tui" is called so.
      if (/^B/.test(words[said[from]!.at]!.typed) && ELDERS.has(before)) return null
      if (/^(?:di|cau|mo|thim|duong)$/.test(before) && (text.accented || isDetailed)) return null
      if (isOwned) return fatherOrGrandmother(text)
      if (text.accented && isDetailed && !/^\d/.test(before)) return 'father'
      if (text.accented) return isTaken && isWhole && before !== 'con' ? 'father' : null
      return isThird(text, from, before, after) ? 'grandmother' : null
    case 'grandparents':
      return isOwned || (isWhole && /^(?:gom|co|cho|dua|ca|cua)$/.test(before)) ? who : null
    case 'grandmother':
    case 'grandfather':
      if (head === 'noi' || head === 'ngoai')
        return isDetailed ||
          (isTaken && isWhole) ||
          (isOwned && !isPlain) ||
          (from === 0 && isHurt(said[to], said[to + 1]))
          ? who
          : null
      return isOwned || isThird(text, from, before, after) ? who : null
  }
  // "giấy má", "bỏ tên" typed plain.
  if (
    head === 'u' &&
    isPlain &&
    text.accented &&
    isOwned &&
    !SPEAKS.has(after) &&
    !/^(?:dong|duoc|ok|se|di)$/.test(after)
  )
    return who
  if (isPlain && LOOSE.has(head))
    return isDetailed || (isOwned && isTaken) || (head === 'ma' && isParallel(words, said, from)) ? who : null
  return isOwned || isDetailed || (isTaken && isWhole) ? who : null
}

function isHurtBehind(said: Said[], owner: number): boolean {
  const at = said[owner]?.folded === 'no' ? owner + 1 : owner
  return isHurt(said[at], said[at + 1])
}

function isCoupleOfWriter(said: Said[], from: number, to: number): boolean {
  if (to - from < 3 || said[to - 1]!.ends) return false
  const isOurs =
    /^(?:em|toi|minh|tui|con|chau)$/.test(said[from - 1]?.folded ?? '') &&
    /^(?:tui|bon|chung)$/.test(said[from - 2]?.folded ?? '')
  return isOurs || /^(?:va|voi|vs|cung)$/.test(said[said[to]?.folded === 'gia' ? to + 1 : to]?.folded ?? '')
}

/** "nhường chỗ cho người khác" */
const GIVEN_UP = new Set(['nhuong', 'lai', 'de', 'chuyen'])

/** "cho ba ma con": both parents. */
function isParallel(words: Word[], said: Said[], from: number): boolean {
  return said[from - 1]?.folded === 'ba' && words.length > 2 && said[from]!.ends
}

/** Nobody's "bà", "ông": the one cared for, "bà té ngã", "lịch của ông"; not the elder who writes of himself. */
function isThird(text: Text, from: number, before: string, after: string): boolean {
  if (text.elder) return false
  if (isHurt(text.said[from + 1], text.said[from + 2]) && (before === '' || /^(?:ma|vi|thi|do|cuu|voi)$/.test(before)))
    return true
  if (!/^(?:cho|cua|giup|dua|cho|dan)$/.test(before) || SPEAKS.has(after)) return false
  return text.said[from]!.ends || after === '' || THIRD_AFTER.has(after)
}

const THIRD_AFTER = new Set('roi khong ko bi thi hom vao nua voi va ngay sang chieu'.split(' '))

/** "Ba" with accents all around is the father of the south; typed plain it is the grandmother, unless the words are southern. */
function fatherOrGrandmother({ accented, southern }: Text): Who {
  return accented || southern >= 0 ? 'father' : 'grandmother'
}
