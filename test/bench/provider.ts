// A Zalo that takes every message at once, in a process of its own: tells the parent who was answered, and when.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Accepted {
  user: string
  /** Of the machine's monotonic clock, which all processes share, in milliseconds. */
  at: number
  text: string
}

let no = 0
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString()) as {
    recipient: { user_id: string }
    message: { text: string }
  }
  const user = body.recipient.user_id
  no += 1
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ error: 0, message: 'Success', data: { message_id: `m${no}`, user_id: user } }))
  const at = Number(process.hrtime.bigint()) / 1e6
  process.send!({ user, at, text: body.message.text } satisfies Accepted)
})
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit(0))
