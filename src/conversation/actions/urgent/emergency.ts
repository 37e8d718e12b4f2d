// The nearest help we can name: the station of the place, and its number where the commune has entered one.
import { communeOf } from '../../../programme/communes/commune-of.ts'
import { stationName } from '../../../programme/communes/display-name.ts'
import { deskOf } from '../../../programme/vneid/desk-of.ts'
import { action } from '../action.ts'

export const nearestHelp = action(['found'], async ({ tx, said, communeId: home }) => {
  const communeId = said.place?.communeId ?? home
  const commune = communeId ? await communeOf(tx, communeId) : null
  if (!commune || !communeId) return { outcome: 'found' as const, words: { context: 'plain' } }
  const desk = await deskOf(tx, communeId, 'station')
  const phone = desk?.phone ?? commune.hotline
  const words = { station: stationName(commune), ...(phone && { phone }), context: phone ? 'phone' : 'station' }
  return { outcome: 'found' as const, words }
})
