// What counts as a secret, and where one stands in a text.

/** `code`: six or eight digits nobody has named: an exam slip's code, a one-time code of ours, or another's. */
export type Secret = 'password' | 'otp' | 'personal_id' | 'insurance_no' | 'code'

/** A stretch of the text, as indices into it. */
export interface SecretSpan {
  from: number
  to: number
  kind: Secret
  /** The digits alone, where they may be one of our own codes. */
  code?: string
}
