// Where providers call: verify the raw bytes, parse, take out secrets, store, answer. Nothing is handled here.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DeadlineError, withDeadline } from '../../database/with-deadline.ts'
import type { ChannelEvent, ParsedRequest, RawRequest } from '../../messaging/channels/channel.ts'
import { quarantine } from '../../messaging/inbox/quarantine.ts'
import { applyReceipt } from '../../messaging/outbox/apply-receipt.ts'
import type { Account, Runtime } from '../../runtime.ts'
import { takeIn } from '../take-in.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Zalo gives two seconds (zalo.md A2): before they are over the answer is 503, and the provider comes again. */
const STORE_WITHIN_MS = 1_500

const PATHS = ['/webhooks/:channel', '/webhooks/:channel/:name', '/webhooks/:channel/:name/:secret']

/** Takes bodies as raw bytes, whatever their type. */
export function webhooks(rt: Runtime) {
  return async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const path of PATHS) {
      app.route({ method: ['GET', 'POST'], url: path, handler: (request, reply) => answer(rt, request, reply) })
    }
  }
}

async function answer(rt: Runtime, request: FastifyRequest, reply: FastifyReply) {
  const { channel, name } = request.params as { channel: string; name?: string }
  const account = accountOf(rt, channel, name)
  if (!account) return reply.code(404).send('no such channel')
  const raw: RawRequest = {
    method: request.method,
    url: request.raw.url ?? '',
    headers: request.headers,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
  const verdict = account.channel.verify(raw)
  count(rt, account, verdict)
  if (verdict === 'invalid') return reply.code(401).send('bad signature')
  if (verdict === 'no_signature_possible') return reply.code(400).send('the signature cannot be computed')
  const parsed = account.channel.parse(raw)
  try {
    await withDeadline(storeTwice(rt, account, parsed, raw), STORE_WITHIN_MS)
  } catch (error) {
    const code = error instanceof DeadlineError ? 'deadline' : ((error as { code?: string }).code ?? 'unknown')
    rt.log.warn({ channel, code }, 'a webhook could not be stored')
    count(rt, account, 'not_stored')
    return reply.code(503).header('retry-after', '5').send('try again')
  }
  rt.nudge.inbox()
  return reply.type(parsed.reply?.type ?? 'text/plain').send(parsed.reply?.body ?? '')
}

/** `/webhooks/twilio/status` is the default account's second address, not an account named "status". */
function accountOf(rt: Runtime, channel: string, name: string | undefined): Account | undefined {
  const wanted = name === undefined || (channel === 'twilio' && name === 'status') ? 'default' : name
  return rt.accounts.find((a) => a.channelName === channel && a.name === wanted && channel !== 'simulator')
}

/**
 * A connection that was lost while nobody used it fails once and is then replaced. Twilio does not come again, so we do; what
 * was stored by the first try is known to the second.
 */
async function storeTwice(rt: Runtime, account: Account, parsed: ParsedRequest, raw: RawRequest): Promise<void> {
  try {
    await store(rt, account, parsed, raw)
  } catch (error) {
    if (!/^(57P0|08|CONNECTION_|ECONNRESET|EPIPE)/.test((error as { code?: string }).code ?? '')) throw error
    await store(rt, account, parsed, raw)
  }
}

async function store(rt: Runtime, account: Account, parsed: ParsedRequest, raw: RawRequest): Promise<void> {
  for (const event of parsed.events) await storeEvent(rt, account, event, raw)
}

async function storeEvent(rt: Runtime, account: Account, event: ChannelEvent, raw: RawRequest): Promise<void> {
  const { sql, seal, clock, newId } = rt
  const now = clock.now()
  switch (event.type) {
    case 'ignored':
      return
    case 'unsupported':
      rt.counters.quarantined += 1
      await quarantine(
        sql,
        seal,
        { accountId: account.id, reason: event.reason, body: withoutSecrets(raw.body.toString('utf8')) },
        now,
        newId,
      )
      return
    case 'receipt':
      for (const providerId of event.providerIds) {
        const { status, code = null, messageId = null, at = now } = event
        await applyReceipt(sql, { accountId: account.id, providerId, messageId, status, code, at })
      }
      return
    default: {
      await takeIn(rt, account, { ...kindAndBody(event), key: event.key, address: event.address, sentAt: event.sentAt })
      rt.passing('insert')
    }
  }
}

function kindAndBody(event: Exclude<ChannelEvent, { type: 'receipt' | 'ignored' | 'unsupported' }>) {
  if (event.type === 'message') {
    const { kind, ...body } = event.content
    return { kind, body: { ...body, providerAnswered: event.providerAnswered } }
  }
  if (event.type === 'opt_out') {
    return { kind: 'opt_out', body: { providerAnswered: event.providerAnswered, text: event.text } }
  }
  return { kind: event.type, body: {} }
}

function count(rt: Runtime, account: Account, what: string): void {
  const key = `${account.channelName} ${what}`
  rt.counters.webhooks[key] = (rt.counters.webhooks[key] ?? 0) + 1
}
