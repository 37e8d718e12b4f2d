// henkham restore: puts a backup into an empty database, or in place of what is there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { type Checked, checkFile } from '../../database/backup/check-file.ts'
import { restoreBackup, whyNot } from '../../database/backup/restore-backup.ts'
import { dataKeyOf } from '../../database/data-key.ts'
import { createSeal } from '../../database/seal.ts'
import { openDatabase } from './open-database.ts'
import { defineOperation } from './operation.ts'

export const restore = defineOperation({
  name: 'restore',
  summary: 'puts a backup into an empty database; needs the DATA_KEY it was sealed with, and the program stopped',
  usage: 'FILE [--replace --yes]',
  example: 'henkham restore /media/usb/kham-2026-11-22.backup',
  options: {
    replace: { type: 'boolean', default: false, help: 'throws away everything the database holds' },
    yes: { type: 'boolean', default: false, help: 'yes, everything' },
  },
  schema: z
    .object({
      positionals: z
        .array(z.string())
        .length(1, { error: 'name the file of one backup' })
        .transform(([file]) => file!),
      replace: z.boolean(),
      yes: z.boolean(),
    })
    .refine(({ replace, yes }) => !replace || yes, {
      path: ['replace'],
      error: 'throws away everything the database holds; if you mean it, add --yes',
    }),
  async operate({ positionals: file, replace }, { config, warn, show }) {
    if ('problems' in config) return { outcome: 'refused', why: config.problems.join('; ') }
    show('the file is being checked')
    const checked = await check(file)
    if (checked.outcome === 'refused') return checked
    const why = await whyNot(checked.header, { mode: config.mode, fingerprint: fingerprintOf(config) })
    if (why) return { outcome: 'refused', why }
    const { sql, close } = await openDatabase(config, warn, { statementTimeout: 0 })
    try {
      const { header, bytes } = checked
      const tell = (done: number, of: number) => show(`${done} of ${of} rows`)
      const restored = await restoreBackup(sql, { file, header, bytes, replace, tell })
      if (restored.outcome === 'refused') return restored
      const { rows, migrated } = restored
      const [queued] = await sql<{ messages: number }[]>`
        select count(*) as messages
        from outbound_messages
        where state = 'queued'`
      const text = [
        `${rows} rows of ${header.takenAt} are back`,
        ...(migrated.length > 0 ? [`brought to this version: ${migrated.join(', ')}`] : []),
        `${queued!.messages} messages were not sent yet then; those still of use go out when the program starts, also those sent since`,
      ].join('\n')
      return { outcome: 'done', text, json: { rows, takenAt: header.takenAt, migrated, queued: queued!.messages } }
    } finally {
      await close()
    }
  },
})

async function check(file: string): Promise<Checked> {
  try {
    return await checkFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!['ENOENT', 'EISDIR', 'EACCES'].includes(code ?? '')) throw error
    return { outcome: 'refused', why: `${file} cannot be read (${code}); name the file of a backup` }
  }
}

/** A demo that has no key yet is not given one here: nothing could be sealed with it. */
function fingerprintOf(config: Config): string {
  const isMissing = !config.dataKey && !existsSync(join(config.dataDir, 'data.key'))
  return isMissing ? 'none' : createSeal(dataKeyOf(config)).fingerprint
}
