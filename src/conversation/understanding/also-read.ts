// Lets the tables of words name what has been read already: `@ngày` for any day, `@giờ` for a clock time, `@số` for a number.
import type { Said } from '../../vietnamese/phrases/said.ts'

interface Span {
  from: number
  to: number
}

/** Marks the words, in place. Spans are indices into the text; where two begin at one word the first given counts. */
export function markAlso(said: Said[], spans: { days: Span[]; time: Span | null }): void {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [index, { at }] of said.entries()) {
    if (!first.has(at)) first.set(at, index)
    last.set(at, index)
  }
  const mark = ({ from, to }: Span, folded: string) => {
    const at = first.get(from)
    const end = last.get(to - 1)
    if (at !== undefined && end !== undefined) said[at]!.also ??= { folded, to: end + 1 }
  }
  for (const day of spans.days) mark(day, '@ngay')
  if (spans.time) mark(spans.time, '@gio')
  for (const [index, word] of said.entries())
    if (/^\d+$/.test(word.folded)) word.also ??= { folded: '@so', to: index + 1 }
}
