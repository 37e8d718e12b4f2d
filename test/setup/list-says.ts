// Makes it so that the commune's list says something of a person of the demo: "P2 việc độc hại", "P2 khám 2/3/2026",
// "P1 đăng ký VNeID ở Bệnh viện X".
import { demoId } from '../../src/programme/demo/ids.ts'
import { PEOPLE } from '../../src/programme/demo/people.ts'
import { residentId } from '../../src/programme/demo/resident-rows.ts'
import type { Runtime } from '../../src/runtime.ts'
import { atLocal } from '../../src/vietnamese/dates.ts'

export async function listSays({ sql, newId }: Runtime, given: string): Promise<void> {
  const [, code, what] = /^(\S+) (.+)$/.exec(given)!
  const { communeId } = PEOPLE.find((person) => person.code === code)!
  const id = residentId(code!)
  if (what === 'việc độc hại') {
    await sql`
      update residents
      set tags = array['hazardous']
      where commune_id = ${communeId} and id = ${id}`
    return
  }
  const examined = /^khám (\d+)\/(\d+)\/(\d{4})$/.exec(what!)
  if (examined) {
    const [, date, month, year] = examined
    const at = atLocal(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`, '08:00')
    await sql`
      insert into attendance (commune_id, id, resident_id, round_id, state, at)
      values (${communeId}, ${newId()}, ${id}, ${demoId(`round ${communeId} exam ${year}`)}, 'examined', ${at})`
    return
  }
  const elsewhere = /^đăng ký VNeID ở (.+)$/.exec(what!)
  if (!elsewhere) throw new Error(`the list cannot say: ${given}`)
  await sql`
    update residents
    set registered_at = ${elsewhere[1]!}
    where commune_id = ${communeId} and id = ${id}`
}
