// The person a command names by --person or --line, or what to say when it is not clear who that is.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { readLineCode } from '../../programme/bookings/line-code.ts'
import { type FoundForStaff, findForStaff, type StaffPerson } from '../../programme/residents/find-for-staff.ts'
import { type ListedBand, listBands } from '../../programme/sessions/list-bands.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { givenName } from '../../vietnamese/people/names.ts'
import type { Report } from './command.ts'
import { wholeNumber, words } from './typed.ts'

export const PERSON = {
  person: { type: 'string', help: 'the full name' },
  line: { type: 'string', help: 'instead of the name: the code of a booking on a printed list' },
  born: { type: 'string', help: 'of --person: year of birth' },
  area: { type: 'string', help: 'of --person: village unit' },
} as const

/** A code may stand where a name is asked for, as in `attendance`. */
export const personSchema = {
  person: words('the full name').optional(),
  line: words('the code on the list')
    .refine((text) => readLineCode(text) !== null, { error: 'a code has seven letters, such as KMTBXRG' })
    .optional(),
  born: wholeNumber(1900, 2100).optional(),
  area: words('the village unit').optional(),
}

export const ONE_PERSON = 'say --person with the full name, or --line with the code on the list'

export function isOnePerson({ person, line }: { person?: string | undefined; line?: string | undefined }): boolean {
  return (person === undefined) !== (line === undefined)
}

export interface TypedPerson {
  person?: string | undefined
  line?: string | undefined
  born?: number | undefined
  area?: string | undefined
}

export type PersonOf = { person: StaffPerson; line: string | null } | { refused: Report }

export async function personOf(
  db: postgres.ISql,
  seal: Seal,
  { communeId, typed, booked, now }: { communeId: string; typed: TypedPerson; booked: boolean; now: Date },
): Promise<PersonOf> {
  const line = readLineCode(typed.line ?? typed.person ?? '')
  const named = {
    line,
    name: line ? null : (typed.person ?? null),
    birthYear: typed.born ?? null,
    area: typed.area ?? null,
  }
  const found = await findForStaff(db, seal, { communeId, named, booked, now })
  if (found.outcome === 'found') return { person: found.person, line }
  return { refused: { outcome: 'refused', why: `${line ?? typed.person}: ${whyNot(found, booked)}` } }
}

function whyNot(found: Exclude<FoundForStaff, { outcome: 'found' }>, booked: boolean): string {
  if (found.outcome === 'several') {
    const people = found.people.map(({ birthYear, area }) => [birthYear, area].filter(Boolean).join(' ')).join('; ')
    return `fits ${found.people.length} people (${people}); say --born and --area, or --line`
  }
  const withVisit = booked ? ' with a visit to come' : ''
  return {
    no_such_line: `no booking of this commune has this code${booked ? ', or its visit is over or off' : ''}`,
    nobody: `the commune’s list has nobody of this name${withVisit}; look at the spelling, --born and --area`,
    no_such_area: 'the commune has no such --area',
    year_needed: 'a name says too little; add --born',
  }[found.outcome]
}

/** "Lượng 1952": on a screen others may look at, the given name and the year say enough. */
export function sayWho({ name, birthYear }: StaffPerson): string {
  return [givenName(name), birthYear].filter(Boolean).join(' ')
}

/** "Lượng 1952, S1 2026-11-26 07:30" */
export function sayVisit(person: StaffPerson | null, visit: { sessionCode: string; startsAt: Date }): string {
  const where = `${visit.sessionCode} ${localDay(visit.startsAt)} ${localTime(visit.startsAt)}`
  return person ? `${sayWho(person)}, ${where}` : where
}

/** The one band that starts at `time`, or the only one there is; else what to say. */
export async function bandAt(
  db: postgres.ISql,
  { communeId, sessionId, time }: { communeId: string; sessionId: string; time: string | undefined },
): Promise<ListedBand | { refused: Report }> {
  const bands = await listBands(db, { communeId, sessionId })
  const meant = bands.find(({ startsAt }) => localTime(startsAt) === time)
  if (meant) return meant
  if (time === undefined && bands.length === 1) return bands[0]!
  const times = bands.map(({ startsAt }) => localTime(startsAt)).join(', ')
  return { refused: { outcome: 'refused', why: `say --time, one of: ${times}` } }
}
