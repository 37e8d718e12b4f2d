// Fresh databases for tests: each a copy of a template, made in some 20 ms.
import { randomBytes } from 'node:crypto'
import type postgres from 'postgres'
import { inject } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { copyDatabase, siblingUrl, whenNobodyIsConnected } from './copies.ts'
import { fillWithDemo } from './fill-with-demo.ts'

export interface FreshDatabase {
  sql: postgres.Sql
  /** For `connect` and for DATABASE_URL of a process started by the test. */
  url: string
  name: string
  /** Closes `sql` and removes the database, whoever is still connected. */
  drop(): Promise<void>
}

/**
 * Copies a template (`tpl`: migrated and empty) into a database of your own. One for each test file in `beforeAll`, dropped
 * in `afterAll`, or one for each test.
 */
export async function freshDatabase({ template = 'tpl', max = 5 } = {}): Promise<FreshDatabase> {
  const name = nameOf(`t${randomBytes(6).toString('hex')}`)
  await asAdmin((admin) => copyDatabase(admin, name, nameOf(template)))
  const url = urlOf(name)
  const sql = connect(url, { max })
  return {
    sql,
    url,
    name,
    async drop() {
      await sql.end({ timeout: 1 })
      await asAdmin((admin) => admin`drop database if exists ${admin(name)} with (force)`)
    },
  }
}

/** A fresh database with the demo in it, at NOW: all test files copy the same one. */
export async function freshDemo({ max = 5 } = {}): Promise<FreshDatabase> {
  await makeTemplate('demo', fillWithDemo)
  return freshDatabase({ template: 'demo', max })
}

/**
 * Makes the template `name` out of `tpl` and what `build` adds to it, unless this run has made it already; several
 * workers may ask at once, one builds, the others wait. Afterwards `freshDatabase({ template: name })` copies it.
 */
export async function makeTemplate(name: string, build: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  await asAdmin(async (admin) => {
    await admin`select pg_advisory_lock(hashtext(${nameOf(name)}))`
    const found = await admin`select from pg_database where datname = ${nameOf(name)}`
    if (found.length > 0) return
    const unfinished = nameOf(`${name}_unfinished`)
    await admin`drop database if exists ${admin(unfinished)} with (force)`
    await copyDatabase(admin, unfinished, nameOf('tpl'))
    const sql = connect(urlOf(unfinished), { max: 5 })
    try {
      await build(sql)
    } finally {
      await sql.end({ timeout: 5 })
    }
    await whenNobodyIsConnected(() => admin`alter database ${admin(unfinished)} rename to ${admin(nameOf(name))}`)
  })
}

/** One connection to the maintenance database, whose advisory locks end with it. */
async function asAdmin<T>(work: (admin: postgres.Sql) => Promise<T>): Promise<T> {
  const admin = connect(inject('adminUrl'), { max: 1, statementTimeout: 0 })
  try {
    return await work(admin)
  } finally {
    await admin.end({ timeout: 1 })
  }
}

function nameOf(name: string): string {
  return `${inject('run')}_${name}`
}

function urlOf(database: string): string {
  return siblingUrl(inject('adminUrl'), database)
}
