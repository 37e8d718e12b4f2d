// The form in which a village head writes to the village: "TB: sáng thứ 5 …", "Thông báo bà con xóm Chùa: …", or TB alone to choose from.
import { unmark } from '../../vietnamese/fold.ts'
import type { Meaning } from './meaning.ts'

const SAYS = '(?:khan|gap|hoan|doi|lich|moi|thon|xom|lang|ap|ban|nay)'
/** To whom it speaks. Words for staff as well ("các bác", "mọi người") are left out: what is told them may be an emergency. */
const VILLAGERS =
  '(?:(?:toi|den|cho|toan the|tat ca|cung) )*(?:ba con|bc|cac (?:ho|cu|gia dinh|bac phu huynh)|ho (?:dan|ngheo|gia dinh)|phu huynh|hoi vien|nhan dan|toan dan|nguoi dan|ca (?:thon|xom|ap|lang|ban|to)|hoi (?:phu nu|cuu chien binh|nong dan|nguoi cao tuoi)|dan (?:thon|xom|ap|lang|ban))'

/** "TB: …", "Thông báo thôn: …", or TB alone. */
const FORM = new RegExp(`^(?:(?:da|vang) )*(?:tb|thong bao|loa)(?: ${SAYS})?\\s*(?:[:;.\\-–]\\s*([\\s\\S]*)|a)?$`)
/** "Báo bà con xóm Dinh rõ: …", "TB các hộ thôn 5, …" */
const ADDRESSED = new RegExp(
  `^(?:(?:da|vang|xin|kinh) )*(?:tb|thong bao|bao|loa)(?: ${SAYS})?[^\\p{L}\\p{N}]+(?=${VILLAGERS})([\\s\\S]{12,})$`,
  'u',
)
/** "Xin thông báo lịch khám thôn Hạ: …" */
const TITLED =
  /^(?:(?:da|vang|xin|kinh) )*(?:tb|thong bao) (?=[^:?]*\b(?:thon|xom|ap|lang|ban|khu|khom|to|phuong|lich|ho|ba con)\b)((?:(?!\b(?:tram|bac si|can bo)\b)[^:?]){3,60}:[\s\S]{12,})$/
/** Loud signs before the first word. */
const SIGNS = /^[^\p{L}\p{N}]+/u

/** What it says is not read as the head's own wish: only that it is an announcement, and its words. Null: it is none. */
export function readAnnouncement(text: string): Pick<Meaning, 'intents' | 'announcement'> | null {
  const said = text.trim().replace(SIGNS, '')
  const folded = unmark(said)
  const found = FORM.exec(folded) ?? ADDRESSED.exec(folded) ?? TITLED.exec(folded)
  if (!found) return null
  // Folding keeps every letter in its place, but for signs no head types.
  const at = folded.length === said.length ? folded.length - (found[1] ?? '').length : 0
  return {
    intents: [{ intent: 'broadcast', why: 'TB' }],
    announcement: found[1] ? said.slice(at).trim() || null : null,
  }
}
