// Holds that sealed values are read with their own key alone, and that hashes tell nothing across domains or keys.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeal } from '../../src/database/seal.ts'

const seal = createSeal(Buffer.alloc(32, 1))
const other = createSeal(Buffer.alloc(32, 2))

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(seal.open(seal.seal(text))).toBe(text)
    }),
  )
  expect(seal.open(seal.seal('Phạm Thị Mận 👵'))).toBe('Phạm Thị Mận 👵')
})

test('the same text is never sealed the same twice, and does not show', () => {
  expect(seal.seal('Mận')).not.toEqual(seal.seal('Mận'))
  expect(seal.seal('a longer secret').toString('latin1')).not.toContain('secret')
})

test('another key opens nothing', () => {
  expect(() => other.open(seal.seal('Mận'))).toThrow()
})

test('a value changed in any byte is not opened', () => {
  const sealed = seal.seal('Mận')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = changed[at]! ^ 1
    expect(() => seal.open(changed), `byte ${at}`).toThrow()
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(() => seal.open(sealed.subarray(0, length)), `cut to ${length}`).toThrow()
  }
})

test('a hash finds the same text again, in its own domain and with its own key only', () => {
  const hash = seal.hash('address', '+84300000001')
  expect(seal.hash('address', '+84300000001')).toEqual(hash)
  expect(hash).toHaveLength(32)
  expect(seal.hash('code', '+84300000001')).not.toEqual(hash)
  expect(seal.hash('address', '+84300000002')).not.toEqual(hash)
  expect(other.hash('address', '+84300000001')).not.toEqual(hash)
})

test('the fingerprint names the key and holds no part of it', () => {
  expect(createSeal(Buffer.alloc(32, 1)).fingerprint).toBe(seal.fingerprint)
  expect(other.fingerprint).not.toBe(seal.fingerprint)
  expect(seal.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

test('a key of another length is refused', () => {
  expect(() => createSeal(Buffer.alloc(31))).toThrow(/32 bytes/)
})
