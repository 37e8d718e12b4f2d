// One burst of a talk: the engine runs, the programme acts, the engine runs again, until the talk waits or ends.
import type postgres from 'postgres'
import type { Reference } from '../programme/load-reference.ts'
import { type Person, peopleOfContact } from '../programme/residents/people-of-contact.ts'
import type { ActionContext } from './actions/action.ts'
import { actions } from './actions/actions.ts'
import { run } from './engine/run.ts'
import type { ConversationState, Json, Part } from './engine/state.ts'
import type { Input, Message, Opening, Turn } from './engine/turn.ts'
import { nameOptions } from './name-options.ts'
import type { Said } from './said.ts'
import type { Kept } from './store.ts'
import type { Turning } from './turning.ts'
import { render } from './wording/render.ts'

export interface Burst {
  turn: Turn
  say: Part[]
  /** The commune the people of this talk live in, as far as anybody has said. */
  home: Kept['home']
  /** Words every text may use. */
  words: Record<string, string>
}

const MOST_ACTIONS = 20
/** The commune behind a talk is looked up again after a day. */
const HOME_KEEPS_MS = 24 * 3_600_000

/** What set the talk going: a message of the person, or a notice of ours. */
export interface Cause {
  contactId: string
  /** Null: a notice. */
  inboundId: string | null
  accountCommuneId: string | null
  input: Message | Opening
  providerAnswered: boolean
}

export async function talk(
  turning: Turning,
  tx: postgres.TransactionSql,
  cause: Cause,
  kept: Kept,
  now: Date,
): Promise<Burst> {
  const reference = turning.reference()
  let people: Promise<Person[]> | null = null
  const askPeople = () => {
    people ??= peopleOfContact(tx, turning.seal, { contactId: cause.contactId, now })
    return people
  }
  const stated = cause.input.type === 'message' ? (cause.input.said as Said).place?.communeId : null
  const communeId = await homeOf(kept.home, stated ?? null, cause.accountCommuneId, askPeople, reference.communes, now)
  let isNobodys = false
  const context = (state: ConversationState, constants: ActionContext['with']): ActionContext => ({
    tx,
    seal: turning.seal,
    now,
    newId: turning.newId,
    passing: turning.passing,
    contactId: cause.contactId,
    inboundId: cause.inboundId,
    providerAnswered: cause.providerAnswered,
    communeId,
    staffCommuneId: communeId ?? cause.accountCommuneId ?? reference.firstCommuneId,
    places: reference.places,
    areaNames: reference.areaNames,
    read: (part, form) =>
      render(turning.texts, 'vi', form, { words: wordsOf(reference, communeId), parts: [part] }, null).text,
    said: (state.talk?.answers.said ?? {}) as Said,
    answers: state.talk?.answers ?? ({} as Record<string, Json>),
    lists: state.talk?.lists ?? {},
    with: constants,
    people: askPeople,
    forgetPeople: () => {
      people = null
    },
    forgetHome: () => {
      isNobodys = true
    },
  })

  const say: Part[] = []
  let state = kept.state
  let input: Input = cause.input
  for (let acted = 0; acted < MOST_ACTIONS; acted += 1) {
    const turn = run(turning.flows, state, input, { at: now, questionId: turning.newId().slice(-8) })
    say.push(...turn.say)
    state = turn.state
    if (turn.next.type !== 'act') {
      if (turn.question) nameOptions(turning.texts, turn.question)
      const home = communeId && !isNobodys ? { communeId, at: now.toISOString() } : null
      return { turn, say, home, words: wordsOf(reference, communeId) }
    }
    const action = actions[turn.next.action]
    if (!action) throw new Error(`no action ${turn.next.action}`)
    input = { type: 'outcome', ...(await action.run(context(state, turn.next.with))) }
  }
  throw new Error(`a talk acted ${MOST_ACTIONS} times without waiting`)
}

function wordsOf({ communes }: Reference, communeId: string | null): Record<string, string> {
  return communes.get(communeId ?? '') ?? { station: 'Trạm Y tế', commune: 'xã, phường' }
}

/** Where the talk is at home: what it knew, the people behind the contact, what was said, the account, the only commune there is. */
async function homeOf(
  known: Kept['home'],
  stated: string | null,
  account: string | null,
  people: () => Promise<Person[]>,
  communes: Map<string, unknown>,
  now: Date,
): Promise<string | null> {
  if (known && now.getTime() - Date.parse(known.at) < HOME_KEEPS_MS) return known.communeId
  const [first] = await people()
  if (first) return first.communeId
  if (stated) return stated
  return account ?? (communes.size === 1 ? [...communes.keys()][0]! : null)
}
