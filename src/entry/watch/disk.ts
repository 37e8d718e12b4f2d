// How much room is left where the data lies.
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface Room {
  freeBytes: number
  /** Of the whole disk, 0 to 1, as far as this user may fill it. */
  freePart: number
}

const LEAST_PART = 0.05
const LEAST_BYTES = 500e6

/** Of the folder, or of the nearest one above it that is there. */
export async function roomOf(folder: string): Promise<Room> {
  let at = folder
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at)
  const { bavail, blocks, bfree, bsize } = await statfs(at)
  // What is kept back for root is neither free nor used.
  return { freeBytes: bavail * bsize, freePart: bavail / Math.max(1, blocks - bfree + bavail) }
}

/** Postgres stops when it cannot write, and so does every talk. */
export function isAlmostFull({ freeBytes, freePart }: Room): boolean {
  return freePart < LEAST_PART || freeBytes < LEAST_BYTES
}
