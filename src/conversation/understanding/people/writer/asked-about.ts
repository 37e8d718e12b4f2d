// Tells whether an age is the writer's own, and where in a text the question about somebody begins.

import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import type { Word } from '../../../../vietnamese/word.ts'

/** "Tôi chưa khám bao giờ, năm nay 59 tuổi" */
export function isWriters(words: Word[], from: number, elder: boolean): boolean {
  // "cô 62 tuổi khám được không cháu"
  if (elder && /^(?:ba|ong|bac|co|chu|chi|anh|di)$/.test(words[from - 1]?.folded ?? '')) return true
  if (from === 0 || !/^(?:nay|moi|da|toi|tui)$/.test(words[from - 1]!.folded)) return false
  return words.slice(0, from).some(({ folded }) => folded === 'toi' || folded === 'tui')
}

/** Where the question begins in "còn ông Lượng thì sao", typed plain a middle and a given name; the number of words where none does. */
export function whatAbout(words: Word[]): number {
  if (!words.slice(0, 3).some(({ folded }) => folded === 'con')) return words.length
  const at = words.findIndex(({ folded, marks }, i) => {
    const next = words[i + 1]?.folded
    return (folded === 'thi' && next === 'sao' && mayBe(marks, marksOf('thì'))) || (folded === 'the' && next === 'nao')
  })
  return at < 0 ? words.length : at
}
