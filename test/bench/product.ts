// Starts the program as an installation of a commune starts it, and an imitated Zalo; both in processes of their own.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Accepted } from './provider.ts'

export const OA = {
  id: '2000000000000000001',
  appId: '3000000000000000001',
  appSecret: 'bench-app-secret',
  secretKey: 'bench-oa-secret-key',
  accessToken: 'bench-access-token',
}
export const DATA_KEY = Buffer.alloc(32, 7)

export interface Product {
  url: string
  pids: { program: number; provider: number }
  /** Memory the process holds now, in MB; not a number where the system has no /proc. */
  memory(): number
  onAccepted(listener: (accepted: Accepted) => void): void
  stop(): Promise<void>
}

/** The compiled program, as `npm start` runs it. Rejects with what it said when it does not come up. */
export async function startProduct(databaseUrl: string): Promise<Product> {
  const provider = fork(fileURLToPath(new URL('provider.ts', import.meta.url)))
  const [{ port: zaloPort }] = (await once(provider, 'message')) as [{ port: number }]
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, [fileURLToPath(new URL('../../dist/server.js', import.meta.url))], {
    env: { ...process.env, ...settings(databaseUrl, port, zaloPort) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  server.stderr!.on('data', (chunk) => {
    complaint += chunk
  })
  await ready(url, server, () => complaint)
  return {
    url,
    pids: { program: server.pid!, provider: provider.pid! },
    memory: () => memoryOf(server.pid!),
    onAccepted: (listener) => void provider.on('message', listener),
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      provider.disconnect()
    },
  }
}

function settings(databaseUrl: string, port: number, zaloPort: number): Record<string, string> {
  return {
    HENKHAM_MODE: 'production',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://kham.example.vn',
    DATA_KEY: DATA_KEY.toString('base64'),
    LOG_LEVEL: 'warn',
    ZALO_OA_ID: OA.id,
    ZALO_APP_ID: OA.appId,
    ZALO_APP_SECRET: OA.appSecret,
    ZALO_OA_SECRET_KEY: OA.secretKey,
    ZALO_OA_ACCESS_TOKEN: OA.accessToken,
    ZALO_API_URL: `http://127.0.0.1:${zaloPort}`,
  }
}

async function ready(url: string, server: ChildProcess, complaint: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the program did not come up: ${complaint()}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function memoryOf(pid: number): number {
  if (!existsSync('/proc/self/status')) return Number.NaN
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kb) / 1024
}
