// Finds for every staged row the person of the commune it is, or sets it aside: several fields must agree, and one person
// only may fit (domain.md D1, D4). Set by set in the database, so that a list may be as long as it likes.
import type postgres from 'postgres'

export interface ImportOf {
  communeId: string
  importId: string
}

/**
 * An ID with the same name is the person; an ID with another name is for staff. Without an ID on one side, name, birth year and
 * village together are the person, where they are one person's. A second row for a person is set aside, never merged.
 */
export async function matchRows(tx: postgres.TransactionSql, of: ImportOf): Promise<void> {
  // The planner knows nothing yet of rows written in this transaction.
  await tx`analyze roster_import_rows`
  await byPersonalId(tx, of)
  await setAsideOtherNames(tx, of)
  await setAsideSharedIds(tx, of)
  await byNameAndVillage(tx, of)
  await byNameAndPhone(tx, of)
  await setAsideSecondRows(tx, of)
  await setAsideNamesakes(tx, of)
  await setAsideGone(tx, of)
}

async function byPersonalId(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    update roster_import_rows rows
    set resident_id = found.resident_id
    from (
      select rows.sheet, rows.line, (array_agg(residents.id))[1] as resident_id
      from roster_import_rows rows
      join residents
        on residents.commune_id = ${communeId}
        and residents.personal_id_hash = rows.personal_id_hash
        and residents.name_hash = rows.name_hash
        and residents.standing in ('listed', 'moved', 'died')
      where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.outcome = 'read'
      group by rows.sheet, rows.line
      having count(*) = 1
    ) found
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (found.sheet, found.line)`
}

async function setAsideOtherNames(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    update roster_import_rows rows
    set outcome = 'unclear', why = 'other_name', like_resident_id = residents.id
    from residents
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.outcome = 'read'
      and rows.resident_id is null
      and residents.commune_id = ${communeId}
      and residents.personal_id_hash = rows.personal_id_hash
      and residents.standing in ('listed', 'moved', 'died')`
}

/** One ID on several rows of the file: one name is one person written twice, two names are a slip nobody here can mend. */
async function setAsideSharedIds(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    with shared as (
      select personal_id_hash, count(distinct name_hash) as names
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and personal_id_hash is not null
      group by personal_id_hash
      having count(*) > 1
    ),
    placed as (
      select rows.sheet, rows.line, rows.resident_id, rows.outcome, shared.names,
        first_value(rows.sheet) over same_id as first_sheet, first_value(rows.line) over same_id as first_line,
        lead(rows.sheet) over same_id as next_sheet, lead(rows.line) over same_id as next_line,
        row_number() over same_id as place
      from shared
      join roster_import_rows rows
        on rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.personal_id_hash = shared.personal_id_hash
      window same_id as (partition by rows.personal_id_hash order by rows.sheet, rows.line)
    )
    update roster_import_rows rows
    set outcome = 'unclear', why = case when placed.names > 1 then 'shared_id' else 'twice' end,
      against_sheet = case when placed.place = 1 then placed.next_sheet else placed.first_sheet end,
      against_line = case when placed.place = 1 then placed.next_line else placed.first_line end
    from placed
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (placed.sheet, placed.line)
      and rows.outcome = 'read'
      and rows.resident_id is null
      and (placed.names > 1 or placed.place > 1)`
}

async function byNameAndVillage(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    with found as (
      select rows.sheet, rows.line, (array_agg(residents.id))[1] as resident_id, count(*) as people
      from roster_import_rows rows
      join residents
        on residents.commune_id = ${communeId}
        and residents.name_hash = rows.name_hash
        and residents.birth_year = rows.birth_year
        and residents.area_id = rows.area_id
        and residents.standing in ('listed', 'moved', 'died')
        and (residents.personal_id_hash is null or rows.personal_id_hash is null)
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.outcome = 'read'
        and rows.resident_id is null
        and not exists (
          select 1
          from roster_import_rows taken
          where taken.commune_id = ${communeId} and taken.import_id = ${importId} and taken.resident_id = residents.id
        )
      group by rows.sheet, rows.line
    )
    update roster_import_rows rows
    set resident_id = case when found.people = 1 then found.resident_id end,
      like_resident_id = case when found.people > 1 then found.resident_id end,
      outcome = case when found.people = 1 then 'read' else 'unclear' end,
      why = case when found.people > 1 then 'several' end
    from found
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (found.sheet, found.line)`
}

/** Somebody who moved to another village of the commune and kept the number. */
async function byNameAndPhone(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    with found as (
      select rows.sheet, rows.line, (array_agg(residents.id))[1] as resident_id
      from roster_import_rows rows
      join contacts on contacts.space = 'phone' and contacts.address_hash = rows.phone_hash
      join contact_residents links
        on links.contact_id = contacts.id and links.commune_id = ${communeId} and links.ended_at is null and links.source = 'list'
      join residents
        on residents.commune_id = ${communeId}
        and residents.id = links.resident_id
        and residents.name_hash = rows.name_hash
        and residents.birth_year = rows.birth_year
        and residents.standing in ('listed', 'moved', 'died')
        and (residents.personal_id_hash is null or rows.personal_id_hash is null)
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.outcome = 'read'
        and rows.resident_id is null
        and not exists (
          select 1
          from roster_import_rows taken
          where taken.commune_id = ${communeId} and taken.import_id = ${importId} and taken.resident_id = residents.id
        )
      group by rows.sheet, rows.line
      having count(distinct residents.id) = 1
    )
    update roster_import_rows rows
    set resident_id = found.resident_id
    from found
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (found.sheet, found.line)`
}

async function setAsideSecondRows(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    with placed as (
      select sheet, line, resident_id, row_number() over same_person as place,
        first_value(sheet) over same_person as first_sheet, first_value(line) over same_person as first_line
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and outcome = 'read' and resident_id is not null
      window same_person as (partition by resident_id order by sheet, line)
    )
    update roster_import_rows rows
    set outcome = 'unclear', why = 'twice', resident_id = null, like_resident_id = placed.resident_id,
      against_sheet = placed.first_sheet, against_line = placed.first_line
    from placed
    where placed.place > 1
      and rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (placed.sheet, placed.line)`
}

/** A new person of the name, birth year and village of another row, where not both have an ID to tell them apart. */
async function setAsideNamesakes(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    with namesakes as (
      select distinct on (rows.sheet, rows.line) rows.sheet, rows.line, other.sheet as other_sheet,
        other.line as other_line, other.resident_id as other_resident_id
      from roster_import_rows rows
      join roster_import_rows other
        on other.commune_id = ${communeId}
        and other.import_id = ${importId}
        and other.name_hash = rows.name_hash
        and other.birth_year = rows.birth_year
        and other.area_id = rows.area_id
        and other.outcome = 'read'
        and (other.personal_id_hash is null or rows.personal_id_hash is null)
        and (other.resident_id is not null or (other.sheet, other.line) < (rows.sheet, rows.line))
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.outcome = 'read'
        and rows.resident_id is null
      order by rows.sheet, rows.line, other.resident_id nulls last, other.sheet, other.line
    )
    update roster_import_rows rows
    set outcome = 'unclear', why = 'maybe_twice', like_resident_id = namesakes.other_resident_id,
      against_sheet = namesakes.other_sheet, against_line = namesakes.other_line
    from namesakes
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (namesakes.sheet, namesakes.line)`
}

async function setAsideGone(tx: postgres.TransactionSql, { communeId, importId }: ImportOf) {
  await tx`
    update roster_import_rows
    set outcome = 'rejected', why = 'gone_unknown'
    where commune_id = ${communeId}
      and import_id = ${importId}
      and outcome = 'read'
      and gone is not null
      and resident_id is null`
  await tx`
    update roster_import_rows rows
    set outcome = 'unclear', why = 'died_before', resident_id = null, like_resident_id = residents.id
    from residents
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.outcome = 'read'
      and rows.gone is distinct from 'died'
      and residents.commune_id = ${communeId}
      and residents.id = rows.resident_id
      and residents.standing = 'died'`
}
