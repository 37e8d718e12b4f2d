// Finds passwords: behind the words that tell of one, or alone and shaped like one.

import type { SecretSpan } from './secret.ts'

interface Token {
  text: string
  from: number
  to: number
}

const TELLS = /^(?:matkhau|mkhau|mk|pass|password|passcode|pw|pin)$/
/** Between the telling word and what it tells. */
const LINKS = new Set(
  `la cua em toi minh e t chi anh ong ba bac co chu con chau me bo nha no vneid zalo app ung dung tai khoan dang nhap vao so moi cu hien tai day nay
  ne nhe nha a da thi ma duoi sau gom co 4 6 8 chu ky tu trong tren may vua gui nhan duoc ve otp xac nhan thuc minh kich hoat quy khach`.split(
    /\s+/,
  ),
)
/** A sentence goes on here: no password. */
const TALK = new Set(
  `gi sao nao dau khong ko k kg chua quen mat sai doi lay lai dat bi duoc dc co bao nhieu may the nhu thi ma nhung nen va roi hay hoac hoi xin cho can phai giup
  lam ai dung de bang chu in thuong cach muon biet voi cung van con nua het lan lai vao trong tren khi neu`.split(
    /\s+/,
  ),
)
const OTHER_NUMBER = new Set(['nam', 'ngay', 'sinh', 'sn', 'luc', 'goi', 'sdt', 'dt', 'lan', 'thang', 'hom'])
/** An insurance card's number has letters too. */
const CARD = /^[a-z]{2}[1-5]\d{12}$/
const SPECIAL = /[@#$%^&*_+=~|<>\\/!?-]/
/** Short words of ours that are no Vietnamese syllable. */
const KNOWN = new Set([
  'menu',
  'help',
  'stop',
  'start',
  'otp',
  'vneid',
  'okie',
  'thanks',
  'hello',
  'gopy',
  'tuchoi',
  'bhyt',
  'cccd',
])
const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/
/** What people glue together that is no password: "sn1949", "t5", "7h30", "khom12". */
const GLUED =
  /^(?:sn|sinh|nam|ngay|thang|tuoi|thu|t|h|g|khom|thon|to|ap|xom|so|s|ma|phieu|k|ksk|sdt|dt|cn|v)\d+|^\d+(?:h|g|p|t|tuoi|k|tr|d|vnd|kg|cm|m)\w{0,4}$/

/** `plain`: unaccented, lower case. */
export function findPasswords(plain: string): SecretSpan[] {
  const tokens = tokensOf(plain)
  const spans = tokens.flatMap((_, at) => valueBehind(tokens, at))
  if (spans.length > 0) return spans
  return tokens.length === 1 && looksLikeOne(tokens[0]!.text) ? [spanOf(tokens[0]!, tokens[0]!)] : []
}

/** `announces`: ends in "mật khẩu là"; `announced`: may be what was announced. */
export function findAnnounced(plain: string): 'announces' | 'announced' | null {
  const tokens = tokensOf(plain)
  const tellsAt = tokens.findLastIndex(({ text }) => TELLS.test(text) || text === 'otp' || text === 'passcode')
  if (tellsAt >= 0) {
    const silent = tokens.slice(tellsAt + 1).every(({ text }) => LINKS.has(text))
    const asks = tokens.some(({ text }) => TALK.has(text) && !LINKS.has(text))
    return silent && !asks && tokens[tellsAt]!.text !== 'mk' ? 'announces' : null
  }
  const [only] = tokens
  if (!only || tokens.length > 3) return null
  if (tokens.some(({ text }) => /^\d{4,}$/.test(text) || isMixed(text))) return 'announced'
  if (tokens.length > 1 || only.text.length < 4) return null
  return !/^[a-z]/.test(only.text) || SYLLABLE.test(only.text) || KNOWN.has(only.text) ? null : 'announced'
}

function tokensOf(plain: string): Token[] {
  // "mat khau" is one word here, "mk:abc" two.
  const joined = plain.replace(/\bmat (?=khau\b)/g, 'mat\u0000')
  // What was taken out before is no secret any more.
  const found = [...joined.matchAll(/[^\s:=,;"“”'()]+/g)].filter(({ 0: text }) => !/^\*+$/.test(text))
  return found.map(({ 0: text, index }) => ({
    text: text.replace('\u0000', '').replace(/[.!?]+$/, ''),
    from: index,
    to: index + text.replace(/[.]+$/, '').length,
  }))
}

function valueBehind(tokens: Token[], at: number): SecretSpan[] {
  const teller = tokens[at]!.text
  if (!TELLS.test(teller)) return []
  const before = tokens[at - 1]?.text === 'la' ? tokens[at - 2] : at === tokens.length - 1 ? tokens[at - 1] : undefined
  if (before && teller !== 'mk' && isMixed(before.text)) return [spanOf(before, before)]
  let next = at + 1
  let isSaid = false
  for (; next < tokens.length && next - at <= 8 && LINKS.has(tokens[next]!.text); next++) {
    if (tokens[next]!.text === 'la') isSaid = true
  }
  const value = tokens[next]
  if (!value) return []
  const isVague = teller === 'mk' || teller === 'pin'
  if (carries(value.text)) {
    if (isVague && !isMixed(value.text) && !(isSaid || /^\d{4,8}$/.test(value.text))) return []
    return OTHER_NUMBER.has(tokens[next - 1]!.text) ? [] : [spanOf(value, lastCarrying(tokens, next))]
  }
  const second = tokens[next + 1]
  if (second && !isVague && carries(second.text) && !TALK.has(value.text) && !OTHER_NUMBER.has(value.text))
    return [spanOf(value, second)]
  if (!isSaid || TALK.has(value.text) || OTHER_NUMBER.has(value.text)) return []
  if (!SYLLABLE.test(value.text)) return KNOWN.has(value.text) ? [] : [spanOf(value, value)]
  // "mk là giáo viên" is mình là; "mật khẩu là hoa hồng" is a password of two words.
  return isVague ? [] : [spanOf(value, lastOfPhrase(tokens, next))]
}

/** Digits enough, or signs, for a password: no date, no "2 lần". */
function carries(text: string): boolean {
  if (/^\d{1,2}[/.:-]\d/.test(text) || GLUED.test(text)) return false
  return (text.match(/\d/g)?.length ?? 0) >= 3 || isMixed(text)
}

/** Letters together with digits or signs. */
function isMixed(text: string): boolean {
  return text.length >= 4 && /[a-z]/.test(text) && /[\d@#$%^&*_!]/.test(text) && !GLUED.test(text)
}

/** Six signs or more, letters and then three digits or a sign among them; an address on the web is none. */
function looksLikeOne(text: string): boolean {
  if (text.length < 6 || GLUED.test(text) || CARD.test(text) || /^https?|www\.|\.(?:vn|com)\b/.test(text)) return false
  if (!/[a-z]/.test(text) || !/\d/.test(text)) return false
  return /[a-z]{2,}\d{3,}/.test(text) || SPECIAL.test(text.replace(/[/-]/g, ''))
}

function lastCarrying(tokens: Token[], from: number): Token {
  let last = from
  while (tokens[last + 1] && /^\d+$/.test(tokens[last + 1]!.text)) last++
  return tokens[last]!
}

function lastOfPhrase(tokens: Token[], from: number): Token {
  let last = from
  while (tokens[last + 1] && last - from < 4 && !TALK.has(tokens[last + 1]!.text)) last++
  return tokens[last]!
}

function spanOf(first: Token, last: Token): SecretSpan {
  return { from: first.from, to: last.to, kind: 'password' }
}
