// henkham understand: says what lines of text mean, one by one, and by which words; needs no installation.
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { createClock } from '../../clock.ts'
import { type Label, labelOf } from '../../conversation/understanding/label.ts'
import { understand } from '../../conversation/understanding/understand.ts'
import { defineOperation } from './operation.ts'
import { oneOf } from './typed.ts'

const CONTEXTS = ['choice', 'yesno', 'date', 'name', 'rating'] as const
const NOW = 'a moment such as 2026-11-22T08:00:00+07:00'
const momentOf = z.iso.datetime({ offset: true, error: `now: give ${NOW}` }).transform((text) => new Date(text))
const line = z.object({
  text: z.string(),
  now: momentOf.nullish(),
  context: z.enum(CONTEXTS, { error: `context: say one of ${CONTEXTS.join(', ')}` }).nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
})

export const understandLines = defineOperation({
  name: 'understand',
  summary: 'says what each line of standard input means, and by which words',
  usage: '[--now MOMENT] [--context choice|yesno|date|name|rating] < LINES',
  example: 'henkham understand --context yesno',
  options: {
    now: { type: 'string', help: `the moment the lines were written, ${NOW}; otherwise the machine's` },
    context: { type: 'string', help: 'what had just been asked: choice, yesno, date, name or rating' },
  },
  schema: z.object({
    positionals: z.array(z.string()).max(0, { error: 'give the lines on standard input' }),
    now: momentOf.optional(),
    context: oneOf(CONTEXTS).optional(),
  }),
  async operate({ now = createClock().now(), context = null }, { json, out, warn }) {
    let unread = 0
    for await (const each of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      const read = readLine(each)
      if ('problem' in read) {
        unread++
        warn(read.problem)
        if (json) out(JSON.stringify({ ...read.id, error: read.problem }))
        continue
      }
      const label = labelled(read.text, read.now ?? now, read.context ?? context)
      out(json ? JSON.stringify({ ...read.id, ...label }) : told(label))
    }
    return { outcome: 'done', text: '', json: null, unwell: unread > 0 }
  },
})

type Line = {
  text: string
  now?: Date | null | undefined
  context?: (typeof CONTEXTS)[number] | null | undefined
  id: { id?: unknown }
}

/** A line that is a JSON object with a text says more than its text; any other line is the text. */
function readLine(each: string): Line | { problem: string; id: { id?: unknown } } {
  const object = objectOf(each)
  if (!object || !('text' in object)) return { text: each, id: {} }
  const id = 'id' in object ? { id: object.id } : {}
  const read = line.safeParse(object)
  if (!read.success) return { problem: read.error.issues.map(({ message }) => message).join('; '), id }
  return { ...read.data, id }
}

function objectOf(each: string): Record<string, unknown> | null {
  if (!each.trimStart().startsWith('{')) return null
  try {
    return JSON.parse(each)
  } catch {
    return null
  }
}

function labelled(text: string, now: Date, context: (typeof CONTEXTS)[number] | null): Label {
  const open = context && { id: 'asked', expects: context, options: [] }
  return labelOf({ ...understand({ text }, { now, places: [], open }), text }, context)
}

function told({ intents, date, alt_dates, part_of_day, time, people, count, number, why }: Label): string {
  const persons = people.map(({ relation, name, birth_year, age }) =>
    [relation, name, birth_year, age && `${age} tuổi`].filter(Boolean).join(' '),
  )
  const facts = [
    [date, ...alt_dates].filter(Boolean).join(' / '),
    part_of_day,
    time,
    persons.join(' + '),
    count && `${count} người`,
    number !== null && `số ${number}`,
  ]
  return [intents.join(' + '), ...facts, why && `(${why})`].filter(Boolean).join('  ')
}
