// What a list says that makes somebody come first, or more often: chronically ill, pregnant … (domain.md R12, R16, R18).
import { fold } from '../../vietnamese/fold.ts'
import { TAGS, type Tag } from '../rules/rule.ts'

/** A tag in neither is one the list is silent of: what is known of it stays. */
export interface TagsSaid {
  is: Tag[]
  isNot: Tag[]
}

export interface TagCells {
  /** Of the columns that say nothing else, those the list has: an empty cell is a no there. */
  own: Partial<Record<Tag, string>>
  /** DOI_TUONG, several with `;`. */
  code: string
  groups: string
  job: string
  school: string
  note: string
}

/**
 * A column of its own and DOI_TUONG decide for everybody who is listed; words among others add a tag, or deny one, and otherwise
 * leave it as it is: a list that never speaks of illness has not healed anybody. Of the ethnic group nothing is read, only that the area
 * is a hard one.
 */
export function readTags(
  cells: TagCells,
  { age, sex, isPupil }: { age: number; sex: 'f' | 'm' | null; isPupil: boolean },
): TagsSaid {
  const codes = cells.code.split(/[;,]/).map((code) => code.trim())
  const byCode = codes.flatMap((code) => CODES[code] ?? [])
  const clauses = [cells.groups, cells.job, cells.school, cells.note].flatMap((text) => text.split(CLAUSE).map(fold))
  const own = TAGS.filter((tag) => cells.own[tag] !== undefined)
  const words = TAGS.map((tag) => ({ tag, said: saidOf(tag, clauses) }))
  const is = [
    ...own.filter((tag) => !NO.test(fold(cells.own[tag]!))),
    ...byCode,
    ...words.filter(({ said }) => said === 'yes').map(({ tag }) => tag),
  ]
  const isNot = [
    ...own,
    ...(codes.some((code) => /^\d\d?$/.test(code)) ? BY_CODE : []),
    ...words.filter(({ said }) => said === 'no').map(({ tag }) => tag),
    ...(isPupil ? (['not_in_school'] as const) : []),
  ]
  const may = (tag: Tag) => !(tag === 'pregnant' && sex === 'm') && !(tag === 'not_in_school' && !isOfSchoolAge(age))
  return {
    is: TAGS.filter((tag) => may(tag) && is.includes(tag)),
    isNot: TAGS.filter((tag) => isNot.includes(tag) && !(may(tag) && is.includes(tag))),
  }
}

/** What is known, with what the list says of it; in the order of `TAGS`. */
export function tagsAfter(known: readonly string[], { is, isNot }: TagsSaid): Tag[] {
  return TAGS.filter((tag) => is.includes(tag) || (known.includes(tag) && !isNot.includes(tag)))
}

/** domain.md A2, codes of DOI_TUONG. */
const CODES: Record<string, Tag> = { 5: 'chronic', 6: 'hard_area', 7: 'hard_area', 8: 'hard_area' }
const BY_CODE: Tag[] = ['chronic', 'hard_area']
const NO = /^(0|k|ko|khong|khong (co|mac|bi|phai)|chua|chua (co|mac))?$/
const CLAUSE = /[;,.()\n]| - /

const WORDS: Record<Tag, RegExp> = {
  chronic:
    /\b(man tinh|benh nen|(tang|cao) huyet ap|huyet ap cao|dai thao duong|tieu duong|dtd|tha(?! (phuong|huong)))\b/,
  hazardous: /\b(nang nhoc|doc hai)\b|\b(nghe|viec|lao dong|moi truong|dieu kien) (.* )?nguy hiem\b|^nguy hiem$/,
  pregnant: /\b(mang thai|co thai|mang bau|co bau|thai phu|ba bau)\b/,
  hard_area:
    /\b(vung|dia ban|khu vuc|xa|thon|ban) (dac biet )?kho khan\b|\b(vung|xa|thon|ban) dbkk\b|^dbkk$|\bvung (sau|cao|bien gioi)\b|\b(xa|vung) (bien gioi|dao)\b|\bhai dao\b|\b(vung (dan toc|dtts)|dtts mn)\b/,
  not_in_school: /\b(khong (con )?di hoc|bo hoc|nghi hoc|thoi hoc|chua (tung |duoc )?di hoc|that hoc)\b/,
}
/** "không mắc bệnh", before what is denied. */
const DENIED =
  /\b(khong|ko|chua|het)( (co|mac|bi|thuoc|phai|con|dang|lam|la|thay|phat hien|o|benh|nghe|viec|cong viec))* $/
/** "vợ mang thai", "có con bỏ học": of somebody else. "Bố" and "bỏ" fold to one word. */
const OF_OTHERS = /^(co )?(vo|chong|con|me|cha|bo(?! hoc)|nguoi nha)\b/

function saidOf(tag: Tag, clauses: string[]): 'yes' | 'no' | null {
  const found = clauses.flatMap((clause) => {
    const match = WORDS[tag].exec(clause)
    if (!match || OF_OTHERS.test(clause)) return []
    return [DENIED.test(clause.slice(0, match.index)) ? ('no' as const) : ('yes' as const)]
  })
  return found.includes('yes') ? 'yes' : (found[0] ?? null)
}

/** domain.md R18: minors who are not in school. */
function isOfSchoolAge(age: number): boolean {
  return age >= 6 && age < 18
}
