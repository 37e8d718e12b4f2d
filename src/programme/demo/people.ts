// The demo's named people, all invented, and the phones A–I that write for them.

export const DEMO_OA = 'zalo-oa:2000000000000000001'

export interface DemoPerson {
  code: string
  communeId: string
  /** Name of the village. */
  area: string
  /** People of one household share this. */
  household: string
  name: string
  sex: 'f' | 'm'
  birthYear: number
  birthMonth?: number
  group: number
  organiser: 'commune' | 'employer' | 'school'
  hasInsurance: boolean
  /** Code of the exam round and day of an exam that is over. */
  examined?: { round: string; day: string; time: string }
}

type Rest = Partial<DemoPerson> & Pick<DemoPerson, 'household'>

export const PEOPLE: DemoPerson[] = [
  kimThanh('P1', 'Phạm Thị Mận', 'f', 1949, 'Tam Kỳ', { household: 'H1' }),
  kimThanh('P3', 'Nguyễn Văn Lượng', 'm', 1952, 'Tam Kỳ', { household: 'H1' }),
  kimThanh('P2', 'Nguyễn Thị Hương', 'f', 1978, 'Tam Kỳ', { household: 'H2', group: 7 }),
  kimThanh('P4', 'Trần Văn Quyết', 'm', 1990, 'Hòa Bình', { household: 'H4', group: 4, organiser: 'employer' }),
  kimThanh('P4-father', 'Trần Văn Bính', 'm', 1959, 'Hòa Bình', { household: 'H4' }),
  kimThanh('P4-wife', 'Đỗ Thị Lan', 'f', 1992, 'Hòa Bình', {
    household: 'H4',
    group: 7,
    examined: { round: '10804 exam 2026', day: '2026-10-10', time: '08:00' },
  }),
  kimThanh('P5', 'Đỗ Thị Nga', 'f', 1992, 'Đồng Cẩm', { household: 'H5', group: 7 }),
  kimThanh('P5-bin', 'Đỗ Minh Bin', 'm', 2021, 'Đồng Cẩm', { household: 'H5', group: 7, birthMonth: 5 }),
  kimThanh('P5-na', 'Đỗ Lê Na', 'f', 2017, 'Đồng Cẩm', { household: 'H5', group: 6, organiser: 'school' }),
  kimThanh('P6', 'Vũ Đình Khoát', 'm', 1966, 'Tam Kỳ', { household: 'H6' }),
  {
    ...kimThanh('P7', 'Lê Thị Thoa', 'f', 1955, 'Thanh Giang', { household: 'H7' }),
    communeId: '11284',
    examined: { round: '11284 exam 2026-1', day: '2026-05-14', time: '08:00' },
  },
  {
    ...kimThanh('P8', 'Hoàng Thị Nhình', 'f', 1958, 'Tân Thành', { household: 'H8', hasInsurance: false }),
    communeId: '01843',
  },
  { ...kimThanh('P9', 'Thạch Thị Sa Rương', 'f', 1950, '1', { household: 'H9' }), communeId: '31783' },
  kimThanh('P10', 'Phạm Văn Toán', 'm', 1961, 'Đại Đức', {
    household: 'H10',
    examined: { round: '10804 exam 2026', day: '2026-10-15', time: '08:00' },
  }),
  kimThanh('P11a', 'Nguyễn Thị Hoa', 'f', 1960, 'Tam Kỳ', { household: 'H11a' }),
  kimThanh('P11b', 'Nguyễn Thị Hoa', 'f', 1960, 'Đại Đức', { household: 'H11b' }),
]

export interface DemoPhone {
  letter: string
  /** Address in the space `phone`. */
  sms: string
  /** Address in the space of the Official Account; null: this person has no Zalo. */
  zalo: string | null
  zaloLanguage?: 'km'
  /** Whose phone it is, for the simulator's page. */
  who: string
  links: { person: string; relation: string; readsResults?: true }[]
}

export const PHONES: DemoPhone[] = [
  phone('A', 'bà Mận và ông Lượng, dùng chung máy bấm phím', [
    { person: 'P1', relation: 'self' },
    { person: 'P3', relation: 'self' },
  ]),
  phone('B', 'chị Hương, đặt lịch giúp mẹ là bà Mận', [
    { person: 'P2', relation: 'self' },
    { person: 'P1', relation: 'mother' },
  ]),
  phone('C', 'anh Quyết, công nhân', [{ person: 'P4', relation: 'self' }]),
  phone('D', 'chị Nga, mẹ của Bin và Na', [
    { person: 'P5', relation: 'self' },
    { person: 'P5-bin', relation: 'son' },
    { person: 'P5-na', relation: 'daughter' },
  ]),
  phone('E', 'ông Khoát, trưởng thôn Tam Kỳ', [{ person: 'P6', relation: 'self' }]),
  phone('F', 'ông Toán, được xem kết quả', [{ person: 'P10', relation: 'self', readsResults: true }]),
  { ...phone('G', 'bà Thoa', [{ person: 'P7', relation: 'self' }]), zalo: null },
  phone('H', 'cháu Tùng, cháu của bà Nhình', []),
  { ...phone('I', 'bà Sa Rương, dùng Zalo tiếng Khmer', [{ person: 'P9', relation: 'self' }]), zaloLanguage: 'km' },
]

function kimThanh(code: string, name: string, sex: 'f' | 'm', birthYear: number, area: string, rest: Rest): DemoPerson {
  return {
    communeId: '10804',
    code,
    name,
    sex,
    birthYear,
    area,
    group: 2,
    organiser: 'commune',
    hasInsurance: true,
    ...rest,
  }
}

function phone(letter: string, who: string, links: DemoPhone['links']): DemoPhone {
  const no = letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1
  return { letter, sms: `030000000${no}`, zalo: `100000000000000000${no}`, who, links }
}
