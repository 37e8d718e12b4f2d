// The messages of the twenty-five scenarios, byte for byte.

import { describe, expect, it } from 'vitest'
import { type Expected, hear, NOW, partsOf, type QUESTIONS } from './hear.ts'

const THU = '2026-11-26'

type Row = [scenario: number, text: string, open: keyof typeof QUESTIONS | null, expected: Expected, now?: string]

const ROWS: Row[] = [
  [1, 'kham suc khoe', null, { intents: ['book'], people: [], date: null, place: null }],
  [
    2,
    'Dạ em muốn đăng ký khám cho mẹ em là bà Phạm Thị Mận sinh năm 1949 thôn Tam Kỳ ạ',
    null,
    {
      intents: ['book'],
      people: ['mother/Phạm Thị Mận/1949/-'],
      place: '10804 tam ky now',
      born: 1949,
      name: 'Phạm Thị Mận',
      date: null,
      yesno: null,
    },
  ],
  [
    3,
    'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5',
    null,
    {
      intents: ['book'],
      people: ['-/PHAM THI MAN/1949/-'],
      name: 'Pham Thi Man',
      place: '10804 tam ky now',
      date: THU,
      part: 'morning',
      born: 1949,
      time: null,
    },
  ],
  [4, 'u duoc chau a', 'offer', { yesno: 'yes', intents: [], people: [] }],
  [4, 'vang', 'offer', { yesno: 'yes', intents: [] }],
  [4, 'da dong y', 'offer', { yesno: 'yes', intents: [] }],
  [4, 'ok', 'offer', { yesno: 'yes', intents: [] }],
  [4, '1', 'offer', { yesno: 'yes', chosen: '=yes', intents: [] }],
  [4, 'Chuan roi', 'offer', { yesno: 'yes', intents: [] }],
  [4, 'dung', 'offer', { yesno: 'unsure', chosen: null, intents: [] }],
  [5, 'hom do ba ko di dc ban di an cuoi', 'offer', { yesno: 'no', chosen: null, intents: [], date: null, people: [] }],
  [
    6,
    'đổi cho mẹ em sang chủ nhật được không em đi làm cả tuần',
    null,
    { intents: ['reschedule'], date: '2026-11-29', part: null, people: ['mother/-/-/-'], yesno: null },
  ],
  [7, 'huy giup ong luong nhe ban gat', null, { intents: ['cancel'], people: ['-/luong/-/-'] }],
  [8, 'cho mình đăng ký ngày 8/12 nhé', null, { intents: ['book'], date: '2026-12-08', people: ['self/-/-/-'] }],
  [
    9,
    'minh lam cong nhan cty giay, xa co kham mien phi ko, dk the nao',
    null,
    { intents: ['info_eligibility', 'book'], occupation: 'worker', yesno: null, people: [] },
  ],
  [
    10,
    'e có 2 bé, 1 bé 5t ở nhà, 1 bé 9t học lớp 4, khám chung 1 buổi đc k ạ',
    null,
    {
      intents: ['book'],
      people: ['child/-/-/5', 'child/-/-/9'],
      occupation: 'pupil',
      date: null,
      yesno: null,
    },
  ],
  [11, 'kham co mat tien ko chau, co ban thuoc ko', null, { intents: ['info_cost'], people: [], yesno: null }],
  [
    12,
    'mẹ em uống thuốc huyết áp hàng sáng, hôm khám có phải nhịn ăn với bỏ thuốc không ạ',
    null,
    { intents: ['info_fasting'], people: ['mother/-/-/-'], part: null, yesno: null },
  ],
  [13, 'bo toi 67t di kham mang nhung gi', null, { intents: ['info_bring'], people: ['father/-/-/67'] }],
  [
    14,
    'bà cháu người Tày 68 tuổi ko có thẻ bảo hiểm có được khám ko ạ, cháu ở bắc kạn',
    null,
    { intents: ['info_eligibility'], people: ['grandmother/-/-/68'], place: '01843 - now', yesno: null },
  ],
  [
    15,
    'e thue tro o kim thanh tam tru dc 1 nam roi co dc kham k',
    null,
    { intents: ['info_eligibility'], place: '10804 - now', wrongDigit: null, yesno: null },
  ],
  [16, 'da co ket qua kham cua ong luong chua', null, { intents: ['result'], people: ['-/luong/-/-'], yesno: null }],
  [17, 'cho tôi xem kết quả khám hôm 15/10', null, { intents: ['result'], date: '2026-10-15', part: null }],
  [
    18,
    'xem giúp mình kết quả khám của vợ mình Đỗ Thị Lan sn 1992 với',
    null,
    { intents: ['result'], people: ['wife/Đỗ Thị Lan/1992/-'] },
  ],
  [
    19,
    'Tôi phụ trách nhân sự công ty, cho xin kết quả khám của 45 công nhân xã mình để làm hồ sơ',
    null,
    { intents: ['result_list', 'result'], people: [], part: null },
  ],
  [
    20,
    'TB: sang thu 5 26/11 kham suc khoe mien phi cho cac cu tu 60 tuoi tai nha van hoa thon Tam Ky, 7h den 11h, nho nhin an sang',
    null,
    { date: THU, part: 'morning', time: '07:00', place: '10804 tam ky now', people: [], born: null },
  ],
  [21, 'phien qua dung nhan tin nua', null, { intents: ['stop'] }],
  [
    22,
    'mẹ tôi 77 tuổi đợi gần 3 tiếng không ai gọi, nhân viên còn nói to với cụ',
    null,
    { intents: ['complaint'], people: ['mother/-/-/77'], time: null, part: null },
    '2026-11-26T14:00:00+07:00',
  ],
  [
    23,
    'e vào vneid k thấy sổ sức khỏe điện tử, nó báo tài khoản mức 1',
    null,
    { intents: ['vneid'], wrongDigit: null, yesno: null },
  ],
  [24, 'tot lam cam on cac chau', 'rating', { intents: ['praise', 'thanks'], chosen: null }],
  [24, '9/10', 'rating', { date: null, chosen: null, intents: [] }],
  [24, '4', 'rating', { chosen: '4', date: null }],
  [24, 'chan', 'rating', { chosen: null, intents: [] }],
  [
    25,
    'toi o xa dong cam kim thanh muon kham o dau gan nha',
    null,
    { has: 'info_when_where', place: '10804 dong cam former', people: [] },
  ],
]

describe('the scenarios are read as people typed them', () => {
  it.each(ROWS)('%i: %s', (_, text, open, expected, now) => {
    expect(partsOf(hear(text, open, now ? new Date(now) : NOW), expected)).toEqual(expected)
  })

  it.each(ROWS)('%i in decomposed letters: %s', (_, text, open, expected, now) => {
    expect(partsOf(hear(text.normalize('NFD'), open, now ? new Date(now) : NOW), expected)).toEqual({
      ...expected,
    })
  })

  it('reads the emergency flow of house rule 7 before anything else said', () => {
    expect(hear('huy lich kham cho me toi dang dau nguc kho tho', 'offer').intents[0]!.intent).toBe('emergency')
  })
})
