// Who and where: relations, names, years, villages and the communes people still name.

import { describe, expect, it } from 'vitest'
import type { KnownPlace } from '../../../src/conversation/understanding/meaning.ts'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { type Expected, hear, NOW, partsOf } from './hear.ts'

const ROWS: [string, Expected][] = [
  ['ba Mai', { people: ['-/Mai/-/-'], date: null }],
  ['bà mai đi khám', { people: ['-/mai/-/-'], date: null }],
  ['Trần Thị Mai', { people: ['-/Trần Thị Mai/-/-'], date: null }],
  ['tran thi mai 1950', { people: ['-/tran thi mai/1950/-'], date: null, born: 1950 }],
  ['ngày mai bà mai đi khám', { people: ['-/mai/-/-'], date: '2026-11-23' }],
  [
    'dky kham cho bo toi nguyen van luong 1952',
    { people: ['father/nguyen van luong/1952/-'], name: 'Nguyen Van Luong' },
  ],
  ['em muốn đặt lịch khám cho bố mẹ em', { people: ['father/-/-/-', 'mother/-/-/-'] }],
  ['con ong luong thi sao', { people: ['-/luong/-/-'] }],
  ['thế còn bà Mận thế nào', { people: ['-/Mận/-/-'] }],
  ['dat lich cho ba Luong Thi Sao 1950', { people: ['-/Luong Thi Sao/1950/-'] }],
  ['dat cho nguoi khac', { people: ['other/-/-/-'] }],
  ['vợ chồng tôi muốn khám', { people: ['self/-/-/-', 'other/-/-/-'] }],
  ['Em tên Hoa muốn đăng ký khám cho bé Bin 5 tuổi', { people: ['-/Bin/-/5'] }],
  ['con gai toi 4 tuoi', { people: ['daughter/-/-/4'] }],
  ['kham cho ong noi 80 tuoi', { people: ['grandfather/-/-/80'] }],
  ['dat lich cho vk toi do thi lan 1992', { people: ['wife/do thi lan/1992/-'] }],
  ['u em 75 tuoi', { people: ['mother/-/-/75'] }],
  ['ck e 1990 lam cty', { people: ['husband/-/1990/-'], occupation: 'worker' }],
  ['bố chồng em tên Nguyễn Văn Lượng sinh 1952', { people: ['father/Nguyễn Văn Lượng/1952/-'] }],
  // "Ba" with accents all around is the father of the south; typed plain it is the grandmother.
  ['ba tôi muốn khám', { people: ['father/-/-/-'] }],
  ['bà tôi muốn khám', { people: ['grandmother/-/-/-'] }],
  ['ba toi muon kham', { people: ['grandmother/-/-/-'] }],
  ['tôi 67 tuổi', { people: ['self/-/-/67'] }],
  ['các cụ từ 60 tuổi', { people: [] }],
  ['bà năm nay 70 tuổi', { people: ['-/-/-/70'] }],
  ['ong nam nay yeu', { people: [] }],
  ['bác sĩ ơi', { people: [] }],
  ['u duoc chau a', { people: [] }],
  ['chong mat buon non', { people: [] }],
  ['anh huy di kham', { people: ['-/huy/-/-'], intents: ['book'] }],
  ['DK KHAM LE VAN HUY 1950', { intents: ['book'], name: 'Le Van Huy', yesno: null }],
  ['1949', { people: [], born: 1949 }],
  ['đợt khám năm 2026', { born: null }],
  ['0300 1949 345', { born: null, date: null }],
  ['sinh ngày 12/5/1949', { born: 1949, date: null }],

  [
    'DK KHAM NGUYEN VAN A, 1950, thon Hoa Binh, 28/11',
    { intents: ['book'], name: 'Nguyen Van A', born: 1950, place: '10804 hoa binh now', date: '2026-11-28' },
  ],
  ['DK KHAM NGUYEN HOA BINH 1950 TAM KY', { name: 'Nguyen Hoa Binh', place: '10804 tam ky now' }],
  [
    'DK KHAM TRAN THI HOA BINH 1955 THON DAI DUC CHIEU T7',
    { name: 'Tran Thi Hoa Binh', place: '10804 dai duc now', date: '2026-11-28', part: 'afternoon' },
  ],
  [
    '1949 TAM KY PHAM THI MAN DK KHAM T5 SANG',
    { name: 'Pham Thi Man', born: 1949, place: '10804 tam ky now', date: '2026-11-26', part: 'morning' },
  ],
  [
    'dk kham pham thi man tam ky sang t5',
    { name: 'Pham Thi Man', place: '10804 tam ky now', date: '2026-11-26', part: 'morning' },
  ],
  ['DK KHAM CHAU THI THU 1950 KHOM 2', { name: 'Chau Thi Thu', place: '31783 khom 2 now', born: 1950 }],

  ['khom 1 vinh chau', { place: '31783 khom 1 now' }],
  ['1 vinh chau', { place: '31783 - now' }],
  ['tdp tan thanh', { place: '01843 tan thanh now' }],
  ['to dan pho tan thanh bac kan', { place: '01843 tan thanh now' }],
  ['xa dong cam kim thanh', { place: '10804 dong cam former' }],
  ['xã Đồng Cẩm', { place: '10804 dong cam former' }],
  ['thôn Đồng Cẩm', { place: '10804 dong cam now' }],
  ['dong cam', { place: '10804 dong cam now' }],
  ['xa dai son', { place: '11086 - now' }],
  ['thôn Đại Sơn', { place: '11086 dai son now' }],
  ['dai son', { place: '11086 - now' }],
  ['phùng chí kiên', { place: '01843 - former' }],
  ['chi lang nam', { place: '11284 chi lang nam now', people: [] }],
  ['ba hong o hong phong', { place: '11284 hong phong now', people: ['-/hong/-/-'] }],
  ['hong phong', { place: '11284 hong phong now', yesno: null }],
  ['toi o ha noi', { place: null }],

  ['em làm giáo viên', { occupation: 'worker' }],
  ['chong em bo doi', { occupation: 'soldier' }],
  ['bố em bộ đội về hưu', { occupation: null }],
  ['ra công an xã làm căn cước', { occupation: null }],
  ['con em là học sinh lớp 5', { occupation: 'pupil' }],
  ['lam ruong', { occupation: null }],
  ['lam cn cty giay', { occupation: 'worker', date: null }],
]

describe('people and places', () => {
  it.each(ROWS)('%s', (text, expected) => expect(partsOf(hear(text), expected)).toEqual(expected))

  it('takes the commune that the text names where several have a place of that name, else the first', () => {
    const places: KnownPlace[] = [
      { name: 'tan lap', communeId: '00001', areaId: 'a', kind: 'area' },
      { name: 'dong xa', communeId: '00001', areaId: null, kind: 'commune' },
      { name: 'tan lap', communeId: '00002', areaId: 'b', kind: 'area' },
      { name: 'nam xa', communeId: '00002', areaId: null, kind: 'commune' },
    ]
    const placeOf = (text: string) => understand({ text }, { now: NOW, places, open: null }).place?.areaId
    expect(placeOf('thon tan lap')).toBe('a')
    expect(placeOf('thon tan lap, nam xa')).toBe('b')
    expect(placeOf('thôn Tân Lập xã Đông Xá')).toBe('a')
  })

  it('takes the longest name', () => {
    const places: KnownPlace[] = [
      { name: 'dai', communeId: '1', areaId: 'short', kind: 'area' },
      { name: 'dai duc', communeId: '1', areaId: 'long', kind: 'area' },
    ]
    expect(understand({ text: 'thon dai duc' }, { now: NOW, places, open: null }).place?.areaId).toBe('long')
  })
})
