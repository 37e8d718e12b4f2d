// Words for who a person is to the one who writes. Written in full; see vietnamese/phrases/phrase-book.ts for how they are matched.

import type { Relation } from '../../meaning.ts'

/**
 * Two people at once: `parents`, `grandparents`, `couple` (the writer and wife or husband), `family` (wife and child). `ba`:
 * the father of the south or the grandmother typed plain. `nobody`: words that look like one. `self` is counted only where
 * nobody else is meant.
 */
export type Who = Relation | 'stranger' | 'parents' | 'grandparents' | 'couple' | 'family' | 'ba' | 'nobody' | 'self'

/** These are somebody wherever they stand. */
export const ALWAYS: (readonly [Who, string])[] = [
  [
    'other',
    `con riêng, chị gái chồng, anh trai chồng, em trai chồng, em gái chồng, chị gái vợ, anh trai vợ, em trai vợ, em gái vợ, cô bạn, anh bạn, chị bạn, bà bạn, ông bạn, em chồng, chị chồng, anh chồng, em vợ, anh vợ, chị vợ, chị dâu, bác dâu, mợ dâu, em dâu, con dâu, cháu dâu, anh rể, em rể, con rể, cháu rể, bà thông gia, ông thông gia, ông bà thông gia,
    mợ tôi, bác ruột, chú ruột, cô ruột, dì ruột, cậu ruột, bác gái, bác trai, bạn trai, bạn gái, anh họ, chị họ, em họ`,
  ],
  [
    'parents',
    `bố mẹ, ba mẹ, cha mẹ, ba má, tía má, thầy u, thầy bu, thầy bầm, thầy mẹ, bố u, ba mạ, cha mạ, bọ mạ, hai cụ nhà, 2 cụ nhà, các cụ nhà, ông bà già, ông bà thân sinh, ông bà bô, bố mẹ chồng, bố mẹ vợ, ba mẹ chồng, ba mẹ vợ, ba má chồng, ba má vợ, hai thân`,
  ],
  [
    'mother',
    `mẹ, !má, mẹ vợ, mẹ chồng, mẹ đẻ, mẹ ruột, mẹ già, mẹ nuôi, mẹ kế, mẹ ghẻ, má chồng, má vợ, má ruột, má già, u già, bà già chồng, bà già vợ, bà bô, bà cụ nhà,
    bà cụ thân sinh, bà u, bà má, bà mạ, mẹ mìn`,
  ],
  [
    'father',
    `!bố, bố vợ, bố chồng, bố đẻ, bố ruột, bố già, bố nuôi, bố dượng, cha dượng, ba chồng, ba vợ, ba ruột, ba già, cha chồng, cha vợ, cha ruột, cha đẻ, tía vợ, tía chồng, !tía, !cha,
    ông già vợ, ông già chồng, ông bô, ông cụ nhà, ông cụ thân sinh, ông ba, ông bọ`,
  ],
  [
    'grandmother',
    `bà nội, bà ngoại, !mệ, mệ nội, mệ ngoại, cụ bà, nội bà, má nội, má ngoại, mẹ nội, bà cố, bà cố nội, bà cố ngoại, cụ cố bà, bà nội chồng, bà ngoại chồng, bà nội vợ, bà ngoại vợ, bà nhà cháu, bà nhà con, bà nhà em`,
  ],
  [
    'grandfather',
    `ông nội, ông ngoại, cụ ông, ông cố, ông cố nội, ông cố ngoại, ông nội chồng, ông ngoại chồng, ông nội vợ, ông ngoại vợ, ông nhà cháu, ông nhà con`,
  ],
  [
    'wife',
    `!vợ, bà xã, !bà nhà, bà nhà tôi, bà nhà tui, mẹ sắp nhỏ, má sắp nhỏ, mẹ tụi nhỏ, má tụi nhỏ, mẹ bọn trẻ, mẹ lũ trẻ`,
  ],
  [
    'husband',
    `!chồng, ông xã, !ông nhà, ông nhà tôi, ông nhà tui, ông nhà em, lão nhà, lão chồng, bố sắp nhỏ, ba sắp nhỏ, tía sắp nhỏ, ba tụi nhỏ, bố bọn trẻ, bố lũ trẻ`,
  ],
  [
    'son',
    `con trai, con trưởng, thằng con, thằng con trai, thằng cu, thằng cu lớn, thằng cu nhỏ, thằng cu bé, thằng cu út, thằng cu con, cu lớn, cu nhớn, cu nhỏ, thằng lớn, thằng bé, thằng nhỏ, thằng út, thằng nhóc, thằng cả,
    cậu con trai, đứa con trai, bé trai, cậu ấm, quý tử, cu cậu, con trai lớn, con trai nhỏ, con trai út, con trai đầu, con trai cả, con trai thứ`,
  ],
  [
    'daughter',
    `con gái, đứa con gái, con bé, con bé lớn, con bé nhỏ, con bé út, con gái rượu, cô con gái, bé gái, con gái lớn, con gái nhỏ, con gái út, con gái đầu, con gái cả, con gái thứ`,
  ],
  [
    'child',
    `!bé, bé nhà, cháu bé, cháu nhỏ, em bé, bé con, bé lớn, bé nhỏ, bé út, bé đầu, bé thứ hai, bé con nhà, con lớn, con nhớn, con út, con đầu, con đầu lòng, con cả, các bé, mấy bé,
    đứa con, đứa bé, đứa nhỏ, đứa lớn, đứa út, mấy đứa, mấy nhóc, tụi nhỏ, sắp nhỏ, bọn trẻ, lũ trẻ, mấy đứa nhỏ,
    mấy đứa con, nhóc nhà, con nhà em, con nhà tôi, con nhà mình, con của em, con của tôi, con của mình, con chúng em, con chúng tôi, con nuôi,
    nhóc tì, các cháu nhà`,
  ],
  [
    'grandchild',
    `cháu nội, cháu ngoại, cháu gái, cháu trai, cháu tôi, cháu tui, cháu của tôi, đứa cháu, thằng cháu, con cháu gái, cháu đích tôn, thằng cháu nội, thằng cháu ngoại, đứa cháu nội, đứa cháu ngoại`,
  ],
  [
    'sibling',
    `anh trai, chị gái, em trai, em gái, anh ruột, chị ruột, em ruột, thằng em trai, đứa em gái, đứa em trai, con em gái, cô em gái, cậu em trai, em út nhà, ông anh trai, bà chị gái, anh cả tôi, chị cả tôi`,
  ],
  ['grandparents', `ông bà nội, ông bà ngoại`],
  [
    'nobody',
    `hồi bé, thời bé, từ bé, ngày bé, lúc bé, hồi nhỏ, bà nhà bên, ông nhà bên, bà nhà kế, ông nhà kế, bà nhà chị, bà nhà anh, ông nhà anh, chóng mặt, chóng vánh, chóng khỏi, nhanh chóng, chống chỉ định, chống dịch, phòng chống, bố trí, phân bố, công bố, tuyên bố, bố cục, con số, con dấu, con đường, con người, con cái, con mắt, con tem, tiếng mẹ đẻ, bà con, mẹ ơi, bố ơi, má ơi, me oi, trời ơi, cha nội, con ơi, bé ơi,
    bà mẹ trẻ em, bà mẹ và trẻ em, bà mẹ bầu, mẹ bầu, mẹ và bé, bé tẹo, nhỏ bé, chữ bé, bé tí, bé xíu, bé quá, chồng chéo, thầy giáo, thầy cô, thầy thuốc, thầy bói, cô giáo, u bướu, khối u, u xơ, u nang, u lành, u ác, bị u, có u, ung bướu,
    hà nội, nội soi, nội dung, nội quy, khoa nội, khám nội, nội khoa, ngoại khoa, khám ngoại, khoa ngoại, ngoại trừ, nội trú, ngoại trú, nội tiết, nội bộ, ngoại tỉnh, ngoại ngữ, cùng nội dung, nội ngoại,
    bác sĩ, bác sỹ, vú em, trẻ con, trẻ em, mẹ việt nam anh hùng, mẹ vnah, anh chị em, anh em mình, chị em mình, chú cháu, bác cháu, cô cháu,
    mẹ bé, bố bé, ba bé, mẹ cu, bố cu, mẹ cháu bé, bố cháu bé, mẹ nó, bố nó, ba nó, me cu, bo cu, u minh, u uất, giấy má, sữa mẹ, lấy chồng, lấy vợ, có chồng, có vợ, chưa chồng, chưa vợ, ở bố, bố cháu đây, mẹ cháu đây, các con, con thảo, con ốm đau, mẹ tròn con vuông, cha xứ, cha cố, nhà thờ cha, mẹ thiên nhiên, chồng chất, tránh chồng, cả bố, má phanh, cháu chắt, con cháu, con em chúng, con em nông`,
  ],
]

/** These are somebody only with a word beside them that says so: whose they are ("bà em"), how old, or a "cho" before them. */
export const BESIDE: (readonly [Who, string])[] = [
  ['mother', 'bà già, u, má, mạ, bầm, bu, vú, bủ'],
  ['father', 'ông già, bố, cha, tía, thầy, bọ'],
  ['ba', 'ba'],
  ['grandmother', '!bà, mệ, nội, ngoại'],
  ['grandfather', 'ông, !ôn'],
  ['grandparents', 'ông bà'],
  ['wife', 'vợ'],
  ['husband', 'chồng'],
  ['couple', 'vợ chồng, 2 vợ chồng, hai vợ chồng'],
  ['family', 'vợ con, chồng con'],
  ['child', 'con, cháu, bé, nhóc, đứa, con nhỏ, cháu lớn, cháu đầu, cháu út, cháu thứ hai'],
  [
    'sibling',
    'em, anh, chị, bà chị, ông anh, thằng em, đứa em, anh cả, chị cả, anh hai, chị hai, anh ba, chị ba, anh tư, chị tư, anh năm, chị năm, anh sáu, chị sáu, anh bảy, chị bảy, anh tám, chị tám, anh út, chị út, em út, cô út nhà, chú út nhà',
  ],
  [
    'stranger',
    'người khác, hàng xóm, người quen, cụ hàng xóm, bà hàng xóm, ông hàng xóm, bác hàng xóm, chị hàng xóm, anh hàng xóm, cô hàng xóm, chú hàng xóm, bạn thân, nhỏ bạn, đứa bạn, thằng bạn, người yêu, bác giúp việc',
  ],
  [
    'other',
    'ông cậu, ông chú, ông bác, bà dì, bà cô, bà mợ, bà thím, cô, dì, chú, bác, cậu, mợ, thím, dượng, o, bạn, cố, chắt',
  ],
]

/** What people say of themselves and their own; "đăng ký cho mình" is for nobody else. */
export const SELF: readonly [Who, string] = [
  'self',
  `bản thân, cho tôi đăng ký, cho em đăng ký, cho mình đăng ký, tôi muốn đăng ký, em muốn đăng ký, mình muốn đăng ký, tôi đăng ký, đăng ký cho tôi, đăng ký cho em, đăng ký cho mình, cho tôi khám, cho em khám, cho mình khám,
    tôi muốn khám, em muốn khám, mình muốn khám, tôi muốn đi khám, em muốn đi khám, tôi xin khám, tôi cần khám, chính tôi, chính mình, cho chính tôi, tôi khám, khám cho tôi, khám cho mình, đặt cho tôi, đặt cho em, đặt cho mình, tự khám, một mình tôi,
    kết quả của tôi, kết quả của em, kết quả của mình, kết quả khám của tôi, kết quả khám của em, kết quả khám của mình, kết quả của chính tôi, kết quả xét nghiệm của tôi, huyết áp của tôi, chỉ số của tôi, đường huyết của tôi`,
]
