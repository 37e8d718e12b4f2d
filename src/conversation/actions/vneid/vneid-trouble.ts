// Answers what goes wrong on the way to the e-health book, and names the desk that can mend it (domain.md F2).
import { type DeskKind, deskOf } from '../../../programme/vneid/desk-of.ts'
import { guideOf } from '../../../programme/vneid/guide-of.ts'
import { keepPlace } from '../../../programme/vneid/keep-place.ts'
import { isStep, type Step } from '../../../programme/vneid/steps.ts'
import type { ListItem, Part } from '../../engine/state.ts'
import type { Trouble } from '../../understanding/guide.ts'
import { type ActionContext, action } from '../action.ts'

/** Likely at each step, likeliest first: as many as a message has room for. */
const LIKELY: Record<Step, Trouble[]> = {
  level_2: ['wrong_data', 'no_phone'],
  install: ['cannot_install', 'no_phone'],
  activate: ['level_1', 'no_code', 'wrong_data'],
  code: ['no_code', 'level_1'],
  password: ['no_code', 'forgotten'],
  log_in: ['forgotten', 'level_1', 'no_code'],
  wallet: ['level_1', 'forgotten'],
  request: ['level_1', 'card_mismatch'],
  card_number: ['card_mismatch', 'wrong_data'],
  wait: ['card_mismatch', 'wrong_data'],
  book: ['no_book', 'forgotten', 'level_1'],
  consent: ['empty_book', 'wrong_data'],
}
/** Who mends it. */
const DESKS: Partial<Record<Trouble, DeskKind>> = {
  no_phone: 'station',
  no_code: 'police',
  forgotten: 'police',
  wrong_data: 'police',
  card_mismatch: 'social_insurance',
  cannot_install: 'public_service',
  no_book: 'public_service',
}
const WITH_CODES = new Set<Trouble>(['no_code', 'forgotten'])

/** The likely troubles of this step as a numbered list; `none`: nobody knows at which step this is. */
export const vneidStuck = action(['listed', 'none'], async (context) => {
  const before = await guideOf(context.tx, context.contactId)
  if (!before || !isStep(before.place)) return { outcome: 'none' as const }
  const troubles = LIKELY[before.place].map(
    (trouble): ListItem => ({ value: trouble, label: { key: `vneid:trouble_${trouble}`, params: {} }, words: [] }),
  )
  return { outcome: 'listed' as const, lists: { troubles } }
})

/** Three of them lead on by themselves; `answered` waits until it is mended. */
export const vneidTrouble = action(['answered', 'level_1', 'no_phone', 'empty_book'], async (context) => {
  const trouble = context.answers.trouble as Trouble
  const before = await guideOf(context.tx, context.contactId)
  const place = trouble === 'no_phone' ? 'paper' : trouble === 'level_1' ? 'level_2' : before?.place
  if (place) {
    await keepPlace(context.tx, { contactId: context.contactId, place, stuckOn: trouble, now: context.now })
  }
  const say: Part[] = [{ key: `vneid:answer_${trouble}`, params: {} }]
  if (trouble === 'level_1') return { outcome: trouble, say }
  if (trouble === 'empty_book') return { outcome: trouble }
  const kind = DESKS[trouble]
  if (kind) say.push({ key: 'vneid:desk', params: await deskWords(context, kind) })
  if (WITH_CODES.has(trouble)) say.push({ key: 'vneid:warning', params: {} })
  return { outcome: trouble === 'no_phone' ? trouble : ('answered' as const), say }
})

/** The desk as words; `context` chooses the text for a desk nobody has entered yet. */
export async function deskWords(context: ActionContext, kind: DeskKind): Promise<Record<string, string>> {
  const communeId = context.communeId ?? context.staffCommuneId
  const desk = communeId && (await deskOf(context.tx, communeId, kind))
  if (!desk) return { desk: '', desk_place: '', desk_hours: '', context: `no_${kind}` }
  return { desk: desk.name, desk_place: desk.place, desk_hours: desk.hours, context: 'known' }
}
