// Says how a text answers the question that was open, in the words the outside knows: yes, no, choose, give_info, feedback.

import type { Word } from '../../../vietnamese/word.ts'
import { splitWords } from '../../../vietnamese/words.ts'
import type { Meaning, OpenQuestion } from '../meaning.ts'
import { bareNumber, pickedNumber, placeInList } from './bare-number.ts'
import { markGiven } from './mark.ts'
import { readThumb } from './thumb.ts'

export type Answer = 'yes' | 'no' | 'choose' | 'give_info' | 'feedback'
type Expects = OpenQuestion['expects'] | null

export interface Answered {
  answer: Answer | null
  /** Stands beside the answer: a mark with words of praise or blame. */
  also: Answer | null
  /** The option picked or the mark given. */
  number: number | null
}

const NOTHING: Answered = { answer: null, also: null, number: null }
const PLACE_IN_LIST = { first: 1, middle: 2, last: 3 }

export function answeredBy(meaning: Meaning, expects: Expects): Answered {
  const words = splitWords(meaning.text)
  if (expects === 'rating') return rated(meaning, words)
  if (expects === 'yesno') return agreed(meaning, words)
  if (expects === 'choice') return chose(meaning, words)
  if (expects === null) return unasked(meaning, words)
  return told(meaning, words, expects)
}

/** A mark is told; words without one are an opinion, words beside one are both. */
function rated(meaning: Meaning, words: Word[]): Answered {
  const mark = markGiven(meaning.text, words)
  if (mark === null) return isGibberish(meaning, words) ? NOTHING : { ...NOTHING, answer: 'feedback' }
  return mark.alone
    ? { answer: 'give_info', also: null, number: mark.value }
    : { answer: 'feedback', also: 'give_info', number: mark.value }
}

function agreed(meaning: Meaning, words: Word[]): Answered {
  const number = bareNumber(words)?.value ?? null
  if (meaning.yesno === 'yes' || meaning.yesno === 'no') return { answer: meaning.yesno, also: null, number }
  if (number === 1 || number === 2) return { answer: number === 1 ? 'yes' : 'no', also: null, number }
  return tellsFacts(meaning) || AT_HOME.test(meaning.folded) ? { ...NOTHING, answer: 'give_info' } : NOTHING
}

function chose(meaning: Meaning, words: Word[]): Answered {
  const place = placeInList(words)
  const number = pickedNumber(words) ?? (place ? PLACE_IN_LIST[place] : null)
  const told = meaning.time !== null || meaning.date !== null || meaning.partOfDay !== null
  if (number !== null || meaning.chosen !== null || (told && !(meaning.yesno === 'no' && !picks(meaning))))
    return { answer: 'choose', also: null, number }
  if (meaning.yesno === 'yes' || meaning.yesno === 'no') return { ...NOTHING, answer: meaning.yesno }
  return picks(meaning) ? { ...NOTHING, answer: 'choose' } : NOTHING
}

/** "lấy giờ đó", "ở trạm", "cho bà Mận", "cả hai": takes one of the things that were listed. */
function picks({ folded, place, people }: Meaning): boolean {
  if (/\b(?:chua biet|khong biet|de (?:xem|hoi|tinh)|gi|sao|nao cung|may gio|bao nhieu)\b/.test(folded)) return false
  if (/\b(?:lay|chon|chot|ca hai|ca ba|nao cung duoc)\b/.test(folded)) return true
  if (
    /^(?:(?:da|em|toi|chau) )*(?:nha van hoa|tram|tram y te|truong|uy ban|diem|dinh)\b(?! (?:oi|xa|nao))/.test(folded)
  )
    return true
  const isShort = folded.split(' ').length <= 6
  return isShort && (/^(?:\S+ )?(?:o|tai|cho|cai|nguoi|diem) \S/.test(folded) || place !== null || people.length > 0)
}

/** A day, a name, a year: an answer to what was asked, whatever else its words look like. */
function told(meaning: Meaning, words: Word[], expects: Expects): Answered {
  const info = { ...NOTHING, answer: 'give_info' as const, number: bareNumber(words)?.value ?? null }
  const isTime = meaning.date !== null || meaning.time !== null || meaning.partOfDay !== null
  if (expects === 'date' && meaning.yesno === 'no' && NO_DAY.test(meaning.folded)) return { ...NOTHING, answer: 'no' }
  if (expects === 'date' && meaning.yesno === 'no' && REFUSED_LAST.test(meaning.folded))
    return { ...NOTHING, answer: 'no' }
  if (expects === 'date' && isTime) return info
  if (expects !== 'date' && tellsFacts(meaning)) return info
  if (expects === 'date' && ANY_DAY.test(meaning.folded)) return info
  if (meaning.yesno === 'no' || meaning.yesno === 'yes') return { ...NOTHING, answer: meaning.yesno }
  return tellsFacts(meaning) ? info : NOTHING
}

/** "Ngày nào trong tuần cũng vướng". */
const NO_DAY = /\bnao(?: \S+){0,4} cung (?:vuong|ban|ket|mac|khong|chiu|hong)\b/

/** "Tuần sau nhà tôi đổ mái, không đi được cô ơi": a refusal is all that is said of the day. */
const REFUSED_LAST =
  /^(?!.*\b(?:nhe|nghen|cho|duoc|dc) .*\b(?:khong|ko|k|hong|hok|chua)\b).*\b(?:khong|ko|k|hong|hok|chua) (?:di|ra|len|toi|den|kham|ve|xuong) (?:duoc|dc|noi|kip)(?: (?:dau|roi|co|chi|em|oi|a|bac|chau|anh|ban|tram))*$/

/** Words of a day that is not read as one: "hôm nào cũng được", "cuối tháng", "qua Tết". */
const ANY_DAY =
  /\b(?:(?:hom|ngay|bua|luc|gio|khi|bao gio|buoi) ?(?:nao)? cung (?:duoc|dc|xong|ok|tien|ranh|the|vay)|(?:dau|giua|cuoi|het|qua|sau|truoc|trong) (?:tuan|thang|tet|mua|vu|nam)|(?:thang|tuan) (?:sau|toi|nay)|\S+ (?:hom|ngay|tuan|bua) nua|cang som cang tot|ra (?:tet|gieng)|mung|ram|thu may|cuoi tuan)\b/

function unasked(meaning: Meaning, words: Word[]): Answered {
  const number = bareNumber(words)?.value ?? null
  if (meaning.yesno === 'yes') return { ...NOTHING, answer: 'yes' }
  if (meaning.yesno === 'no' && words.length <= 5) return { ...NOTHING, answer: 'no' }
  if (number !== null) return { answer: 'choose', also: null, number }
  return tellsBareFacts(meaning, words) ? { ...NOTHING, answer: 'give_info' } : NOTHING
}

function tellsFacts({ date, time, partOfDay, people, name, place, birthYear }: Meaning): boolean {
  return people.length > 0 || [date, time, partOfDay, name, place, birthYear].some((fact) => fact !== null)
}

const QUESTION =
  /\b(?:bao nhieu|bao gio|may gio|o dau|the nao|la gi|tai sao|vi sao|phai khong|dung khong|duoc khong|hay la|cao hay thap)\b|\b(?:khong|ko|k|hong|gi|sao|nao|dau|chua|may|ai|ha|nhi)$/
/** Where somebody lives, how to reach them. */
const WHERE =
  /^(?:\S+ ){0,4}?(?:thon|ap|xom|khom|khu|to|ban|buon|so nha|ngo|ngach|duong|dia chi|sdt|so dien thoai|dien thoai|nha o|o) \S/

/** Nothing but an address. */
const AT_HOME =
  /^(?:(?:da|toi|em|con|chau|minh|nha|o|dia chi) )*(?:thon|ap|xom|khom|khu|so nha|ngo|ngach|to dan pho|ban) \S|^(?:da |em |toi )*so (?:cccd|can cuoc|the|bhyt|bao hiem|dinh danh)\b/
const WORK =
  /\b(?:lam (?:nghe|ruong|nong|tho|cong nhan|cong ty|thue|mua|cong chuc)|nghe nghiep|noi tro|huu tri|da nghi huu)\b/

/** With nothing open: little else than a name, a year, an address or a day. A story that names a day is none of these. */
function tellsBareFacts(meaning: Meaning, words: Word[]): boolean {
  const { name, place, birthYear, people, folded } = meaning
  if (words.length <= 12 && AT_HOME.test(folded)) return true
  if (/\?\s*$/.test(meaning.text)) return false
  if (QUESTION.test(folded.replace(/ (?:a|nhe|nha|vay|the|em|chi|anh|con|chau)$/, ''))) return false
  const hasPerson = people.some((person) => person.birthYear !== null || person.age !== null)
  if (WORK.test(folded) && words.length <= 12) return true
  if (name !== null || place !== null || birthYear !== null || hasPerson) return words.length <= 16
  if (words.length <= 12 && (WHERE.test(folded) || /\b0\d{9}\b/.test(folded))) return true
  return words.length <= 5 && tellsFacts(meaning)
}

function isGibberish(meaning: Meaning, words: Word[]): boolean {
  return words.length === 0 && readThumb(meaning.text) !== 'yes' && !/\p{Extended_Pictographic}/u.test(meaning.text)
}
