// What people type, and what they want by it.

import { describe, expect, it } from 'vitest'
import type { Intent } from '../../../src/conversation/understanding/meaning.ts'
import { PRECEDENCE } from '../../../src/conversation/understanding/precedence.ts'
import { hear } from './hear.ts'

/** The intent that comes first, and texts for it. */
const SAID: Record<Intent, string[]> = {
  emergency: [
    'đau ngực quá',
    'dau nguc kho tho',
    'ông nhà tôi bị đột quỵ',
    'bo toi bat tinh roi',
    'cuu voi, cap cuu',
    'me toi meo mieng yeu nua nguoi',
    'chau be co giat',
    'muon tu tu',
    'tôi muốn tự tử',
    'không thở được bác sĩ ơi',
    'BA NHA CHAU KHO THO QUA',
    'con em bị sốt cao co giật',
    'ong ngoai bi ran can',
    'rắn cắn',
    'chồng em uống thuốc trừ sâu',
    'tự dưng yếu liệt một bên người',
    'đang chảy máu nhiều lắm',
    'ngat xiu roi',
    'cứu với',
    'đau bụng dữ dội',
    'bà NGOẠI CHÁU KHÓ THỞ',
    'me em kho tho lam, dung nhan tin nua',
  ],
  stop: [
    'STOP',
    'stop',
    'tc',
    'TC',
    'TU CHOI',
    'từ chối',
    'tuchoi',
    'dung nhan tin',
    'đừng nhắn tin nữa',
    'dung nhan tin cho toi nua',
    'ko nhan tin nua',
    'không muốn nhận tin nhắn',
    'dừng nhận tin',
    'DUNG NHAN',
    'đừng gửi tin nữa phiền lắm',
    'ngung gui tin nhan',
    'thoi dung nhan nua',
    'khong nhan tin nua nhe chau',
    'phiền quá đừng nhắn tin nữa',
    'dung spam nua',
    'huy nhan tin',
    'từ chối nhận tin nhắn',
    'đừng nhắn tin cho mẹ tôi nữa, bà không biết đọc',
  ],
  start: [
    'START',
    'bat dau',
    'BẮT ĐẦU',
    'mo',
    'MỞ',
    'nhan tin lai',
    'thoi cu nhan tin cho toi',
    'cho tôi nhận tin lại nhé',
    'tiep tuc nhan tin',
  ],
  human: [
    '0',
    ' 0 ',
    '0.',
    '0 ạ',
    'o',
    'O',
    'so 0',
    'nhắn 0',
    'gap can bo',
    'cho gap bac si voi',
    'xin so dien thoai tram',
    'cho em nói chuyện với nhân viên ạ',
    'goi lai cho toi',
    'can bo oi',
    'có ai không',
    'gọi lại cho mẹ em với ạ',
    'toi khong nhan voi may, cho gap nguoi that',
    'cho em xin hotline của trạm',
  ],
  complaint: [
    'gopy',
    'GOPY nhan vien thai do',
    'gop y: cho lau qua',
    'phản ánh việc thu tiền',
    'khieu nai',
    'đợi cả buổi sáng không ai hướng dẫn',
    'nhân viên quát mắng người già',
    'toi bi thu tien khi kham',
    'cán bộ ở trạm bảo nộp 50 nghìn',
    'thai do cua can bo qua kem',
    'chờ hơn 2 tiếng mới được gọi tên',
    'tổ chức lộn xộn quá, chen nhau như chợ',
    'lay mau choc 3 lan moi trung ven',
    'đến nơi thì đóng cửa, phải về không',
    'khám qua loa cho xong',
    'bảo vệ quát tôi trước mặt bao nhiêu người',
  ],
  praise: [
    'bác sĩ nhiệt tình lắm',
    'may co y ta nhe nhang, chu dao',
    'rất hài lòng',
    'khong co gi de che',
    'cho tôi gửi lời khen tới đoàn khám',
    'trạm làm việc nhanh gọn, sạch sẽ',
  ],
  wrong_number: [
    'nham so roi',
    'sai so roi ong oi',
    'nhầm máy rồi',
    'số này không phải của bà Mận',
    'tôi mới mua sim này',
    'o day khong co ai ten Man',
  ],
  deceased: [
    'ba man mat roi',
    'bà Mận mất năm ngoái rồi',
    'ông ấy đã mất rồi',
    'mẹ tôi qua đời rồi',
    'cu Luong da mat thang truoc',
  ],
  scam_report: [
    'lừa đảo',
    'co nguoi goi xung la cong an xin ma otp',
    'có người xưng cán bộ y tế bảo chuyển khoản',
    'giả danh trạm y tế',
  ],
  cancel: [
    'huy',
    'HUY',
    'huỷ',
    'hủy',
    'huy dk',
    'huy lich kham',
    'cho em hủy lịch của mẹ với ạ',
    'thoi khong kham nua',
    'huy giup ba man',
    'bà không đi nữa',
    'xoa lich giup toi',
    'em xin huỷ buổi thứ 5',
  ],
  reschedule: [
    'doi lich sang t7',
    'doi lich kham sang 28/11',
    'cho e doi qua thu 7 tuan sau',
    'hoãn giúp bác hôm khác nhé',
    'chuyển sang buổi chiều được không',
    'dời lịch giúp em',
    'doi ngay kham',
    'hom do ba khong di duoc',
    'lùi lại một tuần được không ạ',
  ],
  my_bookings: [
    'xem lich',
    'lich cua toi',
    'bac quen mat ngay kham roi',
    'kiểm tra lịch giúp em',
    'em đã đặt lịch chưa nhỉ',
    'xem lại lịch khám',
  ],
  code: [
    '46810121 1961',
    '46810121',
    'ma phieu kham 4681 0121 sn 1961',
    'mã 46.81.01.21',
    'Mã của tôi: 46810121, sinh 1961',
  ],
  result_list: [
    'cho xin kết quả khám của 45 công nhân xã mình',
    'toi phu trach nhan su, xin ket qua kham cua cong nhan',
    'xin kết quả khám của các học sinh lớp 4A',
    'cho tôi xin danh sách kết quả khám',
    'kết quả khám của bà con trong thôn',
  ],
  result_class: ['sức khỏe tôi loại mấy', 'suc khoe loai may', 'tôi được xếp loại sức khỏe gì'],
  result: [
    'ket qua cua toi',
    'co kq chua',
    'xem kết quả khám của bố em',
    'KET QUA',
    'kết quả xét nghiệm bao giờ có',
    'tôi là công nhân, xem kết quả khám của tôi',
    'con tôi học sinh lớp 4 có kết quả chưa',
    'giấy khám của mẹ em bao giờ lấy được',
    'trong phieu ghi gan nhiem mo do 1 la sao',
    'bao giờ có kết quả của mẹ em',
  ],
  broadcast: [
    'TB: sang mai kham suc khoe',
    'Thông báo: mời bà con đi khám, đau ngực cũng đến',
    'TB',
    'tb thôn: mai khám',
    'Thông báo bà con xóm Chùa, 7 giờ sáng mai khám tại trạm',
    'Kính mời bà con thôn Đông sáng thứ năm đi khám ở nhà văn hoá',
    'loa giup em la chieu nay hoan kham',
    'nho tram bao cho ba con xom 3 sang mai 7h kham',
  ],
  vneid: [
    'vneid dang nhap the nao',
    'tai khoan dinh danh muc 2 lam o dau',
    'sổ sức khỏe điện tử ở đâu',
    'VNeID',
    'đăng ký vneid',
  ],
  info_cost: [
    'kham co mat tien ko',
    'bao nhiêu tiền một lần khám',
    'co phai dong tien khong',
    'chi phi the nao',
    'mien phi ha chau',
    'có thu tiền không ạ',
  ],
  info_bring: [
    'mang theo giay to gi',
    'co can mang bhyt ko',
    'cần chuẩn bị những gì ạ',
    'di kham cam theo gi',
    'đi khám có cần căn cước không',
    'can nhung gi',
  ],
  info_fasting: [
    'sáng có được ăn không',
    'co phai nhin an khong',
    'uống nước được không',
    'có phải bỏ thuốc huyết áp không',
    'nhịn đói à',
    'an sang duoc khong',
  ],
  info_when_where: [
    'kham o dau vay chau',
    'mấy giờ khám ạ',
    'hom nao kham vay e',
    'Bao giờ xã mình khám vậy ạ',
    'bác sĩ ơi cho hỏi mấy giờ mở cửa',
    'khi nào có đợt khám nữa',
    'lich kham cua xa',
    'khám chỗ nào gần nhà',
    'chừng nào khám vậy con',
  ],
  info_eligibility: [
    'chi 35 tuoi lam ruong co duoc kham ko',
    'ai được khám vậy',
    'tạm trú có được khám không',
    'tôi có thuộc diện không',
    'em khong co bhyt co dc kham k',
    'mấy tuổi được khám',
  ],
  info_contents: [
    'kham nhung gi vay',
    'co xet nghiem mau ko',
    'có siêu âm không ạ',
    'có khám mắt không',
    'khám gì vậy cháu',
    'co do huyet ap khong',
  ],
  cannot_travel: [
    'ba yeu ko di lai duoc co kham tai nha ko',
    'mẹ em bị tai biến nằm liệt giường không đi được',
    'bố em bị liệt nửa người 3 năm nay',
    'cụ ngồi xe lăn',
    'ông già yếu, có đến nhà khám được không',
    'nằm một chỗ',
  ],
  rights: [
    'xoa du lieu cua toi',
    'XOA',
    'QUYEN',
    'sao có số của tôi',
    'rút lại đồng ý',
    'ai được xem hồ sơ của tôi',
    'trạm đang lưu những gì về tôi',
    'khong duoc chia se thong tin cua me toi',
  ],
  book: [
    'đăng ký khám',
    'dky kham cho bo toi nguyen van luong 1952',
    'dk',
    'DK',
    'đk ksk',
    'em muốn đặt lịch khám cho bố mẹ em',
    'KSK',
    'kham',
    'cho bà nhà em đi khám với',
    'ghi ten cho toi',
    'dang ki kham suc khoe',
    'vợ chồng tôi muốn khám',
    'con cho thu 7 khong',
  ],
  menu: ['menu', 'MENU', 'quay lai', 'bat dau lai', 'về đầu', 've dau', 'làm lại', 'hướng dẫn'],
  language: [
    'nhan co dau di',
    'viết chữ to cho bác đọc',
    'không đọc được chữ tắt, viết đủ chữ',
    'trạm có ai biết tiếng Tày không',
    'tieng khmer',
    'english',
    'ភាសាខ្មែរ',
    'tiếng Khmer',
  ],
  greeting: ['xin chao', 'alo', 'chào bác sĩ', 'cháu chào cô ạ', 'hello', 'chao'],
  thanks: ['cam on chau', 'tks', 'ok cam on', 'cám ơn trạm nhiều ạ', 'cảm ơn'],
}

const ROWS = Object.entries(SAID).flatMap(([intent, texts]) => texts.map((text) => [intent as Intent, text] as const))

/** Everyday talk, and what must not be heard in it. */
const EVERYDAY = [
  'trời mưa quá không biết có khám không',
  'ông cụ nhà em ngủ chưa dậy',
  'tôi đang ở ngoài đồng',
  'cho bà nhà tôi đi cùng xe với ông Lượng nhé',
  'mai troi co mua khong',
  'cai dien thoai nay kho dung qua',
  'con toi hoc lop 4 co kham khong',
  'dau lung nhuc chan co kham khong',
  'hom nay toi dau dau',
  'tim toi dap nhanh',
  'toi bi cao huyet ap',
  'mẹ tôi hay chóng mặt',
  'ba toi mat ngu',
  'tin nhan nay la sao',
  'cu tu tu chau oi',
  'từ từ cháu',
  'tu tu da chau',
  'từ từ đã',
  'gio kho tho nhu the nao',
  'me toi khong kho tho',
  'sao ko nhan tin cho toi',
  'toi khong nhan duoc tin nhan',
  'chưa nhận được tin',
  'bac doi lau khong',
  'cho em hoi may tieng',
  'mat the bhyt roi',
  'the bhyt cua ba mat roi',
  'em bấm nhầm',
  'toi dang ky nham ngay',
  'nóng muốn chết',
  'tôi đi phun thuốc trừ sâu về muộn',
  'phòng đột quỵ thế nào',
  'huy',
  'huy dk',
  'dung',
  'thoi',
  'hủy lịch',
  'dừng lại đã',
  'ban co gui tin cho toi khong',
  'toi da nhan tin roi',
  'nhận được tin rồi cháu',
  'mat tien khong',
  'khi nao nhan duoc tin nhan',
  'tôi nhắn tin sau nhé',
  'cháu Huy 5 tuổi',
  'chị Dung nhắn tôi',
  'bố em đau chân',
  'cả nhà em đi hết',
  'bac si co o tram khong',
]

describe('intents', () => {
  it.each(ROWS)('%s: %s', (intent, text) => {
    expect(hear(text).intents[0]?.intent).toBe(intent)
  })

  it.each(ROWS.filter(([, text]) => text.toUpperCase() !== text))('%s, shouted: %s', (intent, text) => {
    expect(hear(text.toUpperCase()).intents[0]?.intent).toBe(intent)
  })

  it.each(ROWS)('%s, with politeness: dạ %s ạ', (intent, text) => {
    expect(hear(`dạ ${text} ạ`).intents[0]?.intent).toBe(intent)
  })

  it.each(EVERYDAY)('hears no alarm, no stop, no complaint in: %s', (text) => {
    const heard = hear(text).intents.map(({ intent }) => intent)
    const grave = heard.filter((intent) =>
      ['emergency', 'stop', 'start', 'complaint', 'deceased', 'wrong_number', 'scam_report', 'rights'].includes(intent),
    )
    expect(grave).toEqual([])
  })

  it('lists every intent in its order of precedence, each once', () => {
    expect(PRECEDENCE.toSorted()).toEqual(Object.keys(SAID).toSorted())
    expect(hear('cảm ơn, đăng ký khám mất tiền không').intents.map(({ intent }) => intent)).toEqual([
      'info_cost',
      'book',
      'thanks',
    ])
  })

  it('names the words that decided', () => {
    expect(hear('phien qua dung nhan tin nua').intents).toEqual([{ intent: 'stop', why: 'dung nhan tin nua' }])
  })

  it('lets accents decide between words that fold alike', () => {
    expect(hear('từ từ').intents).toEqual([])
    expect(hear('tự tử').intents[0]?.intent).toBe('emergency')
    expect(hear('đúng nhận tin').intents).toEqual([])
    expect(hear('dùng nhắn tin').intents).toEqual([])
  })

  it.each([
    'kham o xa co mat tien khong',
    'kham o xa co duoc khong',
    'toi kham o xa nay duoc khong',
    'o xa co kham duoc khong',
  ])('takes "o xa" for the commune where it is asked about an exam there: %s', (text) => {
    expect(hear(text).intents.map(({ intent }) => intent)).not.toContain('cannot_travel')
  })

  it.each(['nha o xa tram khong di duoc', 'kham o xa qua khong di duoc', 'khám ở xa quá không đi được'])(
    'and for far away where nobody gets there: %s',
    (text) => {
      expect(hear(text).intents[0]?.intent).toBe('cannot_travel')
    },
  )

  it('reaches over no comma for a phrase', () => {
    expect(hear('toi co nhan, tin thi khong').intents).toEqual([])
    expect(hear('k, dk the nao').intents[0]?.intent).toBe('book')
  })
})
