// Whom a visitor can be, and what that person might write: the first things to try.
import { PHONES } from '../../programme/demo/people.ts'
import { SESSIONS } from '../../programme/demo/sessions.ts'
import { weeksShifted } from '../../programme/demo/shift.ts'
import type { Runtime } from '../../runtime.ts'
import { addDays } from '../../vietnamese/dates.ts'
import type { Via } from './played.ts'

export interface Playable {
  letter: string
  who: string
  number: string
  hasZalo: boolean
  tries: Record<Via, string[]>
}

/** Typed as rural people type. `{S4}` is the day of that session, which is full, wherever the demo's dates lie by now. */
const TRIES: Record<string, Partial<Record<Via, string[]>>> = {
  A: {
    sms: ['kham suc khoe', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', 'kham co mat tien ko chau'],
    zalo: ['đặt lịch khám cho bà Mận', 'huỷ giúp ông Lượng nhé bận gặt', 'đi khám mang gì cháu'],
  },
  B: {
    sms: ['dat lich kham cho me e la ba man', 'xem lich kham', 'kham co mat tien ko'],
    zalo: [
      'Dạ em muốn đăng ký khám cho mẹ em là bà Phạm Thị Mận sinh năm 1949 thôn Tam Kỳ ạ',
      'hôm khám có phải nhịn ăn với bỏ thuốc không ạ',
      'cho mình đăng ký ngày {S4} nhé',
    ],
  },
  C: {
    sms: ['minh lam cong nhan cty giay, xa co kham mien phi ko, dk the nao', 'bo toi 67t di kham mang nhung gi'],
    zalo: [
      'mình làm công nhân cty giày, xã có khám miễn phí ko',
      'xem giúp mình kết quả khám của vợ mình Đỗ Thị Lan sn 1992 với',
      'đặt lịch cho bố mình',
      'bố tôi đi khám mang những gì',
    ],
  },
  D: {
    sms: ['vneid', 'dk kham cho be bin', 'kham o dau, hom nao'],
    zalo: [
      'em vào vneid k thấy sổ sức khỏe điện tử',
      'mã otp của em là 482913',
      'đăng ký khám cho bé Bin',
      'bé Na học lớp 4 khám ở đâu ạ',
    ],
  },
  E: {
    sms: [
      'TB: sang thu nam kham suc khoe mien phi tai nha van hoa thon Tam Ky, 7h den 11h, nho nhin an sang',
      'GUI',
      'TB',
      'TB: moi ho nop tien 50 nghin de kham suc khoe',
    ],
    zalo: [
      'TB: sáng thứ năm khám sức khỏe miễn phí tại nhà văn hóa thôn Tam Kỳ, 7h đến 11h, nhớ nhịn ăn sáng',
      'GUI',
      'TB',
      'TB: ông Lượng bị tiểu đường, sáng thứ năm đi khám',
    ],
  },
  F: {
    sms: ['da co ket qua kham cua toi chua', 'xem lich kham'],
    zalo: ['cho tôi xem kết quả khám', 'sức khoẻ tôi loại mấy vậy', 'tôi muốn gặp cán bộ'],
  },
  G: { sms: ['dk kham cho toi', 'kham o dau chau', 'phien qua dung nhan tin nua'] },
  H: {
    sms: ['ba chau 68 tuoi ko co the bao hiem co duoc kham ko a'],
    zalo: [
      'bà cháu 68 tuổi ko có thẻ bảo hiểm có được khám ko ạ, cháu ở bắc kạn',
      'đăng ký khám cho bà cháu là Hoàng Thị Nhình sinh năm 1958 tổ Tân Thành Bắc Kạn',
    ],
  },
  I: { sms: ['dk kham cho toi', 'kham co mat tien ko'], zalo: ['đặt lịch khám', 'khám ở đâu'] },
}

/** Everybody of the demo in the order of their letters. */
export async function people(rt: Runtime): Promise<Playable[]> {
  const fullDay = addDays(SESSIONS.find(({ code }) => code === 'S4')!.day, 7 * ((await weeksShifted(rt.sql)) ?? 0))
  const [, month, date] = fullDay.split('-').map(Number)
  const dated = (sentences: string[] = []) => sentences.map((said) => said.replace('{S4}', `${date}/${month}`))
  return PHONES.map(({ letter, who, sms, zalo }) => ({
    letter,
    who,
    number: sms,
    hasZalo: zalo !== null,
    tries: { sms: dated(TRIES[letter]?.sms), zalo: dated(TRIES[letter]?.zalo) },
  }))
}
