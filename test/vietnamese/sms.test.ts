// SMS text and what it costs, against Twilio's own counter.

import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { countSegments, toGsm7 } from '../../src/vietnamese/sms.ts'

describe('toGsm7', () => {
  it.each([
    ['Trạm Y tế xã Kim Thành kính mời bà Phạm Thị Mận', 'Tram Y te xa Kim Thanh kinh moi ba Pham Thi Man'],
    ['ĐẶNG VĂN ĐỨC', 'DANG VAN DUC'],
    ['“7 giờ 30” – thứ Năm…', '"7 gio 30" - thu Nam...'],
    ['250.000\u00a0₫', '250.000 d'],
    ['à è é ì ò ù É', 'a e e i o u E'],
    ['chào 👍🏽 bà\u200b ạ', 'chao  ba a'],
    ['tab\there\r\nnext', 'tab here\nnext'],
    ['`x` ≥ 5', "'x' >= 5"],
    ['Müller ñ', 'Muller n'],
    ['ខ្មែ', '??'],
    ['', ''],
  ])('%j → %j', (text, plain) => {
    expect(toGsm7(text)).toBe(plain)
    expect(toGsm7(text.normalize('NFD'))).toBe(plain)
  })

  it('always gives a text that travels as GSM-7, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const plain = toGsm7(text)
        expect(countSegments(plain).encoding).toBe('gsm7')
        expect(toGsm7(plain)).toBe(plain)
      }),
      { numRuns: 1000 },
    )
  })
})

const GSM = `abcXYZ 0129,.!?-'"/()àèéìòùÇ€^{}[]~|\\\n@$_Δ`
const UCS = 'abcđạẫ ờ“”…–😀👍ខ'

describe('countSegments', () => {
  it.each([
    ['a'.repeat(160), 'gsm7', 160, 1],
    ['a'.repeat(161), 'gsm7', 161, 2],
    ['a'.repeat(306), 'gsm7', 306, 2],
    ['a'.repeat(307), 'gsm7', 307, 3],
    ['€'.repeat(80), 'gsm7', 160, 1],
    ['ạ'.repeat(70), 'ucs2', 70, 1],
    ['ạ'.repeat(71), 'ucs2', 71, 2],
    ['ạ'.repeat(135), 'ucs2', 135, 3],
    [`${'ạ'.repeat(66)}😀${'ạ'.repeat(66)}`, 'ucs2', 134, 3],
    ['', 'gsm7', 0, 0],
  ] as const)('%#', (text, encoding, units, segments) => {
    expect(countSegments(text)).toEqual({ encoding, units, segments })
  })

  it('counts as the provider does', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...GSM), minLength: 1, maxLength: 500 }),
      fc.string({ unit: fc.constantFrom(...UCS), minLength: 1, maxLength: 300 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = new SegmentedMessage(text)
        const ours = countSegments(text)
        expect(ours.encoding).toBe(theirs.encodingName === 'GSM-7' ? 'gsm7' : 'ucs2')
        expect(ours.segments).toBe(theirs.segmentsCount)
        expect(ours.units).toBe(theirs.messageSize / (ours.encoding === 'gsm7' ? 7 : 16))
      }),
      { numRuns: 300 },
    )
  })
})
