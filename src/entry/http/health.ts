// Is the process there, and is it ready.
import type { FastifyInstance } from 'fastify'
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
  }
}
