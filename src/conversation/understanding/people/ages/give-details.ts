// Gives ages and years of birth to the people they belong to: before or behind them, or lists in parallel.

import type { Read } from '../../../../vietnamese/people/read-person.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import type { Relation, StatedPerson } from '../../meaning.ts'
import type { Mention } from '../mention.ts'

interface Entry {
  at: number
  people: StatedPerson[]
  /** May stand for more people than are named ("2 bé", "con em"). */
  open: boolean
}

type Field = 'birthYear' | 'age'

const MANY: ReadonlySet<Relation | null> = new Set(['child', 'son', 'daughter', 'grandchild', 'sibling', 'other'])

/**
 * One entry a person, in the order they are named. Values behind people go to them: as many as people in order, a lone one to
 * the last (to both of "bố mẹ"), more than there are to further children ("con em 5t và 9t"). Values before anybody go forward.
 */
export function giveDetails(
  mentions: Mention[],
  years: Read<number>[],
  ages: Read<number>[],
  words: Word[] = [],
): StatedPerson[] {
  const entries = mentions.map(toEntry)
  const forward = comesFirst(entries, [...years, ...ages])
  const ofAll = (at: number) => isOfAll(words, at)
  give(entries, years, 'birthYear', forward, ofAll)
  give(entries, ages, 'age', forward, ofAll)
  return entries.flatMap(({ people }) => people)
}

function toEntry({ at, relations, copies, name, birthYear, age }: Mention): Entry {
  if (copies > 1 && name === null) {
    const people = Array.from({ length: copies }, () => ({ relation: relations[0] ?? null, name, birthYear, age }))
    return { at, people, open: false }
  }
  if (relations.length > 1)
    return {
      at,
      people: relations.map((relation) => ({ relation, name: null, birthYear: null, age: null })),
      open: false,
    }
  const relation = relations[0] ?? null
  return { at, people: [{ relation, name, birthYear, age }], open: name === null && MANY.has(relation) }
}

/** "67t bố em, 65t mẹ em": the first value stands before anybody and the last person behind all values. */
function comesFirst(entries: Entry[], values: Read<number>[]): boolean {
  const first = entries[0]
  const last = entries.at(-1)
  if (!first || !last) return false
  return values.some(({ from }) => from < first.at) && values.every(({ from }) => from < last.at)
}

/** "cả hai đều 76 tuổi", "ca 2 sinh 1960": said of everybody before. */
function isOfAll(words: Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back >= at - 5 && !words[back]!.ends; back--) {
    const { folded } = words[back]!
    if (folded === 'deu') return true
    if (/^(?:hai|ba|2|3)$/.test(folded) && words[back - 1]!.folded === 'ca' && !words[back - 1]!.ends) return true
  }
  return false
}

function give(
  entries: Entry[],
  values: Read<number>[],
  field: Field,
  forward: boolean,
  ofAll: (at: number) => boolean,
): void {
  let next = 0
  for (let v = 0; v < values.length; ) {
    const { from } = values[v]!
    const run = [values[v++]!.value]
    if (values.length === 1 && entries.length > 1 && ofAll(from) && entries.every(({ at }) => at < from)) {
      for (const { people } of entries) for (const person of people) person[field] ??= run[0]!
      return
    }
    if (forward) {
      while (next < entries.length && entries[next]!.at < from) next++
      const entry = entries[next]
      if (entry) fill(entry.people, run, field)
      continue
    }
    const start = next
    while (next < entries.length && entries[next]!.at <= from) next++
    while (v < values.length && values[v]!.from < (entries[next]?.at ?? Infinity)) run.push(values[v++]!.value)
    if (next === 0) {
      // Before anybody: the first who gets none of their own.
      const after = entries[0]
      if (after && !values.slice(v).some((each) => each.from < (entries[1]?.at ?? Infinity)))
        fill(after.people, run, field)
      continue
    }
    spread(entries.slice(start, next), run, field, entries[next - 1]!)
  }
}

function spread(group: Entry[], run: number[], field: Field, last: Entry): void {
  const people = group.flatMap(({ people }) => people).filter((person) => person[field] === null)
  const [first] = last.people
  if (!first || people.length === 0) return
  if (run.length === 1 && last.people.length > 1 && !MANY.has(first.relation)) {
    // "hai mẹ con em, em 33 tuổi" is the writer's age; "bố mẹ em 70 tuổi" is both's.
    fill(last.people, first.relation === 'self' ? run : [run[0]!, run[0]!], field)
    return
  }
  const most = Math.min(run.length, people.length)
  fill(people.slice(people.length - most), run, field)
  if (!last.open) return
  for (const value of run.slice(most))
    last.people.push({ relation: first.relation, name: null, birthYear: null, age: null, [field]: value })
}

function fill(people: StatedPerson[], values: number[], field: Field): void {
  people.forEach((person, i) => {
    const value = values[i]
    if (value !== undefined && person[field] === null) person[field] = value
  })
}
