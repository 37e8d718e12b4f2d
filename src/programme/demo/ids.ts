// Ids of the demo data: the same on every machine, so that loading twice changes nothing.
import { createHash } from 'node:crypto'

/** A UUID (version 8, RFC 9562) made out of the code of a fixture, such as 'resident P1'. */
export function demoId(code: string): string {
  const bytes = createHash('sha256').update(`henkham demo ${code}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
