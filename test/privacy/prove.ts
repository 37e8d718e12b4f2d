// How long answers take with and without the neighbour, over a server of its own: tsx test/privacy/prove.ts [--rounds 300] [--seed 1] [--about code]
//
// Three programs with real workers are asked in turn, in an order that is drawn: one without her, one with her, and a second one
// without her, whose difference from the first is what chance and the machine make.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../src/database/connect.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { startWorkers } from '../../src/entry/workers/start-workers.ts'
import { seeded } from '../setup/chance.ts'
import { copyDatabase, siblingUrl } from '../setup/copies.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { type House, openHouse } from '../setup/house.ts'
import { compare } from './compare.ts'
import { WORLDS } from './worlds.ts'

/** The answer to the last message is measured. */
const QUESTIONS: Record<string, string[]> = {
  'her booking': ['lịch của bà Mận hôm nào'],
  'her result': ['xem kết quả khám của bà Phạm Thị Mận sinh 1949'],
  'her slip, another year': ['73519042 1950'],
  'a code sent for her': ['cho tôi xem kết quả khám', 'nhận mã qua SMS', 'Phạm Thị Mận', '1949'],
  'the message after that': ['cho tôi xem kết quả khám', 'nhận mã qua SMS', 'Phạm Thị Mận', '1949', '135790'],
  'registering her': ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T7', '1'],
  'adding her to the family': ['thêm người nhà', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1', '1'],
}
const PLACES = ['nobody', 'everything', 'nobody'] as const
/** Of seven questions chance alone may not condemn one. */
const BY_CHANCE = 0.001
/** Less than this no network lets through. */
const NOTICEABLE_MS = 1

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    /** Only questions whose name has this in it. */
    about: { type: 'string', default: '' },
  },
})
const asked = Object.entries(QUESTIONS).filter(([about]) => about.includes(values.about))
const random = seeded(Number(values.seed))
const dataDir = mkdtempSync(join(tmpdir(), 'henkham-stranger-'))
// As root, the server runs as another user, who has to get through.
chmodSync(dataDir, 0o711)
const server = await startEmbedded({ dataDir, log: { info() {}, warn: (text) => console.warn(text) } })
const houses: House[] = []
const stops: (() => Promise<void>)[] = []
try {
  for (const [no, world] of PLACES.entries()) houses.push(await openWorld(`world_${no}`, world))
  for (const house of houses) stops.push(startWorkers(house.rt))
  const times = houses.map(() => new Map(asked.map(([about]) => [about, [] as number[]])))
  const rounds = Number(values.rounds)
  let stranger = 300_100_000
  for (let round = -10; round < rounds; round += 1) {
    for (const [about, says] of asked) {
      stranger += 1
      for (const no of drawn(houses.length)) {
        await forget(houses[no]!)
        const ms = await ask(houses[no]!, `0${stranger}`, says)
        // The first rounds warm up.
        if (round >= 0) times[no]!.get(about)!.push(ms)
      }
    }
  }
  const problems: string[] = []
  const table = asked.map(([about]) => {
    const [without, with_, again] = times.map((of) => of.get(about)!) as [number[], number[], number[]]
    const found = compare(without, with_, random)
    const noise = compare(without, again, random)
    const apart = found.medians[1] - found.medians[0]
    if (Math.abs(apart) > found.spread) problems.push(`${about}: the medians lie further apart than the times spread`)
    if (found.chance < BY_CHANCE && Math.abs(found.apart) > NOTICEABLE_MS) problems.push(`${about}: the times differ`)
    return {
      about,
      'without her, ms': round2(found.medians[0]),
      'with her, ms': round2(found.medians[1]),
      'difference, ms': round2(found.apart),
      'spread, ms': round2(found.spread),
      'by chance': round3(found.chance),
      'noise, ms': round2(noise.apart),
      'noise by chance': round3(noise.chance),
    }
  })
  console.table(table)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  for (const stop of stops) await stop()
  for (const house of houses) await house.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function openWorld(name: string, world: string): Promise<House> {
  const admin = connect(server.adminUrl, { max: 1 })
  const found = await admin`select from pg_database where datname = 'demo'`
  if (found.length === 0) {
    await admin`create database demo template template0`
    const sql = connect(siblingUrl(server.adminUrl, 'demo'), { max: 1 })
    await migrate(sql)
    await fillWithDemo(sql)
    await sql.end({ timeout: 5 })
  }
  await copyDatabase(admin, name, 'demo')
  await admin.end({ timeout: 5 })
  const url = siblingUrl(server.adminUrl, name)
  const sql = connect(url, { max: 12 })
  const house = await openHouse({ over: { sql, url, name, drop: () => sql.end({ timeout: 5 }) } })
  await WORLDS[world]!(house.rt)
  await sql`analyze`
  return house
}

/** Milliseconds from the webhook of the last message to the moment its answer is handed to the provider. */
async function ask(house: House, who: string, says: string[]): Promise<number> {
  let ms = 0
  for (const said of says) {
    const { channel } = house.rt.accounts.find(({ channelName }) => channelName === 'zalo-oa')!
    const { send } = channel
    const answered = new Promise<number>((resolve) => {
      channel.send = (message) => {
        if (house.letterOf(message.address) === who) resolve(performance.now())
        return send(message)
      }
    })
    const began = performance.now()
    await house.write('zalo', who, said)
    ms = (await answered) - began
    channel.send = send
  }
  return ms
}

/** What limits how often somebody is asked about is taken back, so that each round does the whole work. */
async function forget({ rt }: House): Promise<void> {
  await rt.sql.begin(async (tx) => {
    await tx`delete from personal_codes where kind = 'one_time'`
    await tx`delete from proof_tries`
    await tx`update link_requests set state = 'lapsed', told_at = null where state = 'open'`
    await tx`update outbound_messages set idempotency_key = id::text where text_key = 'link_request:'`
    await tx`
      update seats
      set held_until = null, held_by = null, held_for = null, hold = null
      where hold = 'deciding'`
  })
}

function drawn(count: number): number[] {
  return Array.from({ length: count }, (_, no) => ({ no, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ no }) => no)
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
