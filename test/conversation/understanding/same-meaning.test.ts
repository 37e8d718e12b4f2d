// However a sentence is typed, it means the same: without accents, in decomposed letters, with the keys of Telex or VNI left over.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../src/conversation/understanding/label.ts'
import { unmark } from '../../../src/vietnamese/fold.ts'
import { inTypingOrder, type } from '../../vietnamese/type-keys.ts'
import { hear } from './hear.ts'

const OPENERS = ['', 'dạ', 'em chào trạm', 'cho hỏi', 'bác sĩ ơi', 'trạm ơi']
const WHO = ['mẹ em', 'bà nội', 'ông nhà tôi', 'chồng em', 'con gái', 'hai vợ chồng']
const WHEN = ['sáng thứ năm', 'chiều mai', 'tuần sau', 'ngày 25', 'mùng 5 âm', 'cuối tuần', '8 giờ sáng thứ ba']
const WISHES: ((who: string, when: string) => string)[] = [
  (who, when) => `đăng ký khám cho ${who} ${when}`,
  (who, when) => `đổi lịch của ${who} sang ${when}`,
  (who) => `huỷ lịch giúp ${who}`,
  (who) => `lịch khám của ${who} là hôm nào`,
  (who) => `xem kết quả khám của ${who}`,
  () => 'khám có mất tiền không',
  () => 'đi khám cần mang giấy tờ gì',
  () => 'có phải nhịn ăn sáng không',
  (_, when) => `${when} khám ở đâu`,
  (who) => `${who} nằm liệt giường không đi được, trạm đến nhà khám được không`,
  () => 'tôi muốn gặp người thật',
  () => 'đừng nhắn tin cho tôi nữa',
  (who) => `${who} đang khó thở, môi tím tái`,
  () => 'nhầm số rồi, tôi không phải người đó',
  (who) => `${who.replace('hai vợ chồng', 'cụ')} mất tuần trước rồi`,
  () => 'có người gọi xưng là trạm đòi chuyển tiền',
  () => 'cách nâng mức 2 vneid',
  () => 'xoá dữ liệu của tôi',
]
const CLOSERS = ['', 'ạ', 'nhé', 'giúp em với']

const sentence = fc
  .tuple(
    fc.constantFrom(...OPENERS),
    fc.constantFrom(...WISHES),
    fc.constantFrom(...WHO),
    fc.constantFrom(...WHEN),
    fc.constantFrom(...CLOSERS),
  )
  .map(([opener, wish, who, when, closer]) => [opener, wish(who, when), closer].filter((part) => part).join(' '))

const keys = (text: string, method: 0 | 1) =>
  text
    .split(' ')
    .map((word) => (word === unmark(word) ? word : type(inTypingOrder(word), method, 'end')))
    .join(' ')

describe.each([
  ['without accents', (text: string) => unmark(text)],
  ['in decomposed letters', (text: string) => text.normalize('NFD')],
  ['with Telex keys left over', (text: string) => keys(text, 0)],
  ['with VNI keys left over', (text: string) => keys(text, 1)],
])('%s', (_, typed) => {
  test('a sentence has the same wish, day, time and people', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { intent, date, alt_dates, time, part_of_day, people } = labelOf(hear(text), null)
        const heard = labelOf(hear(typed(text)), null)
        const relations = people.map(({ relation }) => relation)
        expect({ ...heard, people: heard.people.map(({ relation }) => relation) }).toMatchObject({
          intent,
          date,
          alt_dates,
          time,
          part_of_day,
          people: relations,
        })
      }),
      { numRuns: 1000 },
    )
  })
})
