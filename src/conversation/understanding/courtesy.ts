// Words that carry address and politeness but no meaning of their own: taken off before a short answer is read.

import type { Said } from '../../vietnamese/phrases/said.ts'

const COURTESY = new Set(
  `a ah aj dau nhe nha nhen nghe hen nhi hi he ne oi ui voi luon vay the thoi day do di chau con em e anh chi co chu bac ban ba ong cu cau di thim
  me bo toi minh tui to cac moi nguoi bac si can bo nhan vien tram y te xin thua kinh cam on nhieu lam da vang nhak nhoa nhoe nghen hen hy ha he hihi haha hehe kk hic`.split(
    /\s+/,
  ),
)
/** True for a word of politeness. "dạ", "vâng", "có", "đi" are answers too: who reads answers asks for those first. */
export function isCourtesy(word: Said): boolean {
  return COURTESY.has(word.folded)
}
