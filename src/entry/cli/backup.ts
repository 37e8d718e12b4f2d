// henkham backup: everything into one file, while the program goes on working.
import { z } from 'zod'
import { createClock } from '../../clock.ts'
import { checkFile } from '../../database/backup/check-file.ts'
import { noteBackup } from '../../database/backup/note-backup.ts'
import { writeBackup } from '../../database/backup/write-backup.ts'
import { readClockOffset } from '../../database/installation.ts'
import { newId } from '../../ids.ts'
import { isThere, openDatabase } from './open-database.ts'
import { defineOperation } from './operation.ts'
import { size } from './size.ts'

export const backup = defineOperation({
  name: 'backup',
  summary:
    'writes everything into one new file, while the program runs; it holds sealed personal data: keep it safe, and DATA_KEY in another place, for without it the file is worth nothing',
  usage: 'FILE',
  example: 'henkham backup /media/usb/kham-2026-11-22.backup',
  options: {},
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(1, { error: 'name one new file, such as kham-2026-11-22.backup' })
      .transform(([file]) => file!),
  }),
  async operate({ positionals: file }, { config, warn, show }) {
    if ('problems' in config) return { outcome: 'refused', why: config.problems.join('; ') }
    if (!isThere(config)) return { outcome: 'refused', why: `there is no database in ${config.dataDir} yet` }
    const { sql, close } = await openDatabase(config, warn, { statementTimeout: 0 })
    try {
      const now = createClock(await readClockOffset(sql).catch(() => 0)).now()
      const written = await writeBackup(sql, file, now, (done, of) => show(`${done} of ${of} rows`))
      if (written.outcome === 'refused') return written
      const checked = await checkFile(file)
      if (checked.outcome === 'refused') return checked
      const { bytes, rows } = written
      await noteBackup(sql, { id: newId(), takenAt: now, bytes, rows })
      const text = `${file}: ${rows} rows, ${size(bytes)}; keep DATA_KEY in another place, without it nothing in it can be read`
      return { outcome: 'done', text, json: { file, rows, bytes, takenAt: now } }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (!/^E(NOENT|ACCES|NOTDIR|ROFS|NOSPC|PERM)$/.test(code ?? '') || !(error as NodeJS.ErrnoException).path)
        throw error
      return { outcome: 'refused', why: `${file} cannot be written (${code}); name a new file in a folder with room` }
    } finally {
      await close()
    }
  },
})
