// Text in the fonts of before Unicode (TCVN3: .VnTime; VNI: VNI-Times), and UTF-8 that was read as Western: recognised and converted.

export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf8_as_western'

/** The rows of the tables below: each vowel plain and with its five tones. */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

/** TCVN 5712:1993 VN3 as Windows-1252 shows it. */
const TCVN3_ROWS = [
  'aµ¸¶·¹',
  '¨»¾¼½Æ',
  '©ÇÊÈÉË',
  'eÌÐÎÏÑ',
  'ªÒÕÓÔÖ',
  'i×ÝØÜÞ',
  'oßãáâä',
  '«åèæçé',
  '¬êíëìî',
  'uïóñòô',
  '\u00adõøö÷ù',
  'yúýûüþ',
]
const TCVN3 = new Map<string, string>([
  ['®', 'đ'],
  ['§', 'Đ'],
  ['¡', 'Ă'],
  ['¢', 'Â'],
  ['£', 'Ê'],
  ['¤', 'Ô'],
  ['¥', 'Ơ'],
  ['¦', 'Ư'],
])
for (const [row, signs] of TCVN3_ROWS.entries()) {
  for (const [tone, sign] of [...signs].entries()) {
    if (sign > '\u007f') TCVN3.set(sign, (VOWELS[row]! + TONES[tone]!).normalize('NFC'))
  }
}

/** VNI for Windows: a plain letter, then a second sign for its mark and tone (the tones from ̀ on; with a mark, from plain on). */
const VNI = new Map<string, string>()
for (const [written, meant] of ['aa', 'ee', 'oo', 'uu', 'yy', 'ôơ', 'öư'].map((pair) => [...pair])) {
  for (const [i, sign] of [...'øùûõï'].entries()) addVni(written! + sign, meant! + TONES[i + 1]!)
}
for (const [written, meant] of ['aâ', 'eê', 'oô'].map((pair) => [...pair])) {
  for (const [i, sign] of [...'âàáåãä'].entries()) addVni(written! + sign, meant! + TONES[i]!)
}
for (const [i, sign] of [...'êèéúüë'].entries()) addVni(`a${sign}`, `ă${TONES[i]!}`)
for (const [written, meant] of ['ôơ', 'öư', 'ñđ', 'îỵ', 'æỉ', 'óĩ', 'òị'].map((p) => [...p])) addVni(written!, meant!)

function addVni(written: string, meant: string): void {
  const letter = meant.normalize('NFC')
  VNI.set(written, letter)
  VNI.set(written.toUpperCase(), letter.toUpperCase())
  if (written.length === 2) VNI.set(written[0]!.toUpperCase() + written[1]!, letter.toUpperCase())
}

/** Where Windows-1252 differs from Latin-1: the byte of each sign. */
const WESTERN = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, i) => [sign, 0x80 + i]),
)

/** Converts a text that is known to be in this encoding. A text with real Vietnamese letters in it is left alone. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (UNICODE_ONLY.test(text.normalize('NFC'))) return text
  if (encoding === 'vni') return fromVni(text)
  if (encoding === 'utf8_as_western') return fromWestern(text) ?? text
  const converted = replaceEach(text, TCVN3)
  // The capital fonts (.VnTimeH) show small letters as capitals: "NGUYÔN" is NGUYỄN.
  return converted.replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}{2}|^\p{Lu}\p{Ll}\p{Lu}/u.test(word) && isShouted(word) ? word.toUpperCase() : word,
  )
}

/**
 * The encoding in which a sample of texts (headings, names, villages) reads as Vietnamese; null: as it stands, or in none.
 * A few words are enough, because wrong readings of a scheme are hardly ever Vietnamese syllables.
 */
export function findLegacy(sample: string[]): LegacyEncoding | null {
  const words = sample.flatMap((text) => text.split(/[\s,.;:/()\-0-9]+/).filter((word) => /[\u0080-\uffff]/.test(word)))
  if (words.length === 0) return null
  const asItStands = words.filter(isVietnamese).length
  let best: { encoding: LegacyEncoding; count: number } | null = null
  for (const encoding of ['utf8_as_western', 'tcvn3', 'vni'] as const) {
    const count = words.filter((word) => isVietnamese(fromLegacy(word, encoding))).length
    if (count > (best?.count ?? 0)) best = { encoding, count }
  }
  return best && best.count > asItStands && best.count >= words.length * 0.6 && asItStands < words.length * 0.6
    ? best.encoding
    : null
}

/** Vietnamese letters that Windows-1252 cannot show. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

const NUCLEUS =
  'a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uai|uay|uau|ue|ueu|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu'
const SYLLABLE = new RegExp(
  `^(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?(?:${NUCLEUS})(?:ch|c|m|ng|nh|n|p|t)?$`,
)
/** "haú" for háu: nobody writes it, but VNI read as TCVN3 looks like it. */
const TONE_ON_A_GLIDE = /(?:[aeo][\u0302\u0306\u031b]?[iouy]|(?<!g)iu|(?<!q)ui)[\u0300\u0301\u0303\u0309\u0323]/
const LETTERS = /^[a-zăâđêôơư]+$/

/** One syllable, with one tone at most, its capitals where a word has them. */
export function isVietnamese(word: string): boolean {
  const composed = word.normalize('NFC')
  const lower = composed.toLowerCase()
  if (composed !== lower && composed !== composed.toUpperCase() && composed.slice(1) !== lower.slice(1)) return false
  const apart = lower.normalize('NFD')
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
  if (tones.length > 1 || TONE_ON_A_GLIDE.test(apart)) return false
  const letters = apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC')
  if (!LETTERS.test(letters)) return false
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return SYLLABLE.test(plain)
}

function fromVni(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const two = VNI.get(text.slice(at, at + 2))
    if (two !== undefined && at + 1 < text.length) {
      out += two
      at++
    } else out += VNI.get(text[at]!) ?? text[at]!
  }
  return out
}

function fromWestern(text: string): string | null {
  const bytes: number[] = []
  for (const sign of text) {
    const byte = WESTERN.get(sign) ?? sign.charCodeAt(0)
    if (byte > 0xff) return null
    bytes.push(byte)
  }
  // "à" ends in a no-break space (C3 A0), which whoever trims a cell takes off.
  return asUtf8(bytes) ?? (/^[a-z]/i.test(text) ? asUtf8([...bytes, 0xa0]) : null)
}

function asUtf8(bytes: number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function replaceEach(text: string, table: Map<string, string>): string {
  let out = ''
  for (const sign of text) out += table.get(sign) ?? sign
  return out
}

/** More than one capital, and no small letter that Windows-1252 has as such: the font made the rest capital. */
function isShouted(word: string): boolean {
  const plain = [...word].filter((sign) => sign < '\u0080')
  return plain.length > 0 && plain.every((sign) => sign === sign.toUpperCase())
}
