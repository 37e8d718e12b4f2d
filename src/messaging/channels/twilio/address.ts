// The canonical form of an address in the space `phone`: national for Vietnam (0300000001), E.164 for everywhere else.

/** E.164 as Twilio writes it → canonical address; null where it is no phone number (a short code, a sender's name). */
export function canonicalAddress(e164: string): string | null {
  if (!/^\+[1-9]\d{6,14}$/.test(e164)) return null
  if (!e164.startsWith('+84')) return e164
  // Nine digits after the country code of a mobile number, ten of a fixed one.
  const national = e164.slice(3)
  return /^[1-9]\d{8,9}$/.test(national) ? `0${national}` : null
}

/** Canonical address → E.164; null where it is neither form. */
export function toE164(address: string): string | null {
  if (/^0[1-9]\d{8,9}$/.test(address)) return `+84${address.slice(1)}`
  return /^\+[1-9]\d{6,14}$/.test(address) ? address : null
}
