// Whether a text is about the people of this phone: who they are, somebody more, somebody less, who else may act for the writer.
import { fold } from '../../../vietnamese/fold.ts'

export type PeopleWish =
  | { wish: 'list' | 'add' | 'remove' | 'helpers' }
  /** `helper`: what the one who is to be allowed is to the writer, folded ("con gai"); null: not said. */
  | { wish: 'allow'; helper: string | null }

const ME = '(?:toi|em|minh|tui|chau|con|me|bo|ba|ong|bac)'
const KIN =
  '(?:con trai|con gai|con dau|con re|con|chau noi|chau ngoai|chau|vo|chong|me|bo|ba|ma|ong|anh trai|chi gai|em trai|em gai|anh|chi|em)'
const FAMILY = '(?:gia dinh|nguoi nha|nguoi than)'
const HERE = '(?:may|so|dien thoai|danh sach)(?: (?:nay|cua toi))?'
const BEFORE = '^(?:da |vang |alo )?(?:tram oi )?(?:(?:toi|em|minh|tui|chau|con) )?(?:(?:muon|can|xin|hoi|nho) )?'
const AFTER = '(?: (?:a|nhe|nha|voi|giup|duoc khong|dc khong|duoc ko|dc ko|dc k|khong|ko|nua|tram|nhi))*[ ?.!]*$'
const HELPS =
  '(?:dat lich|dat|nhan tin nhac lich|nhan tin nhac|nhan tin|nhan nhac lich|nhan nhac|nhan lich|nhac lich)(?: kham)?'

const LIST = whole(
  `(?:xem |danh sach )*${FAMILY}(?: (?:cua )?${ME})?`,
  `may nay (?:dang )?(?:dat lich|dat|nhan tin|ghi|co) (?:cho )?(?:ten )?(?:nhung )?(?:ai|nguoi nao)`,
)
const ADD = whole(
  `(?:ghi |khai |bo sung )?them (?:mot |1 )?(?:nguoi nha|nguoi than|nguoi)(?: (?:cua )?${ME})?(?: (?:vao|len|tren) ${HERE})?`,
  `(?:ghi |khai )?them ${KIN}(?: ${ME})? (?:vao|len|tren) (?:may|so|dien thoai)(?: nay)?`,
)
const REMOVE = whole(
  `(?:xoa|bo bot|bo|go) (?:ten )?(?:mot |1 )?(?:nguoi nha|nguoi than|nguoi)(?: (?:cua )?${ME})?(?: (?:khoi|ra khoi|o|tren) ${HERE})?`,
  `(?:xoa|bo|go) (?:ten )?${KIN}(?: ${ME})? (?:khoi|ra khoi) ${HERE}`,
)
const HELPERS = whole(
  `(?:ai|nhung ai|so nao|may nao) (?:dang |duoc |co the |co quyen |duoc quyen )*${HELPS} (?:cho|cua|giup|ho|thay)(?: cho)? ${ME}`,
  `(?:nhung )?(?:ai|nguoi nao|so nao) (?:dang |duoc )*giup ${ME}`,
  `(?:rut|go|bo|thoi|xem) quyen (?:cua )?${FAMILY}`,
)
const ALLOW = whole(
  `cho (?:phep )?(?:(?<kin>${KIN})(?: (?:cua )?${ME})?|${FAMILY}(?: ${ME})?|nguoi khac) (?:duoc )?${HELPS} (?:cua|cho|giup|ho|thay)(?: cho)? ${ME}`,
)

/** Only texts that say nothing else: "đặt lịch cho người nhà" books. */
export function readPeopleWish(text: string): PeopleWish | null {
  const folded = fold(text)
  if (folded.length > 80) return null
  const allowed = ALLOW.exec(folded)
  if (allowed) return { wish: 'allow', helper: allowed.groups?.kin ?? null }
  if (LIST.test(folded)) return { wish: 'list' }
  if (ADD.test(folded)) return { wish: 'add' }
  if (REMOVE.test(folded)) return { wish: 'remove' }
  return HELPERS.test(folded) ? { wish: 'helpers' } : null
}

function whole(...phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${phrases.join('|')})${AFTER}`)
}
