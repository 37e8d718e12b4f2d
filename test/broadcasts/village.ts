// Makes a village of many phones, in few statements: a household to each phone, and behind every second one a neighbour without.
import type postgres from 'postgres'
import type { Seal } from '../../src/database/seal.ts'
import { newId } from '../../src/ids.ts'
import { areaId } from '../../src/programme/demo/commune-rows.ts'
import { foldName } from '../../src/vietnamese/people/names.ts'

export const COMMUNE = '10804'
/** The protocol carries 65,534 values in one statement. */
const AT_ONCE = 4_000
const NAME = 'Nguyễn Thị Hằng'

export interface Villager {
  phone: string
  /** Some have Zalo too, and have just written there: a message goes to one of the two. */
  zalo: string | null
  residentId: string
  /** Of the phone and of the Zalo. */
  contactIds: string[]
}

export interface Village {
  /** The demo's village they live in. */
  area: string
  phones: number
  /** Every so-manyth has Zalo as well; 0: nobody. */
  zaloEvery: number
  /** Of the Zalo addresses. */
  space: string
  /** Tells one village's numbers from another's, 1–9: 060, this, and six digits. */
  no: number
  now: Date
}

export async function makeVillage(sql: postgres.Sql, seal: Seal, village: Village): Promise<Villager[]> {
  const { now } = village
  const area = areaId(COMMUNE, village.area)
  const name = { name: seal.seal(NAME), name_hash: seal.hash('name', foldName(NAME)) }
  const villagers = Array.from({ length: village.phones }, (_, i): Villager => {
    const zalo =
      village.zaloEvery > 0 && i % village.zaloEvery === 0 ? `16${village.no}${String(i).padStart(16, '0')}` : null
    const contactIds = zalo === null ? [newId()] : [newId(), newId()]
    const phone = `060${village.no}${String(i).padStart(6, '0')}`
    return { phone, zalo, residentId: newId(), contactIds }
  })
  const homes = villagers.flatMap(({ residentId, contactIds }, i) => {
    const own = { residentId, contactIds, relation: 'self' }
    return i % 2 === 0 ? [own] : [own, { residentId: newId(), contactIds, relation: 'other' }]
  })
  const householdIds = homes.map(() => newId())
  const contacts = villagers.flatMap(({ phone, zalo, contactIds: [byPhone, byZalo] }) => [
    { id: byPhone!, space: 'phone', address: phone, wrote: null },
    ...(zalo === null ? [] : [{ id: byZalo!, space: village.space, address: zalo, wrote: now }]),
  ])
  await sql.begin(async (tx) => {
    await add(
      tx,
      'households',
      householdIds.map((id) => ({ commune_id: COMMUNE, id, area_id: area })),
    )
    await add(
      tx,
      'residents',
      homes.map(({ residentId }, i) => ({
        ...{ commune_id: COMMUNE, id: residentId, household_id: householdIds[i]!, area_id: area, ...name },
        ...{ birth_year: 1960, sex: 'f', priority_group: 2, organiser: 'commune', standing: 'listed', created_at: now },
      })),
    )
    await add(
      tx,
      'contacts',
      contacts.map(({ id, space, address }) => ({
        ...{ id, space, address: seal.seal(address), address_hash: seal.hash('address', address), created_at: now },
      })),
    )
    await add(
      tx,
      'conversations',
      contacts.map(({ id, wrote }) => ({ contact_id: id, last_inbound_at: wrote })),
    )
    await add(
      tx,
      'contact_residents',
      homes.flatMap(({ residentId, contactIds, relation }) =>
        contactIds.map((contactId) => ({
          ...{ id: newId(), contact_id: contactId, commune_id: COMMUNE, resident_id: residentId, relation },
          ...{ source: 'list', may_book: true, may_be_reminded: true, linked_at: now },
        })),
      ),
    )
  })
  // Whatever brings in so much at once has to do this: for the minute until the server does it by itself, every table is
  // taken for as small as it was, and the audience of a village of 1,000 phones needs 11 s instead of 20 ms.
  await sql`analyze households, residents, contacts, conversations, contact_residents`
  return villagers
}

type Row = Record<string, postgres.ParameterOrJSON<never>>

export async function add(tx: postgres.TransactionSql, table: string, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tx`insert into ${tx(table)} ${tx(rows.slice(from, from + AT_ONCE))}`
  }
}
