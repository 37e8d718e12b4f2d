// What is said of a row that is set aside because of another row, or of the people already on the list.
import type { Reason } from '../sheets/reason.ts'

export type Why = 'twice' | 'maybe_twice' | 'shared_id' | 'other_name' | 'several' | 'died_before' | 'gone_unknown'

/** `against`: where the other row stands, as in "dòng 5"; null: there is none. */
export function reasonOf(why: Why, against: string | null): Reason {
  const { column, what } = SAID[why]
  return { column, found: null, what: what.replace('{dòng}', against ?? 'một dòng khác') }
}

const SAID: Record<Why, { column: string; what: string }> = {
  twice: { column: 'Dòng', what: 'trùng người với {dòng}; giữ lại một dòng' },
  maybe_twice: {
    column: 'Dòng',
    what: 'trùng họ tên, năm sinh và thôn với {dòng}; nếu là hai người, ghi số CCCD của cả hai',
  },
  shared_id: { column: 'Số CCCD', what: 'còn đứng ở {dòng} với họ tên khác; đối chiếu lại với thẻ' },
  other_name: { column: 'Số CCCD', what: 'trong danh sách của xã là của người có họ tên khác; đối chiếu lại với thẻ' },
  several: { column: 'Họ tên', what: 'có từ hai người trong danh sách của xã khớp; ghi thêm số CCCD' },
  died_before: {
    column: 'Ghi chú',
    what: 'đang được ghi là đã chết; đối chiếu lại, nếu là người khác thì ghi số CCCD',
  },
  gone_unknown: { column: 'Ghi chú', what: 'đã chết hoặc chuyển đi và không có trong danh sách của xã; không cần nạp' },
}
