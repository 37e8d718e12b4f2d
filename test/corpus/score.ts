// Counts how much of a corpus is understood: by intent, by style, and in each of the facts told.
import type { Label } from '../../src/conversation/understanding/label.ts'
import type { Utterance } from './corpus.ts'

export interface Share {
  right: number
  of: number
}

export interface Score {
  intents: Share
  byIntent: Map<string, Share>
  byStyle: Map<string, Share>
  /** Of what was typed with accents (whole or half) and without. */
  accented: Share
  plain: Share
  /** Of the utterances with a day: the same day read. */
  dates: Share
  /** Of those without: a day read nevertheless. */
  falseDates: Share
  times: Share
  falseTimes: Share
  parts: Share
  numbers: Share
  counts: Share
  /** Of the people labelled: found with the same relation, name, year and age. */
  people: Share
  /** Of the people found: none of those labelled. */
  falsePeople: Share
  recall: Record<'emergency' | 'stop', Share>
  falseAlarms: Record<'emergency' | 'stop', Share>
  noAsYes: number
  misses: { utterance: Utterance; heard: Label; what: string[] }[]
}

export function score(heard: { utterance: Utterance; label: Label }[]): Score {
  const none = (): Share => ({ right: 0, of: 0 })
  const score: Score = {
    intents: none(),
    byIntent: new Map(),
    byStyle: new Map(),
    accented: none(),
    plain: none(),
    dates: none(),
    falseDates: none(),
    times: none(),
    falseTimes: none(),
    parts: none(),
    numbers: none(),
    counts: none(),
    people: none(),
    falsePeople: none(),
    recall: { emergency: none(), stop: none() },
    falseAlarms: { emergency: none(), stop: none() },
    noAsYes: 0,
    misses: [],
  }
  for (const { utterance: want, label: got } of heard) {
    const what: string[] = []
    const note = (share: Share, right: boolean, miss: string) => {
      share.of++
      if (right) share.right++
      else what.push(miss)
    }
    const isRight = want.intent === got.intent
    note(score.intents, isRight, `intent ${want.intent} → ${got.intents.join('+')}`)
    for (const share of [
      shareOf(score.byIntent, want.intent),
      shareOf(score.byStyle, want.style),
      /[\u00c0-\u1ef9]/.test(want.text) ? score.accented : score.plain,
    ]) {
      share.of++
      if (isRight) share.right++
    }
    if (want.date) note(score.dates, want.date === got.date, `date ${want.date} → ${got.date}`)
    else count(score.falseDates, got.date !== null, what, `false date ${got.date}`)
    if (want.time) note(score.times, want.time === got.time, `time ${want.time} → ${got.time}`)
    else count(score.falseTimes, got.time !== null, what, `false time ${got.time}`)
    if (want.part_of_day || got.part_of_day)
      note(score.parts, (want.part_of_day ?? null) === got.part_of_day, `part ${want.part_of_day} → ${got.part_of_day}`)
    if (want.number !== undefined || got.number !== null)
      note(score.numbers, (want.number ?? null) === got.number, `number ${want.number} → ${got.number}`)
    if (want.count !== undefined || got.count !== null)
      note(score.counts, (want.count ?? null) === got.count, `count ${want.count} → ${got.count}`)
    people(want, got, score, what)
    for (const intent of ['emergency', 'stop'] as const) {
      const meant = want.intent === intent || want.intents?.includes(intent) === true
      const found = got.intents.includes(intent)
      if (meant) note(score.recall[intent], found, `missed ${intent}`)
      else count(score.falseAlarms[intent], found, what, `false ${intent}`)
    }
    if (want.intent === 'no' && got.intents.includes('yes')) {
      score.noAsYes++
      what.push('a no read as yes')
    }
    if (what.length > 0) score.misses.push({ utterance: want, heard: got, what })
  }
  return score
}

function people(want: Utterance, got: Label, score: Score, what: string[]): void {
  const key = (person: {
    relation?: string | null
    name?: string | null
    birth_year?: number | null
    age?: number | null
  }) => [person.relation, person.name?.toLowerCase(), person.birth_year, person.age].map((each) => each ?? '').join('|')
  const left = got.people.map(key)
  for (const person of want.people ?? []) {
    score.people.of++
    const at = left.indexOf(key(person))
    if (at < 0) what.push(`person ${key(person)}`)
    else {
      score.people.right++
      left.splice(at, 1)
    }
  }
  score.falsePeople.of += got.people.length
  score.falsePeople.right += left.length
  for (const each of left) what.push(`false person ${each}`)
}

/** Where `right` counts what should not be. */
function count(share: Share, found: boolean, what: string[], miss: string): void {
  share.of++
  if (!found) return
  share.right++
  what.push(miss)
}

function shareOf(by: Map<string, Share>, key: string): Share {
  const known = by.get(key) ?? { right: 0, of: 0 }
  by.set(key, known)
  return known
}

export function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`
}
