// Stores what a list brings: new people with their households, what has changed of the others, and who is gone.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { cancelBooking } from '../bookings/cancel.ts'
import { type Changes, changesOf, groupsOf } from './changes-of.ts'
import { type OpenedRow, openedRows } from './compare-rows.ts'
import type { ImportOf } from './match-rows.ts'

export interface Storing extends ImportOf {
  now: Date
  newId: () => string
  progress: (rows: number) => void
}

export async function storeRoster(tx: postgres.TransactionSql, seal: Seal, storing: Storing): Promise<void> {
  const { communeId, importId } = storing
  await tx`
    insert into households (commune_id, id, area_id)
    select distinct on (household_id) commune_id, household_id, area_id
    from roster_import_rows
    where commune_id = ${communeId}
      and import_id = ${importId}
      and outcome in ('new', 'changed')
      and gone is null
      and household_id is not null
    order by household_id
    on conflict do nothing`
  for await (const rows of openedRows(tx, seal, storing, 'changed')) {
    await change(tx, seal, storing, rows)
    storing.progress(rows.length)
  }
  for await (const rows of openedRows(tx, seal, storing, 'new')) {
    await add(tx, seal, storing, rows)
    storing.progress(rows.length)
  }
}

async function add(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, importId, now, newId }: Storing,
  rows: OpenedRow[],
) {
  const residents = rows.map(({ facts, areaId, householdId }) => {
    const { group, organiser } = groupsOf(facts, null, now)
    return {
      commune_id: communeId,
      id: newId(),
      household_id: householdId,
      area_id: areaId,
      name: seal.seal(facts.name),
      name_hash: seal.hash('name', foldName(facts.name)),
      birth_year: facts.birthYear,
      birth_month: facts.birthMonth,
      sex: facts.sex,
      personal_id: facts.personalId && seal.seal(facts.personalId),
      personal_id_hash: facts.personalId && seal.hash('personal_id', facts.personalId),
      priority_group: group,
      organiser,
      has_insurance: facts.hasInsurance,
      tags: facts.tags.is,
      registered_at: facts.registration?.at ?? null,
      standing: 'listed',
      created_at: now,
    }
  })
  await tx`
    insert into residents ${tx(residents)}`
  await tx`
    update roster_import_rows rows
    set resident_id = added.id
    from unnest(
      ${rows.map(({ sheet }) => sheet)}::smallint[], ${rows.map(({ line }) => line)}::integer[],
      ${residents.map(({ id }) => id)}::uuid[]
    ) as added (sheet, line, id)
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.sheet = added.sheet
      and rows.line = added.line`
}

async function change(tx: postgres.TransactionSql, seal: Seal, { communeId, now }: Storing, rows: OpenedRow[]) {
  const people = rows.map((row) => ({
    id: row.known!.residentId,
    now: { ...row.known!, ...changesOf(row, row.known!, now) },
  }))
  const all = <Field>(field: (person: Omit<OpenedRow['known'] & object, never> & Changes) => Field) =>
    people.map((person) => field(person.now))
  const ids = all(({ personalId }) => personalId ?? null)
  await tx`
    update residents
    set name = decode(changed.name, 'hex'), name_hash = decode(changed.name_hash, 'hex'), birth_year = changed.birth_year,
      birth_month = changed.birth_month, sex = changed.sex,
      personal_id = coalesce(decode(changed.personal_id, 'hex'), residents.personal_id),
      personal_id_hash = coalesce(decode(changed.personal_id_hash, 'hex'), residents.personal_id_hash),
      priority_group = changed.priority_group, organiser = changed.organiser, has_insurance = changed.has_insurance,
      tags = string_to_array(changed.tags, ','), registered_at = changed.registered_at,
      standing = changed.standing, area_id = changed.area_id, household_id = changed.household_id
    from unnest(
      ${people.map(({ id }) => id)}::uuid[], ${all(({ name }) => hex(seal.seal(name)))}::text[],
      ${all(({ name }) => hex(seal.hash('name', foldName(name))))}::text[], ${all(({ birthYear }) => birthYear)}::smallint[],
      ${all(({ birthMonth }) => birthMonth)}::smallint[], ${all(({ sex }) => sex)}::text[],
      ${ids.map((id) => id && hex(seal.seal(id)))}::text[], ${ids.map((id) => id && hex(seal.hash('personal_id', id)))}::text[],
      ${all(({ group }) => group)}::smallint[], ${all(({ organiser }) => organiser)}::text[],
      ${all(({ hasInsurance }) => hasInsurance?.toString() ?? null)}::text[]::boolean[], ${all(({ standing }) => standing)}::text[],
      ${all(({ tags }) => tags.join(','))}::text[], ${all(({ registeredAt }) => registeredAt)}::text[],
      ${all(({ areaId }) => areaId)}::uuid[], ${all(({ householdId }) => householdId)}::uuid[]
    ) as changed (
      id, name, name_hash, birth_year, birth_month, sex, personal_id, personal_id_hash, priority_group, organiser,
      has_insurance, standing, tags, registered_at, area_id, household_id
    )
    where residents.commune_id = ${communeId} and residents.id = changed.id`
  const gone = rows.filter((row) => row.gone && row.known!.standing === 'listed').map((row) => row.known!.residentId)
  if (gone.length > 0) await giveSeatsBack(tx, communeId, gone, now)
}

/** The library takes an array of bytes, or of booleans, for a single one. */
function hex(bytes: Buffer): string {
  return bytes.toString('hex')
}

/** Nobody who died or moved away keeps a seat from somebody else. */
async function giveSeatsBack(tx: postgres.TransactionSql, communeId: string, residentIds: string[], now: Date) {
  const bookings = await tx<{ bookingId: string }[]>`
    select id as "bookingId"
    from bookings
    where commune_id = ${communeId}
      and resident_id = any(${residentIds}::uuid[])
      and state = 'live'
    order by id`
  for (const { bookingId } of bookings) await cancelBooking(tx, { communeId, bookingId, now })
}
