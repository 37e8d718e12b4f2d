// Whether nobody's name or owner is missing behind a word for somebody: "cho mẹ đi khám".

import type { Said } from '../../../vietnamese/phrases/said.ts'

/** Behind "cho mẹ …": the person is complete. */
const COMPLETE = new Set(
  'kham di thi nua sinh ten va voi vs cung luon nhe nha a hom ngay sang chieu thu mai vao o bi duoc xin tai roi lan mot kiem truoc tuan nam bua tu luc co ko khong'.split(
    ' ',
  ),
)

export function isComplete(said: Said[], to: number, after: string): boolean {
  return said[to - 1]!.ends || after === '' || COMPLETE.has(after)
}
