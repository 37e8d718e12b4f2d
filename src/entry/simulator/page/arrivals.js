// What has come on every phone of the demo, also on those nobody looks at.
import { arrived } from './server.js'

const LOOK_MS = 1_000

/** Calls back about once a second while the page is looked at, with [{letter, via, came, reminders, unseen}]. */
export function watchArrivals(onArrived) {
  const look = async () => {
    if (document.visibilityState === 'visible') {
      const came = await arrived().catch(() => null)
      if (came) onArrived(came)
    }
    setTimeout(look, LOOK_MS)
  }
  look()
}

/** What has come on which phone between two looks: [{letter, via, came, reminders}]. */
export function cameBetween(before, after) {
  return after.flatMap(({ letter, via, came, reminders }) => {
    const then = before.find((on) => on.letter === letter && on.via === via) ?? { came: 0, reminders: 0 }
    return came > then.came ? [{ letter, via, came: came - then.came, reminders: reminders - then.reminders }] : []
  })
}
