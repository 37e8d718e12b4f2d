// The number is somebody else's: nobody is reached by it from that turn on, whatever was planned; it is told nothing, and staff can undo it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ticketsAnswer } from '../../../src/entry/cli/tickets-answer.ts'
import { ticketsClose } from '../../../src/entry/cli/tickets-close.ts'
import { ticketsShow } from '../../../src/entry/cli/tickets-show.ts'
import { processInbox } from '../../../src/entry/workers/process-inbox.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { planReminders } from '../../../src/programme/reminders/plan-reminders.ts'
import { bookFor, report, run } from '../../entry/cli/at-the-station.ts'
import { type House, openHouse } from '../../setup/house.ts'

const A = contactId('A', 'sms')
const STRANGER = '0600009001'
const EVE = new Date('2026-11-25T18:00:00+07:00')

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const smsTo = (who: string) => house.twilio.sent.filter(({ to }) => house.letterOf(to) === who).map(({ body }) => body)

async function say(who: string, text: string): Promise<string[]> {
  const before = smsTo(who).length
  await house.write('sms', who, text)
  await house.work()
  return smsTo(who).slice(before)
}

function links(contact = A) {
  return house.rt.sql`select 1 from contact_residents where contact_id = ${contact} and ended_at is null`
}

function tickets() {
  return house.rt.sql<{ no: number; urgent: boolean; commune_id: string }[]>`
    select no, urgent, commune_id
    from tickets
    where kind = 'wrong_number'
    order by no`
}

const withoutNumber = (text: string) => text.replace(/phieu so \d+|phiếu số \d+/g, '#')

test('a linked and an unlinked number read the same to the byte but for the number of the ticket', async () => {
  for (const words of ['nham so roi', 'khong phai so cua ba Man', 'nham so roi dung nhan tin nua']) {
    const [linked, ...moreLinked] = await say('A', words)
    const [unlinked, ...moreUnlinked] = await say(STRANGER, words)
    expect(withoutNumber(linked!)).toBe(withoutNumber(unlinked!))
    expect(linked).toContain('xin loi')
    expect(linked).not.toMatch(/Man|Luong|danh sach|huy|lich/)
    expect([...moreLinked, ...moreUnlinked]).toEqual([])
    await house.rt.sql`update contact_residents set ended_at = null where contact_id = ${A}`
  }
  const zalo = async (who: string) => {
    await house.write('zalo', who, 'nhầm số rồi em ơi')
    await house.work()
    return withoutNumber(house.zalo.sent.at(-1)!.text)
  }
  expect(await zalo('A')).toBe(await zalo(STRANGER))
})

test('in the middle of a booking: the talk ends, every link ends, and what comes later is a stranger’s', async () => {
  await say('A', 'dat lich cho ba man')
  expect(await links()).toHaveLength(2)
  await say('A', 'nham so roi')
  expect(await links()).toHaveLength(0)
  expect(await links(contactId('B', 'sms')), 'the daughter speaks for her mother all the same').toHaveLength(2)
  const [answer] = await say('A', '1')
  expect(answer).toContain('can viec gi')
  const [asked] = await say('A', 'toi muon dat lich kham')
  expect(asked).toContain('ho va ten')
  expect(asked).not.toMatch(/Man|Luong/)
  expect((await say('A', 'lich cua toi')).join()).not.toMatch(/Man|Luong/)
})

test('nothing that waits for the number goes out: a reminder, an earlier reply', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await house.moveClock(EVE.getTime() - house.rt.clock.now().getTime())
  const { sql, seal, clock, newId } = house.rt
  expect(await planReminders(sql, seal, { now: clock.now(), newId })).toBeGreaterThan(0)
  await house.write('sms', 'A', 'lich kham cua toi')
  await processInbox(house.rt)
  await house.write('sms', 'A', 'nham so roi')
  await house.work()
  expect(smsTo('A')).toHaveLength(1)
  expect(smsTo('A')[0]).toContain('xin loi')
  const states = await sql<{ state: string }[]>`
    select state from outbound_messages where contact_id = ${A} order by state`
  expect(states.map(({ state }) => state)).toEqual(['sent', 'untrue', 'untrue'])
  await house.passTime(new Date('2026-11-26T12:00:00+07:00'))
  expect(smsTo('A')).toHaveLength(1)
})

test('nor a broadcast to its village, nor what staff had answered to whoever had it before', async () => {
  await say('A', '0')
  await say('E', 'TB: sang thu 5 26/11 kham suc khoe mien phi tai nha van hoa thon Tam Ky')
  await house.write('sms', 'E', 'GUI')
  await processInbox(house.rt)
  await run(house, ticketsAnswer, ['1', 'Chiều nay Trạm gọi lại cho bà ạ.'])
  const before = smsTo('A').length
  await house.write('sms', 'A', 'nham so roi')
  await house.work()
  await house.work()
  expect(smsTo('A').slice(before)).toEqual([expect.stringContaining('xin loi')])
  expect(smsTo('E').at(-1), 'the others of the village hear it').toContain('TB thon Tam Ky')
})

test('staff of each commune learn of their own people only', async () => {
  await house.rt.sql`
    insert into contact_residents (
      id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, linked_at
    )
    values (
      ${house.rt.newId()}, ${A}, '11284', ${residentId('P7')}, 'other', 'staff', true, true, ${house.rt.clock.now()}
    )`
  await say('A', 'nham so roi')
  const [here, there, ...more] = await tickets()
  expect([here!.commune_id, there!.commune_id].toSorted()).toEqual(['10804', '11284'])
  expect(more).toEqual([])
  const ours = await run(house, ticketsShow, [String(here!.commune_id === '10804' ? here!.no : there!.no)])
  expect(ours).toContain('Phạm Thị Mận')
  expect(ours).not.toContain('Lê Thị Thoa')
})

test('two such messages and the planning of a reminder at once: one case, two answers, no reminder', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await house.moveClock(EVE.getTime() - house.rt.clock.now().getTime())
  const { sql, seal, clock, newId } = house.rt
  for (const words of ['nham so roi', 'day khong phai so cua ba Man']) await house.write('sms', 'A', words)
  const plan = () => planReminders(sql, seal, { now: clock.now(), newId })
  await Promise.all([processInbox(house.rt), plan(), processInbox(house.rt), plan()])
  await house.work()
  const [first, second, ...more] = smsTo('A')
  expect(more).toEqual([])
  expect(first).toContain('xin loi')
  expect(second).toBe(first)
  expect(await tickets()).toHaveLength(1)
  expect(await links()).toHaveLength(0)
})

test('a reminder that is planned before the turn commits and stored after it goes to nobody', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await house.moveClock(EVE.getTime() - house.rt.clock.now().getTime())
  const { sql, seal, clock, newId } = house.rt
  await sql.begin(async (tx) => {
    await planReminders(tx, seal, { now: clock.now(), newId })
    await house.write('sms', 'A', 'nham so roi')
    await house.work()
    expect(await links()).toHaveLength(0)
  })
  await house.work()
  expect(smsTo('A')).toHaveLength(1)
  const [reminder] = await sql<{ state: string }[]>`
    select state from outbound_messages where contact_id = ${A} and text_key = 'reminder:'`
  expect(reminder!.state).toBe('untrue')
})

test('staff read who lost the number, and one command links them again', async () => {
  await say('A', 'nham so roi')
  const [ticket] = await tickets()
  expect(ticket).toMatchObject({ urgent: true, commune_id: '10804' })
  const no = String(ticket!.no)
  const shown = await run(house, ticketsShow, [no])
  expect(shown).toContain('lost    Phạm Thị Mận 1949, Nguyễn Văn Lượng 1952')
  expect(shown).toContain(`undo    henkham tickets close ${no} --mistake`)
  expect(await run(house, ticketsClose, [no, '--mistake'])).toContain('people this number reaches again: 2')
  expect(await links()).toHaveLength(2)
  expect((await say('A', 'lich kham cua ong luong'))[0]).toContain('Ong Luong: 7 gio 30')
  expect(await run(house, ticketsClose, [no, '--mistake'])).toContain('--reopen')
})

test('a number of a stranger opens a ticket that names nobody', async () => {
  await say(STRANGER, 'nham so roi')
  const [ticket] = await tickets()
  const shown = await report(house, ticketsShow, [String(ticket!.no)])
  expect(shown).toMatchObject({ outcome: 'done', json: { lost: [], people: [] } })
})

test('a head whose number it was not tells no village any more', async () => {
  await say('E', 'nham so roi')
  const [answer] = await say('E', 'TB: sang thu 5 kham suc khoe mien phi')
  expect(answer).toContain('Chi truong thon')
  const [ticket] = await tickets()
  expect(await run(house, ticketsShow, [String(ticket!.no)])).toContain('role add')
})
