// Holds, border by border, what a person is told of a result; told.txt is the table a doctor reads. UPDATE_TOLD=1 writes it anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sayResult } from '../../../src/conversation/actions/results/say-result.ts'
import { readTexts } from '../../../src/conversation/wording/read-texts.ts'
import type { Measured } from '../../../src/programme/results/measured.ts'
import { type Judged, judge } from '../../../src/programme/results/seriousness.ts'

const TABLE = new URL('./told.txt', import.meta.url)
const TODAY = '2026-11-22'
const texts = readTexts(new URL('../../../locales/', import.meta.url))

/** "168/102 | 8.2 | - | 65": what was measured, and of whom. */
function read(row: string): { measured: Measured; age: number } {
  const [pressure, glucose, bmi, who] = row.split('|').map((cell) => cell.trim()) as [string, string, string, string]
  const [systolic, diastolic] = pressure.split('/').map(Number)
  return {
    measured: {
      bloodPressure: pressure === '-' ? null : { systolic: systolic!, diastolic: diastolic! },
      glucose: glucose === '-' ? null : Number(glucose),
      bmi: bmi === '-' ? null : Number(bmi),
      class: null,
      pregnant: who.includes('thai'),
    },
    age: Number.parseInt(who, 10),
  }
}

function told(row: string): string {
  const { measured, age } = read(row)
  const judged = judge(measured, age)
  const person = age < 16 ? 'cháu Na' : 'bà Mận'
  const parts = sayResult({
    ...{ person, isChild: age < 16, examDay: '2026-11-20', measured, judged, dueDay: null, today: TODAY },
    ...{ withClass: false, hotline: null },
  })
  const said = parts
    .filter(({ key }) => !['result:intro', 'result:whom'].includes(key))
    .map(({ key, params }) => texts.say('vi', key, params, 'accented').replace(/^- /, ''))
  return `${stepOf(judged)} | ${said.join(' ')}`
}

function stepOf({ step, comeWithinDays }: Judged): string {
  if (step === 'within_limits') return 'trong giới hạn'
  if (step === 'come_today') return 'hôm nay'
  return `${step === 'look_again' ? 'khám lại' : 'hỏi Trạm'} trong ${comeWithinDays} ngày`
}

test('every border of the thresholds is told as the table says', () => {
  const lines = readFileSync(TABLE, 'utf8').split('\n')
  const rows = lines.filter((line) => line && !line.startsWith('#'))
  expect(rows.length).toBeGreaterThan(50)
  const played = lines.map((line) => {
    if (!line || line.startsWith('#')) return line
    const given = line.split(' | ').slice(0, 4).join(' | ')
    return `${given} | ${told(given)}`
  })
  if (process.env.UPDATE_TOLD === '1') return writeFileSync(TABLE, played.join('\n'))
  expect(played).toEqual(lines)
})

test('no sentence names an illness or a medicine, and 115 stands only where somebody must come today', () => {
  const table = readFileSync(TABLE, 'utf8')
  expect(table.normalize('NFC')).not.toMatch(/tiểu đường|tăng huyết áp|đái tháo|béo phì|thuốc|loại [IV]+/)
  for (const line of table.split('\n').filter((row) => row && !row.startsWith('#'))) {
    expect(line.includes('115'), line).toBe(line.includes('| hôm nay |'))
  }
})
