// People somebody of the station has to go to or call, one a line.
import type { ToTell } from '../../programme/sessions/to-tell-by-hand.ts'

export function sayByHand(what: string, people: ToTell[]): string[] {
  return people.map(({ name, birthYear, area }) => [`${what}:`, name, birthYear, area].filter(Boolean).join('  '))
}
