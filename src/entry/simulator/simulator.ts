// Demo only: two phones in a web page, and the routes they speak to.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Runtime } from '../../runtime.ts'
import { arrived } from './arrived.ts'
import { nextEve } from './next-eve.ts'
import { people } from './people.ts'
import { type Played, played, playing } from './played.ts'
import { receipts, reportReceipts } from './receipts.ts'
import { servePage } from './serve-page.ts'
import { openStreams } from './stream.ts'
import { readTalk } from './talk.ts'
import { write, written } from './write.ts'

const WHO = 'as: a letter A–I or an invented number (030…, 060…); via: sms or zalo'

/** A plugin with the page, the talks as they stand, a stream of what changes, and the way into the inbox. */
export function simulator(rt: Runtime) {
  return async (app: FastifyInstance) => {
    const streams = openStreams(rt)
    // A stream has no end of its own: the server would wait for it for ever.
    app.addHook('preClose', async () => streams.end())
    servePage(app)

    app.get('/simulator/people', async () => people(rt))

    app.get('/simulator/arrived', async () => arrived(rt))

    app.get('/simulator/next-eve', async (request, reply) => {
      const { zalo, sms } = request.query as { zalo?: string; sms?: string }
      const phones = [phoneOf(rt, { as: zalo, via: 'zalo' }), phoneOf(rt, { as: sms, via: 'sms' })]
      const wrong = phones.find((phone) => 'wrong' in phone)
      if (wrong) return reply.code(400).send({ error: wrong.wrong })
      return { eve: (await nextEve(rt, phones as Played[]))?.toISOString() ?? null }
    })

    app.get('/simulator/talk', async (request, reply) => {
      const phone = phoneOf(rt, request.query)
      if ('wrong' in phone) return reply.code(400).send({ error: phone.wrong })
      return { now: rt.clock.now().toISOString(), messages: await readTalk(rt, phone)() }
    })

    app.get('/simulator/stream', async (request, reply) => {
      const phone = phoneOf(rt, request.query)
      if ('wrong' in phone) return reply.code(400).send({ error: phone.wrong })
      reply.hijack()
      streams.open(phone, reply.raw)
      return reply
    })

    app.post('/simulator/messages', async (request, reply) => {
      const phone = phoneOf(rt, request.body)
      if ('wrong' in phone) return reply.code(400).send({ error: phone.wrong })
      const message = written[phone.via].safeParse(request.body)
      if (!message.success) return reply.code(400).send({ error: wrongIn(message.error) })
      const { outcome } = await write(rt, phone, message.data)
      rt.nudge.inbox()
      streams.wake()
      return { outcome }
    })

    app.post('/simulator/receipts', async (request, reply) => {
      const phone = phoneOf(rt, request.body)
      if ('wrong' in phone) return reply.code(400).send({ error: phone.wrong })
      const body = receipts.safeParse(request.body)
      if (!body.success) return reply.code(400).send({ error: wrongIn(body.error) })
      await reportReceipts(rt, phone, body.data)
      streams.wake()
      return reply.code(204).send()
    })
  }
}

function phoneOf(rt: Runtime, given: unknown): Played | { wrong: string } {
  const who = playing.safeParse(given)
  if (!who.success) return { wrong: WHO }
  return played(rt, who.data) ?? { wrong: `${who.data.as} has no ${who.data.via}` }
}

function wrongIn(error: z.ZodError): string {
  return z.prettifyError(error).replaceAll('\n', ' ')
}
