// Reads the personal ID of a row and holds it softly against the birth year and the sex (domain.md D1). It has no check digit.

export interface PersonalIdRead {
  personalId: string | null
  /** What is odd and what to do; null: nothing. */
  what: string | null
}

/** Of several cells (CMND beside CCCD) the one with twelve digits. `isDemo`: the invented IDs of a demo pass (domain.md C3). */
export function readPersonalId(cells: string[], isDemo: boolean): PersonalIdRead {
  const written = cells
    .map((text) => text.replace(/[\s.'’-]/g, ''))
    .filter((text) => text !== '' && !/^(0|x|khong|không|chưa|chưacó|khôngcó)$/i.test(text))
  if (written.length === 0) return { personalId: null, what: null }
  const twelve =
    written.find((text) => /^\d{12}$/.test(text)) ??
    written.map((text) => `0${text}`).find((text) => /^0\d{11}$/.test(text))
  if (twelve) {
    if (/[89]/.test(twelve[3]!) && !isDemo)
      return { personalId: null, what: 'không thể có thật; đối chiếu lại với thẻ' }
    return { personalId: twelve, what: null }
  }
  const digits = written[0]!
  if (/^\d{8,9}$/.test(digits))
    return { personalId: null, what: 'là CMND cũ, không còn giá trị; ghi số CCCD 12 số nếu đã có' }
  const what = /^\d+$/.test(digits) ? `có ${digits.length} số` : 'có chữ lẫn vào'
  return { personalId: null, what: `${what}, số CCCD có 12 số; bỏ qua số này, sửa rồi nạp lại` }
}

/** What the ID says of the sex where it agrees with the birth year, and what to look at where it does not. */
export function checkPersonalId(
  id: string,
  known: { year: number; sex: 'f' | 'm' | null },
): { sex: 'f' | 'm' | null; what: string | null } {
  const century = Number(id[3])
  const sex = century % 2 === 0 ? 'm' : 'f'
  const isInvented = century >= 8
  const year = 1900 + Math.floor(century / 2) * 100 + Number(id.slice(4, 6))
  const yearFits = isInvented ? year % 100 === known.year % 100 : year === known.year
  if (!yearFits) return { sex: null, what: 'có năm sinh khác với dòng này; đối chiếu lại với thẻ' }
  if (known.sex !== null && known.sex !== sex)
    return { sex: null, what: 'có giới tính khác với dòng này; đối chiếu lại với thẻ' }
  return { sex, what: null }
}
