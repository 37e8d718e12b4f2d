// Takes the day out of a text that is about no exam at all: the price of gold, a wrong number, a call from a swindler.

import { fold } from '../../vietnamese/fold.ts'
import { labelOf } from './label.ts'
import type { Meaning, OpenQuestion, PublicIntent } from './meaning.ts'

const WITHOUT_DAY = new Set<PublicIntent>(['unknown', 'stop', 'start', 'wrong_number', 'scam_report'])
/** Beside these only a booking has a day: "cho tôi gặp cô Thu trực sáng", "cập nhật VNeID từ hôm qua". */
const OTHER_MATTERS = new Set<PublicIntent>(['deceased', 'emergency', 'human', 'rights', 'language', 'vneid'])
const STATUS =
  /\b(?:the|bhyt|bao hiem|han|ve huu|nhap khau|ho khau|tam tru|hop dong|du \d+|tron|sinh|cap|nghi viec|thoi viec|xuat khau|moi ve)\b/
const EXAM = /\b(?:kham|lich|hen|dot|doan|xet nghiem|xn|suat|lay mau)\b/
/** With any of these a text that is not understood may still be about an exam: then its day is kept. */
const OF_EXAMS =
  /\b(?:kham|lich|dk|dky|dang ky|dang ki|ghi|hen|tram|suat|slot|huy|doi|ten|duoc|dc|ranh|(?:toi|tui|em|con|chau) (?:ghe|len|ra|vo)|cho (?:em|toi|chau|me|bo|ba|ong|tui))\b/

/** "lịch mai cho mình bỏ", "mời khám ngày 17": beside another matter the day of an exam still counts. */
const OF_EXAM = /(?:kham|lich|hen|suat|xet nghiem)(?: (?!chi |co |ma |mat )\S+){0,2} $/
/** What is said of an exam, not of the weather or of whoever was kind today. */
const EXAMINED = /\b(?:kham|ks|xet nghiem|xn|lay mau|sieu am|tiem|do huyet ap|lich|hen|dot|dang k[yi]|dk|dky)\b/
const OPINIONS = new Set<PublicIntent>(['feedback', 'thanks', 'greeting'])
/** "chiều 2 giờ": the part of the day belongs to the hour. */
const HOUR_PART = /\b(?:gio|ruoi|\d{1,2}(?:h|g)\d*) (?:sang|trua|chieu|toi)\b/

/** "Ngày kia nha em": opens with a day that is agreed on. */
const AGREES =
  /^(?:(?:da|vang|u|thoi|sang|trua|chieu) )*(?:ngay|hom|mai|mot|bua|thu|t[2-7]|cn|chu nhat|\d{1,2}\/\d{1,2}|\d{1,2} thang)\b.*\b(?:nhe|nha|nghen|nhen)\b/

/** What people write to the wrong place about: then a weak word of exams proves nothing. */
const IDLE =
  /\b(?:cuoi(?! (?:cung|tuan|thang|nam|nay|dot))|tiec|muon cho|mua|ban duoc|gao|mia|xang|ben xe|chuyen xe|tien phong|chu tro|hop ho|hop phu huynh|hop lop|bong da|game|sale|gia vang|ve so|xo so|phim|troi|nghi bao|moi cac (?:anh|bac|co)|hoc sinh|co giao|phat thanh|di choi|nhau|chung vui)\b/
/** Trade and games: agreed on is no exam then. */
const TRADE = /\b(?:ban ket|chung ket|tra tien|tra no|giao hang|don hang|shop|mot (?:can|ky|ki|ta|yen))\b/
const SURE =
  /\b(?:kham|lich(?! (?:cup|cat|mat|hoc|thi|chieu|tau|xe|da|phat))|dk|dky|dang ky|dang ki|ghi ten|suat|slot)\b/

/** Beside a death or a danger these still name the day of a booking. */
const BOOKING = new Set<PublicIntent>(['book', 'cancel', 'reschedule', 'my_bookings'])

/** `meaning` without day and time where what is meant has none, so that no booking takes them up later. */
export function withoutIdleDay(meaning: Meaning, open: OpenQuestion | null): Meaning {
  if (meaning.date === null && meaning.partOfDay === null && meaning.time === null && !meaning.declined) return meaning
  const { intent, intents } = labelOf(meaning, open?.expects ?? null)
  if (isUnfit(intent, meaning, open))
    return { ...meaning, date: null, partOfDay: onlyPart(meaning) ? null : meaning.partOfDay }
  if (isWaited(intents, meaning)) return withoutHour(meaning)
  if (!isIdle(intent, intents, meaning) && !isNameOnly(intent, meaning, open)) return meaning
  const { declined: _, ...rest } = meaning
  // "Gọi cho tôi sau 6 giờ tối": when to call is kept.
  if (intent === 'human') return { ...rest, date: null }
  return { ...rest, date: null, partOfDay: null, time: null }
}

/** Asked which day suits, "tuần sau nhà đổ mái, không đi được" names one that does not; "2 tuần nữa mới tháo bột" says from when on. */
function isUnfit(intent: PublicIntent, { folded }: Meaning, open: OpenQuestion | null): boolean {
  return open?.expects === 'date' && intent === 'no' && !/\bmoi\b/.test(folded)
}

/** "sáng không đi được đâu": no other part is named. */
function onlyPart({ folded }: Meaning): boolean {
  return (folded.match(/\b(?:sang|trua|chieu|toi)\b/g)?.length ?? 0) < 2
}

/** "7 giờ đến mà 10 giờ chưa gọi tên": an opinion tells how long one waited; of a day to come the hour still counts. */
function isWaited(intents: PublicIntent[], { time, date }: Meaning): boolean {
  return time !== null && date?.kind !== 'day' && intents.includes('feedback') && intents.every((i) => OPINIONS.has(i))
}

function withoutHour(meaning: Meaning): Meaning {
  return { ...meaning, time: null, partOfDay: HOUR_PART.test(meaning.folded) ? null : meaning.partOfDay }
}

function isIdle(intent: PublicIntent, intents: PublicIntent[], meaning: Meaning): boolean {
  if (intent === 'unknown') return !isOfExams(meaning.folded)
  if (WITHOUT_DAY.has(intent)) return true
  if (isCourtesy(intent, intents, meaning)) return true
  if (OTHER_MATTERS.has(intent)) return !intents.some((each) => BOOKING.has(each)) && !isOfAnExam(meaning)
  // "thẻ hết hạn 31/12", "về hưu từ 1/7": asked is who may come.
  return intent === 'info_eligibility' && intents.length === 1 && !isBesideExam(meaning)
}

/** "Thứ sáu vui vẻ nhé", "hôm nay các cô nhiệt tình lắm": nobody is examined by a wish or a thank-you. */
function isCourtesy(intent: PublicIntent, intents: PublicIntent[], { folded, date }: Meaning): boolean {
  if (!intents.every((each) => OPINIONS.has(each)) || EXAMINED.test(folded)) return false
  return intent !== 'feedback' || /^(?:hom|bua) n(?:ay|i)\b/.test(fold(date?.said ?? ''))
}

function isOfAnExam({ folded, date }: Meaning): boolean {
  if (date === null) return false
  const at = folded.indexOf(fold(date.said))
  return at > 0 && OF_EXAM.test(folded.slice(0, at))
}

/** Asked for a name, people tell days of birth, or a name that looks like a day. */
function isNameOnly(intent: PublicIntent, { folded }: Meaning, open: OpenQuestion | null): boolean {
  return (
    open?.expects === 'name' && intent === 'give_info' && !EXAM.test(folded) && !/\b(?:doi|chuyen|di)\b/.test(folded)
  )
}

function isOfExams(folded: string): boolean {
  if (SURE.test(folded)) return true
  if (TRADE.test(folded)) return false
  return AGREES.test(folded) || (OF_EXAMS.test(folded) && !IDLE.test(folded))
}

/** "1/12 em mới nhập khẩu, khám được không": what one is, not when one comes, is told in the clause of the day. */
function isBesideExam({ date, folded, text }: Meaning): boolean {
  if (date === null) return EXAM.test(folded)
  const said = fold(date.said)
  const clause = text
    .split(/[,.;?!\n](?=\s|$)/)
    .map(fold)
    .find((each) => each.includes(said))
  // "5/12 em mới về, hôm ấy khám được không": the exam is meant for that day.
  if (/\b(?:hom|bua|luc|ngay|khi) (?:ay|do|day)\b/.test(folded)) return true
  return clause === undefined || EXAM.test(clause) || !STATUS.test(clause)
}
