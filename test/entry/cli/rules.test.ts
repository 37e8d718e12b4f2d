// What a station is shown of its rules, and how it sets them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../../src/entry/cli/command.ts'
import { communeAdd } from '../../../src/entry/cli/commune-add.ts'
import { rulesSet } from '../../../src/entry/cli/rules-set.ts'
import { rulesShow } from '../../../src/entry/cli/rules-show.ts'
import { newId } from '../../../src/ids.ts'
import { loadDemo } from '../../../src/programme/demo/load-demo.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { judgePeople } from '../../../src/programme/rules/judge-people.ts'
import { PLANS } from '../../../src/programme/rules/plans.ts'
import { demoDatabase, NOW, peopleOf, seal } from '../../programme/demo-database.ts'
import type { FreshDatabase } from '../../setup/database.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-rules-'))
const FILE = join(FOLDER, 'ke-hoach.json')
let db: FreshDatabase
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))
beforeEach(async () => {
  db = await demoDatabase()
  return () => db.drop()
})

async function run(command: Command, args: string[]) {
  const read = command.read(args)
  if ('problem' in read) return { text: read.problem, json: null }
  if (!('run' in read)) throw new Error(`${command.name} opens the database itself`)
  const report = await db.sql.begin((tx) => read.run(tx, { mode: 'demo', seal, staff: 'Trạm Y tế', now: NOW, newId }))
  return report.outcome === 'done' ? report : { text: report.why, json: null }
}

test('what holds is shown in words, on a day that is named what holds then', async () => {
  const { text } = await run(rulesShow, ['31783'])
  expect(text.split('\n')).toEqual([
    'phường Vĩnh Châu',
    'from 2026-05-01 to 2027-12-31, in force: Kế hoạch KSK và sổ sức khỏe điện tử TP Cần Thơ 2026–2030, mục II.1a (2026–2027)',
    '  residents are told: kế hoạch của TP Cần Thơ',
    '  armed_forces: everybody | facility, workplace | paid by unit',
    '  employer: everybody | facility, workplace | paid by employer',
    '  school: under 18 | school, facility, mobile | paid by local_budget',
    '  commune: under 6; 6 to under 18; from 60; groups 1, 2, 3 | station, culture_house, mobile, home | paid by state_budget, insurance_fund',
    '  every 12 months; every 6: hazardous',
    expect.stringContaining('from 2028-01-01: '),
    '  residents are told: kế hoạch của TP Cần Thơ',
    ...Array(5).fill(expect.any(String)),
  ])
  expect((await run(rulesShow, ['31783', '--on', '2029-01-01'])).text).toContain('commune: everybody')
  expect((await run(rulesShow, ['31783', '--on', '2026-02-01'])).text).toContain('no rule is in force on 2026-02-01')
  expect((await run(rulesShow, ['99999'])).text).toBe('there is no commune 99999')
})

test('what is shown as JSON can be set again, and what was replaced is handed back', async () => {
  const { json: before } = await run(rulesShow, ['10804'])
  expect(before).toEqual(PLANS['10804'])
  writeFileSync(FILE, JSON.stringify(PLANS['31783']))
  const set = await run(rulesSet, ['10804', FILE, '--as', 'Trạm Y tế, chị Thử'])
  expect(set.text).toMatch(/^xã Kim Thành: 2 in place of 1\nfrom 2026-05-01 to 2027-12-31: Kế hoạch/)
  expect(set.json).toMatchObject({ before })
  expect((await run(rulesShow, ['10804'])).json).toEqual(PLANS['31783'])
  const log = await db.sql`select what, staff, commune_id as commune from access_log`
  expect([...log]).toEqual([{ what: 'rules_set', staff: 'Trạm Y tế, chị Thử', commune: '10804' }])
  // Chị Hương, 48, sells at the market: the same person, by another plan.
  const { Hương: trader } = await peopleOf(db, 'B')
  expect(await judgePeople(db.sql, [trader!], NOW)).toMatchObject([{ verdict: 'not_yet', nextDue: '2028-01-01' }])
})

test('a demo that starts again keeps the rules somebody has set', async () => {
  writeFileSync(FILE, JSON.stringify(PLANS['31783']))
  await run(rulesSet, ['10804', FILE])
  await loadDemo(db.sql, seal, { now: NOW, fixedDates: true })
  expect((await run(rulesShow, ['10804'])).json).toEqual(PLANS['31783'])
})

test('what is wrong with a file is said by rule and word, and nothing is changed', async () => {
  const [rule] = structuredClone(PLANS['10804']!)
  const tries: [unknown, RegExp][] = [
    [[], /: say at least one rule$/],
    [[{ ...rule, from: '2026-13-01' }], /: rule 1, from: say a day of the calendar/],
    [
      [{ ...rule, rule: { ...rule!.rule, cadence: { months: 0, more_often: [] } } }],
      /: rule 1, rule, cadence, months: /,
    ],
  ]
  for (const [file, why] of tries) {
    writeFileSync(FILE, JSON.stringify(file))
    expect((await run(rulesSet, ['10804', FILE])).text).toMatch(why)
  }
  writeFileSync(FILE, '{')
  expect((await run(rulesSet, ['10804', FILE])).text).toContain('is no JSON')
  expect((await run(rulesSet, ['10804', join(FOLDER, 'none.json')])).text).toContain('cannot be read (ENOENT)')
  expect((await run(rulesSet, ['10804'])).text).toContain('name one commune')
  expect((await run(rulesShow, ['10804'])).json).toEqual(PLANS['10804'])
})

test('a commune without a plan of its own goes by the national roadmap', async () => {
  const added = ['10750', '--kind', 'xã', '--name', 'Phú Thái', '--province', 'Hải Phòng']
  expect((await run(communeAdd, added)).text).toContain('rules: the national roadmap')
  expect((await run(rulesShow, ['10750'])).text).toContain('commune: from 60; groups 1, 2, 3; chronic or hard_area')
  expect((await run(communeAdd, added)).text).not.toContain('rules')
})

test('the last exam, the round and the registration on VNeID count as the commune has them', async () => {
  const { Toán: examined } = await peopleOf(db, 'F')
  const { Thoa: twiceAYear } = await peopleOf(db, 'G')
  const { Mận: elder } = await peopleOf(db, 'A')
  const verdicts = async () =>
    (await judgePeople(db.sql, [examined!, twiceAYear!, elder!], NOW)).map(({ verdict }) => verdict)
  expect(await verdicts()).toEqual(['already_examined', 'commune', 'commune'])
  for (const [place, verdict] of [
    ['TYT xã KIM THÀNH', 'commune'],
    ['Trạm Y tế xã Phú Thái', 'registered_elsewhere'],
  ]) {
    await db.sql`update residents set registered_at = ${place!} where id = ${residentId('P1')}`
    expect(await verdicts()).toEqual(['already_examined', 'commune', verdict])
  }
  const inMarch = new Date('2027-03-01T08:00:00+07:00')
  expect(await judgePeople(db.sql, [examined!], inMarch)).toMatchObject([{ verdict: 'commune' }])
})
