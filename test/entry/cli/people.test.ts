// What the station does about who may act for whom: links with rights, ends them, sees them masked, and answers who asked by chat.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { peopleLink } from '../../../src/entry/cli/people-link.ts'
import { peopleList } from '../../../src/entry/cli/people-list.ts'
import { peopleRequests } from '../../../src/entry/cli/people-requests.ts'
import { peopleUnlink } from '../../../src/entry/cli/people-unlink.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { run, STAFF } from './at-the-station.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const BINH = ['10804', '--phone', '0300000003', '--person', 'Trần Văn Bính 1959']

async function say(via: 'zalo' | 'sms', who: string, text: string): Promise<string> {
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  await house.write(via, who, text)
  await house.work()
  const zalo = house.zalo.sent.slice(before.zalo).map((message) => message.text)
  return [...zalo, ...house.twilio.sent.slice(before.sms).map(({ body }) => body)].join('\n')
}

test('who was named by chat and is on the list without a number waits for the station, which makes one person of them', async () => {
  for (const text of ['them nguoi', 'Tran Van Binh', '1959', 'hoa binh', 'bo', '1', '2']) await say('sms', 'C', text)
  const waiting = await run(house, peopleRequests, ['10804'])
  expect(waiting).toContain('by chat: Tran Van Binh 1959 thôn Hòa Bình; on the list: Trần Văn Bính 1959 thôn Hòa Bình')
  const linked = await run(house, peopleLink, [...BINH, '--relation', 'father', '--rights', 'book,remind,results'])
  expect(linked).toBe(
    'Trần Văn Bính 1959: may be acted for (book, remind, results) from 2 address(es); 1 registered by chat is the same person now',
  )
  expect(await run(house, peopleRequests, ['10804'])).toBe('nobody waits in commune 10804')
  expect(await say('sms', 'C', 'nguoi nha')).toContain('ong Binh')
})

test('who asked for somebody with a number of their own is listed once', async () => {
  for (const text of ['them nguoi', 'VU DINH KHOAT', '1966', 'tam ky', 'bo', '1', '2']) await say('sms', 'C', text)
  const lines = (await run(house, peopleRequests, ['10804'])).split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/030•••••03 asks to act for .* the person was asked$/)
})

test('the right to read results holds on Zalo, until it is taken away', async () => {
  const [binh] = await house.rt.sql<{ code: string }[]>`
    select resident_id as code
    from contact_residents
    where contact_id = ${contactId('C', 'zalo')} and relation = 'father' and ended_at is null`
  expect(binh).toBeDefined()
  const listed = await run(house, peopleList, ['10804', '--person', 'tran van binh 1959'])
  expect(listed).toMatch(/030•••••03 {2}father: book, remind, results {2}\(by staff, 2026-11-22, verified\)/)
  expect(listed).not.toContain('0300000003')
  expect(await run(house, peopleUnlink, [...BINH, '--rights', 'results'])).toContain('ended (results) on 2')
  expect(await run(house, peopleList, ['10804', '--phone', '0300000003'])).toMatch(
    /Bính 1959 .* father: book, remind {2}/,
  )
  expect(await run(house, peopleUnlink, BINH)).toContain('ended (everything) on 2')
  expect(await run(house, peopleUnlink, BINH)).toContain('no such right')
})

test('a person of several of that name is asked for by id', async () => {
  const rest = ['--relation', 'mother', '--rights', 'book']
  const both = await run(house, peopleLink, [
    '10804',
    '--phone',
    '0300000077',
    '--person',
    'Nguyễn Thị Hoa 1960',
    ...rest,
  ])
  expect(both).toContain(`thôn Tam Kỳ: --person ${residentId('P11a')}`)
  const one = await run(house, peopleLink, ['10804', '--phone', '0300000077', '--person', residentId('P11a'), ...rest])
  expect(one).toContain('may be acted for (book) from 1 address(es)')
})

test('what is wrong is said with what to do', async () => {
  const args = (person: string, rights: string) => [
    ...['10804', '--phone', '0300000003', '--person', person, '--relation', 'father', '--rights', rights],
  ]
  expect(await run(house, peopleLink, args('Bính', 'book'))).toContain('full name and birth year')
  expect(await run(house, peopleLink, args('Trần Văn Bính 1959', 'everything'))).toContain('book, remind and results')
  expect(await run(house, peopleLink, args('Trần Văn Không 1959', 'book'))).toContain('nobody of that name')
  expect(await run(house, peopleList, ['10804'])).toContain('say one of --phone and --person')
})

test('who did it stands in the access log, and each right in the consents', async () => {
  const log = await house.rt.sql`
    select distinct what, staff
    from access_log
    where what like 'link%'
    order by what`
  expect(log).toEqual(['link_ended', 'link_made', 'links_seen'].map((what) => ({ what, staff: STAFF })))
  const consents = await house.rt.sql`
    select purpose, withdrawn_at is not null as withdrawn
    from consents
    where contact_id = ${contactId('C', 'sms')} and text_key = 'consent_at_station'
    order by purpose`
  expect(consents.map(({ purpose, withdrawn }) => `${purpose} ${withdrawn}`)).toEqual([
    'booking true',
    'reminders true',
    'results true',
  ])
})
