// henkham attendance: who came, who was examined and who did not come, from a filled-in list or one by one.
import type postgres from 'postgres'
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { type Marked, readMarks, type Unclear } from '../../programme/attendance/read-marks.ts'
import { type AttendanceTaken, type TakenLine, takeAttendance } from '../../programme/attendance/take-attendance.ts'
import { readLineCode } from '../../programme/bookings/line-code.ts'
import type { Session } from '../../programme/sessions/find-session.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { type Context, defineCommand, type Report } from './command.ts'
import { openSheet } from './open-sheet.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'
import { oneOf, wholeNumber, words } from './typed.ts'

const STATES = ['came', 'examined', 'no_show'] as const

export const attendance = defineCommand({
  name: 'attendance',
  summary: 'takes in who came, who was examined and who did not come',
  usage: 'COMMUNE CODE --csv FILE | --person NAME_OR_LINE --state STATE [--born YEAR] [--area VILLAGE] [--round ROUND]',
  example: 'henkham attendance 10804 S1 --csv buoi-S1.csv',
  options: {
    csv: {
      type: 'string',
      help: 'the list of henkham session sheet --csv, ticked; the same file again changes nothing',
    },
    person: { type: 'string', help: 'one person, by full name or by the code on the list; corrects what was written' },
    state: { type: 'string', help: `of --person: ${STATES.join(', ')}` },
    born: { type: 'string', help: 'of --person: year of birth, for somebody without a booking or of the same name' },
    area: { type: 'string', help: 'of --person: village unit' },
    round: ROUND,
  },
  schema: z
    .object({
      positionals: communeAndSession,
      csv: words('the CSV file').optional(),
      person: words('a name or the code on the list').optional(),
      state: oneOf(STATES).optional(),
      born: wholeNumber(1900, 2100).optional(),
      area: words('the village unit').optional(),
      round: z.string().optional(),
    })
    .refine(({ csv, person }) => (csv === undefined) !== (person === undefined), {
      error: 'say --csv FILE, or --person with a name or the code on the list',
    })
    .refine(({ person, state }) => (person === undefined) === (state === undefined), {
      error: `--person and --state go together; say one of: ${STATES.join(', ')}`,
    }),
  async run(tx, { positionals: { communeId, code }, csv, person, state, born, area, round }, context) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    if (csv) return fromFile(tx, session, csv, context)
    const line = readLineCode(person!)
    const name = line ? null : person!
    const mark = { line: null, code: line, name, birthYear: born ?? null, area: area ?? null, seen: state! }
    return onePerson(tx, session, mark, context)
  },
})

async function fromFile(
  tx: postgres.TransactionSql,
  session: Session,
  file: string,
  context: Context,
): Promise<Report> {
  const sheet = await openSheet(file)
  if ('why' in sheet) return { outcome: 'refused', why: sheet.why }
  const read = readMarks(sheet.header, sheet.rows)
  if (read.outcome === 'missing') return { outcome: 'refused', why: `${file}: thiếu cột ${read.missing.join('; ')}` }
  const { seal, now, newId } = context
  const { marked, unclear, unmarked } = read
  const taken = await takeAttendance(tx, seal, { session, marked, corrects: false, now, newId })
  if (taken.outcome !== 'taken') return refused(session, taken)
  await note(tx, session, context, null)
  return reportOf(taken, unclear, unmarked)
}

async function onePerson(
  tx: postgres.TransactionSql,
  session: Session,
  mark: Marked,
  context: Context,
): Promise<Report> {
  const { seal, now, newId } = context
  const taken = await takeAttendance(tx, seal, { session, marked: [mark], corrects: true, now, newId })
  if (taken.outcome !== 'taken') return refused(session, taken)
  const { outcome, why, residentId } = taken.lines[0]!
  if (outcome === 'aside') return { outcome: 'refused', why: `${mark.code ?? mark.name}: ${why}` }
  await note(tx, session, context, residentId ?? null)
  const said = COUNTED.find(([counted]) => counted === outcome)![1]
  const text = [`${mark.code ?? mark.name}: ${said}`, ...taken.stillBooked.map(sayStillBooked)].join('\n')
  return { outcome: 'done', text, json: { outcome, stillBooked: taken.stillBooked.map(({ session }) => session) } }
}

function note(tx: postgres.TransactionSql, session: Session, { staff, now }: Context, residentId: string | null) {
  const { communeId, id: subjectId } = session
  return logAccess(tx, { by: { staff }, what: 'attendance_taken', communeId, subjectId, residentId, now })
}

function refused(session: Session, { outcome }: Exclude<AttendanceTaken, { outcome: 'taken' }>): Report {
  const which = sayWhich(session)
  if (outcome === 'cancelled') return { outcome: 'refused', why: `${which}: is off; nobody can have come` }
  return { outcome: 'refused', why: `${which}: has not begun; take the list from ${localDay(session.startsAt)} on` }
}

const COUNTED: [TakenLine['outcome'], string][] = [
  ['examined', 'đã khám'],
  ['came', 'đã đến'],
  ['no_show', 'vắng'],
  ['walked_in', 'đến không hẹn trước'],
  ['same', 'đã ghi từ trước'],
]

/** Lines only: whose they are stands in the file, and is not printed. */
function reportOf(
  { lines, stillBooked }: Extract<AttendanceTaken, { outcome: 'taken' }>,
  unclear: Unclear[],
  unmarked: number,
): Report {
  const count = (outcome: TakenLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
  const aside = [
    ...unclear,
    ...lines.flatMap(({ line, outcome, why }) => (outcome === 'aside' ? [{ line: line!, why: why! }] : [])),
  ].toSorted((a, b) => a.line - b.line)
  const text = [
    ...COUNTED.map(([outcome, said]) => `${said}: ${count(outcome)}`),
    `chưa đánh dấu: ${unmarked}`,
    `để riêng: ${aside.length}`,
    ...aside.map(({ line, why }) => `dòng ${line}: ${why}`),
    ...stillBooked.map((one) => `dòng ${one.line}: ${sayStillBooked(one)}`),
  ].join('\n')
  const counts = Object.fromEntries(COUNTED.map(([outcome]) => [outcome, count(outcome)]))
  return { outcome: 'done', text, json: { ...counts, unmarked, aside, stillBooked } }
}

function sayStillBooked({ session }: { session: string }): string {
  return `đã khám mà còn lịch ở buổi ${session}; huỷ lịch đó nếu không cần`
}
