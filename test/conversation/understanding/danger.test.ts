// Danger now is heard whoever it befalls and however it is typed; an old illness, a question, a figure of speech is none.
import { describe, expect, it } from 'vitest'
import { readPhrases } from '../../../src/conversation/understanding/understand.ts'
import { unmark } from '../../../src/vietnamese/fold.ts'
import { NOW } from './hear.ts'
import { PLACES } from './places.ts'

const WHO = [
  'bố tôi',
  'ba em',
  'má tui',
  'bà nội',
  'ông cụ nhà em',
  'vợ em',
  'con gái em',
  'bé nhà em',
  'hàng xóm nhà tôi',
]
const SIGNS = [
  'khó thở quá',
  'thở không nổi',
  'bất tỉnh rồi',
  'ngất xỉu rồi',
  'gọi không dậy',
  'méo miệng nói không được',
  'liệt nửa người từ sáng nay',
  'đau ngực dữ dội',
  'co giật',
  'sốt 40 độ co giật',
  'chảy máu nhiều quá',
  'nôn ra máu',
  'uống thuốc trừ sâu',
  'bị rắn cắn',
  'bị điện giật',
  'té cầu thang bất tỉnh',
  'hóc xương không thở được',
  'tím tái hết người',
  'muốn tự tử',
]

const CALM = [
  'bố em bị tai biến 3 năm nay, đi lại khó',
  'hồi nhỏ em hay co giật, giờ khám có cần khai không',
  'tôi hay tức ngực khi leo cầu thang thì khám khoa gì',
  'mẹ em từng bị đột quỵ năm 2020, đi khám cần mang gì',
  'kết quả ghi nhồi máu cơ tim cũ là sao',
  'nhịn đói lâu sợ xỉu quá, uống sữa được không',
  'chờ lâu muốn xỉu luôn',
  'chết rồi, em quên mất lịch khám',
  'cứu em với, em quên mật khẩu VNeID',
  'cho em xin số cấp cứu để lưu',
  'phòng đột quỵ thế nào',
  'nhìn kim tiêm là em ngất, có phải lấy máu không',
  'bị ngộ độc tuần trước đã khỏi, khám được chưa',
]

describe('danger', () => {
  it.each(SIGNS)('is heard whoever has it, with accents and without: %s', (sign) => {
    for (const who of WHO)
      for (const text of [`${who} ${sign}`, unmark(`${who} ${sign}`)])
        expect([text, intentsOf(text)[0]]).toEqual([text, 'emergency'])
  })

  it.each(['cứu với', 'CUU TOI', 'cấp cứu', 'gọi 115 giùm'])('is heard in a cry alone: %s', (text) => {
    expect(intentsOf(text)[0]).toBe('emergency')
  })

  it('is heard beside an everyday wish, and beside an old illness', () => {
    expect(intentsOf('huỷ lịch khám giúp, mẹ em đang đau ngực khó thở')[0]).toBe('emergency')
    expect(intentsOf('bố em cao huyết áp lâu năm, nay tự nhiên méo miệng')[0]).toBe('emergency')
  })

  it.each(CALM)('is not heard in: %s', (text) => {
    expect(intentsOf(text)).not.toContain('emergency')
    expect(intentsOf(unmark(text))).not.toContain('emergency')
  })

  it('is not here where somebody has died of it or a swindler tells of it', () => {
    expect(intentsOf('ông tôi bị đột quỵ mất năm ngoái rồi')[0]).toBe('deceased')
    expect(intentsOf('có số lạ gọi bảo con tôi bị tai nạn, bắt chuyển tiền')[0]).toBe('scam_report')
  })
})

function intentsOf(text: string): string[] {
  return readPhrases({ text }, { now: NOW, places: PLACES, open: null }).meaning.intents.map(({ intent }) => intent)
}
