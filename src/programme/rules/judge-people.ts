// Judges people of the list by the rules of their communes and by what is known of their last exam.
import type postgres from 'postgres'
import { localDay } from '../../vietnamese/dates.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Person } from '../residents/people-of-contact.ts'
import { type Judgement, judge } from './judge.ts'
import { rulesOf } from './rules-of.ts'

export type Judged = Pick<
  Person,
  'communeId' | 'residentId' | 'group' | 'tags' | 'birthYear' | 'birthMonth' | 'organiser' | 'hasInsurance'
> & {
  /** As it is told; of somebody no school examines it changes nothing. */
  missedAtSchool?: boolean
}

/** In the order of `people`; two statements however many they are. Only for people the one who asks may speak for. */
export async function judgePeople(db: postgres.ISql, people: Judged[], now: Date): Promise<Judgement[]> {
  if (people.length === 0) return []
  const [rules, facts] = await Promise.all([
    rulesOf(db, [...new Set(people.map(({ communeId }) => communeId))]),
    factsOf(db, people, now),
  ])
  return people.map((person) => {
    const { examinedOn, newRound, registeredAt, communeName } = facts.get(person.residentId)!
    return judge(
      {
        ...person,
        examined: examinedOn === null ? null : { day: examinedOn, newRound },
        registeredElsewhere: registeredAt !== null && !isHere(registeredAt, communeName) ? registeredAt : null,
      },
      rules.get(person.communeId) ?? [],
      now,
    )
  })
}

interface Facts {
  residentId: string
  communeName: string
  registeredAt: string | null
  examinedOn: string | null
  newRound: boolean
}

async function factsOf(db: postgres.ISql, people: Judged[], now: Date): Promise<Map<string, Facts>> {
  const rows = await db<Facts[]>`
    select residents.id as "residentId", communes.name as "communeName", residents.registered_at as "registeredAt",
      to_char(last.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "examinedOn",
      exists (
        select 1
        from rounds
        where rounds.commune_id = residents.commune_id
          and rounds.kind = 'exam'
          and rounds.first_day > last.first_day
          and rounds.first_day <= ${localDay(now)}
      ) as "newRound"
    from residents
    join communes on communes.id = residents.commune_id
    left join lateral (
      select attendance.at, rounds.first_day
      from attendance
      join rounds on rounds.commune_id = attendance.commune_id and rounds.id = attendance.round_id
      where attendance.commune_id = residents.commune_id
        and attendance.resident_id = residents.id
        and attendance.state = 'examined'
        and attendance.at <= ${now}
        and rounds.kind = 'exam'
      order by attendance.at desc
      limit 1
    ) last on true
    where (residents.commune_id, residents.id) in (
      select *
      from unnest(${people.map((p) => p.communeId)}::text[], ${people.map((p) => p.residentId)}::uuid[])
    )`
  return new Map(rows.map((row) => [row.residentId, row]))
}

/** "Trạm Y tế Kim Thành" is here for xã Kim Thành, however it is typed. */
function isHere(registeredAt: string, communeName: string): boolean {
  return ` ${fold(registeredAt)} `.includes(` ${fold(communeName)} `)
}
