// The demo's results: ông Toán's of 15/10 (above the desired, nobody called him in yet) and chị Lan's of 10/10, with their slips.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { addDays } from '../../vietnamese/dates.ts'
import type { Measured } from '../results/measured.ts'
import { demoId } from './ids.ts'
import { residentId } from './resident-rows.ts'
import type { Moments, TableRows } from './rows.ts'

const COMMUNE = '10804'
const IMPORT = demoId('result import')

/** `slip`: the code on the exam slip; typed with the birth year on any phone of the demo it proves who one is. */
const RESULTS: { person: string; day: string; slip: string; measured: Measured; due: string | null }[] = [
  {
    person: 'P10',
    day: '2026-10-15',
    slip: '46810121',
    measured: measured({ bloodPressure: { systolic: 168, diastolic: 102 }, glucose: 8.2, class: 4 }),
    due: '2026-10-23',
  },
  {
    person: 'P4-wife',
    day: '2026-10-10',
    slip: '58213470',
    measured: measured({ bloodPressure: { systolic: 112, diastolic: 72 }, glucose: 5.1, bmi: 21.4, class: 2 }),
    due: null,
  },
]

/** In the order in which the tables can be filled. */
export function resultRows(seal: Seal, at: Moments, weeks: number): TableRows[] {
  const shifted = (day: string) => addDays(day, weeks * 7)
  const then = at('2026-10-16', '09:00')
  const result = (person: string) => ({
    commune_id: COMMUNE,
    resident_id: residentId(person),
    result_id: demoId(`result ${person}`),
  })
  return [
    {
      table: 'result_imports',
      rows: [
        {
          ...{ commune_id: COMMUNE, id: IMPORT, file_hash: Buffer.alloc(32), staff: 'Trạm Y tế' },
          ...{ staged_at: then, committed_at: then },
        },
      ],
    },
    {
      table: 'exam_results',
      rows: RESULTS.map(({ person, day, measured }) => ({
        commune_id: COMMUNE,
        id: demoId(`result ${person}`),
        resident_id: residentId(person),
        exam_day: shifted(day),
        measured: seal.seal(JSON.stringify(measured)),
        import_id: IMPORT,
        imported_at: then,
        // Told of on paper, before this program was there.
        noticed_at: then,
      })),
    },
    {
      table: 'follow_ups',
      rows: RESULTS.flatMap(({ person, due }) =>
        due === null
          ? []
          : [{ ...result(person), id: demoId(`follow-up ${person}`), kind: 'look_again', due_day: shifted(due) }],
      ),
    },
    {
      table: 'personal_codes',
      rows: RESULTS.map(({ person, day, slip }) => ({
        commune_id: COMMUNE,
        id: demoId(`slip ${person}`),
        resident_id: residentId(person),
        kind: 'slip',
        code_hash: seal.hash('code', slip),
        made_at: at(day, '07:00'),
        good_until: at(addDays(day, 400), '07:00'),
      })),
    },
  ]
}

export async function shiftResults(tx: postgres.TransactionSql, weeks: number): Promise<void> {
  const days = weeks * 7
  const by = `${days} days`
  const ids = (what: string) => RESULTS.map(({ person }) => demoId(`${what} ${person}`))
  await tx`
    update result_imports
    set staged_at = staged_at + ${by}::interval, committed_at = committed_at + ${by}::interval
    where id = ${IMPORT}`
  await tx`
    update exam_results
    set exam_day = exam_day + ${days}::int, imported_at = imported_at + ${by}::interval,
      noticed_at = noticed_at + ${by}::interval
    where id in ${tx(ids('result'))}`
  await tx`
    update follow_ups
    set due_day = due_day + ${days}::int, told_at = told_at + ${by}::interval
    where id in ${tx(ids('follow-up'))}`
  await tx`
    update personal_codes
    set made_at = made_at + ${by}::interval, good_until = good_until + ${by}::interval
    where id in ${tx(ids('slip'))}`
}

function measured(values: Partial<Measured>): Measured {
  return { bloodPressure: null, glucose: null, bmi: null, class: null, pregnant: false, ...values }
}
