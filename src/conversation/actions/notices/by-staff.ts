// What the notice says that staff have booked, moved or cancelled somebody's visit.
import { doneByStaff } from '../../../programme/bookings/done-by-staff.ts'
import type { AboutStaff } from '../../../programme/bookings/plan-staff-notices.ts'
import { action } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'

/** `untrue`: it was changed since, is called off or over, or this phone is not the person's any more. */
export const readByStaff = action(['due', 'untrue'], async (context) => {
  const { booking: bookingId, done, at } = context.answers.about as unknown as AboutStaff
  const { tx, seal, contactId, now } = context
  const visit = await doneByStaff(tx, seal, { contactId, bookingId, done, at: new Date(at), now })
  if (!visit) return { outcome: 'untrue' as const }
  const params = {
    person: sayPerson(visit, await context.people(), now),
    ...sayBand(visit),
    context: visit.fasting ? 'fasting' : 'plain',
  }
  return { outcome: 'due' as const, say: [{ key: `by_staff:${done}`, params }] }
})
