// Whom a visitor can be, and what that person might write: the first things to try.
import { PHONES } from '../../programme/demo/people.ts'
import type { Via } from './played.ts'

export interface Playable {
  letter: string
  who: string
  number: string
  hasZalo: boolean
  tries: Record<Via, string[]>
}

/** Typed as rural people type. */
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
      'cho mình đăng ký ngày 8/12 nhé',
    ],
  },
  C: {
    sms: ['minh lam cong nhan cty giay, xa co kham mien phi ko, dk the nao', 'bo toi 67t di kham mang nhung gi'],
    zalo: [
      'mình làm công nhân cty giày, xã có khám miễn phí ko',
      'đặt lịch cho bố mình',
      'bố tôi đi khám mang những gì',
    ],
  },
  D: {
    sms: ['dk kham cho be bin', 'kham o dau, hom nao'],
    zalo: ['đăng ký khám cho bé Bin', 'bé Na học lớp 4 khám ở đâu ạ', 'em vào vneid k thấy sổ sức khỏe điện tử'],
  },
  E: {
    sms: ['kham suc khoe', 'cac cu kham o dau hom nao'],
    zalo: ['đặt lịch khám cho tôi', 'xã mình khám ở đâu, hôm nào'],
  },
  F: {
    sms: ['xem lich kham', 'da co ket qua kham cua toi chua'],
    zalo: ['cho tôi xem kết quả khám hôm 15/10', 'tôi muốn gặp cán bộ'],
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

export function people(): Playable[] {
  return PHONES.map(({ letter, who, sms, zalo }) => ({
    letter,
    who,
    number: sms,
    hasZalo: zalo !== null,
    tries: { sms: [], zalo: [], ...TRIES[letter] },
  }))
}
