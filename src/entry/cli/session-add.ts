// henkham session add: one day of exams at one place, with its bands and seats.
import type postgres from 'postgres'
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { listAreas } from '../../programme/communes/list-areas.ts'
import { findRound } from '../../programme/rounds/find-round.ts'
import { addSession } from '../../programme/sessions/add-session.ts'
import { atLocal } from '../../vietnamese/dates.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineCommand, type Report } from './command.ts'
import { keptSeats, sayKept } from './kept-seats.ts'
import { day, groups, moment, oneOf, onlyCommune, time, wholeNumber, words } from './typed.ts'

const VENUE_KINDS = ['station', 'culture_house', 'mobile', 'school', 'workplace', 'facility', 'home'] as const

const schema = z
  .object({
    positionals: onlyCommune,
    code: words('what staff call it, such as S10'),
    round: words('the name of the round'),
    'round-kind': oneOf(['exam', 'counselling', 're-check']),
    day,
    from: time,
    to: time,
    band: wholeNumber(5, 720),
    seats: wholeNumber(1, 500),
    priority: wholeNumber(0, 500),
    'priority-until': moment.optional(),
    'walk-in': wholeNumber(0, 500),
    'staff-seats': wholeNumber(0, 500),
    venue: words('the place, as residents read it'),
    'venue-kind': oneOf(VENUE_KINDS),
    area: words('the village unit the place stands in').optional(),
    groups,
    'under-6-from': time.optional(),
    'min-age': wholeNumber(0, 120).optional(),
    'max-age': wholeNumber(0, 120).optional(),
    fasting: oneOf(['none', 'all', 'adults']),
    examiner: words('the facility that examines'),
    licence: words('the licence code').optional(),
    'no-self-booking': z.boolean(),
    'not-approved': z.boolean(),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error: 'the session ends before it starts; change one of them',
  })
  .refine(({ from, to, band }) => (minutes(to) - minutes(from)) % band === 0, {
    path: ['band'],
    error: 'the session does not divide into bands of this length; change --band or --to',
  })
  .refine((typed) => typed.priority + typed['walk-in'] + typed['staff-seats'] <= typed.seats, {
    path: ['seats'],
    error: 'more seats are kept (--priority, --walk-in, --staff-seats) than a band has',
  })
  .refine((typed) => typed.priority > 0 || typed['priority-until'] === undefined, {
    path: ['priority-until'],
    error: 'no seats are kept until then; say how many with --priority',
  })

export const sessionAdd = defineCommand({
  name: 'session add',
  summary: 'adds a session with its bands and seats',
  usage:
    'COMMUNE --code CODE --round ROUND --day DAY --from TIME --to TIME --band MINUTES --seats NUMBER --venue PLACE --venue-kind KIND --groups LIST --examiner FACILITY [options]',
  example:
    'henkham session add 10804 --code S10 --round 2026 --day 2026-12-01 --from 07:00 --to 11:00 --band 30 --seats 15 --venue "Nhà văn hóa thôn Tam Kỳ" --venue-kind culture_house --area "thôn Tam Kỳ" --groups 1,2,3,7 --fasting adults --examiner "Trung tâm Y tế Kim Thành"',
  options: {
    code: { type: 'string', help: 'what staff call it, such as S10' },
    round: { type: 'string', help: 'name of the round' },
    'round-kind': { type: 'string', default: 'exam', help: 'exam (default), counselling or re-check' },
    day: { type: 'string', help: 'such as 2026-12-01' },
    from: { type: 'string', help: 'start, such as 07:00' },
    to: { type: 'string', help: 'end, such as 11:00' },
    band: { type: 'string', help: 'length of a band in minutes' },
    seats: { type: 'string', help: 'seats in each band' },
    priority: {
      type: 'string',
      default: '0',
      help: 'of the seats of each band so many are kept for those who come first',
    },
    'priority-until': {
      type: 'string',
      help: 'from then on they are for everybody, such as "2026-11-28 18:00" (default: 18:00 three days before)',
    },
    'walk-in': { type: 'string', default: '0', help: 'so many are kept for who comes without a booking' },
    'staff-seats': { type: 'string', default: '0', help: 'so many are given by staff only' },
    venue: { type: 'string', help: 'the place, as residents read it' },
    'venue-kind': { type: 'string', help: VENUE_KINDS.join(', ') },
    area: { type: 'string', help: 'the village unit the place stands in' },
    groups: { type: 'string', help: 'priority groups that are taken, such as 1,2,3,7' },
    'under-6-from': { type: 'string', help: 'children under 6 only from this time' },
    'min-age': { type: 'string', help: 'youngest age in full years' },
    'max-age': { type: 'string', help: 'oldest age in full years' },
    fasting: { type: 'string', default: 'none', help: 'who comes without breakfast: none (default), all or adults' },
    examiner: { type: 'string', help: 'the facility that examines' },
    licence: { type: 'string', help: 'its licence code' },
    'no-self-booking': { type: 'boolean', default: false, help: 'only staff give its seats' },
    'not-approved': { type: 'boolean', default: false, help: 'not offered before it is permitted' },
  },
  schema,
  run: add,
})

type Typed = z.infer<typeof schema>

async function add(tx: postgres.TransactionSql, typed: Typed, { newId }: { newId: () => string }): Promise<Report> {
  const { positionals: communeId, code } = typed
  const kind = typed['round-kind']
  if (!(await communeOf(tx, communeId))) {
    return {
      outcome: 'refused',
      why: `there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`,
    }
  }
  const round = await findRound(tx, { communeId, kind, name: typed.round })
  if (!round) {
    const command = `henkham round add ${communeId} --kind ${kind} --name ${typed.round} …`
    return {
      outcome: 'refused',
      why: `commune ${communeId} has no ${kind} round ${typed.round}; add it with: ${command}`,
    }
  }
  if (typed.day < round.firstDay || typed.day > round.lastDay) {
    return {
      outcome: 'refused',
      why: `round ${round.name} runs from ${round.firstDay} to ${round.lastDay}; choose a day in it`,
    }
  }
  const areas = await listAreas(tx, communeId)
  const area = areas.find(({ kind, name }) => [fold(name), fold(`${kind} ${name}`)].includes(fold(typed.area ?? '')))
  if (typed.area && !area) {
    const known = areas.map((each) => `${each.kind} ${each.name}`).join(', ')
    return { outcome: 'refused', why: `commune ${communeId} has no ${typed.area}; say one of: ${known}` }
  }
  const kept = keptSeats(typed)
  const added = await addSession(tx, {
    communeId,
    code,
    roundId: round.id,
    startsAt: atLocal(typed.day, typed.from),
    endsAt: atLocal(typed.day, typed.to),
    bandMinutes: typed.band,
    seatsPerBand: typed.seats,
    kept,
    venueKind: typed['venue-kind'],
    venue: typed.venue,
    areaId: area?.id ?? null,
    examiner: typed.examiner,
    examinerLicence: typed.licence ?? null,
    fasting: typed.fasting,
    audience: {
      groups: typed.groups,
      ...(typed['under-6-from'] !== undefined && { under_6_from: typed['under-6-from'] }),
      ...(typed['min-age'] !== undefined && { min_age: typed['min-age'] }),
      ...(typed['max-age'] !== undefined && { max_age: typed['max-age'] }),
    },
    selfBooking: !typed['no-self-booking'],
    approved: !typed['not-approved'],
    newId,
  })
  if (added.outcome === 'already_there') {
    return {
      outcome: 'done',
      text: `session ${code}: already there, nothing changed`,
      json: { communeId, code, ...added },
    }
  }
  const text = `session ${code}, ${typed.day} ${typed.from}–${typed.to}, ${added.bands} bands of ${typed.seats} seats${sayKept(kept)}: added`
  return { outcome: 'done', text, json: { communeId, code, ...added } }
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
