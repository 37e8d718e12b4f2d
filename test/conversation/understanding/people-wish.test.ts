// Words about the people of a phone lead to their talk; words of a booking, a complaint or a death never do.
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/conversation/read-message.ts'
import { type PeopleWish, readPeopleWish } from '../../../src/conversation/understanding/people/people-wish.ts'
import { NOW } from './hear.ts'
import { PLACES } from './places.ts'

test.each<[string, PeopleWish['wish']]>([
  ['gia dinh', 'list'],
  ['Người nhà', 'list'],
  ['dạ xem danh sách người nhà ạ', 'list'],
  ['may nay dang dat cho nhung ai', 'list'],
  ['them nguoi', 'add'],
  ['em muốn thêm người nhà vào máy này ạ', 'add'],
  ['thêm mẹ tôi vào máy này', 'add'],
  ['xoa nguoi', 'remove'],
  ['bỏ bố em khỏi máy này nhé', 'remove'],
  ['ai được đặt lịch cho tôi', 'helpers'],
  ['ai dang giup toi', 'helpers'],
  ['rút quyền người nhà', 'helpers'],
  ['cho con toi nhan tin nhac cua toi', 'allow'],
  ['cho con gái tôi đặt lịch giúp tôi', 'allow'],
  ['cho phép cháu ngoại nhận tin nhắc lịch khám của bà', 'allow'],
])('%s', (text, wish) => {
  expect(readPeopleWish(text)?.wish).toBe(wish)
  expect(read(text).intents).toEqual(['people'])
})

test.each([
  'đặt lịch cho người nhà',
  'gia đình tôi có người bị đau ngực',
  'người nhà tôi mất rồi',
  'them nguoi nua cho toi dat lich thu 7',
  'cho con tôi đặt lịch',
  'đừng nhắn người nhà tôi nữa',
  'cả gia đình đi khám ngày nào',
  'xoá thông tin của tôi',
  'ai được xem kết quả của tôi',
  'bớt một người',
  'thêm cháu nội tôi vào danh sách',
  '',
])('not: %s', (text) => {
  expect(readPeopleWish(text)).toBeNull()
  expect(read(text).intents).not.toContain('people')
})

function read(text: string) {
  const message = { kind: 'text', body: () => ({ text }) } as unknown as Parameters<typeof readMessage>[0]
  return readMessage(message, null, NOW, PLACES).input
}
