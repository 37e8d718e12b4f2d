// Stores one result, with what the station has to do after it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { addDays, atLocal, localDay } from '../../vietnamese/dates.ts'
import type { Measured } from './measured.ts'
import type { Judged } from './seriousness.ts'

export interface ResultToStore {
  communeId: string
  residentId: string
  /** YYYY-MM-DD */
  examDay: string
  measured: Measured
  judged: Judged
  importId: string
  now: Date
  newId: () => string
}

/** A result of that person and day that is there already is replaced. The exam itself is noted, so that nobody is invited twice. */
export async function storeResult(tx: postgres.TransactionSql, seal: Seal, result: ResultToStore): Promise<void> {
  const { communeId, residentId, examDay, measured, importId, now, newId } = result
  const [stored] = await tx<{ id: string }[]>`
    insert into exam_results (commune_id, id, resident_id, exam_day, measured, import_id, imported_at)
    values (
      ${communeId}, ${newId()}, ${residentId}, ${examDay}, ${seal.seal(JSON.stringify(measured))}, ${importId}, ${now}
    )
    on conflict (commune_id, resident_id, exam_day) do update
      set measured = excluded.measured, import_id = excluded.import_id, imported_at = excluded.imported_at
    returning id`
  await followUp(tx, result, stored!.id)
  await tx`
    insert into attendance (commune_id, id, resident_id, round_id, state, at)
    select commune_id, ${newId()}, ${residentId}, id, 'examined', ${atLocal(examDay, '08:00')}
    from rounds
    where commune_id = ${communeId}
      and kind = 'exam'
      and ${examDay}::date between first_day and last_day
      and not exists (
        select 1
        from attendance
        where attendance.commune_id = rounds.commune_id
          and attendance.resident_id = ${residentId}
          and attendance.round_id = rounds.id
          and attendance.state = 'examined'
      )
    order by first_day desc
    limit 1
    on conflict do nothing`
}

/** domain.md R38, R39: a worklist with days, counted from the day the result is known. */
async function followUp(tx: postgres.TransactionSql, result: ResultToStore, resultId: string): Promise<void> {
  const { communeId, residentId, judged, now, newId } = result
  const kind = kindOf(judged)
  await tx`
    update follow_ups
    set state = 'dropped', closed_at = ${now}
    where commune_id = ${communeId}
      and result_id = ${resultId}
      and kind is distinct from ${kind}
      and state in ('open', 'told')`
  if (!kind) return
  await tx`
    insert into follow_ups (commune_id, id, resident_id, result_id, kind, due_day)
    values (
      ${communeId}, ${newId()}, ${residentId}, ${resultId}, ${kind},
      ${addDays(localDay(now), judged.comeWithinDays ?? 0)}
    )
    on conflict (commune_id, result_id, kind) do update
      set state = 'open', due_day = excluded.due_day, told_at = null, closed_at = null`
}

/** Null: nothing to do. Who needs an explanation is seen again like who needs a second reading. */
export function kindOf({ step }: Judged): 'look_again' | 'come_today' | null {
  if (step === 'within_limits') return null
  return step === 'come_today' ? 'come_today' : 'look_again'
}
