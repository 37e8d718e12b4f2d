// Text for SMS: brings Vietnamese to the GSM-7 alphabet and counts what a carrier will charge (sms.md D).

/** 3GPP TS 23.038 default alphabet without the escape. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Cost two units each: escape and sign. */
const EXTENDED = '\f^{}\\[~]|€'

const UNITS = new Map<string, 1 | 2>()
for (const sign of BASIC) UNITS.set(sign, 1)
for (const sign of EXTENDED) UNITS.set(sign, 2)

const REPLACED: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  '₫': 'd',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '″': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '…': '...',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '×': 'x',
  '÷': '/',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '→': '->',
  '½': '1/2',
  '°': 'o',
  '№': 'No',
}

/**
 * The text in GSM-7 signs alone, upper and lower case kept: accents off, quotes and dashes plain, emoji and invisible
 * signs dropped. A letter of another script becomes `?`, so that the loss is seen when the text is proof-read.
 */
export function toGsm7(text: string): string {
  const prepared = text.replace(/\r\n?/g, '\n').normalize('NFC')
  if (/^[\n\x20-\x5f\x61-\x7e]*$/.test(prepared)) return prepared
  let out = ''
  for (const sign of prepared) out += signOf(sign)
  return out
}

export interface SegmentCount {
  encoding: 'gsm7' | 'ucs2'
  /** Septets (an extended sign counts two) or UTF-16 units. */
  units: number
  /** Messages that are charged; 0 for an empty text. */
  segments: number
}

/** What sending this text costs. Pairs are never cut: an escape and its sign, or the halves of an emoji, travel together. */
export function countSegments(text: string): SegmentCount {
  const costs: number[] = []
  for (const sign of text) {
    const cost = UNITS.get(sign)
    if (cost === undefined)
      return pack(
        'ucs2',
        Array.from(text, (each) => each.length),
        70,
        67,
      )
    costs.push(cost)
  }
  return pack('gsm7', costs, 160, 153)
}

function pack(encoding: SegmentCount['encoding'], costs: number[], single: number, part: number): SegmentCount {
  const units = costs.reduce((sum, cost) => sum + cost, 0)
  if (units <= single) return { encoding, units, segments: units === 0 ? 0 : 1 }
  let segments = 1
  let room = part
  for (const cost of costs) {
    if (cost > room) {
      segments++
      room = part
    }
    room -= cost
  }
  return { encoding, units, segments }
}

function signOf(sign: string): string {
  if (sign in REPLACED) return REPLACED[sign]!
  if (sign < '\x7f' && UNITS.has(sign)) return sign
  // à è é ì ò ù É are in the alphabet, but half-accented words read worse than plain ones.
  const plain = sign.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== sign && plain !== '' && UNITS.has(plain) && /[a-z]/i.test(plain)) return plain
  if (UNITS.has(sign)) return sign
  return /\p{L}/u.test(sign) ? '?' : /\p{Zs}/u.test(sign) ? ' ' : ''
}
