// Stops messages to an address, keeps them for one person, starts them again (scenarios house rule 8).
import { keepMessagesFor } from '../../../messaging/contacts/keep-messages-for.ts'
import { startMessages as start } from '../../../messaging/contacts/start-messages.ts'
import { stopMessages as stop } from '../../../messaging/contacts/stop-messages.ts'
import { action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'

/** At once and for everybody on this contact; bookings stay. */
export const stopMessages = action(['stopped', 'stopped_several', 'answered_by_provider'], async (context) => {
  const { tx, contactId, inboundId, now, newId } = context
  await stop(tx, { contactId, inboundId, now, newId })
  if (context.providerAnswered) return { outcome: 'answered_by_provider' as const }
  const people = await context.people()
  if (people.length < 2) return { outcome: 'stopped' as const }
  const items = people.map((person) => {
    const words = { person: sayPerson(person, people, now) }
    return {
      value: refOf(person),
      label: { key: 'book:person_item', params: words },
      words: [words.person, person.givenName],
    }
  })
  return { outcome: 'stopped_several' as const, lists: { people: items } }
})

export const keepOne = action(['kept'], async (context) => {
  const { tx, contactId, inboundId, now, newId } = context
  const people = await context.people()
  const kept = people.find((person) => refOf(person) === context.answers.person)
  if (!kept) throw new Error('the person to keep messages for is gone')
  const others = people.filter((person) => person !== kept)
  await keepMessagesFor(tx, { contactId, others, inboundId, now, newId })
  return { outcome: 'kept' as const, words: { person: sayPerson(kept, people, now) } }
})

export const startMessages = action(['started', 'answered_by_provider'], async (context) => {
  await start(context.tx, { contactId: context.contactId, now: context.now })
  return { outcome: context.providerAnswered ? ('answered_by_provider' as const) : ('started' as const) }
})
