// The single words Twilio answers by itself on a long code, and what it has then done.

export type Handled = 'stopped' | 'answered' | null

const stopWords = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'])
const answeredWords = new Set(['START', 'UNSTOP', 'HELP', 'INFO'])

/**
 * `stopped`: Twilio blocks this person (the next send fails with 21610) and has said so, whatever the word was meant
 * for: a talk cannot use CANCEL or END. `answered`: Twilio has replied, so we must not. YES restores a blocked person
 * too, but is left to the talk: of somebody who is not blocked Twilio takes no notice, and a question waits for it.
 * Only a message of this one word counts ("STOP PLEASE" does not). A short code or a name as our sender has no such
 * words unless Advanced Opt-Out says what it did (`OptOutType`).
 */
export function handledByTwilio(body: string, optOutType: string | undefined, from: string): Handled {
  if (optOutType === 'STOP') return 'stopped'
  if (optOutType !== undefined && optOutType !== '') return 'answered'
  if (!/^(\+\d{8,}|MG)/.test(from)) return null
  const word = body.trim().toUpperCase()
  return stopWords.has(word) ? 'stopped' : answeredWords.has(word) ? 'answered' : null
}
