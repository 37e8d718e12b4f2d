// Weighs what is said around each of several days: "mùng 8 đi ăn cưới, ngày 10 khám" wishes for the second.

import type { Word } from './word.ts'

const WANTS = new Set('kham dk dky dki ghi xep dat lay chon ranh xin chot hen'.split(' '))
/** With these before them: "đăng ký", "cho em", "đi được". */
const WANTED_PAIRS = new Set(
  'dang ky|dang ki|cho em|cho toi|cho con|cho chau|cho me|cho bo|cho ba|cho tui|di duoc|den duoc|ra duoc|di dc|ra dc'.split(
    '|',
  ),
)
const BUSY = new Set('ban ket vuong truc cay gat kieng'.split(' '))
const BUSY_PAIRS = new Set(
  (
    'dam cuoi|an cuoi|am cuoi|dam gio|an gio|an hoi|di bien|di vien|tai kham|di hoc|di lam|lam dong|ve que|nghi le|' +
    'moi xong|xong viec|ngu bu|di an|co dam|xong roi|chac nghi|di le|o cu|di vang|vang nha'
  ).split('|'),
)
/** Here another thought begins. */
const TURNS = new Set('nen nhung chu con ma vay thoi'.split(' '))
const REACH = 7

/** Below 0: something else fills that day; above: it is wished for. `before`, `after`: the ends of the days around it. */
export function wishFor(words: Word[], from: number, to: number, before: number, after: number): number {
  let start = from
  while (start > before && from - start < REACH && !words[start - 1]!.ends && !TURNS.has(words[start - 1]!.folded))
    start--
  let end = to
  if (!words[to - 1]!.ends)
    while (end < after && end - to < REACH && !TURNS.has(words[end]!.folded)) {
      end++
      if (words[end - 1]!.ends) break
    }
  let wants = 0
  let busy = 0
  for (let at = start; at < end; at++) {
    if (at >= from && at < to) continue
    const { folded } = words[at]!
    const pair = at + 1 < end && at + 1 !== from ? `${folded} ${words[at + 1]!.folded}` : ''
    if (BUSY_PAIRS.has(pair)) {
      busy = 2
      at++
    } else if (WANTED_PAIRS.has(pair) || WANTS.has(folded)) wants = 1
    else if (BUSY.has(folded)) busy = 2
  }
  return wants - busy
}
