// What is known of a text besides its words, as cues that can speak for something too.
import type { OpenQuestion, PublicIntent } from '../meaning.ts'

interface Known {
  /** How many. */
  words: number
  asked: OpenQuestion['expects'] | null
  day: boolean
  time: boolean
  people: boolean
  /** What the phrases read, the most important first. */
  read: PublicIntent[]
}

export function factsFor({ words, asked, day, time, people, read }: Known): string[] {
  const length = words <= 1 ? 'mot' : words <= 3 ? 'vai' : words <= 8 ? 'ngan' : words <= 16 ? 'vua' : 'dai'
  const facts = [`@hoi_${asked ?? 'khong'}`, `@${length}`, `@doc_truoc_${read[0]}`]
  if (day) facts.push('@ngay')
  if (time) facts.push('@gio')
  if (people) facts.push('@nguoi')
  for (const intent of read) facts.push(`@doc_${intent}`)
  return facts
}
