// Looks at a backup before anything is touched: is it whole, unchanged, and one that can be read here.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FORMAT, type Header, readHeader, TRAILER_BYTES } from './header.ts'
import { readRows } from './read-rows.ts'

export type Checked =
  | { outcome: 'whole'; header: Header; bytes: number }
  /** `why`: a sentence for the operator. */
  | { outcome: 'refused'; why: string }

/** Reads the whole file once. Throws when there is no such file. */
export async function checkFile(file: string): Promise<Checked> {
  const { trailer, bytes } = await readTrailer(file)
  const damaged = { outcome: 'refused', why: `${file} is damaged or cut off; take another backup` } as const
  const said = /^sha256 ([0-9a-f]{64})\n$/.exec(trailer)?.[1]
  if (!said) return damaged
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { end: bytes - TRAILER_BYTES - 1 })) hash.update(chunk)
  if (hash.digest('hex') !== said) return damaged
  const header = await headerOf(file, bytes)
  if (header) return { outcome: 'whole', header, bytes }
  return {
    outcome: 'refused',
    why: `${file} is no backup of format ${FORMAT}; a newer program may have written it: restore it with that one`,
  }
}

/** The text inside, without the trailer. */
export function openText(file: string, bytes: number): Readable {
  const inside = createReadStream(file, { end: bytes - TRAILER_BYTES - 1, highWaterMark: 1 << 18 })
  const text = createGunzip({ chunkSize: 1 << 18 })
  inside.on('error', (error) => text.destroy(error))
  text.on('close', () => inside.destroy())
  return inside.pipe(text)
}

async function headerOf(file: string, bytes: number): Promise<Header | null> {
  const text = openText(file, bytes)
  try {
    return readHeader(await readRows(text).line())
  } catch {
    return null
  } finally {
    text.destroy()
  }
}

async function readTrailer(file: string): Promise<{ trailer: string; bytes: number }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const trailer = Buffer.alloc(TRAILER_BYTES)
    if (size <= TRAILER_BYTES) return { trailer: '', bytes: size }
    await handle.read(trailer, 0, TRAILER_BYTES, size - TRAILER_BYTES)
    return { trailer: trailer.toString('latin1'), bytes: size }
  } finally {
    await handle.close()
  }
}
