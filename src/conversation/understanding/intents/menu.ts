// menu: the list of what one can do here.
import type { Words } from './words.ts'

export const MENU: Words = {
  sure: `
    menu, bắt đầu lại, làm lại từ đầu, quay lại đầu, quay về đầu, quay lại từ đầu, trở về đầu, xem hướng dẫn,
    quay lại menu, về menu, làm được những gì, giúp được những gì, có những chức năng gì, nhắn gì được, nhắn những gì được`,
  alone: `
    menu, quay lại, trở lại, về đầu, bắt đầu lại, làm lại, làm lại từ đầu, hướng dẫn, help, trợ giúp, giúp,
    giúp với, giúp tôi, danh mục, trang chủ, thoát, dùng thế nào, dùng sao, làm thế nào, làm sao`,
}
