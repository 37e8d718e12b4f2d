// Takes the day out of a text that is about no exam at all: the price of gold, a wrong number, a call from a swindler.

import { labelOf } from './label.ts'
import type { Meaning, OpenQuestion, PublicIntent } from './meaning.ts'

const WITHOUT_DAY = new Set<PublicIntent>([
  'unknown',
  'stop',
  'start',
  'wrong_number',
  'scam_report',
  'deceased',
  'emergency',
])
/** With any of these a text that is not understood may still be about an exam: then its day is kept. */
const OF_EXAMS =
  /\b(?:kham|lich|dk|dky|dang ky|dang ki|ghi|hen|tram|suat|slot|huy|doi|ten|duoc|dc|ranh|cho (?:em|toi|chau|me|bo|ba|ong|tui))\b/

/** Beside a death or a danger these still name the day of a booking. */
const BOOKING = new Set<PublicIntent>(['book', 'cancel', 'reschedule', 'my_bookings'])

/** `meaning` without day and time where what is meant has none, so that no booking takes them up later. */
export function withoutIdleDay(meaning: Meaning, open: OpenQuestion | null): Meaning {
  if (meaning.date === null && meaning.partOfDay === null && meaning.time === null && !meaning.declined) return meaning
  const { intent, intents } = labelOf(meaning, open?.expects ?? null)
  if (!WITHOUT_DAY.has(intent)) return meaning
  if (intent === 'unknown' && OF_EXAMS.test(meaning.folded)) return meaning
  if ((intent === 'deceased' || intent === 'emergency') && intents.some((each) => BOOKING.has(each))) return meaning
  const { declined: _, ...rest } = meaning
  return { ...rest, date: null, partOfDay: null, time: null }
}
