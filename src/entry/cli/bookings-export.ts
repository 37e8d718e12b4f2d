// henkham bookings export: the bookings of a commune or of one session as a table or a calendar.
import type postgres from 'postgres'
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { HEADINGS } from '../../programme/attendance/read-marks.ts'
import { type ListedBooking, listBookings } from '../../programme/bookings/list-bookings.ts'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { bookingsCalendar } from './bookings-calendar.ts'
import { defineCommand, type Report } from './command.ts'
import { type Cell, csvOf, harmless } from './csv.ts'
import { writeNewFile } from './new-file.ts'
import { ROUND, sessionOf } from './session-of.ts'
import { onlyCommune, words } from './typed.ts'

const FORMATS = ['xlsx', 'csv', 'ical'] as const

export const bookingsExport = defineCommand({
  name: 'bookings export',
  summary: 'writes the bookings into a table (Excel, CSV) or a calendar',
  usage: 'COMMUNE [--session CODE] --xlsx FILE | --csv FILE | --ical FILE [--round ROUND] [--force]',
  example: 'henkham bookings export 10804 --session S1 --xlsx lich-kham-S1.xlsx',
  options: {
    session: { type: 'string', help: 'only this session, by its code' },
    round: ROUND,
    xlsx: { type: 'string', help: 'a new file for Excel' },
    csv: { type: 'string', help: 'a new file for other programs; Excel reads its Vietnamese too' },
    ical: { type: 'string', help: 'a new calendar: how many come when, without names, for calendars are shared' },
    force: { type: 'boolean', default: false, help: 'replaces a file that is there' },
  },
  schema: z
    .object({
      positionals: onlyCommune,
      session: words('the code of the session').optional(),
      round: z.string().optional(),
      xlsx: words('the Excel file').optional(),
      csv: words('the CSV file').optional(),
      ical: words('the calendar file').optional(),
      force: z.boolean(),
    })
    .refine((typed) => FORMATS.filter((format) => typed[format] !== undefined).length === 1, {
      error: 'say one of --xlsx FILE, --csv FILE, --ical FILE',
    }),
  async run(tx, { positionals: communeId, session: code, round, force, ...files }, { seal, staff, now }) {
    const only =
      code === undefined ? await wholeCommune(tx, communeId) : await sessionOf(tx, { communeId, code, round })
    if ('refused' in only) return only.refused
    const sessionId = only.session?.id ?? null
    // All years of a large commune take longer than a turn of a talk may.
    await tx`set local statement_timeout = 0`
    const bookings = await listBookings(tx, seal, { communeId, sessionId })
    const format = FORMATS.find((each) => files[each] !== undefined)!
    const file = files[format]!
    const written = writeNewFile(file, await contentsOf(format, bookings, now), { force })
    if (written.outcome === 'refused') return written
    await logAccess(tx, { by: { staff }, what: 'bookings_exported', communeId, subjectId: sessionId, now })
    const keep = format === 'ical' ? '' : '; keep it from strangers'
    const text = `bookings of ${only.session?.code ?? `commune ${communeId}`} in ${file}: ${bookings.length}${keep}`
    return {
      outcome: 'done',
      text,
      json: { communeId, session: only.session?.code ?? null, bookings: bookings.length, file },
    }
  },
})

async function wholeCommune(
  tx: postgres.TransactionSql,
  communeId: string,
): Promise<{ session: null } | { refused: Report }> {
  if (await communeOf(tx, communeId)) return { session: null }
  return { refused: { outcome: 'refused', why: `there is no commune ${communeId}` } }
}

const HEADER = [
  ...[
    HEADINGS.code,
    'Đợt',
    'Buổi',
    'Ngày',
    'Giờ',
    'Nơi khám',
    HEADINGS.name,
    HEADINGS.birthYear,
    'Giới',
    HEADINGS.area,
  ],
  ...['Tình trạng', 'Xác nhận sẽ đến', 'Đặt ngày', 'Đặt qua'],
]
const WIDTHS = [10, 9, 7, 12, 8, 32, 26, 10, 7, 18, 12, 16, 12, 10]

function lineOf(booking: ListedBooking): Cell[] {
  const { line, round, session, startsAt, venue, name, birthYear, sex, area, confirmed, bookedAt, byChat } = booking
  return [
    ...[line, round, session, localDay(startsAt), localTime(startsAt), venue, name, birthYear],
    ...[sex && { f: 'nữ', m: 'nam' }[sex], area, stateOf(booking), confirmed ? 'có' : null],
    ...[localDay(bookedAt), byChat ? 'tin nhắn' : 'Trạm'],
  ]
}

function stateOf({ state, attendance }: ListedBooking): string {
  if (attendance) return attendance === 'examined' ? 'đã khám' : 'đã đến'
  return { live: 'đã đặt', cancelled: 'đã huỷ', attended: 'đã đến', missed: 'vắng' }[state]
}

async function contentsOf(format: (typeof FORMATS)[number], bookings: ListedBooking[], now: Date) {
  if (format === 'ical') return bookingsCalendar(bookings, now)
  const lines = bookings.map(lineOf)
  return format === 'csv' ? csvOf([HEADER, ...lines]) : excelOf(lines)
}

/** Texts are texts there anyway; an apostrophe keeps them so when the table is saved as CSV. */
async function excelOf(lines: Cell[][]): Promise<Buffer> {
  // Loaded here, so that no other command waits for it.
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const header = HEADER.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const rows = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  const columns = WIDTHS.map((width) => ({ width }))
  return writeExcelFile([header, ...rows], { sheet: 'Lịch khám', columns, stickyRowsCount: 1 }).toBuffer()
}
