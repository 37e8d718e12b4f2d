// The people one contact may speak for, with what a talk needs to know of each: one statement per turn.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { givenName } from '../../vietnamese/people/names.ts'

export type Organiser = 'commune' | 'employer' | 'school' | 'armed_forces'

export interface LiveBooking {
  bookingId: string
  roundId: string
  sessionId: string
  sessionCode: string
  bandId: string
  startsAt: Date
  endsAt: Date
  venue: string
  venueKind: string
  /** What the session asks: nobody, everybody or adults only. */
  fasting: 'none' | 'all' | 'adults'
  areaId: string | null
}

export interface Person {
  communeId: string
  communeName: string
  communeKind: string
  residentId: string
  householdId: string | null
  name: string
  givenName: string
  birthYear: number | null
  birthMonth: number | null
  sex: 'f' | 'm' | null
  areaId: string | null
  areaName: string | null
  areaKind: string | null
  /** Priority group 1–7 (domain.md A2); null: not known. */
  group: number | null
  organiser: Organiser
  /** 'chronic', 'hazardous' … (domain.md R12, R16). */
  tags: string[]
  standing: 'listed' | 'to_verify'
  /** What the person is to the owner of the contact: 'self', 'mother' … */
  relation: string
  mayBook: boolean
  hasInsurance: boolean | null
  /** The next booking in an exam round whose session is not over. */
  booking: LiveBooking | null
  /** Set when the person was examined in the exam round that contains `now`. */
  examined: { roundId: string; roundName: string; at: Date } | null
}

type Row = Omit<Person, 'name' | 'givenName' | 'booking' | 'examined'> & { sealedName: Buffer } & {
  [key in keyof LiveBooking]: LiveBooking[key] | null
} & {
  examinedRoundId: string | null
  examinedRoundName: string | null
  examinedAt: Date | null
  homeAreaId: string | null
}

/** Oldest first. Links that were ended and people who died or moved away are left out. */
export async function peopleOfContact(
  db: postgres.ISql,
  seal: Seal,
  { contactId, now }: { contactId: string; now: Date },
): Promise<Person[]> {
  const rows = await db<Row[]>`
    select communes.id as "communeId", communes.name as "communeName", communes.kind as "communeKind",
      residents.id as "residentId", residents.household_id as "householdId", residents.name as "sealedName",
      residents.birth_year as "birthYear", residents.birth_month as "birthMonth", residents.sex,
      residents.area_id as "homeAreaId", areas.name as "areaName", areas.kind as "areaKind",
      residents.priority_group as "group", residents.organiser, residents.tags, residents.standing, contact_residents.relation,
      contact_residents.may_book as "mayBook", residents.has_insurance as "hasInsurance",
      booking.*, examined.*
    from contact_residents
    join residents
      on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
    join communes on communes.id = residents.commune_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    left join lateral (
      select bookings.id as "bookingId", bookings.round_id as "roundId", sessions.id as "sessionId",
        sessions.code as "sessionCode", session_bands.id as "bandId", session_bands.starts_at as "startsAt",
        session_bands.ends_at as "endsAt", sessions.venue, sessions.venue_kind as "venueKind", sessions.fasting,
        sessions.area_id as "areaId"
      from bookings
      join rounds on rounds.commune_id = bookings.commune_id and rounds.id = bookings.round_id
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      join session_bands
        on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
      where bookings.commune_id = residents.commune_id
        and bookings.resident_id = residents.id
        and bookings.state = 'live'
        and rounds.kind = 'exam'
        and sessions.ends_at > ${now}
      order by session_bands.starts_at
      limit 1
    ) booking on true
    left join lateral (
      select rounds.id as "examinedRoundId", rounds.name as "examinedRoundName", attendance.at as "examinedAt"
      from attendance
      join rounds on rounds.commune_id = attendance.commune_id and rounds.id = attendance.round_id
      where attendance.commune_id = residents.commune_id
        and attendance.resident_id = residents.id
        and attendance.state = 'examined'
        and rounds.kind = 'exam'
        and ${localDay(now)} between rounds.first_day and rounds.last_day
      order by attendance.at desc
      limit 1
    ) examined on true
    where contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and residents.standing in ('listed', 'to_verify')
    order by residents.birth_year nulls last, residents.birth_month nulls last, residents.id`
  return rows.map((row) => toPerson(row, seal))
}

function toPerson(row: Row, seal: Seal): Person {
  const name = seal.open(row.sealedName)
  const { communeId, communeName, communeKind, residentId, householdId, birthYear, birthMonth, sex } = row
  const { areaName, areaKind, group, organiser, tags, standing, relation, mayBook, hasInsurance } = row
  return {
    communeId,
    communeName,
    communeKind,
    residentId,
    householdId,
    name,
    givenName: givenName(name),
    birthYear,
    birthMonth,
    sex,
    areaId: row.homeAreaId,
    areaName,
    areaKind,
    group,
    organiser,
    tags,
    standing,
    relation,
    mayBook,
    hasInsurance,
    booking: row.bookingId === null ? null : toBooking(row),
    examined:
      row.examinedAt === null
        ? null
        : { roundId: row.examinedRoundId!, roundName: row.examinedRoundName!, at: row.examinedAt },
  }
}

function toBooking(row: Row): LiveBooking {
  return {
    bookingId: row.bookingId!,
    roundId: row.roundId!,
    sessionId: row.sessionId!,
    sessionCode: row.sessionCode!,
    bandId: row.bandId!,
    startsAt: row.startsAt!,
    endsAt: row.endsAt!,
    venue: row.venue!,
    venueKind: row.venueKind!,
    fasting: row.fasting!,
    areaId: row.areaId,
  }
}
