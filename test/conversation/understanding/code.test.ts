// The eight digits of an exam slip, among all the other digits people type.
import { expect, test } from 'vitest'
import { hear } from './hear.ts'

test.each<[string, string | null, number | null]>([
  ['46810121 1961', '46810121', 1961],
  ['1961 46810121', '46810121', 1961],
  ['4681 0121 1961', '46810121', 1961],
  ['46-81-01-21', '46810121', null],
  ['46.81.01.21 sn1961', '46810121', 1961],
  ['ma 46810121 nam sinh 1961 nhe chau', '46810121', 1961],
  ['15102026', null, null],
  ['20261015', null, null],
  ['01011961', null, null],
  ['0912345678', null, null],
  ['so cua toi la 0468101212', null, null],
  ['046810121234', null, null],
  ['468101219', null, null],
  ['dat lich ngay 25/11', null, null],
  ['46810121 va 5781234567', null, null],
])('%s', (text, code, birthYear) => {
  expect(hear(text).code).toEqual(code && { code, birthYear })
})
