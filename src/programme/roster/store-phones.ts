// Links people to the numbers a list has for them: their own, or their household's (domain.md D3). Never beyond booking and reminding.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { ImportOf } from './match-rows.ts'
import type { RosterFacts } from './read-row.ts'

/** Younger, a number on the row is a parent's (domain.md G5). */
const OWN_FROM_AGE = 16
const BATCH = 1000

/**
 * Marks the rows that bring another number than the list brought before. A link that somebody has ended stays ended, unless the
 * list had another number since. A household's number replaces nobody's own.
 */
export async function markNewPhones(
  tx: postgres.TransactionSql,
  { communeId, importId, thisYear }: ImportOf & { thisYear: number },
): Promise<void> {
  await tx`
    with wanted as (
      select sheet, line, resident_id, coalesce(phone_hash, home_phone_hash) as hash, phone_hash is not null as is_own,
        phone_hash is not null and birth_year <= ${thisYear - OWN_FROM_AGE} as is_self
      from roster_import_rows
      where commune_id = ${communeId}
        and import_id = ${importId}
        and outcome = 'read'
        and gone is null
        and coalesce(phone_hash, home_phone_hash) is not null
    ),
    linked as (
      select wanted.sheet, wanted.line,
        coalesce(bool_or(
          contacts.address_hash = wanted.hash and links.ended_at is null and not (wanted.is_self and links.relation = 'other')
        ), false) as is_there,
        coalesce(bool_or(contacts.address_hash = wanted.hash and links.ended_at is not null), false) as was_ended,
        coalesce(bool_or(links.ended_at is null and links.source = 'list' and links.relation in ('self', 'other')), false)
          as has_one,
        coalesce(bool_or(links.ended_at is null and links.source = 'list' and links.relation = 'self'), false) as has_own
      from wanted
      left join (
        contact_residents links
        join contacts on contacts.id = links.contact_id and contacts.space = 'phone'
      ) on links.commune_id = ${communeId} and links.resident_id = wanted.resident_id
      group by wanted.sheet, wanted.line
    )
    update roster_import_rows rows
    set phone_changes = true
    from linked
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and (rows.sheet, rows.line) = (linked.sheet, linked.line)
      and not linked.is_there
      and (not linked.was_ended or linked.has_one)
      and (rows.phone_hash is not null or not linked.has_own)`
}

/** Contacts first, then links: a webhook of one of these numbers waits for our commit, so this comes last. */
export async function storePhones(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, importId, now, newId, thisYear }: ImportOf & { now: Date; newId: () => string; thisYear: number },
): Promise<void> {
  let [sheet, line] = [0, 0]
  for (;;) {
    const page = await tx<{ sheet: number; line: number; row: Buffer; hash: Buffer; isNew: boolean }[]>`
      with page as materialized (
        select sheet, line, row, phone_hash, outcome in ('new', 'changed', 'same') and gone is null as is_stored
        from roster_import_rows
        where commune_id = ${communeId} and import_id = ${importId} and (sheet, line) > (${sheet}, ${line})
        order by sheet, line
        limit ${BATCH}
      )
      select page.sheet, page.line, page.row, page.phone_hash as hash,
        page.is_stored and page.phone_hash is not null and contacts.id is null as "isNew"
      from page
      left join contacts on contacts.space = 'phone' and contacts.address_hash = page.phone_hash
      order by page.sheet, page.line`
    const last = page.at(-1)
    if (!last) break
    ;[sheet, line] = [last.sheet, last.line]
    const rows = page.filter(({ isNew }) => isNew)
    if (rows.length === 0) continue
    const phones = rows.map(({ row }) => (JSON.parse(seal.open(row)) as RosterFacts).phone!)
    await tx`
      with added as (
        insert into contacts (id, space, address, address_hash, language, created_at)
        select distinct on (hash) id, 'phone', decode(address, 'hex'), decode(hash, 'hex'), 'vi', ${now}::timestamptz
        from unnest(
          ${rows.map(newId)}::uuid[], ${phones.map((phone) => seal.seal(phone).toString('hex'))}::text[],
          ${rows.map(({ hash }) => hash.toString('hex'))}::text[]
        ) as each (id, address, hash)
        order by hash
        on conflict (space, address_hash) do nothing
        returning id
      )
      insert into conversations (contact_id)
      select id
      from added`
  }
  await link(tx, { communeId, importId, now, newId, thisYear })
}

async function link(
  tx: postgres.TransactionSql,
  { communeId, importId, now, newId, thisYear }: ImportOf & { now: Date; newId: () => string; thisYear: number },
) {
  const wanted = () => tx`
    select rows.sheet, rows.line, rows.resident_id, contacts.id as contact_id,
      case
        when rows.phone_hash is not null and rows.birth_year <= ${thisYear - OWN_FROM_AGE} then 'self'
        else 'other'
      end as relation
    from roster_import_rows rows
    join contacts on contacts.space = 'phone' and contacts.address_hash = coalesce(rows.phone_hash, rows.home_phone_hash)
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.outcome in ('new', 'changed')
      and rows.phone_changes`
  // Numbers change hands: who has the old one now is nobody's family.
  await tx`
    with wanted as (${wanted()})
    update contact_residents links
    set ended_at = ${now}
    from wanted, contacts
    where links.commune_id = ${communeId}
      and links.resident_id = wanted.resident_id
      and links.contact_id <> wanted.contact_id
      and links.ended_at is null
      and links.source = 'list'
      and links.relation in ('self', 'other')
      and contacts.id = links.contact_id
      and contacts.space = 'phone'`
  await tx`
    with wanted as (${wanted()})
    update contact_residents links
    set relation = 'self'
    from wanted
    where links.commune_id = ${communeId}
      and links.resident_id = wanted.resident_id
      and links.contact_id = wanted.contact_id
      and links.ended_at is null
      and links.relation = 'other'
      and wanted.relation = 'self'`
  let [sheet, line] = [0, 0]
  for (;;) {
    const page = await tx<{ sheet: number; line: number; residentId: string; contactId: string; relation: string }[]>`
      with wanted as materialized (
        ${wanted()}
          and (rows.sheet, rows.line) > (${sheet}, ${line})
        order by rows.sheet, rows.line
        limit ${BATCH}
      )
      select wanted.sheet, wanted.line, wanted.resident_id as "residentId", wanted.contact_id as "contactId", wanted.relation
      from wanted
      order by wanted.sheet, wanted.line`
    const last = page.at(-1)
    if (!last) break
    ;[sheet, line] = [last.sheet, last.line]
    const links = page.map(({ residentId, contactId, relation }) => ({
      id: newId(),
      contact_id: contactId,
      commune_id: communeId,
      resident_id: residentId,
      relation,
      source: 'list',
      may_book: true,
      may_be_reminded: true,
      linked_at: now,
    }))
    await tx`
      insert into contact_residents ${tx(links)}
      on conflict do nothing`
  }
}
