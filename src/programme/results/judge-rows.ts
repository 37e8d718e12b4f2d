// Holds every row of a file against the commune's people and the results there are: new, changed, same, unclear or rejected.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { listAreas } from '../communes/list-areas.ts'
import type { SheetRow } from '../sheets/read-csv.ts'
import type { Reason } from '../sheets/reason.ts'
import type { Village } from '../sheets/village-of.ts'
import { COLUMN_NAMES, type Column } from './columns.ts'
import { type Candidate, matchPerson } from './match-person.ts'
import { type Measured, measuredSchema } from './measured.ts'
import { type RowFacts, readRow } from './read-row.ts'

export interface JudgedRow {
  line: number
  cells: string[]
  outcome: 'new' | 'changed' | 'same' | 'unclear' | 'rejected'
  reasons: Reason[]
  /** Of new, changed and same rows. */
  result: { person: Candidate; examDay: string; measured: Measured } | null
}

/** At once, so that a large file is a few statements and not as many as it has rows. */
const CHUNK = 500

export async function judgeRows(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, rows, at, now }: { communeId: string; rows: SheetRow[]; at: Map<Column, number>; now: Date },
): Promise<JudgedRow[]> {
  const villages: Village[] = await listAreas(tx, communeId)
  const rounds = await examRounds(tx, communeId)
  const judged: JudgedRow[] = []
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map((row) => ({ ...row, read: readRow(row.cells, at, localDay(now)) }))
    const facts = chunk.flatMap(({ read }) => ('facts' in read ? [read.facts] : []))
    const people = await peopleNamed(tx, seal, communeId, facts)
    const matched = chunk.map((row) => match(row, people, villages, rounds))
    const known = await resultsOf(tx, seal, communeId, matched)
    for (const row of matched) judged.push(compared(row, known))
  }
  return disputed(judged)
}

type ChunkRow = SheetRow & { read: ReturnType<typeof readRow> }

function match(
  { line, cells, read }: ChunkRow,
  people: Map<string, Candidate[]>,
  villages: Village[],
  rounds: Round[],
) {
  const row = { line, cells, result: null }
  if ('reasons' in read) return { ...row, outcome: 'rejected' as const, reasons: read.reasons }
  const { facts } = read
  if (!rounds.some(({ firstDay, lastDay }) => firstDay <= facts.examDay && facts.examDay <= lastDay)) {
    const what = 'không thuộc đợt khám nào của xã; xem lại ngày, hoặc thêm đợt bằng henkham round add'
    const reasons = [{ column: COLUMN_NAMES.day, found: facts.examDay, what }]
    return { ...row, outcome: 'rejected' as const, reasons }
  }
  const found = matchPerson(facts, people.get(foldName(facts.name)) ?? [], villages)
  if (found.outcome === 'unclear') return { ...row, outcome: 'unclear' as const, reasons: [found.reason] }
  const result = { person: found.person, examDay: facts.examDay, measured: facts.measured }
  return { ...row, outcome: 'new' as const, reasons: [], result }
}

function compared(row: JudgedRow, known: Map<string, Measured>): JudgedRow {
  if (!row.result) return row
  const stored = known.get(keyOf(row.result))
  if (!stored) return row
  return { ...row, outcome: isSame(stored, row.result.measured) ? 'same' : 'changed' }
}

/** Two rows for one person and day: the second is the first again, or nobody can say which is right. */
function disputed(rows: JudgedRow[]): JudgedRow[] {
  const byPerson = new Map<string, JudgedRow[]>()
  for (const row of rows) {
    if (row.result) byPerson.set(keyOf(row.result), [...(byPerson.get(keyOf(row.result)) ?? []), row])
  }
  return rows.map((row) => {
    const others = row.result ? byPerson.get(keyOf(row.result))!.filter((other) => other !== row) : []
    const against = others.find((other) => !isSame(other.result!.measured, row.result!.measured))
    if (against) {
      const what = `trùng người và ngày khám với dòng ${against.line} nhưng chỉ số khác nhau; giữ lại một dòng`
      return { ...row, outcome: 'unclear', reasons: [{ column: 'Dòng', found: null, what }], result: null }
    }
    return others.some(({ line }) => line < row.line) ? { ...row, outcome: 'same' } : row
  })
}

function keyOf({ person, examDay }: { person: Candidate; examDay: string }): string {
  return `${person.residentId} ${examDay}`
}

function isSame(a: Measured, b: Measured): boolean {
  return JSON.stringify(measuredSchema.parse(a)) === JSON.stringify(measuredSchema.parse(b))
}

async function peopleNamed(
  tx: postgres.TransactionSql,
  seal: Seal,
  communeId: string,
  facts: RowFacts[],
): Promise<Map<string, Candidate[]>> {
  const names = new Map(facts.map(({ name }) => [seal.hash('name', foldName(name)).toString('hex'), foldName(name)]))
  if (names.size === 0) return new Map()
  const rows = await tx<(Omit<Candidate, 'personalId'> & { nameHash: Buffer; personalId: Buffer | null })[]>`
    select id as "residentId", name_hash as "nameHash", standing, birth_year as "birthYear", birth_month as "birthMonth",
      area_id as "areaId", personal_id as "personalId"
    from residents
    where commune_id = ${communeId}
      and name_hash in ${tx([...names.keys()].map((hash) => Buffer.from(hash, 'hex')))}
      and standing in ('listed', 'to_verify')`
  const people = new Map<string, Candidate[]>()
  for (const { nameHash, personalId, ...row } of rows) {
    const name = names.get(nameHash.toString('hex'))!
    const person = { ...row, personalId: personalId && seal.open(personalId) }
    people.set(name, [...(people.get(name) ?? []), person])
  }
  return people
}

async function resultsOf(
  tx: postgres.TransactionSql,
  seal: Seal,
  communeId: string,
  rows: JudgedRow[],
): Promise<Map<string, Measured>> {
  const ids = [...new Set(rows.flatMap(({ result }) => result?.person.residentId ?? []))]
  if (ids.length === 0) return new Map()
  const results = await tx<{ residentId: string; examDay: string; measured: Buffer }[]>`
    select resident_id as "residentId", exam_day as "examDay", measured
    from exam_results
    where commune_id = ${communeId}
      and resident_id in ${tx(ids)}`
  return new Map(
    results.map(({ residentId, examDay, measured }) => [
      `${residentId} ${examDay}`,
      measuredSchema.parse(JSON.parse(seal.open(measured))),
    ]),
  )
}

interface Round {
  firstDay: string
  lastDay: string
}

async function examRounds(tx: postgres.TransactionSql, communeId: string): Promise<Round[]> {
  return tx<Round[]>`
    select first_day as "firstDay", last_day as "lastDay"
    from rounds
    where commune_id = ${communeId}
      and kind = 'exam'`
}
