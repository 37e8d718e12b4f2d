// Who tells that a child was away when the school held its exam is heard so, however it is typed; whoever asks about school is not.
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/conversation/read-message.ts'
import { readMissedAtSchool } from '../../../src/conversation/understanding/missed-at-school.ts'
import { NOW } from './hear.ts'
import { PLACES } from './places.ts'

test.each([
  'cháu lỡ buổi khám ở trường',
  'con em nghỉ hôm trường khám',
  'chau lo buoi kham o truong',
  'con em nghi hom truong kham',
  'cháu Na lỡ buổi khám ở trường rồi',
  'hôm trường khám bé ốm không đi được',
  'be nha em hom truong kham bi om',
  'trường khám rồi mà cháu nghỉ học hôm đó',
  'con em vang hom nha truong to chuc kham suc khoe',
  'em lỡ mất đợt khám của trường',
  'con tôi hôm trường tổ chức khám sức khoẻ bị sốt phải nghỉ, giờ khám bù ở đâu',
  'lỡ buổi khám ở trường thì khám bù ở trạm được không',
  'cháu nội tôi nghỉ học đúng hôm trường khám',
  'con e nghi hoc hom truong kham sk',
  'con gái em không kịp khám với các bạn ở trường',
  'chau k di hom truong kham',
  'chau lo kham o truong',
])('%s', (text) => {
  expect(readMissedAtSchool(text)).toBe(true)
  expect(read(text).intents).toEqual(['missed_at_school'])
})

test.each([
  'cháu khám ở trường rồi',
  'trường có khám không',
  'bao giờ trường khám',
  'hom truong thon bao kham toi om khong di duoc',
  'trường khám hôm nào, có phải nghỉ học không',
  'hôm trường khám cháu có được nghỉ học không',
  'cháu chưa được khám ở trường',
  'hôm nào trường khám bù',
  'toi lo buoi kham hom qua',
  'mẹ em ốm không đi khám được',
])('not: %s', (text) => {
  expect(readMissedAtSchool(text)).toBe(false)
  expect(read(text).intents).not.toContain('missed_at_school')
})

test('beside another question it is remembered, and the question is answered', () => {
  const { intents, said } = read('hôm trường khám cháu nghỉ, cho tôi gặp cán bộ')
  expect(intents).toEqual(['human'])
  expect(said.missedAtSchool).toBe(true)
})

function read(text: string) {
  const message = { kind: 'text', body: () => ({ text }) } as unknown as Parameters<typeof readMessage>[0]
  return readMessage(message, null, NOW, PLACES).input
}
