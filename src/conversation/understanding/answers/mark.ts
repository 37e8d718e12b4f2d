// Reads the mark somebody gives where a rating was asked: "9/10", "4 điểm", "cho 5 sao", "bảy phẩy năm", "mười luôn".

import { spokenNumber } from '../../../vietnamese/spoken-number.ts'
import type { Word } from '../../../vietnamese/word.ts'

export interface Mark {
  value: number
  /** Nothing but the mark, politeness aside. */
  alone: boolean
}

const GIVES =
  /^(?:cho|cham|diem|muc|so|duoc|danh|gia|tam|khoang|bac|toi|em|chau|con|minh|tram|da|vang|chac|thi|hang|loai|ok)$/
const BEHIND = /^(?:diem|d|sao|tren|phan|\*)$/
/** Counted things, not marks: "chọc 4 lần", "đợi 2 tiếng". */
const COUNTS =
  /^(?:lan|tieng|gio|h|phut|nguoi|bac|ngay|hom|nam|thang|tuan|tuoi|mui|cay|km|trieu|k|nghin|cai|lan|buoi|hang|phong|bo|y)$/
const AROUND =
  /^(?:cho|do|nghen|nhen|lun|cac|het|doan|kham|cham|diem|muc|so|duoc|danh|gia|sao|tren|phan|luon|nhe|nha|a|em|toi|chau|con|minh|tram|bac|da|vang|ad|thoi|nghe|oi|ok|chi|anh|co|chu|ba|ong|tuyet|doi|muoi|10|5|hai|long|rat)$/

/** `text` as typed, as "7,5" loses its comma among words. */
export function markGiven(text: string, words: Word[]): Mark | null {
  for (let at = 0; at < words.length; at++) {
    const digits = /^(\d{1,2})(?:\/(?:5|10|4|100))?$/.exec(words[at]!.folded)
    const spoken = digits ? null : markInWords(words, at)
    if (!digits && !spoken) continue
    const to = spoken?.to ?? at + 1
    const led =
      at === 0 || words.slice(0, at).every(({ folded }) => GIVES.test(folded)) || GIVES.test(words[at - 1]!.folded)
    const next = words[to]?.folded ?? ''
    const outOf = digits?.[0].includes('/') === true || BEHIND.test(next)
    if ((!led && !outOf) || COUNTS.test(next)) continue
    // In words only with what makes it a mark: "ba" is a grandmother, "năm" a year.
    if (spoken && !outOf && to < words.length && words.slice(to).some(({ folded }) => !AROUND.test(folded))) continue
    const value = spoken ? spoken.value : decimal(text, Number(digits![1]))
    if (value > 100) continue
    const others = words.filter(
      ({ folded }, other) =>
        (other < at || other >= to) && !AROUND.test(folded) && !/^\d+$/.test(folded) && !isNumberWord(words, other),
    )
    return { value, alone: others.length < 2 }
  }
  return null
}

function markInWords(words: Word[], at: number): { value: number; to: number } | null {
  const spoken = spokenNumber(words, at)
  return spoken && spoken.value <= 10 ? spoken : null
}

function isNumberWord(words: Word[], at: number): boolean {
  return spokenNumber(words, at) !== null
}

function decimal(text: string, whole: number): number {
  const match = new RegExp(`(?<!\\d)${whole}[.,](\\d)(?!\\d)`).exec(text)
  return match ? Number(`${whole}.${match[1]}`) : whole
}
