// From one's own phone: another number may book and be reminded for me from now on.
import { addContact } from '../../../messaging/contacts/find-or-add.ts'
import { enqueueNotices } from '../../../messaging/outbox/enqueue-notices.ts'
import { logAccess } from '../../../programme/access/log-access.ts'
import { grantRights } from '../../../programme/residents/grant-rights.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { Json } from '../../engine/state.ts'
import { readPeopleWish } from '../../understanding/people/people-wish.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'
import { relationToHelper } from './kin.ts'
import { peopleItems } from './people.ts'
import { ownPeople } from './people-rights.ts'
import { phoneIn } from './phone-in.ts'

/** Texts without a number before a person of the station takes over (scenarios house rule 4). */
const PATIENCE = 2
const USELESS_AFTER_MS = 7 * 86_400_000
const CONSENT = { textKey: 'people:confirm_allow', textVersion: '1' }
const RIGHTS = ['book', 'be_reminded'] as const

export const peopleFindOwn = action(['one', 'several', 'not_own'], async (context) => {
  const own = await ownPeople(context)
  const wish = readPeopleWish(context.said.text ?? '')
  const keep: Record<string, Json> = wish?.wish === 'allow' ? { helper_kin: wish.helper } : {}
  const picked = own.filter((person) => refOf(person) === context.answers.own)
  const [one, ...more] = picked.length > 0 ? picked : own
  if (!one) return { outcome: 'not_own' as const }
  if (more.length > 0) return { outcome: 'several' as const, keep, lists: { people: peopleItems(own, context) } }
  return {
    outcome: 'one' as const,
    keep: { ...keep, own: refOf(one) },
    words: { person: sayPerson(one, own, context.now) },
  }
})

export const peopleReadPhone = action(['phone', 'none', 'own', 'lost'], async (context) => {
  const { tx, contactId, said, answers } = context
  const phone = phoneIn(said.text ?? '')
  if (!phone) {
    const without = Number(answers.without_phone ?? 0) + 1
    if (without >= PATIENCE) return { outcome: 'lost' as const }
    return { outcome: 'none' as const, keep: { without_phone: without } as Record<string, Json> }
  }
  const [own] = await tx<{ mine: boolean }[]>`
    select exists (
      select 1
      from contacts
      where id = ${contactId}
        and space = 'phone'
        and address_hash = ${context.seal.hash('address', phone)}
    ) as mine`
  if (own!.mine) return { outcome: 'own' as const }
  return { outcome: 'phone' as const, keep: { phone } as Record<string, Json>, words: { number: phone } }
})

/** The other phone is told, so that a wrong digit comes to light. */
export const peopleAllow = action(['allowed', 'gone'], async (context) => {
  const { tx, seal, inboundId, now, newId, answers } = context
  const person = (await ownPeople(context)).find((each) => refOf(each) === answers.own)
  const phone = answers.phone
  if (!person || typeof phone !== 'string') return { outcome: 'gone' as const }
  const { communeId, residentId } = person
  const helper = await addContact(tx, seal, { space: 'phone', address: phone, now, newId })
  const relation = relationToHelper(typeof answers.helper_kin === 'string' ? answers.helper_kin : null, person.sex)
  await grantRights(tx, {
    ...{ contactId: helper, communeId, residentId, rights: [...RIGHTS], relation, source: 'said' as const, now, newId },
    consent: { ...CONSENT, inboundMessageId: inboundId },
  })
  const by = { contactId: context.contactId }
  await logAccess(tx, { by, what: 'link_granted', communeId, residentId, now })
  // Whose name only they themselves have said has nobody written to in it.
  if (person.standing === 'listed') await tellHelper(context, helper, person)
  return { outcome: 'allowed' as const, keep: { phone: null, said: {} } }
})

/** A notice like any other: not by night, and not beyond the cap. */
export async function tellHelper(
  { tx, seal, now, newId }: Pick<ActionContext, 'tx' | 'seal' | 'now' | 'newId'>,
  helper: string,
  { communeId, residentId }: Pick<Person, 'communeId' | 'residentId'>,
): Promise<void> {
  const id = newId()
  const notice = {
    ...{ id, contactId: helper, idempotencyKey: `link_told:${id}`, flow: 'link_request:told', communeId },
    ...{ about: { contact: helper, person: `${communeId}/${residentId}` }, residents: [residentId], subject: null },
    ...{ dueAt: now, uselessAfter: new Date(now.getTime() + USELESS_AFTER_MS) },
  }
  await enqueueNotices(tx, seal, [notice], now)
}
