// The demo's communes with their villages, former communes and rounds. The units are real, what happens in them is not.

export interface DemoCommune {
  id: string
  kind: 'xã' | 'phường'
  name: string
  province: string
  /** What a village unit is called here. */
  unitLabel: string
  areas: string[]
  /** Names of before 1/7/2025 that people still say. */
  former: string[]
  /** Residents made up beside the named people. */
  fillUp: number
  /** First three digits of personal IDs given here (domain.md D1), and family names usual here. */
  idPrefix: string
  familyNames: string[]
}

const KINH = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Bùi', 'Hoàng', 'Đặng', 'Đào']

/** In the order in which they are added: the first hears of strangers nobody can place. */
export const COMMUNES: DemoCommune[] = [
  {
    id: '10804',
    kind: 'xã',
    name: 'Kim Thành',
    province: 'Hải Phòng',
    unitLabel: 'thôn',
    areas: ['Tam Kỳ', 'Đồng Cẩm', 'Đại Đức', 'Hòa Bình'],
    former: ['Đồng Cẩm', 'Tam Kỳ', 'Đại Đức', 'Hòa Bình'],
    fillUp: 400,
    idPrefix: '030',
    familyNames: KINH,
  },
  {
    id: '11284',
    kind: 'xã',
    name: 'Nam Thanh Miện',
    province: 'Hải Phòng',
    unitLabel: 'thôn',
    areas: ['Thanh Giang', 'Chi Lăng Nam', 'Chi Lăng Bắc', 'Hồng Phong'],
    former: ['Thanh Giang', 'Chi Lăng Nam', 'Chi Lăng Bắc', 'Hồng Phong'],
    fillUp: 100,
    idPrefix: '030',
    familyNames: KINH,
  },
  {
    id: '11086',
    kind: 'xã',
    name: 'Đại Sơn',
    province: 'Hải Phòng',
    unitLabel: 'thôn',
    areas: ['Đại Sơn', 'Hưng Đạo', 'Bình Lăng'],
    former: ['Hưng Đạo', 'Bình Lăng'],
    fillUp: 100,
    idPrefix: '030',
    familyNames: KINH,
  },
  {
    id: '01843',
    kind: 'phường',
    name: 'Bắc Kạn',
    province: 'Thái Nguyên',
    unitLabel: 'tổ dân phố',
    areas: ['Tân Thành', 'Sông Cầu'],
    former: ['Sông Cầu', 'Phùng Chí Kiên', 'Xuất Hóa', 'Nông Thượng'],
    fillUp: 100,
    idPrefix: '006',
    familyNames: ['Hoàng', 'Nông', 'Triệu', 'Lường', 'Hà', 'Ma', 'Bàn', 'Đàm', 'Nguyễn', 'Nguyễn', 'Trần', 'Lý'],
  },
  {
    id: '31783',
    kind: 'phường',
    name: 'Vĩnh Châu',
    province: 'Cần Thơ',
    unitLabel: 'khóm',
    areas: ['1', '2'],
    former: [],
    fillUp: 100,
    idPrefix: '094',
    familyNames: ['Thạch', 'Sơn', 'Lâm', 'Danh', 'Kim', 'Châu', 'Lý', 'Trần', 'Nguyễn', 'Nguyễn', 'Huỳnh'],
  },
]

export interface DemoRound {
  code: string
  communeId: string
  kind: 'exam' | 'counselling'
  name: string
  firstDay: string
  lastDay: string
}

export const ROUNDS: DemoRound[] = [
  round('10804', 'exam', '2026', '2026-01-01', '2026-12-15'),
  round('10804', 'exam', '2027', '2027-01-01', '2027-12-15'),
  round('10804', 'counselling', '2026', '2026-01-01', '2026-12-31'),
  round('11284', 'exam', '2026-1', '2026-01-01', '2026-06-30'),
  round('11284', 'exam', '2026-2', '2026-07-01', '2026-12-31'),
  round('11086', 'exam', '2026', '2026-01-01', '2026-12-31'),
  round('01843', 'exam', '2026', '2026-01-01', '2026-12-31'),
  round('31783', 'exam', '2026', '2026-01-01', '2026-12-31'),
]

function round(communeId: string, kind: DemoRound['kind'], name: string, firstDay: string, lastDay: string): DemoRound {
  return { code: `${communeId} ${kind} ${name}`, communeId, kind, name, firstDay, lastDay }
}
