// Holds that an address is one contact, whoever meets it first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSeal } from '../../../src/database/seal.ts'
import { newId } from '../../../src/ids.ts'
import { addContact } from '../../../src/messaging/contacts/find-or-add.ts'
import { type FreshDatabase, freshDatabase } from '../../setup/database.ts'

const NOW = new Date('2026-11-22T08:00:00+07:00')
const seal = createSeal(Buffer.alloc(32, 7))
let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase({ max: 20 })
})
afterAll(() => db.drop())

const add = (space: string, address: string, language?: string) =>
  addContact(db.sql, seal, { space, address, language, now: NOW, newId })

test('twenty at once make one contact with one conversation', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => add('phone', '0300000099')))
  expect(new Set(ids).size).toBe(1)
  const rows = await db.sql<{ address: Buffer; talk: string }[]>`
    select contacts.address, conversations.contact_id as talk
    from contacts
    left join conversations on conversations.contact_id = contacts.id`
  expect(rows.map(({ address, talk }) => [seal.open(address), talk])).toEqual([['0300000099', ids[0]]])
})

test('the same address in another space is somebody else', async () => {
  expect(await add('zalo-oa:1', '0300000099')).not.toBe(await add('phone', '0300000099'))
})

test('a language is kept from the first time', async () => {
  const id = await add('zalo-oa:1', '1000000000000000009', 'km')
  expect(await add('zalo-oa:1', '1000000000000000009')).toBe(id)
  expect(await db.sql`select language from contacts where id = ${id}`).toEqual([{ language: 'km' }])
})

test('the number stands nowhere in clear', async () => {
  const id = await add('phone', '0300000088')
  const [row] = await db.sql<{ text: string }[]>`
    select encode(address, 'escape') || encode(address_hash, 'escape') || space as text
    from contacts
    where id = ${id}`
  expect(row!.text).not.toContain('300000088')
})
