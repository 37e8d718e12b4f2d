// The corpus: messages as residents type them, with what they mean (LABELS.md), written by one hand and labelled by another.
import { readFileSync } from 'node:fs'
import { type Label, labelOf } from '../../src/conversation/understanding/label.ts'
import type { Intent, Meaning, OpenQuestion, PublicIntent } from '../../src/conversation/understanding/meaning.ts'
import { understand } from '../../src/conversation/understanding/understand.ts'

export interface Utterance {
  id: string
  text: string
  style: string
  context?: OpenQuestion['expects']
  now?: string
  intent: PublicIntent
  intents?: PublicIntent[]
  date?: string
  alt_dates?: string[]
  part_of_day?: string
  time?: string
  people?: { relation?: string; name?: string; birth_year?: number; age?: number }[]
  count?: number
  number?: number
  /** What made the labeller hesitate. */
  doubt?: string
}

/** Sunday, 22 November 2026, eight in the morning in Vietnam. */
export const NOW = '2026-11-22T08:00:00+07:00'

export function readCorpus(name: string): Utterance[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

type Asked = Pick<Utterance, 'text' | 'now' | 'context'>

/** What the program makes of it. */
export function hear(utterance: Asked): Label {
  return labelOf(meaningOf(utterance), utterance.context ?? null)
}

/** What it would ask between, where it is not certain. */
export function readingsOf(utterance: Asked): Intent[] {
  return meaningOf(utterance).readings ?? []
}

function meaningOf({ text, now = NOW, context }: Asked): Meaning {
  const open = context ? { id: 'asked', expects: context, options: [] } : null
  return understand({ text }, { now: new Date(now), places: [], open })
}
