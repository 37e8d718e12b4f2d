// All that the staff must hear of now.
import { lastBackupAt } from '../../database/backup/note-backup.ts'
import type { Wrong } from '../../messaging/alerts/keep-alerts.ts'
import { readTokenEnds } from '../../messaging/credentials/token-ends.ts'
import type { Runtime } from '../../runtime.ts'
import { isAlmostFull, type Room, roomOf } from './disk.ts'
import { look } from './look.ts'

const INBOX_STANDS_S = 5 * 60
const OUTBOX_STANDS_S = 10 * 60
const TOKEN_ENDS_MS = 4 * 3_600_000
const NO_BACKUP_MS = 3 * 86_400_000
/** More than that at once is no list a person works through. */
const MOST_TICKETS = 500

/** `room`: of the disk, so that a test need not fill one. */
export async function whatIsWrong(
  rt: Runtime,
  now: Date,
  room: (folder: string) => Promise<Room> = roomOf,
): Promise<Wrong[]> {
  const { sql, mode, dataDir } = rt
  const wrong: Wrong[] = []
  const sight = await look(sql, now)
  if (sight.oldestWaiting > INBOX_STANDS_S) wrong.push({ kind: 'inbox_stands', subject: '' })
  if (sight.replies.oldestDue > OUTBOX_STANDS_S) wrong.push({ kind: 'outbox_stands', subject: '' })
  for (const { account, endsAt } of await readTokenEnds(sql)) {
    if (endsAt && endsAt.getTime() - now.getTime() < TOKEN_ENDS_MS) wrong.push({ kind: 'token_ends', subject: account })
  }
  const tickets = await sql<{ no: number; emergency: boolean; overdue: boolean }[]>`
    select no, kind = 'emergency' as emergency, due_at < ${now} as overdue
    from tickets
    where state = 'open'
      and (kind = 'emergency' or due_at < ${now})
    order by kind = 'emergency' desc, no
    limit ${MOST_TICKETS}`
  for (const { no, emergency, overdue } of tickets) {
    if (emergency) wrong.push({ kind: 'emergency', subject: String(no) })
    if (overdue) wrong.push({ kind: 'ticket_overdue', subject: String(no) })
  }
  if (isAlmostFull(await room(dataDir))) wrong.push({ kind: 'disk_full', subject: '' })
  if (mode === 'production' && (await isBackupOld(rt, now))) wrong.push({ kind: 'no_backup', subject: '' })
  return wrong
}

/** A new installation has three days for its first. */
async function isBackupOld({ sql }: Runtime, now: Date): Promise<boolean> {
  const last = await lastBackupAt(sql)
  const [born] = await sql<{ at: Date }[]>`select born_at as at from installation`
  const since = last ?? born?.at
  return since !== undefined && now.getTime() - since.getTime() >= NO_BACKUP_MS
}
