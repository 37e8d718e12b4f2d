// The longest real words a text may be filled with, for the check of its length (domain.md C2: 30 characters the longest unit).
export const longestWords: Record<string, string> = {
  station: 'Trạm Y tế phường Phùng Chí Kiên',
  commune: 'phường Phùng Chí Kiên',
  person: 'bà Phượng (1949)',
  name: 'Nguyễn Thị Phương Trang',
  birth_year: '1949',
  area: 'tổ dân phố Phùng Chí Kiên',
  time: '10 giờ 30',
  part: 'sáng',
  day: 'Chủ nhật, ngày 29/11/2026',
  day_short: 'Chủ nhật 29/11',
  place: 'Nhà văn hóa TDP Phùng Chí Kiên',
  season_end: '15/12/2026',
  ticket: '12345',
  due: '17 giờ thứ Năm 26/11',
  said: '31/2',
  for_whom: 'cho bà Phượng (1949)',
}
