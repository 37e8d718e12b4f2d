// Every action a flow file may name.
import type { Action } from './action.ts'
import { answerInfo, judgeStated } from './answer-info.ts'
import { book, cancel, move, undoCancel } from './booking/book.ts'
import { findBookings } from './booking/bookings.ts'
import { checkDetails, forgetDetails, registerPerson } from './booking/details.ts'
import { findPerson, listPeople, pickedPerson } from './booking/find-person.ts'
import { echoOffer, findMovesAction, findOffersAction } from './booking/offers.ts'
import { bookSlot, findSlots } from './booking/slots.ts'
import { reportNoExamAtWork, whatAbout } from './eligibility/no-exam-at-work.ts'
import { comeHere } from './eligibility/who-else.ts'
import { bookPlan, findMembers, findPlans, holdPlan } from './families/family.ts'
import {
  broadcastStatus,
  draftBroadcast,
  draftFromSession,
  dropBroadcast,
  readBroadcast,
  sendAction,
} from './notices/broadcast.ts'
import { readByStaff } from './notices/by-staff.ts'
import { confirmComingAction, readReminder } from './notices/reminder.ts'
import { readSessionMoved } from './notices/session-moved.ts'
import { readSessionOff } from './notices/session-off.ts'
import { answerLinkRequest, readLinkRequest, readLinkTold } from './people/link-request.ts'
import { peopleBegin, peopleFindToRemove, peopleRemove } from './people/people.ts'
import { peopleAdd, peopleAgain, peopleNotePhone, peopleRelation } from './people/people-add.ts'
import { peopleAllow, peopleFindOwn, peopleReadPhone } from './people/people-allow.ts'
import { peopleFindHelpers, peopleWithdraw } from './people/people-rights.ts'
import { checkProvedLink, linkProved } from './people/proved-link.ts'
import { allowReadingAction, checkOneTimeCode, checkSlipCode, sendOneTimeCodeAction } from './results/proof.ts'
import { readResultNotice } from './results/result-notice.ts'
import { findResult, refuseLists } from './results/results.ts'
import { checkComplaint, openTicketAction, remember } from './tickets.ts'
import { findDeceased, reportDeathAction } from './urgent/deceased.ts'
import { nearestHelp } from './urgent/emergency.ts'
import { keepOne, startMessages, stopMessages } from './urgent/stop.ts'
import { unlinkNumber } from './urgent/wrong-number.ts'
import { vneidFind, vneidHear, vneidStartOver, vneidStep } from './vneid/vneid.ts'
import { vneidDeadline, vneidExamDay, vneidMissingExam } from './vneid/vneid-exam.ts'
import { vneidStuck, vneidTrouble } from './vneid/vneid-trouble.ts'
import { findWaiting, joinWaiting, leaveWaiting } from './waiting/waiting.ts'
import { declineSeat, otherDays, readSeatOffer, takeSeat } from './waiting/waiting-offer.ts'
import { readWaitingOver } from './waiting/waiting-over.ts'

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
