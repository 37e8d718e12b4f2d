// Thirty described people, each in a commune and a year: who examines them, where, when next, and the sentence they are told.
import { describe, expect, test } from 'vitest'
import { verdictWords } from '../../../src/conversation/actions/eligibility/say-verdict.ts'
import { readTexts } from '../../../src/conversation/wording/read-texts.ts'
import { render } from '../../../src/conversation/wording/render.ts'
import { type Examinee, type Judgement, judge } from '../../../src/programme/rules/judge.ts'
import { NATIONAL, PLANS } from '../../../src/programme/rules/plans.ts'
import { type DatedRule, rulesSchema } from '../../../src/programme/rules/rule.ts'
import { countSegments } from '../../../src/vietnamese/sms.ts'

const TEXTS = readTexts(new URL('../../../locales/', import.meta.url))
const KT = PLANS['10804']!
const NTM = PLANS['11284']!
const DS = PLANS['11086']!
const BK = PLANS['01843']!
const CT = PLANS['31783']!
const ELSE = NATIONAL

const here = ['station', 'culture_house', 'mobile', 'home']
const work = ['facility', 'workplace']
const school = ['school', 'facility', 'mobile']

interface Row {
  who: string
  rules: DatedRule[]
  on: string
  person: Partial<Examinee>
  verdict: Judgement['verdict']
  venues: string[]
  nextDue?: string | null
  told: string
}

const MAY = 'Dạ được ạ: bà Lành được xã Thử khám miễn phí, không có thẻ bảo hiểm y tế vẫn được khám.'
const EMPLOYER =
  'Bà Lành làm việc có hợp đồng thì công ty, cơ quan tổ chức khám và trả tiền, ít nhất mỗi năm một lần. Ông/bà hỏi phòng nhân sự hoặc công đoàn. Nếu nơi làm việc không tổ chức, nhắn 0 để Trạm ghi nhận.'
const EMPLOYER_OFTEN =
  'Bà Lành làm việc có hợp đồng, công việc nặng nhọc, độc hại thì công ty, cơ quan tổ chức khám và trả tiền, 6 tháng một lần. Ông/bà hỏi phòng nhân sự hoặc công đoàn. Nếu nơi làm việc không tổ chức, nhắn 0 để Trạm ghi nhận.'
const SCHOOL =
  'Bà Lành đang đi học nên được khám tại trường. Ông/bà hỏi cô giáo chủ nhiệm. Nếu cháu lỡ buổi khám ở trường, nhắn lại cho Trạm.'
const STUDENT =
  'Bà Lành đang đi học nên được khám tại trường. Xin hỏi phòng công tác sinh viên. Nếu lỡ buổi khám ở trường, nhắn lại cho Trạm.'
const UNIT = 'Bà Lành do đơn vị tổ chức khám. Ông/bà hỏi đơn vị. Nếu cần Trạm giúp, nhắn 0.'
const examinedUntil = (day: string) =>
  `Bà Lành đã khám trong đợt này rồi. Lần khám sau: từ ngày ${day}, hoặc sớm hơn khi có đợt mới.`
const notYet = (plan: string, day: string) =>
  `Bà Lành chưa đến lượt khám miễn phí đợt này. Theo ${plan}, lượt của bà Lành bắt đầu từ ngày ${day}. Nếu là người có công, hộ nghèo, khuyết tật hoặc cần hỏi thêm, nhắn 0.`
const CITY = 'kế hoạch của TP Cần Thơ'
const STATE = 'lộ trình chung của cả nước'

const done = (day: string, newRound = false) => ({ examined: { day, newRound } })
// biome-ignore format: one person a line reads as a table
const ROWS: Row[] = [
  { who: 'Kim Thành 2026: bà 77 tuổi', rules: KT, on: '2026-11-22', person: { group: 2, birthYear: 1949 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: làm ruộng, 35 tuổi', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 1991 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: công nhân có hợp đồng', rules: KT, on: '2026-11-22', person: { group: 4, birthYear: 1990 }, verdict: 'employer', venues: work, told: EMPLOYER },
  { who: 'Kim Thành 2026: công nhân việc độc hại', rules: KT, on: '2026-11-22', person: { group: 4, birthYear: 1990, tags: ['hazardous'] }, verdict: 'employer', venues: work, told: EMPLOYER_OFTEN },
  { who: 'Kim Thành 2026: cựu chiến binh nghèo 70 tuổi còn đi làm công ty', rules: KT, on: '2026-11-22', person: { group: 1, birthYear: 1956, occupation: 'worker' }, verdict: 'employer', venues: work, told: EMPLOYER },
  { who: 'Kim Thành 2026: bộ đội, danh sách ghi công nhân', rules: KT, on: '2026-11-22', person: { group: 4, birthYear: 1995, occupation: 'soldier' }, verdict: 'armed_forces', venues: work, told: UNIT },
  { who: 'Kim Thành 2026: dân quân theo danh sách', rules: KT, on: '2026-11-22', person: { group: 5, birthYear: 1998 }, verdict: 'armed_forces', venues: work, told: UNIT },
  { who: 'Kim Thành 2026: học sinh lớp 4', rules: KT, on: '2026-11-22', person: { group: 6, birthYear: 2017 }, verdict: 'school', venues: school, told: SCHOOL },
  { who: 'Kim Thành 2026: trẻ 4 tuổi đi mầm non', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 2022, occupation: 'pupil' }, verdict: 'school', venues: school, told: SCHOOL },
  { who: 'Kim Thành 2026: trẻ 4 tuổi lỡ buổi khám ở trường', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 2022, occupation: 'pupil', missedAtSchool: true }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: trẻ 5 tuổi ở nhà', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 2021, birthMonth: 5 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: đã khám 15/10', rules: KT, on: '2026-11-22', person: { group: 2, birthYear: 1961, ...done('2026-10-15') }, verdict: 'already_examined', venues: here, nextDue: '2027-10-15', told: examinedUntil('15/10/2027') },
  { who: 'Kim Thành 2027: đã khám 15/10/2026, đợt 2027 đã mở', rules: KT, on: '2027-03-01', person: { group: 2, birthYear: 1961, ...done('2026-10-15', true) }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: thợ đá tự do, khám 2/3, đủ sáu tháng', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 1978, tags: ['hazardous'], ...done('2026-03-02') }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Kim Thành 2026: thợ đá tự do, khám 31/8, chưa đủ sáu tháng', rules: KT, on: '2026-11-22', person: { group: 7, birthYear: 1978, tags: ['hazardous'], ...done('2026-08-31') }, verdict: 'already_examined', venues: here, nextDue: '2027-02-28', told: examinedUntil('28/2/2027') },
  { who: 'Kim Thành 2026: đăng ký VNeID ở bệnh viện', rules: KT, on: '2026-11-22', person: { group: 2, birthYear: 1949, registeredElsewhere: 'Bệnh viện Thử' }, verdict: 'registered_elsewhere', venues: here, told: 'Bà Lành đã đăng ký khám trên VNeID tại Bệnh viện Thử. Ông/bà có muốn chuyển về khám ở xã Thử không ạ?' },
  { who: 'Nam Thanh Miện 2026: bà 71 tuổi, khám 14/5, sáu tháng một lần', rules: NTM, on: '2026-11-22', person: { group: 2, birthYear: 1955, ...done('2026-05-14') }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Nam Thanh Miện 2026: bà 71 tuổi, khám 14/9', rules: NTM, on: '2026-11-22', person: { group: 2, birthYear: 1955, ...done('2026-09-14') }, verdict: 'already_examined', venues: here, nextDue: '2027-03-14', told: examinedUntil('14/3/2027') },
  { who: 'Nam Thanh Miện 2026: chị có thai 28 tuổi', rules: NTM, on: '2026-11-22', person: { group: 7, birthYear: 1998, tags: ['pregnant'] }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Nam Thanh Miện 2026: trẻ 3 tuổi', rules: NTM, on: '2026-11-22', person: { group: 7, birthYear: 2023 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Đại Sơn 2026: nội trợ 45 tuổi', rules: DS, on: '2026-11-22', person: { group: 7, birthYear: 1981 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Bắc Kạn 2026: bà 68 tuổi chưa có thẻ bảo hiểm y tế', rules: BK, on: '2026-11-22', person: { group: 2, birthYear: 1958, hasInsurance: false }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Cần Thơ 2026: bà 76 tuổi', rules: CT, on: '2026-11-22', person: { group: 2, birthYear: 1950 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Cần Thơ 2026: trẻ 9 tuổi không đi học', rules: CT, on: '2026-11-22', person: { group: 7, birthYear: 2017, tags: ['not_in_school'] }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Cần Thơ 2026: làm vườn, 36 tuổi', rules: CT, on: '2026-11-22', person: { group: 7, birthYear: 1990 }, verdict: 'not_yet', venues: here, nextDue: '2028-01-01', told: notYet(CITY, '1/1/2028') },
  { who: 'Cần Thơ 2026: làm vườn, 59 tuổi, sang năm tròn 60', rules: CT, on: '2026-11-22', person: { group: 7, birthYear: 1967, birthMonth: 3 }, verdict: 'not_yet', venues: here, nextDue: '2027-03-01', told: notYet(CITY, '1/3/2027') },
  { who: 'Cần Thơ 2028: làm vườn, 38 tuổi', rules: CT, on: '2028-02-01', person: { group: 7, birthYear: 1990 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Cần Thơ 2026: sinh viên 20 tuổi', rules: CT, on: '2026-11-22', person: { group: 6, birthYear: 2006 }, verdict: 'not_yet', venues: here, nextDue: '2028-01-01', told: notYet(CITY, '1/1/2028') },
  { who: 'Cần Thơ 2028: sinh viên 20 tuổi', rules: CT, on: '2028-02-01', person: { group: 6, birthYear: 2008 }, verdict: 'school', venues: school, told: STUDENT },
  { who: 'Xã khác 2026: hộ cận nghèo, 40 tuổi', rules: ELSE, on: '2026-11-22', person: { group: 3, birthYear: 1986 }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Xã khác 2026: bệnh mạn tính, 45 tuổi', rules: ELSE, on: '2026-11-22', person: { group: 7, birthYear: 1981, tags: ['chronic'] }, verdict: 'commune', venues: here, told: MAY },
  { who: 'Xã khác 2026: làm ruộng khỏe mạnh, 35 tuổi', rules: ELSE, on: '2026-11-22', person: { group: 7, birthYear: 1991 }, verdict: 'not_yet', venues: here, nextDue: '2028-01-01', told: notYet(STATE, '1/1/2028') },
  { who: 'Xã khác 2028: làm ruộng khỏe mạnh, 37 tuổi', rules: ELSE, on: '2028-01-01', person: { group: 7, birthYear: 1991 }, verdict: 'commune', venues: here, told: MAY },
]

describe('each person is told who examines them, and when next', () => {
  test.each(ROWS)('$who', ({ rules, on, person, verdict, venues, nextDue, told }) => {
    const now = new Date(`${on}T08:00:00+07:00`)
    const examinee = { group: null, birthYear: null, ...person }
    const judged = judge(examinee, rules, now)
    expect(judged.verdict).toBe(verdict)
    expect(judged.venues).toEqual(venues)
    expect('nextDue' in judged ? judged.nextDue : undefined).toBe(nextDue)
    expect(sentence(judged, examinee, now, 'accented')).toBe(told)
    const sms = sentence(judged, examinee, now, 'gsm7')
    expect(countSegments(sms)).toMatchObject({ encoding: 'gsm7' })
    expect(countSegments(sms).units).toBeLessThanOrEqual(306)
  })

  function sentence(judged: Judgement, person: Examinee, now: Date, form: 'accented' | 'gsm7') {
    const key = judged.verdict === 'commune' ? 'info:eligible_person' : `book:${judged.verdict}`
    const params = { person: 'bà Lành', commune: 'xã Thử', here: 'xã Thử', ...verdictWords(judged, person, now) }
    return render(TEXTS, 'vi', form, { words: {}, parts: [{ key, params }] }, null).text
  }
})

test('every judgement names the document it follows', () => {
  for (const { who, rules, on, person } of ROWS) {
    const { why } = judge({ group: null, birthYear: null, ...person }, rules, new Date(`${on}T08:00:00+07:00`))
    expect(why?.source, who).toBeTruthy()
  }
})

test('a commune without rules examines everybody nobody else organises, once a year', () => {
  const now = new Date('2026-11-22T08:00:00+07:00')
  const farmer = { group: 7, birthYear: 1991 }
  expect(judge(farmer, [], now)).toMatchObject({ verdict: 'commune', why: null, months: 12 })
  expect(judge({ ...farmer, ...done('2026-03-01') }, [], now)).toMatchObject({ nextDue: '2027-03-01' })
  expect(judge({ ...farmer, group: 4 }, [], now)).toMatchObject({ verdict: 'employer' })
})

test('nobody is turned away for an age that is not known, and after the last plan has ended nobody is promised a day', () => {
  const [roadmap] = NATIONAL
  const now = new Date('2026-11-22T08:00:00+07:00')
  expect(judge({ group: 7, birthYear: null }, NATIONAL, now).verdict).toBe('commune')
  expect(judge({ group: 7, birthYear: 1991 }, [roadmap!], now)).toMatchObject({ verdict: 'not_yet', nextDue: null })
})

test('the plans are rules that can be handed in as a file', () => {
  for (const rules of [...Object.values(PLANS), NATIONAL]) {
    expect(rulesSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
  }
})

test.each<[string, (rules: DatedRule[]) => unknown]>([
  ['no rule at all', () => []],
  ['two that begin on one day', ([one]) => [one, one]],
  ['one that ends before it begins', ([one]) => [{ ...one, to: '2025-01-01' }]],
  ['a day that does not exist', ([one]) => [{ ...one, from: '2026-02-30' }]],
  ['a word nobody knows', ([one]) => [{ ...one, rules: {} }]],
  ['a condition that says nothing', ([one]) => [covering(one!, [{}])]],
  ['a tag nobody knows', ([one]) => [covering(one!, [{ tags: ['rich'] }])]],
])('a file is refused with %s', (_, spoilt) => {
  expect(rulesSchema.safeParse(spoilt(KT)).success).toBe(false)
})

function covering(dated: DatedRule, covers: unknown) {
  const { rule } = dated
  return {
    ...dated,
    rule: { ...rule, organisers: { ...rule.organisers, commune: { ...rule.organisers.commune, covers } } },
  }
}
