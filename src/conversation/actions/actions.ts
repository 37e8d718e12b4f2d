// Every action a flow file may name.
import type { Action } from './action.ts'
import { answerInfo, judgeStated } from './answer-info.ts'
import { book, cancel, move, undoCancel } from './book.ts'
import { findBookings } from './bookings.ts'
import {
  broadcastStatus,
  draftBroadcast,
  draftFromSession,
  dropBroadcast,
  readBroadcast,
  sendAction,
} from './broadcast.ts'
import { readByStaff } from './by-staff.ts'
import { findDeceased, reportDeathAction } from './deceased.ts'
import { checkDetails, forgetDetails, registerPerson } from './details.ts'
import { nearestHelp } from './emergency.ts'
import { bookPlan, findMembers, findPlans, holdPlan } from './family.ts'
import { findPerson, listPeople, pickedPerson } from './find-person.ts'
import { answerLinkRequest, readLinkRequest, readLinkTold } from './link-request.ts'
import { reportNoExamAtWork, whatAbout } from './no-exam-at-work.ts'
import { echoOffer, findMovesAction, findOffersAction } from './offers.ts'
import { peopleBegin, peopleFindToRemove, peopleRemove } from './people.ts'
import { peopleAdd, peopleAgain, peopleNotePhone, peopleRelation } from './people-add.ts'
import { peopleAllow, peopleFindOwn, peopleReadPhone } from './people-allow.ts'
import { peopleFindHelpers, peopleWithdraw } from './people-rights.ts'
import { allowReadingAction, checkOneTimeCode, checkSlipCode, sendOneTimeCodeAction } from './proof.ts'
import { checkProvedLink, linkProved } from './proved-link.ts'
import { confirmComingAction, readReminder } from './reminder.ts'
import { readResultNotice } from './result-notice.ts'
import { findResult, refuseLists } from './results.ts'
import { readSessionMoved } from './session-moved.ts'
import { readSessionOff } from './session-off.ts'
import { bookSlot, findSlots } from './slots.ts'
import { keepOne, startMessages, stopMessages } from './stop.ts'
import { checkComplaint, openTicketAction, remember } from './tickets.ts'
import { vneidFind, vneidHear, vneidStartOver, vneidStep } from './vneid.ts'
import { vneidDeadline, vneidExamDay, vneidMissingExam } from './vneid-exam.ts'
import { vneidStuck, vneidTrouble } from './vneid-trouble.ts'
import { findWaiting, joinWaiting, leaveWaiting } from './waiting.ts'
import { declineSeat, otherDays, readSeatOffer, takeSeat } from './waiting-offer.ts'
import { readWaitingOver } from './waiting-over.ts'
import { comeHere } from './who-else.ts'
import { unlinkNumber } from './wrong-number.ts'

export const actions: Record<string, Action> = {
  find_person: findPerson,
  list_people: listPeople,
  picked_person: pickedPerson,
  find_members: findMembers,
  find_plans: findPlans,
  hold_plan: holdPlan,
  book_plan: bookPlan,
  check_details: checkDetails,
  forget_details: forgetDetails,
  register_person: registerPerson,
  find_offers: findOffersAction,
  find_moves: findMovesAction,
  echo_offer: echoOffer,
  come_here: comeHere,
  book,
  move_booking: move,
  cancel_booking: cancel,
  undo_cancel: undoCancel,
  find_bookings: findBookings,
  answer_info: answerInfo,
  judge_stated: judgeStated,
  open_ticket: openTicketAction,
  what_about: whatAbout,
  report_no_exam_at_work: reportNoExamAtWork,
  check_complaint: checkComplaint,
  nearest_help: nearestHelp,
  unlink_number: unlinkNumber,
  find_deceased: findDeceased,
  report_death: reportDeathAction,
  remember,
  draft_broadcast: draftBroadcast,
  draft_from_session: draftFromSession,
  send_broadcast: sendAction,
  drop_broadcast: dropBroadcast,
  broadcast_status: broadcastStatus,
  read_broadcast: readBroadcast,
  read_result_notice: readResultNotice,
  read_reminder: readReminder,
  read_session_off: readSessionOff,
  read_session_moved: readSessionMoved,
  read_by_staff: readByStaff,
  confirm_coming: confirmComingAction,
  find_result: findResult,
  refuse_lists: refuseLists,
  find_slots: findSlots,
  book_slot: bookSlot,
  check_slip_code: checkSlipCode,
  send_one_time_code: sendOneTimeCodeAction,
  check_one_time_code: checkOneTimeCode,
  allow_reading: allowReadingAction,
  stop_messages: stopMessages,
  keep_one: keepOne,
  start_messages: startMessages,
  check_proved_link: checkProvedLink,
  link_proved: linkProved,
  people_begin: peopleBegin,
  people_note_phone: peopleNotePhone,
  people_relation: peopleRelation,
  people_again: peopleAgain,
  people_add: peopleAdd,
  people_find_to_remove: peopleFindToRemove,
  people_remove: peopleRemove,
  people_find_helpers: peopleFindHelpers,
  people_withdraw: peopleWithdraw,
  people_find_own: peopleFindOwn,
  people_read_phone: peopleReadPhone,
  people_allow: peopleAllow,
  read_link_request: readLinkRequest,
  answer_link_request: answerLinkRequest,
  read_link_told: readLinkTold,
  vneid_find: vneidFind,
  vneid_step: vneidStep,
  vneid_start_over: vneidStartOver,
  vneid_hear: vneidHear,
  vneid_stuck: vneidStuck,
  vneid_trouble: vneidTrouble,
  vneid_deadline: vneidDeadline,
  vneid_exam_day: vneidExamDay,
  vneid_missing_exam: vneidMissingExam,
  join_waiting: joinWaiting,
  find_waiting: findWaiting,
  leave_waiting: leaveWaiting,
  read_seat_offer: readSeatOffer,
  take_seat: takeSeat,
  decline_seat: declineSeat,
  other_days: otherDays,
  read_waiting_over: readWaitingOver,
}
