// A thumb or a cross sent alone answers a yes or no question.

const AGREES = /[👍👌🙆✅💯]/u
const REFUSES = /[👎🙅❌]/u

/** What the picture says; null where there is none, or words beside it. */
export function readThumb(text: string): 'yes' | 'no' | null {
  if (/[\p{L}\p{N}]/u.test(text)) return null
  return REFUSES.test(text) ? 'no' : AGREES.test(text) ? 'yes' : null
}
