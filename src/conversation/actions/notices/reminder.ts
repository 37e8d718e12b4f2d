// What the reminder of the evening before says, and what its answer does.
import { confirmComing } from '../../../programme/reminders/confirm-coming.ts'
import { type Visit, visitsOn } from '../../../programme/reminders/visits-on.ts'
import { localDay, localTime, sayDay, sayNearDay, sayTime } from '../../../vietnamese/dates.ts'
import type { Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { isAtHome, sayPerson, sayPlace } from '../in-words.ts'

/** `untrue`: nobody of this phone has a visit that day any more, or it has begun. */
export const readReminder = action(['due', 'untrue'], async (context) => {
  const { day } = context.answers.about as { day: string }
  const visits = await visitsOn(context.tx, context.seal, { contactId: context.contactId, day, now: context.now })
  if (visits.length === 0) return { outcome: 'untrue' as const }
  const one = visits.length === 1 ? visits[0]! : null
  return {
    outcome: 'due' as const,
    say: [
      ...(await head(context, visits, day)),
      { key: `reminder:${bring(visits)}`, params: { context: fasting(visits) } },
    ],
    words: { context: asked(visits) },
    keep: {
      visits: visits.map(({ bookingId }) => bookingId),
      ...(one && { booking: one.bookingId, person: `${one.communeId}/${one.residentId}` }),
    },
  }
})

export const confirmComingAction = action(['thanked'], async (context) => {
  await confirmComing(context.tx, context.answers.visits as string[], context.now)
  return { outcome: 'thanked' as const }
})

async function head(context: ActionContext, visits: Visit[], day: string): Promise<Part[]> {
  const people = await context.people()
  const when = sayNearDay(day, localDay(context.now))
  const items = visits.map((visit) => ({
    person: sayPerson(visit, people, context.now),
    time: sayTime(localTime(visit.startsAt)),
    place: sayPlace(visit),
    context: isAtHome(visit) ? 'home' : 'plain',
    when,
    day: sayDay(day, 'short'),
  }))
  if (items.length === 1) return [{ key: 'reminder:one', params: items[0]! }]
  if (items.every(({ place }) => place === items[0]!.place)) {
    const all = items.map(({ person, time }) => `${person} ${time}`).join(', ')
    return [{ key: 'reminder:same_place', params: { ...items[0]!, visits: all } }]
  }
  return [
    { key: 'reminder:several', params: { when, day: sayDay(day, 'short') } },
    ...items.map((params) => ({ key: 'reminder:visit', params })),
  ]
}

/** Whoever stays at home has their papers at hand; to many people an SMS has little room. */
function bring(visits: Visit[]): 'bring' | 'bring_many' | 'bring_home' {
  if (visits.length > 2) return 'bring_many'
  return visits.every(isAtHome) ? 'bring_home' : 'bring'
}

function asked(visits: Visit[]): 'one' | 'several' | 'home' | 'home_several' {
  if (visits.every(isAtHome)) return visits.length === 1 ? 'home' : 'home_several'
  return visits.length === 1 ? 'one' : 'several'
}

/** Breakfast is for those who need not fast; where it differs, the text says so for those who must. */
function fasting(visits: Visit[]): 'fasting' | 'mixed' | 'plain' {
  const fast = visits.filter((visit) => visit.fasting).length
  if (fast === 0) return 'plain'
  return fast === visits.length ? 'fasting' : 'mixed'
}
