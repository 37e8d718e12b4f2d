// An exam that is not in the e-health book: too early to worry, or a case for the station (domain.md F2).
import { openTicket } from '../../../programme/tickets/open-ticket.ts'
import { uploadDeadline } from '../../../programme/vneid/upload-deadline.ts'
import { dayOf, localDay, localTime, sayDay, sayTime } from '../../../vietnamese/dates.ts'
import { action } from '../action.ts'

/** From which day on an exam may still be on its way. */
export const vneidDeadline = action(['asked'], async ({ now }) => ({
  outcome: 'asked' as const,
  words: { since: sayDay(uploadDeadline(now), 'short') },
}))

/** Reads the day that was said: it is past, and anywhere else in a talk a past day is a mistake. */
export const vneidExamDay = action(['before', 'since', 'unclear'], async ({ said, now }) => {
  const today = localDay(now)
  const [, date, month, year] = /(\d{1,2})\D(\d{1,2})(?:\D(\d{4}))?/.exec(said.date?.said ?? '') ?? []
  const thisYear = Number(year ?? today.slice(0, 4))
  const day = dayOf(thisYear, Number(month), Number(date))
  if (!day || (year && day > today)) return { outcome: 'unclear' as const }
  const past = day > today ? dayOf(thisYear - 1, Number(month), Number(date)) : day
  if (!past) return { outcome: 'unclear' as const }
  return { outcome: past < uploadDeadline(now) ? ('before' as const) : ('since' as const) }
})

/**
 * The ticket carries what the person says of day and place. Whether our list knows the exam is not told: the answer is the
 * same for everybody (design, promise 5).
 */
export const vneidMissingExam = action(['opened', 'nobody'], async (context) => {
  const { staffCommuneId: communeId, said, tx, seal, contactId, inboundId, now, newId } = context
  if (!communeId) return { outcome: 'nobody' as const }
  const examined = (await context.people()).filter((p) => p.examined && p.communeId === communeId)
  const ticket = await openTicket(tx, seal, {
    communeId,
    kind: 'vneid_exam_missing',
    contactId,
    residentId: examined.length === 1 ? examined[0]!.residentId : null,
    inboundMessageId: inboundId,
    body: said.text ?? null,
    now,
    newId,
  })
  const due = `${sayTime(localTime(ticket.dueAt))} ${sayDay(localDay(ticket.dueAt), 'short')}`
  return { outcome: 'opened' as const, words: { ticket: String(ticket.no), due } }
})
