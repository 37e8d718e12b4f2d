// henkham roster review: what the last lists left for people to decide.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { closeReviews } from '../../programme/roster/close-reviews.ts'
import { listReviews, type Review, type ReviewedPerson, type ReviewKind } from '../../programme/roster/list-reviews.ts'
import { defineCommand } from './command.ts'
import { onlyCommune } from './typed.ts'

const MOST_LINES = 200
/** As the station reads them, with what to do. */
const SAID: Record<ReviewKind, string> = {
  same_name: 'trùng họ tên, năm sinh, thôn: một người hay hai người? nếu hai, ghi số CCCD của cả hai vào danh sách',
  same_id: 'số CCCD trong tệp là của người này, nhưng họ tên khác: đối chiếu với thẻ',
  registered: 'tự khai qua tin nhắn, nay có trong danh sách: có phải một người?',
  other_village: 'không còn ở thôn cũ, có người cùng họ tên, năm sinh ở thôn khác: đã chuyển thôn?',
  other_commune: 'số CCCD này cũng có trong danh sách xã khác: hỏi nơi thường trú',
  missing: 'có trong danh sách trước, không có trong danh sách mới: còn ở đây không?',
}

export const rosterReview = defineCommand({
  name: 'roster review',
  summary:
    'lists who may be listed twice, who is missing and what else a list left to decide; closes what was looked at',
  usage: 'COMMUNE [--done ID]…',
  example: 'henkham roster review 10804 --done 4f1ca5f4',
  options: {
    done: { type: 'string', multiple: true, help: 'looked at: the eight signs before its line; may be repeated' },
  },
  schema: z.object({
    positionals: onlyCommune,
    done: z
      .array(z.string().regex(/^[0-9a-f]{8}$/, { error: 'say the eight signs that stand before the line' }))
      .default([]),
  }),
  async run(tx, { positionals: communeId, done }, { seal, staff, now }) {
    if (done.length > 0) {
      const closed = await closeReviews(tx, { communeId, ends: done, now })
      if (closed === 0) return { outcome: 'refused', why: `nothing open is called ${done.join(', ')}` }
      return { outcome: 'done', text: `closed: ${closed}`, json: { closed } }
    }
    const reviews = await listReviews(tx, seal, communeId)
    await logAccess(tx, { by: { staff }, what: 'roster_reviewed', communeId, now })
    return { outcome: 'done', text: describe(reviews, communeId), json: reviews }
  },
})

function describe(reviews: Review[], communeId: string): string {
  if (reviews.length === 0) return `nothing is left to decide in commune ${communeId}`
  const lines: string[] = []
  for (const kind of Object.keys(SAID) as ReviewKind[]) {
    const some = reviews.filter((review) => review.kind === kind)
    if (some.length === 0) continue
    lines.push(`${SAID[kind]} (${some.length})`, ...some.slice(0, MOST_LINES).map(line))
    if (some.length > MOST_LINES) lines.push(`  … và ${some.length - MOST_LINES} người nữa; thêm --json để xem đủ`)
  }
  return lines.join('\n')
}

function line({ id, line, person, other }: Review): string {
  const parts = [say(person), other ? say(other) : '', line === null ? '' : `dòng ${line}`].filter(Boolean)
  return `  ${id.slice(-8)}  ${parts.join('  |  ')}`
}

function say({ name, birthYear, area }: ReviewedPerson): string {
  return [name, birthYear, area].filter(Boolean).join(' ')
}
