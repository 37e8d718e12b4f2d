// Every action a flow file may name.
import type { Action } from './action.ts'
import { answerInfo } from './answer-info.ts'
import { book, cancel, move } from './book.ts'
import { findBookings } from './bookings.ts'
import { checkDetails, forgetDetails, registerPerson } from './details.ts'
import { findPerson } from './find-person.ts'
import { echoOffer, findMovesAction, findOffersAction } from './offers.ts'
import { keepOne, startMessages, stopMessages } from './stop.ts'
import { checkComplaint, openTicketAction, remember } from './tickets.ts'

export const actions: Record<string, Action> = {
  find_person: findPerson,
  check_details: checkDetails,
  forget_details: forgetDetails,
  register_person: registerPerson,
  find_offers: findOffersAction,
  find_moves: findMovesAction,
  echo_offer: echoOffer,
  book,
  move_booking: move,
  cancel_booking: cancel,
  find_bookings: findBookings,
  answer_info: answerInfo,
  open_ticket: openTicketAction,
  check_complaint: checkComplaint,
  remember,
  stop_messages: stopMessages,
  keep_one: keepOne,
  start_messages: startMessages,
}
