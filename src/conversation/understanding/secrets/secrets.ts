// Takes what must never be kept out of a text before anybody stores it: passwords, one-time codes, ID and insurance numbers.

import { unmark } from '../../../vietnamese/fold.ts'
import { findAnnounced, findPasswords } from './passwords.ts'
import type { Secret, SecretSpan } from './secret.ts'
import { findNumbers } from './secret-numbers.ts'

export interface Redacted {
  /** The text with `***` in place of each secret; as it came where nothing was found. */
  text: string
  found: Secret[]
  /** The digits of the only six- or eight-digit number: hashed by whoever stores the text, never stored. */
  code: string | null
  /** The text ends in "mật khẩu là": what comes next is the secret itself. */
  announces: boolean
  /** What to keep instead if the message before announced a secret; null: this text is none. */
  ifAnnounced: { text: string; found: Secret[] } | null
}

/** Longer than any provider's message. Nobody reads so far, so nobody searches further either, and nothing of it is kept. */
const MOST = 10_000
const HIDDEN = '***'
const INVISIBLE = /(?!\n)\p{Cc}|\p{Cf}|[\ufe00-\ufe0f\u20e3]/gu

/** Never throws. Phone numbers, dates with their signs, `ddmmyyyy`, years, times and single digits are answers, and stay. */
export function redact(text: string): Redacted {
  const shown = visible(text)
  const plain = inPlainLetters(shown)
  const spans = apart([...findPasswords(plain), ...findNumbers(plain)])
  const codes = spans.flatMap(({ code }) => code ?? [])
  const announced = spans.length === 0 && findAnnounced(plain)
  return {
    text: spans.length > 0 ? hide(shown, spans) : text.length > MOST ? shown : text,
    found: [...new Set(spans.map(({ kind }) => kind))],
    code: codes.length === 1 ? codes[0]! : null,
    announces: announced === 'announces',
    ifAnnounced:
      announced === 'announced' ? { text: HIDDEN, found: [/^[\d .-]+$/.test(plain) ? 'otp' : 'password'] } : null,
  }
}

/** NFC, with nothing unseen between the digits. */
function visible(text: string): string {
  const start = text.slice(0, MOST).replace(/[\t\r\u2028\u2029\u00a0]/g, ' ')
  return start.replace(INVISIBLE, '').normalize('NFC')
}

/** Lower case without accents, digits of any script as ours; sign for sign, so that places stay the same. */
function inPlainLetters(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    const letter = sign >= '\uff01' && sign <= '\uff5e' ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign
    const digit = sign.charCodeAt(0) - 0x17e0
    const folded = digit >= 0 && digit <= 9 ? String(digit) : unmark(letter)
    plain += folded.length === 1 ? folded : sign
  }
  return plain
}

/** Of spans that overlap the kind found first counts, stretched over the others. */
function apart(found: SecretSpan[]): SecretSpan[] {
  const inOrder = found.map((span, order) => ({ ...span, order })).sort((a, b) => a.from - b.from || a.order - b.order)
  const kept: typeof inOrder = []
  for (const span of inOrder) {
    const last = kept.at(-1)
    if (!last || span.from >= last.to) kept.push(span)
    else
      kept[kept.length - 1] = {
        ...(span.order < last.order ? span : last),
        from: last.from,
        to: Math.max(last.to, span.to),
      }
  }
  return kept
}

function hide(text: string, spans: SecretSpan[]): string {
  let out = ''
  let end = 0
  for (const { from, to } of spans) {
    if (from >= end) out += text.slice(end, from) + HIDDEN
    end = Math.max(end, to)
  }
  return out + text.slice(end)
}
