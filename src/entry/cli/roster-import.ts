// henkham roster import: takes a commune's list of people in, or says line by line what keeps somebody out.
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { COLUMN_NAMES, type Column } from '../../programme/roster/columns.ts'
import { importRoster, type RosterImported } from '../../programme/roster/import-roster.ts'
import type { Outcome } from '../../programme/roster/report-of.ts'
import type { StagedSheet } from '../../programme/roster/stage.ts'
import { defineCommand, type Report } from './command.ts'

export const rosterImport = defineCommand({
  name: 'roster import',
  summary: "checks a list of a commune's people, and with --commit takes it in",
  usage: 'FILE.csv|FILE.xlsx COMMUNE [--commit]',
  example: 'henkham roster import danh-sach.xlsx 10804 --as "Trạm Y tế" --commit',
  options: {
    commit: { type: 'boolean', default: false, help: 'stores what is clear; without it nothing is stored' },
  },
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(2, { error: 'name one file and one commune, such as danh-sach.xlsx 10804' })
      .transform(([file, communeId]) => ({ file: file!, communeId: communeId! }))
      .refine(({ communeId }) => /^\d{5}$/.test(communeId), {
        error: 'after the file, name a commune by its code of five digits, such as 10804',
      }),
    commit: z.boolean(),
  }),
  async run(tx, { positionals: { file, communeId }, commit }, { seal, staff, now, newId, mode, show }) {
    if (!(await communeOf(tx, communeId))) {
      const why = `there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`
      return { outcome: 'refused', why }
    }
    const imported = await importRoster(tx, seal, {
      ...{ communeId, path: file, staff, commit, isDemo: mode === 'demo', now, newId },
      progress: (step, rows) => show?.(`${STEPS[step]} ${rows} dòng`),
    })
    if (imported.outcome !== 'imported') return { outcome: 'refused', why: `${file}: ${whyUnread(imported)}` }
    return told(imported, communeId, commit)
  },
})

const STEPS = { read: 'đã đọc', compared: 'đã đối chiếu', stored: 'đã lưu' }

function whyUnread(read: Exclude<RosterImported, { outcome: 'imported' }>): string {
  switch (read.outcome) {
    case 'no_file':
      return 'không mở được tệp; xem lại tên và thư mục'
    case 'empty':
      return 'tệp trống; xuất lại danh sách rồi nạp lại'
    case 'too_big':
      return 'tệp quá lớn; chia theo thôn, hoặc lưu thành CSV UTF-8'
    case 'old_excel':
      return 'là tệp Excel đời cũ (.xls) hoặc có mật khẩu; trong Excel chọn Lưu thành .xlsx, bỏ mật khẩu'
    case 'not_a_sheet':
      return 'không phải tệp Excel hay CSV, dù tên tệp là gì; xin lại đúng tệp danh sách'
    case 'broken':
      return `dòng ${read.line} có dấu ngoặc kép không đóng; sửa dòng đó rồi nạp lại`
    case 'no_header':
      return 'không thấy dòng tiêu đề trong 15 dòng đầu; cần ít nhất cột Họ tên và cột Ngày sinh hoặc Năm sinh'
    case 'nobody':
      return 'có tiêu đề nhưng không có người nào; mỗi dòng bên dưới là một người'
    case 'twice':
      return `hai cột cùng là "${COLUMN_NAMES[read.column as Column]}"; bỏ bớt một cột`
  }
}

const OUTCOMES: [Outcome, string][] = [
  ['new', 'mới'],
  ['changed', 'thay đổi'],
  ['same', 'đã có, không đổi'],
  ['unclear', 'chưa rõ, để riêng'],
  ['rejected', 'bị loại'],
]
/** On a terminal; --json has all. */
const MOST_LINES = 60
const ENCODINGS = {
  tcvn3: 'phông TCVN3 (.VnTime)',
  vni: 'phông VNI',
  utf8_as_western: 'UTF-8 bị đọc sai bảng mã',
}

/** Lines and columns only: what stands in a cell, and whose it is, is never printed. */
function told(imported: Extract<RosterImported, { outcome: 'imported' }>, communeId: string, commit: boolean): Report {
  const { importId, report, sheets, crowdedPhones } = imported
  const { counts, moved, died, aside, missing, namesakes } = report
  const several = sheets.filter(({ header }) => header).length > 1
  const at = ({ sheet, line }: { sheet: number; line: number }) =>
    several ? `trang ${sheet} dòng ${line}` : `dòng ${line}`
  const unread = sheets.reduce((sum, { header }) => sum + (header?.columns.unread ?? 0), 0)
  const lines = aside.flatMap((row) => row.reasons.map(({ column, what }) => `${at(row)}, cột ${column}: ${what}`))
  const absent = missing.reduce((sum, { people }) => sum + people, 0)
  const text = [
    ...OUTCOMES.map(([outcome, said]) => `${said}: ${counts[outcome]}`),
    ...(moved + died > 0 ? [`trong đó ghi nhận đã chết: ${died}, chuyển đi: ${moved}`] : []),
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [`… và ${lines.length - MOST_LINES} điều nữa; thêm --json để xem đủ`] : []),
    ...(namesakes.length > 0
      ? [
          `trùng họ tên và năm sinh trong thôn, cần xem lại: ${namesakes.slice(0, MOST_LINES).map(at).join(', ')}${namesakes.length > MOST_LINES ? `, … (${namesakes.length} dòng)` : ''}`,
        ]
      : []),
    ...(crowdedPhones > 0
      ? [`${crowdedPhones} dòng có số điện thoại đứng cho hơn 10 người; không gắn số đó với ai, ghi số của từng hộ`]
      : []),
    ...(absent > 0
      ? [`không thấy trong tệp: ${absent} người (${missing.map(({ area, people }) => `${area} ${people}`).join(', ')})`]
      : []),
    ...sheets.flatMap(noteOf),
    ...(unread > 0 ? [`cột không đọc: ${unread}`] : []),
    commit
      ? 'đã lưu các dòng mới và thay đổi; không xóa ai'
      : 'chưa lưu gì; thêm --commit để lưu các dòng mới và thay đổi',
  ].join('\n')
  const read = sheets.map(({ no, name, encoding, header, rows }) => ({
    no,
    name,
    encoding,
    read: header !== null,
    rows,
  }))
  const json = {
    importId,
    communeId,
    committed: commit,
    ...counts,
    moved,
    died,
    aside,
    namesakes,
    missing,
    crowdedPhones,
  }
  return { outcome: 'done', text, json: { ...json, sheets: read, unread } }
}

function noteOf({ no, name, header, encoding }: StagedSheet): string[] {
  const called = name === null ? 'tệp' : `trang ${no}`
  if (!header) return [`${called}: không có dòng tiêu đề Họ tên và Ngày sinh; bỏ qua`]
  return encoding ? [`${called}: ${ENCODINGS[encoding]}; đã chuyển sang Unicode`] : []
}
