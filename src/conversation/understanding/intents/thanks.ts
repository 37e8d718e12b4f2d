// thanks: thanks.
import type { Words } from './words.ts'

export const THANKS: Words = {
  sure: `
    cảm_ơn|cám_ơn [các|mấy|quý|cả] o|mệ|dì|cậu|ad|bạn|cô|chị|anh|chú|ông|bà|em|cháu [bác_sĩ|y_tá|cán_bộ|nhân_viên|y_tế], !ơn o|các|mấy|trạm|bác_sĩ|mọi_người … lắm|nhiều|quá,
    cảm ơn, cám ơn, cảm ơn [cả|các|mấy|quý|mọi] <cán_bộ>|<trạm>|<tôi>|cô_chú|anh_chị|mọi_người, cảm tạ, đa tạ, đội ơn, tạ ơn, biết ơn, mang ơn, tri ân, nhờ ơn, thank [you], thanks, thank kiu, cảm mơn, quý hoá quá, vất_vả [rồi|quá|cho], làm phiền <tôi>|các|trạm quá|nhiều|rồi, tôi ghi nhận tấm_lòng, mơn nhiều|<tôi>|mọi_người|trạm|nha|nhé|lắm`,
  likely: `
    iu trạm, yêu trạm, may mà có, may mà trạm, may quá`,
  never: `
    ${/* Kể rằng đã khám xong: không phải xin khám */ ''}
    khám xong, cảm ơn vì|về, thì tốt quá, thế thì tốt [quá], vậy [thì] tốt quá`,
}
