// A loopback HTTP server for imitated providers: whole bodies in, and every way an answer can fail to come.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Arrived {
  method: string
  url: string
  headers: Record<string, string | undefined>
  body: Buffer
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body: string
}

/**
 * How the provider behaves before or after doing its work. `silence`: takes the request, does nothing, never answers.
 * `answer_then_drop`: does the work, then cuts the connection. `drop`: cuts it without doing anything. `html`: a proxy's
 * page. `slow`: does the work and answers late.
 */
export type Trouble =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { kind: 'silence' }
  | { kind: 'drop' }
  | { kind: 'answer_then_drop' }
  | { kind: 'html'; status: number }
  | { kind: 'slow'; ms: number }

export interface Troubles {
  /** The next `times` requests (default: all until `clear`) meet this trouble. */
  set(trouble: Trouble, times?: number): void
  clear(): void
}

/** Listens on a free port of 127.0.0.1; `work` runs for every request that trouble lets through. */
export async function listen(work: (request: Arrived) => Answer): Promise<{
  url: string
  troubles: Troubles
  arrived: Arrived[]
  close(): Promise<void>
}> {
  const arrived: Arrived[] = []
  let trouble: Trouble | null = null
  let left = 0

  const server = createServer(async (incoming, response) => {
    const request = await read(incoming)
    if (request === null) return
    arrived.push(request)
    const met = left > 0 ? trouble : null
    if (met !== null) left -= 1
    await answer(request, met, response, work)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    troubles: {
      set(next, times = Number.POSITIVE_INFINITY) {
        trouble = next
        left = times
      },
      clear() {
        left = 0
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: Arrived, met: Trouble | null, response: ServerResponse, work: (r: Arrived) => Answer) {
  switch (met?.kind) {
    case 'silence':
      return
    case 'drop':
      response.destroy()
      return
    case 'status':
      write(response, { status: met.status, headers: met.headers, body: met.body ?? '' } as Answer)
      return
    case 'html':
      write(response, { status: met.status, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' })
      return
    case 'answer_then_drop':
      work(request)
      response.destroy()
      return
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, met.ms))
  }
  write(response, work(request))
}

function write(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body)
}

async function read(incoming: IncomingMessage): Promise<Arrived | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
  } catch {
    return null
  }
  const headers: Arrived['headers'] = {}
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  return { method: incoming.method ?? '', url: incoming.url ?? '', headers, body: Buffer.concat(chunks) }
}
