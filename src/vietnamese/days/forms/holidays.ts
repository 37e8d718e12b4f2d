// Feasts and days of commemoration by their names: "Tết dương", "giỗ tổ", "Trung thu", "ngày thương binh liệt sĩ"; more often why somebody is busy than the day meant.

import { FAMILY_NAMES } from '../../people/not-a-name.ts'
import type { Word } from '../../word.ts'
import { date } from './a-date.ts'
import type { Found, SaidDay } from './said-day.ts'

type Feast = { words: string[]; day: number; month: number; lunar: boolean; named: boolean }

/** Words, day, month; "âm" of the lunar calendar; "!" only behind "ngày" or "lễ", as the words alone name people or things. */
const FEASTS = new Map<string, Feast[]>()
const LIST = `tet duong lich 1/1, tet duong 1/1, tet tay 1/1, nam moi duong lich 1/1, noel 25/12, giang sinh 25/12, quoc khanh 2/9,
  giai phong mien nam 30/4, !giai phong 30/4, quoc te lao dong 1/5, !lao dong 1/5, quoc te phu nu 8/3, phu nu viet nam 20/10,
  !nha giao 20/11, nha giao viet nam 20/11, !thay thuoc 27/2, thay thuoc viet nam 27/2, thuong binh liet si 27/7, !thuong binh 27/7,
  quoc te thieu nhi 1/6, tet thieu nhi 1/6, !nguoi cao tuoi 1/10, khai giang 5/9,
  gio to hung vuong 10/3 am, gio to 10/3 am, trung thu 15/8 am, vu lan 15/7 am, doan ngo 5/5 am, han thuc 3/3 am, banh troi 3/3 am,
  phat dan 15/4 am, nguyen tieu 15/1 am, ong cong ong tao 23/12 am, ong tao 23/12 am, giao thua 30/12 am`
for (const entry of LIST.split(',')) {
  const [, named, said, day, month, lunar] = /^(!?)(.+) (\d+)\/(\d+)( am)?$/.exec(entry.trim())!
  const words = said!.split(' ')
  const feast = { words, day: Number(day), month: Number(month), lunar: lunar !== undefined, named: named !== '' }
  FEASTS.set(words[0]!, [...(FEASTS.get(words[0]!) ?? []), feast])
}
export const FEAST_OPENERS = [...FEASTS.keys()].join(' ')

const LEADS = /^(?:hom|ngay|bua|dip|dung|le|tet|den)$/
/** Behind these a feast is only near the day meant. */
const AROUND = /^(?:sau|qua|het|ra|truoc|nghi|an|bu|hoi|tu|xong)$/

/** A feast named here. `khai giảng` and sweets of a feast name no day by themselves: they only tell which calendar a date is of. */
export function feastAt(words: Word[], at: number): (Found & { feast: 'named' | 'aside' }) | null {
  const before = words[at - 1]
  const led = before !== undefined && !before.ends && LEADS.test(before.folded)
  for (const { words: said, day, month, lunar, named } of FEASTS.get(words[at]!.folded) ?? []) {
    if (!said.every((each, i) => words[at + i]?.folded === each && (i === 0 || !words[at + i - 1]!.ends))) continue
    if (named && !led) continue
    if (isSomebody(words, at)) continue
    // "bố giỗ to", "trung thư", "tết tây": the accents decide.
    if (said[0] === 'gio' && words[at]!.marks?.tone === '\u0300') continue
    const to = at + said.length
    const feast = led && !isAround(words, at) ? ('named' as const) : ('aside' as const)
    if (lunar) return { type: 'lunar', date: day, month, leap: false, months: null, eve: day === 30, to, feast }
    return { ...date(day, month, to), feast }
  }
  return null
}

/**
 * What feasts say beside other days: a date of the same day and month is the feast itself ("mùng 3 tháng 3 làm bánh trôi" is lunar);
 * a feast that is only told of counts where no other day is named and an exam on it is asked for.
 */
export function settleFeasts(days: SaidDay[], words: Word[]): SaidDay[] {
  const feasts = days.filter(({ feast }) => feast)
  if (feasts.length === 0) return days
  const dated = days.map((day) => {
    if (day.feast || day.type !== 'date' || day.month === null) return day
    const same = feasts.find(
      (each) => 'month' in each && each.month === day.month && 'date' in each && each.date === day.date,
    )
    if (same?.type !== 'lunar') return day
    return { ...day, type: 'lunar' as const, date: same.date, month: same.month, leap: false, months: null }
  })
  const others = dated.filter(({ feast }) => !feast)
  if (others.length > 0)
    return dated.filter((day) => !day.feast || (day.feast === 'named' && !others.some((other) => isSame(day, other))))
  return dated.filter((day) => day.feast === 'named' || isAsked(words, day))
}

function isSame(feast: SaidDay, other: SaidDay): boolean {
  if (!('date' in feast) || !('date' in other)) return true
  return feast.month === other.month && feast.date === other.date
}

/** "Quốc khánh trạm có trực không": on the feast itself. */
function isAsked(words: Word[], { from, to }: SaidDay): boolean {
  if (isAround(words, from) || /^(?:xong|qua|het)$/.test(words[to]?.folded ?? '')) return false
  const opener = words[from]!.folded
  if (opener === 'banh' || opener === 'khai') return false
  for (let at = to; at < Math.min(words.length, to + 8); at++)
    if (/^(?:tram|kham|truc|cho|xin|dk|dang|nghi)$/.test(words[at]!.folded)) return true
  return false
}

function isAround(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3) && !words[back]!.ends; back--) {
    const { folded } = words[back]!
    if (AROUND.test(folded)) return true
    if (!LEADS.test(folded)) return false
  }
  return false
}

/** "Lê Trung Thu", "bà Trung Thu". */
function isSomebody(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends || !/^[A-ZĐ]/.test(words[at]!.typed)) return false
  return /^(?:ba|ong|co|chu|anh|chi|bac|cu|em|chau|be)$/.test(before.folded) || FAMILY_NAMES.has(before.folded)
}
