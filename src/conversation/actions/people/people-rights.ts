// Which other phones may act for the owner of this one, shown by their last two digits; each right can be withdrawn at once.
import { type Helper, helpersOf } from '../../../programme/residents/helpers-of.ts'
import type { Wish } from '../../../programme/residents/link-request.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { withdrawRights } from '../../../programme/residents/withdraw-rights.ts'
import type { ListItem } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { refOf } from '../whom.ts'
import { kinOfAsker } from './kin.ts'
import { sayPeople } from './people.ts'

/** Asked again where somebody else has changed it meanwhile. */
export const peopleFindHelpers = action(['not_own', 'none', 'some', 'picked'], async (context) => {
  const own = await ownPeople(context)
  if (own.length === 0) return { outcome: 'not_own' as const }
  const helpers = await helpersOf(context.tx, context.seal, { contactId: context.contactId, residents: own })
  const words: Record<string, string> = { people: sayPeople(own, context.now) }
  if (helpers.length === 0) return { outcome: 'none' as const, words }
  const picked = helpers.find(({ linkId }) => linkId === context.answers.helper)
  if (picked) {
    const rights = picked.rights.map((right) => ({
      value: right,
      label: { key: `people:right_${right}`, params: {} },
      words: [],
    }))
    Object.assign(words, sayHelper(picked, own, context))
    const lists: Record<string, ListItem[]> = { rights }
    return { outcome: 'picked' as const, words, lists }
  }
  const items = helpers.map((helper) => ({
    value: helper.linkId,
    label: {
      key: own.length > 1 ? 'people:helper_item_for' : 'people:helper_item',
      params: sayHelper(helper, own, context),
    },
    words: [],
  }))
  const lists: Record<string, ListItem[]> = { helpers: items }
  return { outcome: 'some' as const, words, lists }
})

export const peopleWithdraw = action(['withdrawn', 'gone'], async (context) => {
  const { tx, seal, contactId, now, answers } = context
  const own = await ownPeople(context)
  const helpers = await helpersOf(tx, seal, { contactId, residents: own })
  const helper = helpers.find(({ linkId }) => linkId === answers.helper)
  const rights = helper?.rights.filter((right) => context.with.all || right === answers.right) ?? []
  if (!helper || rights.length === 0) return { outcome: 'gone' as const, keep: { helper: null, right: null } }
  await withdrawRights(tx, { ...helper, rights, now })
  const words: Record<string, string> = { ...sayHelper(helper, own, context), rights: sayRights(rights, context) }
  return { outcome: 'withdrawn' as const, words, keep: { helper: null, right: null } }
})

/** Whose own phone this is. */
export async function ownPeople(context: ActionContext): Promise<Person[]> {
  return (await context.people()).filter(({ relation }) => relation === 'self')
}

function sayHelper(helper: Helper, own: Person[], context: ActionContext): Record<string, string> {
  const kin = read(context, `people:kin_${kinOfAsker(helper.relation)}`)
  const key = helper.lastDigits === null ? 'people:helper_zalo' : 'people:helper_phone'
  const params = { digits: helper.lastDigits ?? '', kin }
  const person = own.find((each) => refOf(each) === `${helper.communeId}/${helper.residentId}`)!
  return {
    helper: beginSmall(context.read({ key, params }, 'accented')),
    rights: sayRights(helper.rights, context),
    rights_short: helper.rights.map((right) => read(context, `people:short_${right}`)).join(', '),
    person: sayPerson(person, own, context.now),
  }
}

function sayRights(rights: Wish[], context: ActionContext): string {
  return rights
    .map((right) => context.read({ key: `people:right_${right}`, params: {} }, 'accented').toLowerCase())
    .join(', ')
}

function read(context: ActionContext, key: string): string {
  return context.read({ key, params: {} }, 'accented').toLocaleLowerCase('vi')
}

/** Texts begin with a capital; inside another one they do not. */
function beginSmall(text: string): string {
  return text.startsWith('Zalo') ? text : text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
}
