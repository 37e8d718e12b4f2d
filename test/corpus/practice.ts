// What the table of cues is learnt from: messages with the one intent they have, `intent context text` parted by tabs.
import { readdirSync, readFileSync } from 'node:fs'
import type { PublicIntent } from '../../src/conversation/understanding/meaning.ts'
import { readCorpus, type Utterance } from './corpus.ts'

export type Practised = Pick<Utterance, 'text' | 'intent' | 'context' | 'now'>

const FOLDER = new URL('practice/', import.meta.url)

/** The names of the sets: whose messages they are. */
export const PRACTICE = readdirSync(FOLDER)
  .map((file) => file.replace('.tsv', ''))
  .sort()

/** One of PRACTICE, or one of the corpus (dev). */
export function readPractice(name: string): Practised[] {
  if (!PRACTICE.includes(name)) return readCorpus(name)
  return readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [intent, context, text] = line.split('\t')
      return { intent: intent as PublicIntent, text: text!, ...(context === '-' ? {} : { context: context as never }) }
    })
}
