// Where a mistake does harm, what phrases have taken back is not brought in again by single words.
import type { Intent, Meaning } from './meaning.ts'

/** `read`: what the phrases read, `leaned`: what single words made of it, `denied`: what phrases spoke of and took back. */
export function withoutDenied(read: Meaning, leaned: Meaning, denied: Set<Intent> = new Set()): Meaning {
  // "Đừng nhắn buổi tối": whoever names an hour wants messages at another.
  if (denied.has('stop') && leaned.leans === 'stop') return read
  return denied.has('emergency') && hasDanger(leaned) && !hasDanger(read) ? read : leaned
}

function hasDanger({ intents }: Meaning): boolean {
  return intents.some(({ intent }) => intent === 'emergency')
}
