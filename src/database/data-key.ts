// The key that seals personal data: the operator's, or one a demo makes for itself.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of the settings. */
export interface KeySettings {
  mode: 'demo' | 'production'
  dataKey: Buffer | null
  /** Absolute. */
  dataDir: string
}

/**
 * The key that seals personal data. A demo without DATA_KEY makes one at its first start and keeps it in DATA_DIR/data.key,
 * readable by its own user alone; of two processes that start at once, both use the first's.
 */
export function dataKeyOf(config: KeySettings): Buffer {
  if (config.dataKey) return config.dataKey
  if (config.mode === 'production') throw new Error('DATA_KEY is missing: a production never makes its own key')
  const file = join(config.dataDir, 'data.key')
  if (!existsSync(file)) makeKeyFile(file, config.dataDir)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length !== 32)
    throw new Error(`${file} holds no key of 32 bytes in base64: put back the one the demo was made with`)
  return key
}

/** Written aside and linked into place: the file is whole or not there, and the first one stays. */
function makeKeyFile(file: string, folder: string): void {
  // As root, the embedded Postgres runs as another user, who has to get through to its own folder.
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(aside)
  }
}
