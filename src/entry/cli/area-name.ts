// Reads a village unit as people say it: what it is, and its name.
import { fold } from '../../vietnamese/fold.ts'

/** Longest first, because "tổ" begins "tổ dân phố". */
const KINDS = [
  'tổ dân phố',
  'khu dân cư',
  'tiểu khu',
  'khu phố',
  'thôn',
  'khóm',
  'buôn',
  'làng',
  'xóm',
  'bản',
  'khu',
  'sóc',
  'ấp',
  'tổ',
]

/** "thôn Tam Kỳ" → kind "thôn", name "Tam Kỳ"; null where no kind is said. */
export function readArea(said: string): { kind: string; name: string } | null {
  for (const kind of KINDS) {
    const length = kind.split(' ').length
    const words = said.split(' ')
    if (words.length > length && fold(words.slice(0, length).join(' ')) === fold(kind)) {
      return { kind, name: words.slice(length).join(' ') }
    }
  }
  return null
}
