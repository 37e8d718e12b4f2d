// Stories to begin with: each gives the two phones to two people, and says what to do.
import { make } from './bubble.js'

const STORIES = [
  {
    name: 'Con đặt lịch cho mẹ',
    held: { zalo: 'B', sms: 'A' },
    todo: 'Chạm câu đầu của chị Hương, chọn giờ, đồng ý. Tua tới tối trước ngày khám: hai máy cùng reo, bà Mận bấm 1.',
    english: 'Tap her first line, book. Go to the evening before: both phones ring, her mother answers 1.',
  },
  {
    name: 'Trưởng thôn báo tin',
    held: { zalo: 'E', sms: 'A' },
    todo: 'Chạm câu “TB: …”, đọc bản xem trước, chạm GUI: nhà nào trong thôn có số máy cũng nhận được.',
    english: '“TB: …”, read the preview, then GUI: every household with a phone hears it.',
  },
  {
    name: 'Xem kết quả khám',
    held: { zalo: 'F', sms: 'F' },
    todo: 'Hỏi cùng một câu trên hai máy: số đo chỉ có trên Zalo đã xác minh, không bao giờ qua SMS.',
    english: 'Ask on both phones: the figures come on his verified Zalo alone, never by SMS.',
  },
  {
    name: 'Vào VNeID',
    held: { zalo: 'D', sms: 'A' },
    todo: 'Chị Nga được chỉ từng bước, dừng đâu nhớ đó. Lỡ gửi mã OTP thì mã bị xoá trước khi cất.',
    english: 'Step by step; a one-time code sent by mistake is removed before it is kept.',
  },
]
const NONE = {
  todo: 'Chọn người cầm máy, rồi chạm một câu gợi ý hoặc tự viết như mọi ngày.',
  english: 'Choose who holds a phone, then tap a line or write your own.',
}

/** Returns what is to be told who holds the phones: {zalo, sms}. */
export function stories(root, onChoose) {
  const buttons = STORIES.map(({ name, held }) => {
    const button = make('button', '', name)
    button.type = 'button'
    button.addEventListener('click', () => onChoose(held))
    return button
  })
  root.querySelector('.names').append(...buttons)
  return ({ zalo, sms }) => {
    const at = STORIES.findIndex(({ held }) => held.zalo === zalo && held.sms === sms)
    for (const [i, button] of buttons.entries()) button.setAttribute('aria-pressed', String(i === at))
    const { todo, english } = STORIES[at] ?? NONE
    root.querySelector('.todo').textContent = todo
    root.querySelector('.english').textContent = english
  }
}
