// Decides who is meant by a word that needs something beside it: an owner, an age, a "cho" before it.

import { unmark } from '../../vietnamese/fold.ts'
import { isGivenName } from '../../vietnamese/given-names.ts'
import { marksOf, mayBe } from '../../vietnamese/marks.ts'
import { isCapital } from '../../vietnamese/read-name.ts'
import type { Said } from '../../vietnamese/said.ts'
import type { Word } from '../../vietnamese/word.ts'
import { COUNTS } from './generation.ts'
import { ELDERS, TAKERS } from './owner.ts'
import type { Who } from './relations.ts'

export interface Text {
  words: Word[]
  said: Said[]
  /** The age that is told from this word on, or null. */
  ageAt: (at: number) => number | null
  /** An elder writes to somebody young, so "bà" is the writer. */
  elder: boolean
  southern: number
  /** Where "con" stands: who calls himself so has no "cho con" for a child. */
  calls: number[]
  accented: boolean
  /** Capitals mean something here. */
  mixed: boolean
}

/** Behind "cho mẹ …": the person is complete. */
const COMPLETE = new Set(
  'kham di thi nua sinh ten va voi vs cung luon nhe nha a hom ngay sang chieu thu mai vao o bi duoc xin tai roi lan mot kiem truoc tuan nam bua tu luc co ko khong'.split(
    ' ',
  ),
)

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
  const isDetailed = isNamed || isCalled || detailSoon(text, said[owner - 1]!.at + 1)
  const isTaken = TAKERS.has(before) && !(before === 'con' && who === 'child')
  const isWhole = ends(said, to, after)
  switch (who) {
    case 'couple':
    case 'family':
      return isOwned ? who : null
    case 'stranger':
      if (isOwned && before !== 'voi') return 'other'
      return /^(?:cho|giup|ho|dum|gium)$/.test(before) &&
        !said.slice(Math.max(0, from - 3), from - 1).some(({ folded }) => GIVEN_UP.has(folded))
        ? 'other'
        : null
    case 'other':
      if (!isOwned || (head === 'o' && isPlain)) return null
      return isDetailed || (isTaken && !SPEAKS.has(after)) || isHurt(said[owner], said[owner + 1]) ? who : null
    case 'sibling':
      if (head === 'thang' && /^\d/.test(before)) return null
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

/** What happens to the sick: typed accents must agree ("bà năm nay" is not "bà nằm"). */
const HURT = new Map(
  'bị té ngã nằm ngất lịm liệt đột gãy thở ngưng ăn ói sốt'
    .normalize('NFC')
    .split(' ')
    .map((word) => [unmark(word), marksOf(word)]),
)

function isHurt(word: Said | undefined, next: Said | undefined): boolean {
  const meant = word && HURT.get(word.folded)
  return meant !== undefined && mayBe(word!.marks, meant) && next?.folded !== 'nay'
}

const THIRD_AFTER = new Set('roi khong ko bi thi hom vao nua voi va ngay sang chieu'.split(' '))

/** "con em", "cho con 5 tuổi", "2 cháu 5 tuổi"; not the "con" and "cháu" by which the writer speaks of himself. */
function childOf(
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
  if (isCounted && !/^(?:nam|nguoi|cho|giap)$/.test(said[to]?.folded ?? '')) return 'child'
  if (head === 'dua') return isSmall ? 'child' : null
  if (head === 'be' || head === 'nhoc') {
    const isTaken = TAKERS.has(before) && ends(said, to, said[to - 1]!.ends ? '' : (said[to]?.folded ?? ''))
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

/** An age or a year of birth within the next words, with nobody else between. */
export function detailSoon({ words, ageAt }: Text, at: number): boolean {
  return ageSoon(words, at, ageAt) !== null
}

function ageSoon(words: Word[], at: number, ageAt: (at: number) => number | null): number | null {
  for (let i = at; i < Math.min(at + 4, words.length); i++) {
    if (words[i - 1]?.ends && i > at) return null
    const age = ageAt(i)
    if (age !== null) return age
    if (!BETWEEN.has(words[i]!.folded)) return null
  }
  return null
}

const BETWEEN = new Set('nam nay thi da moi duoc cung len sinh nha em toi la deu ay gan lon be nho dau ut'.split(' '))

function ends(said: Said[], to: number, after: string): boolean {
  return said[to - 1]!.ends || after === '' || COMPLETE.has(after)
}

/** "Ba" with accents all around is the father of the south; typed plain it is the grandmother, unless the words are southern. */
function fatherOrGrandmother({ accented, southern }: Text): Who {
  return accented || southern >= 0 ? 'father' : 'grandmother'
}
