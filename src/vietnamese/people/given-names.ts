// Given names that are common in the communes, and the pet names of children. What stands here is a name sooner than a word.

import { unmark } from '../fold.ts'
import { type Marks, marksOf, mayBe } from '../marks.ts'
import type { Word } from '../word.ts'

const GIVEN = `
ái, ân, anh, ánh, bách, bắc, bằng, bích, biên, biếc, bính, bốn, cẩm, cần, chất, châm, chiến, chiểu, chinh, chính, chuyên, chức, chương,
công, cúc, cường, diễm, diễn, diện, diệp, diệu, doanh, du, dũng, duy, duyên, dư, dương, đài, đảm, đạt, đăng, đậu, điệp, đỉnh, định, đoan,
đoàn, độ, đô, đường, gấm, giàu, giáp, hải, hanh, hạnh, hảo, hào, hằng, hân, hạ, hậu, hiên, hiếu, hiệp, hoài, hoan, hoàn, hoàng, hoạt, hoè,
hợi, hợp, hưng, hường, hướng, hữu, kha, khải, khang, khôi, khuê, khương, kiên, kiệt, kiều, lai, lành, lạng, lâm, lân, lập, lệ, liên, liễu, linh,
lĩnh, loan, lợi, lụa, luận, luyến, lưu, ly, lý, mẫn, mậu, miên, miền, mịn, muộn, mỵ, mỹ, nết, ngà, ngát, ngoạn, ngọt, nguyên, nguyễn, nguyệt,
nghị, nghĩa, nhàn, nhâm, nhân, nhiên, nhiễm, nhình, nhung, nhương, ninh, nụ, nương, oanh, phát, phấn, phi, phiếm, phú, phúc, phức, phụng,
phương, phượng, quân, quế, quốc, quý, quyên, quyền, quỳnh, sáng, sâm, sanh, sen, sinh, soạn, sơn, sửu, tâm, tân, tấn, tập, thái, thạch,
thành, thắm, thắng, thân, thế, thìn, thiện, thiệp, thịnh, thoa, thoan, thoả, thọ, thơ, thơm, thuận, thuần, thuật, thục, thuý, thuỷ, thuyết,
thuyên, thư, thực, thược, thước, tiến, tiếp, tình, tính, tĩnh, toản, toán, trác, trâm, trân, trí, triều, trinh, trung, trúc, trực, trụ,
trường, trưởng, tú, tuấn, tuân, tuệ, tuyên, tuyến, tuyết, tùng, tươi, tường, tưởng, tỵ, uyên, vân, vận, viên, việt, vinh, vịnh, vỹ, vĩ, vượng,
xoan, xuân, xuyến, ý, yên, yến, bảo, khánh, nhật, minh, ngọc, lan, hoa, hồng, huệ, hương, hà, hiền, dung, hùng, huy, long, lộc, mai, mận,
lượng, nga, ngân, nhi, phong, quang, quyết, thảo, thanh, thuỳ, tiên, toàn, trang, tuất, đào, đức, đông, điền, tịnh, vy, thương
`
/** How small children are called at home. */
const PET = `bin, bi, bo, bon, bông, bống, bốp, bốt, bơ, bắp, bún, bum, cà rốt, chíp, chít, cốm, cò, cún, dâu, đậu, gạo, gấu, kem, ken, kẹo, khoai, kiki, kin, ki, mật,
mây, mèo, mía, mimi, min, miu, mít, mốc, mon, mun, na, nấm, nem, ngô, nhím, nu, ốc, pin, pu, rio, ron, sâu, sóc, su, sushi, tí, tí nị, tin, tít, tom,
tôm, tép, tủn, thóc, thỏ, xôi, xoài, zin, ben, ben, boo, boy, ben, cua, sữa, vịt, bảo anh, tèo, tý, sò, susu, nana, lala, bê, cáo`

const NAMES = table(GIVEN)
const EXACT = new Set(
  GIVEN.normalize('NFC')
    .split(',')
    .map((word) => word.trim()),
)
const PETS = table(PET)

/** Is this word one of the common given names? Typed accents must agree. */
export function isGivenName({ folded, marks }: Word): boolean {
  return agrees(NAMES, folded, marks)
}

/** Typed letter for letter as a given name is: "Đạt", not "đặt" or "đat". */
export function isExactGivenName({ typed }: Word): boolean {
  return EXACT.has(typed.toLowerCase().normalize('NFC'))
}

/** Is this word what small children are called? Only where a small child is spoken of. */
export function isPetName({ folded, marks }: Word): boolean {
  return agrees(PETS, folded, marks)
}

function agrees(names: Map<string, (Marks | null)[]>, folded: string, marks: Marks | null): boolean {
  const meant = names.get(folded)
  return meant !== undefined && (marks === null || meant.some((each) => mayBe(marks, each)))
}

function table(list: string): Map<string, (Marks | null)[]> {
  const names = new Map<string, (Marks | null)[]>()
  for (const raw of list.normalize('NFC').split(',')) {
    const word = raw.trim()
    if (word && !word.includes(' ')) names.set(unmark(word), [...(names.get(unmark(word)) ?? []), marksOf(word)])
  }
  return names
}
