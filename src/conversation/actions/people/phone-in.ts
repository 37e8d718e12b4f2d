// The phone number a text names.
import { normalizePhone } from '../../../vietnamese/phone.ts'

/** `0` and nine digits; null: none. Numbers of no carrier are those of invented persons, and reach nobody. */
export function phoneIn(text: string): string | null {
  for (const [typed] of text.matchAll(/\+?\d[\d .()-]{7,16}\d/g)) {
    const phone = normalizePhone(typed, { allowDemoPrefixes: true })
    if (phone) return phone
  }
  return null
}
