// What a remark of a list says of the person: died, moved away, or something nobody but staff can tell.
import { fold } from '../../vietnamese/fold.ts'

export type Noted = 'died' | 'moved' | 'unclear' | null

const SINCE = '( (ngay|thang|nam|tu|hoi|vao|do|vi|roi|[0-9]).*)?$'
const DIED = new RegExp(`^((ong|ba|nguoi nay) )?(da |moi )?(chet|tu vong|qua doi|tu tran|mat)${SINCE}`)
const MOVED =
  /^(da |moi |xin )?(chuyen (di|khau|ho khau|khoi|noi khac|noi o)|cat khau|cat ho khau|di noi khac|khong con (o|cu tru))( .*)?$/
const MAY_BE = /\b(chet|tu vong|qua doi|tu tran)\b|\b(chuyen (di|khau)|cat khau)\b/

/** "chồng đã chết" and "mất thẻ BHYT" say nothing of this person's life: a doubt is for staff, "mất thẻ" is none. */
export function readNote(text: string): Noted {
  const clauses = text.split(/[;,.()\n]/).map(fold)
  if (clauses.some((clause) => DIED.test(clause))) return 'died'
  if (clauses.some((clause) => MOVED.test(clause))) return 'moved'
  return clauses.some((clause) => MAY_BE.test(clause)) ? 'unclear' : null
}
