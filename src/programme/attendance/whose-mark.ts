// Whose line it is: a booking of the session by its code or name, or somebody of the commune's list who walked in. Pure.
import { fold } from '../../vietnamese/fold.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { type Candidate, matchPerson } from '../results/match-person.ts'
import type { Village } from '../sheets/village-of.ts'
import type { Marked } from './read-marks.ts'

export interface Booked {
  bookingId: string
  code: string
  residentId: string
  name: string
  birthYear: number | null
  areaId: string | null
  state: 'live' | 'cancelled' | 'attended' | 'missed'
}

export interface KnownPeople {
  /** Of this session, cancelled ones too. */
  booked: Booked[]
  /** Session of the codes that are of another one: "S2". */
  elsewhere: Map<string, string>
  /** People of the commune by folded name. */
  named: Map<string, Candidate[]>
  villages: Village[]
}

export type Whose = { booking: Booked } | { residentId: string } | { why: string }

export function whoseMark(mark: Marked, known: KnownPeople): Whose {
  return mark.code ? byCode(mark, mark.code, known) : byName(mark, known)
}

function byCode({ name }: Marked, code: string, { booked, elsewhere }: KnownPeople): Whose {
  const found = booked.filter((one) => one.code === code)
  if (found.length > 1) return { why: 'hai người trùng mã; xoá mã, ghi họ tên và năm sinh' }
  const [booking] = found
  if (!booking) {
    const other = elsewhere.get(code)
    return { why: other ? `mã này thuộc buổi ${other}; nạp vào buổi đó` : 'không có mã này trong buổi; xem lại mã' }
  }
  if (name !== null && foldName(name) !== foldName(booking.name)) {
    return { why: 'mã và họ tên không cùng một người; sửa một trong hai' }
  }
  return { booking }
}

/** Whoever has a booking here goes first: among few people name, year and village say enough. */
function byName(mark: Marked, known: KnownPeople): Whose {
  const name = foldName(mark.name!)
  const area = mark.area && fold(mark.area)
  const villageOf = new Map(known.villages.map(({ id, name }) => [id, fold(name)]))
  const fitting = known.booked.filter((one) => {
    if (foldName(one.name) !== name) return false
    if (mark.birthYear !== null && one.birthYear !== null && one.birthYear !== mark.birthYear) return false
    const village = villageOf.get(one.areaId ?? '')
    return !area || !village || ` ${area} `.includes(` ${village} `)
  })
  const people = new Set(fitting.map(({ residentId }) => residentId))
  if (people.size > 1) return { why: 'có từ hai người khớp trong buổi này; ghi mã in trên danh sách' }
  // One person may have cancelled here and booked here again.
  const booking = fitting.find(({ state }) => state !== 'cancelled') ?? fitting[0]
  if (booking) return { booking }
  if (mark.birthYear === null) return { why: 'không có lịch trong buổi này; ghi thêm năm sinh và thôn' }
  const row = { name: mark.name!, birthYear: mark.birthYear, area: mark.area, idDigits: null }
  const match = matchPerson(row, known.named.get(name) ?? [], known.villages)
  if (match.outcome === 'one') return { residentId: match.person.residentId }
  return { why: `cột ${match.reason.column}: ${match.reason.what}` }
}
