// A word of a text in the two forms that rules compare: as typed and folded, with the accents kept apart.
import type { Marks } from './marks.ts'

export interface Word {
  /** As typed. */
  typed: string
  /** Lower case without accents; of the word that was meant, where the typing was repaired. */
  folded: string
  /** The accents typed; null: typed plain, which says nothing about the accents meant. */
  marks: Marks | null
  /** A comma, full stop, line end, emoji or the end of the text follows. */
  ends: boolean
  /** The word with its slips and left-over keys taken out, in the case typed; absent where there was nothing to repair. */
  meant?: string
}
