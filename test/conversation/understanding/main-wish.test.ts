// What a text is mainly about: which of two wishes, whether a booking is moved or made, and what is no affair of the station's.

import { describe, expect, it } from 'vitest'
import type { OpenQuestion, PublicIntent } from '../../../src/conversation/understanding/meaning.ts'
import { hear } from '../../corpus/corpus.ts'

type Case = [PublicIntent, OpenQuestion['expects'] | null, string]

const OTHER_AFFAIRS: Case[] = [
  ['unknown', null, 'đường xóm 2 lầy quá, bao giờ mới đổ bê tông'],
  ['unknown', null, 'Bao giờ có điện lại hả các anh'],
  ['unknown', null, 'ghi cho anh con lô 68 nhé'],
  ['unknown', null, 'con lon nha em bo an, thu y xa co nha khong'],
  ['unknown', null, 'bật cho anh bài gì vui vui đi'],
  ['unknown', null, 'Giá lúa tuần này bao nhiêu một tạ'],
  ['unknown', null, 'tối nay nhậu không, mấy giờ'],
  ['unknown', null, 'Sổ đỏ nộp ở đâu hả cán bộ'],
  ['unknown', null, 'nhớ đi họp thôn nghe ông'],
  ['unknown', null, 'chung kết mấy giờ đá vậy'],
  ['unknown', null, 'chuyến xe 5h sáng còn ghế không'],
  ['book', null, 'thứ năm tôi bán con bò xong, cho tôi đăng ký sáng thứ sáu'],
  ['info_when_where', null, 'mất điện cả sáng, chiều trạm có khám không'],
  ['info_bring', null, 'đang làm lại căn cước, đi khám mang giấy gì thay'],
  ['book', null, 'còn chỗ thứ hai không'],
  ['emergency', null, 'con bò nhà tôi húc ông cụ bất tỉnh rồi'],
]

const MOVED_OR_MADE: Case[] = [
  ['book', null, 'Mai tôi đi ăn cỗ, chiều thứ ba tôi ra khám được không'],
  ['book', null, 'cháu nghỉ hè rồi, thứ hai tuần sau cho cháu khám nhé'],
  ['book', null, 'gặt xong đầu tháng sau tôi mới đi khám được'],
  ['reschedule', null, 'tôi hẹn thứ ba mà kẹt đám, cho tôi thứ năm'],
  ['reschedule', null, 'bỏ lịch thứ hai lấy lịch thứ tư cho tôi'],
  ['cancel', null, 'Xin phép cho bà nhà tôi nghỉ khám hôm 24, bà về quê rồi'],
  ['cancel', null, 'mẹ tôi thì bỏ hẳn, không khám nữa'],
]

const ANSWERS: Case[] = [
  ['yes', 'yesno', 'ok cám ơn cô'],
  ['yes', 'yesno', 'rồi nha, cảm ơn em'],
  ['give_info', 'rating', '5 sao cho các cô nha'],
  ['book', 'rating', '9 điểm. Năm sau ghi tên bác tiếp nhé'],
  ['yes', 'yesno', 'có bận mấy cũng phải đi chứ'],
  ['yes', 'yesno', 'bác Năm là tôi chứ ai'],
  ['yes', 'yesno', 'ừ sáng thứ tư bác lên nhé'],
  ['no', 'yesno', 'hỏng'],
  ['no', 'date', 'thứ bảy thì tui kẹt rồi nghen'],
  ['no', 'date', 'tuần sau nhà tôi có việc, không đi được cháu ơi'],
  ['give_info', 'date', 'hôm đó không được, thứ sáu nhé'],
  ['give_info', 'date', 'sớm quá, muộn hơn chút, 10h đi'],
  ['book', 'date', 'thứ ba, mà ghi thêm cho bà nhà tôi nữa'],
  ['choose', 'choice', 'cho bác buổi chiều thứ tư'],
]

const OF_SEVERAL: Case[] = [
  ['info_cost', null, 'Khám có tốn tiền không em? Nếu không thì ghi cho bác một suất'],
  ['book', null, 'tôi muốn đăng ký khám sáng thứ tư, có phải đóng đồng nào không'],
  ['info_bring', null, 'đi khám mang theo gì và có phải nhịn ăn không'],
  ['feedback', null, 'cứ nhắn lúc nửa đêm, để cho người ta ngủ với'],
  ['info_when_where', null, '4h chiều còn lấy số được không'],
  ['info_cost', null, 'đăng ký khám mất tiền không'],
  ['thanks', null, 'cảm ơn mấy cô đã vào tận nhà khám cho bà'],
  ['result', null, 'kết quả đã lên VNeID chưa em'],
  ['feedback', null, 'ra tới nơi treo biển nghỉ, không báo ai một tiếng'],
  ['feedback', null, 'trạm gửi tin lúc 10 giờ đêm hơi muộn'],
  ['scam_report', null, 'có đứa nhắn link vneid mới, bấm vào mất luôn 3 triệu'],
  ['wrong_number', null, 'sao gửi cho tôi lịch của bà Tư, tôi tên Nam mà'],
  ['deceased', null, 'ôn nhà tui mất lâu rồi o ơi'],
  ['choose', 'choice', 'hôm nay qua mất rồi, em chọn sáng thứ ba'],
  ['feedback', null, 'khen trạm tốt đến nỗi tôi chờ cả buổi rồi phải về không'],
  ['vneid', null, 'ba noi lan van tay khong duoc thi lam dinh danh the nao'],
]

describe('the main wish', () => {
  it.each([...OTHER_AFFAIRS, ...MOVED_OR_MADE, ...ANSWERS, ...OF_SEVERAL])(
    '%s (asked: %s): %s',
    (intent, asked, text) => {
      expect(hear(asked === null ? { text } : { text, context: asked }).intent).toBe(intent)
    },
  )
})
