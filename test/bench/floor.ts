// What the database alone would allow: rows without meaning, in as many transactions and statements as one of our turns.
import type postgres from 'postgres'
import type { Measured } from './talkers.ts'

export interface PerTurn {
  transactions: number
  /** begin and commit not counted. */
  statements: number
}

export async function prepareFloor(sql: postgres.Sql, talkers: number): Promise<void> {
  await sql`drop table if exists floor_rows, floor_talks`
  await sql`
    create table floor_talks (
      id int primary key,
      state bytea not null,
      touched timestamptz
    )`
  await sql`
    create table floor_rows (
      id bigint generated always as identity primary key,
      talk int not null references floor_talks,
      state text not null,
      body bytea not null
    )`
  await sql`create index on floor_rows (talk) where state = 'waiting'`
  await sql`
    insert into floor_talks (id, state)
    select n, ${Buffer.alloc(700, 1)}
    from generate_series(1, ${talkers}) n`
}

/**
 * Each talker in turn: a row comes in (its own commit), one transaction claims the talk, reads and writes, and what is
 * left of our transactions are single statements that insert and update, as the sender's are.
 */
export async function runFloor(sql: postgres.Sql, talkers: number, turns: number, per: PerTurn): Promise<Measured> {
  const singles = Math.max(0, Math.round(per.transactions) - 2)
  const inside = Math.max(3, Math.round(per.statements) - singles - 1)
  const body = Buffer.alloc(300, 1)
  const waits: number[] = []
  let left = turns
  const began = performance.now()
  await Promise.all(
    Array.from({ length: talkers }, async (_, i) => {
      while (left > 0) {
        left -= 1
        const sent = performance.now()
        await turn(sql, i + 1, body, inside, singles)
        waits.push(performance.now() - sent)
      }
    }),
  )
  return { turns, seconds: (performance.now() - began) / 1000, waits: waits.sort((a, b) => a - b) }
}

async function turn(sql: postgres.Sql, talk: number, body: Buffer, inside: number, singles: number): Promise<void> {
  await sql`insert into floor_rows (talk, state, body) values (${talk}, 'waiting', ${body})`
  const id = await sql.begin(async (tx) => {
    await tx`select id from floor_talks where id = ${talk} for update skip locked`
    // The statements between claim and save: most of ours read, one writes.
    for (let no = 0; no < inside - 3; no += 1) {
      await tx`select id, state, body from floor_rows where talk = ${talk} and state = 'waiting' limit 1`
    }
    const [row] = await tx<{ id: string }[]>`
      insert into floor_rows (talk, state, body)
      values (${talk}, 'queued', ${body})
      returning id`
    await tx`
      with handled as (
        update floor_rows
        set state = 'handled'
        where talk = ${talk}
          and state = 'waiting'
      )
      update floor_talks
      set state = ${Buffer.alloc(700, 2)}
      where id = ${talk}`
    return row!.id
  })
  for (let no = 0; no < singles; no += 1) {
    if (no % 3 === 1) await sql`insert into floor_rows (talk, state, body) values (${talk}, 'attempt', ${body})`
    else await sql`update floor_rows set state = ${`step ${no}`} where id = ${id}`
  }
}
