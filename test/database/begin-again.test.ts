import { expect, test } from 'vitest'
import { beginAgain } from '../../src/database/begin-again.ts'
import { freshDatabase } from '../setup/database.ts'

test('two that lock crosswise both get through: the one that lost the deadlock begins again', async () => {
  const { sql, drop } = await freshDatabase({ max: 2 })
  try {
    await sql`create table things (name text primary key, changes int not null default 0)`
    await sql`insert into things (name) values ('a'), ('b')`
    const bothHaveOne = barrier(2)
    let begun = 0
    const change = (first: string, second: string) =>
      beginAgain(sql, async (tx) => {
        begun += 1
        await tx`update things set changes = changes + 1 where name = ${first}`
        await bothHaveOne()
        await tx`update things set changes = changes + 1 where name = ${second}`
      })
    await Promise.all([change('a', 'b'), change('b', 'a')])
    expect(begun).toBe(3)
    expect(await sql`select name, changes from things order by name`).toEqual([
      { name: 'a', changes: 2 },
      { name: 'b', changes: 2 },
    ])
  } finally {
    await drop()
  }
})

test('a double of the named index is tried again, of another one it is thrown at once', async () => {
  const { sql, drop } = await freshDatabase({ max: 1 })
  try {
    await sql`create table things (name text, constraint one_name unique (name))`
    await sql`insert into things values ('a')`
    let begun = 0
    const add = (options: { or?: string }) =>
      beginAgain(
        sql,
        async (tx) => {
          begun += 1
          const taken = begun === 2
          await tx`insert into things values (${taken ? 'b' : 'a'})`
        },
        options,
      )
    await add({ or: 'one_name' })
    expect(begun).toBe(2)
    begun = 0
    await expect(add({ or: 'another' })).rejects.toMatchObject({ code: '23505' })
    expect(begun).toBe(1)
    await expect(beginAgain(sql, () => Promise.reject(new Error('no matter what')))).rejects.toThrow('no matter what')
  } finally {
    await drop()
  }
})

/** Resolves for everybody once so many have come; later comers pass. */
function barrier(count: number): () => Promise<void> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  let come = 0
  return () => {
    come += 1
    if (come === count) open()
    return opened
  }
}
