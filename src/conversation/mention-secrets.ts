// Tells somebody who sent a secret that it is gone: once, before the answer.
import type { Part } from './engine/state.ts'
import type { Secret } from './understanding/secrets/secret.ts'

type Sent = Secret | 'photo'
const WEIGHTIEST: Sent[] = ['password', 'otp', 'personal_id', 'insurance_no', 'photo', 'code']

/** Whose digits were our own code, typed to prove who one is, has sent us no secret: `result` answers for it. */
export function mentionSecrets(say: Part[], sent: Sent[]): Part[] {
  const isProof = sent.every((kind) => kind === 'code') && say.some(({ key }) => key.startsWith('result:'))
  const kind = WEIGHTIEST.find((one) => sent.includes(one))
  if (!kind || isProof || say.length === 0) return say
  // The warning of the guide says the same once more.
  const rest = say.filter(({ key }) => key !== 'vneid:warning')
  const hello = say[0]!.key === 'common:hello' ? 1 : 0
  return [...rest.slice(0, hello), { key: `secrets:${kind}`, params: {} }, ...rest.slice(hello)]
}
