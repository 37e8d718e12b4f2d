// Holds what the other tests lean on: fresh databases are alike, apart and quickly made.
import { expect, test } from 'vitest'
import { freshDatabase, makeTemplate } from '../setup/database.ts'

test('two fresh databases are migrated, and what one holds the other does not', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await one.sql`insert into communes (id, kind, name, province, created_at) values ('00001', 'xã', 'A', 'B', now())`
  expect(await one.sql`select id from communes`).toEqual([{ id: '00001' }])
  expect(await two.sql`select id from communes`).toEqual([])
  await Promise.all([one.drop(), two.drop()])
})

test('a template asked for by several at once is built once', async () => {
  let built = 0
  const build = () =>
    makeTemplate('with_a_commune', async (sql) => {
      built++
      await sql`insert into communes (id, kind, name, province, created_at) values ('00002', 'xã', 'A', 'B', now())`
    })
  await Promise.all([build(), build(), build()])
  expect(built).toBe(1)
  const copy = await freshDatabase({ template: 'with_a_commune' })
  expect(await copy.sql`select id from communes`).toEqual([{ id: '00002' }])
  await copy.drop()
})

test('a template whose building failed can be built again', async () => {
  await expect(makeTemplate('late', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await makeTemplate('late', async (sql) => {
    await sql`insert into communes (id, kind, name, province, created_at) values ('00003', 'xã', 'A', 'B', now())`
  })
  const copy = await freshDatabase({ template: 'late' })
  expect(await copy.sql`select count(*) from communes`).toEqual([{ count: 1 }])
  await copy.drop()
})
