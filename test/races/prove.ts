// The whole race for the last seats, over a server of its own: tsx test/races/prove.ts --contacts 300 --seed 1 [--unguarded]
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../src/database/connect.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { type Figures, race } from './race.ts'

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    unguarded: { type: 'boolean', default: false },
  },
})
const unguarded = values.unguarded
const dataDir = mkdtempSync(join(tmpdir(), 'henkham-race-'))
// As root, the server runs as another user, who has to get through.
chmodSync(dataDir, 0o711)
const server = await startEmbedded({ dataDir, log: { info() {}, warn: (text) => console.warn(text) } })
try {
  const sql = connect(server.url, { max: 1 })
  await migrate(sql)
  await fillWithDemo(sql)
  await sql.end({ timeout: 1 })
  const databaseUrl = server.url
  const contacts = Number(values.contacts)
  const figures = await race({ databaseUrl, contacts, seed: Number(values.seed), unguarded, hurry: false })
  console.table(figures)
  const problems = unguarded ? notOversold(figures) : brokenPromises(figures)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

function brokenPromises(f: Figures): string[] {
  const problems: string[] = []
  if (f.asked !== f.contacts) problems.push(`${f.contacts - f.asked} people were not asked about the band`)
  if (f.booked !== Math.min(f.seats, f.contacts)) problems.push(`${f.booked} bookings on ${f.seats} seats`)
  if (f.people !== f.booked) problems.push(`${f.booked} bookings of ${f.people} people`)
  if (f.unhandled > 0) problems.push(`${f.unhandled} messages were not handled`)
  if (f.confirmedTwice > 0) problems.push(`${f.confirmedTwice} people were told twice`)
  if (f.tooManyAnswers > 0) problems.push(`${f.tooManyAnswers} people got more answers than they wrote messages`)
  if (f.withoutAnswer > f.unknown)
    problems.push(`${f.withoutAnswer} messages without an answer, ${f.unknown} unclear sends`)
  if (f.confirmed + f.offeredOther + f.withoutAnswer !== f.contacts) problems.push('somebody was told something else')
  return problems
}

function notOversold(f: Figures): string[] {
  return f.booked > f.seats ? [] : [`without its guard the race did not oversell: it proves nothing`]
}
