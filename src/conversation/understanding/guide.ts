// Reads what somebody says who is being led through VNeID: a step is done or will not go, and what is wrong (domain.md F2).

import { compilePhrases } from '../../vietnamese/phrases/phrase-book.ts'
import { findPhrases, outermost } from '../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { isCourtesy } from './courtesy.ts'

export const TROUBLES = [
  'no_phone',
  'level_1',
  'no_code',
  'card_mismatch',
  'empty_book',
  'cannot_install',
  'forgotten',
  'wrong_data',
  'no_book',
  'error',
] as const
export type Trouble = (typeof TROUBLES)[number]

export type GuideAnswer = 'done' | 'stuck' | 'later' | 'again'

export interface Guide {
  answer: GuideAnswer | null
  /** First in the order of `TROUBLES` where a text names several: a locked account explains the book that is not there. */
  trouble: Trouble | null
}

type Tag = Trouble | GuideAnswer | 'nothing' | 'unsaid' | 'alone'

const BOOK = compilePhrases<Tag>([
  [
    'no_phone',
    `không có điện thoại thông minh, không có smartphone, không dùng smartphone, không dùng điện thoại thông minh, không có điện thoại cảm ứng, không dùng được điện thoại,
    không có máy thông minh, điện thoại cục gạch, máy cục gạch, dùng cục gạch, điện thoại đen trắng, điện thoại phím, điện thoại bàn phím, máy bàn phím, điện thoại bấm phím, điện thoại nút bấm, máy bấm phím, bấm nút,
    điện thoại nokia, máy nokia, dùng nokia, điện thoại thường, máy thường, chỉ nghe gọi, chỉ gọi được, chỉ nghe được, chỉ nhắn tin được, không có điện thoại, không biết dùng điện thoại, không biết dùng smartphone, không biết vào mạng`,
  ],
  [
    'level_1',
    `mức 1, mức một, mức độ 1, mức độ một, tài khoản mức 1, tài khoản mức một, cấp 1, tài khoản cấp 1, level 1, chưa có mức 2, chưa lên mức 2, chưa có tài khoản mức 2, chưa có định danh mức 2, chưa định danh mức 2, chưa làm mức 2, không có mức 2,
    chưa làm định danh, chưa có định danh, chưa có tài khoản định danh, chưa nâng mức, nâng lên mức 2, nâng mức 2, lên mức 2, nâng cấp tài khoản, chức năng bị khoá, bị khoá chức năng, mục bị khoá, menu bị khoá, bị khoá mục`,
  ],
  [
    'no_code',
    `otp không về, otp không đến, otp chưa về, otp mãi không về, otp gửi về số cũ, không có otp, không thấy otp, không nhận được otp, không nhận otp, chưa nhận được otp, chưa có otp, không gửi otp, chờ otp, đợi otp, otp đâu, mã otp đâu, không về otp, không ra otp, không có mã otp,
    không nhận được mã, chưa nhận được mã, không thấy mã, không có mã gửi, mã không về, mã không đến, mã chưa về, không có mã về, không gửi mã, mã xác thực không về, mã xác nhận không về, không về mã, mã otp không về, mã otp không đến, mã otp chưa về, không nhận được mã otp, không thấy mã otp, mã gửi về số cũ, mã về số cũ,
    số điện thoại cũ, mất sim, đổi sim, đổi số điện thoại, thay số điện thoại, số cũ mất rồi, sai mã otp, mã otp sai, otp sai, otp hết hạn, mã hết hạn`,
  ],
  [
    'card_mismatch',
    `không khớp thẻ, không khớp thẻ bhyt, không khớp bhyt, thẻ không khớp, không khớp thông tin thẻ, bảo hiểm không khớp, bảo hiểm y tế không khớp, thẻ bảo hiểm không khớp, không tìm thấy thẻ, không tìm thấy bảo hiểm, không tìm thấy bhyt, không thấy thẻ, không thấy thẻ bảo hiểm, không tìm thấy thông tin thẻ,
    không có thẻ trong ví, chưa thấy thẻ, chưa có thẻ trong ví, thẻ không hiện, thẻ hết hạn, thẻ bảo hiểm hết hạn, thẻ sai, số thẻ sai, sai số thẻ, báo sai thẻ, không tích hợp được, không tích hợp được thẻ, tích hợp không được, tích hợp thẻ không được, tích hợp lỗi, tích hợp bị lỗi, tích hợp bị từ chối, tích hợp báo lỗi, yêu cầu bị từ chối, bị từ chối, không liên kết được thẻ, không liên kết được bảo hiểm, không thêm được thẻ, không khớp`,
  ],
  [
    'empty_book',
    `sổ trống, sổ trống trơn, sổ trống không, sổ trắng, sổ trắng trơn, sổ rỗng, sổ không có gì, sổ chưa có gì, trong sổ không có gì, trong sổ chưa có gì, trong sổ không thấy gì, sổ không thấy gì, sổ sức khoẻ trống, sổ sức khoẻ điện tử trống, sổ sức khoẻ không có gì, sổ sức khoẻ điện tử không có gì, không có gì trong sổ, không thấy gì trong sổ,
    không có dữ liệu, chưa có dữ liệu, không thấy dữ liệu, trống trơn, không thấy lần khám, chưa thấy lần khám, không có lần khám, chưa có lần khám, không thấy đợt khám, thiếu lần khám, không có kết quả trong sổ, chưa có kết quả trong sổ, không thấy kết quả trong sổ, chưa thấy kết quả trong sổ, không thấy kết quả trên sổ, chưa thấy kết quả trên sổ,
    không thấy kết quả khám trong sổ, không thấy kết quả khám, chưa thấy kết quả khám, không thấy kết quả trên vneid, chưa thấy kết quả trên vneid, chưa có kết quả trên vneid, chưa có kết quả khám trên vneid, không có kết quả trên vneid, vneid không có kết quả, vneid chưa có kết quả, vneid không thấy kết quả, vneid chưa thấy kết quả`,
  ],
  [
    'cannot_install',
    `không cài được, cài không được, không cài đặt được, không tải được, tải không được, máy không cài được, không cài được máy, không hỗ trợ, không tương thích, máy không tương thích, máy cũ, máy cũ quá, máy đời cũ, điện thoại cũ, điện thoại đời cũ, máy yếu, máy hết bộ nhớ, đầy bộ nhớ, hết bộ nhớ, đầy máy,
    không tìm thấy ứng dụng, không tìm thấy vneid, không thấy vneid, không thấy ứng dụng, máy bị root, bẻ khoá máy, máy bẻ khoá, không có app, không có kho ứng dụng, không cập nhật được`,
  ],
  [
    'forgotten',
    `quên mật khẩu, quên passcode, quên pass, quên mất mật khẩu, quên mất passcode, quên mình, quên mất mình, không nhớ mình, quên mã passcode, quên mật mã, không nhớ mật khẩu, không nhớ passcode, sai mật khẩu, sai passcode, mật khẩu sai, passcode sai, mật khẩu không đúng, passcode không đúng, nhập sai mật khẩu, nhập sai passcode,
    mật khẩu quên rồi, passcode quên rồi, mật khẩu quên, lấy lại mật khẩu, lấy lại passcode, đặt lại mật khẩu, đặt lại passcode, đổi mật khẩu, mất mật khẩu, khoá tài khoản, tài khoản bị khoá, bị khoá tài khoản, không đăng nhập được, đăng nhập không được`,
  ],
  [
    'wrong_data',
    `sai thông tin, thông tin sai, thông tin không đúng, sai họ tên, sai tên, tên sai, sai ngày sinh, ngày sinh sai, sai năm sinh, năm sinh sai, sai ngày tháng năm sinh, sai địa chỉ, địa chỉ sai, sai giới tính, sai dữ liệu, sai số định danh, sai số căn cước, sai quê quán, không đúng tên, không đúng ngày sinh, không đúng thông tin, thông tin không khớp, không khớp thông tin, sai dân cư`,
  ],
  [
    'no_book',
    `không thấy sổ, không thấy sổ sức khoẻ, không thấy sổ sức khoẻ điện tử, không thấy mục sổ, không thấy mục sổ sức khoẻ, không có mục sổ, không có sổ sức khoẻ, không có sổ sức khoẻ điện tử, không tìm thấy sổ, không tìm thấy mục, không tìm ra sổ, không thấy mục, không thấy mục đó, không có mục đó, không có mục này, không có mục, không thấy chỗ đó, tìm không thấy, tìm không ra, sổ ở đâu, sổ sức khoẻ ở đâu, sổ sức khoẻ điện tử ở đâu, sổ nằm ở đâu`,
  ],
  [
    'error',
    'báo lỗi, bị lỗi, lỗi rồi, nó lỗi, hiện lỗi, lỗi hệ thống, lỗi mạng, có lỗi, lỗi gì, hệ thống bận, hệ thống lỗi, không kết nối được, nó báo, máy báo, quay mãi, xoay mãi, treo máy, bị treo, bị đơ, đứng máy',
  ],
  [
    'done',
    `xong, xong rồi, làm xong, đã xong, làm rồi, đã làm, đã làm rồi, đã làm xong, làm được rồi, được rồi, cài rồi, đã cài, cài xong, cài được rồi, tải rồi, tải xong, kích hoạt rồi, đã kích hoạt, kích hoạt xong, kích hoạt được rồi, đăng nhập được rồi, đăng nhập rồi, đã đăng nhập, vào được rồi, đã vào, vào rồi,
    mở được rồi, mở rồi, đã mở, thấy rồi, thấy thẻ rồi, có thẻ rồi, đã có thẻ, gửi rồi, đã gửi, gửi yêu cầu rồi, duyệt rồi, đã duyệt, được duyệt rồi, có rồi, ok rồi, đồng ý rồi, đã đồng ý, đồng ý sử dụng rồi, cập nhật rồi, đã cập nhật, cập nhật xong, tích hợp rồi, đã tích hợp, tích hợp xong, tạo rồi, đã tạo, chọn rồi, đã chọn, điền rồi, đã điền, đọc rồi, đã đọc, lấy được rồi, mã về rồi, có mã rồi, nhận được mã rồi, otp về rồi, có otp rồi, bấm rồi, đã bấm, nhập rồi, đã nhập, đặt rồi, đã đặt, lên mức 2 rồi, có mức 2 rồi, mức 2 rồi, đã có mức 2, đã lên mức 2, thấy thẻ, hiện rồi, ra rồi, được thẻ rồi`,
  ],
  [
    'stuck',
    `không được, làm không được, không làm được, chưa được, chưa làm được, chưa xong, vẫn không được, vẫn chưa được, không xong, không vào được, chưa vào được, vào không được, không mở được, mở không được, không bấm được, bấm không được, không kích hoạt được, kích hoạt không được, không hiểu, không hiểu gì, không biết làm, không biết bấm, không biết làm sao, khó quá, không thấy, không thấy gì, chưa thấy, không ra, không hiện, bó tay, chịu, thua`,
  ],
  [
    'later',
    `để sau, để lúc khác, để khi khác, để hôm khác, để mai, mai làm, mai mới làm, mai tính, tí nữa, lát nữa, chốc nữa, chút nữa, tối làm, tối về làm, hôm khác, lúc khác, khi khác, lần sau, khi nào rảnh, rảnh thì làm, đang bận, bận rồi, bận quá, chưa rảnh, chờ con, đợi con, chờ cháu, đợi cháu, chờ con về, đợi con về, nhờ con, nhờ cháu, về nhà làm, thôi để sau, thôi không làm nữa, không làm nữa, thôi không cần, không cần nữa, thôi khỏi, dừng lại đã, nghỉ đã`,
  ],
  [
    'again',
    'làm lại, làm lại từ đầu, bắt đầu lại, từ đầu, chỉ lại, chỉ lại từ đầu, hướng dẫn lại, hướng dẫn lại từ đầu, quay lại bước đầu',
  ],
  // Swallow what is inside them.
  [
    'nothing',
    'khám xong rồi, khám xong, khám rồi, ăn xong, chưa xong rồi, được rồi thì, xong chưa, được chưa, cài chưa, làm thế nào, xong thì, xong rồi thì, rồi làm gì, rồi sao, rồi sao nữa, khi nào xong, bao giờ xong, không sai, không sai thông tin, không quên, không lỗi, hết lỗi, không báo lỗi, không bị lỗi, máy không cũ, mức 1 là gì, mức 2 là gì, otp là gì, passcode là gì',
  ],
  ['alone', 'rồi, r, đã rồi, rồi rồi'],
  ['unsaid', 'chưa cài, chưa kích hoạt, chưa mở, chưa có, chưa đăng nhập'],
])

const ANSWERS = new Set<Tag>(['done', 'stuck', 'later', 'again'])

/** "mức 1" names a trouble by itself; "nó báo" only where nothing more is told. */
export function readGuide(said: Said[]): Guide {
  const hits = outermost(findPhrases(BOOK, said))
  const isAlone = hits.some(
    ({ tag, from, to }) => tag === 'alone' && said.every((w, at) => (at >= from && at < to) || isCourtesy(w)),
  )
  const troubles = hits.map(({ tag }) => tag).filter((tag) => (TROUBLES as readonly Tag[]).includes(tag))
  const trouble = TROUBLES.find((named) => troubles.includes(named)) ?? null
  const answers = hits.filter(({ tag }) => ANSWERS.has(tag)).map(({ tag }) => tag as GuideAnswer)
  // "cài rồi mà không được": what goes wrong is said last and counts; "để sau" and "làm lại" are wishes, not reports.
  const answer = (['again', 'later', 'stuck', 'done'] as const).find((named) => answers.includes(named))
  return { answer: answer ?? (isAlone ? 'done' : null), trouble }
}
