// The commune that talks: the demo's places, a session with room for everybody, and one registered person per talker.
import type postgres from 'postgres'
import { openInstallation } from '../../src/database/installation.ts'
import { migrate } from '../../src/database/migrate.ts'
import type { Seal } from '../../src/database/seal.ts'
import { newId } from '../../src/ids.ts'
import { addContact } from '../../src/messaging/contacts/find-or-add.ts'
import { loadDemo } from '../../src/programme/demo/load-demo.ts'
import { registerResident } from '../../src/programme/residents/register.ts'
import { addSession } from '../../src/programme/sessions/add-session.ts'
import { OA } from './product.ts'

const COMMUNE = '10804'
const DAY_MS = 86_400_000

/** Returns the talkers' Zalo ids. */
export async function settle(sql: postgres.Sql, seal: Seal, talkers: number): Promise<string[]> {
  await migrate(sql)
  await openInstallation(sql, { mode: 'production', fingerprint: seal.fingerprint })
  const now = new Date()
  await loadDemo(sql, seal, { now, fixedDates: false })
  const [round] = await sql<{ id: string }[]>`
    select id
    from rounds
    where commune_id = ${COMMUNE} and kind = 'exam'`
  const [area] = await sql<{ id: string }[]>`
    select id
    from areas
    where commune_id = ${COMMUNE} and name = 'Tam Kỳ'`
  const users = Array.from({ length: talkers }, (_, i) => `7${String(i).padStart(18, '0')}`)
  await sql.begin(async (tx) => {
    const startsAt = new Date(Math.floor((now.getTime() + 2 * DAY_MS) / DAY_MS) * DAY_MS)
    await addSession(tx, {
      communeId: COMMUNE,
      code: 'S90',
      roundId: round!.id,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 4 * 3_600_000),
      bandMinutes: 30,
      seatsPerBand: 100,
      venueKind: 'station',
      venue: 'Trạm Y tế Kim Thành',
      areaId: area!.id,
      examiner: 'Trung tâm Y tế Kim Thành',
      fasting: 'none',
      audience: { groups: [1, 2, 3, 4, 5, 6, 7] },
      newId,
    })
    for (const user of users) {
      const contactId = await addContact(tx, seal, { space: `zalo-oa:${OA.id}`, address: user, now, newId })
      await registerResident(tx, seal, {
        communeId: COMMUNE,
        areaId: area!.id,
        name: 'Bùi Thị Thử',
        birthYear: 1955,
        sex: 'f',
        relation: 'self',
        contactId,
        group: 2,
        organiser: 'commune',
        consent: null,
        now,
        newId,
      })
    }
  })
  return users
}
