// What Twilio's error codes mean for a message, and what we do about each.
import type { SendResult } from '../channel.ts'

type Doing = { does: 'person' | 'operator' | 'stopped' | 'unknown' } | { does: 'wait'; afterMs: number }

const minute = 60_000
const person: Doing = { does: 'person' }
const operator: Doing = { does: 'operator' }
const wait = (minutes: number): Doing => ({ does: 'wait', afterMs: minutes * minute })

export const codes: Record<string, Doing> = {
  '14107': wait(1), // rate of messages
  '20003': operator, // wrong token, or no permission
  '20404': operator, // no such account
  '20429': wait(1), // too many requests; not processed
  '20500': { does: 'unknown' }, // Twilio says itself that a repeat may send twice
  '21211': person, // To is no number
  '21408': operator, // region not switched on
  '21603': operator, // From missing
  '21604': person, // To missing
  '21606': operator, // From is not ours
  '21608': operator, // trial account: To not verified
  '21610': { does: 'stopped' },
  '21611': wait(1), // our queue is full
  '21612': person, // not reachable by SMS
  '21614': person, // not a mobile number
  '21617': person, // longer than 1600
  '21703': operator, // the service has no number
  '21704': operator,
  '21705': operator,
  '30001': wait(1), // queue overflow
  '30002': operator, // account suspended
  '30003': wait(30), // phone off or without signal
  '30004': person, // blocked by the carrier
  '30005': person, // unknown number
  '30006': person, // landline
  '30007': person, // filtered for its content
  '30008': wait(5), // unknown to the carrier
  '30017': wait(5), // carrier congested
  '30018': operator, // sender needs registration
  '30024': operator, // sender not allowed
  '30410': wait(5), // the carrier timed out
  '30500': wait(5), // Twilio's own failure
}

/** A code of a refused call → its result. `after`: Twilio's own wish in milliseconds, where it named one. */
export function resultOf(code: number, after?: number): SendResult {
  const name = String(code)
  const doing = codes[name] ?? person
  switch (doing.does) {
    case 'wait':
      return { result: 'retry', code: name, after: after ?? doing.afterMs }
    case 'person':
      return { result: 'failed', code: name }
    case 'operator':
      return { result: 'failed', code: name, operator: true }
    case 'stopped':
      return { result: 'opted_out', code: name }
    case 'unknown':
      return { result: 'unknown', code: name }
  }
}
