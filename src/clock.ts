// The only place that reads the time: business time is what this clock says, and in a demo it can be moved.

export interface Clock {
  now(): Date
  /** How far ahead of the machine's clock, in milliseconds; 0 in production. */
  offset(): number
  setOffset(ms: number): void
}

/** A clock that runs on, `offset` milliseconds ahead of the machine's. */
export function createClock(offset = 0): Clock {
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    setOffset(ms) {
      offset = ms
    },
  }
}
