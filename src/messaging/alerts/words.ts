// What the staff read when something begins or is over: where it is, what to do, and nothing about anybody.
import type { Group } from './tell-alerts.ts'

const MOST_NAMED = 20

/** Of an alert's kind; `which`: its subjects. */
const BEGAN: Record<string, (which: string) => string> = {
  emergency: (which) => `KHẨN CẤP: có người báo cấp cứu, phiếu số ${which}. Xem ngay: henkham tickets show`,
  ticket_overdue: (which) => `Phiếu quá hạn, chưa ai trả lời: số ${which}. Xem: henkham tickets list`,
  inbox_stands: () => 'Tin nhắn của người dân chờ hơn 5 phút chưa được xử lý. Xem máy chủ: henkham doctor',
  outbox_stands: () => 'Tin trả lời người dân chờ hơn 10 phút chưa gửi được. Xem máy chủ: henkham doctor',
  disk_full: () => 'Ổ đĩa của máy chủ sắp đầy. Hãy dọn bớt: đầy hẳn thì hệ thống dừng.',
  token_ends: (which) =>
    `Mã truy cập của ${which} còn dưới 4 giờ mà chưa gia hạn được. Quản trị viên của Zalo OA cần cấp quyền lại.`,
  no_backup: () => 'Đã 3 ngày chưa sao lưu. Hãy chạy: henkham backup',
}

const OVER: Record<string, (which: string) => string> = {
  emergency: (which) => `Đã xong phiếu khẩn cấp số ${which}.`,
  ticket_overdue: (which) => `Đã xong phiếu quá hạn số ${which}.`,
  inbox_stands: () => 'Tin nhắn của người dân đã được xử lý trở lại.',
  outbox_stands: () => 'Tin trả lời người dân đã gửi được trở lại.',
  disk_full: () => 'Ổ đĩa của máy chủ đã có chỗ trống.',
  token_ends: (which) => `Mã truy cập của ${which} đã được gia hạn.`,
  no_backup: () => 'Đã sao lưu.',
}

export function sayAlert({ kind, is, subjects }: Group): string {
  const named = subjects.slice(0, MOST_NAMED).join(', ')
  const which = subjects.length > MOST_NAMED ? `${named} và ${subjects.length - MOST_NAMED} phiếu khác` : named
  const say = (is === 'began' ? BEGAN : OVER)[kind]
  return `Hẹn Khám: ${say ? say(which) : `${kind} ${which} (${is})`}`
}
