// The one address a provider knows, in front of several processes: what a load balancer does, and no more.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hands each request to the next port in turn; one that cannot be reached is answered 502 and left out from then on. */
export async function startBalancer(
  ports: number[],
): Promise<{ url: string; refused(): number; stop(): Promise<void> }> {
  const alive = [...ports]
  let turn = 0
  let refused = 0
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const port = alive[turn++ % alive.length]!
    try {
      const { 'content-type': type = '', 'x-zevent-signature': signature = '' } = incoming.headers
      const answer = await fetch(`http://127.0.0.1:${port}${incoming.url}`, {
        method: 'POST',
        headers: { 'content-type': type, 'x-zevent-signature': String(signature) },
        body: Buffer.concat(chunks),
      })
      response.writeHead(answer.status).end(await answer.text())
    } catch {
      refused += 1
      if (alive.length > 1 && alive.includes(port)) alive.splice(alive.indexOf(port), 1)
      response.writeHead(502).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused: () => refused,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
