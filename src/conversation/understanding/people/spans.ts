// Sets of word positions.

/** Adds the words from `from` up to, not with, `to`. */
export function add(set: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) set.add(at)
}
