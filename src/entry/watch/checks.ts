// One line of the doctor, and those that need no database.
import type { Config } from '../../config.ts'
import { isAlmostFull, roomOf } from './disk.ts'

export interface Check {
  /** `warn`: look at it some time; `fail`: people are not served, or data may be lost. */
  state: 'ok' | 'warn' | 'fail'
  what: string
  /** What was found, and unless it is well, what to do. */
  said: string
}

export function settingsCheck({ mode, zaloOa, twilio }: Config): Check {
  const channels = [zaloOa && 'Zalo', twilio && 'Twilio'].filter(Boolean)
  const lacking = [
    zaloOa && !zaloOa.oaSecretKey && "ZALO_OA_SECRET_KEY is missing: Zalo's console shows it after its first ping",
    zaloOa && !zaloOa.appSecret && 'ZALO_APP_SECRET is missing: the token cannot be renewed',
  ].filter(Boolean)
  const said = [mode, channels.length > 0 ? `channels ${channels.join(', ')}` : 'no channel but the simulator']
  return { state: lacking.length > 0 ? 'warn' : 'ok', what: 'settings', said: [...said, ...lacking].join('; ') }
}

export async function diskCheck(folder: string): Promise<Check> {
  const room = await roomOf(folder)
  const said = `${(room.freeBytes / 1e9).toFixed(1)} GB free, ${Math.floor(room.freePart * 100)} %`
  const todo = 'make room, or the database stops: move backups and logs elsewhere'
  if (isAlmostFull(room)) return { state: 'fail', what: 'disk', said: `${said}; ${todo}` }
  const isLow = isAlmostFull({ freeBytes: room.freeBytes / 2, freePart: room.freePart / 2 })
  return { state: isLow ? 'warn' : 'ok', what: 'disk', said: isLow ? `${said}; ${todo}` : said }
}
