// Which groups a list puts a person in, and what the person does (domain.md A2).
import { fold } from '../../vietnamese/fold.ts'
import type { Asking } from '../residents/eligibility.ts'

export interface Groups {
  /** The best group the list names; null: none. */
  group: number | null
  occupation: Asking['occupation']
  /** Something was said, if only that the person is one of the others. */
  isSaid: boolean
  /** A figure stands where words were expected, and nobody can say by which table. */
  isBareFigure: boolean
}

const PATTERNS: [number, RegExp][] = [
  [1, /\b(co cong|thuong binh|benh binh|liet s[iy]|me (viet nam|vnah|vn)|anh hung|khang chien|chat doc|ncc)\b/],
  [2, /\b(cao tuoi|nguoi gia|nct)\b/],
  [3, /\b(khuyet tat|tan tat|ho ngheo|can ngheo|bao tro|btxh|neo don|mo coi|yeu the|nkt)\b/],
  [5, /\b(bo doi|quan doi|quan nhan|cong an|dan quan|bien phong|hai quan|luc luong vu trang)\b/],
  [
    4,
    /\b(cong nhan|cong ty|cty|xi nghiep|nha may|cong chuc|vien chuc|can bo|giao vien|hop dong|nhan vien|khu cong nghiep|kcn|bac s[iy]|dieu duong|ke toan|ky su|thu viec|nguoi lao dong)\b/,
  ],
  [
    6,
    /\b(hoc sinh|mam non|mau giao|nha tre|tieu hoc|trung hoc|thcs|thpt|sinh vien|dai hoc|cao dang|hoc nghe|gdtx|lop \d+)\b/,
  ],
  [7, /\b(tu do|nong dan|lam ruong|lam nong|noi tro|buon ban|kinh doanh|khac|o nha|that nghiep|ngu dan)\b/],
]
/** Who has left the work or the school is organised by nobody but the commune. */
const NO_LONGER =
  /\b(huu|nghi huu|cuu|phuc vien|xuat ngu|nghi viec|that nghiep|tu do|nghi hoc|bo hoc|khong di hoc|thoi hoc)\b/

/** domain.md A2, codes of DOI_TUONG. */
const CODES: Record<string, number> = {
  ...{ 1: 2, 2: 3, 3: 3, 4: 1, 5: 7, 6: 7, 7: 7, 8: 7, 9: 7, 10: 6, 11: 6, 12: 6, 13: 4, 14: 7, 15: 7, 16: 7 },
}

export function readGroups(cells: { groups: string; code: string; job: string; school: string }): Groups {
  const [groups, job] = [fold(cells.groups), fold(cells.job)]
  const named = /^nhom ([1-7])$/.exec(groups)?.[1]
  const found = [
    ...(named ? [Number(named)] : []),
    ...cells.code.split(/[;,]/).flatMap((code) => CODES[code.trim()] ?? []),
    ...tagsOf(groups),
    ...tagsOf(job),
    ...(fold(cells.school) !== '' && !NO_LONGER.test(fold(cells.school)) ? [6] : []),
  ]
  const occupation = found.includes(5) ? 'soldier' : found.includes(4) ? 'worker' : found.includes(6) ? 'pupil' : null
  return {
    group: found.length > 0 ? Math.min(...found) : null,
    occupation,
    isSaid: found.length > 0 || job !== '',
    isBareFigure: /^\d+( \d+)*$/.test(groups),
  }
}

function tagsOf(text: string): number[] {
  const tags = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([group]) => group)
  return NO_LONGER.test(text) ? tags.filter((tag) => tag < 4 || tag > 6) : tags
}
