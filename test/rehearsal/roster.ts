// A commune's list as it comes: five thousand people in a CSV, with what lists have in real life.
import { seeded } from '../setup/chance.ts'

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Hoàng', 'Bùi', 'Đỗ', 'Đặng', 'Ngô']
const MIDDLE = { f: ['Thị', 'Thị Thu', 'Ngọc'], m: ['Văn', 'Đình', 'Xuân'] }
const GIVEN = {
  f: ['Lan', 'Hoa', 'Mai', 'Hằng', 'Nhung', 'Thảo', 'Yến', 'Liên', 'Cúc', 'Đào'],
  m: ['Hùng', 'Dũng', 'Tuấn', 'Long', 'Sơn', 'Hải', 'Bình', 'Toàn', 'Thắng', 'Quý'],
}

export const NAMED = [
  { name: 'Phạm Thị Nhàn', born: 1950, sex: 'Nữ', area: 'thôn An Bình', phone: '0600990001' },
  { name: 'Trần Văn Lộc', born: 1948, sex: 'Nam', area: 'thôn An Bình', phone: '0600990002' },
  { name: 'Lê Thị Tám', born: 1953, sex: 'Nữ', area: 'thôn Bình Minh', phone: '0600990003' },
]

/** Columns in the order of no form, dates in two ways, years alone, capitals, letters in pieces, phones with points, twins. */
export function messyRoster(people: number, seed: number): string {
  const chance = seeded(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!
  const lines = ['STT;HỌ VÀ TÊN;Ngày sinh;Giới tính;Thôn;Số CCCD;Điện thoại;Đối tượng;Ghi chú']
  for (const { name, born, sex, area, phone } of NAMED) {
    lines.push([lines.length, name, born, sex, area, '', phone, 'người cao tuổi', ''].join(';'))
  }
  while (lines.length <= people) {
    const sex = chance() < 0.5 ? 'f' : 'm'
    const year = 1930 + Math.floor(chance() * 90)
    const born = pick([`${year}`, `01/01/${year}`, `${year}-03-0${1 + Math.floor(chance() * 9)}`])
    let name = `${pick(FAMILY)} ${pick(MIDDLE[sex])} ${pick(GIVEN[sex])}`
    if (chance() < 0.1) name = name.toLocaleUpperCase('vi')
    if (chance() < 0.1) name = name.normalize('NFD')
    const no = String(100_000 + lines.length)
    const id = chance() < 0.12 ? '' : `030${sex === 'f' ? 9 : 8}${String(year).slice(2)}${no}`
    const phone =
      chance() < 0.5 ? '' : `0600 ${no.slice(0, 3)} ${no.slice(3)}`.replaceAll(' ', chance() < 0.5 ? '.' : ' ')
    const note = chance() < 0.01 ? 'đã chết' : chance() < 0.01 ? 'chuyển đi' : ''
    const area = pick(['thôn An Bình', 'An Binh', 'Thôn Bình Minh', 'bình minh'])
    lines.push([lines.length, name, born, sex === 'f' ? 'Nữ' : 'Nam', area, id, phone, '', note].join(';'))
  }
  return lines.join('\r\n')
}
