// The runner of outgoing case tables: what is sent to a provider that answers from a script, and what comes of it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Channel, OutboundMessage, SendResult } from '../../../src/messaging/channels/channel.ts'
import { type Answer, listen } from '../../providers/listen.ts'

export interface Outgoing {
  name: string
  message: OutboundMessage
  /** One for each request that may come; a request without an answer, and an answer nobody asked for, fail the case. */
  answers: Answer[]
  /** What went out, request by request. */
  requests?: { path: string; headers: Record<string, string>; body: unknown }[]
  result: SendResult
}

/** `channelAt` makes the channel for the provider's address; `secrets` appear in no result. */
export function runOutgoing(
  cases: Outgoing[],
  channelAt: (url: string) => Channel,
  secrets: string[],
  read: (body: Buffer) => unknown,
) {
  let provider: Awaited<ReturnType<typeof listen>>
  let script: Answer[] = []
  let unasked = 0
  beforeAll(async () => {
    provider = await listen(() => {
      const next = script.shift()
      if (next === undefined) unasked += 1
      return next ?? { status: 500, body: '' }
    })
  })
  afterAll(() => provider.close())
  beforeEach(() => {
    provider.arrived.length = 0
    unasked = 0
  })

  test.each(cases)('$name', async ({ message, answers, requests, result }) => {
    script = [...answers]
    const got = await channelAt(provider.url).send(message)
    expect(got).toEqual(result)
    expect(unasked, 'requests nobody expected').toBe(0)
    expect(script, 'answers nobody asked for').toEqual([])
    if (requests !== undefined) {
      expect(provider.arrived).toHaveLength(requests.length)
      for (const [index, request] of requests.entries()) {
        const arrived = provider.arrived[index]!
        expect(`${arrived.method} ${arrived.url}`).toBe(`POST ${request.path}`)
        expect(arrived.headers).toMatchObject(request.headers)
        expect(read(arrived.body)).toEqual(request.body)
      }
    }
    for (const secret of secrets) expect(JSON.stringify(got)).not.toContain(secret)
  })
}
