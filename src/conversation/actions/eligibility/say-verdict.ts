// How it is said who examines somebody, and from when on: the exits of the booking, and the answers to "có được khám không".
import type { Judgement } from '../../../programme/rules/judge.ts'
import { localDay } from '../../../vietnamese/dates.ts'

/** Words for the text `book:<verdict>`; `context` chooses among its forms. Of what the list knows only what was asked. */
export function verdictWords(
  judged: Judgement,
  { birthYear }: { birthYear: number | null },
  now: Date,
): Record<string, string> {
  const { why } = judged
  if (judged.verdict === 'employer') return { context: judged.months < 12 ? 'often' : 'plain' }
  if (judged.verdict === 'school') return { context: isStudent(birthYear, now) ? 'student' : 'plain' }
  if (judged.verdict === 'already_examined') return { context: 'plain', next_due: sayDate(judged.nextDue) }
  if (judged.verdict === 'not_yet') {
    const words = { context: judged.nextDue ? 'plain' : 'no_day', plan: why?.plan ?? '' }
    return judged.nextDue ? { ...words, next_due: sayDate(judged.nextDue) } : words
  }
  return { context: 'plain', ...(judged.verdict === 'registered_elsewhere' && { elsewhere: judged.at }) }
}

/** "1/1/2028": no weekday is of use so far ahead. */
function sayDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}

function isStudent(birthYear: number | null, now: Date): boolean {
  return birthYear !== null && Number(localDay(now).slice(0, 4)) - birthYear > 18
}
