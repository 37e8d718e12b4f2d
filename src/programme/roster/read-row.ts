// Reads one row of a commune's list into facts, or says cell by cell what cannot be right. Pure: nothing is looked up here.
import { clean, fold } from '../../vietnamese/fold.ts'
import { capitaliseName, foldName } from '../../vietnamese/people/names.ts'
import { normalizePhone } from '../../vietnamese/phone.ts'
import type { Asking } from '../residents/eligibility.ts'
import { TAGS } from '../rules/rule.ts'
import { EMPTY, NAME_UNREAD, readName } from '../sheets/person-cells.ts'
import type { Reason } from '../sheets/reason.ts'
import { COLUMN_NAMES, type Column } from './columns.ts'
import { readBirth } from './read-birth.ts'
import { readGroups } from './read-groups.ts'
import { readNote } from './read-note.ts'
import { checkPersonalId, readPersonalId } from './read-personal-id.ts'
import { LONGEST_PLACE, readRegistration } from './read-registration.ts'
import { readTags, type TagsSaid } from './read-tags.ts'

/** Null: the list does not say, so what is known stays. */
export interface RosterFacts {
  name: string
  birthYear: number
  birthMonth: number | null
  sex: 'f' | 'm' | null
  personalId: string | null
  /** National form. */
  phone: string | null
  hasInsurance: boolean | null
  groups: { group: number | null; occupation: Asking['occupation'] } | null
  tags: TagsSaid
  /** `at`: a place other than here, as it is written; null: nowhere else. */
  registration: { at: string | null } | null
}

export interface RowOfRoster {
  facts: RosterFacts
  /** As written; '' where there is none. */
  area: string
  address: string
  /** What people of one household share; null: nothing is said. */
  home: string | null
  isHead: boolean
  gone: 'moved' | 'died' | null
  /** Odd, but no obstacle. */
  notes: Reason[]
}

export type RowRead = { row: RowOfRoster } | { outcome: 'unclear' | 'rejected'; reasons: Reason[] }

/** `today`: YYYY-MM-DD in Vietnam. */
export function readRow(
  cells: string[],
  at: Map<Column, number[]>,
  { today, isDemo }: { today: string; isDemo: boolean },
): RowRead {
  const all = (column: Column) => (at.get(column) ?? []).map((place) => clean(cells[place] ?? ''))
  const cell = (column: Column) => all(column).filter(Boolean).join(', ')
  const wrong: Reason[] = []
  const notes: Reason[] = []
  const reason = (column: Column, found: string | null, what: string): Reason => ({
    column: COLUMN_NAMES[column],
    found,
    what,
  })

  const written = [cell('family'), cell('name')].filter(Boolean).join(' ')
  const [bare, remark] = apart(written)
  const name = readName(bare)
  if (written === '') wrong.push(reason('name', null, EMPTY))
  else if (name === null) wrong.push(reason('name', written, NAME_UNREAD))

  const born = bornOf(cell)
  const birth = born.text === '' ? null : readBirth(born.text, today)
  if (birth === null) wrong.push(reason('birth', null, EMPTY))
  else if ('what' in birth) wrong.push(reason(born.column, born.text, birth.what))

  const remarks = readNote([cell('note'), remark].join('; '))
  if (wrong.length > 0 || name === null || birth === null || 'what' in birth) {
    return { outcome: 'rejected', reasons: wrong }
  }
  if (remarks === 'unclear') return { outcome: 'unclear', reasons: [reason('note', cell('note'), WHOSE)] }

  const sexOfCell = born.sex ?? readSex(cell('sex'))
  if (sexOfCell === null && !NOTHING.test(fold(cell('sex')))) notes.push(reason('sex', cell('sex'), SEX))
  const id = readPersonalId(all('id'), isDemo)
  if (id.what !== null) notes.push(reason('id', cell('id'), id.what))
  const checked = id.personalId === null ? null : checkPersonalId(id.personalId, { year: birth.year, sex: sexOfCell })
  if (checked?.what) notes.push(reason('id', id.personalId, checked.what))
  const phone = phoneOf(all('phone'), isDemo)
  if (phone === null && !NOTHING.test(fold(cell('phone')))) notes.push(reason('phone', cell('phone'), PHONE))
  const insurance = readInsurance(cell('insurance'))
  if (insurance === 'unread') notes.push(reason('insurance', cell('insurance'), INSURANCE))
  const groups = readGroups({
    groups: cell('group'),
    code: cell('group_code'),
    job: cell('job'),
    school: cell('school'),
  })
  const sex = sexOfCell ?? checked?.sex ?? null
  const said = readTags(
    {
      own: Object.fromEntries(TAGS.filter((tag) => at.has(tag)).map((tag) => [tag, cell(tag)])),
      ...{ code: cell('group_code'), groups: cell('group'), job: cell('job'), school: cell('school') },
      note: [cell('note'), remark].join('; '),
    },
    { age: Number(today.slice(0, 4)) - birth.year, sex, isPupil: groups.occupation === 'pupil' },
  )
  const registration = at.has('vneid') ? readRegistration(all('vneid')) : null
  if (at.has('vneid') && registration === null) notes.push(reason('vneid', cell('vneid'), PLACE))
  if (groups.isBareFigure) notes.push(reason('group', cell('group'), FIGURE))

  const isHead = /^(chu ho|ban than chu ho|chu)$/.test(fold(cell('relation'))) || sameName(cell('head'), name)
  return {
    row: {
      facts: {
        name: capitaliseName(name),
        birthYear: birth.year,
        birthMonth: birth.month,
        sex,
        personalId: id.personalId,
        phone,
        hasInsurance: insurance === 'unread' ? null : insurance,
        groups: groups.isSaid ? { group: groups.group, occupation: groups.occupation } : null,
        tags: said,
        registration,
      },
      area: cell('area'),
      address: cell('address'),
      home: homeOf(cell),
      isHead,
      gone: remarks,
      notes,
    },
  }
}

const WHOSE = 'nói tới việc chết hoặc chuyển đi nhưng không rõ của ai; ghi "đã chết" hoặc "chuyển đi" nếu là người này'
const SEX = 'không phải giới tính; ghi Nam hoặc Nữ'
const PHONE = 'không phải số di động Việt Nam; bỏ qua số này, ghi đủ 10 số nếu có'
const INSURANCE = 'không phải số thẻ BHYT (10 số, 15 ký tự hoặc 12 số); coi như chưa biết'
const FIGURE = 'chỉ có con số, không rõ theo bảng nào; ghi bằng chữ, hoặc "Nhóm 1" đến "Nhóm 7"'
const PLACE = `không phải tên nơi khám; bỏ qua, ghi tên xã hoặc cơ sở trong ${LONGEST_PLACE} chữ cái`
/** Folded; a dash folds to nothing. */
const NOTHING = /^(0|x|k|ko|khong|khong co|chua co|chua)?$/

/** "Nguyễn Văn A (đã chết)" */
function apart(written: string): [string, string] {
  const remark = /\(([^)]*)\)/.exec(written)?.[1] ?? ''
  return [
    written
      .replace(/\([^)]*\)/g, ' ')
      .replace(/^(ông|bà)\s+/iu, '')
      .trim(),
    remark,
  ]
}

/** A list may have the birth year of men and of women in columns of their own. */
function bornOf(cell: (column: Column) => string): { text: string; column: Column; sex: 'f' | 'm' | null } {
  const [male, female] = [cell('male'), cell('female')]
  const sex = male !== '' && female === '' ? 'm' : female !== '' && male === '' ? 'f' : null
  const column = sex === 'm' ? 'male' : 'female'
  const year = sex === null ? '' : cell(column)
  if (/\d{4}/.test(year)) return { text: year, column, sex }
  return { text: cell('birth'), column: 'birth', sex }
}

function readSex(text: string): 'f' | 'm' | null {
  const word = fold(text)
  if (/^(nam|m|male|trai|1)$/.test(word)) return 'm'
  return /^(nu|f|female|gai|2)$/.test(word) ? 'f' : null
}

/** The first that is a number; a zero Excel took is given back. */
function phoneOf(cells: string[], allowDemoPrefixes: boolean): string | null {
  for (const written of cells.flatMap((text) => text.split(/[,;/]| - /))) {
    const digits = written.replace(/\D/g, '')
    const number = normalizePhone(/^[1-9]\d{8}$/.test(digits) ? `0${digits}` : written, { allowDemoPrefixes })
    if (number) return number
  }
  return null
}

/** domain.md D2: the number itself is not kept. */
function readInsurance(text: string): boolean | null | 'unread' {
  const word = fold(text)
  if (word === '') return null
  if (/^(khong|khong co|chua|chua co|k|ko|0)$/.test(word)) return false
  if (/^(x|co|1|co the)$/.test(word)) return true
  return /^([a-z]{2}\d{13}|\d{10}|\d{12})$/.test(word.replace(/\s/g, '')) ? true : 'unread'
}

/** What is surest first: the number of the household, its head, the house. */
function homeOf(cell: (column: Column) => string): string | null {
  const [no, head, address] = [fold(cell('home_no')), foldName(cell('head')), fold(cell('address'))]
  if (no !== '') return `no ${no}`
  const house = /\d/.test(address) ? address : ''
  if (head !== '') return `head ${head} ${house}`
  return house !== '' ? `house ${house}` : null
}

function sameName(head: string, name: string): boolean {
  return head !== '' && foldName(head) === foldName(name)
}
