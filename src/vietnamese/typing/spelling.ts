// Spellings of chat that follow a rule: "khámmm", "khog", "fải", "zui", "bjt", "kh0ng". Each answers a syllable or null.

import { unmark } from '../fold.ts'
import { marksOf } from '../marks.ts'
import { hasPossibleMarks, isPlainSyllable } from './syllable.ts'

/**
 * Doubled letters taken out ("khámmm" khám, "dạaa" dạ, "okkkk" ok), or null where there are none or only one letter would stay:
 * "kkk" laughs, "uuu" may be a sob. `lower`: lower case, composed.
 */
export function singleLetters(lower: string): string | null {
  const signs = [...lower]
  const plain = signs.map((sign) => unmark(sign))
  let out = ''
  let changed = false
  for (let at = 0; at < signs.length; ) {
    let end = at + 1
    while (end < signs.length && plain[end] === plain[at]) end++
    const last = end === signs.length
    // "cứu" and "xoong" have two; three of a letter, or two that end a word which cannot be read, are one.
    const accented = signs.slice(at, end).some((sign, i) => sign !== plain[at + i])
    const pair = last || accented || (at === 0 && /[bchklmnrstvx]/.test(plain[0]!))
    if (plain[at]! > '9' && (end - at >= 3 || (end - at === 2 && pair))) {
      out += signs.slice(at, end).find((sign) => unmark(sign) !== sign) ?? signs[at]
      if (plain[at] === 'u' && /^(?:c|h|l)$/.test(plain.slice(0, at).join(''))) out += 'u'
      changed = true
    } else out += signs.slice(at, end).join('')
    at = end
  }
  return changed && out.length > 1 && !/^\d/.test(out) ? out : null
}

/** `lower`: lower case, composed, no syllable as it stands. Answers one that is, or null. */
export function respell(lower: string): string | null {
  for (const [pattern, put] of RULES) {
    if (!pattern.test(lower)) continue
    const written = lower.replace(pattern, put)
    const folded = unmark(written)
    const marks = marksOf(written)
    if (isPlainSyllable(folded) && (marks === null || hasPossibleMarks(folded, marks.letters))) return written
  }
  return null
}

const RULES: [RegExp, string][] = [
  // "đag", "khog", "trog"; "mih", "bệh"; "thik", "cak".
  [/(?<=[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])g$/, 'ng'],
  [/(?<=^.+[aiêềếểễệìíỉĩịàáảãạe])h$/, 'nh'],
  [/(?<=..[iíìịê])k$/, 'ch'],
  [/(?<=.[aăâáàạắặấậuưúụứựoôóọốộ])k$/, 'c'],
  [/(?<=[aáàạoóọ])q$/, 'c'],
  [/^f/, 'ph'],
  [/^w/, 'qu'],
  [/^dz/, 'd'],
  [/^(?:z|j)/, 'gi'],
  // "bjt", "gjup", "nhjeu"; "kh0ng".
  [/(?<=^[a-zđ]{0,3})j/, 'i'],
  [/(?<=^[a-zđ]{1,3})0(?=[a-z])/, 'o'],
  [/(?<=^k)h?(?=ong$)/, 'h'],
]
