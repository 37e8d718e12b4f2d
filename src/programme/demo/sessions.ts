// The demo's sessions S1–S9, as they stand in the fixtures (dates before any shift).
import type { NewSession } from '../sessions/add-session.ts'

export interface DemoSession
  extends Pick<
    NewSession,
    'venueKind' | 'venue' | 'examiner' | 'fasting' | 'audience' | 'bandMinutes' | 'seatsPerBand'
  > {
  code: string
  communeId: string
  /** Code of the round. */
  round: string
  day: string
  from: string
  to: string
  /** Name of the village the venue stands in. */
  area: string | null
  selfBooking: boolean
}

const KIM_THANH = { communeId: '10804', round: '10804 exam 2026', examiner: 'Trung tâm Y tế Kim Thành' }
const STATION = { venueKind: 'station', venue: 'Trạm Y tế Kim Thành', area: null } as const
const MORNING = { from: '07:00', to: '11:00', bandMinutes: 30, selfBooking: true }
const COUNSELLING = {
  ...KIM_THANH,
  ...STATION,
  round: '10804 counselling 2026',
  from: '14:00',
  to: '16:00',
  bandMinutes: 30,
  seatsPerBand: 5,
  fasting: 'none',
  audience: { groups: [1, 2, 3, 4, 5, 6, 7] },
  selfBooking: true,
} as const satisfies Partial<DemoSession>

export const SESSIONS: DemoSession[] = [
  {
    code: 'S1',
    ...KIM_THANH,
    ...MORNING,
    day: '2026-11-26',
    venueKind: 'culture_house',
    venue: 'Nhà văn hóa thôn Tam Kỳ',
    area: 'Tam Kỳ',
    seatsPerBand: 15,
    fasting: 'all',
    audience: { groups: [1, 2, 3] },
  },
  {
    code: 'S2',
    ...KIM_THANH,
    ...MORNING,
    ...STATION,
    day: '2026-11-28',
    seatsPerBand: 15,
    fasting: 'adults',
    audience: { groups: [1, 2, 3, 7], under_6_from: '08:30' },
  },
  {
    code: 'S3',
    ...KIM_THANH,
    ...MORNING,
    day: '2026-12-03',
    venueKind: 'culture_house',
    venue: 'Nhà văn hóa thôn Đồng Cẩm',
    area: 'Đồng Cẩm',
    seatsPerBand: 15,
    fasting: 'all',
    audience: { groups: [1, 2, 3, 7] },
  },
  {
    code: 'S4',
    ...KIM_THANH,
    ...MORNING,
    ...STATION,
    day: '2026-12-08',
    seatsPerBand: 5,
    fasting: 'adults',
    audience: { groups: [1, 2, 3, 7] },
  },
  {
    code: 'S5',
    ...KIM_THANH,
    day: '2026-12-02',
    from: '07:00',
    to: '11:00',
    bandMinutes: 240,
    seatsPerBand: 10,
    venueKind: 'home',
    venue: 'Khám tại nhà',
    area: null,
    fasting: 'none',
    audience: { groups: [1, 2, 3] },
    selfBooking: false,
  },
  {
    code: 'S6',
    communeId: '11284',
    round: '11284 exam 2026-2',
    day: '2026-11-30',
    from: '07:00',
    to: '10:30',
    bandMinutes: 30,
    seatsPerBand: 10,
    venueKind: 'station',
    venue: 'Trạm Y tế Nam Thanh Miện',
    area: null,
    examiner: 'Trung tâm Y tế Thanh Miện',
    fasting: 'all',
    audience: { groups: [1, 2, 3], min_age: 60 },
    selfBooking: true,
  },
  {
    code: 'S7',
    communeId: '01843',
    round: '01843 exam 2026',
    day: '2026-12-05',
    from: '07:30',
    to: '11:00',
    bandMinutes: 30,
    seatsPerBand: 10,
    venueKind: 'culture_house',
    venue: 'Nhà văn hóa TDP Tân Thành',
    area: 'Tân Thành',
    examiner: 'Trung tâm Y tế Bắc Kạn',
    fasting: 'adults',
    audience: { groups: [1, 2, 3, 7], tags: ['no_insurance'] },
    selfBooking: true,
  },
  {
    code: 'S8',
    communeId: '31783',
    round: '31783 exam 2026',
    day: '2026-12-02',
    from: '13:30',
    to: '16:30',
    bandMinutes: 30,
    seatsPerBand: 10,
    venueKind: 'station',
    venue: 'Trạm Y tế Vĩnh Châu',
    area: null,
    examiner: 'Trung tâm Y tế Vĩnh Châu',
    fasting: 'none',
    audience: { groups: [3], under_6: true, from_60: true },
    selfBooking: true,
  },
  { code: 'S9A', ...COUNSELLING, day: '2026-11-24', audience: { groups: [...COUNSELLING.audience.groups] } },
  { code: 'S9B', ...COUNSELLING, day: '2026-11-27', audience: { groups: [...COUNSELLING.audience.groups] } },
]
