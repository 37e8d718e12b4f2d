// Tells the staff what begins to be wrong and what is over; without a chat to tell, the log hears of it.
import { keepAlerts } from '../../messaging/alerts/keep-alerts.ts'
import { type Group, type Told, tellAlerts } from '../../messaging/alerts/tell-alerts.ts'
import { sayAlert } from '../../messaging/alerts/words.ts'
import type { Runtime } from '../../runtime.ts'
import { whatIsWrong } from '../watch/what-is-wrong.ts'

/** To be called now and then, by every process: what one has told no other tells again. */
export async function alertStaff(rt: Runtime, find = whatIsWrong): Promise<void> {
  const now = rt.clock.now()
  await keepAlerts(rt.sql, await find(rt, now), now, rt.newId)
  await tellAlerts(rt.sql, (group) => tell(rt, group))
}

async function tell(rt: Runtime, group: Group): Promise<Told> {
  const { kind, is, subjects } = group
  rt.log.warn({ alert: kind, is, subjects }, 'the staff must know')
  if (!rt.tellStaff) return { result: 'told' }
  const told = await rt.tellStaff(sayAlert(group))
  if (told.result === 'wait') rt.log.warn({ alert: kind, code: told.code }, 'the staff could not be told')
  return told
}
