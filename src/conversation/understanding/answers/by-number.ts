// Digits that answer whatever was asked: 0 for a person, and the number of a yes or a no.
import type { Word } from '../../../vietnamese/word.ts'
import type { OpenQuestion } from '../meaning.ts'

/** House rule 4: a 0 alone, or the letter o for it, reaches a person; so does "0 ạ", as a person harms nobody. */
export function isZero(words: Word[]): boolean {
  const [first, ...rest] = words.filter(({ folded }) => !/^(?:a|da|nhe|nha|em|chau|e|oi|so)$/.test(folded))
  return first !== undefined && rest.length === 0 && /^[0oO]$/.test(first.typed)
}

/** Where yes or no was asked, its number is one too; without options 1 and 2 still mean them (domain.md D6). */
export function byNumber(
  { chosen, wrongDigit }: { chosen: string | null; wrongDigit: number | null },
  open: OpenQuestion,
): 'yes' | 'no' | null {
  const value = chosen?.replace(/^=/, '')
  if (value === 'yes' || value === 'no') return value
  if (open.options.length > 0 || wrongDigit === null) return null
  return wrongDigit === 1 ? 'yes' : wrongDigit === 2 ? 'no' : null
}
