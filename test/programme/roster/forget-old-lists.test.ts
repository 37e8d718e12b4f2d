// Holds that a list leaves nothing of anybody behind for longer than staff need it, and takes nothing else away.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { jobsDueAt } from '../../../src/entry/jobs/due-jobs.ts'
import { runJob } from '../../../src/entry/jobs/run-job.ts'
import { closeReviews } from '../../../src/programme/roster/close-reviews.ts'
import { forgetOldLists } from '../../../src/programme/roster/forget-old-lists.ts'
import { listReviews } from '../../../src/programme/roster/list-reviews.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { openHouse } from '../../setup/house.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'
import { bring, csv, everything, removeFiles, said } from './lists.ts'

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await demoDatabase()
  opened.push(db)
})
afterAll(async () => {
  await Promise.all(opened.map((each) => each.drop()))
  removeFiles()
})

const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)

/** Taken in; taken in with an odd ID; of somebody else's ID; no birth date; the same as what is known. */
const LINES = [
  'Phạm Văn Thử,12/03/1970,Nam,Tam Kỳ,030870000011,0300000201,',
  'Lê Thị Nghiệm,1985,Nữ,Đại Đức,142345678,,',
  'Trần Văn Khác,1970,Nam,Tam Kỳ,030870000011,,',
  'Trần Văn Hỏng,31/02/1960,Nam,Tam Kỳ,,,',
  'Phạm Thị Mận,1949,Nữ,Tam Kỳ,,,',
]

/** The first of the list has to be known for the ID on the third to be somebody else's. */
async function bringList() {
  await bring(db, csv(LINES.slice(0, 1)))
  const path = csv(LINES)
  expect(said(await bring(db, path)).counts).toBe('1 new, 2 same, 1 unclear, 1 rejected')
  return path
}

/** Lines of which something sealed is left: r, the row; w, what was wrong in it. */
async function sealed(): Promise<string[]> {
  const rows = await db.sql<{ commune: string; line: number; row: boolean; reasons: boolean }[]>`
    select commune_id as commune, line, row is not null as row, reasons is not null as reasons
    from roster_import_rows
    where row is not null or reasons is not null
    order by commune_id, line`
  return rows.map(({ commune, line, row, reasons }) => `${commune} ${line} ${row ? 'r' : ''}${reasons ? 'w' : ''}`)
}

test('a look is forgotten after seven days, whole, in every commune', async () => {
  await bring(db, csv(LINES), { commit: false })
  await bring(db, csv([LINES[0]!.replace('Tam Kỳ', 'Thanh Giang')]), { communeId: '11284', commit: false })
  const before = await everything(db)
  expect(await forgetOldLists(db.sql, days(7))).toEqual({ looks: 0, rows: 0 })
  expect(await db.sql`select from roster_import_rows`).toHaveLength(6)
  expect(await forgetOldLists(db.sql, new Date(days(7).getTime() + 1))).toEqual({ looks: 2, rows: 0 })
  expect(await db.sql`select from roster_import_rows`).toHaveLength(0)
  expect(await db.sql`select from roster_imports`).toHaveLength(0)
  expect(await everything(db)).toEqual(before)
})

test('what a committed list set aside is sealed for ninety days, then gone; who was taken in stays', async () => {
  await bringList()
  expect(await sealed()).toEqual(['10804 3 w', '10804 4 r', '10804 5 w'])
  const before = await everything(db)
  expect(await forgetOldLists(db.sql, days(90))).toEqual({ looks: 0, rows: 0 })
  expect(await forgetOldLists(db.sql, new Date(days(90).getTime() + 1))).toEqual({ looks: 0, rows: 3 })
  expect(await sealed()).toEqual([])
  expect(await everything(db)).toEqual(before)
  const lines = await db.sql`
    select line, outcome, why
    from roster_import_rows
    where outcome in ('unclear', 'rejected')
    order by line`
  expect(lines, 'that they were set aside is still known').toEqual([
    { line: 4, outcome: 'unclear', why: 'other_name' },
    { line: 5, outcome: 'rejected', why: null },
  ])
})

test('a second run, and many at once, forget nothing more and lose nothing', async () => {
  await bringList()
  await bring(db, csv(LINES), { commit: false, now: days(1) })
  const done = await Promise.all([1, 2, 3, 4].map(() => forgetOldLists(db.sql, days(91))))
  const sum = (what: 'looks' | 'rows') => done.reduce((all, each) => all + each[what], 0)
  expect([sum('looks'), sum('rows')]).toEqual([1, 3])
  const left = await db.sql`select * from roster_import_rows order by import_id, line`
  expect(await forgetOldLists(db.sql, days(91))).toEqual({ looks: 0, rows: 0 })
  expect(await db.sql`select * from roster_import_rows order by import_id, line`).toEqual(left)
})

test('younger lists are left as they are', async () => {
  await bringList()
  await bring(db, csv([LINES[3]!]), { now: days(60) })
  await bring(db, csv([LINES[1]!]), { now: days(88), commit: false })
  expect(await forgetOldLists(db.sql, days(91))).toEqual({ looks: 0, rows: 3 })
  const kept = await db.sql`
    select imports.committed_at is null as "isLook"
    from roster_import_rows rows
    join roster_imports imports on imports.commune_id = rows.commune_id and imports.id = rows.import_id
    where rows.row is not null or rows.reasons is not null
    order by 1`
  expect(kept).toEqual([{ isLook: false }, { isLook: true }])
})

test('a review that is still open says what it said, is listed once, and can be closed', async () => {
  const path = await bringList()
  const open = async () =>
    (await listReviews(db.sql, seal, '10804')).filter(({ kind }) => kind !== 'missing' && kind !== 'other_village')
  const before = await open()
  expect(before).toMatchObject([{ kind: 'same_id', line: 4, person: { name: 'Phạm Văn Thử' } }])
  await forgetOldLists(db.sql, days(91))
  expect(await open()).toEqual(before)
  await bring(db, path, { now: days(92) })
  expect(await open(), 'the same row again').toEqual(before)
  const ends = [before[0]!.id.slice(-8)]
  expect(await db.sql.begin((tx) => closeReviews(tx, { communeId: '10804', ends, now: days(93) }))).toBe(1)
  expect(await open()).toEqual([])
})

test('while a list is being taken in everything is left to the next night', async () => {
  await bringList()
  await db.sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('roster'))`
    expect(await forgetOldLists(db.sql, days(91))).toEqual({ looks: 0, rows: 0 })
  })
  expect(await forgetOldLists(db.sql, days(91))).toEqual({ looks: 0, rows: 3 })
})

test('it is a job of the night', async () => {
  const house = await openHouse()
  try {
    await bring(house.database, csv(LINES), { commit: false })
    await house.moveClock(8 * 86_400_000)
    const [job] = jobsDueAt(new Date('2026-11-30T03:20:00+07:00')).filter(({ name }) => name === 'forget_old_lists')
    await runJob(house.rt, job!, house.rt.clock.now())
    expect(await house.rt.sql`select failed from jobs_run`).toEqual([{ failed: null }])
    expect(await house.rt.sql`select from roster_imports`).toHaveLength(0)
  } finally {
    await house.close()
  }
})
