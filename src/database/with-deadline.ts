// Puts an end to waiting for a database that does not answer at all.

/** Thrown when the database did not answer in time. The work may still be done by it later. */
export class DeadlineError extends Error {
  constructor(ms: number) {
    super(`the database did not answer within ${ms} ms`)
    this.name = 'DeadlineError'
  }
}

/**
 * Waits for `work` for `ms` milliseconds at most, then throws `DeadlineError`. A frozen server (stopped machine, full disk,
 * broken network) never answers, so its own statement_timeout cannot help. The work is not taken back and may still take
 * effect: it must be repeatable. (The library can cancel a query, but one cancelled before its connection is open keeps
 * that connection for ever.)
 */
export async function withDeadline<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(ms)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
