// The long proof: round after round, the program is killed at random points and comes back, every wait as long as it really is.
// tsx test/kills/prove.ts [rounds] [seed] [rounds at once]
import { connect } from '../../src/database/connect.ts'
import { seeded } from '../setup/chance.ts'
import { copyDatabase, siblingUrl } from '../setup/copies.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import setup from '../setup/postgres.ts'
import { type Kill, type Killed, killedTalk, POINTS } from './killed-talk.ts'

const [rounds = 20, seed = Math.floor(Math.random() * 1e9), atOnce = 4] = process.argv.slice(2).map(Number)

const provided: Record<string, string> = {}
const close = await setup({
  provide: (key: string, value: string) => Object.assign(provided, { [key]: value }),
} as never)
const admin = connect(provided.adminUrl!, { max: 2, statementTimeout: 0 })
const template = `${provided.run}_kills`
await copyDatabase(admin, template, `${provided.run}_tpl`)
const filling = connect(siblingUrl(provided.adminUrl!, template), { max: 5 })
await fillWithDemo(filling)
await filling.end({ timeout: 5 })

console.log(`${rounds} rounds, seed ${seed}`)
const faults: string[] = []
const hits = new Map<string, number>()
let begun = 0
await Promise.all(Array.from({ length: atOnce }, lane))
for (const point of POINTS) console.log(`${point.padEnd(16)} killed ${hits.get(point) ?? 0} times`)
console.log(faults.length === 0 ? 'nothing lost, nothing doubled' : faults.join('\n'))
await admin.end({ timeout: 1 })
await close()
process.exit(faults.length === 0 ? 0 : 1)

async function lane(): Promise<void> {
  while (begun < rounds) {
    begun += 1
    await round(begun)
  }
}

async function round(no: number): Promise<void> {
  const kills = killsOf(no)
  const name = `${provided.run}_round_${no}`
  await copyDatabase(admin, name, template)
  const sql = connect(siblingUrl(provided.adminUrl!, name), { max: 1 })
  const plan = kills.map((kill) => `${kill.point} of message ${kill.before + 1}`).join(', ')
  try {
    const killed = await killedTalk({ databaseUrl: siblingUrl(provided.adminUrl!, name), sql, kills, hurry: false })
    const wrong = wrongWith(killed)
    for (const point of killed.deaths) hits.set(point, (hits.get(point) ?? 0) + 1)
    console.log(`${no}. ${plan}: died at ${killed.deaths.join(' and ')}, replies ${killed.end.replies.join(' and ')}`)
    faults.push(...wrong.map((what) => `round ${no} (${plan}): ${what}`))
  } catch (error) {
    faults.push(`round ${no} (${plan}): ${(error as Error).message}`)
  } finally {
    await sql.end({ timeout: 1 })
    await admin`drop database if exists ${admin(name)} with (force)`
  }
}

/** One to three kills, early ones first. */
function killsOf(no: number): Kill[] {
  const random = seeded(seed + no)
  const kills = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const point = POINTS[Math.floor(random() * POINTS.length)]!
    const before = Math.floor(random() * 2)
    // The first message books nothing: armed before it and alone, this kill would never come.
    return { before: point === 'book' ? 1 : before, point }
  })
  return kills.sort((a, b) => a.before - b.before)
}

function wrongWith({ end, accepted }: Killed): string[] {
  const confirmed = accepted.filter((text) => text.includes('Đã đặt lịch')).length
  const sent = end.replies.filter((state) => state === 'sent').length
  return [
    end.messages.join() === 'handled,handled' ? '' : `messages ${end.messages.join()}`,
    end.bookings.join() === 'live' && end.seats === 1 ? '' : `bookings ${end.bookings.join()} with ${end.seats} seats`,
    end.replies.length === 2 && end.replies.every((state) => state === 'sent' || state === 'unknown')
      ? ''
      : `replies ${end.replies.join()}`,
    accepted.length <= 2 && confirmed <= 1 ? '' : `the provider took ${accepted.length} texts`,
    accepted.length >= sent ? '' : `${sent} replies are sent, the provider took ${accepted.length}`,
  ].filter(Boolean)
}
