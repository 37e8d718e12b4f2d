// What people type for each intent: one table of words each, in intents/. How they are written stands in intents/words.ts.
import { BOOK } from './intents/book.ts'
import { INFO_BRING } from './intents/bring.ts'
import { BROADCAST } from './intents/broadcast.ts'
import { CANCEL } from './intents/cancel.ts'
import { CANNOT_TRAVEL } from './intents/cannot-travel.ts'
import { COMPLAINT } from './intents/complaint.ts'
import { INFO_CONTENTS } from './intents/contents.ts'
import { INFO_COST } from './intents/cost.ts'
import { DECEASED } from './intents/deceased.ts'
import { INFO_ELIGIBILITY } from './intents/eligibility.ts'
import { EMERGENCY } from './intents/emergency.ts'
import { INFO_FASTING } from './intents/fasting.ts'
import { GREETING } from './intents/greeting.ts'
import { HUMAN } from './intents/human.ts'
import { LANGUAGE } from './intents/language.ts'
import { MENU } from './intents/menu.ts'
import { MY_BOOKINGS } from './intents/my-bookings.ts'
import { PRAISE } from './intents/praise.ts'
import { RESCHEDULE } from './intents/reschedule.ts'
import { RESULT } from './intents/result.ts'
import { RESULT_CLASS } from './intents/result-class.ts'
import { RIGHTS } from './intents/rights.ts'
import { SCAM_REPORT } from './intents/scam-report.ts'
import { START } from './intents/start.ts'
import { STOP } from './intents/stop.ts'
import { THANKS } from './intents/thanks.ts'
import { VNEID } from './intents/vneid.ts'
import { INFO_WHEN_WHERE } from './intents/when-where.ts'
import type { Words } from './intents/words.ts'
import { WRONG_NUMBER } from './intents/wrong-number.ts'
import type { Intent } from './meaning.ts'

export const INTENTS: Record<Intent, Words> = {
  book: BOOK,
  broadcast: BROADCAST,
  info_bring: INFO_BRING,
  cancel: CANCEL,
  cannot_travel: CANNOT_TRAVEL,
  complaint: COMPLAINT,
  info_contents: INFO_CONTENTS,
  info_cost: INFO_COST,
  deceased: DECEASED,
  info_eligibility: INFO_ELIGIBILITY,
  emergency: EMERGENCY,
  info_fasting: INFO_FASTING,
  greeting: GREETING,
  human: HUMAN,
  language: LANGUAGE,
  menu: MENU,
  my_bookings: MY_BOOKINGS,
  praise: PRAISE,
  reschedule: RESCHEDULE,
  result_class: RESULT_CLASS,
  result: RESULT,
  rights: RIGHTS,
  scam_report: SCAM_REPORT,
  start: START,
  stop: STOP,
  thanks: THANKS,
  vneid: VNEID,
  info_when_where: INFO_WHEN_WHERE,
  wrong_number: WRONG_NUMBER,
  // Found by their form, not by words: code.ts, asks-for-lists.ts.
  code: {},
  result_list: {},
}
