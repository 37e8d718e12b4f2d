// Left-overs of the Telex and VNI input methods: every syllable comes back, and nothing else is taken for one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fold } from '../../src/vietnamese/fold.ts'
import { isPlainSyllable } from '../../src/vietnamese/typing/syllable.ts'
import { decodeTelex } from '../../src/vietnamese/typing/telex.ts'
import { decodeVni } from '../../src/vietnamese/typing/vni.ts'
import { splitWords } from '../../src/vietnamese/words.ts'
import { inTypingOrder, type } from './type-keys.ts'

const SYLLABLES =
  `đăng ký khám sức khoẻ được không muốn ngày mai thứ hai ba tư năm sáu bảy chủ nhật sáng trưa chiều tối tuần trước sau
  tháng giờ phút mẹ bố ông bà cháu chị anh em chồng vợ người nhà tôi mình trạm y tế xã thôn xóm ấp huyết áp tiểu đường tim mạch mắt răng
  xét nghiệm máu siêu âm điện phổi kết quả bảo hiểm thẻ giấy tờ căn cước công dân mang theo nhịn ăn uống nước thuốc đau đầu bụng ngực chóng mặt
  khó thở cấp cứu ngất xỉu đột quỵ liệt huỷ đổi lịch hẹn dời hoãn chuyển gửi nhắn tin dừng đừng đúng dùng thôi đồng ý vâng dạ ừ phải chưa rồi
  cảm ơn xin chào hỏi giúp giùm với nhé ạ bao nhiêu tiền miễn phí mất tốn đâu nào gì sao thế vậy quyền dữ liệu xoá rượu hưu cừu khuya khuỷu
  nghiêng nguyễn trần phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý quyết quốc quýt thuở uỷ giếng giặt giữ già giỏi yêu yếu oanh
  khoảng ngoằn loè quẹo tuyết thuỷ luyện duyên chuột muỗi cuối tuổi mười lưỡi ươm ướt hương khuân khuâng quắc uể đuôi nuôi xoăn xoài nhoẻn
  xuống trường nghĩ nghỉ ngược bướu tiếng việt kiểm tra đến lượt chờ xếp hàng bác sĩ hàng xóm lặng lẽ bền bỉ mệt kẹt bếp nếp chịu bưởi`
    .trim()
    .split(/\s+/)

const isAccented = (syllable: string) => syllable !== fold(syllable)
const sameWord = (a: string | null) => a?.normalize('NFD').split('').sort().join('')

describe('every syllable typed', () => {
  const accented = SYLLABLES.filter(isAccented)
  it.each([
    ['Telex, tone at the end', 0, 'end'],
    ['Telex, tone behind its vowel', 0, 'vowel'],
    ['VNI, tone at the end', 1, 'end'],
    ['VNI, tone behind its vowel', 1, 'vowel'],
  ] as const)('in %s comes back', (_, method, toneAt) => {
    const decode = method === 0 ? decodeTelex : decodeVni
    const lost = accented.filter(
      (syllable) => sameWord(decode(type(inTypingOrder(syllable), method, toneAt))) !== sameWord(syllable),
    )
    expect(lost).toEqual([])
    expect(accented.length).toBeGreaterThan(200)
  })

  it('is a word that is left alone when typed without accents', () => {
    expect(SYLLABLES.filter((syllable) => !isPlainSyllable(fold(syllable)))).toEqual([])
    expect(SYLLABLES.map(fold).filter((syllable) => decodeTelex(syllable) !== null)).toEqual([])
  })

  it('comes back in sentences of either method, in capitals too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...accented), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(0 as const, 1 as const),
        fc.boolean(),
        (syllables, method, upper) => {
          // One word that is certainly typed so; the others are then believed.
          const typed = ['đường', ...syllables].map((each) => type(inTypingOrder(each), method, 'end')).join(' ')
          const words = splitWords(clean(upper ? typed.toUpperCase() : typed))
          const counted =
            /^(?:thu|to|so|khu|ap|thon|xom|doi|lop|ngay|thang|muc|loai|quy|dot|cau|phong|tang|mui|lan|khoa|ban|con|be|chau|em|chi|cho|ho|tuan|tuoi|duong)$/
          words.slice(1).forEach((word, i) => {
            const meant = syllables[i]!
            // What is counted may keep its digit: "xom2" for xòm.
            if (method === 1 && counted.test(fold(meant))) return
            expect(word.folded).toBe(fold(meant))
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})

const meant = (text: string) =>
  splitWords(clean(text))
    .map((word) => word.meant ?? word.typed)
    .join(' ')

describe('left-over keys', () => {
  it.each([
    ['ddawng kys khams suwcs khoer', 'đăng ký khám sức khoẻ'],
    ['Toi muoons ddawng kys khams ngayf mai', 'Toi muốn đăng ký khám ngày mai'],
    ['NGAYF MAI DDUWOWCJ KHOONG', 'NGÀY MAI ĐƯỢC KHÔNG'],
    ['dduowcj dduwocj duwowcj dduocwj dduwowc', 'được được dược được đươc'],
    ['trwa nwowcs thws 5', 'trưa nước thứ 5'],
    ['toio dangdw kys', 'tôi đăng ký'],
    ['chiềuf mai kham được khoong', 'chiều mai kham được không'],
    ['suwcs khoer tốt', 'sức khoẻ tốt'],
    ['car nhaf ddi khams', 'cả nhà đi khám'],
    ['d9a8ng ky1 kha1m cho me5 to6i', 'đăng ký khám cho mẹ tôi'],
    ['muo61n d9uo75c kho6ng', 'muốn được không'],
    ['D9A8NG KY1', 'ĐĂNG KÝ'],
    ['thu71 5 nga2y mai', 'thứ 5 ngày mai'],
    ['co2n cho64 kho6ng', 'còn chỗ không'],
  ])('%s → %s', (typed, word) => expect(meant(typed)).toBe(word))

  it.each([
    'as is or his was test bus car gas',
    'ok sms zalo vneid facebook otp app link',
    'em muon test nhanh, lam o town house',
    'Thạch Sor, Kim Sas, Y Bhuôr Ksor',
    'ông Marx, anh Alex, chị Max',
    'tks sdt bs hs ks',
    't5 k5 7h30 5t so 1 to5 xom1 thon2 ngay2 lop3 ap1 khu3',
    'co thu5 khong, to5 thon2 k5',
    'wifi web www win',
    'wrong number, for the first test results',
  ])('are not seen in: %s', (text) => {
    for (const word of splitWords(clean(text))) expect(word.marks === null || word.meant === undefined).toBe(true)
    expect(meant(text)).not.toMatch(/tét|sổ|sĩ|thụ|tọ|xóm|lỏp|bú|gá/i)
  })
})
