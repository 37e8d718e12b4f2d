// The check every talk's unasked messages go through finds what is planted.
import { expect, test } from 'vitest'
import { openHouse } from '../setup/house.ts'
import { healthFactIn } from './health-facts.ts'
import { unaskedIn } from './play.ts'

test.each([
  ['Trạm Y tế: huyết áp của bà Mận 168/102', '168/102'],
  ['duong mau luc doi 8,2 mmol/l', 'mmol'],
  ['Mời ông đến khám tiểu đường', 'tieu duong'],
  ['suc khoe: loai IV', 'loai iv'],
  ['Kết quả bất thường, mời ông đến ngay', 'bat thuong'],
])('%s', (text, found) => {
  expect(healthFactIn(text)).toContain(found)
})

test.each([
  'Trạm Y tế xã Kim Thành: đã có kết quả khám của bà Mận. Mời bà Mận xem trên VNeID hoặc đến Trạm Y tế trước thứ Sáu 4/12.',
  'Nhịn ăn từ đêm nay, uống nước lọc được; thuốc đang uống không tự ý bỏ. Xin mang căn cước, đơn thuốc cũ.',
  'TB thôn Tam Kỳ: sáng thứ 5 26/11 khám sức khỏe, có đo huyết áp, từ 60 tuổi, 7h đến 11h.',
])('nothing in: %s', (text) => {
  expect(healthFactIn(text)).toBeNull()
})

test('a fact planted in the words of the notice of a result is found in what went out', async () => {
  const house = await openHouse()
  try {
    const say = house.rt.texts.say
    house.rt.texts.say = (language, key, words, form) =>
      `${say(language, key, words, form)}${key === 'result_notice:words' ? ' Huyết áp 168/102.' : ''}`
    await house.rt.sql`update exam_results set noticed_at = null`
    await house.passTime(new Date('2026-11-23T12:00:00+07:00'))
    const told = await unaskedIn(house)
    expect(told.map(healthFactIn)).toContain('168/102')
  } finally {
    await house.close()
  }
})
