// henkham whoami: under which name one acts, and on which installation.
import { z } from 'zod'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'

export const whoami = defineCommand({
  name: 'whoami',
  summary: 'says under which name you act; the access log keeps it',
  usage: '[--as NAME]',
  example: 'henkham whoami --as "Trạm Y tế, chị Thử"',
  options: {},
  schema: z.object({
    positionals: z.array(z.string()).max(0, { error: 'only --as NAME can be said here' }),
  }),
  async run(_tx, _typed, { staff, mode, now }) {
    const text = `${staff}, on a ${mode} installation whose clock says ${localDay(now)} ${localTime(now)}`
    return { outcome: 'done', text, json: { staff, mode, now } }
  },
})
