// A connection lost in the middle of a turn is the database's fault: it costs the message no attempt, and the turn is taken again.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { PHONES } from '../../src/programme/demo/people.ts'
import { startZalo } from '../providers/zalo.ts'
import { freshDemo } from '../setup/database.ts'
import { startProgram } from '../setup/program.ts'
import { NOW, SEAL, settings, ZALO } from '../setup/settings.ts'
import { isFinal } from './look.ts'

test('a turn whose connection is killed counts nothing against the message and is taken again', async () => {
  const database = await freshDemo({ max: 2 })
  const { sql, url } = database
  const offset = NOW.getTime() - Date.now()
  const zalo = await startZalo({ ...ZALO, now: () => Date.now() + offset, timeScale: 0.002 })
  const program = await startProgram(settings({ databaseUrl: url, zaloUrl: zalo.url }))
  const admin = connect(url, { max: 1 })
  try {
    const person = PHONES.find((phone) => phone.letter === 'A')!.zalo!
    const lock = await admin.reserve()
    await lock`begin`
    await lock`lock table outbound_messages in share mode`
    await zalo.sendWebhook(
      `http://127.0.0.1:${program.port}/webhooks/zalo-oa`,
      zalo.events.text(person, 'kham co mat tien khong'),
    )
    // The turn waits behind the lock, so that it is killed in its middle.
    for (let killed = 0; killed === 0; await sleep(20)) {
      const rows = await sql`
        select pg_terminate_backend(pid)
        from pg_stat_activity
        where datname = current_database()
          and pid <> pg_backend_pid()
          and wait_event_type = 'Lock'
          and query like '%insert into outbound_messages%'`
      killed = rows.length
    }
    await lock`rollback`
    lock.release()
    const contact = SEAL.hash('address', person)
    for (const end = Date.now() + 60_000; !(await isFinal(sql, contact, 1)) && Date.now() < end; await sleep(100)) {
      // The process outlives the lost connection by itself.
    }
    const messages = await sql`select state, attempts from inbound_messages`
    expect(messages).toMatchObject([{ state: 'handled', attempts: 0 }])
    expect(zalo.sent.map((message) => message.text)).toEqual([expect.stringContaining('miễn phí')])
  } finally {
    await program.kill()
    await admin.end({ timeout: 1 })
    await zalo.stop()
    await database.drop()
  }
})
