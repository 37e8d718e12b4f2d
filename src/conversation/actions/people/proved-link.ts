// Whoever has typed the code of a slip may put its person on their phone, and says who they are to them.
import { logAccess } from '../../../programme/access/log-access.ts'
import { ageAt } from '../../../programme/residents/eligibility.ts'
import { findPeople } from '../../../programme/residents/find-people.ts'
import { grantRights } from '../../../programme/residents/grant-rights.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'

const CONSENT = { textKey: 'result:ask_link', textVersion: '1' }
/** Below this age a parent or guardian speaks, and says so when they add the child (people.yaml). */
const CHILD = 16

/** `linked`: there is nothing to ask. */
export const checkProvedLink = action(['linked', 'unlinked'], async (context) => {
  const person = await provedPerson(context)
  const age = person && ageAt(person, context.now)
  const isOurs = (await context.people()).some((each) => refOf(each) === context.answers.proved)
  if (!person || isOurs || (age !== null && age < CHILD)) return { outcome: 'linked' as const }
  return { outcome: 'unlinked' as const, words: { person: sayPerson(person, [], context.now) } }
})

/** Results are read on Zalo alone, and agreed to there (`allow_reading`). */
export const linkProved = action(['linked', 'nobody'], async (context) => {
  const { tx, contactId, inboundId, now, newId } = context
  const person = await provedPerson(context)
  if (!person) return { outcome: 'nobody' as const }
  const { communeId, residentId } = person
  const isSelf = context.with.self === true
  await grantRights(tx, {
    ...{ contactId, communeId, residentId, rights: ['book', 'be_reminded'], source: 'said', now, newId },
    relation: isSelf ? 'self' : 'other',
    isProved: isSelf,
    consent: { ...CONSENT, inboundMessageId: inboundId },
  })
  await logAccess(tx, { by: { contactId }, what: 'link_granted', communeId, residentId, now })
  context.forgetPeople()
  return { outcome: 'linked' as const, keep: { proved: null } }
})

async function provedPerson({ tx, seal, answers }: ActionContext) {
  const [communeId, residentId] = String(answers.proved ?? '').split('/')
  if (!communeId || !residentId) return null
  const [person] = await findPeople(tx, seal, { communeId, named: { residentId } })
  return person ? { ...person, communeId } : null
}
