// henkham message: what became of one message, as the logs name it.
import { z } from 'zod'
import { type MessageStory, messageStory } from '../../messaging/message-story.ts'
import { logAccess } from '../../programme/access/log-access.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'

const NAME = 'name one message by its id, as the log has it'

export const message = defineCommand({
  name: 'message',
  summary: 'tells the story of one message: stored, handled, tried, what the provider said',
  usage: 'ID [--text]',
  example: 'henkham message 01a20217-b30e-74f1-a5f4-a8e3f26d7172',
  options: {
    text: { type: 'boolean', default: false, help: 'what was written, too; that you looked is written down' },
  },
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(1, { error: NAME })
      .transform(([id]) => id!)
      .pipe(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, { error: NAME })),
    text: z.boolean(),
  }),
  async run(tx, { positionals: id, text: withText }, { seal, staff, now }) {
    const story = await messageStory(tx, id)
    if (!story) return { outcome: 'refused', why: `there is no message ${id}` }
    const { text, ...told } = story
    const written = withText && text ? wordsOf(seal.open(text)) : null
    if (withText) {
      await logAccess(tx, { by: { staff }, what: 'message_read', communeId: story.communeId, subjectId: id, now })
    }
    return { outcome: 'done', text: describe(story, written), json: { ...told, ...(withText && { text: written }) } }
  },
})

function describe({ id, direction, contactId, state, events }: MessageStory, written: string | null): string {
  return [
    `${direction} ${id}  contact ${contactId}  ${state}`,
    ...events.map(({ at, what }) => `${localDay(at)} ${localTime(at)}  ${what}`),
    ...(written === null ? [] : [`text  ${written.replaceAll('\n', '\n      ')}`]),
  ].join('\n')
}

/** What came in is kept as the webhook's body, what went out as its text. */
function wordsOf(opened: string): string {
  try {
    return String((JSON.parse(opened) as { text?: string }).text ?? '')
  } catch {
    return opened
  }
}
