// Holds a running server: as long as one process holds it, no other process stops it.
import postgres from 'postgres'
import { withDeadline } from '../with-deadline.ts'

export interface Hold {
  /** Lets go. True: nobody else holds the server, and nobody can before it is stopped; the caller stops it. */
  letGo(): Promise<boolean>
}

/** Any fixed number. Holding is a shared advisory lock, stopping an exclusive one: both end with the process, however it dies. */
const LOCK = 4_152_026_002
/** In milliseconds. */
const ANSWER_WITHIN = 5_000

/**
 * Takes hold of the server and makes the product's database where it is missing. `onLost` is called when the connection
 * ends without `letGo`. Throws where the server cannot be reached or is just being stopped.
 */
export async function hold(socketFolder: string, onLost: () => void): Promise<Hold> {
  let held = false
  const sql = postgres({
    host: socketFolder,
    port: 5432,
    username: 'postgres',
    database: 'postgres',
    max: 1,
    max_lifetime: null,
    idle_timeout: 0,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'henkham holds the server' },
    onclose: () => {
      if (held) onLost()
      held = false
    },
  })
  try {
    await sql`select pg_advisory_lock_shared(${LOCK})`
    await makeDatabase(sql)
    held = true
  } catch (error) {
    await sql.end({ timeout: 1 })
    throw error
  }
  return {
    async letGo() {
      if (!held) return false
      held = false
      try {
        await withDeadline(sql`select pg_advisory_unlock_shared(${LOCK})`, ANSWER_WITHIN)
        const asked = sql<{ last: boolean }[]>`select pg_try_advisory_lock(${LOCK}) as last`
        const [row] = await withDeadline(asked, ANSWER_WITHIN)
        // The last one stays connected, so that nobody takes hold between this answer and the stop.
        if (row?.last) return true
      } catch {
        // A server that is gone or frozen is not ours to stop: the next start looks after it.
      }
      await sql.end({ timeout: 1 })
      return false
    },
  }
}

/** The product works as a user that owns its database and nothing else. */
async function makeDatabase(sql: postgres.Sql): Promise<void> {
  const found = await sql`select from pg_database where datname = 'henkham'`
  if (found.length > 0) return
  await sql`create role henkham login`.catch(unlessThere)
  await sql`create database henkham owner henkham`.catch(unlessThere)
}

/** Two processes may make them at once: "already exists", or a collision in the catalogue. */
function unlessThere(error: { code?: string }): void {
  if (!['42710', '42P04', '23505'].includes(error.code ?? '')) throw error
}
