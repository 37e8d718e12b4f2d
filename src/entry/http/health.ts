// Is the process there, is it ready, what does it count.
import type { FastifyInstance } from 'fastify'
import { Gauge, Registry } from 'prom-client'
import { withDeadline } from '../../database/with-deadline.ts'
import type { Runtime } from '../../runtime.ts'

export function health(rt: Runtime) {
  return async (app: FastifyInstance) => {
    app.get('/healthz', async () => ({ status: 'ok' }))
    app.get('/readyz', async (_request, reply) => {
      const waiting = await withDeadline(rt.sql`select 1 from installation`, 1_000).then(
        () => null,
        () => 'the database does not answer',
      )
      const channels = Object.fromEntries(rt.accounts.map((a) => [`${a.channelName}/${a.name}`, 'ready']))
      if (waiting) return reply.code(503).send({ status: 'waiting', database: waiting, channels })
      return { status: 'ready', database: 'ready', channels }
    })
    app.get('/metrics', async (_request, reply) => {
      const registry = await measure(rt)
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  }
}

async function measure(rt: Runtime): Promise<Registry> {
  const registry = new Registry()
  const gauge = (name: string, help: string, values: Record<string, number>, labels: [string, string?] = ['what']) => {
    const made = new Gauge({
      name: `henkham_${name}`,
      help,
      labelNames: labels.filter(Boolean) as string[],
      registers: [registry],
    })
    for (const [key, value] of Object.entries(values)) {
      const parts = key.split(' ')
      made.set(Object.fromEntries(labels.map((label, i) => [label, parts[i] ?? ''])), value)
    }
  }
  gauge('webhooks_total', 'Webhooks by channel and verdict', rt.counters.webhooks, ['channel', 'verdict'])
  gauge('turns_total', 'Messages by what became of them', rt.counters.turns, ['outcome'])
  gauge('sends_total', 'Sends by channel and result', rt.counters.sends, ['channel', 'result'])
  gauge('quarantined_total', 'Signed events nobody understood', { all: rt.counters.quarantined })
  const now = rt.clock.now()
  const [queue] = await withDeadline(
    rt.sql<{ waiting: number; oldest: number | null; queued: number; due: number | null }[]>`
      select
        (select count(*) from inbound_messages where state = 'waiting') as waiting,
        (select extract(epoch from ${now} - min(received_at))::float8 from inbound_messages where state = 'waiting') as oldest,
        (select count(*) from outbound_messages where state = 'queued') as queued,
        (select extract(epoch from ${now} - min(due_at))::float8 from outbound_messages where state = 'queued') as due`,
    1_000,
  )
  gauge('waiting_messages', 'Inbound messages not handled yet', { all: queue?.waiting ?? 0 })
  gauge('oldest_waiting_seconds', 'Age of the oldest inbound message not handled yet', { all: queue?.oldest ?? 0 })
  gauge('queued_messages', 'Outbound messages not sent yet', { all: queue?.queued ?? 0 })
  gauge('oldest_due_seconds', 'Age of the oldest outbound message not sent yet', { all: Math.max(0, queue?.due ?? 0) })
  return registry
}
