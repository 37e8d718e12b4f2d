// An interrupted talk about somebody or something that is no more does not go on.
import type { Talk } from './state.ts'

/** `gone`: values of answers or options. What it had interrupted itself goes on, if it may. */
export function withoutGone(suspended: Talk | null, gone: string[]): Talk | null {
  if (!suspended) return null
  const beneath = suspended.beneath && !standsOn(suspended.beneath, gone) ? suspended.beneath : null
  return standsOn(suspended, gone) ? beneath : { ...suspended, beneath }
}

function standsOn({ answers, question }: Talk, gone: string[]): boolean {
  const values = JSON.stringify([answers, question?.options.map(({ value }) => value)])
  return gone.some((value) => values.includes(JSON.stringify(value)))
}
