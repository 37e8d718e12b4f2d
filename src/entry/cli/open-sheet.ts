// Opens a CSV file that staff filled in, or says in their words what keeps it from being read.
import { createReadStream } from 'node:fs'
import { readSheet } from '../../programme/results/read-sheet.ts'
import type { SheetRow } from '../../programme/sheets/read-csv.ts'

export type OpenedSheet = { header: string[]; rows: SheetRow[] } | { why: string }

/** `passing`: sees the bytes as they are read. */
export async function openSheet(file: string, passing: (chunk: Buffer) => void = () => {}): Promise<OpenedSheet> {
  try {
    const sheet = await readSheet(watched(createReadStream(file), passing))
    if (sheet.outcome === 'read') return sheet
    return { why: `${file}: ${whyUnread(sheet)}` }
  } catch (error) {
    if (!['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return { why: `${file}: không mở được tệp; xem lại tên và thư mục` }
  }
}

async function* watched(bytes: AsyncIterable<Buffer>, passing: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    passing(chunk)
    yield chunk
  }
}

function whyUnread(sheet: Exclude<Awaited<ReturnType<typeof readSheet>>, { outcome: 'read' }>): string {
  if (sheet.outcome === 'not_utf8') return 'không phải UTF-8; trong Excel chọn Lưu thành "CSV UTF-8", phông chữ Unicode'
  if (sheet.outcome === 'broken') return `dòng ${sheet.line} có dấu ngoặc kép không đóng; sửa dòng đó rồi nạp lại`
  if (sheet.outcome === 'too_long') return 'quá 100.000 dòng; chia tệp ra'
  return 'không có dòng nào; dòng đầu là tên cột, mỗi dòng sau là một người'
}
