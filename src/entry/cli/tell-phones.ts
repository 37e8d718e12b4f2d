// Has a person's phones told what staff did with their visit, and says who must be told by hand.
import type postgres from 'postgres'
import { endOfQuiet } from '../../conversation/open-notice.ts'
import type { Seal } from '../../database/seal.ts'
import { planStaffNotices, type StaffNotices } from '../../programme/bookings/plan-staff-notices.ts'
import { toTellByHand } from '../../programme/sessions/to-tell-by-hand.ts'
import { localTime } from '../../vietnamese/dates.ts'
import { sayByHand } from './say-by-hand.ts'

export async function tellPhones(
  tx: postgres.TransactionSql,
  seal: Seal,
  notices: StaffNotices,
): Promise<{ phones: number; said: string; byHand: string[] }> {
  const { communeId, residentId, now } = notices
  const phones = await planStaffNotices(tx, seal, notices)
  const byHand = await toTellByHand(tx, seal, { communeId, residentIds: [residentId] })
  const morning = endOfQuiet(now)
  const said =
    phones > 0 ? `phones told ${morning ? `from ${localTime(morning)} on` : 'now'}: ${phones}` : 'no phone can be told'
  return { phones, said, byHand: sayByHand('to tell by hand', byHand) }
}
