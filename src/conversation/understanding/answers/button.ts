// Reads the payload of a button of ours: `hk:<questionId>:<value>`.

import type { OpenQuestion } from '../meaning.ts'

export interface Button {
  chosen: string | null
  expired: boolean
}

/** Null where it is no payload of ours. A button of a question no longer open, or of a value it never had, has expired. */
export function readButton(payload: string | undefined, open: OpenQuestion | null): Button | null {
  const parts = payload === undefined ? null : /^hk:([^:]+):(.*)$/s.exec(payload)
  if (!parts) return null
  const option = open?.id === parts[1] ? open?.options.find(({ value }) => value === parts[2]) : undefined
  return option ? { chosen: option.value, expired: false } : { chosen: null, expired: true }
}
