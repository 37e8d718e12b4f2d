// What Prometheus reads: what this process has counted, and how the work stands in the database. Labels name channels and jobs, never people.
import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, Registry } from 'prom-client'
import { lastBackupAt } from '../../database/backup/note-backup.ts'
import { withDeadline } from '../../database/with-deadline.ts'
import { readTokenEnds } from '../../messaging/credentials/token-ends.ts'
import type { Runtime } from '../../runtime.ts'
import { type JobRuns, jobRuns } from '../watch/job-runs.ts'
import { look, type Sight } from '../watch/look.ts'

/** However many scrapers there are, the database is asked once in that time of the program's clock. */
const KEPT_MS = 10_000
const ANSWER_WITHIN_MS = 2_000

interface Stand {
  at: Date
  sight: Sight
  jobs: JobRuns[]
  tokens: Awaited<ReturnType<typeof readTokenEnds>>
  backupAt: Date | null
}

export function metrics(rt: Runtime) {
  return async (app: FastifyInstance) => {
    let kept: Promise<Stand> | null = null
    let keptAt = Number.NEGATIVE_INFINITY
    app.get('/metrics', async (_request, reply) => {
      const now = rt.clock.now()
      // A clock that was set back must not keep old figures alive.
      if (!kept || Math.abs(now.getTime() - keptAt) > KEPT_MS) {
        keptAt = now.getTime()
        const asked = withDeadline(ask(rt, now), ANSWER_WITHIN_MS)
        kept = asked
        asked.catch(() => {
          if (kept === asked) kept = null
        })
      }
      const registry = new Registry()
      count(rt, registry)
      // A database that is away is worth knowing too: the scrape succeeds and says so.
      const stand = await kept.catch(() => null)
      new Gauge({
        name: 'henkham_database_up',
        help: '1: the database answers',
        registers: [registry],
      }).set(stand ? 1 : 0)
      if (stand) measure(registry, stand)
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  }
}

async function ask({ sql }: Runtime, at: Date): Promise<Stand> {
  const [sight, jobs, tokens, backupAt] = await Promise.all([
    look(sql, at),
    jobRuns(sql),
    readTokenEnds(sql),
    lastBackupAt(sql),
  ])
  return { at, sight, jobs, tokens, backupAt }
}

/** Since this process has started. */
function count({ counters }: Runtime, registry: Registry): void {
  const counter = (name: string, help: string, values: Record<string, number>, labelNames: string[]) => {
    const made = new Counter({ name: `henkham_${name}`, help, labelNames, registers: [registry] })
    for (const [key, value] of Object.entries(values)) {
      const parts = key.split(' ')
      made.inc(Object.fromEntries(labelNames.map((label, i) => [label, parts[i] ?? ''])), value)
    }
  }
  counter('webhooks_total', 'Webhooks by channel and verdict', counters.webhooks, ['channel', 'verdict'])
  counter('turns_total', 'Messages by what became of them', counters.turns, ['outcome'])
  counter('sends_total', 'Sends by channel and result', counters.sends, ['channel', 'result'])
  counter('quarantined_total', 'Signed events nobody understood', { all: counters.quarantined }, ['what'])
}

function measure(registry: Registry, { sight, jobs, tokens, backupAt }: Stand): void {
  const gauge = (name: string, help: string, values: Record<string, number>, label: string) => {
    const made = new Gauge({ name: `henkham_${name}`, help, labelNames: [label], registers: [registry] })
    for (const [key, value] of Object.entries(values)) made.set({ [label]: key }, value)
  }
  const { replies, notices, tickets } = sight
  gauge('waiting_messages', 'Inbound messages not handled yet', { all: sight.waiting }, 'what')
  gauge(
    'oldest_waiting_seconds',
    'Age of the oldest inbound message not handled yet',
    { all: sight.oldestWaiting },
    'what',
  )
  gauge(
    'queued_messages',
    'Outbound messages not sent yet',
    { replies: replies.queued, notices: notices.queued },
    'queue',
  )
  const due = { replies: replies.oldestDue, notices: notices.oldestDue }
  gauge('oldest_due_seconds', 'How long the oldest outbound message is due', due, 'queue')
  gauge('parked_messages', 'Inbound messages nothing could be made of', { all: sight.parked }, 'what')
  gauge('quarantined_events', 'Signed events nobody understood, still kept', { all: sight.quarantined }, 'what')
  gauge('tickets', 'Open tickets', { open: tickets.open, overdue: tickets.overdue }, 'state')
  const succeeded = jobs.flatMap(({ name, succeededAt }) => (succeededAt ? [[name, seconds(succeededAt)]] : []))
  gauge('job_last_success_seconds', 'When a job last went well, as Unix time', Object.fromEntries(succeeded), 'job')
  const ends = tokens.flatMap(({ account, endsAt }) => (endsAt ? [[account, seconds(endsAt)]] : []))
  gauge(
    'token_ends_seconds',
    'When the access token of an account ends, as Unix time',
    Object.fromEntries(ends),
    'account',
  )
  gauge(
    'last_backup_seconds',
    'When the last backup was taken, as Unix time',
    backupAt ? { all: seconds(backupAt) } : {},
    'what',
  )
}

function seconds(at: Date): number {
  return Math.round(at.getTime() / 1000)
}
