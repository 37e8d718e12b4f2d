// Finds the numbers of a text that are nobody's business: personal IDs, insurance cards, one-time codes.

import { normalizePhone } from '../../../vietnamese/phone.ts'
import type { SecretSpan } from './secret.ts'

const OTP =
  /\b(?:otp|o t p|ma (?:xac nhan|xac thuc|xac minh|kich hoat|bao mat|bi mat|6 so|sau so|code|dang nhap)|verification|code)\b/
const ID = /\b(?:cccd|cmnd|cmt|so cc|the cc|can cuoc|dinh danh|chung minh)\b/g
const INSURANCE = /\b(?:bhyt|bhxh|bh|bao hiem|so the|ma the)\b/g
/** Between a telling word and a number: the number is something else's. */
const OTHER_NUMBER = /\b(?:sdt|dt|goi|dien thoai|so may|alo|lien he|hotline|ngay|nam|sinh|sn|luc|gia|tien)\b/
const MONEY_BEFORE = /\b(?:tien|gia|phi|thu|nop|dong|tra|het|mat)\s*$/
const MONEY_AFTER = /^\s*(?:d|dong|vnd|vnđ|k|nghin|ngan|trieu|tr)\b/
/** The card as it is printed (domain.md D2): two letters, a digit, two of the province, ten of the person. */
const CARD = /(?<![a-z0-9])[a-z]{2}[ .-]?[1-5][ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{5}(?![a-z0-9])/g
/** Digits parted by single spaces, dots or dashes; dates and times with their own signs are none of these. */
const RUN = /(?<![a-z0-9/:])(?=o*\d)[\do]+(?:[ .-](?=o*\d)[\do]+)*(?![a-z0-9/:])/g
const COURTESY = /\b(?:a|da|vang|em|chau|con|nhe|nha|day|ne|la|ma|so|code|phieu|cua|toi|tra cuu)\b|[^a-z0-9]/g

const HOTLINE = /^1[89]00\d{4}/

interface Group {
  from: number
  to: number
  digits: string
}

/** `plain`: unaccented, lower case. */
export function findNumbers(plain: string): SecretSpan[] {
  const spans: SecretSpan[] = [...plain.matchAll(CARD)].map(({ 0: card, index }) => {
    return { from: index, to: index + card.length, kind: 'insurance_no' }
  })
  const naming = OTP.test(plain)
  for (const run of plain.matchAll(RUN)) {
    const groups = withoutPhones(groupsOf(run.index, run[0]))
    if (groups.length === 0) continue
    spans.push(...named(plain, groups), ...personalIds(groups))
    for (const group of groups) spans.push(...bySize(group))
    spans.push(...codes(plain, groups, naming))
  }
  return spans
}

function groupsOf(start: number, run: string): Group[] {
  return [...run.matchAll(/[^ .-]+/g)].map(({ 0: text, index }) => ({
    from: start + index,
    to: start + index + text.length,
    digits: text.replaceAll('o', '0'),
  }))
}

/** Numbers that can be called stay, however they are parted: "0912 345 678". Twelve digits in all are an ID, not a phone in it. */
function withoutPhones(groups: Group[]): Group[] {
  const isId = groups.reduce((sum, { digits }) => sum + digits.length, 0) === 12 && groups[0]!.digits.startsWith('0')
  if (isId) return groups
  const left: Group[] = []
  for (let first = 0; first < groups.length; first++) {
    const last = endOfPhone(groups, first)
    if (last === null) left.push(groups[first]!)
    else first = last
  }
  return left
}

/** Index of the last group of the phone number that begins here, or null. */
function endOfPhone(groups: Group[], first: number): number | null {
  let digits = ''
  for (let last = first; last < groups.length && digits.length < 11; last++) {
    digits += groups[last]!.digits
    if (isPhone(digits)) return last
  }
  return null
}

/** The number a telling word speaks of, however it is written, even half of it ("6 số cuối"). */
function named(plain: string, groups: Group[]): SecretSpan[] {
  const [from, to] = [groups[0]!.from, groups.at(-1)!.to]
  const digits = groups.map((group) => group.digits).join('')
  if (isDay(digits)) return []
  const before = plain.slice(Math.max(0, from - 60), from)
  const tells = (words: RegExp) => {
    const word = [...before.matchAll(words)].at(-1)
    return word !== undefined && !OTHER_NUMBER.test(before.slice(word.index + word[0].length))
  }
  if (digits.length >= 6 && digits.length <= 13 && tells(ID)) return [{ from, to, kind: 'personal_id' }]
  if (digits.length >= 8 && digits.length <= 15 && tells(INSURANCE)) return [{ from, to, kind: 'insurance_no' }]
  return []
}

/** Twelve digits in groups as people part them. The number begins with 0: the code of a province (domain.md D1). */
function personalIds(groups: Group[]): SecretSpan[] {
  const spans: SecretSpan[] = []
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    for (let last = first; last < groups.length && digits.length < 12; last++) {
      digits += groups[last]!.digits
      if (digits.length !== 12 || last === first || digits[0] !== '0') continue
      const sizes = groups.slice(first, last + 1).map((group) => group.digits.length)
      const isUsual = sizes.every((size) => size >= 3) || sizes.every((size) => size === 1) || sizes.join('') === '3126'
      if (isUsual) spans.push({ from: groups[first]!.from, to: groups[last]!.to, kind: 'personal_id' })
    }
  }
  return spans
}

/** What the length alone tells. Numbers that can be called stay. */
function bySize({ from, to, digits }: Group): SecretSpan[] {
  if (isPhone(digits) || HOTLINE.test(digits)) return []
  const { length } = digits
  if (length === 12) return [{ from, to, kind: 'personal_id' }]
  // One digit too few or too many does not make it another number; 02… is a landline, 9 digits from 3 up a mobile without its 0.
  if ((length === 11 || length === 13) && /^0(?!2|084)/.test(digits)) return [{ from, to, kind: 'personal_id' }]
  if (length === 9 && !/^[35789]/.test(digits)) return [{ from, to, kind: 'personal_id' }]
  return length === 10 ? [{ from, to, kind: 'insurance_no' }] : []
}

/**
 * One-time codes and the codes of exam slips. Where the text speaks of a code, every number that can be one; elsewhere six or
 * eight digits that are no sum of money. Six digits are never taken for a day: nobody here reads "261126" as one, and one code
 * in 27 looks like it.
 */
function codes(plain: string, groups: Group[], naming: boolean): SecretSpan[] {
  const spans: SecretSpan[] = []
  for (let first = 0; first < groups.length; first++) {
    const window = windowAt(plain, groups, first, naming)
    if (!window) continue
    spans.push(window.span)
    first += window.size - 1
  }
  return spans
}

/** The longest stretch of groups from here on that is one code. */
function windowAt(plain: string, groups: Group[], first: number, naming: boolean) {
  const next = groups.slice(first, first + 8)
  const gap = next.findIndex((group, i) => i > 0 && next[i - 1]!.to + 1 !== group.from)
  const rest = gap < 0 ? next : next.slice(0, gap)
  for (let size = rest.length; size > 0; size--) {
    // One by one only a whole text is a code.
    if (size > 1 && rest[0]!.digits.length === 1 && size !== groups.length && !naming) continue
    const taken = rest.slice(0, size)
    const kind = codeKind(plain, taken, naming, size === groups.length)
    const digits = taken.map((group) => group.digits).join('')
    if (!kind) continue
    const ends = { from: taken[0]!.from, to: taken.at(-1)!.to }
    // Slips' codes begin with 4 to 9, so that no day does.
    const isOurs = kind === 'code' && (digits.length === 6 || /^[4-9]/.test(digits))
    return { size, span: { ...ends, kind, ...(isOurs && { code: digits }) } }
  }
  return null
}

function codeKind(plain: string, groups: Group[], naming: boolean, whole: boolean): 'otp' | 'code' | null {
  const digits = groups.map((group) => group.digits).join('')
  const sizes = groups.map((group) => group.digits.length)
  if (digits.length < 4 || digits.length > 8) return null
  if (groups.length > 1 && !(sizes[0]! <= 4 && sizes.every((size) => size === sizes[0]))) return null
  const before = plain.slice(0, groups[0]!.from)
  const after = plain.slice(groups.at(-1)!.to)
  const isYears = groups.every((group) => /^(?:19|20)\d\d$/.test(group.digits))
  if (naming && !isDay(digits)) {
    const isOther = OTHER_NUMBER.test(before.slice(-12)) || (isYears && !/\b(?:otp|ma|la|code)[\s:=]*$/.test(before))
    return isOther ? null : 'otp'
  }
  // `ddmmyyyy` is how a birthday is typed on a keypad.
  if (isYears || isDay(digits) || HOTLINE.test(digits) || !(digits.length === 6 || digits.length === 8)) return null
  const alone = (whole || groups.length === 1) && (before + after).replace(COURTESY, '') === ''
  if (groups.length === 1) return alone || !isMoney(digits, before, after) ? 'code' : null
  // "25 11 26" is a day in three numbers; a slip's code begins with 4 to 9, and is read off in pairs or fours.
  if (digits.length === 6) return alone && sizes[0] !== 2 ? 'code' : null
  return alone || (/^[4-9]/.test(digits) && sizes[0]! >= 2) ? 'code' : null
}

function isMoney(digits: string, before: string, after: string): boolean {
  return digits.endsWith('000') || MONEY_AFTER.test(after) || MONEY_BEFORE.test(before)
}

function isPhone(digits: string): boolean {
  return /^(?:0|84)\d{9,12}$/.test(digits) && normalizePhone(digits, { allowDemoPrefixes: true }) !== null
}

function isDay(digits: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits)
}
