// Writes out the abbreviations people type (domain.md D6): "k dc" → "không được". What is ambiguous looks at its neighbours.

import type { Said } from './phrases.ts'
import type { Word } from './words.ts'

const FULL: Record<string, string> = {
  ko: 'khong',
  k: 'khong',
  kg: 'khong',
  khg: 'khong',
  hk: 'khong',
  hok: 'khong',
  hong: 'khong',
  hem: 'khong',
  kh: 'khong',
  kp: 'khong phai',
  dc: 'duoc',
  dk: 'dang ky',
  dky: 'dang ky',
  dki: 'dang ky',
  dcko: 'duoc khong',
  dck: 'duoc khong',
  dko: 'duoc khong',
  ksk: 'kham suc khoe',
  ks: 'kham suc khoe',
  sk: 'suc khoe',
  bn: 'bao nhieu',
  bnhieu: 'bao nhieu',
  nhiu: 'nhieu',
  ntn: 'nhu the nao',
  j: 'gi',
  z: 'vay',
  v: 'vay',
  r: 'roi',
  rui: 'roi',
  ng: 'nguoi',
  ck: 'chong',
  vk: 'vo',
  mk: 'minh',
  mik: 'minh',
  b: 'ban',
  e: 'em',
  cj: 'chi',
  cx: 'cung',
  nt: 'nhan tin',
  tn: 'tin nhan',
  ib: 'nhan tin',
  bs: 'bac si',
  tks: 'cam on',
  thanks: 'cam on',
  thank: 'cam on',
  thks: 'cam on',
  camon: 'cam on',
  cmon: 'cam on',
  oki: 'ok',
  okie: 'ok',
  oke: 'ok',
  okela: 'ok',
  okay: 'ok',
  okey: 'ok',
  okla: 'ok',
  okk: 'ok',
  okee: 'ok',
  uk: 'u',
  uh: 'u',
  uhm: 'u',
  um: 'u',
  ukm: 'u',
  uki: 'u',
  uhu: 'u',
  vg: 'vang',
  vag: 'vang',
  dza: 'da',
  vs: 'voi',
  trc: 'truoc',
  hum: 'hom',
  hnay: 'hom nay',
  sn: 'sinh nam',
  sdt: 'so dien thoai',
  dt: 'dien thoai',
  tyt: 'tram y te',
  tx: 'tram xa',
  nvh: 'nha van hoa',
  bhyt: 'bao hiem y te',
  bh: 'bao hiem',
  cccd: 'can cuoc',
  cmt: 'can cuoc',
  cmnd: 'can cuoc',
  xn: 'xet nghiem',
  kq: 'ket qua',
  cty: 'cong ty',
  cti: 'cong ty',
  bm: 'bo me',
  lm: 'lam',
  bit: 'biet',
  bik: 'biet',
  ms: 'moi',
  dag: 'dang',
  thui: 'thoi',
  thoy: 'thoi',
  gopy: 'gop y',
  tuchoi: 'tu choi',
  hs: 'hoc sinh',
}
/** Words that a bare "0" may follow without meaning "không": "nhắn 0", "bấm 0". */
const PRESS = new Set(['nhan', 'bam', 'an', 'so', 'chon', 'phim', 'soan', 'go'])
const TITLES = new Set(['ba', 'ong', 'cu', 'anh', 'chi', 'co', 'chu', 'bac', 'em', 'chau', 'be', 'thi'])

/** The words written out. `fixed`: indices of words that belong to a name or a place and stay as they are. */
export function spellOut(words: Word[], fixed: ReadonlySet<number>): Said[] {
  const said: Said[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const full = fixed.has(at) ? undefined : fullForm(words, at)
    if (full === undefined) said.push({ folded: squeeze(word.folded), marks: word.marks, at, ends: word.ends })
    else {
      for (const folded of full.split(' ')) said.push({ folded, marks: null, at, ends: false })
      said.at(-1)!.ends = word.ends
    }
  }
  return said
}

function fullForm(words: Word[], at: number): string | undefined {
  const folded = squeeze(words[at]!.folded)
  const before = words[at - 1]?.ends ? undefined : words[at - 1]?.folded
  const after = words[at]!.ends ? undefined : words[at + 1]?.folded
  if (folded === '0')
    return words.length > 1 && !isNumber(before) && !isNumber(after) && !PRESS.has(before ?? '') ? 'khong' : undefined
  if (!Object.hasOwn(FULL, folded)) return undefined
  if (folded === 'dk') return meansDuoc(before, after) ? 'duoc' : 'dang ky'
  // A person called Hồng; "hồng" with its accent is never "hông".
  if (words[at]!.marks) return accentedSlang(words[at]!, folded)
  if (folded === 'hong') return TITLES.has(before ?? '') ? undefined : 'khong'
  if ((folded === 'v' || folded === 'z' || folded === 'b') && words.length === 1) return undefined
  return FULL[folded]
}

/** "kham dk k", "co dk kham ko": được; "dk kham", "huy dk", "muon dk": đăng ký. */
function meansDuoc(before: string | undefined, after: string | undefined): boolean {
  if (before !== undefined && /^(?:khong|ko|kg|k|co|cung)$/.test(before)) return true
  if (before !== undefined && /^(?:huy|muon|cach|xin|de|roi|da)$/.test(before)) return false
  return after !== undefined && /^(?:k|ko|khong|kg|hk|hong|chua)$/.test(after)
}

/** With accents only these are slang: "hông" is không, "hồng" is not; "đc" and its like carry the bar. */
function accentedSlang(word: Word, folded: string): string | undefined {
  const typed = word.typed.toLowerCase()
  if (['hông', 'hổng', 'hong', 'kô'].includes(typed)) return 'khong'
  if (['ừm', 'ừh', 'ừk', 'ưm'].includes(typed)) return 'u'
  if (/^đ/.test(typed) || ['bít', 'bík'].includes(typed)) return FULL[folded]
  return undefined
}

function squeeze(folded: string): string {
  return folded.length > 3 && folded.length < 16 && folded.at(-1) === folded.at(-2)
    ? folded.replace(/([a-z])\1+$/, '$1')
    : folded
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}
