// What Zalo's error codes mean for a message (Official Account table), and what we do about each.
import type { SendResult } from '../channel.ts'

/**
 * `token`: refresh the access token once, then repeat. `wait`: surely not sent, try again after `afterMs`.
 * `person`: never for this message or this person. `operator`: somebody at the station must act.
 * `refused`: the person told Zalo to keep our messages away.
 */
type Doing = { does: 'token' | 'person' | 'operator' | 'refused' } | { does: 'wait'; afterMs: number }

const minute = 60_000
const hour = 60 * minute

const token: Doing = { does: 'token' }
const person: Doing = { does: 'person' }
const operator: Doing = { does: 'operator' }
const refused: Doing = { does: 'refused' }
const wait = (afterMs: number): Doing => ({ does: 'wait', afterMs })

export const codes: Record<string, Doing> = {
  '-32': wait(minute), // limit per minute of the app or the OA
  '-100': person, // the attachment expired; we send none
  '-200': wait(minute), // sending failed
  '-201': person, // a field is invalid, as a user id that is none
  '-204': operator, // OA disabled
  '-205': operator, // OA does not exist
  '-209': operator, // app not active
  '-210': person, // over a limit: text, buttons
  '-211': wait(hour), // out of quota
  '-212': operator, // app not registered for this API
  // Not following is no refusal: a person may never have followed, and writes to us later.
  '-213': person,
  '-214': wait(minute), // an article is still being processed
  '-216': token, // access token invalid
  '-217': person, // refuses invitations to follow, which says nothing of answers
  '-218': wait(hour), // this person's limit for the day
  '-219': operator, // app removed or disabled
  '-220': token, // access token expired
  '-221': operator, // OA not verified
  '-223': operator, // OA has not granted the app
  '-224': operator, // plan too low
  '-227': person, // banned, or not seen on Zalo for 45 days
  '-230': person, // no interaction in 7 days: another way, until the person writes
  '-232': person, // never interacted, or too long ago
  '-233': person, // type of message not supported
  '-234': wait(hour), // not between 22:00 and 06:00
  '-235': operator, // not for this kind of OA
  '-237': operator, // group disabled
  '-238': operator, // asset used or disabled
  '-240': operator, // old interface shut down
  '-241': operator, // asset used
  '-242': operator, // appsecret_proof wrong
  '-244': refused, // restricted this type of message, and it is the only type we send
  '-248': operator, // the wording breaks Zalo's policy, and will again
  '-249': person, // template cannot go by user id
  '-320': operator, // no Zalo Cloud Account
  '-321': operator, // Zalo Cloud Account out of money
  '-403': person, // OA not in the group
  '-1340': operator, // form missing
  '-1341': operator, // no access to the form
}

/** A non-zero `error` of a send → its result, or `token_refused`. Zalo said no, so an unknown code is not sent either. */
export function resultOf(error: number): SendResult | { result: 'token_refused'; code: string } {
  const code = String(error)
  const doing = codes[code] ?? person
  switch (doing.does) {
    case 'token':
      return { result: 'token_refused', code }
    case 'wait':
      return { result: 'retry', code, after: doing.afterMs }
    case 'person':
      return { result: 'failed', code }
    case 'operator':
      return { result: 'failed', code, operator: true }
    case 'refused':
      return { result: 'opted_out', code }
  }
}
