// What people type into commands, as schemas whose messages say what to type.
import { z } from 'zod'
import { atLocal, dayOf } from '../../vietnamese/dates.ts'

/** The one positional of most commands. */
export const onlyCommune = z
  .array(z.string())
  .length(1, { error: 'name one commune by its code of five digits, such as 10804' })
  .transform(([code]) => code!)
  .pipe(z.string().regex(/^\d{5}$/, { error: 'a commune is named by its code of five digits, such as 10804' }))

export function words(what: string) {
  return z
    .string({ error: `say ${what}` })
    .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    .refine((text) => text !== '', { error: `say ${what}` })
}

export const day = z.string({ error: 'say a day such as 2026-12-01' }).refine(
  (text) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    return year !== undefined && dayOf(Number(year), Number(month), Number(date)) !== null
  },
  { error: 'say a day of the calendar such as 2026-12-01' },
)

export const time = z
  .string({ error: 'say a time such as 07:00' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'say a time such as 07:00' })

const HOW_MOMENT = 'say a day and a time such as "2026-12-02 07:00"'

/** "2026-12-02 07:00", in Vietnam. */
export const moment = z
  .string({ error: HOW_MOMENT })
  .transform((text) => text.trim().split(/[\sT]+/))
  .pipe(z.tuple([day, time], { error: HOW_MOMENT }))
  .transform(([day, time]) => atLocal(day, time))

export function wholeNumber(least: number, most: number) {
  const error = `say a whole number from ${least} to ${most}`
  return z
    .string({ error })
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error })
}

export function oneOf<const Words extends readonly [string, ...string[]]>(list: Words) {
  return z.enum(list, { error: `say one of: ${list.join(', ')}` })
}

/** "1,2,3,7" */
export const groups = z
  .string({ error: 'say which groups are taken, such as 1,2,3,7' })
  .regex(/^[1-7](,[1-7])*$/, { error: 'say the groups from 1 to 7 with commas, such as 1,2,3,7' })
  .transform((text) => [...new Set(text.split(',').map(Number))].sort((a, b) => a - b))
