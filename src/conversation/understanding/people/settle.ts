// Leaves one entry for each person a text speaks of, however often it comes back to them.

import type { Word } from '../../../vietnamese/word.ts'
import type { StatedPerson } from '../meaning.ts'
import type { Mention } from './mention.ts'

/** One entry a person: "2 bé, 1 bé 5t, 1 bé 9t" are the two that something is said of, "mẹ em … mẹ" is one. */
export function settle(people: StatedPerson[], mentions: Mention[], words: Word[]): StatedPerson[] {
  const told = new Set<string | null>()
  for (const person of people) if (!isBare(person)) told.add(person.relation)
  const may = new Map<string | null, number>()
  for (const { relations, copies } of mentions)
    for (const relation of relations) {
      const times = Math.max(copies, relations.filter((each) => each === relation).length)
      may.set(relation, Math.max(may.get(relation) ?? 1, times))
    }
  for (const relation of ['mother', 'father', 'grandmother', 'grandfather'] as const) {
    const sides = new Set(
      mentions.flatMap((mention) => (mention.relations[0] === relation ? sideOf(words, mention) : [])),
    )
    if (sides.size > 1) may.set(relation, sides.size)
  }
  const names = new Set<string>()
  return people.filter((person) => {
    const { relation, name, birthYear } = person
    if (name !== null) {
      const key = `${relation} ${name.toLowerCase()} ${birthYear}`
      if (names.has(key)) return false
      names.add(key)
      return true
    }
    if (!isBare(person)) return true
    const left = may.get(relation) ?? 1
    may.set(relation, left - 1)
    return !told.has(relation) && left > 0
  })
}

/** "bà nội và bà ngoại", "mẹ đẻ với mẹ chồng" are two. */
function sideOf(words: Word[], { at, to }: Mention): string[] {
  const side = words.slice(at, to).find(({ folded }) => /^(?:noi|ngoai|chong|vo|de|ruot)$/.test(folded))
  return side ? [side.folded] : []
}

function isBare({ name, birthYear, age }: StatedPerson): boolean {
  return name === null && birthYear === null && age === null
}
