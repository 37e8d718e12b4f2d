// henkham unreached: whom the station has to tell by hand.
import { z } from 'zod'
import { listUnreached, type Unreached } from '../../programme/reminders/list-unreached.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { onlyCommune, wholeNumber } from './typed.ts'

const DAY_MS = 86_400_000
const WHY: Record<Unreached['why'], string> = {
  no_phone: 'no number is known',
  stopped: 'wants no messages',
  no_way: 'no channel could carry it',
  failed: 'the message was refused',
  unknown: 'nobody knows whether the message arrived',
  too_late: 'the message would have come too late',
}

export const unreached = defineCommand({
  name: 'unreached',
  summary: 'lists whom no message reaches: coming visits without a phone, and notices that did not get through',
  usage: 'COMMUNE [--days N]',
  example: 'henkham unreached 10804 --days 3',
  options: { days: { type: 'string', default: '3', help: 'how many days ahead (default 3)' } },
  schema: z.object({ positionals: onlyCommune, days: wholeNumber(1, 60) }),
  async run(tx, { positionals: communeId, days }, { seal, now }) {
    const until = new Date(now.getTime() + days * DAY_MS)
    const people = await listUnreached(tx, seal, { communeId, now, until })
    const text = people.length > 0 ? people.map(line).join('\n') : `everybody of commune ${communeId} can be reached`
    return { outcome: 'done', text, json: people }
  },
})

function line({ name, birthYear, area, sessionCode, startsAt, why }: Unreached): string {
  const visit = startsAt ? `${sessionCode} ${localDay(startsAt)} ${localTime(startsAt)}` : 'notice'
  return [visit, name, birthYear ?? '', area ?? '', WHY[why]].join('  ')
}
