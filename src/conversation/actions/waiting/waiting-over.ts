// What the message says to people who waited for a session in vain.
import { waitingOf } from '../../../programme/waitlist/waiting-of.ts'
import { localDay, sayDay } from '../../../vietnamese/dates.ts'
import { action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'
import { sayOld } from './waiting-words.ts'

/** More names than these do not fit into an SMS with the longest reason. */
const MOST_NAMED = 2

/** `keeps`: everybody has another booking, and nothing is asked. `untrue`: the session is held after all, or nobody of this phone waited. */
export const readWaitingOver = action(['one', 'several', 'keeps', 'untrue'], async (context) => {
  const { entries: ids } = context.answers.about as { entries: string[] }
  const entries = await waitingOf(context.tx, { contactId: context.contactId, entries: ids })
  const people = await context.people()
  const waited = people.filter(({ communeId, residentId }) =>
    entries.some((one) => one.state === 'over' && one.residentId === residentId && one.communeId === communeId),
  )
  const [session] = entries
  if (!session || waited.length === 0) return { outcome: 'untrue' as const }
  const names = waited.map((person) => sayPerson(person, people, context.now))
  const unbooked = waited.filter(({ booking, examined }) => !booking && !examined)
  const [one, ...more] = unbooked
  const keeps = waited.length === 1 && waited[0]!.booking ? sayOld(waited[0]!) : ''
  const params = {
    day_short: sayDay(localDay(session.startsAt), 'short'),
    place: session.venue,
    because: session.because ?? '',
    people: names.length > MOST_NAMED ? `${names.length} người` : names.join(', '),
    old: keeps,
    context: session.because ? 'off' : keeps ? 'keeps' : 'full',
  }
  const say = [{ key: 'waiting:over', params }]
  if (!one) return { outcome: 'keeps' as const, say }
  if (more.length > 0) return { outcome: 'several' as const, say }
  return {
    outcome: 'one' as const,
    say,
    keep: { person: refOf(one) },
    words: { person: sayPerson(one, people, context.now) },
  }
})
