// Two worlds that differ in one thing: whether the neighbour exists. What they have, somebody of another name and year has in the other.
import { addContact } from '../../src/messaging/contacts/find-or-add.ts'
import { book } from '../../src/programme/bookings/book.ts'
import { areaId } from '../../src/programme/demo/commune-rows.ts'
import { DEMO_OA } from '../../src/programme/demo/people.ts'
import { residentId } from '../../src/programme/demo/resident-rows.ts'
import { peopleOfContact } from '../../src/programme/residents/people-of-contact.ts'
import { join } from '../../src/programme/waitlist/join.ts'
import type { Runtime } from '../../src/runtime.ts'
import { foldName } from '../../src/vietnamese/people/names.ts'
import { examined } from '../setup/examined.ts'

const COMMUNE = '10804'
/** The row of the demo that is the neighbour, or whoever stands in for them. */
const ROW = residentId('P1')

interface Somebody {
  name: string
  birthYear: number
  area: string
  phone: string
  zalo: string
  slip: string
}

/** What everybody in the village knows of her is her name, her year and her village; the rest is for the tests. */
export const NEIGHBOUR: Somebody = {
  name: 'Phạm Thị Mận',
  birthYear: 1949,
  area: 'Tam Kỳ',
  phone: '0300000021',
  zalo: '1000000000000000021',
  slip: '73519042',
}
const STAND_IN: Somebody = {
  name: 'Lương Thị Sáu',
  birthYear: 1947,
  area: 'Tam Kỳ',
  phone: '0300000022',
  zalo: '1000000000000000022',
  slip: '86240517',
}

/** What may be true of the neighbour; `nobody`: there never was such a person. */
export const WORLDS: Record<string, (rt: Runtime) => Promise<unknown>> = {
  nobody: (rt) => settle(rt, STAND_IN),
  everything: (rt) => settle(rt, NEIGHBOUR),
  'only listed': async (rt) => {
    await settle(rt, STAND_IN)
    await addResident(rt, { standing: 'listed' })
  },
  'listed twice': async (rt) => {
    await settle(rt, NEIGHBOUR)
    await addResident(rt, { standing: 'listed' })
  },
  'on a phone of the household': async (rt) => {
    await settle(rt, NEIGHBOUR)
    await link(rt, NEIGHBOUR.phone, 'phone', residentId('P3'), false)
  },
  'wants no messages': async (rt) => {
    await settle(rt, NEIGHBOUR)
    const contactId = await contactOf(rt, 'phone', NEIGHBOUR.phone)
    await rt.sql`insert into opt_outs (id, contact_id, since) values (${rt.newId()}, ${contactId}, ${rt.clock.now()})`
  },
  died: (rt) => stands(rt, 'died'),
  'moved away': (rt) => stands(rt, 'moved'),
  'registered by somebody else': async (rt) => {
    await settle(rt, STAND_IN)
    const id = await addResident(rt, { standing: 'to_verify' })
    await link(rt, '0300000023', 'phone', id, false)
  },
}

async function stands(rt: Runtime, standing: string): Promise<void> {
  await settle(rt, NEIGHBOUR)
  await rt.sql`update residents set standing = ${standing} where commune_id = ${COMMUNE} and id = ${ROW}`
}

/** Listed, with a phone and a Zalo of their own, examined, with a result and a slip, booked, and waiting for another day. */
async function settle(rt: Runtime, somebody: Somebody): Promise<void> {
  const { sql, seal, newId } = rt
  const now = rt.clock.now()
  await sql`delete from contact_residents where resident_id = ${ROW}`
  await sql`
    update residents
    set name = ${seal.seal(somebody.name)}, name_hash = ${seal.hash('name', foldName(somebody.name))},
      birth_year = ${somebody.birthYear}, area_id = ${areaId(COMMUNE, somebody.area)}
    where commune_id = ${COMMUNE} and id = ${ROW}`
  const contactId = await link(rt, somebody.phone, 'phone', ROW, false)
  await link(rt, somebody.zalo, DEMO_OA, ROW, true)
  await examined(rt, 'P1 20/10/2026 152/92')
  await sql`
    insert into personal_codes (commune_id, id, resident_id, kind, code_hash, made_at, good_until)
    values (
      ${COMMUNE}, ${newId()}, ${ROW}, 'slip', ${seal.hash('code', somebody.slip)}, ${now},
      ${new Date(now.getTime() + 400 * 86_400_000)}
    )`
  await sql.begin(async (tx) => {
    const [person] = await peopleOfContact(tx, seal, { contactId, now })
    const [band] = await tx<{ id: string }[]>`
      select session_bands.id
      from session_bands
      join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
      where sessions.code = 'S1'
      order by session_bands.starts_at
      limit 1`
    const booked = await book(tx, {
      ...{ communeId: COMMUNE, residentId: ROW, bandId: band!.id, contactId, isPriority: true, now, newId },
    })
    const [full] = await tx<{ id: string }[]>`select id from sessions where code = 'S4'`
    const waiter = { ...person!, examined: null }
    const joined = await join(tx, { sessionId: full!.id, person: waiter, contactId, switching: false, now, newId })
    if (booked.outcome !== 'booked' || joined.outcome !== 'joined') {
      throw new Error(`the world was not made: ${booked.outcome}, ${joined.outcome}`)
    }
  })
}

async function addResident(rt: Runtime, { standing }: { standing: string }): Promise<string> {
  const { sql, seal } = rt
  const id = rt.newId()
  await sql`
    insert into residents (
      commune_id, id, area_id, name, name_hash, birth_year, sex, priority_group, organiser, standing, created_at
    )
    values (
      ${COMMUNE}, ${id}, ${areaId(COMMUNE, NEIGHBOUR.area)}, ${seal.seal(NEIGHBOUR.name)},
      ${seal.hash('name', foldName(NEIGHBOUR.name))}, ${NEIGHBOUR.birthYear}, 'f', 2, 'commune', ${standing},
      ${rt.clock.now()}
    )`
  return id
}

async function link(rt: Runtime, address: string, space: 'phone' | typeof DEMO_OA, resident: string, reads: boolean) {
  const contactId = await contactOf(rt, space, address)
  await rt.sql`
    insert into contact_residents (
      id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, may_read_results,
      verified_at, linked_at
    )
    values (
      ${rt.newId()}, ${contactId}, ${COMMUNE}, ${resident}, 'self', 'list', true, true, ${reads},
      ${reads ? rt.clock.now() : null}, ${rt.clock.now()}
    )`
  return contactId
}

function contactOf(rt: Runtime, space: 'phone' | typeof DEMO_OA, address: string): Promise<string> {
  return addContact(rt.sql, rt.seal, { space, address, now: rt.clock.now(), newId: rt.newId })
}
