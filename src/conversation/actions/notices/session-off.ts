// What the notice that a session is off says: which day, why, whose booking ended.
import { visitsOff } from '../../../programme/sessions/visits-off.ts'
import { localDay, sayDay } from '../../../vietnamese/dates.ts'
import { action } from '../action.ts'
import { sayPerson } from '../in-words.ts'

/** More names than these do not fit into an SMS with the longest reason. */
const MOST_NAMED = 2

/** `untrue`: it was taken up again, or everybody of this phone has booked another day already. */
export const readSessionOff = action(['one', 'several', 'untrue'], async (context) => {
  const { session } = context.answers.about as { session: string }
  const { tx, seal, contactId, now } = context
  const visits = await visitsOff(tx, seal, { contactId, sessionId: session })
  const [first, ...more] = visits
  if (!first) return { outcome: 'untrue' as const }
  const people = await context.people()
  const names = visits.map((visit) => sayPerson(visit, people, now))
  const params = {
    day_short: sayDay(localDay(first.sessionStartsAt), 'short'),
    place: first.venue,
    because: first.because,
    people: names.length > MOST_NAMED ? `${names.length} người` : names.join(', '),
  }
  const say = [{ key: 'session_off:words', params }]
  // Whether they would come after it was moved is asked no more.
  const gone = [session]
  if (more.length > 0) return { outcome: 'several' as const, say, gone }
  const person = `${first.communeId}/${first.residentId}`
  return { outcome: 'one' as const, say, gone, keep: { person }, words: { person: names[0]! } }
})
