// Lists for staff what a file cannot decide: near-duplicates, one ID on two people, who is missing. Nothing is merged or removed.
import type postgres from 'postgres'
import type { ImportOf } from './match-rows.ts'

/** After the rows are stored. What is listed already is not listed twice; who is missing no longer is taken off the list. */
export async function reviewPeople(
  tx: postgres.TransactionSql,
  { communeId, importId, now, newId }: ImportOf & { now: Date; newId: () => string },
): Promise<void> {
  const found = await tx<Found[]>`
    with stored as (
      select sheet, line, name_hash, birth_year, area_id, personal_id_hash, resident_id, outcome
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and outcome in ('new', 'changed', 'same')
    ),
    found as (
      select 'same_name' as kind, least(stored.resident_id, other.id) as resident_id,
        greatest(stored.resident_id, other.id) as other_resident_id, null::bytea as row_hash, stored.sheet, stored.line
      from stored
      join residents other
        on other.commune_id = ${communeId}
        and other.name_hash = stored.name_hash
        and other.birth_year = stored.birth_year
        and other.area_id = stored.area_id
        and other.standing = 'listed'
        and other.id <> stored.resident_id
      where stored.outcome = 'new'
      union all
      select 'registered', stored.resident_id, other.id, null, stored.sheet, stored.line
      from stored
      join residents other
        on other.commune_id = ${communeId}
        and other.name_hash = stored.name_hash
        and other.birth_year = stored.birth_year
        and other.standing = 'to_verify'
      union all
      select 'other_commune', stored.resident_id, null, null, stored.sheet, stored.line
      from stored
      where exists (
        select 1
        from residents other
        where other.personal_id_hash = stored.personal_id_hash
          and other.commune_id <> ${communeId}
          and other.standing = 'listed'
      )
      union all
      select case when rows.why = 'other_name' then 'same_id' else 'same_name' end,
        coalesce(rows.like_resident_id, against.resident_id), null,
        sha256(rows.name_hash || int4send(rows.birth_year) || coalesce(rows.personal_id_hash, '')), rows.sheet, rows.line
      from roster_import_rows rows
      left join roster_import_rows against
        on against.commune_id = rows.commune_id
        and against.import_id = rows.import_id
        and against.sheet = rows.against_sheet
        and against.line = rows.against_line
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.why in ('other_name', 'several', 'maybe_twice')
        and coalesce(rows.like_resident_id, against.resident_id) is not null
      union all
      select 'other_village', missing.id, stored.resident_id, null, stored.sheet, stored.line
      from (${missing(tx, { communeId, importId })}) missing
      join stored
        on stored.name_hash = missing.name_hash and stored.birth_year = missing.birth_year and stored.outcome = 'new'
      where stored.personal_id_hash is null or missing.personal_id_hash is null
      union all
      select 'missing', missing.id, null, null, null, null
      from (${missing(tx, { communeId, importId })}) missing
    )
    select distinct on (kind, resident_id, other_resident_id, row_hash) kind, resident_id, other_resident_id, row_hash,
      sheet, line
    from found
    order by kind, resident_id, other_resident_id, row_hash, sheet, line`
  for (let from = 0; from < found.length; from += 1000) {
    const reviews = found.slice(from, from + 1000).map((each) => ({
      ...each,
      commune_id: communeId,
      id: newId(),
      import_id: importId,
      opened_at: now,
    }))
    await tx`
      insert into resident_reviews ${tx(reviews)}
      on conflict (commune_id, kind, resident_id, other_resident_id, row_hash) do update
        set state = 'open', closed_at = null
        where resident_reviews.kind = 'missing' and resident_reviews.state = 'closed'`
  }
  await tx`
    update resident_reviews
    set state = 'closed', closed_at = ${now}
    where commune_id = ${communeId}
      and kind = 'missing'
      and state = 'open'
      and resident_id in (
        select resident_id
        from roster_import_rows
        where commune_id = ${communeId} and import_id = ${importId} and resident_id is not null
      )`
}

interface Found {
  kind: string
  resident_id: string
  other_resident_id: string | null
  row_hash: Buffer | null
  sheet: number | null
  line: number | null
}

/**
 * People of the villages the file speaks of whom no row is, or may be (domain.md R72). A file of one village says nothing of the
 * others.
 */
export function missing(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  return tx`
    select residents.id, residents.area_id, residents.name_hash, residents.birth_year, residents.personal_id_hash
    from residents
    where residents.commune_id = ${communeId}
      and residents.standing = 'listed'
      and residents.area_id in (
        select area_id
        from roster_import_rows
        where commune_id = ${communeId} and import_id = ${importId}
      )
      and not exists (
        select 1
        from roster_import_rows rows
        where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.resident_id = residents.id
      )
      and not exists (
        select 1
        from roster_import_rows rows
        where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.like_resident_id = residents.id
      )`
}
