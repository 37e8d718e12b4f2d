// Words for who a person is to the one who writes. Written in full; see vietnamese/phrases.ts for how they are matched.

import type { Relation } from './meaning.ts'

const OWN = [
  'em',
  'tôi',
  'mình',
  'cháu',
  'con',
  'tui',
  'anh',
  'chị',
  'bác',
  'chú',
  'cô',
  'nhà em',
  'nhà tôi',
  'nhà mình',
  'của em',
  'của tôi',
  'của mình',
  'của cháu',
  'của con',
]

function of(words: string[], owners = OWN): string {
  return words.flatMap((word) => owners.map((own) => `${word} ${own}`)).join(', ')
}

/** `parents` stands for two people; `self` is counted only where nobody else is meant. */
export const RELATIONS: (readonly [Relation | 'parents' | 'grandparents' | 'ba' | 'nobody', string])[] = [
  [
    'mother',
    `mẹ, !má, mẹ vợ, mẹ chồng, mẹ đẻ, mẹ già, bà già, u em, bầm, ${of(['mẹ', 'má', 'u'], ['em', 'tôi', 'mình', 'cháu', 'con', 'tui', 'nhà em', 'nhà tôi', 'của em', 'của tôi'])}`,
  ],
  ['father', `!bố, bố vợ, bố chồng, bố đẻ, bố già, !tía, !cha, cho bố, giúp bố, của bố, ${of(['bố', 'cha', 'tía'])}`],
  // "ba tôi" is the father in the south, "bà tôi" typed plain elsewhere: decided by the accents around it.
  ['ba', of(['ba'], ['em', 'tôi', 'mình', 'cháu', 'con', 'tui', 'của em', 'của tôi'])],
  [
    'grandmother',
    `bà nội, bà ngoại, mệ, cụ bà, ${of(['!bà'], ['em', 'tôi', 'mình', 'cháu', 'con', 'tui', 'của em', 'của cháu'])}`,
  ],
  [
    'grandfather',
    `ông nội, ông ngoại, cụ ông, ${of(['ông'], ['em', 'tôi', 'mình', 'cháu', 'con', 'tui', 'của em', 'của cháu'])}`,
  ],
  ['wife', `!vợ, bà xã, vợ con, cho vợ, của vợ, giúp vợ, ${of(['vợ'])}`],
  ['husband', `chồng, ông xã, ${of(['chồng'])}`],
  ['son', `con trai, thằng con, thằng cu, ${of(['con trai'])}`],
  ['daughter', `con gái, con bé, ${of(['con gái'])}`],
  [
    'child',
    `!bé, bé nhà, cháu bé, con nhỏ, các con, hai con, 2 con, 3 con, 2 đứa, mấy đứa, con tôi, con em, con mình, con tui, 1 bé, 2 bé, 3 bé, cho bé, cho con, em bé, cho cháu nhỏ, trẻ con, cháu nhỏ, ${of(['bé'], ['em', 'tôi', 'mình', 'nhà em', 'nhà tôi', 'nhà mình'])}`,
  ],
  ['grandchild', 'cháu nội, cháu ngoại, cháu gái, cháu trai, cháu tôi, cháu của tôi, đứa cháu, cháu nhà tôi'],
  [
    'sibling',
    `anh trai, chị gái, em trai, em gái, ${of(['anh trai', 'chị gái', 'em trai', 'em gái'], ['em', 'tôi', 'mình'])}`,
  ],
  ['nobody', 'chóng mặt, chống chỉ định, bố trí, con số, con dấu, tiếng mẹ đẻ'],
  ['other', 'người khác, hàng xóm, cho bạn tôi, cho bạn em, người quen, cụ hàng xóm'],
  [
    'parents',
    `bố mẹ, ba mẹ, cha mẹ, ba má, ông bà già, ${of(['bố mẹ', 'ba mẹ', 'cha mẹ'], ['em', 'tôi', 'mình', 'cháu', 'con'])}`,
  ],
  ['grandparents', `${of(['ông bà'], ['em', 'cháu', 'tôi', 'mình', 'nội', 'ngoại'])}, ông bà nội, ông bà ngoại`],
  [
    'self',
    `bản thân, cho tôi đăng ký, cho em đăng ký, cho mình đăng ký, tôi muốn đăng ký, em muốn đăng ký, mình muốn đăng ký, tôi đăng ký, đăng ký cho tôi, đăng ký cho em, đăng ký cho mình, cho tôi khám, cho em khám, cho mình khám,
    tôi muốn khám, em muốn khám, mình muốn khám, tôi muốn đi khám, em muốn đi khám, tôi xin khám, tôi cần khám, chính tôi, chính mình, cho chính tôi, tôi khám, khám cho tôi, khám cho mình, đặt cho tôi, đặt cho em, đặt cho mình, tôi tên, tên tôi, tôi sinh năm, em sinh năm, mình sinh năm, tự khám, một mình tôi,
    kết quả của tôi, kết quả của em, kết quả của mình, kết quả khám của tôi, kết quả khám của em, kết quả khám của mình, kết quả của chính tôi, kết quả xét nghiệm của tôi, huyết áp của tôi, chỉ số của tôi, đường huyết của tôi`,
  ],
]
