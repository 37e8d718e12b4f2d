// A database of its own with the demo in it, its clock at NOW of the fixtures, and names for what is in it.

import { createSeal } from '../../src/database/seal.ts'
import { contactId } from '../../src/programme/demo/contact-rows.ts'
import { loadDemo } from '../../src/programme/demo/load-demo.ts'
import { type Person, peopleOfContact } from '../../src/programme/residents/people-of-contact.ts'
import { type FreshDatabase, freshDatabase, makeTemplate } from '../setup/database.ts'

export const NOW = new Date('2026-11-22T08:00:00+07:00')
export const seal = createSeal(Buffer.alloc(32, 7))

export async function demoDatabase(max = 5): Promise<FreshDatabase> {
  await makeTemplate('programme_demo', (sql) => loadDemo(sql, seal, { now: NOW, fixedDates: true }))
  return freshDatabase({ template: 'programme_demo', max })
}

/** People of a phone A–I, by given name. */
export async function peopleOf(db: FreshDatabase, letter: string, now = NOW): Promise<Record<string, Person>> {
  const people = await peopleOfContact(db.sql, seal, { contactId: contactId(letter, 'sms'), now })
  return Object.fromEntries(people.map((person) => [person.givenName, person]))
}
