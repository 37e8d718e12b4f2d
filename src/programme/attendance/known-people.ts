// Everybody the lines of a filled-in list may speak of, their bookings locked.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { endOfId, lineCode } from '../bookings/line-code.ts'
import { listAreas } from '../communes/list-areas.ts'
import type { Candidate } from '../results/match-person.ts'
import type { Marked } from './read-marks.ts'
import type { Booked, KnownPeople } from './whose-mark.ts'

export async function knownPeople(
  tx: postgres.TransactionSql,
  seal: Seal,
  {
    communeId,
    sessionId,
    roundId,
    marked,
  }: { communeId: string; sessionId: string; roundId: string; marked: Marked[] },
): Promise<KnownPeople> {
  const booked = await bookedIn(tx, seal, communeId, sessionId)
  const codes = new Set(booked.map(({ code }) => code))
  const strange = marked.flatMap(({ code }) => (code && !codes.has(code) ? [code] : []))
  const names = marked.flatMap(({ code, name }) => (code || !name ? [] : [foldName(name)]))
  return {
    booked,
    elsewhere: await sessionsOf(tx, communeId, roundId, strange),
    named: await peopleNamed(tx, seal, communeId, [...new Set(names)]),
    villages: await listAreas(tx, communeId),
  }
}

/** Locked in one order, so that nobody moves one of them meanwhile and two lists at once do not wait for each other. */
async function bookedIn(
  tx: postgres.TransactionSql,
  seal: Seal,
  communeId: string,
  sessionId: string,
): Promise<Booked[]> {
  const rows = await tx<(Omit<Booked, 'code' | 'name'> & { name: Buffer })[]>`
    select bookings.id as "bookingId", bookings.resident_id as "residentId", residents.name,
      residents.birth_year as "birthYear", residents.area_id as "areaId", bookings.state
    from bookings
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    where bookings.commune_id = ${communeId}
      and bookings.session_id = ${sessionId}
      and residents.standing <> 'erased'
    order by bookings.id
    for update of bookings`
  return rows.map((row) => ({ ...row, code: lineCode(row.bookingId), name: seal.open(row.name) }))
}

/** Codes of the same round that stand on another session's list. */
async function sessionsOf(
  tx: postgres.TransactionSql,
  communeId: string,
  roundId: string,
  codes: string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await tx<{ id: string; code: string }[]>`
    select bookings.id, sessions.code
    from bookings
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    where bookings.commune_id = ${communeId}
      and bookings.round_id = ${roundId}
      and right(bookings.id::text, 7) in ${tx(codes.map(endOfId))}`
  return new Map(rows.map(({ id, code }) => [lineCode(id), code]))
}

async function peopleNamed(
  tx: postgres.TransactionSql,
  seal: Seal,
  communeId: string,
  names: string[],
): Promise<Map<string, Candidate[]>> {
  if (names.length === 0) return new Map()
  const hashes = new Map(names.map((name) => [seal.hash('name', name).toString('hex'), name]))
  const rows = await tx<(Omit<Candidate, 'personalId'> & { nameHash: Buffer })[]>`
    select id as "residentId", name_hash as "nameHash", standing, birth_year as "birthYear", birth_month as "birthMonth",
      area_id as "areaId"
    from residents
    where commune_id = ${communeId}
      and name_hash in ${tx([...hashes.keys()].map((hash) => Buffer.from(hash, 'hex')))}
      and standing in ('listed', 'to_verify')`
  const people = new Map<string, Candidate[]>()
  for (const { nameHash, ...row } of rows) {
    const name = hashes.get(nameHash.toString('hex'))!
    people.set(name, [...(people.get(name) ?? []), { ...row, personalId: null }])
  }
  return people
}
