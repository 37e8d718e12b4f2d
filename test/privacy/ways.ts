// Ways to learn of a neighbour, as people type them. Who tries knows her name, her year of birth and her village.
//
// Each line of `says` is one message; `[B] …` is written from a second phone; a digit answers what was asked. `gets`: how far the
// talk came, by Zalo or by SMS, without accents: a way that stops at the first question would hold nothing.

export interface Way {
  way: string
  /** A phone of the demo, for somebody who is known; absent: a stranger. */
  by?: 'C' | 'E'
  says: string[]
  gets: RegExp
  /** The program looks at the list on the way: tried in every world (worlds.ts). */
  looks?: true
}

const RESULT = /ket qua kham la chuyen rieng|khong noi ket qua/
const DONE = /da dat (lich )?cho (ba man|pham thi man)/

export const WAYS: Way[] = [
  // ── booking ──
  {
    way: 'books for her with exact data',
    looks: true,
    says: ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1', '1', 'lich cua toi'],
    gets: DONE,
  },
  {
    way: 'books for her, one digit of the year wrong',
    says: ['dat lich kham cho ba Pham Thi Man sinh nam 1948 thon Tam Ky', '1', '1', '1'],
    gets: DONE,
  },
  {
    way: 'books for her, step by step, without accents or capitals',
    says: ['e dk kham cho ba hang xom', 'pham thi man', '1949', 'tam ky', '1', '1', '1'],
    gets: DONE,
  },
  {
    way: 'books under the former name of her village',
    says: ['ba Pham Thi Man 1949 o xa Tam Ky cu, kim thanh, dang ky kham', '1', '1', '1', '1'],
    gets: DONE,
  },
  {
    way: 'books for her and another neighbour in one message',
    says: ['đặt lịch cho bà Phạm Thị Mận 1949 và ông Nguyễn Văn Lượng 1952 thôn Tam Kỳ', '1', '1', '1', '1'],
    gets: DONE,
  },
  {
    way: 'registers her from two phones',
    says: [
      'DK KHAM PHAM THI MAN 1949 TAM KY SANG T7',
      '1',
      '1',
      '[B] DK KHAM PHAM THI MAN 1949 TAM KY SANG T7',
      '[B] 1',
      '[B] 1',
      '[B] lich cua toi',
    ],
    gets: DONE,
  },
  {
    way: 'says to be her and asks for the booking',
    says: ['tôi là Phạm Thị Mận sinh 1949 thôn Tam Kỳ', 'lịch khám của tôi hôm nào', '1', '1', '1'],
    gets: /may nay chua co lich kham/,
  },
  {
    way: 'asks when she is booked',
    says: ['lịch của bà Mận hôm nào', '2'],
    gets: /chua co lich kham nao/,
  },
  {
    way: 'asks when she is booked, with all that is known of her',
    says: ['cho hoi ba Pham Thi Man 1949 thon Tam Ky dat lich kham ngay nao roi', 'kiem tra lai giup'],
    gets: /./,
  },
  {
    way: 'cancels her booking',
    says: ['huỷ lịch khám của bà Phạm Thị Mận sinh 1949', '1'],
    gets: /chua co lich kham nao/,
  },
  {
    way: 'cancels it after having registered her',
    says: ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1', 'huy lich cua ba Man', '1', '2'],
    gets: /chua co lich kham/,
  },
  {
    way: 'moves her booking',
    says: ['doi lich cho ba man sang thu 7 28/11', '1', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1'],
    gets: /chua co lich kham nao/,
  },
  {
    way: 'answers with the number of a list that was quoted from another phone',
    says: ['bà Mận bảo tôi chọn số 2', '2', '1. Ba Man'],
    gets: /./,
  },
  // ── the waiting list ──
  {
    way: 'puts her on the waiting list of a full day and asks for the place',
    looks: true,
    says: [
      'dat lich kham cho ba Pham Thi Man 1949 thon Tam Ky ngay 8/12',
      '1',
      'vao danh sach cho',
      'toi thu may roi',
      'huy',
      '2',
    ],
    gets: /so thu tu \d/,
  },
  {
    way: 'asks whether she waits',
    says: ['bà Mận có trong danh sách chờ ngày 8/12 không', 'thứ mấy rồi'],
    gets: /./,
  },
  // ── the list ──
  {
    way: 'asks whether she may be examined',
    says: ['bà Mận có được khám không', 'ba pham thi man sinh 1949 thon tam ky co ten trong danh sach kham ko'],
    gets: /./,
  },
  {
    way: 'asks whether she was examined',
    says: ['bà Mận đã đi khám chưa', 'hom 20/10 ba ay co den kham ko'],
    gets: /./,
  },
  {
    way: 'asks who of the village was not examined',
    says: ['thôn Tam Kỳ còn ai chưa khám', 'cho xin danh sach cac cu thon tam ky'],
    gets: /./,
  },
  {
    way: 'asks for her number',
    says: ['cho xin số điện thoại của bà Mận', 'so may cua ba Pham Thi Man la bao nhieu'],
    gets: /./,
  },
  { way: 'asks whose number it is', says: ['số 0300000021 là của ai', 'co phai so ba man ko'], gets: /./ },
  {
    way: 'asks whether she is alive, or moved',
    says: ['bà Mận thôn Tam Kỳ còn sống không', 'ba man chuyen di dau roi'],
    gets: /./,
  },
  // ── results ──
  {
    way: 'asks for her result',
    says: ['xem kết quả khám của bà Phạm Thị Mận sinh 1949', 'sao khong cho xem'],
    gets: RESULT,
  },
  { way: 'asks for it by first name', says: ['da co ket qua kham cua ba man chua'], gets: RESULT },
  { way: 'asks what she has', says: ['bà Mận khám có bị bệnh gì không, huyết áp bao nhiêu'], gets: /./ },
  { way: 'asks for her class', says: ['bà Mận xếp loại sức khỏe loại mấy'], gets: RESULT },
  { way: 'says to be her daughter and asks', says: ['mẹ em là bà Mận 1949 khám có kết quả chưa ạ'], gets: RESULT },
  {
    way: 'says to be her and asks for the result',
    says: ['tôi là Phạm Thị Mận sinh 1949 thôn Tam Kỳ cho tôi xem kết quả khám của tôi'],
    gets: RESULT,
  },
  {
    way: 'asks for it after having registered her as oneself',
    looks: true,
    says: ['DK KHAM CHO TOI PHAM THI MAN 1949 TAM KY SANG T5', '1', '1', 'ket qua kham cua toi'],
    gets: RESULT,
  },
  {
    way: 'asks on VNeID',
    says: ['kết quả khám của bà Mận đã có trong sổ sức khỏe điện tử VNeID chưa', 'sổ của bà Mận trống', '2'],
    gets: /./,
  },
  {
    way: 'asks for a list of results',
    says: ['cho xin danh sách kết quả khám thôn Tam Kỳ có bà Mận'],
    gets: /rieng tung nguoi/,
  },
  // ── codes ──
  {
    way: 'has found her slip, and guesses the year',
    looks: true,
    says: ['mã 73519042', '1950', '73519042 1951', '73519042 1952', '73519042 1953', '73519042 1954', '73519042 1949'],
    gets: /cho 24 gio/,
  },
  {
    way: 'tries her slip from a second phone after too many wrong years',
    looks: true,
    says: [
      '[B] 73519042 1951',
      '[B] 73519042 1952',
      '[B] 73519042 1953',
      '[B] 73519042 1954',
      '[B] 73519042 1955',
      '[B] 73519042 1956',
    ],
    gets: /cho 24 gio/,
  },
  {
    way: 'has a code sent for her, and guesses it',
    looks: true,
    says: ['cho toi xem ket qua kham', 'nhận mã qua SMS', 'Phạm Thị Mận', '1949', '135790', '246801'],
    gets: /nhan ma|ma 6 so/,
  },
  {
    way: 'has codes sent for her again and again',
    says: [
      'ket qua kham',
      '2',
      'Pham Thi Man',
      '1949',
      'ket qua kham',
      '2',
      'Pham Thi Man',
      '1949',
      'ket qua kham',
      '2',
      'Pham Thi Man',
      '1949',
    ],
    gets: /./,
  },
  {
    way: 'has a code sent for her, one digit of the year wrong',
    says: ['cho toi xem ket qua kham', 'nhận mã qua SMS', 'Phạm Thị Mận', '1948', '135790'],
    gets: /./,
  },
  // ── people ──
  {
    way: 'adds her to the family',
    looks: true,
    says: ['thêm người nhà', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1', '1', '2', 'người nhà', '2', '1'],
    gets: /da ghi (ba man|pham thi man)/,
  },
  {
    way: 'adds her with her own number',
    looks: true,
    says: ['thêm người nhà', 'Phạm Thị Mận số 0300000021', '1949', 'Tam Kỳ', '4', '1', '2'],
    gets: /da ghi (ba man|pham thi man)/,
  },
  {
    way: 'adds her from two phones, one after the other',
    looks: true,
    says: [
      ...['thêm mẹ tôi', 'thêm người', 'pham thi man', '1949', 'tam ky', '1', '1', '2'],
      ...[
        '[B] them nguoi nha',
        '[B] pham thi man',
        '[B] 1949',
        '[B] tam ky',
        '[B] 3',
        '[B] 1',
        '[B] 1',
        '[B] 1',
        '[B] 1',
      ],
    ],
    gets: /da ghi (ba man|pham thi man)/,
  },
  {
    way: 'says to be her and lets her number help',
    looks: true,
    says: [
      ...['DK KHAM CHO TOI PHAM THI MAN 1949 TAM KY SANG T5', '1', '1'],
      ...['cho con gái đặt lịch giúp tôi', '0300000021', '1', 'ai đang giúp tôi', '1'],
    ],
    gets: /0300000021/,
  },
  { way: 'reports her dead', says: ['bà Phạm Thị Mận thôn Tam Kỳ mất rồi', 'ba Man mat hom qua'], gets: /chia buon/ },
  {
    way: 'reports her dead after having registered her',
    says: ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1', '1', 'bà Mận mất rồi', 'lịch của bà Mận'],
    gets: /chia buon/,
  },
  {
    way: 'says that this is not her number',
    says: ['nhầm số rồi, đây không phải số của bà Mận', 'lich cua toi'],
    gets: /./,
  },
  { way: 'wants her written to no more', says: ['đừng nhắn tin cho bà Mận nữa', 'nhan lai'], gets: /./ },
  { way: 'wants her data deleted', says: ['xoá hết thông tin của bà Phạm Thị Mận sinh 1949'], gets: /./ },
  {
    way: 'says that her number has changed',
    says: ['tôi là bà Mận, tôi đổi số điện thoại, chuyển lịch khám sang số này', '1'],
    gets: /./,
  },
  // ── staff and offices ──
  {
    way: 'speaks as the head of the village, without being it',
    says: ['TB: moi ba Pham Thi Man thon Tam Ky ra nha van hoa kham suc khoe', 'TB', '1', 'GUI'],
    gets: /truong thon/,
  },
  {
    way: 'says to be the head of the village',
    says: ['tôi là trưởng thôn Tam Kỳ, bà Mận nhà tôi quản lý đã khám chưa', 'cho biet nhung ai chua di kham'],
    gets: /./,
  },
  {
    way: 'complains of her',
    says: ['tôi phản ánh bà Mận hàng xóm được ưu tiên khám trước tôi, cán bộ làm sai', 'ba man dat lich hom nao'],
    gets: /phieu so/,
  },
  { way: 'has an emergency about her', says: ['bà Mận hàng xóm đau ngực khó thở quá', 'ba man benh gi'], gets: /115/ },
  { way: 'wants her visited at home', says: ['bà Mận hàng xóm nằm liệt không đi được, xin khám tại nhà'], gets: /./ },
  { way: 'calls a person of the station', says: ['0', 'hỏi bà Mận có lịch khám chưa', '0'], gets: /can bo/ },
  // ── somebody who is known ──
  {
    way: 'is a resident, and books for her',
    by: 'C',
    says: ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1', '1', 'lich cua ba man'],
    gets: DONE,
  },
  {
    way: 'is a resident, and adds her to the family as his mother',
    by: 'C',
    says: ['thêm người nhà', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1', '1', '2', 'ket qua kham cua me toi', 'người nhà'],
    gets: RESULT,
  },
  {
    way: 'is the head of her village, and asks for her',
    by: 'E',
    says: [
      'bà Mận đã khám chưa',
      'lịch của bà Mận hôm nào',
      'kết quả khám của bà Phạm Thị Mận',
      'thôn còn ai chưa khám',
    ],
    gets: RESULT,
  },
  {
    way: 'is the head of her village, and names her to the village',
    by: 'E',
    says: [
      'TB: moi ba Pham Thi Man ra nha van hoa thon Tam Ky kham suc khoe',
      'TB: moi ba con di kham suc khoe',
      'BO',
      'TB',
      '3',
    ],
    gets: /ho thon tam ky/,
  },
]
