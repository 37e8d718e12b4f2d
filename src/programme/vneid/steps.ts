// The steps to the e-health book in their order (domain.md F1), and which of them a code or password belongs to.

export const STEPS = [
  'level_2',
  'install',
  'activate',
  'code',
  'password',
  'log_in',
  'wallet',
  'request',
  'card_number',
  'wait',
  'book',
  'consent',
] as const
export type Step = (typeof STEPS)[number]

/** What is kept of somebody: the step they are at, or where it ended. `paper`: no smartphone, the slip is enough. */
export type Place = Step | 'opened' | 'paper'

export function isStep(place: string): place is Step {
  return (STEPS as readonly string[]).includes(place)
}

/** The step after this one; `opened` after the last. */
export function stepAfter(step: Step): Place {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'opened'
}

/** Where a code is seen or typed, the warning stands (domain.md F2, scam note). */
export function hasCode(step: Step): boolean {
  return step === 'code' || step === 'password'
}
