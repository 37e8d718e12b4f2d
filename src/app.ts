// Builds the HTTP side: every route, the one error handler. It never listens, so tests can inject.
import fastify, { type FastifyInstance } from 'fastify'
import { demoClock } from './entry/http/demo-clock.ts'
import { health } from './entry/http/health.ts'
import { metrics } from './entry/http/metrics.ts'
import { webhooks } from './entry/http/webhooks.ts'
import { simulator } from './entry/simulator/simulator.ts'
import type { Runtime } from './runtime.ts'

/** No webhook we know is larger; more is answered 413. */
const MOST_BYTES = 1024 * 1024

export function buildApp(rt: Runtime): FastifyInstance {
  // The framework's own request log would carry addresses and secrets in URLs: only routes, status and times are written.
  const app = fastify({ logger: false, bodyLimit: MOST_BYTES, routerOptions: { ignoreTrailingSlash: true } })
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request
    const route = request.routeOptions.url ?? 'none'
    rt.log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) {
      rt.log.error({ route: request.routeOptions.url ?? 'none', error: error.code ?? error.name }, 'a request failed')
    }
    return reply
      .code(status)
      .send({ error: status === 500 ? 'something went wrong here' : (error.code ?? 'bad request') })
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'nothing here' }))
  app.register(webhooks(rt))
  app.register(health(rt))
  app.register(metrics(rt))
  if (rt.mode === 'demo') {
    app.register(demoClock(rt))
    app.register(simulator(rt))
  }
  return app
}
