// The plans we know, as dated rules: what five communes and cities have decided, and the national roadmap for all others (domain.md A2).
import type { DatedRule, Rule } from './rule.ts'

const AT_SCHOOL: Rule['organisers']['school'] = {
  covers: 'everybody',
  venues: ['school', 'facility', 'mobile'],
  paid_by: ['local_budget'],
}

/** For a commune without a plan of its own. */
export const NATIONAL: DatedRule[] = [
  {
    from: '2026-01-01',
    to: '2027-12-31',
    source: 'Luật Phòng bệnh 114/2025/QH15 và lộ trình của Chính phủ: từ 2026',
    rule: {
      plan: 'lộ trình chung của cả nước',
      organisers: organisers([{ from_age: 60 }, { groups: [1, 2, 3] }, { tags: ['chronic', 'hard_area'] }]),
      cadence: yearly(),
    },
  },
  {
    from: '2028-01-01',
    to: null,
    source: 'Luật Phòng bệnh 114/2025/QH15 và lộ trình của Chính phủ: từ 2028, toàn dân',
    rule: { plan: 'lộ trình chung của cả nước', organisers: organisers('everybody'), cadence: yearly() },
  },
]

const KIM_THANH: DatedRule[] = [
  {
    from: '2026-01-01',
    to: null,
    source: 'Kế hoạch KSK của UBND xã Kim Thành, 5/2026, mục II.1–II.7',
    rule: { plan: 'kế hoạch của xã Kim Thành', organisers: organisers('everybody'), cadence: yearly() },
  },
]

const NAM_THANH_MIEN: DatedRule[] = [
  {
    from: '2026-01-01',
    to: null,
    source: 'Kế hoạch Mô hình "Chăm sóc sức khỏe toàn dân, toàn diện" 2026–2030, mục III, V.5–V.7',
    rule: {
      plan: 'kế hoạch của xã Nam Thanh Miện',
      organisers: organisers('everybody'),
      // The elderly are examined once or twice a year (V.5); the commune holds two rounds for them.
      cadence: yearly({ who: { from_age: 60 }, months: 6 }),
    },
  },
]

const DAI_SON: DatedRule[] = [
  {
    from: '2026-01-01',
    to: null,
    source: 'Kế hoạch triển khai NQ 72-NQ/TW của xã Đại Sơn, 01/2026, mục II.1, PL1-6',
    rule: { plan: 'kế hoạch của xã Đại Sơn', organisers: organisers('everybody'), cadence: yearly() },
  },
]

const BAC_KAN: DatedRule[] = [
  {
    from: '2026-04-04',
    to: null,
    source: 'Kế hoạch Ngày Sức khỏe toàn dân 07/4/2026 của phường Bắc Kạn, mục III.1–III.2',
    rule: { plan: 'kế hoạch của phường Bắc Kạn', organisers: organisers('everybody'), cadence: yearly() },
  },
]

const CAN_THO: DatedRule[] = [
  {
    from: '2026-05-01',
    to: '2027-12-31',
    source: 'Kế hoạch KSK và sổ sức khỏe điện tử TP Cần Thơ 2026–2030, mục II.1a (2026–2027)',
    rule: {
      plan: 'kế hoạch của TP Cần Thơ',
      organisers: {
        ...organisers([{ under_age: 6 }, { from_age: 6, under_age: 18 }, { from_age: 60 }, { groups: [1, 2, 3] }]),
        // Students come in 2028 with everybody else (II.1b).
        school: { ...AT_SCHOOL, covers: [{ under_age: 18 }] },
      },
      cadence: yearly(),
    },
  },
  {
    from: '2028-01-01',
    to: null,
    source: 'Kế hoạch KSK và sổ sức khỏe điện tử TP Cần Thơ 2026–2030, mục II.1b (2028–2030)',
    rule: { plan: 'kế hoạch của TP Cần Thơ', organisers: organisers('everybody'), cadence: yearly() },
  },
]

/** By the commune's code. */
export const PLANS: Record<string, DatedRule[]> = {
  '10804': KIM_THANH,
  '11284': NAM_THANH_MIEN,
  '11086': DAI_SON,
  '01843': BAC_KAN,
  '31783': CAN_THO,
}

/** Kim Thành II.7.2, II.11.1; the other plans and the law say the same in other words. */
function organisers(covers: Rule['organisers']['commune']['covers']): Rule['organisers'] {
  return {
    armed_forces: { covers: 'everybody', venues: ['facility', 'workplace'], paid_by: ['unit'] },
    employer: { covers: 'everybody', venues: ['facility', 'workplace'], paid_by: ['employer'] },
    school: AT_SCHOOL,
    commune: {
      covers,
      venues: ['station', 'culture_house', 'mobile', 'home'],
      paid_by: ['state_budget', 'insurance_fund'],
    },
  }
}

/** Once a year; every six months where the work is heavy, hazardous or dangerous (R16; Law on Occupational Safety 2015, Art. 21). */
function yearly(...more: Rule['cadence']['more_often']): Rule['cadence'] {
  return { months: 12, more_often: [{ who: { tags: ['hazardous'] }, months: 6 }, ...more] }
}
