// The list of the day as a PDF: A4, band by band, with boxes to tick. No group, no disease, no poverty stands on paper.
import { createRequire } from 'node:module'
import { HEADINGS } from '../../programme/attendance/read-marks.ts'
import type { DayBand, DayPerson } from '../../programme/sessions/day-list.ts'
import type { Session } from '../../programme/sessions/find-session.ts'
import { localDay, localTime, sayDay, sayTime } from '../../vietnamese/dates.ts'

export interface DaySheet {
  /** "Trạm Y tế xã Kim Thành" */
  station: string
  session: Session
  bands: DayBand[]
  /** Empty lines for who comes without a booking. */
  walkIns: number
  now: Date
}

type Row = { band: string } | { no: number | null; person: DayPerson | null }

/** In points: A4 is 595 by 842. */
const MARGIN = 36
const WIDTH = 595 - 2 * MARGIN
const ROW = 20
const TOP = MARGIN + 76
const BOTTOM = 842 - MARGIN - 22
const BOX = 11
const COLUMNS = [
  { head: '', width: 24 },
  { head: HEADINGS.code, width: 64 },
  { head: HEADINGS.name, width: 177 },
  { head: HEADINGS.birthYear, width: 52 },
  { head: HEADINGS.area, width: 112 },
  { head: HEADINGS.came, width: 46 },
  { head: HEADINGS.examined, width: 48 },
]
const LEFT = COLUMNS.map((_, i) => MARGIN + COLUMNS.slice(0, i).reduce((all, { width }) => all + width, 0))

/** DejaVu Sans has every Vietnamese letter, and those of Ê Đê and Gia Rai names. */
export async function sheetPdf(sheet: DaySheet): Promise<Buffer> {
  // Loaded here: half a second that no other command should wait for.
  const { default: PDFDocument } = await import('pdfkit')
  const { code } = sheet.session
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    info: { Title: `${sheet.station}: ${code}`, CreationDate: sheet.now },
  })
  const fonts = createRequire(import.meta.url)
  doc.registerFont('plain', fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
  doc.registerFont('bold', fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'))
  const done = collect(doc)
  const pages = paginate(rowsOf(sheet))
  for (const [i, rows] of pages.entries()) {
    if (i > 0) doc.addPage()
    drawHead(doc, sheet)
    for (const [at, row] of rows.entries()) drawRow(doc, row, TOP + (at + 1) * ROW)
    drawFoot(doc, sheet, `Trang ${i + 1}/${pages.length}`)
  }
  doc.end()
  return done
}

type Doc = InstanceType<typeof import('pdfkit')>

function collect(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

function rowsOf({ bands, walkIns }: DaySheet): Row[] {
  let no = 0
  const booked = bands.flatMap(({ startsAt, endsAt, people }): Row[] => {
    const time = `${sayTime(localTime(startsAt))} – ${sayTime(localTime(endsAt))}`
    const lines = people.map((person) => ({ no: ++no, person }))
    return [{ band: `${time}: ${people.length} người` }, ...lines]
  })
  const empty = Array.from({ length: walkIns }, () => ({ no: null, person: null }))
  return walkIns > 0 ? [...booked, { band: 'Người đến không hẹn trước' }, ...empty] : booked
}

/** A band's heading never stands alone at the foot of a page, and is said again at the head of the next. */
function paginate(rows: Row[]): Row[][] {
  const most = Math.floor((BOTTOM - TOP) / ROW) - 1
  const pages: Row[][] = [[]]
  let band = ''
  for (const [i, row] of rows.entries()) {
    const page = pages.at(-1)!
    const isHead = 'band' in row
    const next = rows[i + 1]
    const room = most - page.length
    if (room === 0 || (isHead && room === 1 && next && !('band' in next))) {
      pages.push(isHead ? [row] : [{ band: `${band} (tiếp)` }, row])
    } else page.push(row)
    if (isHead) band = row.band
  }
  return pages
}

function drawHead(doc: Doc, { station, session }: DaySheet): void {
  const { code, startsAt, endsAt, venue } = session
  const day = sayDay(localDay(startsAt))
  write(doc, 'bold', 10, station, MARGIN, MARGIN, WIDTH)
  write(doc, 'bold', 13, `Danh sách buổi khám ${code}, ${day}`, MARGIN, MARGIN + 17, WIDTH)
  const hours = `${sayTime(localTime(startsAt))} – ${sayTime(localTime(endsAt))}, tại ${venue}`
  write(doc, 'plain', 9.5, hours, MARGIN, MARGIN + 38, WIDTH)
  for (const [i, { head, width }] of COLUMNS.entries()) write(doc, 'bold', 8.5, head, LEFT[i]! + 3, TOP + 5, width - 6)
  doc
    .moveTo(MARGIN, TOP + ROW)
    .lineTo(MARGIN + WIDTH, TOP + ROW)
    .lineWidth(1)
    .stroke('#000')
}

function drawRow(doc: Doc, row: Row, top: number): void {
  if ('band' in row) {
    doc.rect(MARGIN, top, WIDTH, ROW).fill('#e8e8e8').fillColor('#000')
    write(doc, 'bold', 9.5, row.band, MARGIN + 4, top + 5, WIDTH - 8)
    return
  }
  const { no, person } = row
  const cells = [no, person?.line, person?.name, person?.birthYear, person?.area]
  for (const [i, cell] of cells.entries()) {
    const size = i === 1 ? 8.5 : 9.5
    if (cell !== null && cell !== undefined)
      write(doc, i === 2 ? 'bold' : 'plain', size, String(cell), LEFT[i]! + 3, top + 5, COLUMNS[i]!.width - 6)
  }
  drawBox(doc, 5, top, person?.attendance != null)
  drawBox(doc, 6, top, person?.attendance === 'examined')
  doc
    .moveTo(MARGIN, top + ROW)
    .lineTo(MARGIN + WIDTH, top + ROW)
    .lineWidth(0.4)
    .stroke('#999')
}

function drawBox(doc: Doc, column: number, top: number, ticked: boolean): void {
  const x = LEFT[column]! + (COLUMNS[column]!.width - BOX) / 2
  const y = top + (ROW - BOX) / 2
  doc.rect(x, y, BOX, BOX).lineWidth(0.8).stroke('#000')
  if (!ticked) return
  doc
    .moveTo(x, y)
    .lineTo(x + BOX, y + BOX)
    .moveTo(x + BOX, y)
    .lineTo(x, y + BOX)
    .stroke('#000')
}

function drawFoot(doc: Doc, { session, now }: DaySheet, page: string): void {
  const printed = `${session.code}, in ${localTime(now)} ${sayDay(localDay(now), 'short')}. Không để người ngoài xem; nhập xong thì huỷ.`
  write(doc, 'plain', 7.5, printed, MARGIN, BOTTOM + 8, WIDTH - 80)
  write(doc, 'plain', 7.5, page, MARGIN + WIDTH - 80, BOTTOM + 8, 80, 'right')
}

/** One line; what is too long is written smaller, never cut. */
function write(
  doc: Doc,
  font: 'plain' | 'bold',
  size: number,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' = 'left',
): void {
  const said = text.normalize('NFC')
  doc.font(font).fontSize(size).fillColor('#000')
  const full = doc.widthOfString(said)
  const fitting = full > width ? (size * width) / full : size
  // Without a width of its own pdfkit breaks nothing.
  const left = align === 'right' ? x + width - Math.min(full, width) : x
  doc.fontSize(fitting).text(said, left, y + (size - fitting), { lineBreak: false })
}
