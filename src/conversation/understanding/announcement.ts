// The form in which a village head writes to the village: "TB: sáng thứ 5 …", or TB alone to choose from.
import type { Meaning } from './meaning.ts'

const FORM =
  /^(?:(?:dạ|da|vâng|vang)\s+)?(?:tb|th[oô]ng b[aá]o)(?:\s+(?:th[oô]n|x[oó]m|l[aà]ng))?\s*(?:[:;.\-–]\s*(.*)|ạ|a)?$/isu

/** What it says is not read as the head's own wish: only that it is an announcement, and its words. Null: it is none. */
export function readAnnouncement(text: string): Pick<Meaning, 'intents' | 'announcement'> | null {
  const found = FORM.exec(text.trim())
  if (!found) return null
  return { intents: [{ intent: 'broadcast', why: 'TB' }], announcement: found[1]?.trim() || null }
}
