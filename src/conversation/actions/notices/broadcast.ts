// The village head's message to the village: checked, shown, sent after GUI, accounted for.
import { wantsOnlyReminders } from '../../../messaging/contacts/wants-only-reminders.ts'
import { logAccess } from '../../../programme/access/log-access.ts'
import { audienceOf, type LeftOut, type Reached } from '../../../programme/broadcasts/audience.ts'
import { broadcastToTell } from '../../../programme/broadcasts/broadcast-to-tell.ts'
import { unfitToTell } from '../../../programme/broadcasts/check-text.ts'
import { dropPreview, previewBroadcast } from '../../../programme/broadcasts/preview.ts'
import { sendBroadcast } from '../../../programme/broadcasts/send.ts'
import { lastBroadcast } from '../../../programme/broadcasts/status.ts'
import { type Office, officeOf } from '../../../programme/roles/office-of.ts'
import { currentRound } from '../../../programme/rounds/current-round.ts'
import { type NextSession, nextSessions } from '../../../programme/sessions/next-sessions.ts'
import { atLocal, localTime, sayTime } from '../../../vietnamese/dates.ts'
import { fold } from '../../../vietnamese/fold.ts'
import { restoreMarks } from '../../../vietnamese/restore-marks.ts'
import { countSegments } from '../../../vietnamese/sms.ts'
import { type ActionContext, action } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'

/** Two parts of an SMS for each phone, with room for the words around it in the head's own preview. */
const MOST_SMS_UNITS = 290
const USELESS_AFTER_MS = 48 * 3_600_000
/** With the other choices they are as many as a Zalo message has buttons. */
const MOST_SESSIONS = 2
const REMEMBERED_MS = 7 * 86_400_000

/** Whoever is no head is told so, in the same words whatever they wrote, and it is written down. */
export const draftBroadcast = action(
  ['not_head', 'no_text', 'previewed', 'names_and_health', 'other_village', 'money_or_codes', 'too_long'],
  async (context) => {
    const { tx, seal, contactId, now, said } = context
    const office = await officeOf(tx, seal, { contactId, now })
    if (!office) {
      await logAccess(tx, { now, communeId: context.staffCommuneId, by: { contactId }, what: 'broadcast_refused' })
      return { outcome: 'not_head' as const }
    }
    const area = `${office.areaKind} ${office.areaName}`
    const words: Record<string, string> = { area }
    if (!said.announcement) {
      const sessions = await sessionsFor(context, office)
      const items = sessions.map((session) => ({
        value: session.id,
        label: { key: 'broadcast:session_item', params: sayBand({ ...session, fasting: false }) },
        words: [],
      }))
      return { outcome: 'no_text' as const, words, lists: { sessions: items } }
    }
    const areas = context.places.filter(({ kind, communeId }) => kind === 'area' && communeId === office.communeId)
    const unfit = unfitToTell({
      text: said.announcement,
      namesPeople: (said.people ?? []).some(({ name }) => name !== null),
      areaName: office.areaName,
      otherAreas: areas.map(({ name }) => name),
    })
    if (unfit) {
      await logAccess(tx, { now, communeId: office.communeId, by: { contactId }, what: 'broadcast_refused' })
      return { outcome: unfit, words }
    }
    const told = restoreMarks(said.announcement, [...context.areaNames.values(), office.areaName])
    return preview(context, office, { body: /[.!?…]$/.test(told) ? told : `${told}.`, uselessAfter: endOf(context) })
  },
)

/** The words of a session that was picked instead of written. */
export const draftFromSession = action(['not_head', 'gone', 'previewed', 'too_long'], async (context) => {
  const { tx, seal, contactId, now } = context
  const office = await officeOf(tx, seal, { contactId, now })
  if (!office) return { outcome: 'not_head' as const }
  const session = (await sessionsFor(context, office)).find(({ id }) => id === context.answers.session)
  if (!session) return { outcome: 'gone' as const }
  const params = {
    ...sayBand({ ...session, fasting: session.fasting !== 'none' }),
    end: sayTime(localTime(session.endsAt)),
  }
  const body = context.read({ key: 'broadcast:session_body', params }, 'accented')
  return preview(context, office, { body, uselessAfter: session.endsAt })
})

function sessionsFor({ tx, now }: ActionContext, { communeId, areaId }: Office): Promise<NextSession[]> {
  return nextSessions(tx, { communeId, areaId, now, limit: MOST_SESSIONS })
}

async function preview(
  context: ActionContext,
  office: Office,
  { body, uselessAfter }: { body: string; uselessAfter: Date },
) {
  const { tx, seal, contactId, now, newId } = context
  const { communeId, areaId } = office
  const area = `${office.areaKind} ${office.areaName}`
  const words: Record<string, string> = { area }
  const heard = { key: 'broadcast_heard:words', params: { area, body } }
  const sms = context.read(heard, 'gsm7')
  const { units, segments } = countSegments(sms)
  if (units > MOST_SMS_UNITS) {
    return { outcome: 'too_long' as const, words: { ...words, too_long: String(units - MOST_SMS_UNITS) } }
  }
  const roundId = await currentRound(tx, { communeId, now })
  await previewBroadcast(tx, seal, { office, contactId, body, roundId, uselessAfter, now, newId })
  const reached = await audienceOf(tx, { communeId, areaId, roundId })
  const shown = { sms, heard: context.read(heard, 'accented'), parts: String(segments) }
  const all = { ...words, ...shown, ...counts(reached) }
  return { outcome: 'previewed' as const, words: all, say: [{ key: 'broadcast:shown', params: all }] }
}

/** Only the word GUI sends, and BO drops; anything else that is no refusal asks for one of them again. */
export const sendAction = action(['sending', 'nothing', 'unclear', 'drop'], async (context) => {
  const { tx, seal, contactId, now, newId } = context
  const said = fold(context.said.text ?? '')
  if (/^bo( di| tin| luon| nhe| a)?$/.test(said)) return { outcome: 'drop' as const }
  if (!/^gui( di| luon| nhe| a)?$/.test(said)) return { outcome: 'unclear' as const }
  const sent = await sendBroadcast(tx, seal, { contactId, now, newId })
  if (sent.outcome === 'nothing') return { outcome: 'nothing' as const }
  await logAccess(tx, { now, communeId: sent.communeId, by: { contactId }, what: 'broadcast_sent', subjectId: sent.id })
  const words = { no: String(sent.no), households: String(sent.households), phones: String(sent.phones) }
  return { outcome: 'sending' as const, words }
})

export const dropBroadcast = action(['dropped'], async (context) => {
  await dropPreview(context.tx, context.contactId)
  return { outcome: 'dropped' as const }
})

/** `asked`: what came of the last one. */
export const broadcastStatus = action(['not_head', 'none', 'status', 'status_by_hand'], async (context) => {
  const { tx, seal, contactId, now } = context
  if (!(await officeOf(tx, seal, { contactId, now }))) return { outcome: 'not_head' as const }
  const status = await lastBroadcast(tx, seal, { contactId, since: new Date(now.getTime() - REMEMBERED_MS) })
  if (!status) return { outcome: 'none' as const }
  const { no, sent, waiting, unknown, byHand, names, sentAt } = status
  const words = {
    no: String(no),
    sent_at: sayTime(localTime(sentAt)),
    sent: String(sent),
    waiting: String(waiting),
    unknown: String(unknown),
    by_hand: String(byHand),
    names: names.map((person) => sayPerson(person, names, now)).join(', '),
  }
  return { outcome: byHand > 0 ? ('status_by_hand' as const) : ('status' as const), words }
})

/** The notice itself, in the moment it goes out. */
export const readBroadcast = action(['due', 'untrue'], async (context) => {
  const { broadcast } = context.answers.about as { broadcast: string }
  const { tx, seal, contactId } = context
  const told = await broadcastToTell(tx, seal, { broadcastId: broadcast, contactId })
  if (!told || (await wantsOnlyReminders(tx, contactId))) return { outcome: 'untrue' as const }
  const params = { area: `${told.areaKind} ${told.areaName}`, body: told.body }
  return { outcome: 'due' as const, say: [{ key: 'broadcast_heard:words', params }] }
})

/** After the day it speaks of nobody needs it. */
function endOf({ said, now }: ActionContext): Date {
  return said.date?.kind === 'day' ? atLocal(said.date.day, '18:00') : new Date(now.getTime() + USELESS_AFTER_MS)
}

function counts(reached: Reached[]): Record<string, string> {
  const homes = new Map(reached.map((r) => [r.householdId ?? r.residentId, r.leftOut]))
  const left = (why: LeftOut) => [...homes.values()].filter((leftOut) => leftOut === why).length
  const phones = new Set(reached.map(({ contactId }) => contactId).filter((id) => id !== null))
  return {
    households: String([...homes.values()].filter((leftOut) => leftOut === null).length),
    phones: String(phones.size),
    no_phone: String(left('no_phone')),
    opted_out: String(left('opted_out')),
    examined: String(left('examined')),
  }
}
