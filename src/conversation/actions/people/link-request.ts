// What a person is asked when somebody wants to act for them, and what comes of the answer.
import { answerLink } from '../../../programme/residents/answer-link.ts'
import { linkedPerson } from '../../../programme/residents/linked-person.ts'
import { openRequest } from '../../../programme/residents/open-request.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'
import { kinOfAsker } from './kin.ts'
import { tellHelper } from './people-allow.ts'

const CONSENT = { textKey: 'link_request:words', textVersion: '1' }

/** `untrue`: answered meanwhile, too old, or this address is the person's own no more. */
export const readLinkRequest = action(['due', 'untrue'], async (context) => {
  const { tx, seal, contactId, now } = context
  const { request: requestId } = context.answers.about as { request: string }
  const request = await openRequest(tx, seal, { requestId, contactId, now })
  const people = await context.people()
  const person = people.find((each) => refOf(each) === `${request?.communeId}/${request?.residentId}`)
  if (!request || !person) return { outcome: 'untrue' as const }
  const params = {
    asker: sayAsker(request.asker, context),
    kin: context.read({ key: `people:kin_${kinOfAsker(request.relation)}`, params: {} }, 'accented').toLowerCase(),
    person: sayPerson(person, people, now),
  }
  return { outcome: 'due' as const, say: [{ key: 'link_request:words', params }] }
})

export const answerLinkRequest = action(['granted', 'refused', 'gone'], async (context) => {
  const { tx, seal, contactId, inboundId, now, newId } = context
  const { request: requestId } = context.answers.about as { request: string }
  // Not only when it was asked: the address may have changed hands since.
  if (!(await openRequest(tx, seal, { requestId, contactId, now }))) return { outcome: 'gone' as const }
  const answered = await answerLink(tx, {
    ...{ requestId, answer: context.with.agrees ? ('yes' as const) : ('no' as const), by: { contactId }, now, newId },
    consent: { ...CONSENT, inboundMessageId: inboundId },
  })
  if (answered.outcome === 'granted') await tellHelper(context, answered.contactId, answered)
  return { outcome: answered.outcome }
})

/** To who may act for somebody from now on. */
export const readLinkTold = action(['due', 'untrue'], async ({ tx, seal, answers, now }) => {
  const { contact, person: ref } = answers.about as { contact: string; person: string }
  const [communeId, residentId] = ref.split('/') as [string, string]
  const person = await linkedPerson(tx, seal, { contactId: contact, communeId, residentId })
  if (!person) return { outcome: 'untrue' as const }
  return {
    outcome: 'due' as const,
    say: [{ key: 'link_request:told', params: { person: sayPerson(person, [], now) } }],
  }
})

function sayAsker(
  { name, sex, birthYear, lastDigits }: NonNullable<Awaited<ReturnType<typeof openRequest>>>['asker'],
  context: ActionContext,
): string {
  const by = lastDigits === null ? 'zalo' : 'phone'
  const key = name === null ? `asker_${by}` : by === 'zalo' ? 'asker_named_zalo' : 'asker_named'
  const params = {
    name: name === null ? '' : sayPerson({ name, sex, birthYear }, [], context.now),
    digits: lastDigits ?? '',
  }
  const said = context.read({ key: `link_request:${key}`, params }, 'accented')
  return said.slice(0, 1).toLocaleLowerCase('vi') + said.slice(1)
}
