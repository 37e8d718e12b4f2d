// Finds where the writer stands in a row with others without a joining word: "số 1 cho tôi, số 2 cho bà nhà tôi".

import type { Word } from '../../../../vietnamese/word.ts'
import type { Mention } from '../mention.ts'

/** What stands before each of a row: whose a booking is, for whom a seat is, under which name. */
const LEADS = /^(?:cua|cho|ten|lich)$/
/** Behind "cho em" these say what is asked for, not for whom. */
const ROW_GOES_ON = /^(?:va|voi|mot|1|nua|sang|chieu|thu|ngay|mai|luc|thi|con|roi)$/
/** "số của tôi", "nhà của em": what is the writer's own, but no booking. */
const BELONGINGS = /^(?:so|thoai|sdt|may|nha|con|zalo|tin|nhac|ten|nay)$/

/** Is the writer, named by the word at `at`, one of several for whom the same is said? */
export function standsInRow(words: Word[], at: number, mentions: Mention[]): boolean {
  const lead = words[at - 1]
  if (!lead || lead.ends || !LEADS.test(lead.folded)) return false
  const next = words[at]!.ends ? '' : (words[at + 1]?.folded ?? '')
  if (lead.folded === 'cho' && next !== '' && !ROW_GOES_ON.test(next) && !/^\d/.test(next)) return false
  if (lead.folded === 'cua' && BELONGINGS.test(words[at - 2]?.folded ?? '')) return false
  return mentions.some((mention) => mention.relations[0] !== 'self' && isLed(words, mention, lead.folded))
}

function isLed(words: Word[], { at }: Mention, lead: string): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  return before.folded === lead || (lead === 'cua' && before.folded === 'lich')
}

/** "không phải mỗi mình tôi, cả con dâu nữa", "huỷ cho mình em thôi": alone is said only beside others. */
export function isOnlyOneOf(words: Word[], at: number): boolean {
  const [one, two] = [words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? '']
  return one === 'minh' && /^(?:cho|moi|chi|mot)$/.test(two) && !words[at - 1]!.ends && !words[at - 2]!.ends
}
