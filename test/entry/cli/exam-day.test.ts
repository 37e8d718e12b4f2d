// The day of exams from the station's terminal: the list on paper and as a file, who came, who did not, who walked in.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attendance } from '../../../src/entry/cli/attendance.ts'
import { sessionClose } from '../../../src/entry/cli/session-close.ts'
import { sessionSheet } from '../../../src/entry/cli/session-sheet.ts'
import { sessionShow } from '../../../src/entry/cli/session-show.ts'
import { lineCode } from '../../../src/programme/bookings/line-code.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { bookFor, report, run } from './at-the-station.ts'
import { textsOf } from './pdf-text.ts'

const DAY = atLocal('2026-11-26', '08:05')
let house: House
let folder: string
beforeEach(async () => {
  house = await openHouse()
  folder = mkdtempSync(join(tmpdir(), 'henkham-day-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await house.close()
})

function at(moment: Date) {
  return house.moveClock(moment.getTime() - house.rt.clock.now().getTime())
}

/** The list as a file, each line by the name on it. */
async function sheet(name = 'list.csv') {
  const path = join(folder, name)
  const said = await run(house, sessionSheet, ['10804', 'S1', '--csv', path])
  const lines: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true })
  return { path, said, lines }
}

/** Writes ticked lines back with semicolons, as a Vietnamese Excel does. */
function filled(lines: Record<string, string>[], name = 'filled.csv'): string {
  const path = join(folder, name)
  const heads = ['Mã', 'Giờ', 'Họ tên', 'Năm sinh', 'Thôn', 'Đã đến', 'Đã khám', 'Vắng']
  writeFileSync(
    path,
    [heads, ...lines.map((line) => heads.map((head) => line[head] ?? ''))].map((l) => l.join(';')).join('\r\n'),
  )
  return path
}

async function kept() {
  const rows = await house.rt.sql<
    { residentId: string; booking: string; seen: string | null; walkedIn: boolean | null }[]
  >`
    select bookings.resident_id as "residentId", bookings.state as booking, attendance.state as seen,
      attendance.booking_id is null and attendance.id is not null as "walkedIn"
    from bookings
    join sessions on sessions.id = bookings.session_id
    left join attendance on attendance.session_id = sessions.id and attendance.resident_id = bookings.resident_id
    where sessions.code = 'S1'`
  return Object.fromEntries(
    rows.map(({ residentId, booking, seen, walkedIn }) => [
      residentId,
      `${booking} ${seen} ${walkedIn ? 'walked in' : ''}`.trim(),
    ]),
  )
}

test('the list goes out as a file, comes back ticked, and the same file again changes nothing', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await bookFor(house, 'P6', 'S1 2026-11-26 08:00')
  await bookFor(house, 'P11a', 'S1 2026-11-26 09:00')
  const { path, said, lines } = await sheet()
  expect(said).toContain(`people in ${path}: 4; keep it from strangers`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(lines.map((line) => [line.Giờ, line['Họ tên'], line['Năm sinh'], line.Thôn].join(' '))).toEqual([
    '07:30 Nguyễn Văn Lượng 1952 thôn Tam Kỳ',
    '08:00 Phạm Thị Mận 1949 thôn Tam Kỳ',
    '08:00 Vũ Đình Khoát 1966 thôn Tam Kỳ',
    '09:00 Nguyễn Thị Hoa 1960 thôn Tam Kỳ',
  ])
  await at(DAY)
  const [luong, man, khoat, hoa] = lines as [(typeof lines)[0], (typeof lines)[0], (typeof lines)[0], (typeof lines)[0]]
  const back = filled([
    { ...luong, 'Đã khám': 'x' },
    { ...man, 'Đã đến': '8:10' },
    { ...khoat, Vắng: 'X' },
    hoa,
    { 'Họ tên': 'Trần Văn Bính', 'Năm sinh': '1959', Thôn: 'Hòa Bình', 'Đã khám': 'có' },
  ])
  expect(await run(house, attendance, ['10804', 'S1', '--csv', back])).toBe(
    'đã khám: 1\nđã đến: 1\nvắng: 1\nđến không hẹn trước: 1\nđã ghi từ trước: 0\nchưa đánh dấu: 1\nđể riêng: 0',
  )
  const after = await kept()
  expect(after).toEqual({
    [residentId('P3')]: 'attended examined',
    [residentId('P1')]: 'attended came',
    [residentId('P6')]: 'missed null',
    [residentId('P11a')]: 'live null',
    [residentId('P4-father')]: 'attended examined walked in',
  })
  expect(await report(house, attendance, ['10804', 'S1', '--csv', back])).toMatchObject({
    json: { same: 4, came: 0, examined: 0, no_show: 0, walked_in: 0, unmarked: 1, aside: [] },
  })
  expect(await kept()).toEqual(after)
  // What is known stands on the next list already; read back, that list says nothing new.
  const { path: next } = await sheet('next.csv')
  expect(await report(house, attendance, ['10804', 'S1', '--csv', next])).toMatchObject({
    json: { same: 4, unmarked: 1 },
  })
  expect(await kept()).toEqual(after)
  const log = await house.rt.sql`select distinct what from access_log where staff = 'Trạm Y tế, chị Thử' order by what`
  expect(log.map(({ what }) => what)).toEqual(['attendance_taken', 'list_printed'])
})

test('what is not clear is set aside with what to do, and the rest is taken', async () => {
  const elsewhere = await bookFor(house, 'P1', 'S2 2026-11-28 08:00')
  const { lines } = await sheet()
  await at(DAY)
  const [luong] = lines as [(typeof lines)[0]]
  const back = filled([
    { ...luong, 'Họ tên': 'Phạm Thị Mận', 'Đã khám': 'x' },
    { Mã: lineCode(elsewhere), 'Đã khám': 'x' },
    { Mã: 'BBBBBBB', 'Đã khám': 'x' },
    { Mã: '12E345', 'Đã khám': 'x' },
    { ...luong, 'Đã đến': 'x', Vắng: 'x' },
    { ...luong, 'Đã đến': 'mai' },
    { 'Họ tên': 'Nguyễn Thị Hoa', 'Năm sinh': '1960', 'Đã khám': 'x' },
    { 'Họ tên': 'Nguyễn Thị Hoa', 'Năm sinh': '1960', Thôn: 'Tam Kỳ', Vắng: 'x' },
    { 'Họ tên': 'Không Ai Cả', 'Năm sinh': '1960', Thôn: 'Tam Kỳ', 'Đã khám': 'x' },
    { 'Họ tên': 'Phạm Văn Toán', 'Năm sinh': '1961', Thôn: 'Đại Đức', 'Đã khám': 'x' },
    { 'Đã khám': 'x' },
    { 'Họ tên': 'nguyen van luong', 'Năm sinh': '1952', 'Đã khám': 'x' },
  ])
  const said = await run(house, attendance, ['10804', 'S1', '--csv', back])
  expect(said.split('\n').slice(6)).toEqual([
    'để riêng: 11',
    'dòng 2: mã và họ tên không cùng một người; sửa một trong hai',
    'dòng 3: mã này thuộc buổi S2; nạp vào buổi đó',
    'dòng 4: không có mã này trong buổi; xem lại mã',
    'dòng 5: cột Mã: không phải mã in trên danh sách',
    'dòng 6: vừa đánh dấu vắng vừa đánh dấu đã đến; bỏ một dấu',
    'dòng 7: cột Đã đến: không rõ là có hay không; ghi x hoặc để trống',
    expect.stringMatching(/^dòng 8: cột Thôn: đang trống/),
    'dòng 9: không có lịch trong buổi này nên không ghi vắng được',
    'dòng 10: cột Họ tên: cùng năm sinh này không có trong danh sách của xã',
    'dòng 11: đã khám trong đợt này thứ Năm 15/10',
    'dòng 12: có dấu nhưng không có mã hay họ tên; ghi đó là ai',
  ])
  expect(await kept()).toEqual({ [residentId('P3')]: 'attended examined' })
})

test('who walks in with a booking of another day takes it along, and is not reminded of that day', async () => {
  await bookFor(house, 'P1', 'S2 2026-11-28 08:00')
  await at(DAY)
  const man = ['10804', 'S1', '--person', 'Pham Thi Man', '--born', '1949', '--area', 'Tam Kỳ', '--state', 'examined']
  expect(await run(house, attendance, man)).toBe('Pham Thi Man: đến không hẹn trước')
  expect(await run(house, attendance, man)).toBe('Pham Thi Man: đã ghi từ trước')
  expect(await kept()).toMatchObject({ [residentId('P1')]: 'attended examined walked in' })
  expect(await run(house, sessionShow, ['10804', 'S2'])).toContain('08:00–08:30  0 of 15')
  expect(await run(house, sessionShow, ['10804', 'S1'])).toContain('08:00–08:30  1 of 15  Mận 1949 (examined)')
})

test('who walks in to a full session is refused, and nothing is written down', async () => {
  await at(atLocal('2026-12-08', '08:00'))
  const before = await house.rt.sql`select count(*)::int as count from attendance`
  const bookings = await house.rt.sql`select count(*)::int as count from bookings`
  const man = ['10804', 'S4', '--person', 'Phạm Thị Mận', '--born', '1949', '--area', 'Tam Kỳ', '--state', 'came']
  expect(await report(house, attendance, man)).toEqual({
    outcome: 'refused',
    why: 'Phạm Thị Mận: buổi này không còn chỗ trống; mời người này sang buổi khác',
  })
  expect(await house.rt.sql`select count(*)::int as count from attendance`).toEqual(before)
  expect(await house.rt.sql`select count(*)::int as count from bookings`).toEqual(bookings)
})

test('one person named on purpose may be corrected, a file never takes back', async () => {
  const { lines } = await sheet()
  await at(DAY)
  const code = lines[0]!.Mã!
  const one = (state: string) =>
    run(house, attendance, ['10804', 'S1', '--person', code.toLowerCase(), '--state', state])
  expect(await one('examined')).toBe(`${code}: đã khám`)
  const absent = filled([{ ...lines[0], Vắng: 'x' }])
  expect(await run(house, attendance, ['10804', 'S1', '--csv', absent])).toContain('dòng 2: đã ghi là có đến; nếu nhầm')
  const came = filled([{ ...lines[0], 'Đã đến': 'x' }])
  expect(await report(house, attendance, ['10804', 'S1', '--csv', came])).toMatchObject({ json: { same: 1 } })
  expect(await kept()).toEqual({ [residentId('P3')]: 'attended examined' })
  expect(await one('came')).toBe(`${code}: đã đến`)
  expect(await one('no_show')).toBe(`${code}: vắng`)
  expect(await kept()).toEqual({ [residentId('P3')]: 'missed null' })
  expect(await one('came')).toBe(`${code}: đã đến`)
  expect(await kept()).toEqual({ [residentId('P3')]: 'attended came' })
})

test('closed once it has ended, those who were not seen have missed it; who came late in is still taken', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await at(DAY)
  expect(await run(house, sessionClose, ['10804', 'S1'])).toContain('ends at 11:00 on 2026-11-26; close it then')
  await at(atLocal('2026-11-26', '17:00'))
  expect(await run(house, sessionClose, ['10804', 'S1'])).toContain(
    'nobody was seen of 2 who are booked; first henkham attendance',
  )
  const luong = ['10804', 'S1', '--person', 'Nguyễn Văn Lượng', '--state', 'examined']
  expect(await run(house, attendance, luong)).toBe('Nguyễn Văn Lượng: đã khám')
  expect(await run(house, sessionClose, ['10804', 'S1'])).toContain(
    'closed; examined: 1; came without being examined: 0; did not come: 1',
  )
  expect(await run(house, sessionClose, ['10804', 'S1'])).toContain('is closed already')
  expect(await kept()).toEqual({ [residentId('P3')]: 'attended examined', [residentId('P1')]: 'missed null' })
  // The seat is hers already, on the day after too.
  await at(atLocal('2026-11-27', '09:00'))
  await bookFor(house, 'P1', 'S2 2026-11-28 08:00')
  const man = ['10804', 'S1', '--person', 'Phạm Thị Mận', '--state', 'examined']
  expect(await run(house, attendance, man)).toBe(
    'Phạm Thị Mận: đã khám\nđã khám mà còn lịch ở buổi S2; huỷ lịch đó nếu không cần',
  )
  const [seen] = await house.rt
    .sql`select at from attendance where resident_id = ${residentId('P1')} and session_id is not null`
  expect(seen!.at, 'the day counts, not when it was typed').toEqual(atLocal('2026-11-26', '07:00'))
})

test('nobody is taken in before the day', async () => {
  const man = ['10804', 'S1', '--person', 'Nguyễn Văn Lượng', '--state', 'came']
  expect(await run(house, attendance, man)).toContain('has not begun; take the list from 2026-11-26 on')
})

test('on paper stand all names, bands, boxes and page numbers, and nothing of anybody’s group', async () => {
  await fillUp(40)
  const path = join(folder, 'list.pdf')
  expect(await run(house, sessionSheet, ['10804', 'S1', '--pdf', path, '--walk-ins', '12'])).toContain('people in')
  const pdf = readFileSync(path)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const texts = textsOf(pdf)
  const { lines } = await sheet()
  expect(lines).toHaveLength(41)
  for (const line of lines) expect(texts).toEqual(expect.arrayContaining([line['Họ tên'], line.Mã, line['Năm sinh']]))
  for (const said of [
    'Trạm Y tế xã Kim Thành',
    'Danh sách buổi khám S1, thứ Năm, ngày 26/11/2026',
    '7 giờ – 11 giờ, tại Nhà văn hóa thôn Tam Kỳ',
    '7 giờ 30 – 8 giờ: 15 người',
    'Người đến không hẹn trước',
    'Trang 1/2',
    'Trang 2/2',
  ])
    expect(texts).toContain(said)
  expect(texts.filter((text) => text === 'Đã khám')).toHaveLength(2)
  expect(texts.join('\n')).not.toMatch(/nghèo|nhóm|ưu tiên|bệnh/i)
  expect(await run(house, sessionSheet, ['10804', 'S1', '--pdf', path])).toContain(
    'is there already; name a new file, or add --force',
  )
})

/** Made-up people of the demo, each on the next free seat. */
async function fillUp(count: number): Promise<void> {
  const { sql, newId, clock } = house.rt
  const people = await sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = '10804'
      and not exists (select 1 from bookings where bookings.resident_id = residents.id)
    order by id
    limit ${count}`
  const free = await sql<{ bandId: string; no: number; sessionId: string; roundId: string }[]>`
    select band_id as "bandId", no, sessions.id as "sessionId", sessions.round_id as "roundId"
    from seats
    join session_bands on session_bands.id = seats.band_id
    join sessions on sessions.id = session_bands.session_id
    where sessions.code = 'S1' and seats.booking_id is null
    order by session_bands.starts_at, seats.no
    limit ${count}`
  await sql.begin(async (tx) => {
    for (const [i, { bandId, no, sessionId, roundId }] of free.entries()) {
      const id = newId()
      const now = clock.now()
      await tx`
        insert into bookings (commune_id, id, resident_id, round_id, session_id, band_id, seat_no, booked_at, changed_at)
        values ('10804', ${id}, ${people[i]!.id}, ${roundId}, ${sessionId}, ${bandId}, ${no}, ${now}, ${now})`
      await tx`update seats set booking_id = ${id} where band_id = ${bandId} and no = ${no}`
    }
  })
}
