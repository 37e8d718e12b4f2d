// A family's plan as a talk remembers it, and how it is said.
import type { FamilyPlan, FamilyVisit } from '../../../programme/sessions/find-family-plans.ts'
import { localDay, localTime, sayDay, sayTime } from '../../../vietnamese/dates.ts'

export interface StoredPlan {
  id: string
  /** In order of time. */
  visits: { residentId: string; bandId: string; startsAt: string; venue: string; fasting: boolean }[]
}

export function toStoredPlan({ visits }: FamilyPlan): StoredPlan {
  return {
    id: visits.map(({ residentId, bandId }) => `${residentId.slice(-4)}${bandId.slice(-4)}`).join(''),
    visits: visits.map(({ startsAt, ...visit }) => ({ ...visit, startsAt: startsAt.toISOString() })),
  }
}

/** "7 giờ và 7 giờ 30, thứ Năm 26/11, Nhà văn hóa thôn Tam Kỳ; 8 giờ, …" */
export function saySlots({ visits }: StoredPlan): string {
  return days(visits)
    .map((own) => {
      const times = [...new Set(own.map(timeOf))].join(' và ')
      return `${times}, ${sayDay(dayOf(own[0]!), 'short')}, ${own[0]!.venue}`
    })
    .join('; ')
}

/** Words for a text: `visits` with who comes when; `day`, `place` where all come to one, else `context` is "split". */
export function sayVisits(
  { visits }: StoredPlan,
  name: (visit: Pick<FamilyVisit, 'residentId'>) => string,
): Record<string, string> {
  const parts = days(visits)
  const fast = visits.filter(({ fasting }) => fasting).length
  const food = fast === 0 ? 'plain' : fast === visits.length ? 'fasting' : 'mixed'
  const [first] = visits
  if (parts.length === 1) {
    return { visits: who(visits, name), day: sayDay(dayOf(first!)), place: first!.venue, context: food, food }
  }
  const said = parts.map((own) => `${who(own, name)}, ${sayDay(dayOf(own[0]!), 'short')}, ${own[0]!.venue}`)
  return { visits: said.join('; '), day: '', place: '', context: 'split', food }
}

type Visit = StoredPlan['visits'][number]

/** "bà Mận, ông Lượng 7 giờ; bé Bin 8 giờ 30" */
function who(visits: Visit[], name: (visit: Visit) => string): string {
  const times = [...new Set(visits.map(timeOf))]
  return times
    .map((time) => {
      const there = visits.filter((visit) => timeOf(visit) === time).map(name)
      return `${there.join(', ')} ${time}`
    })
    .join('; ')
}

/** Visits of one day and place stand together. */
function days(visits: Visit[]): Visit[][] {
  const keys = [...new Set(visits.map((visit) => `${dayOf(visit)} ${visit.venue}`))]
  return keys.map((key) => visits.filter((visit) => `${dayOf(visit)} ${visit.venue}` === key))
}

function dayOf({ startsAt }: Visit): string {
  return localDay(new Date(startsAt))
}

function timeOf({ startsAt }: Visit): string {
  return sayTime(localTime(new Date(startsAt)))
}
