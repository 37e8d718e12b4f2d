// Every command of `henkham`, in the order of its help.
import { areaAdd } from './area-add.ts'
import { attendance } from './attendance.ts'
import { backup } from './backup.ts'
import { bookingsAdd } from './bookings-add.ts'
import { bookingsCancel } from './bookings-cancel.ts'
import { bookingsExport } from './bookings-export.ts'
import { bookingsMove } from './bookings-move.ts'
import { chat } from './chat.ts'
import { codesMake } from './codes-make.ts'
import type { Command } from './command.ts'
import { communeAdd } from './commune-add.ts'
import { completionOf } from './completion-print.ts'
import { doctor } from './doctor.ts'
import { flowsDraw } from './flows-draw.ts'
import { message } from './message.ts'
import { peopleLink } from './people-link.ts'
import { peopleList } from './people-list.ts'
import { peopleMark } from './people-mark.ts'
import { peopleRequests } from './people-requests.ts'
import { peopleTwiceCommand } from './people-twice.ts'
import { peopleUnlink } from './people-unlink.ts'
import { restore } from './restore.ts'
import { resultsImport } from './results-import.ts'
import { roleAdd } from './role-add.ts'
import { rosterImport } from './roster-import.ts'
import { rosterReview } from './roster-review.ts'
import { roundAdd } from './round-add.ts'
import { rulesSet } from './rules-set.ts'
import { rulesShow } from './rules-show.ts'
import { sessionAdd } from './session-add.ts'
import { sessionCancel } from './session-cancel.ts'
import { sessionClose } from './session-close.ts'
import { sessionList } from './session-list.ts'
import { sessionMove } from './session-move.ts'
import { sessionReopen } from './session-reopen.ts'
import { sessionSheet } from './session-sheet.ts'
import { sessionShow } from './session-show.ts'
import { ticketsAnswer } from './tickets-answer.ts'
import { ticketsClose } from './tickets-close.ts'
import { ticketsList } from './tickets-list.ts'
import { ticketsShow } from './tickets-show.ts'
import { understandLines } from './understand.ts'
import { unreached } from './unreached.ts'
import { waitlistList } from './waitlist-list.ts'
import { whoami } from './whoami.ts'

export const COMMANDS: Command[] = [
  communeAdd,
  areaAdd,
  rosterImport,
  rosterReview,
  roundAdd,
  rulesSet,
  rulesShow,
  sessionAdd,
  sessionList,
  sessionShow,
  sessionSheet,
  attendance,
  sessionClose,
  sessionMove,
  sessionCancel,
  sessionReopen,
  bookingsAdd,
  bookingsMove,
  bookingsCancel,
  bookingsExport,
  waitlistList,
  roleAdd,
  peopleRequests,
  peopleLink,
  peopleUnlink,
  peopleList,
  unreached,
  peopleTwiceCommand,
  peopleMark,
  resultsImport,
  codesMake,
  whoami,
  ticketsList,
  ticketsShow,
  ticketsAnswer,
  ticketsClose,
  message,
  understandLines,
  backup,
  restore,
  doctor,
  chat,
  flowsDraw,
  completionOf(() => COMMANDS),
]
