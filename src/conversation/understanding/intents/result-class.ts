// result_class: the class of health of a result.
import type { Words } from './words.ts'

export const RESULT_CLASS: Words = {
  sure: `
    loại mấy, [xếp|phân] loại sức_khoẻ, sức_khoẻ loại, [xếp|phân|được] loại mấy|gì|nào, <tôi> [bị|được] [xếp] loại một|hai|ba|bốn|năm|@số|i|ii|iii|iv|v, loại một|hai|ba|bốn|năm|@số|iv|v là sao|gì|thế_nào|nặng|yếu|khoẻ`,
  never: `
    khoẻ loại gì, thuốc loại, thẻ loại, giấy [tờ] loại`,
}
