// Whatever comes in, one meaning comes out: no exception, the same twice, in bounded time.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { PRACTICE, readPractice } from '../../corpus/practice.ts'
import { hear, NOW, QUESTIONS } from './hear.ts'
import { PLACES } from './places.ts'

const WORDS =
  `dung khong dang ky kham ba ong mai thu 5 t5 sang chieu 8h 25/11 1949 sn 1 0 ok tam ky nguyen thi van hoa doi huy nhan tin tuan sau
kho tho me em la 7h30 kem 15 ngay 32 31/2 đừng tự tử từ dạ ạ k dc 5t tuoi xa thon khom , . ? \n hk:q3:man cai hai`.split(
    / /,
  )
const talk = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '))
const open = fc.constantFrom(null, ...Object.values(QUESTIONS))

describe('any text at all', () => {
  it('has a meaning, and always the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }), talk),
        open,
        (text, question) => {
          const context = { now: NOW, places: PLACES, open: question }
          const first = understand({ text }, context)
          expect(understand({ text }, context)).toEqual(first)
          expect(first.text).toBe(first.text.normalize('NFC'))
          expect(first.folded).not.toMatch(/\s{2}|[A-Z]/)
          if (first.chosen !== null) expect(question?.options.map(({ value }) => value)).toContain(first.chosen)
          if (first.date?.kind === 'day') {
            expect(first.date.day >= '2026-11-22').toBe(true)
            expect(first.date.alternatives).not.toContain(first.date.day)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('has a meaning wherever it breaks off', () => {
    const texts = PRACTICE.flatMap((name) => readPractice(name)).map(({ text }) => Array.from(text))
    for (const [no, signs] of texts.entries()) {
      if (no % 8 !== 0) continue
      const text = signs.slice(0, 1 + ((no * 7919) % signs.length)).join('')
      expect(() => hear(text), text).not.toThrow()
    }
    expect(texts.length).toBeGreaterThan(20_000)
  })

  it('means the same composed and decomposed, with stray invisible signs and spaces', () => {
    fc.assert(
      fc.property(talk, (text) => {
        const plain = hear(text)
        expect({ ...hear(text.normalize('NFD')), text: '' }).toEqual({ ...plain, text: '' })
        expect({ ...hear(`\u200b ${text.replaceAll(' ', '\u200b  ')} `), text: '' }).toEqual({ ...plain, text: '' })
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'thu 5 ',
    'khong di duoc ',
    'nguyen van ',
    'mai ',
    '1',
    'a',
    'khóm 1 ',
    '25/11 ',
    'ạ',
    '\u0301',
    '😀',
    '((((',
    '0 ',
    'bà ',
  ])('reads ten thousand signs of "%s" without time running away', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const start = process.cpuUsage()
    const meaning = hear(text)
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
    expect(Array.from(meaning.text).length).toBeLessThanOrEqual(2000)
  })
})
