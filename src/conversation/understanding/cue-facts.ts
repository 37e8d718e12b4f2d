// What is known of a text besides its words, as cues that can speak for something too.
import type { OpenQuestion } from './meaning.ts'

interface Known {
  /** How many. */
  words: number
  asked: OpenQuestion['expects'] | null
  day: boolean
  time: boolean
  people: boolean
}

export function factsFor({ words, asked, day, time, people }: Known): string[] {
  const length = words <= 1 ? 'một' : words <= 3 ? 'vài' : words <= 8 ? 'ngắn' : words <= 16 ? 'vừa' : 'dài'
  const facts = [`@hỏi_${asked ?? 'không'}`, `@${length}`]
  if (day) facts.push('@ngày')
  if (time) facts.push('@giờ')
  if (people) facts.push('@người')
  return facts
}
