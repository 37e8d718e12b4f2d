// A reason as it is typed for residents to read after "vì": short, and nothing about a person, money or links.
import { unfitToTell } from '../../programme/broadcasts/check-text.ts'
import { countSegments, toGsm7 } from '../../vietnamese/sms.ts'
import { words } from './typed.ts'

/** `most`: letters as an SMS has them. */
export function toldReason(most: number) {
  const isShort = (text: string) => {
    const { units, encoding } = countSegments(toGsm7(text))
    return encoding === 'gsm7' && units <= most
  }
  return words('why, as residents read it after "vì", such as "bão số 12"')
    .transform((text) => text.replace(/^vì /i, '').replace(/[.!]+$/, ''))
    .refine((text) => text !== '' && isShort(text), { error: `say it in ${most} letters at most` })
    .refine((text) => unfitToTell({ text, namesPeople: true, areaName: '', otherAreas: [] }) === null, {
      error: 'say a reason without anybody’s health, money or links; residents read it',
    })
}
