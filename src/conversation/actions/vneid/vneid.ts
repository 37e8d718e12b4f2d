// Leads somebody to their e-health book on VNeID, one small step a message (domain.md F1). Never asks for a number or a code.
import { guideOf } from '../../../programme/vneid/guide-of.ts'
import { keepPlace } from '../../../programme/vneid/keep-place.ts'
import { startOver } from '../../../programme/vneid/start-over.ts'
import { hasCode, isStep, type Place, STEPS, type Step, stepAfter } from '../../../programme/vneid/steps.ts'
import type { Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { deskWords } from './vneid-trouble.ts'

/** After this long it is said again where somebody stands; before, the step alone is asked. */
const STILL_THERE_MS = 6 * 3_600_000
const WARNING: Part = { key: 'vneid:warning', params: {} }

/** Where to begin: with what was said, with what is remembered, or from the start. */
export const vneidFind = action(
  ['new', 'again', 'done', 'going_on', 'back', 'opened_before', 'trouble'],
  async (context) => {
    const said = context.said.guide
    const before = await guideOf(context.tx, context.contactId)
    if (said?.trouble && said.trouble !== 'error')
      return { outcome: 'trouble' as const, keep: { trouble: said.trouble } }
    if (said?.answer === 'again') return { outcome: 'again' as const }
    if (!before || before.place === 'paper') return { outcome: 'new' as const, say: [WARNING] }
    if (before.place === 'opened') return { outcome: 'opened_before' as const }
    const lastTime = [{ key: 'vneid:last_time', params: { context: before.place } }]
    if (said?.answer === 'done') return { outcome: 'done' as const, say: lastTime }
    if (context.now.getTime() - before.changedAt.getTime() < STILL_THERE_MS) return { outcome: 'going_on' as const }
    return { outcome: 'back' as const, say: lastTime }
  },
)

/** Goes to the next step, stays at the one that is remembered, or to the one the flow names. `new`: none is remembered. */
export const vneidStep = action([...STEPS, 'opened', 'new'], async (context) => {
  const before = await guideOf(context.tx, context.contactId)
  const place = placeAfter(String(context.with.to), before?.place ?? null)
  if (!place) return { outcome: 'new' as const }
  if (place !== before?.place) await keep(context, place)
  if (place === 'opened') return { outcome: place }
  const words = place === 'level_2' ? await deskWords(context, 'police') : {}
  return { outcome: place, words, say: hasCode(place) ? [WARNING] : [] }
})

export const vneidStartOver = action(['started'], async (context) => {
  await startOver(context.tx, context.contactId)
  return { outcome: 'started' as const, say: [WARNING] }
})

/** What was said in words instead of picked. `nothing`: nothing that belongs here. */
export const vneidHear = action(['done', 'stuck', 'later', 'again', 'trouble', 'nothing'], async (context) => {
  const said = context.said.guide
  if (said?.trouble === 'error') return { outcome: 'stuck' as const }
  if (said?.trouble) return { outcome: 'trouble' as const, keep: { trouble: said.trouble } }
  return { outcome: said?.answer ?? ('nothing' as const) }
})

function placeAfter(to: string, here: Place | null): Step | 'opened' | null {
  if (to === 'opened' || isStep(to)) return to
  if (!here || !isStep(here)) return null
  const next = to === 'next' ? stepAfter(here) : here
  return next === 'paper' ? null : next
}

function keep({ tx, contactId, now }: ActionContext, place: Place): Promise<void> {
  return keepPlace(tx, { contactId, place, stuckOn: null, now })
}
