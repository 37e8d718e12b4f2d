// Holds that registering tells a stranger nothing about the commune's list, and doubles nobody on one phone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { addContact } from '../../../src/messaging/contacts/find-or-add.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import { peopleOfContact } from '../../../src/programme/residents/people-of-contact.ts'
import { type Registration, registerResident } from '../../../src/programme/residents/register.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, peopleOf, seal } from '../demo-database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

function register(contact: string, name: string, birthYear: number | null, more: Partial<Registration> = {}) {
  const registration: Registration = {
    communeId: '10804',
    areaId: null,
    name,
    birthYear,
    relation: 'other',
    contactId: contact,
    group: 2,
    organiser: 'commune',
    consent: {
      purposes: ['booking', 'reminders'],
      textKey: 'register.consent',
      textVersion: '1',
      inboundMessageId: null,
    },
    now: NOW,
    newId,
    ...more,
  }
  return db.sql.begin((tx) => registerResident(tx, seal, registration))
}

test('somebody on the list and somebody who is not are registered alike', async () => {
  const stranger = await addContact(db.sql, seal, { space: 'phone', address: '0300000077', now: NOW, newId })
  const listed = await register(stranger, 'Phạm Thị Mận', 1949)
  const unknown = await register(stranger, 'Phạm Thị Mơ', 1949)
  expect([listed.outcome, unknown.outcome]).toEqual(['registered', 'registered'])
  expect(listed.residentId).not.toBe(demoId('resident P1'))
  const people = await peopleOfContact(db.sql, seal, { contactId: stranger, now: NOW })
  expect(
    people.map(({ name, standing, mayBook, examined, booking }) => ({ name, standing, mayBook, examined, booking })),
  ).toEqual(
    expect.arrayContaining(
      ['Phạm Thị Mận', 'Phạm Thị Mơ'].map((name) => ({
        name,
        standing: 'to_verify',
        mayBook: true,
        examined: null,
        booking: null,
      })),
    ),
  )
  const [rights] = await db.sql`
    select bool_or(may_read_results) as reads, bool_and(may_be_reminded) as reminded
    from contact_residents
    where contact_id = ${stranger}`
  expect(rights).toEqual({ reads: false, reminded: true })
  const consents = await db.sql`
    select purpose, text_key
    from consents
    where resident_id = ${listed.residentId}
    order by purpose`
  expect(consents.map(({ purpose, text_key }) => `${purpose} ${text_key}`)).toEqual([
    'booking register.consent',
    'reminders register.consent',
  ])
})

test('the same name and year on the same phone, however it is spelt, is the person it already speaks for', async () => {
  const A = contactId('A', 'sms')
  expect(await register(A, 'PHAM THI MAN', 1949)).toEqual({
    outcome: 'already_yours',
    residentId: demoId('resident P1'),
  })
  expect((await register(A, 'Phạm Thị Mận', 1950)).outcome).toBe('registered')
  const first = await register(A, 'Lý Thị Tư', null)
  expect(await register(A, 'Lí Thị Tư', null)).toEqual({ outcome: 'already_yours', residentId: first.residentId })
})

test('reminders that were not agreed to are not sent', async () => {
  const consent = {
    purposes: ['booking' as const],
    textKey: 'register.consent',
    textVersion: '1',
    inboundMessageId: null,
  }
  const { residentId } = await register(contactId('H', 'sms'), 'Hoàng Thị Nhình', 1958, { communeId: '01843', consent })
  const [link] = await db.sql`select may_be_reminded, source from contact_residents where resident_id = ${residentId}`
  expect(link).toEqual({ may_be_reminded: false, source: 'said' })
})

test('links that ended and people who died, moved or were merged are left out', async () => {
  const D = contactId('D', 'sms')
  expect(Object.keys(await peopleOf(db, 'D'))).toEqual(['Nga', 'Na', 'Bin'])
  for (const standing of ['died', 'moved', 'merged']) {
    await db.sql`update residents set standing = ${standing} where id = ${demoId('resident P5-bin')}`
    expect(Object.keys(await peopleOf(db, 'D'))).toEqual(['Nga', 'Na'])
  }
  await db.sql`update contact_residents set ended_at = ${NOW} where contact_id = ${D} and resident_id = ${demoId('resident P5-na')}`
  expect(Object.keys(await peopleOf(db, 'D'))).toEqual(['Nga'])
  expect((await register(D, 'Đỗ Lê Na', 2017)).outcome).toBe('registered')
})
