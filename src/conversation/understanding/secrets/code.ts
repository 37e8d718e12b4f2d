// Finds the eight digits of an exam slip in a text, and the year of birth beside them: "46810121 1961", "ma 4681 0121 sn 1961".

export interface TypedCode {
  code: string
  birthYear: number | null
}

/** More words than this tell a story, in which digits are something else. */
const MOST_WORDS = 14
/** Codes begin with 4 to 9: no date written in a row does. Four and four, or pairs, as they are read off a slip. */
const CODE = /(?<![\d/.:-])([4-9]\d(?:[ .-]?\d{2}){3})(?![\d/:-])/

/**
 * `folded`: the text as the rules see it. `taken`: the keyed hash of the code, where it was taken out of the text before the text was
 * stored; null: there was none; undefined: nobody looked yet.
 */
export function readCode(folded: string, taken: string | null | undefined, thisYear: number): TypedCode | null {
  if (taken === undefined) return typedCode(folded, thisYear)
  return taken === null ? null : { code: taken, birthYear: yearBeside(folded, thisYear) }
}

function typedCode(folded: string, thisYear: number): TypedCode | null {
  if (folded.split(' ').length > MOST_WORDS) return null
  const found = CODE.exec(folded)
  if (!found) return null
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`
  // A longer number has been cut in two: a phone, a card.
  if (/\d{5,}/.test(rest)) return null
  return { code: found[1]!.replace(/\D/g, ''), birthYear: yearBeside(rest, thisYear) }
}

/** The year of birth beside a code, `rest`: the text without it. */
function yearBeside(rest: string, thisYear: number): number | null {
  const year = Number(/(?<!\d)(?:sn)?((?:19|20)\d\d)(?!\d)/.exec(rest)?.[1])
  return year >= 1900 && year <= thisYear ? year : null
}
