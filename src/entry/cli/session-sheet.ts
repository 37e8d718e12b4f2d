// henkham session sheet: the list of the day, on paper to tick or as a file to fill in and read back.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { HEADINGS } from '../../programme/attendance/read-marks.ts'
import { stationName } from '../../programme/communes/display-name.ts'
import { type DayBand, dayList } from '../../programme/sessions/day-list.ts'
import { localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { csvOf } from './csv.ts'
import { writeNewFile } from './new-file.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'
import { sheetPdf } from './sheet-pdf.ts'
import { wholeNumber, words } from './typed.ts'

export const sessionSheet = defineCommand({
  name: 'session sheet',
  summary: 'makes the list of the day by band, with columns to tick',
  usage: 'COMMUNE CODE --pdf FILE | --csv FILE [--walk-ins N] [--round ROUND] [--force]',
  example: 'henkham session sheet 10804 S1 --pdf buoi-S1.pdf',
  options: {
    pdf: { type: 'string', help: 'a new file to print (A4)' },
    csv: { type: 'string', help: 'a new file to fill in and read back with: henkham attendance' },
    'walk-ins': { type: 'string', default: '10', help: 'empty lines on paper for who comes without a booking' },
    round: ROUND,
    force: { type: 'boolean', default: false, help: 'replaces a file that is there' },
  },
  schema: z
    .object({
      positionals: communeAndSession,
      pdf: words('the PDF file').optional(),
      csv: words('the CSV file').optional(),
      'walk-ins': wholeNumber(0, 200),
      round: z.string().optional(),
      force: z.boolean(),
    })
    .refine(({ pdf, csv }) => (pdf === undefined) !== (csv === undefined), { error: 'say --pdf FILE or --csv FILE' }),
  async run(tx, { positionals: { communeId, code }, round, pdf, csv, force, ...typed }, { seal, staff, now }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { commune, session } = found
    if (session.state === 'cancelled') return { outcome: 'refused', why: `${sayWhich(session)}: is off` }
    const bands = await dayList(tx, seal, { communeId, sessionId: session.id })
    const file = (pdf ?? csv)!
    const sheet = { station: stationName(commune), session, bands, walkIns: typed['walk-ins'], now }
    const written = writeNewFile(file, pdf ? await sheetPdf(sheet) : csvOf(linesOf(bands)), { force })
    if (written.outcome === 'refused') return written
    await logAccess(tx, { by: { staff }, what: 'list_printed', communeId, subjectId: session.id, now })
    const people = bands.reduce((all, band) => all + band.people.length, 0)
    return {
      outcome: 'done',
      text: `${sayWhich(session)}: people in ${file}: ${people}; keep it from strangers, and destroy it afterwards`,
      json: { communeId, code: session.code, people, file },
    }
  },
})

function linesOf(bands: DayBand[]) {
  const { code, name, birthYear, area, came, examined, absent } = HEADINGS
  return [
    [code, 'Giờ', name, birthYear, area, came, examined, absent],
    ...bands.flatMap(({ startsAt, people }) =>
      people.map((one) => [
        ...[one.line, localTime(startsAt), one.name, one.birthYear, one.area],
        ...[one.attendance && 'x', one.attendance === 'examined' ? 'x' : null, one.state === 'missed' ? 'x' : null],
      ]),
    ),
  ]
}
