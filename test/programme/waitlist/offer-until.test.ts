// How long an offered seat is kept, hour by hour: 22 November 2026 is a Sunday, the session of the table on Thursday the 26th.
import { expect, test } from 'vitest'
import { offeredFrom, offersEndAt, offerUntil } from '../../../src/programme/waitlist/offer-until.ts'
import { localDay, localTime } from '../../../src/vietnamese/dates.ts'

const at = (text: string) => new Date(`2026-11-${text.replace(' ', 'T')}:00+07:00`)
const say = (moment: Date | null) => moment && `${localDay(moment).slice(8)} ${localTime(moment)}`

// offered at | the band starts at | kept until
test.each<[string, string, string | null]>([
  // Four hours of daytime where there is time.
  ['22 08:00', '26 08:00', '22 12:00'],
  ['22 08:01', '26 08:00', '22 12:15'],
  ['22 17:00', '26 08:00', '22 21:00'],
  ['22 18:30', '26 08:00', '23 08:30'],
  ['22 20:59', '26 08:00', '23 11:00'],
  // At night nobody reads: the hours begin in the morning.
  ['22 21:00', '26 08:00', '23 11:00'],
  ['23 02:00', '26 08:00', '23 11:00'],
  ['23 06:59', '26 08:00', '23 11:00'],
  // One hour from a day before on.
  ['25 07:59', '26 08:00', '25 12:00'],
  ['25 08:00', '26 08:00', '25 09:00'],
  ['25 19:30', '26 08:00', '25 20:30'],
  // Whoever must come without breakfast answers in the evening.
  ['25 20:15', '26 08:00', '25 21:00'],
  ['25 20:30', '26 08:00', '25 21:00'],
  ['25 20:31', '26 08:00', null],
  ['25 23:00', '26 08:00', null],
  ['26 07:00', '26 08:00', null],
  // A late band is offered on the morning itself, until two hours before.
  ['25 20:31', '26 10:30', '26 07:45'],
  ['26 05:00', '26 10:30', '26 08:00'],
  ['26 07:50', '26 10:30', '26 08:30'],
  ['26 08:01', '26 10:30', null],
  ['26 10:00', '26 16:00', '26 11:00'],
  ['26 13:00', '26 16:00', '26 14:00'],
  ['26 13:31', '26 16:00', null],
  ['26 17:00', '26 16:00', null],
])('offered %s for %s: until %s', (now, start, until) => {
  expect(say(offerUntil(at(now), at(start)))).toBe(until)
})

test('offers end at the moment from which there is none, to the millisecond', () => {
  for (const start of ['26 07:00', '26 09:00', '26 09:30', '26 10:30', '26 16:00', '26 23:30']) {
    const end = offersEndAt(at(start))
    expect(offerUntil(new Date(end.getTime() - 1), at(start))).not.toBeNull()
    expect(offerUntil(end, at(start))).toBeNull()
  }
})

test('never by night, never within two hours of the visit, never shorter than half an hour of daytime', () => {
  for (let minutes = 0; minutes < 4 * 24 * 60; minutes += 7) {
    const now = new Date(at('22 08:00').getTime() + minutes * 60_000)
    for (const start of ['26 07:00', '26 08:30', '26 10:30', '26 14:00']) {
      const until = offerUntil(now, at(start))
      if (!until) continue
      expect(localTime(until) >= '07:00' && localTime(until) <= '21:00').toBe(true)
      expect(at(start).getTime() - until.getTime()).toBeGreaterThanOrEqual(2 * 3_600_000)
      expect(until.getTime() - now.getTime()).toBeGreaterThanOrEqual(30 * 60_000)
    }
  }
})

test('a band is offered from the same moment of the day on as is said, whatever the hour', () => {
  const quarter = 15 * 60_000
  for (let now = at('22 00:00').getTime() + 60_000; now < at('24 00:00').getTime(); now += quarter) {
    const from = offeredFrom(new Date(now)).getTime()
    for (let start = now; start < now + 60 * 3_600_000; start += quarter) {
      const isOffered = offerUntil(new Date(now), new Date(start)) !== null
      expect([new Date(now), new Date(start), start >= from]).toEqual([new Date(now), new Date(start), isOffered])
    }
  }
})
