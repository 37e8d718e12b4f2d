// Finds the words that still carry the keys of Telex or VNI, and tells them from English, names and numbers.

import { unmark } from '../fold.ts'
import type { Word } from '../word.ts'
import { LIKE_TELEX } from './foreign-words.ts'
import { SHORT_FORMS } from './short-forms.ts'
import { decodeTelex } from './telex.ts'
import { decodeVni } from './vni.ts'

/** Behind these, digits are numbers ("to5", "xom1"), unless they spell just this word ("so61", "thu71"). */
const COUNTED = new Map(
  `thứ tổ số khu ấp thôn xóm đội lớp ngày tháng mức loại quý đợt câu phòng tầng mũi lần khoa khóm bàn con bé cháu em chị ca chỗ hộ cụm tuần
  lô khối tuổi trang tờ mục sân đường`
    .split(/\s+/)
    .map((word) => [unmark(word), word]),
)
/** A number joined to one of these is an age or a count. */
const RELATIVES = new Set('me bo ba ma ong co cu chu bac chi anh em vo chong di noi ngoai con be chau'.split(' '))

/**
 * The words that Telex or VNI explains. Doubtful ones ("test", "ba1") count only beside a word that is certainly such keys: people
 * who lose their accents lose more than one. `odd`: indices of the words that cannot be read as they stand.
 */
export function readKeys(words: Word[], odd: number[], isSlip: (at: number) => boolean): Map<number, string> {
  const sure = new Map<number, string>()
  const doubtful: [number, string][] = []
  let spelt = 0
  for (const at of odd) {
    const typed = words[at]!.typed.toLowerCase()
    if (SHORT_FORMS.has(typed)) continue
    if (/\d/.test(typed)) {
      const kind = vniKind(words, at)
      if (kind === null) continue
      if (kind.sure) sure.set(at, kind.decoded)
      else doubtful.push([at, kind.decoded])
      if (kind.spelt) spelt++
      continue
    }
    const decoded = decodeTelex(typed)
    if (decoded === null || isSlip(at)) continue
    if (LIKE_TELEX.has(typed) || typed.startsWith('w') || isNameLike(words, at)) doubtful.push([at, decoded])
    else sure.set(at, decoded)
  }
  if (sure.size > 0 || spelt > 1) for (const [at, decoded] of doubtful) sure.set(at, decoded)
  return sure
}

/**
 * What VNI makes of a word with digits, and whether that is certain: digits inside ("kha1m"), a bar (d9), a mark and a tone ("o73").
 * Behind a word that is counted they are numbers ("to5", "xom2"), unless they spell just this word ("so61"; among other VNI "ngay2").
 */
function vniKind(words: Word[], at: number): { decoded: string; sure: boolean; spelt: boolean } | null {
  const typed = words[at]!.typed.toLowerCase()
  const decoded = decodeVni(typed)
  if (decoded === null) return null
  const [, lead = '', digits = '', rest = ''] = /^(d9\D*|\D+)(\d+)(.*)$/u.exec(typed) ?? []
  // "so1a", "to2b"; "me65t": my mother of 65.
  if ((COUNTED.has(lead) && /^[a-d]$/.test(rest)) || (RELATIVES.has(lead) && /^\d\dt$/.test(digits + rest))) return null
  if (typed.startsWith('d9') || rest !== '') return { decoded, sure: true, spelt: true }
  const counted = COUNTED.get(unmark(decoded))
  // A mark, then a tone, as fingers type them; "ngay16" is a day.
  const marked = /^[6-8]/.test(digits)
  const sure = marked && digits.length === 2 && !RELATIVES.has(lead)
  if (counted === undefined) return { decoded, sure, spelt: typed.length > 2 }
  if (counted === decoded && sure) return { decoded, sure, spelt: true }
  const isWord = counted === decoded && words[at + 1]?.folded !== 'thang'
  return marked || isWord ? { decoded, sure: false, spelt: false } : null
}

/** A capital inside a sentence that is not all capitals: likely somebody's or some place's name. */
export function isNameLike(words: Word[], at: number): boolean {
  const { typed } = words[at]!
  return (
    at > 0 &&
    !words[at - 1]!.ends &&
    typed[0] !== typed[0]!.toLowerCase() &&
    typed.slice(1) === typed.slice(1).toLowerCase()
  )
}
