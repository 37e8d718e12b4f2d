// henkham results import: takes the exam results of a CSV file in, or says line by line what keeps them out.
import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { findColumns } from '../../programme/results/columns.ts'
import { type Imported, importResults } from '../../programme/results/import-results.ts'
import type { JudgedRow } from '../../programme/results/judge-rows.ts'
import { defineCommand, type Report } from './command.ts'
import { openSheet } from './open-sheet.ts'
import { words } from './typed.ts'

export const resultsImport = defineCommand({
  name: 'results import',
  summary: 'checks a file of exam results, and with --commit stores them',
  usage: 'FILE.csv --staff NAME [--commune CODE] [--commit]',
  example: 'henkham results import ket-qua.csv --commune 10804 --staff "Trạm Y tế" --commit',
  options: {
    commune: { type: 'string', help: 'its code of five digits; not needed where there is only one' },
    staff: { type: 'string', help: 'who brings the file: stands in the access log' },
    commit: { type: 'boolean', default: false, help: 'stores what is clear; without it nothing is stored' },
  },
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(1, { error: 'name one CSV file' })
      .transform(([file]) => file!),
    commune: z
      .string()
      .regex(/^\d{5}$/, { error: 'a commune is named by its code of five digits, such as 10804' })
      .optional(),
    staff: words('who brings the file'),
    commit: z.boolean(),
  }),
  async run(tx, { positionals: file, commune, staff, commit }, { seal, now, newId }) {
    const communeId = commune ?? (await onlyCommuneOf(tx))
    if (!communeId) return refused('there is more than one commune here, or none; say --commune and its code')
    if (!(await communeOf(tx, communeId))) return refused(`there is no commune ${communeId}`)
    const hash = createHash('sha256')
    const sheet = await openSheet(file, (chunk) => hash.update(chunk))
    if ('why' in sheet) return refused(sheet.why)
    const columns = findColumns(sheet.header)
    if (columns.outcome === 'twice') return refused(`${file}: hai cột cùng là "${columns.column}"; bỏ bớt một cột`)
    if (columns.outcome === 'missing') return refused(`${file}: thiếu cột ${columns.missing.join(', ')}`)
    const { rows } = sheet
    const digest = hash.digest()
    const whole = { communeId, rows, at: columns.at, hash: digest, staff, commit, now, newId }
    return reportOf(await importResults(tx, seal, whole), columns.unread, commit)
  },
})

async function onlyCommuneOf(tx: postgres.TransactionSql): Promise<string | null> {
  const communes = await tx<{ id: string }[]>`
    select id
    from communes
    limit 2`
  return communes.length === 1 ? communes[0]!.id : null
}

const OUTCOMES: [JudgedRow['outcome'], string][] = [
  ['new', 'mới'],
  ['changed', 'thay đổi'],
  ['same', 'đã có, không đổi'],
  ['unclear', 'chưa rõ, để riêng'],
  ['rejected', 'bị loại'],
]

/** Lines and columns only: what stands in a cell, and whose it is, is never printed. */
function reportOf({ importId, rows, callToday }: Imported, unread: string[], commit: boolean): Report {
  const count = (outcome: JudgedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const aside = rows
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ line, outcome, reasons }) => ({
      line,
      outcome,
      reasons: reasons.map(({ column, what }) => ({ column, what })),
    }))
  const text = [
    ...OUTCOMES.map(([outcome, said]) => `${said}: ${count(outcome)}`),
    ...aside.flatMap(({ line, reasons }) => reasons.map(({ column, what }) => `dòng ${line}, cột ${column}: ${what}`)),
    ...(unread.length > 0 ? [`cột không đọc: ${unread.length}`] : []),
    ...(callToday.length > 0 ? [`CẦN GỌI ĐIỆN NGAY HÔM NAY cho người ở dòng: ${callToday.join(', ')}`] : []),
    commit ? 'đã lưu các dòng mới và thay đổi' : 'chưa lưu gì; thêm --commit để lưu các dòng mới và thay đổi',
  ].join('\n')
  const counts = Object.fromEntries(OUTCOMES.map(([outcome]) => [outcome, count(outcome)]))
  return {
    outcome: 'done',
    text,
    json: { importId, committed: commit, ...counts, aside, callToday, unread: unread.length },
  }
}

function refused(why: string): Report {
  return { outcome: 'refused', why }
}
