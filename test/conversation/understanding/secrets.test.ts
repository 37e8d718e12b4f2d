// What must never be kept is taken out of a text; what people answer with stays.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Secret } from '../../../src/conversation/understanding/secrets/secret.ts'
import { redact } from '../../../src/conversation/understanding/secrets/secrets.ts'

describe('takes out', () => {
  it.each<[string, string, Secret]>([
    ['Mã OTP của em là 482913', 'Mã OTP của em là ***', 'otp'],
    ['ma otp 482 913 a', 'ma otp *** a', 'otp'],
    ['otp: 4829', 'otp: ***', 'otp'],
    ['482913 la ma xac thuc VNeID cua ban', '*** la ma xac thuc VNeID cua ban', 'otp'],
    ['mã xác nhận 77120394', 'mã xác nhận ***', 'otp'],
    ['mat khau Hoa1949@', 'mat khau ***', 'password'],
    ['mk vneid cua em la hoa1949', 'mk vneid cua em la ***', 'password'],
    ['mk:Abc@123', 'mk:***', 'password'],
    ['mật khẩu là hoahong', 'mật khẩu là ***', 'password'],
    ['mật khẩu của bà là hoa hồng', 'mật khẩu của bà là ***', 'password'],
    ['pass hoa1949 ma khong vao duoc', 'pass *** ma khong vao duoc', 'password'],
    ['passcode 6 so la 123456', 'passcode 6 so la ***', 'password'],
    ['Hoa1949@ la mat khau vneid', '*** la mat khau vneid', 'password'],
    ['mat khau la 01011949', 'mat khau la ***', 'password'],
    ['Hoa1949@', '***', 'password'],
    ['034849001234', '***', 'personal_id'],
    ['so cccd 034 849 001 234', 'so cccd ***', 'personal_id'],
    ['034.849.001.234', '***', 'personal_id'],
    ['0348 4900 1234', '***', 'personal_id'],
    ['o34849001234', '***', 'personal_id'],
    ['0 3 4 8 4 9 0 0 1 2 3 4', '***', 'personal_id'],
    ['០៣៤៨៤៩០០១២៣៤', '***', 'personal_id'],
    ['０３４８４９００１２３４', '***', 'personal_id'],
    ['034849\u200b001234', '***', 'personal_id'],
    ['căn cước 030849001234 sinh 1949', 'căn cước *** sinh 1949', 'personal_id'],
    ['cccd 034849001234 sdt 0300000001', 'cccd *** sdt 0300000001', 'personal_id'],
    ['cccd 6 so cuoi 001234', 'cccd 6 so cuoi ***', 'personal_id'],
    ['cmnd 141234567', 'cmnd ***', 'personal_id'],
    ['141234567', '***', 'personal_id'],
    ['GD4303012345678', '***', 'insurance_no'],
    ['thẻ GD 4 30 30 123 45678 ạ', 'thẻ *** ạ', 'insurance_no'],
    ['bhyt 3012345678', 'bhyt ***', 'insurance_no'],
    ['3012345678', '***', 'insurance_no'],
    ['482913', '***', 'code'],
    ['4 8 2 9 1 3', '***', 'code'],
    // Nobody reads it as a day here, and it may be somebody's one-time code.
    ['261126', '***', 'code'],
    ['46810121', '***', 'code'],
    ['ma 4681 0121 sn 1961', 'ma *** sn 1961', 'code'],
    ['46 81 01 21 1961', '*** 1961', 'code'],
    ['12345678', '***', 'code'],
  ])('%s', (text, kept, kind) => {
    expect(redact(text)).toMatchObject({ text: kept, found: [kind] })
  })

  it('several at once', () => {
    const { text, found } = redact('mat khau: 1234abcd, otp: 998877, cccd 034849001234')
    expect(text).toBe('mat khau: ***, otp: ***, cccd ***')
    expect(found.toSorted()).toEqual(['otp', 'password', 'personal_id'])
  })
})

describe('leaves alone', () => {
  it.each(
    `1|2|0|9/10|25/11|25/11/2026|25.11.2026|25-11-2026|25 11 26|26112026|01011949|1949|sn 1949|sn1949|7h30|8h|t5|5t|khám 7h30-11h ngày 25/11
0300000001|+84300000001|0300.000.001|so dt 0300 000 001|84300000001|sinh 1949 0300000001|0300 000001|lien he 0300000001 hoac 0600000002
DK KHAM PHAM THI MAN 1949 TAM KY SANG T5|bà Mận 1949, ông Lượng 1952|1949 1952 1978|e có 2 bé, 1 bé 5t ở nhà, 1 bé 9t học lớp 4
mk muon dang ky kham|mk la giao vien|quen mat khau|quên mật khẩu 2 lần rồi|mật khẩu là gì|mat khau vneid quen roi thi lam the nao|doi mat khau nam 2024|pin yeu
otp khong ve|otp không về, em sinh 1990|bị thu 300000 đồng|thu 150500 dong|bhyt het han 25/11/2026|cccd cap ngay 01012021|khong co the bhyt, goi 0300000001
phieu so 12|1900 6133|0225 385 2123|huyet ap 145 90 72|170 65 80|thu bay 28/11 7 gio|hôm 15/10 khám rồi|Trạm Y tế và công an không bao giờ hỏi mật khẩu, passcode, mã OTP`
      .split(/[|\n]/)
      .map((text) => [text]),
  )('%s', (text) => {
    expect(redact(text)).toMatchObject({ text, found: [] })
  })
})

describe('our own codes', () => {
  it.each<[string, string | null]>([
    ['482913', '482913'],
    ['mã 482 913 ạ', '482913'],
    ['46810121 1961', '46810121'],
    ['4681 0121', '46810121'],
    // No slip's code begins with 0 to 3: a birthday typed on a keypad is none.
    ['01011949', null],
    ['12345678', null],
    // Which of the two it would be, nobody knows.
    ['482913 hay 482914', null],
    // Named as another's.
    ['otp 482913', null],
  ])('of "%s" the digits %s go on, to be hashed', (text, code) => {
    expect(redact(text).code).toBe(code)
  })
})

describe('two messages', () => {
  it.each(['mat khau', 'mật khẩu vneid của em là', 'ma otp', 'OTP cua toi la:', 'passcode day nhe'])(
    '"%s" announces a secret',
    (text) => {
      expect(redact(text).announces).toBe(true)
    },
  )
  it.each([
    'otp khong ve',
    'quen mat khau',
    'mat khau la gi',
    'doi mat khau the nao',
    'mk',
    'xong',
    'ma otp la 482913',
  ])('"%s" announces none', (text) => {
    expect(redact(text).announces).toBe(false)
  })
  it.each(['hoahong', 'hoa1949', '1234', 'Hoa 1949'])('"%s" may be what was announced', (text) => {
    expect(redact(text).ifAnnounced?.text ?? redact(text).text).toBe('***')
  })
  it.each(['xong', 'rồi', '1', '0', 'ok', 'menu', 'dạ vâng', '25/11', '7h30', 'để sau', 'không được'])(
    '"%s" is an answer even then',
    (text) => {
      expect(redact(text).ifAnnounced).toBeNull()
    },
  )
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'mat khau,mật khẩu,otp,la,cccd,bhyt,mk,so,cua em,034849001234,482913,0300000001,1949,Hoa1949@,25/11,7h30,đồng,ạ,***,GD4303012345678,4681 0121,\n'.split(
      ',',
    ),
  )
  it('ends without the twelve digits, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const { text } = redact(parts.join(' '))
        expect(text).not.toContain('034849001234')
        expect(text).not.toContain('GD4303012345678')
      }),
      { numRuns: 1000 },
    )
  })
  it('has one outcome, always the same', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words).map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(any, (text) => {
        const first = redact(text)
        expect(redact(text)).toEqual(first)
        expect(first.text === text).toBe(first.found.length === 0)
      }),
      { numRuns: 1000 },
    )
  })
  it.each(['1', '1 ', 'o', 'mat khau la ', '034 ', '12345678901 ', 'gd4 30 ', 'otp ', '@', '\u0301'])(
    'ten thousand signs of "%s" take a second of computing at most',
    (piece) => {
      const start = process.cpuUsage()
      const { text } = redact(piece.repeat(Math.ceil(10_000 / piece.length)))
      expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
      expect(text.length).toBeLessThanOrEqual(10_000)
    },
  )
})
