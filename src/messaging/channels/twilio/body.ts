// The text of an inbound SMS. Twilio delivers some long messages as base64; real text never passes these checks.

/** The text itself, decoded where it is base64 of valid UTF-8 without control characters. */
export function bodyText(body: string): string {
  // Sixty characters: a message that came in parts is longer, a word or a code is not.
  if (body.length < 60 || body.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return body
  const bytes = Buffer.from(body, 'base64')
  if (bytes.toString('base64') !== body) return body
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Counting ASCII, as others do, would refuse Vietnamese with its marks.
    return /^[^\p{Cc}\p{Cn}\p{Co}]+$/u.test(text.replace(/[\t\r\n]/g, '')) && /\p{L}/u.test(text) ? text : body
  } catch {
    return body
  }
}
