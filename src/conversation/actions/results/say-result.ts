// What a person is told of their result: the parts of the text, one action among them (domain.md E5). Pure.
import type { Measured } from '../../../programme/results/measured.ts'
import type { Judged } from '../../../programme/results/seriousness.ts'
import { addDays, daysBetween } from '../../../vietnamese/dates.ts'
import type { Part } from '../../engine/state.ts'

export interface ResultToSay {
  /** "ông Toán" */
  person: string
  isChild: boolean
  /** YYYY-MM-DD */
  examDay: string
  measured: Measured
  judged: Judged
  /** Until when the station wants to see the person; null: nothing presses. */
  dueDay: string | null
  today: string
  /** The class was asked for: it is never told by itself (domain.md E3). */
  withClass: boolean
  hotline: string | null
}

const CLASSES = ['I', 'II', 'III', 'IV', 'V']

export function sayResult(result: ResultToSay): Part[] {
  const { person, isChild, measured, judged, withClass, hotline } = result
  const { findings, step } = judged
  const notable = findings.filter(({ level }) => level !== 'within')
  const isAboutWeight = notable.length > 0 && notable.every(({ item }) => item === 'bmi')
  const context = step === 'look_again' && isAboutWeight ? 'weight' : step === 'ask_station' && isChild ? 'child' : ''
  const parts = [
    part('intro', { person, exam_day: sayPlainDay(result.examDay) }),
    ...findings.map(({ item, level }) => part(item, { value: valuesOf(measured)[item], context: level })),
  ]
  if (step === 'look_again' && !isAboutWeight) parts.push(part('one_reading'))
  parts.push(part(step, { person, by: sayShortDay(comeBy(result)), context }))
  if (withClass) {
    const known = measured.class !== null
    parts.push(known ? part('class', { class: CLASSES[measured.class! - 1]! }) : part('no_class'))
  }
  // Who must go now is sent nowhere else.
  if (step !== 'come_today') parts.push(part('whom', hotline ? { hotline, context: 'hotline' } : {}))
  return parts
}

/** The station's day while it lies ahead; else as many days from today. */
export function comeBy({ judged, dueDay, today }: Pick<ResultToSay, 'judged' | 'dueDay' | 'today'>): string {
  if (dueDay && daysBetween(today, dueDay) > 0) return dueDay
  return addDays(today, judged.comeWithinDays ?? 0)
}

function valuesOf({ bloodPressure, glucose, bmi }: Measured) {
  return {
    blood_pressure: bloodPressure ? `${bloodPressure.systolic}/${bloodPressure.diastolic}` : '',
    glucose: decimal(glucose),
    bmi: decimal(bmi),
  }
}

function decimal(value: number | null): string {
  return value === null ? '' : value.toFixed(1).replace('.', ',')
}

function sayPlainDay(day: string): string {
  return day.split('-').map(Number).reverse().join('/')
}

function sayShortDay(day: string): string {
  return sayPlainDay(day).split('/').slice(0, 2).join('/')
}

function part(key: string, params: Record<string, string> = {}): Part {
  return { key: `result:${key}`, params }
}
