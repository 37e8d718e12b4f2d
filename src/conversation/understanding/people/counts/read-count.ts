// Reads how many people are to be examined, where a number says so: "em có 2 bé", "cả nhà 4 người", "hai mẹ con", "cho 3 suất".

import type { Read } from '../../../../vietnamese/people/read-person.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'
import { countAt, gluedAt, numberAt } from './count-at.ts'

/**
 * The number of people, first to last word of the phrase; null where no number says it. Numbers named side by side add up.
 * `named`: how many people the text names; "hai vợ chồng với đứa cháu" are as many as are named.
 */
export function readCount(said: Said[], named = 0): Read<number> | null {
  const found: (Read<number> & { what: string })[] = []
  for (let i = 0; i < said.length; i++) {
    const one = gluedAt(said, i) ?? countAt(said, i, { named, isNext: found.at(-1)?.to === i && !said[i - 1]!.ends })
    if (!one) continue
    found.push(one)
    i = one.to - 1
  }
  const [first, ...rest] = found
  if (!first) return allOf(said, named) ?? onlyOne(said)
  const seats = found.filter(({ what, value }) => what === 'seat' && (value > 1 || found.length > 1))
  // "cho bà nội 1 chỗ, bà ngoại 1 chỗ"
  if (seats.length > 1 && seats.every(({ value }) => value === 1)) return { ...first, value: seats.length }
  const seat = seats.find(({ value }) => value > 1)
  if (seat) return seat
  const sum = rest.reduce((all, { value }) => all + value, 0)
  // "2 con trai 1 con gái, ghi cả 3 đứa"
  const whole = found.find(
    ({ value, from }) => value * 2 === first.value + sum && /^(?:ca|du|tong)$/.test(said[from - 1]?.folded ?? ''),
  )
  if (whole) return whole
  // "cả nhà 4 người, 2 người lớn 2 bé": the first is all of them.
  if (rest.length > 0 && (sum !== first.value || !WHOLE.has(first.what)) && adjoin(found, said))
    return { ...first, value: first.value + sum, to: found.at(-1)!.to }
  // "nhà em có bốn đứa, đăng ký cho hai đứa"
  const wished = found.find(({ from }) => /^(?:cho|ghi|ky|dat|bot)$/.test(said[from - 1]?.folded ?? '')) ?? first
  const isWhole = wished.what === 'pair' && !isJoined(said, wished)
  return isWhole || ['nguoi', 'seat'].includes(wished.what) || found.length > 1
    ? wished
    : { ...wished, value: Math.max(wished.value, named) }
}

/** "hai mẹ con với bà ngoại": there are more than the pair. */
function isJoined(said: Said[], { from, to }: Read<number>): boolean {
  const around = [...said.slice(Math.max(0, from - 2), from), ...said.slice(to, to + 3)]
  return around.some(({ folded }) => /^(?:va|voi|vs|cung|them|lan)$/.test(folded))
}

/** What names all of them at once, before they are parted: "4 người, 2 lớn 2 bé". */
const WHOLE = new Set('nguoi ng seat nhan thanh'.split(' '))

/** "huỷ cả hai", "cho hai bà cùng buổi": as many as are named. */
function allOf(said: Said[], named: number): Read<number> | null {
  if (named < 2) return null
  for (let i = 1; i < said.length; i++) {
    if (numberAt(said, i) !== named || said[i - 1]!.ends) continue
    const next = said[i]!.ends ? '' : (said[i + 1]?.folded ?? '')
    const isDay = /^(?:hom|ngay|sang|chieu)$/.test(next) && said[i + 2]?.folded === 'thu'
    const isAll = said[i - 1]!.folded === 'ca' && (isDay || !NOT_THEY.test(next))
    const isThey = /^(?:cho|giup|ca)$/.test(said[i - 1]!.folded) && /^(?:ba|ong|cu|bac|co|chi|anh)$/.test(next)
    if (isAll || isThey) return { value: named, from: i, to: i + 1 }
  }
  return null
}

const NOT_THEY = /^(?:lich|mat|tay|chan|ngay|buoi|hom|so|cai|thu|gio|ca|giay|the|ben|loai|tin|lan|tuan|thang)$/

/** "chỉ có 1 mình em thôi" */
function onlyOne(said: Said[]): Read<number> | null {
  for (let i = 1; i < said.length - 1; i++) {
    if (numberAt(said, i) !== 1 || said[i + 1]!.folded !== 'minh' || said[i]!.ends) continue
    const isOnly =
      /^(?:chi|moi)$/.test(said[i - 1]!.folded) || `${said[i - 2]?.folded} ${said[i - 1]!.folded}` === 'chi co'
    if (isOnly && /^(?:toi|em|chau|con|tui)$/.test(said[i + 2]?.folded ?? '')) return { value: 1, from: i, to: i + 2 }
  }
  return null
}

/** "2 người lớn và 1 trẻ em": nothing but a joining word between. */
function adjoin(found: Read<number>[], said: Said[]): boolean {
  return found.every((each, i) => {
    const before = found[i - 1]
    if (!before) return true
    const between = said.slice(before.to, each.from).map(({ folded }) => folded)
    return between.length <= 2 && between.every((word) => /^(?:va|voi|vs|cung|lon|gia|nho|them)$/.test(word))
  })
}
