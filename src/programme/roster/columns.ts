// Which column of a commune's list is which, by its heading as stations write it, or by the names of the national data set (domain.md E6).
import { fold } from '../../vietnamese/fold.ts'
import { TAGS, type Tag } from '../rules/rule.ts'

export type Column =
  | 'family'
  | 'name'
  | 'birth'
  | 'male'
  | 'female'
  | 'sex'
  | 'area'
  | 'address'
  | 'id'
  | 'phone'
  | 'insurance'
  | 'group_code'
  | 'group'
  | 'relation'
  | 'head'
  | 'home_no'
  | 'school'
  | 'job'
  | 'note'
  | 'vneid'
  | Tag

/** As a report names them. */
export const COLUMN_NAMES: Record<Column, string> = {
  family: 'Họ và chữ đệm',
  name: 'Họ tên',
  birth: 'Ngày sinh',
  male: 'Nam',
  female: 'Nữ',
  sex: 'Giới tính',
  area: 'Thôn',
  address: 'Địa chỉ',
  id: 'Số CCCD',
  phone: 'Điện thoại',
  insurance: 'Thẻ BHYT',
  group_code: 'DOI_TUONG',
  group: 'Đối tượng',
  relation: 'Quan hệ với chủ hộ',
  head: 'Chủ hộ',
  home_no: 'Số hộ',
  school: 'Trường, lớp',
  job: 'Nghề nghiệp',
  note: 'Ghi chú',
  vneid: 'Đăng ký VNeID',
  chronic: 'Bệnh mạn tính',
  hazardous: 'Nặng nhọc, độc hại',
  pregnant: 'Mang thai',
  hard_area: 'Vùng khó khăn',
  not_in_school: 'Không đi học',
}

/** Of folded headings; the first that fits. Null: a column that only looks like one of ours. */
const HEADINGS: [Column | null, RegExp][] = [
  // The day, the account and its grade are not the place somebody has chosen.
  ['vneid', /^(?!.*\b(tai khoan|muc|cai|so|sdt|dien thoai|ma|ngay)\b)(?=.*\b(dang ky|dk|noi|kham)\b).*\bvn ?eid\b/],
  ['chronic', /^(co |mac )?benh (nen|man tinh)\b|^(thuoc )?doi tuong benh man tinh$/],
  ['hazardous', /\b(nang nhoc|doc hai)\b/],
  ['pregnant', /^((phu nu|dang|co) )?(mang thai|co thai)$|^thai phu$/],
  ['hard_area', /^(thuoc )?(vung|dia ban|khu vuc) (dac biet )?kho khan$/],
  ['not_in_school', /^(tre )?(khong di hoc|bo hoc)$/],
  [
    null,
    /^(stt|tt|so tt|so thu tu)$|^(ngay|noi|han|gia tri|ma noi) (cap|dang ky|het|kcb|kham|su dung)|nhom mau|di cung/,
  ],
  [null, /(ten|tuoi|sinh|cccd).*\b(cha|bo|me|vo|chong|giam ho|nguoi than)\b|^(cha|bo|me|vo|chong)\b/],
  ['relation', /quan he|^qh\b/],
  ['home_no', /^(so|ma|stt|tt) (cua )?(ho|so ho|so ho khau|ho khau|ho gia dinh)$|^(so ho khau|ma ho)/],
  ['head', /chu ho/],
  ['sex', /^(gioi( tinh)?|phai|nam nu|gioi tinh nam nu)$/],
  ['female', /(^| )nu$/],
  ['id', /cccd|can cuoc|dinh danh|cmnd|cmt|chung minh|^so (cc|dd)/],
  ['phone', /dien thoai|^(so )?(dt|sdt|dtdd|di dong|phone)\b/],
  ['insurance', /bhyt|bao hiem y te|^the bh/],
  ['birth', /^(nam|ngay|ngay thang|ngay thang nam) ?sinh|^sinh (nam|ngay)|^(ntns|nam)$/],
  ['family', /^ho( va)?( ten| chu)? (dem|lot)$/],
  ['name', /^ho (chu dem )?(va )?ten|^ten( (nguoi|cong dan|nhan khau|khai sinh).*)?$|^nguoi (dan|kham)$/],
  ['area', /^(thon|xom|to dan pho|tdp|khom|ap|ban|khu pho|khu vuc|khu dan cu|khu|to|doi(?! tuong)|cum)\b/],
  ['address', /^(dia chi|noi (o|thuong tru|cu tru|tam tru)|cho o|thuong tru|ho khau|so nha)/],
  ['group', /doi tuong|^nhom|^dien\b/],
  ['school', /^(truong|lop|noi hoc)/],
  ['job', /nghe|noi (lam viec|lam|cong tac)|cong tac|don vi|co quan|cong viec/],
  ['note', /ghi chu|bien dong|tinh trang|chu thich/],
]
/** Several of these are one text: "Thôn" and "Tổ", "Nghề nghiệp" and "Nơi làm việc". */
const MANY: Column[] = ['area', 'address', 'id', 'phone', 'group', 'school', 'job', 'note', 'vneid', ...TAGS]

export interface Columns {
  /** Places of each column, from 0. */
  at: Map<Column, number[]>
  /** How many headings nobody reads. */
  unread: number
  twice: Column[]
}

export function findColumns(headings: string[]): Columns {
  const columns: Columns = { at: new Map(), unread: 0, twice: [] }
  for (const [place, heading] of headings.entries()) {
    if (heading === '') continue
    const column = columnOf(heading)
    if (!column) columns.unread++
    else if (columns.at.has(column) && !MANY.includes(column)) columns.twice.push(column)
    else columns.at.set(column, [...(columns.at.get(column) ?? []), place])
  }
  return columns
}

function columnOf(heading: string): Column | null {
  if (/^doi_tuong$/i.test(heading)) return 'group_code'
  const folded = fold(heading)
  // "Nam" and "Năm" fold to one word: only the column of men is written without the mark.
  if (
    /(^| )nam$/.test(folded) &&
    /nam$/i.test(heading.normalize('NFC').trim()) &&
    /^(nam|.*sinh.* nam|gioi tinh nam)$/.test(folded)
  ) {
    return 'male'
  }
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether a list of people can be read by these: who, and when born. */
export function isEnough({ at }: Columns): boolean {
  return at.has('name') && (at.has('birth') || at.has('male') || at.has('female'))
}
