// Makes it so that somebody of the demo was examined and has a result: "P3 20/10/2026 152/92".

import { PEOPLE } from '../../src/programme/demo/people.ts'
import { residentId } from '../../src/programme/demo/resident-rows.ts'
import { ageAt } from '../../src/programme/residents/eligibility.ts'
import type { Measured } from '../../src/programme/results/measured.ts'
import { judge } from '../../src/programme/results/seriousness.ts'
import { storeResult } from '../../src/programme/results/store-result.ts'
import type { Runtime } from '../../src/runtime.ts'
import { atLocal } from '../../src/vietnamese/dates.ts'

export async function examined(rt: Runtime, given: string): Promise<void> {
  const [code, day, pressure] = given.split(' ') as [string, string, string]
  const person = PEOPLE.find((one) => one.code === code)!
  const examDay = day.split('/').reverse().join('-')
  const [systolic, diastolic] = pressure.split('/').map(Number) as [number, number]
  const measured: Measured = {
    ...{ bloodPressure: { systolic, diastolic }, glucose: null, bmi: null, class: null, pregnant: false },
  }
  const { communeId } = person
  const age = ageAt({ birthYear: person.birthYear }, atLocal(examDay, '12:00'))
  const now = rt.clock.now()
  await rt.sql.begin(async (tx) => {
    const importId = rt.newId()
    await tx`
      insert into result_imports (commune_id, id, file_hash, staff, staged_at, committed_at)
      values (${communeId}, ${importId}, ${Buffer.alloc(32, 1)}, 'Trạm Y tế', ${now}, ${now})`
    const result = {
      communeId,
      residentId: residentId(code),
      examDay,
      measured,
      judged: judge(measured, age),
      importId,
    }
    await storeResult(tx, rt.seal, { ...result, now, newId: rt.newId })
  })
}
