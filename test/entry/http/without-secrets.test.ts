// A document nobody understood is kept without secrets and without the way to a picture, and otherwise as it came.
import { expect, test } from 'vitest'
import { withoutSecrets } from '../../../src/entry/http/without-secrets.ts'

const PHOTO = 'https://f20-zpg.zdn.vn/jpg/5091083223571432/9a4f76.jpg?sig=abc'

test.each([
  ['{"event_name":"user_dreams","message":{"msg_id":"96d3cdf3af150460909","text":"khám ở đâu"}}'],
  ['{"sender":{"id":"1000000000000000004"},"timestamp":"1795309200000","n":[1,2,null,true]}'],
  ['From=%2B84300000001&Body=kham+suc+khoe&MessageSid=SM0123456789abcdef0123456789abcdef'],
  ['not json, no form'],
  [''],
])('%s stays as it came', (document) => {
  expect(withoutSecrets(document)).toBe(document)
})

test.each([
  [JSON.stringify({ message: { text: 'mật khẩu là Hoa1949@', msg_id: '96d3cdf3af150460909' } }), 'Hoa1949@'],
  [`{"info":{"id_card":"\\u0030${'34849001234'}"}}`, '34849001234'],
  [JSON.stringify({ info: { national: 34849001234567, phone: 84300000001, card: 141234567 } }), '141234567'],
  [JSON.stringify({ a: [{ b: 'otp 482913' }] }), '482913'],
  ['From=VIETTEL&Body=Ma+OTP+cua+ban+la+482%20913', '482'],
  ['<xml>034849001234</xml>', '034849001234'],
])('%s: the secret goes', (document, secret) => {
  const kept = withoutSecrets(document)
  expect(kept).not.toContain(secret)
  expect(kept).toContain('***')
})

test('the way to a picture is not kept', () => {
  const event = {
    message: { attachments: [{ type: 'image', payload: { url: PHOTO, thumbnail: PHOTO } }], text: 'cccd' },
  }
  expect(withoutSecrets(JSON.stringify(event))).not.toMatch(/zdn\.vn|jpg/)
  const form = new URLSearchParams({ From: 'VIETTEL', NumMedia: '1', MediaUrl0: PHOTO })
  expect(decodeURIComponent(withoutSecrets(form.toString()))).not.toMatch(/zdn\.vn|jpg/)
  expect(withoutSecrets(`seen ${PHOTO} there`)).toBe('seen *** there')
})
