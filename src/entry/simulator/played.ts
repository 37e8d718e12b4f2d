// Which phone a visitor plays: one of the demo's, or a stranger's.
import { z } from 'zod'
import { PHONES } from '../../programme/demo/people.ts'
import type { Account, Runtime } from '../../runtime.ts'
import { normalizePhone } from '../../vietnamese/phone.ts'

export type Via = 'sms' | 'zalo'

export interface Played {
  via: Via
  account: Account
  address: string
}

/** Invented numbers only: nobody may speak as a number that could be somebody's. */
const INVENTED = /^0[36]0\d{7}$/

export const playing = z.object({
  as: z
    .string()
    .max(40)
    .transform((as) => normalizePhone(as, { allowDemoPrefixes: true }) ?? as.trim().toUpperCase())
    .refine((as) => INVENTED.test(as) || PHONES.some(({ letter }) => letter === as)),
  via: z.enum(['sms', 'zalo']),
})

/** Null where this person has no such phone, or the program no such account. A stranger's number stands for their Zalo too. */
export function played(rt: Runtime, { as, via }: z.infer<typeof playing>): Played | null {
  const account = rt.accounts.find(({ channelName, name }) => channelName === 'simulator' && name === via)
  const known = PHONES.find(({ letter, sms }) => letter === as || sms === as)
  const address = known ? known[via] : via === 'sms' ? as : `1${as.padStart(18, '0')}`
  return account && address !== null ? { via, account, address } : null
}
