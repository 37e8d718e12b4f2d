// Whose result a row is: several fields must agree, and one person only may fit (domain.md D1). Pure; a doubt is for staff.
import type { Reason } from '../sheets/reason.ts'
import { type Village, villageOf } from '../sheets/village-of.ts'
import { COLUMN_NAMES } from './columns.ts'
import type { RowFacts } from './read-row.ts'

export interface Candidate {
  residentId: string
  standing: 'listed' | 'to_verify'
  birthYear: number | null
  birthMonth: number | null
  areaId: string | null
  personalId: string | null
}

/** What a row says of whom it speaks. */
export type Who = Pick<RowFacts, 'name' | 'birthYear' | 'area' | 'idDigits'>

export type Match = { outcome: 'one'; person: Candidate } | { outcome: 'unclear'; reason: Reason }

/** `sameName`: everybody of the commune whose folded name is the row's. */
export function matchPerson(row: Who, sameName: Candidate[], villages: Village[]): Match {
  const village = row.area === null ? null : villageOf(row.area, villages)
  if (row.area !== null && !village && row.idDigits === null) {
    return unclear('area', row.area, 'không có trong xã; ghi đúng tên thôn, hoặc thêm số cuối CCCD')
  }
  if (!village && row.idDigits === null) {
    return unclear(
      'area',
      null,
      'đang trống; họ tên và năm sinh chưa đủ để biết là ai, ghi thêm thôn hoặc số cuối CCCD',
    )
  }
  const born = sameName.filter(({ birthYear }) => birthYear === row.birthYear)
  const listed = born.filter(({ standing }) => standing === 'listed')
  if (born.length > 0 && listed.length === 0) {
    return unclear('name', row.name, 'mới tự đăng ký qua tin nhắn; xác minh người này trong danh sách trước')
  }
  if (listed.length === 0) return unclear('name', row.name, 'cùng năm sinh này không có trong danh sách của xã')
  const fitting = listed.filter((person) => agrees(person, row, village))
  if (fitting.length === 1) return { outcome: 'one', person: fitting[0]! }
  if (fitting.length > 1) return unclear('name', row.name, 'có từ hai người khớp; ghi thêm số cuối CCCD')
  return unclear(
    'name',
    row.name,
    'có trong danh sách nhưng thôn hoặc số CCCD không khớp; đối chiếu lại với phiếu khám',
  )
}

/** What is known on both sides must be the same, and something beside name and year must be known on both. */
function agrees(person: Candidate, { idDigits }: Who, village: Village | null): boolean {
  const byId = idDigits === null || person.personalId === null ? null : person.personalId.endsWith(idDigits)
  const byVillage = village === null || person.areaId === null ? null : person.areaId === village.id
  // The ID decides where it is known: people move between villages faster than lists do.
  return byId ?? byVillage ?? false
}

function unclear(column: 'name' | 'area', found: string | null, what: string): Match {
  return { outcome: 'unclear', reason: { column: COLUMN_NAMES[column], found, what } }
}
