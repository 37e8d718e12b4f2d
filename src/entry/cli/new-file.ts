// Writes a file with people in it: readable for its owner alone, and never over one that is there unless that is wished.
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'

export type FileWritten = { outcome: 'written' } | { outcome: 'refused'; why: string }

/** `force`: what is there is replaced whole, its rights too. Nothing half written is left behind. */
export function writeNewFile(file: string, contents: string | Uint8Array, { force }: { force: boolean }): FileWritten {
  const part = `${file}.${process.pid}.part`
  try {
    writeFileSync(part, contents, { flag: 'wx', mode: 0o600 })
    if (force) renameSync(part, file)
    else linkSync(part, file)
    return { outcome: 'written' }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      return { outcome: 'refused', why: `${file} is there already; name a new file, or add --force` }
    return { outcome: 'refused', why: `${file} cannot be written (${code}); name a file in a folder you may write to` }
  } finally {
    rmSync(part, { force: true })
  }
}
