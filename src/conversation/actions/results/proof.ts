// Ways to become sure who is writing: the code on the exam slip, or a code sent to the number on the list.
import { logAccess } from '../../../programme/access/log-access.ts'
import { allowReading } from '../../../programme/proof/allow-reading.ts'
import { sendOneTimeCode } from '../../../programme/proof/send-one-time-code.ts'
import { type CodeTried, tryCode } from '../../../programme/proof/try-code.ts'
import { mayRead } from '../../../programme/results/may-read.ts'
import { hasResult } from '../../../programme/results/results-of.ts'
import { capitaliseName } from '../../../vietnamese/people/names.ts'
import type { Json } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { statedPerson } from '../whom.ts'

/** Which consent text was shown; a new wording is a new version (domain.md G2). */
const CONSENT = { textKey: 'result:agree', textVersion: '1' }
/** Texts without a code before a person of the station takes over (scenarios house rule 4). */
const PATIENCE = 2

/** By SMS the right code tells whether there is a result, never what it says. */
export const checkSlipCode = action(
  ['no_code', 'lost', 'birth_year', 'wrong', 'paused', 'there', 'not_there', 'agree', 'known'],
  async (context) => {
    const { tx, seal, contactId, now, newId, said } = context
    if (!said.code) return noCode(context)
    if (!said.birthYear) return { outcome: 'birth_year' as const }
    const { code, birthYear } = said
    const tried = await tryCode(tx, seal, {
      ...{ contactId, code: Buffer.from(code, 'base64'), kind: 'slip', birthYear, now, newId },
    })
    // The next message must bring a code of its own: an old one would be tried again with it.
    const keep: Record<string, Json> = { said: { ...said, code: null, birthYear: null } as unknown as Json }
    if (tried.outcome !== 'right') return { outcome: tried.outcome, keep }
    const reader = await mayRead(tx, { contactId, now })
    if (reader.isPrivate) {
      const next = proved(tried, reader.refs)
      return { outcome: next.outcome, keep: { ...keep, ...next.keep } }
    }
    const { communeId, residentId } = tried
    await logAccess(tx, { by: { contactId }, what: 'result_existence_read', communeId, residentId, now })
    const has = await hasResult(tx, { communeId, residentId })
    const proven = { ...keep, proved: `${communeId}/${residentId}` }
    return { outcome: has ? ('there' as const) : ('not_there' as const), keep: proven }
  },
)

/** The same answer whether a code goes out or not. */
export const sendOneTimeCodeAction = action(['name', 'birth_year', 'asked'], async (context) => {
  const { tx, seal, contactId, now, newId, said, answers } = context
  const person = statedPerson(context)
  const name = said.name ?? person?.name ?? (answers.owner_name as string | undefined) ?? null
  const birthYear = said.birthYear ?? person?.birthYear ?? null
  if (!name) return { outcome: 'name' as const }
  if (!birthYear) return { outcome: 'birth_year' as const, keep: { owner_name: name } }
  const communeId = said.place?.communeId ?? context.communeId
  const textKey = 'result:one_time_code'
  const paramsOf = (code: string) => ({ words: {}, parts: [{ key: textKey, params: { code } }], secrets: [code] })
  const request = { contactId, name: capitaliseName(name), birthYear, communeId, textKey, paramsOf, now, newId }
  await sendOneTimeCode(tx, seal, request)
  return { outcome: 'asked' as const, keep: { owner_name: null } }
})

export const checkOneTimeCode = action(['no_code', 'lost', 'wrong', 'paused', 'agree', 'known'], async (context) => {
  const { tx, seal, contactId, now, newId, said } = context
  // The digits themselves are never stored; their hash came with the message.
  if (!said.codeHash) return noCode(context)
  const code = Buffer.from(said.codeHash, 'base64')
  const tried = await tryCode(tx, seal, { contactId, code, kind: 'one_time', birthYear: null, now, newId })
  if (tried.outcome !== 'right') return { outcome: tried.outcome }
  return proved(tried, (await mayRead(tx, { contactId, now })).refs)
})

export const allowReadingAction = action(['allowed', 'nobody'], async (context) => {
  const { tx, contactId, inboundId, now, newId } = context
  const [communeId, residentId] = String(context.answers.proved ?? '').split('/')
  if (!communeId || !residentId) return { outcome: 'nobody' as const }
  const consent = { ...CONSENT, inboundMessageId: inboundId }
  await allowReading(tx, { contactId, communeId, residentId, consent, now, newId })
  await logAccess(tx, { by: { contactId }, what: 'results_opened', communeId, residentId, now })
  context.forgetPeople()
  return { outcome: 'allowed' as const, keep: { person: `${communeId}/${residentId}`, proved: null, said: {} } }
})

function noCode(context: ActionContext) {
  const without = Number(context.answers.without_code ?? 0) + 1
  if (without > PATIENCE) return { outcome: 'lost' as const }
  return { outcome: 'no_code' as const, keep: { without_code: without } }
}

function proved({ communeId, residentId }: Extract<CodeTried, { outcome: 'right' }>, refs: Set<string>) {
  const ref = `${communeId}/${residentId}`
  const isKnown = refs.has(ref)
  const keep: Record<string, Json> = isKnown ? { person: ref } : { proved: ref }
  return { outcome: isKnown ? ('known' as const) : ('agree' as const), keep }
}
