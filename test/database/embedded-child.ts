// A process of its own that holds the embedded Postgres: says its address, then waits to be told to stop, or to be killed.
import { createInterface } from 'node:readline'
import { startEmbedded } from '../../src/database/embedded.ts'

const quiet = { info: () => {}, warn: () => {} }

async function main(dataDir: string): Promise<void> {
  const { url, stop } = await startEmbedded({ dataDir, log: quiet, settings: { fsync: 'off' } })
  console.log(JSON.stringify({ url }))
  for await (const _line of createInterface(process.stdin)) break
  await stop()
  process.exit()
}

void main(process.argv[2]!)
