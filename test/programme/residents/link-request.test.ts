// Holds what a request to speak for somebody does: the same work whoever is on the list, one notice, rights and one person when granted.
import type postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { addContact } from '../../../src/messaging/contacts/find-or-add.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { answerLink } from '../../../src/programme/residents/answer-link.ts'
import { isSlip } from '../../../src/programme/residents/match-stated.ts'
import { peopleOfContact } from '../../../src/programme/residents/people-of-contact.ts'
import { type Registration, registerResident } from '../../../src/programme/residents/register.ts'
import { withdrawRights } from '../../../src/programme/residents/withdraw-rights.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

let db: FreshDatabase
beforeEach(async () => {
  db = await demoDatabase()
})
afterEach(() => db.drop())

const C = contactId('C', 'sms')
const TOAN = residentId('P10')
const consent = { textKey: 'people:confirm', textVersion: '1', inboundMessageId: null }

async function areaOf(resident: string): Promise<string> {
  const [row] = await db.sql<{ area_id: string }[]>`select area_id from residents where id = ${resident}`
  return row!.area_id
}

/** `seen`: the statements that were run. */
async function say(
  name: string,
  birthYear: number,
  more: Partial<Registration> = {},
  seen: string[] = [],
): Promise<string> {
  const registration: Registration = {
    ...{ communeId: '10804', areaId: await areaOf(TOAN), name, birthYear, relation: 'father', contactId: C },
    ...{ group: 2, organiser: 'commune', now: NOW, newId },
    consent: { ...consent, purposes: ['booking', 'reminders'] },
    ...more,
  }
  const result = await db.sql.begin((tx) => registerResident(watched(tx, seen), seal, registration))
  return result.residentId
}

function watched(tx: postgres.TransactionSql, seen: string[]): postgres.TransactionSql {
  return new Proxy(tx, {
    apply(target, self, args: [TemplateStringsArray, ...unknown[]]) {
      if (Array.isArray(args[0]) && 'raw' in args[0]) seen.push(args[0].join('?').replace(/\s+/g, ' '))
      return Reflect.apply(target as never, self, args)
    },
  })
}

function answer(requestId: string, said: 'yes' | 'no', now = NOW) {
  const by = { contactId: contactId('F', 'sms') }
  return db.sql.begin((tx) => answerLink(tx, { requestId, answer: said, by, consent, now, newId }))
}

async function onlyRequest(): Promise<string> {
  const rows = await db.sql<{ id: string }[]>`select id from link_requests`
  expect(rows).toHaveLength(1)
  return rows[0]!.id
}

function notices() {
  return db.sql<{ contact: string }[]>`select contact_id as contact from outbound_messages where rank = 2`
}

describe('the same statements are run', () => {
  const WORLDS: [string, (sql: FreshDatabase['sql']) => Promise<unknown>, number, number][] = [
    ['one with a number', async () => {}, 1, 1],
    ['nobody', (sql) => sql`update residents set standing = 'died' where id = ${TOAN}`, 0, 0],
    [
      'one without a number',
      (sql) => sql`update contact_residents set ended_at = ${NOW} where resident_id = ${TOAN}`,
      0,
      1,
    ],
    [
      'two',
      (sql) => sql`
        insert into residents (commune_id, id, area_id, name, name_hash, birth_year, organiser, standing, created_at)
        select commune_id, gen_random_uuid(), area_id, name, name_hash, birth_year, organiser, standing, created_at
        from residents
        where id = ${TOAN}`,
      0,
      2,
    ],
  ]
  test.each(WORLDS)('%s', async (_, make, requests, reviews) => {
    const plain: string[] = []
    await say('Nguyễn Thị Chưa Có', 1941, {}, plain)
    await make(db.sql)
    const seen: string[] = []
    await say('Phạm Văn Toán', 1961, {}, seen)
    expect(seen).toEqual(plain)
    expect(seen).toHaveLength(8)
    const [counted] = await db.sql`
      select (select count(*)::int from link_requests) as requests, (select count(*)::int from resident_reviews) as reviews,
        (select count(*)::int from outbound_messages where rank = 2) as notices`
    expect(counted).toEqual({ requests, reviews, notices: requests })
  })
})

test('a slip of the name, a year beside it and another village are shown to staff, and ask nobody', async () => {
  await say('Phạm Văn Toám', 1961)
  await say('Phạm Toán', 1961)
  await say('Phạm Văn Toán', 1962)
  await say('Phạm Văn Toán', 1961, { areaId: await areaOf(residentId('P1')) })
  const reviews = await db.sql`select kind, import_id from resident_reviews where resident_id = ${TOAN}`
  expect(reviews).toEqual(Array(4).fill({ kind: 'registered', import_id: null }))
  expect(await notices()).toEqual([])
})

test('a number that was said has to be theirs', async () => {
  await say('Phạm Văn Toán', 1961, { phone: '0300000077' })
  expect(await notices()).toEqual([])
  await say('Phạm Văn Toán', 1961, { phone: '0300000006', contactId: contactId('E', 'sms') })
  expect(await notices()).toEqual([{ contact: contactId('F', 'sms') }])
})

test('a child, oneself and the own phone are asked of nobody', async () => {
  await say('Phạm Văn Toán', 1961, { relation: 'self' })
  await say('Phạm Văn Toán', 1961, { contactId: contactId('F', 'sms'), areaId: null })
  await db.sql`update residents set birth_year = 2012 where id = ${TOAN}`
  await say('Phạm Văn Toán', 2012)
  expect(await notices()).toEqual([])
})

test('nobody is asked twice in a week, and by one asker not twice at once', async () => {
  await say('Phạm Văn Toán', 1961)
  await say('Phạm Văn Toán', 1961, { contactId: contactId('E', 'sms') })
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
  await say('Phạm Văn Toán', 1961, { contactId: contactId('G', 'sms'), now: later(6) })
  expect(await notices()).toHaveLength(1)
  await say('Phạm Văn Toán', 1961, { contactId: contactId('I', 'sms'), now: later(8) })
  expect(await notices()).toHaveLength(2)
  const open = await db.sql`select 1 from link_requests where state = 'open'`
  expect(open).toHaveLength(4)
})

test('a yes gives the rights that were asked for with their consents, and makes one person of the two rows', async () => {
  const said = await say('Phạm Văn Toán', 1961)
  const [band] = await db.sql<{ id: string; round: string }[]>`
    select session_bands.id, sessions.round_id as round
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    where sessions.code = 'S2'
    order by session_bands.starts_at
    limit 1`
  const booked = await db.sql.begin((tx) =>
    book(tx, { communeId: '10804', residentId: said, bandId: band!.id, contactId: C, now: NOW, newId }),
  )
  expect(booked.outcome).toBe('booked')
  expect((await answer(await onlyRequest(), 'yes')).outcome).toBe('granted')
  expect((await answer(await onlyRequest(), 'yes')).outcome).toBe('gone')
  const people = await peopleOfContact(db.sql, seal, { contactId: C, now: NOW })
  const toan = people.find((person) => person.residentId === TOAN)
  expect(toan).toMatchObject({ standing: 'listed', relation: 'father', mayBook: true })
  expect(toan!.booking?.bandId).toBe(band!.id)
  expect(people.some((person) => person.residentId === said)).toBe(false)
  const [row] = await db.sql`select standing from residents where id = ${said}`
  expect(row).toEqual({ standing: 'merged' })
  const given =
    await db.sql`select purpose from consents where contact_id = ${C} and resident_id = ${TOAN} order by purpose`
  expect(given.map(({ purpose }) => purpose)).toEqual(['booking', 'reminders'])
  const [link] = await db.sql`
    select may_read_results as reads
    from contact_residents
    where contact_id = ${C} and resident_id = ${TOAN}`
  expect(link).toEqual({ reads: false })
  expect(await db.sql`select 1 from resident_reviews where state = 'open' and resident_id = ${TOAN}`).toHaveLength(0)
})

test('who is booked already keeps their visit, and the second seat is free again', async () => {
  const LUONG = residentId('P3')
  await db.sql`update contact_residents set ended_at = ${NOW} where resident_id = ${residentId('P1')}`
  const said = await say('Nguyễn Văn Lượng', 1952, { areaId: await areaOf(LUONG) })
  const [band] = await db.sql<{ id: string }[]>`
    select session_bands.id
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    where sessions.code = 'S2'
    limit 1`
  await db.sql.begin((tx) =>
    book(tx, { communeId: '10804', residentId: said, bandId: band!.id, contactId: C, now: NOW, newId }),
  )
  expect((await answer(await onlyRequest(), 'yes')).outcome).toBe('granted')
  const live =
    await db.sql`select resident_id from bookings where resident_id in (${said}, ${LUONG}) and state = 'live'`
  expect(live).toEqual([{ resident_id: LUONG }])
  const taken = await db.sql`select 1 from seats where band_id = ${band!.id} and booking_id is not null`
  expect(taken).toHaveLength(0)
})

test('a no gives nothing and changes nothing for who asked', async () => {
  const said = await say('Phạm Văn Toán', 1961)
  const before = await peopleOfContact(db.sql, seal, { contactId: C, now: NOW })
  expect(await answer(await onlyRequest(), 'no')).toEqual({ outcome: 'refused' })
  expect(await peopleOfContact(db.sql, seal, { contactId: C, now: NOW })).toEqual(before)
  expect(before.map(({ residentId }) => residentId)).toContain(said)
})

test('after a week an answer is too late', async () => {
  await say('Phạm Văn Toán', 1961)
  expect(await answer(await onlyRequest(), 'yes', new Date(NOW.getTime() + 7 * 86_400_000))).toEqual({
    outcome: 'gone',
  })
})

test('each right is withdrawn by itself, and the link ends with the last', async () => {
  const link = { contactId: contactId('B', 'sms'), communeId: '10804', residentId: residentId('P1'), now: NOW }
  const take = (right: 'book' | 'be_reminded' | 'read_results') =>
    db.sql.begin((tx) => withdrawRights(tx, { ...link, rights: [right] }))
  const state = () => db.sql`
    select may_book as book, may_be_reminded as reminded, ended_at is null as open
    from contact_residents
    where contact_id = ${link.contactId} and resident_id = ${link.residentId}`
  expect(await take('read_results')).toBe(false)
  expect(await take('book')).toBe(true)
  expect(await state()).toEqual([{ book: false, reminded: true, open: true }])
  expect(await take('book')).toBe(false)
  expect(await take('be_reminded')).toBe(true)
  expect(await state()).toEqual([{ book: false, reminded: false, open: false }])
  const consents = await db.sql`
    select purpose, withdrawn_at = ${NOW} as withdrawn
    from consents
    where contact_id = ${link.contactId} and resident_id = ${link.residentId}
    order by purpose`
  expect(consents).toEqual([
    { purpose: 'booking', withdrawn: true },
    { purpose: 'reminders', withdrawn: true },
  ])
})

test('a stranger on a new phone asks like anybody', async () => {
  const stranger = await addContact(db.sql, seal, { space: 'phone', address: '0300000077', now: NOW, newId })
  await say('Phạm Văn Toán', 1961, { contactId: stranger })
  expect(await notices()).toHaveLength(1)
})

test.each<[string, string, boolean]>([
  ['Phạm Thị Mận', 'Pham Thi Mam', true],
  ['Phạm Thị Mận', 'Phạm Mận', true],
  ['Phạm Thị Mận', 'Phạm Thị Mậnn', true],
  ['Nguyễn Văn Lượng', 'Nguyen Van Luogn', true],
  ['Phạm Thị Mận', 'Phạm Thị Hoa', false],
  ['Phạm Thị Mận', 'Mận', false],
  ['Phạm Văn Toán', 'Nguyễn Văn Toán', false],
])('%s and %s', (listed, stated, isNear) => {
  expect(isSlip(listed, stated)).toBe(isNear)
})
