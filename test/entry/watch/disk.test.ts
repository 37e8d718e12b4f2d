// When the staff are told that the disk fills up.
import { expect, test } from 'vitest'
import { isAlmostFull, roomOf } from '../../../src/entry/watch/disk.ts'

test.each([
  [0.04, 100e9, true],
  [0.5, 499e6, true],
  [0.05, 500e6, false],
])('a disk with %d of it and %d bytes free is almost full: %s', (freePart, freeBytes, full) => {
  expect(isAlmostFull({ freePart, freeBytes })).toBe(full)
})

test('the room of a folder that is not there yet is that of the one above it', async () => {
  expect(await roomOf('/no-such-folder/of/ours')).toMatchObject({ freeBytes: expect.any(Number) })
})
