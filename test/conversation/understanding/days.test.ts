// Which day, part and hour come out of a whole text: what is refused, what is only a courtesy, and what belongs to another day.

import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../src/conversation/understanding/label.ts'
import type { OpenQuestion } from '../../../src/conversation/understanding/meaning.ts'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { NOW } from './hear.ts'
import { PLACES } from './places.ts'

const told = (text: string, expects: OpenQuestion['expects'] | null = null) => {
  const open: OpenQuestion | null = expects && { id: 'q', expects, options: [] }
  const label = labelOf(understand({ text }, { now: NOW, places: PLACES, open }), expects)
  return [label.date, label.part_of_day, label.time].filter((part) => part !== null).join(' ') || 'nothing'
}

describe('asked which day suits', () => {
  it.each([
    ['thu 6 thi khong di duoc', 'nothing'],
    ['t5 t6 em đều kẹt hết', 'nothing'],
    ['tuần sau nhà tôi lợp mái, không đi được đâu', 'nothing'],
    ['đừng xếp cho tôi thứ hai', 'nothing'],
    ['thứ tư cháu nhà tôi thi', 'nothing'],
    ['27 xa quá', 'nothing'],
    ['sáng không đi được đâu', 'nothing'],
    ['thứ tư cháu thi, thứ năm thì được', '2026-11-26'],
    ['ba tuần nữa tôi mới tháo nẹp', '2026-12-13'],
    ['thôi cứ hai mươi chín đi', '2026-11-29'],
  ])('%s → %s', (text, expected) => expect(told(text, 'date')).toBe(expected))

  it('asked yes or no, the day refused is the one spoken of', () =>
    expect(told('thứ sáu thì tôi không đi được', 'yesno')).toBe('2026-11-27'))
})

describe('the day of an exam, and no other', () => {
  it.each([
    ['cảm ơn cả trạm, hôm nay vui lắm', 'nothing'],
    ['chúc các cô thứ bảy vui vẻ', 'nothing'],
    ['hôm nay tôi đi khám, các cô nhẹ nhàng lắm', '2026-11-22'],
    ['bố em bất tỉnh rồi, lịch khám ngày mai bỏ giúp em', '2026-11-23'],
    ['sổ trên VNeID chưa có đợt khám 9/11', '2026-11-09'],
    ['mai giao hàng nhé', 'nothing'],
    ['tối mai xem chung kết nhé', 'nothing'],
    ['thứ bảy em nhé, thứ sáu nhà có cưới', '2026-11-28'],
    ['mốt tôi vướng đám giỗ, đổi sang hôm khác giúp', 'nothing'],
    ['8/12 em mới về quê, hôm đó khám được không', '2026-12-08'],
    ['hôm 12 trạm khám mà tôi không biết', 'nothing'],
  ])('%s → %s', (text, expected) => expect(told(text)).toBe(expected))
})

describe('the part and the hour of that day', () => {
  it.each([
    ['tối thứ năm em về, thứ bảy cho em khám', '2026-11-28'],
    ['sáng mai khám, tối nay ăn cỗ có sao không', '2026-11-23 morning'],
    ['lịch em sáng 26/11, xin dời sang 30/11', '2026-11-30'],
    ['sáng thứ ba, tức là mốt', '2026-11-24 morning'],
    ['đang hẹn 8h sáng mai, xin lùi xuống chiều', '2026-11-23 afternoon'],
    ['tôi chờ từ 7 giờ sáng mà 10 giờ mới được khám, quá tệ', 'nothing'],
    ['chiều ngày hai mươi lăm tháng mười một ba giờ chiều', '2026-11-25 afternoon 15:00'],
  ])('%s → %s', (text, expected) => expect(told(text)).toBe(expected))
})
