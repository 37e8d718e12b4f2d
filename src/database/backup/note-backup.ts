// Notes that a backup was written, so that somebody notices when none was for days; and reads when the last one was.
import type postgres from 'postgres'

export interface Noted {
  id: string
  takenAt: Date
  bytes: number
  rows: number
}

/** An older form of the database, backed up before it is migrated, has no place to note it: nothing is done. */
export async function noteBackup(sql: postgres.Sql, { id, takenAt, bytes, rows }: Noted): Promise<void> {
  if (!(await canNote(sql))) return
  await sql`
    insert into backups (id, taken_at, bytes, row_count)
    values (${id}, ${takenAt}, ${bytes}, ${rows})`
}

/** Null: none was ever noted. */
export async function lastBackupAt(db: postgres.ISql): Promise<Date | null> {
  const [row] = await db<{ at: Date | null }[]>`select max(taken_at) as at from backups`
  return row?.at ?? null
}

async function canNote(sql: postgres.Sql): Promise<boolean> {
  const [found] = await sql<{ present: boolean }[]>`select to_regclass('backups') is not null as present`
  return found!.present
}
