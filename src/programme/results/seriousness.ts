// How serious a result is, in three steps, and how each figure is told. Pure; a table in test/programme/results holds every border.
import type { Measured } from './measured.ts'

/** `ask_station`: nothing we may judge, or adult limits do not hold: a person of the station explains. */
export type Step = 'within_limits' | 'look_again' | 'come_today' | 'ask_station'

export type Level = 'low' | 'within' | 'slightly_high' | 'high' | 'very_high' | 'come_today'

export interface Finding {
  item: 'blood_pressure' | 'glucose' | 'bmi'
  level: Level
}

export interface Judged {
  step: Step
  findings: Finding[]
  /** Within how many days the person should come, the day of telling not counted; null: nothing presses. */
  comeWithinDays: number | null
}

const ADULT = 18

/** Lower ends, the highest first (domain.md E4; crisis as there). */
const SYSTOLIC: [number, Level][] = [
  [180, 'come_today'],
  [160, 'very_high'],
  [140, 'high'],
  [130, 'slightly_high'],
  [90, 'within'],
]
const DIASTOLIC: [number, Level][] = [
  [120, 'come_today'],
  [100, 'very_high'],
  [90, 'high'],
  [85, 'slightly_high'],
  [50, 'within'],
]
/**
 * Fasting, mmol/L. 16.7 is 300 mg/dL; it and the low ends are usual practice, not in domain.md E4: to be confirmed by the doctor
 * of the station.
 */
const GLUCOSE: [number, Level][] = [
  [16.7, 'come_today'],
  [11.1, 'very_high'],
  [7, 'high'],
  [5.6, 'slightly_high'],
  [3.9, 'within'],
  [3, 'low'],
]
/** IDI & WPRO 2000 for adults (domain.md E4). Never urgent. */
const BMI: [number, Level][] = [
  [25, 'high'],
  [23, 'slightly_high'],
  [18.5, 'within'],
]

/** In days (domain.md E5: a blood pressure of 152/92 within a week). */
const COME_WITHIN: Record<Level, number | null> = {
  come_today: 0,
  very_high: 7,
  high: 7,
  low: 7,
  slightly_high: 30,
  within: null,
}
const COME_WITHIN_FOR_WEIGHT = 30
/** Of somebody adult limits do not fit; and where nothing was measured that is judged here. */
const COME_WITHIN_TO_ASK = { unfit: 7, nothing: 30 }

/** `age`: full years on the exam day; null: not known, counts as an adult's. */
export function judge(measured: Measured, age: number | null): Judged {
  const findings = findingsOf(measured)
  const isUrgent = findings.some(({ level }) => level === 'come_today')
  // What cannot wait in an adult cannot wait in anybody.
  if (isUrgent) return { step: 'come_today', findings, comeWithinDays: 0 }
  if ((age !== null && age < ADULT) || measured.pregnant) {
    return { step: 'ask_station', findings: [], comeWithinDays: COME_WITHIN_TO_ASK.unfit }
  }
  if (findings.length === 0) return { step: 'ask_station', findings, comeWithinDays: COME_WITHIN_TO_ASK.nothing }
  const days = findings.flatMap((finding) => daysOf(finding) ?? [])
  if (days.length === 0) return { step: 'within_limits', findings, comeWithinDays: null }
  return { step: 'look_again', findings, comeWithinDays: Math.min(...days) }
}

function findingsOf({ bloodPressure, glucose, bmi }: Measured): Finding[] {
  const findings: Finding[] = []
  if (bloodPressure) findings.push({ item: 'blood_pressure', level: ofPressure(bloodPressure) })
  // Below 3 a fasting sugar is as pressing as one far too high.
  if (glucose !== null) findings.push({ item: 'glucose', level: band(GLUCOSE, glucose) ?? 'come_today' })
  if (bmi !== null) findings.push({ item: 'bmi', level: band(BMI, bmi) ?? 'low' })
  return findings
}

/** The higher of the two bands counts; a low figure counts only where the other is not high. */
function ofPressure({ systolic, diastolic }: { systolic: number; diastolic: number }): Level {
  const levels = [band(SYSTOLIC, systolic) ?? 'low', band(DIASTOLIC, diastolic) ?? 'low']
  const order: Level[] = ['come_today', 'very_high', 'high', 'slightly_high', 'low', 'within']
  return order.find((level) => levels.includes(level))!
}

function band(bands: [number, Level][], value: number): Level | undefined {
  return bands.find(([least]) => value >= least)?.[1]
}

function daysOf({ item, level }: Finding): number | null {
  if (item === 'bmi') return level === 'within' ? null : COME_WITHIN_FOR_WEIGHT
  return COME_WITHIN[level]
}
