// Who is only told of: "vợ tôi nói là", "con trai đặt hộ tôi", "nhắn cho con gái tôi"; and whether an elder writes.

import type { Said } from '../../vietnamese/said.ts'

/** "vợ tôi nói là", "con trai đặt hộ tôi", "nhắn cho con gái tôi": who tells, does or is called is not examined. */
export function isOnlyToldOf(said: Said[], from: number, owner: number): boolean {
  const [one, two, three] = [from - 1, from - 2, from - 3].map((i) => said[i]?.folded ?? '')
  if (/^(?:cho|vao|toi|voi)$/.test(one!) && /^(?:nhan|goi|tin|bao|alo|phone|zalo)$/.test(two!)) return true
  if (/^(?:sdt|may)$/.test(one!) || (one === 'so' && !/^\d/.test(two!))) return true
  if (
    one === 'cua' &&
    ((/^(?:so|sdt|may|thoai)$/.test(two!) && !/^\d/.test(three!)) || (two === 'nay' && three === 'so'))
  )
    return true
  if (/^(?:cham|nuoi|don|tham)$/.test(one!) && said[from]!.marks?.tone !== undefined && said[from - 1]!.marks !== null)
    return true
  if (said[owner - 1]!.ends) return false
  let at = owner
  while (at < said.length && at < owner + 2 && /^(?:no|ay|cung|vua|moi|co|lai|hay|cu)$/.test(said[at]!.folded)) at++
  const verb = said[at]?.folded ?? ''
  const next = said[at]?.ends ? '' : (said[at + 1]?.folded ?? '')
  if (/^(?:noi|bao|dan|biet)$/.test(verb) && said[at]!.marks?.tone !== '\u0301')
    return (
      !/^(?:em|chau|con|toi|minh|gio|hiem|khong|ko|muon|thich|ngai|so)$/.test(next) &&
      !(verb === 'noi' && UNABLE.test(next))
    )
  if (/^(?:dat|dang|ghi|lay|nop|dua|cho)$/.test(verb)) {
    for (let i = at + 1; i <= at + 4 && i < said.length && !said[i - 1]!.ends; i++)
      if (/^(?:ho|giup|gium|dum|nham)$/.test(said[i]!.folded) || (said[i]!.folded === 'toi' && verb === 'dua'))
        return true
  }
  return false
}

const UNABLE = /^(?:dau|met|kho|ngong|lap|nham|khong|ko|k|duoc|dc|chuyen)$/

/** "cháu ơi", "em ạ", "cảm ơn cháu": an elder writes. */
export function speaksToTheYoung(said: Said[]): boolean {
  return said.some(({ folded }, i) => {
    if (folded !== 'chau' && folded !== 'em' && folded !== 'con') return false
    const [one, two] = [said[i - 1]?.folded ?? '', said[i - 1]?.ends ? '' : one2(said, i)]
    const next = said[i]!.ends ? '' : (said[i + 1]?.folded ?? '')
    if (/^(?:oi|a|nhe|nha|nhi|nghen)$/.test(next) && !/^(?:cho|cua|giup|ho|me|ba|bo|ong)$/.test(one)) return true
    return two === 'cam on' || (said[i]!.ends && /^(?:di|duoc|dc|nhe|a|gi|chua|khong|roi)$/.test(one))
  })
}

function one2(said: Said[], i: number): string {
  return `${said[i - 2]?.folded ?? ''} ${said[i - 1]?.folded ?? ''}`
}
