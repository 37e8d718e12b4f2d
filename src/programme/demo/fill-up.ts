// Makes up residents until lists and numbers look like a commune's: the same ones on every machine.
import { foldName } from '../../vietnamese/people/names.ts'
import { PEOPLE } from './people.ts'
import type { DemoCommune } from './units.ts'

export interface MadeUp {
  /** "10804 fill-up 17" */
  code: string
  communeId: string
  area: string
  /** Code of the household: its first member's. */
  household: string
  name: string
  sex: 'f' | 'm'
  birthYear: number
  birthMonth: number
  personalId: string
  group: number
  organiser: 'commune' | 'employer' | 'school' | 'armed_forces'
  hasInsurance: boolean
  /** The household's phone, named with its first member; null: none, or another member's. */
  phone: string | null
}

const MIDDLE = {
  f: ['Thị', 'Thị', 'Thị', 'Ngọc', 'Thu', 'Kim'],
  m: ['Văn', 'Văn', 'Văn', 'Đình', 'Đức', 'Minh', 'Quang'],
}
const GIVEN = {
  f: [
    'Hằng',
    'Yến',
    'Loan',
    'Cúc',
    'Vân',
    'Huệ',
    'Liên',
    'Hiền',
    'Thúy',
    'Hạnh',
    'Dung',
    'Oanh',
    'Nhung',
    'Tâm',
    'Xuân',
  ],
  m: [
    'Hùng',
    'Dũng',
    'Thắng',
    'Tuấn',
    'Sơn',
    'Hải',
    'Long',
    'Cường',
    'Bình',
    'Nam',
    'Phúc',
    'Thành',
    'Trung',
    'Khải',
    'Lâm',
  ],
}
const NAMED = new Set(PEOPLE.map((person) => foldName(person.name)))
/** Ages are those of 2026, whatever the date: a list does not grow older when its dates are shifted by weeks. */
const YEAR = 2026

/** `no`: which commune of the demo this is, so that no two share a phone number. */
export function fillUp(commune: DemoCommune, no: number): MadeUp[] {
  const chance = seeded(Number(commune.id))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const people: MadeUp[] = []
  while (people.length < commune.fillUp) {
    const head = people.length
    const household = codeOf(commune, head)
    const area = pick(commune.areas)
    const size = Math.min(1 + Math.floor(chance() * 5), commune.fillUp - head)
    const hasPhone = chance() < 0.85
    const familyName = pick(commune.familyNames)
    for (let member = 0; member < size; member++) {
      const sex = chance() < 0.5 ? 'f' : 'm'
      const name = newName(chance() < 0.7 ? familyName : pick(commune.familyNames), sex, pick)
      const age = member < 2 ? 25 + Math.floor(chance() * 60) : Math.floor(chance() * 30)
      const birthYear = YEAR - age
      people.push({
        code: codeOf(commune, head + member),
        communeId: commune.id,
        area,
        household,
        name,
        sex,
        birthYear,
        birthMonth: 1 + Math.floor(chance() * 12),
        personalId: personalId(commune, sex, birthYear, no * 1000 + head + member),
        ...groupOf(age, chance()),
        hasInsurance: chance() < 0.95,
        phone: member === 0 && hasPhone ? `060${String(no * 1000 + head + 1).padStart(7, '0')}` : null,
      })
    }
  }
  return people
}

function codeOf(commune: DemoCommune, no: number): string {
  return `${commune.id} fill-up ${no + 1}`
}

// Nobody made up shares a name with a named person, whom talks must find without a doubt.
function newName(familyName: string, sex: 'f' | 'm', pick: <T>(list: readonly T[]) => T): string {
  for (;;) {
    const name = `${familyName} ${pick(MIDDLE[sex])} ${pick(GIVEN[sex])}`
    if (!NAMED.has(foldName(name))) return name
  }
}

/** Century digit 8 or 9: born after 2300, so it can never be real (domain.md C3, D1). */
function personalId({ idPrefix }: DemoCommune, sex: 'f' | 'm', birthYear: number, no: number): string {
  const year = String(birthYear % 100).padStart(2, '0')
  return `${idPrefix}${sex === 'm' ? 8 : 9}${year}${String(100_000 + no * 7).padStart(6, '0')}`
}

/** domain.md A2; `draw` from 0 to 1. */
function groupOf(age: number, draw: number): Pick<MadeUp, 'group' | 'organiser'> {
  if (age >= 60) return { group: draw < 0.06 ? 1 : draw < 0.16 ? 3 : 2, organiser: 'commune' }
  if (age < 6) return { group: 7, organiser: 'commune' }
  if (age < 18) return { group: 6, organiser: 'school' }
  if (draw < 0.02) return { group: 5, organiser: 'armed_forces' }
  if (draw < 0.35) return { group: 4, organiser: 'employer' }
  return { group: draw < 0.42 ? 3 : 7, organiser: 'commune' }
}

/** Mulberry32: enough chance for a list of names. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
