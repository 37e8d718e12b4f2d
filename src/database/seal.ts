// Seals personal data for the database (AES-256-GCM) and makes the keyed hashes by which sealed values are looked up.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export type HashDomain = 'address' | 'name' | 'personal_id' | 'code'

export interface Seal {
  /** Names the key without giving it away; stored in `installation`, so that another key is noticed at start. */
  fingerprint: string
  seal(text: string): Buffer
  /** Throws when the value was sealed with another key or was changed. */
  open(sealed: Uint8Array): string
  /** The same text gives the same hash in one domain, and unrelated ones in two. */
  hash(domain: HashDomain, text: string): Buffer
}

const KEY_ID = 1
const NONCE = 12
const TAG = 16

/** `dataKey`: the 32 bytes of DATA_KEY. Sealing and hashing use keys of their own, derived by HKDF (RFC 5869). */
export function createSeal(dataKey: Buffer): Seal {
  if (dataKey.length !== 32) throw new Error('DATA_KEY must be 32 bytes')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, '', `henkham ${purpose}`, 32))
  const sealing = derive('seal')
  const hashing = derive('hash')
  return {
    fingerprint: createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16),
    seal(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(KEY_ID), nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      if (sealed[0] !== KEY_ID) throw new Error(`sealed with key ${sealed[0]}, which this program does not know`)
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(1, 1 + NONCE))
      decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG))
      return decipher.update(sealed.subarray(1 + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
    },
    hash(domain, text) {
      return createHmac('sha256', hashing).update(domain).update('\0').update(text).digest()
    },
  }
}
