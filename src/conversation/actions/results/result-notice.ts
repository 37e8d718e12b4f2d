// The notice that a result has come: who, and until when to look at it or ask; never what it says.
import { wantsOnlyReminders } from '../../../messaging/contacts/wants-only-reminders.ts'
import { addDays, localDay, sayDay } from '../../../vietnamese/dates.ts'
import { action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'

const LOOK_WITHIN_DAYS = 14

/** `untrue`: the address does not speak for this person any more, or wants reminders only. */
export const readResultNotice = action(['due', 'untrue'], async (context) => {
  const { person: ref } = context.answers.about as { person: string }
  const people = await context.people()
  const person = people.find((p) => refOf(p) === ref)
  if (!person || (await wantsOnlyReminders(context.tx, context.contactId))) return { outcome: 'untrue' as const }
  const until = sayDay(addDays(localDay(context.now), LOOK_WITHIN_DAYS), 'short')
  const params = { person: sayPerson(person, people, context.now), until }
  return { outcome: 'due' as const, say: [{ key: 'result_notice:words', params }] }
})
