// Vietnamese mobile numbers: every way of writing one, brought to one national form.

/** First three digits of the mobile numbers that exist (sms.md E). */
const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/
/** No carrier owns these: invented persons live here. */
const DEMO = /^0[36]0\d{7}$/

/** The renumbering of 15/9/2018: eleven digits became ten, the last seven stayed. Old lists still carry them. */
const RENUMBERED: Record<string, string> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/**
 * The number as `0` and nine digits, or null where it is no Vietnamese mobile number. Reads +84, 84, 0084, +84(0), dots,
 * spaces, dashes, the letter o for zero, and numbers of before 2018. `allowDemoPrefixes` lets 030 and 060 pass.
 */
export function normalizePhone(text: string, options: { allowDemoPrefixes: boolean }): string | null {
  if (text.length > 40) return null
  const typed = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (!/^\+?[\doO\s.\-()/]+$/.test(typed) || !/\d/.test(typed)) return null
  const digits = typed.replace(/o/gi, '0').replace(/\D/g, '')
  const national = nationalOf(digits, typed.startsWith('+'))
  if (national === null) return null
  const moved = national.length === 11 ? RENUMBERED[national.slice(0, 4)] : undefined
  const number = moved ? moved + national.slice(4) : national
  if (MOBILE.test(number)) return number
  return options.allowDemoPrefixes && DEMO.test(number) ? number : null
}

function nationalOf(digits: string, international: boolean): string | null {
  const code = /^(?:00)?84(0?)(\d{9,10})$/.exec(digits)
  if (code) return `0${code[2]}`
  return international || !digits.startsWith('0') ? null : digits
}
