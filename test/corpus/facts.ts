// What the phrases make of an utterance, and the words and facts that are weighed afterwards.
import { factsFor } from '../../src/conversation/understanding/cues/cue-facts.ts'
import { labelOf } from '../../src/conversation/understanding/label.ts'
import { readPhrases } from '../../src/conversation/understanding/understand.ts'
import { NOW, type Utterance } from './corpus.ts'

export function factsOf({ text, now = NOW, context }: Pick<Utterance, 'text' | 'now' | 'context'>) {
  const asked = context ?? null
  const open = asked && { id: 'asked', expects: asked, options: [] }
  const { meaning, said, words } = readPhrases({ text }, { now: new Date(now), places: [], open })
  const label = labelOf(meaning, asked)
  const facts = factsFor({
    words,
    asked,
    day: label.date !== null,
    time: label.time !== null,
    people: label.people.length > 0,
    read: label.intents,
  })
  return { said, facts, label }
}
