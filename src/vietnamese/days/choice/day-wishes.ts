// Weighs what is said around each of several days: "mùng 8 đi ăn cưới, ngày 10 khám" wishes for the second.

import { isAccentedNear } from '../../accented-near.ts'
import { unmark } from '../../fold.ts'
import { marksOf, mayBe } from '../../marks.ts'
import type { Word } from '../../word.ts'
import { isArrival, isFor, isUntil, isWritten } from '../other-days/busy-words.ts'
import { isMistyped } from './moved-days.ts'

const WANTS = new Set('kham dk dky dki ghi xep dat lay chon ranh xin chot hen ung gop'.split(' '))
const PERSONS =
  'em toi con chau me bo ba tui ong cu mau minh tao bac co chu di anh chi bon nha vo chong ca be ma u cha hai'
/** With these before them: "đăng ký", "cho em", "đi được". */
const WANTED_PAIRS = new Set([
  ...'dang ky|dang ki|di duoc|den duoc|ra duoc|len duoc|di dc|ra dc|nghi phep|nghi moi|chi nghi|duoc nghi|dc nghi|cung duoc|cung dc|hop hon|tien hon|thich hon|hay hon|thi duoc|thi dc|thi ranh|moi duoc|moi ranh|moi kham'.split(
    '|',
  ),
  ...PERSONS.split(' ').map((person) => `cho ${person}`),
])
/** Said right behind a day it is agreed on: "25 nha". */
const AGREED = new Set('nhe nha nhen nghen nghe hen hi'.split(' '))
const BUSY = new Set('ban ket vuong truc cay gat kieng mac gio cuoi tang ky gieo trung hop thi cung hoi day'.split(' '))
/** These fill a day only as typed with their accents; plain they are everyday words. */
const forms = (list: string) => new Map(list.split(' ').map((word) => [unmark(word), marksOf(word)]))
/** These fill a day only as typed with their accents; plain they are everyday words. */
const ONLY_TYPED = forms('giỗ cưới tang kỵ mắc trùng gieo họp cúng hội dạy')
/** These also where nothing is accented: "ban đầu" is no bận. */
const AS_TYPED = forms('bận kẹt vướng trực cấy gặt kiêng thi')
const BUSY_PAIRS = new Set(
  (
    'dam cuoi|an cuoi|am cuoi|dam gio|an gio|an hoi|di bien|di vien|tai kham|di hoc|di lam|lam dong|ve que|nghi le|' +
    'moi xong|xong viec|ngu bu|di an|co dam|xong roi|chac nghi|di le|o cu|di vang|vang nha|dam ma|dam tang|dam hoi|' +
    'co gio|co hieu|dua tang|co tang|nha gio|la gio|gio bo|gio me|gio ong|gio ba|an ky|di hop|hop phu|hop lop|hop thon|hop xa|' +
    'cong tac|di chua|len chua|an chay|di dam|ruoc dau|dua dau|di hoi|le hoi|du lich|lien hoan|di thi|hoc ky|thi hoc|' +
    'khai giang|nhap hoc|mit tinh|cho phien|phien cho|di cho|ve ngoai|ve noi|di cay|di gat|di nuong|di ray|chap ma|tao mo|don cu|' +
    'co viec|co chuyen|cong chuyen|di dam|tang ca|di ca|mua bao|bao ve|nghi bu|la ram|ram roi|sinh nhat|thoi noi|day thang|tan gia|' +
    'tram nghi|xa nghi|van nghi|con nghi|giu nguyen|de nguyen|van giu|khong duoc|ko duoc|ko dc|k dc|khong dc|khong di|ko di|k di|chua ve|moi ve'
  ).split('|'),
)
/** Other people's days: "hàng xóm khám thứ tư, em muốn thứ năm". */
const OTHERS = new Set('hang xom|nha ben|ben canh|nguoi ta|xom ben|thon ben|lang ben|nha nguoi'.split('|'))
/** Here another thought begins. */
const TURNS = new Set('nen nhung chu con ma vay thoi'.split(' '))
/** So it does before a day, though not behind one: "nghỉ lễ rồi thì mùng 3", "thứ 5 thì bận". */
const TURNS_BEFORE = new Set('thi roi luc'.split(' '))
const OF_CHILD = /^(?:di|thi|hoc|toi|em|no|bi|om|o|dau|gai|trai|chau)$/
const REACH = 7
/** "à nhầm", "nói lộn", "đúng hơn là", "à không": the day behind stands for the one before. */
const TAKEN_BACK =
  /\b(?:tuc|tuc la|a nham|nham roi|noi nham|ghi nham|viet nham|go nham|bam nham|nham nham|xin loi nham|a lon|noi lon|ghi lon|lon roi|dung hon|a khoan|khoan|a quen|a khong|o khong|u khong|sua lai|chinh lai|noi lai|y la|y em la|y toi la|y tui la|a ma khong|khong khong(?! thi)|nham la)\b|^xin loi(?: (?:la|ngay|hom|em|e))*$/

/** "nhà bên khám hôm thứ hai": their day; "nhà bên bảo thứ hai khám" tells of everybody's. */
export function isOfOthers(words: Word[], from: number): boolean {
  let found = false
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !words[at]!.ends; at--) {
    if (
      /^(?:bao|noi|nghe|ke|thay|hom|cung|voi|ru|dan|doi|cho|muon|gui)$/.test(words[at]!.folded) &&
      words[at]!.folded !== 'hom'
    )
      return false
    if (at + 1 < from && OTHERS.has(`${words[at]!.folded} ${words[at + 1]!.folded}`)) found = true
  }
  return found
}

/** Whether the words between two days take the first back. */
export function corrects(words: Word[], from: number, to: number): boolean {
  if (to - from > 7 || to - from < 1 || isMistyped(words, from, to)) return false
  const between = words.slice(from, to).map(({ folded }) => folded)
  // "thứ 5, nhầm, thứ 6"; "nhằm thứ 6" is how a feast falls.
  const slip = between.at(-1) === 'nham' && words[to - 1]!.ends && words[to - 1]!.marks?.letters[2] !== 'u'
  // "thứ tư lộn thứ năm".
  if (between.length === 1 && between[0] === 'lon') return true
  return slip || TAKEN_BACK.test(between.join(' '))
}

/** Below 0: something else fills that day; above: it is wished for. `before`, `after`: the ends of the days around it. */
export function wishFor(words: Word[], from: number, to: number, before: number, after: number): number {
  let start = from
  while (start > before && from - start < REACH && !words[start - 1]!.ends && !isTurn(words, start - 1)) start--
  let end = to
  if (!words[to - 1]!.ends)
    while (end < after && end - to < REACH && !isTurnBehind(words, end)) {
      end++
      if (words[end - 1]!.ends) break
    }
  let wants = 0
  let busy = 0
  for (let at = start; at < end; at++) {
    if (at >= from && at < to) continue
    const { folded } = words[at]!
    const pair = at + 1 < end && at + 1 !== from ? `${folded} ${words[at + 1]!.folded}` : ''
    if (at < from && OTHERS.has(pair)) return -1
    // "đi làm lại" is over a leave, not busy.
    if (
      BUSY_PAIRS.has(pair) &&
      !isFor(words, at) &&
      !(words[at + 2]?.folded === 'lai' && /^di (?:lam|hoc)$/.test(pair))
    ) {
      busy = 2
      at++
    } else if (WANTED_PAIRS.has(pair) || (WANTS.has(folded) && !isWritten(words, at))) wants = 1
    else if (at === to && /^(?:duoc|dc)$/.test(folded)) wants = 1
    else if (at >= to && comes(words, at, end)) wants = 1
    else if (BUSY.has(folded) && isTyped(words, at)) busy = 2
    else if (at >= to && at <= to + 1 && AGREED.has(folded) && words[at]!.marks?.tone !== '\u0300') wants = 1
  }
  // "cuối tháng gặt, đầu tháng 11 mới xong": from then on one is free.
  if (busy && /^(?:moi|la)$/.test(words[to]?.folded ?? '') && words[to + 1]?.folded === 'xong') busy = 0
  // "về tối thứ 6, cho e thứ 7": on the way.
  if (isArrival(words, from)) busy = 2
  // "…, vậy 1/12 đi", "… thôi thứ bảy".
  if (from > before && /^(?:vay|thoi)$/.test(words[from - 1]!.folded) && !words[from - 1]!.ends) wants = 1
  // "lịch 12/3, mình muốn 19/3".
  if (words[from - 1]?.folded === 'muon' && words[from - 1]!.marks?.letters !== '0u^0' && from > before) wants = 1
  // "… cho ngày 30".
  if (words[from - 1]?.folded === 'cho' && words[from - 1]!.marks === null && from > before) wants = 1
  // "đặt hôm thứ năm", "hẹn 20 mà …": booked already; "từ giờ đến 15": until then.
  if (isUntil(words, from)) return -1
  // "thay vì sáng thứ hai".
  if (words[from - 1]?.folded === 'vi' && words[from - 2]?.folded === 'thay') return -1
  return (isBooked(words, from, to) ? 0 : wants) - busy
}

/** "16 thì tốt hơn", "thứ sáu càng tốt", "ưu tiên chủ nhật": of several days the best. */
export function isPreferred(words: Word[], from: number, to: number): boolean {
  if (words[from - 1]?.folded === 'tien' && words[from - 2]?.folded === 'uu') return true
  if (words[to - 1]!.ends) return false
  const tail = words
    .slice(to, to + 3)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:thi |la )?(?:(?:tot|hay|tien|thich|on|ok) hon|cang (?:tot|hay|tien)|tot nhat|tien nhat)\b/.test(tail)
}

/** "ngày 12 em đi", "mốt mẹ lên": nothing else is told behind it. */
function comes(words: Word[], at: number, end: number): boolean {
  if (at + 1 >= end || !/^(?:di|len|ra|den)$/.test(words[at + 1]!.folded) || words[at]!.ends) return false
  if (!WANTED_PAIRS.has(`cho ${words[at]!.folded}`)) return false
  // "đi nhà thờ".
  if (words[at + 2]?.marks?.tone === '\u0300') return false
  return words[at + 1]!.ends || /^(?:kham|duoc|dc|nhe|nha|luon|thoi)$/.test(words[at + 2]?.folded ?? '')
}

/** "còn" and "chứ" turn; "con đi học" and "chú" do not. */
function isTurnBehind(words: Word[], at: number): boolean {
  const { folded, marks } = words[at]!
  // "thứ bảy có khám không, nếu không thì ghi thứ hai".
  if (folded === 'neu') return /^(?:khong|ko|k)$/.test(words[at + 1]?.folded ?? '')
  if (!TURNS.has(folded)) return false
  // "vẫn còn nghỉ".
  if (folded === 'con' && /^(?:van|dang|hay)$/.test(words[at - 1]?.folded ?? '')) return false
  if (folded === 'con')
    return marks ? marks.tone === '\u0300' : !isAccentedNear(words, at) && !OF_CHILD.test(words[at + 1]?.folded ?? '')
  return folded !== 'chu' || marks === null || marks.letters[2] === '+'
}

function isTurn(words: Word[], at: number): boolean {
  // "thi xong ngày 11": an exam at school.
  if (words[at]!.folded === 'thi' && words[at]!.marks === null && isAccentedNear(words, at)) return false
  return isTurnBehind(words, at) || TURNS_BEFORE.has(words[at]!.folded)
}

const BOOKS = /^(?:hen|dat|ky|ki|dk|dki|dky)$/

/** "đặt hôm thứ năm", "hẹn 20 mà …": booked already. */
export function isBooked(words: Word[], from: number, to: number): boolean {
  const next = words[to]?.folded ?? ''
  // "thứ năm hẹn rồi mà trời mưa, …".
  if (!words[to - 1]!.ends)
    for (let at = to; at < Math.min(words.length - 1, to + 3) && !words[at]!.ends; at++)
      if (BOOKS.test(words[at]!.folded) && words[at + 1]!.folded === 'roi') return true
  const leads = /^(?:hom|bua)$/.test(words[from]!.folded) || /^(?:hom|bua)$/.test(words[from - 1]?.folded ?? '')
  if (!leads && !/^(?:ma|nhung|nhug)$/.test(next)) return false
  for (let at = from - 1; at >= Math.max(0, from - 5) && !words[at]!.ends; at--)
    if (BOOKS.test(words[at]!.folded)) return words[at - 1]?.folded !== 'xin'
  return false
}

function isTyped(words: Word[], at: number): boolean {
  const { folded, marks } = words[at]!
  const meant = ONLY_TYPED.get(folded) ?? AS_TYPED.get(folded) ?? null
  if (marks !== null) return meant !== null && mayBe(marks, meant) && marks.tone === meant.tone
  if (folded === 'thi') return isAccentedNear(words, at)
  return !ONLY_TYPED.has(folded) && !isAccentedNear(words, at)
}
