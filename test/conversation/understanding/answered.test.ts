// How an answer is named for the outside: yes, no, a pick, a mark, a fact; read by the phrases alone.
import { expect, it } from 'vitest'
import { labelOf } from '../../../src/conversation/understanding/label.ts'
import type { OpenQuestion } from '../../../src/conversation/understanding/meaning.ts'
import { readPhrases } from '../../../src/conversation/understanding/understand.ts'
import { NOW } from './hear.ts'

type Row = [OpenQuestion['expects'] | null, string, string, (number | null)?]

const ROWS: Row[] = [
  ['yesno', 'không sao, được ạ', 'yes'],
  ['yesno', 'không vấn đề gì', 'yes'],
  ['yesno', 'được nhé, không phải đổi đâu', 'yes'],
  ['yesno', 'ngày 29 tôi ra', 'yes'],
  ['yesno', '👍', 'yes'],
  ['yesno', 'không đi được đâu', 'no'],
  ['yesno', 'ok mà mai tôi chưa về kịp', 'no'],
  ['yesno', 'đồng ý sao nổi, sáng tôi làm ca đêm', 'no'],
  ['yesno', 'nhà đang có việc', 'no'],
  ['yesno', 'thứ 5 thì không đi được, để hôm khác', 'no'],
  ['yesno', 'chưa chắc', 'unknown'],
  ['yesno', 'để em hỏi đã', 'unknown'],
  ['choice', 'cái thứ hai', 'choose', 2],
  ['choice', 'cái đầu tiên', 'choose', 1],
  ['choice', 'cái cuối cùng', 'choose', 3],
  ['choice', 'tôi không chọn 1, tôi chọn 3', 'choose', 3],
  ['choice', 'hai ạ', 'choose', 2],
  ['choice', 'lấy 7h30', 'choose', null],
  ['choice', 'buổi sáng ấy', 'choose', null],
  ['choice', 'cả hai', 'choose', null],
  ['rating', '9/10', 'give_info', 9],
  ['rating', '7,5 điểm', 'give_info', 7.5],
  ['rating', 'cho 5 sao', 'give_info', 5],
  ['rating', 'bốn', 'give_info', 4],
  ['rating', 'tốt lắm', 'feedback', null],
  ['rating', '4 điểm, trừ một vì chờ hơn hai tiếng', 'feedback', 4],
  ['date', 'hôm nào cũng được', 'give_info'],
  ['date', 'đừng xếp em buổi sáng, cho em buổi chiều nhé', 'give_info'],
  ['name', 'Tôi tên Không Văn Huỷ, sinh 1964', 'give_info'],
  [null, 'cho bà nội sáng thứ 5 nhé', 'book'],
  [null, 'mai em đưa mẹ ra', 'book'],
  [null, 'ấp Bình Hoà nhà sau chùa', 'give_info'],
]

it.each(ROWS)('%s: %s → %s', (expects, text, intent, number) => {
  const open = expects && { id: 'q', expects, options: [] }
  const label = labelOf(readPhrases({ text }, { now: NOW, places: [], open }).meaning, expects)
  expect(label.intent).toBe(intent)
  if (number !== undefined) expect(label.number).toBe(number)
})

it('hears no yes in another time that is wished for', () => {
  const open = { id: 'q', expects: 'yesno', options: [] } as const
  expect(
    readPhrases({ text: '7h sớm quá, 9h đi' }, { now: NOW, places: [], open: { ...open, options: [] } }).meaning.yesno,
  ).toBeNull()
})
