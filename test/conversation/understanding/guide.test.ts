// What somebody says who is being led through VNeID: a step is done, will not go, comes later, or what is wrong (domain.md F2).
import { describe, expect, it } from 'vitest'
import type { GuideAnswer, Trouble } from '../../../src/conversation/understanding/guide.ts'
import { hear } from './hear.ts'

const ANSWERS: Record<GuideAnswer, string[]> = {
  done: [
    'xong',
    'xong rồi ạ',
    'rồi',
    'r',
    'da lam roi',
    'cài rồi',
    'cập nhật rồi',
    'vào được rồi',
    'da nhap',
    'gui roi',
    'thấy thẻ rồi',
    'da dong y',
  ],
  stuck: [
    'k dc',
    'không được',
    'chưa được',
    'vẫn không được',
    'ko vào được',
    'khong biet lam the nao, kho qua',
    'cai roi ma khong mo duoc',
  ],
  later: ['để sau', 'de mai', 'tối về làm', 'lát nữa', 'đợi cháu về', 'thôi không làm nữa'],
  again: ['làm lại từ đầu', 'chi lai tu dau', 'hướng dẫn lại'],
}
const TROUBLES: Record<Trouble, string[]> = {
  no_phone: ['tôi dùng máy cục gạch', 'khong co dien thoai thong minh', 'ong dung nokia, may nokia co duoc khong'],
  level_1: [
    'nó báo tài khoản mức 1',
    'muc 1',
    'chưa có mức 2',
    'e vào vneid k thấy sổ sức khỏe điện tử, nó báo tài khoản mức 1',
  ],
  no_code: ['otp k ve', 'mã không về', 'không nhận được mã otp', 'khong thay ma otp', 'doi sim roi'],
  card_mismatch: ['nó báo ko khớp thẻ bhyt', 'không tìm thấy thẻ', 'tich hop khong duoc', 'the bao hiem het han'],
  empty_book: ['so trong', 'sổ trống trơn', 'sổ không có gì', 'khong thay ket qua kham trong so'],
  cannot_install: ['máy không cài được', 'khong tai duoc', 'may cu qua', 'hết bộ nhớ'],
  forgotten: ['quên mật khẩu', 'quen mk roi', 'quên passcode', 'sai mật khẩu', 'ko nho mat khau'],
  wrong_data: ['sai ngày sinh', 'thông tin không đúng', 'sai ten'],
  no_book: ['không thấy mục sổ sức khỏe', 'khong co muc do', 'sổ sức khỏe ở đâu'],
  error: ['nó báo lỗi gì ấy', 'bị lỗi', 'quay mai'],
}

describe.each(Object.entries(ANSWERS))('%s', (answer, texts) => {
  it.each(texts)('%s', (text) => {
    expect(hear(text).guide).toEqual({ answer, trouble: null })
  })
})

describe.each(Object.entries(TROUBLES))('%s', (trouble, texts) => {
  it.each(texts)('%s', (text) => {
    expect(hear(text).guide.trouble).toBe(trouble)
  })
})

it.each([
  'ok',
  'vâng',
  'xong chưa',
  'rồi sao nữa',
  'dat lich kham',
  'bà Mận 1949',
  'tôi đổi rồi',
  'khám xong rồi',
  'mức 2 là gì',
  'otp là gì',
  'không quên',
])('"%s" is about no step', (text) => {
  expect(hear(text).guide).toEqual({ answer: null, trouble: null })
})

it('an exam that is missing on VNeID is looked for there', () => {
  const intents = (text: string) => hear(text).intents.map(({ intent }) => intent)
  expect(intents('vào vneid không thấy kết quả khám')).toEqual(['vneid'])
  expect(intents('cho xem kết quả khám')).toContain('result')
})
