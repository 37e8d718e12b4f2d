// Holds every matched row against the person it is: changed or the same. Rows without a person are new.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { changesOf, type Known } from './changes-of.ts'
import type { ImportOf } from './match-rows.ts'
import type { RosterFacts } from './read-row.ts'

/** A batch of rows in their order, each opened, with what is known of its person. */
export interface OpenedRow {
  sheet: number
  line: number
  facts: RosterFacts
  areaId: string
  householdId: string | null
  gone: 'moved' | 'died' | null
  phoneChanges: boolean
  known: (Known & { residentId: string }) | null
}

const BATCH = 1000

export async function compareRows(
  tx: postgres.TransactionSql,
  seal: Seal,
  of: ImportOf & { now: Date; progress: (rows: number) => void },
): Promise<void> {
  const { communeId, importId, now } = of
  await tx`
    update roster_import_rows
    set outcome = 'new'
    where commune_id = ${communeId} and import_id = ${importId} and outcome = 'read' and resident_id is null`
  for await (const rows of openedRows(tx, seal, of, 'read')) {
    const outcomes = rows.map((row) => {
      const differs = row.phoneChanges || Object.keys(changesOf(row, row.known!, now)).length > 0
      return differs ? 'changed' : 'same'
    })
    await tx`
      update roster_import_rows rows
      set outcome = judged.outcome
      from unnest(
        ${rows.map(({ sheet }) => sheet)}::smallint[], ${rows.map(({ line }) => line)}::integer[], ${outcomes}::text[]
      ) as judged (sheet, line, outcome)
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.sheet = judged.sheet
        and rows.line = judged.line`
    of.progress(rows.length)
  }
}

/** All rows of one outcome, in batches, so that a list of any length fits. */
export async function* openedRows(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, importId }: ImportOf,
  outcome: 'read' | 'new' | 'changed',
): AsyncGenerator<OpenedRow[]> {
  let [sheet, line] = [0, 0]
  for (;;) {
    // The page is cut by the key alone: filtered or joined before it, every page read the whole list again (145 s for 40,000 rows).
    const rows = await tx<SealedRow[]>`
      with page as materialized (
        select sheet, line, row, area_id, household_id, gone, resident_id, phone_changes, outcome
        from roster_import_rows
        where commune_id = ${communeId} and import_id = ${importId} and (sheet, line) > (${sheet}, ${line})
        order by sheet, line
        limit ${BATCH}
      )
      select page.sheet, page.line, page.row, page.area_id as "areaId", page.household_id as "householdId", page.gone,
        page.resident_id as "residentId", page.phone_changes as "phoneChanges", page.outcome, residents.name,
        residents.birth_year as "birthYear", residents.birth_month as "birthMonth", residents.sex,
        residents.personal_id is not null as "hasPersonalId", residents.priority_group as "group", residents.organiser,
        residents.has_insurance as "hasInsurance", residents.tags, residents.registered_at as "registeredAt", residents.standing, residents.area_id as "knownAreaId",
        residents.household_id as "knownHouseholdId"
      from page
      left join residents on residents.commune_id = ${communeId} and residents.id = page.resident_id
      order by page.sheet, page.line`
    const last = rows.at(-1)
    if (!last) return
    const wanted = rows.filter((row) => row.outcome === outcome)
    if (wanted.length > 0) yield wanted.map((row) => opened(row, seal))
    ;[sheet, line] = [last.sheet, last.line]
  }
}

type SealedRow = Omit<OpenedRow, 'facts' | 'known'> & {
  outcome: string
  row: Buffer
  name: Buffer | null
  residentId: string | null
} & Omit<Known, 'name' | 'areaId' | 'householdId'> & { knownAreaId: string | null; knownHouseholdId: string | null }

function opened(sealed: SealedRow, seal: Seal): OpenedRow {
  const { sheet, line, row, areaId, householdId, gone, phoneChanges, residentId, name } = sealed
  const { knownAreaId, knownHouseholdId, birthYear, birthMonth, sex, hasPersonalId, group, organiser } = sealed
  const { hasInsurance, tags, registeredAt, standing } = sealed
  return {
    ...{ sheet, line, areaId, householdId, gone, phoneChanges },
    facts: JSON.parse(seal.open(row)) as RosterFacts,
    known:
      residentId === null
        ? null
        : {
            ...{ residentId, name: seal.open(name!), birthYear, birthMonth, sex, hasPersonalId, group, organiser },
            ...{ hasInsurance, tags, registeredAt, standing, areaId: knownAreaId, householdId: knownHouseholdId },
          },
  }
}
