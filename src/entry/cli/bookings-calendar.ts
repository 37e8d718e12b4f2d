// The bookings as a calendar: one event a band, with how many come. Calendars are shared and synchronised, so nobody is named.
import type { ListedBooking } from '../../programme/bookings/list-bookings.ts'

/** Instants in UTC, which every calendar shows in its own zone. Cancelled bookings do not count; a band nobody booked is no event. */
export async function bookingsCalendar(bookings: ListedBooking[], now: Date): Promise<string> {
  // Loaded here, so that no other command waits for it.
  const { default: ical } = await import('ical-generator')
  const calendar = ical({
    name: 'Lịch khám sức khỏe',
    prodId: { company: 'henkham', product: 'henkham', language: 'VI' },
  })
  const bands = new Map<string, { first: ListedBooking; people: number }>()
  for (const booking of bookings) {
    if (booking.state === 'cancelled') continue
    const band = bands.get(booking.bandId)
    if (band) band.people += 1
    else bands.set(booking.bandId, { first: booking, people: 1 })
  }
  for (const [bandId, { first, people }] of bands) {
    const { startsAt, endsAt, session, venue } = first
    calendar.createEvent({
      id: `${bandId}@henkham`,
      start: startsAt,
      end: endsAt,
      stamp: now,
      summary: `Khám sức khỏe ${session}: ${people} người`,
      location: venue,
    })
  }
  return calendar.toString()
}
