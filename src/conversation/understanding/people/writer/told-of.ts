// Who is only told of: "vợ tôi nói là", "con trai đặt hộ tôi", "nhắn cho con gái tôi"; and whether an elder writes.

import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'

/** "vợ tôi nói là", "con trai đặt hộ tôi", "nhắn cho con gái tôi": who tells, does or is called is not examined. */
export function isOnlyToldOf(said: Said[], from: number, owner: number, isNameWord: (at: number) => boolean): boolean {
  const [one, two, three] = [from - 1, from - 2, from - 3].map((i) => said[i]?.folded ?? '')
  if (/^(?:cho|vao|toi|voi)$/.test(one!) && /^(?:nhan|goi|tin|bao|alo|phone|zalo)$/.test(two!)) return true
  if (/^(?:sdt|may)$/.test(one!) || (one === 'so' && !/^\d/.test(two!))) return true
  if (
    one === 'cua' &&
    ((/^(?:so|sdt|may|thoai)$/.test(two!) && !/^\d/.test(three!)) || (two === 'nay' && three === 'so'))
  )
    return true
  if (/^(?:cham|nuoi|don|tham)$/.test(one!) && said[from - 1]!.marks !== null) return true
  // "dắt theo đứa nhỏ 2 tuổi", "coi nhà cho má"
  if (one === 'theo' && /^(?:dat|dan|be|mang|diu|cho|keo)$/.test(two!)) return true
  // "hôm giỗ bố em", "viếng mộ bà nội"
  if (RITES.has(one!) && said[from - 1]!.marks !== null) return true
  if (one === 'cho' && two === 'nha' && /^(?:coi|trong|giu)$/.test(three!)) return true
  // "vậy tôi là chồng thì sao"
  if (one === 'la' && /^(?:toi|tui|em|chau|con|minh)$/.test(two!) && owner - from === 1) {
    const next = said[owner - 1]!.ends ? '' : (said[owner]?.folded ?? '')
    if (/^(?:|thi|co|duoc|dc|ma)$/.test(next)) return true
  }
  if (said[owner - 1]!.ends) return false
  let at = owner
  while (at < said.length && at < owner + 2 && /^(?:no|ay|cung|vua|moi|co|lai|hay|cu)$/.test(said[at]!.folded)) at++
  // "con gái Bảo Ngọc"
  if (said[at] && isNameWord(said[at]!.at)) return false
  const verb = said[at]?.folded ?? ''
  const next = said[at]?.ends ? '' : (said[at + 1]?.folded ?? '')
  if (DOES.test(verb) || DOES_SO.has(`${verb} ${next}`)) return true
  // "nói", "bảo"; not "nội", "báo".
  if (
    /^(?:noi|bao|dan|biet)$/.test(verb) &&
    (verb === 'noi' ? mayBe(said[at]!.marks, SAYS) : said[at]!.marks?.tone !== '\u0301')
  )
    return (
      !/^(?:em|chau|con|toi|minh|gio|hiem|khong|ko|muon|thich|ngai|so)$/.test(next) &&
      !(verb === 'noi' && UNABLE.test(next))
    )
  if (isDriver(said, at) || isAway(said, from, at) || (one === 'dua' && /^di (?:hoc|hc)$/.test(`${verb} ${next}`)))
    return true
  // "con trai tôi nó đặt thứ bảy"
  if (/^(?:dat|dang|ghi|bam)$/.test(verb) && said[at - 1]!.folded === 'no') return true
  if (/^(?:dat|dang|ghi|lay|nop|dua|cho|nhan|nt|dk|goi)$/.test(verb)) {
    for (let i = at + 1; i <= at + 4 && i < said.length && !said[i - 1]!.ends; i++)
      if (/^(?:ho|giup|gium|dum|nham)$/.test(said[i]!.folded) || (said[i]!.folded === 'toi' && verb === 'dua'))
        return true
  }
  return false
}

/** Who asks one along, blames or weeps is told of. */
const DOES = /^(?:ru|ke|khoc|trach|nghich)$/
const DOES_SO = new Set(['li di', 'ly di', 'ly hon', 'lai khoc', 'xoa mat', 'xoa nham', 'bam nham', 'lo xoa'])

/** A day of remembrance, a grave, a wedding: whose it is, is not examined. */
const RITES = new Set(['gio', 'mo', 'tang', 'cuoi', 'vieng', 'bu'])

/** "con trai chị chở chị ra trạm", "em gái em đưa mẹ em đi": who brings somebody is not examined. */
function isDriver(said: Said[], at: number): boolean {
  const verb = said[at]
  if (!verb || verb.ends) return false
  const meant = verb.folded === 'cho' ? CARRIES : verb.folded === 'dua' ? BRINGS : null
  if (meant === null || (verb.folded === 'cho' && verb.marks === null) || !mayBe(verb.marks, meant)) return false
  return /^(?:toi|em|chi|bac|ba|ong|me|bo|minh|chu|co|tui|ma|noi|ngoai|di)$/.test(said[at + 1]?.folded ?? '')
}

/** "con trai đi Hàn", "con tôi đi làm xa": the young who are away, so that the old have nobody. */
function isAway(said: Said[], from: number, at: number): boolean {
  if (said[at] === undefined || said[at]!.ends) return false
  const behind = [0, 1, 2].map((i) => said[at + i]?.folded ?? '').join(' ')
  if (behind === 'di lam xa') return true
  if (!/^(?:con|thang|dua|chau)$/.test(said[from]!.folded)) return false
  // "con tôi bận không chở được"
  for (let i = at; i < at + 4 && i < said.length && !said[i]!.ends; i++)
    if (/^(?:khong|ko|k|hong)$/.test(said[i]!.folded) && isCarrying(said[i + 1])) return true
  // "con gái tôi ở Bình Dương không về được"
  if (said[at]!.folded === 'o') {
    for (let i = at + 2; i < at + 7 && i < said.length && !said[i - 1]!.ends; i++)
      if (said[i]!.folded === 've' && /^(?:khong|ko|k|chua|hong|chang)$/.test(said[i - 1]!.folded)) return true
    return false
  }
  if (said[at]!.folded !== 'di') return false
  const [one, two] = [said[at + 1]?.folded ?? '', said[at + 1]?.ends ? '' : (said[at + 2]?.folded ?? '')]
  return /^(?:han|nhat|xa|vang|my|tay)$/.test(one) || (one === 'lam' && /^(?:xa|an|het|cong|thue)$/.test(two))
}

function isCarrying(word: Said | undefined): boolean {
  if (word?.folded === 'cho') return word.marks !== null && mayBe(word.marks, CARRIES)
  return word?.folded === 'dua' && mayBe(word.marks, BRINGS)
}

const SAYS = marksOf('nói')
const CARRIES = marksOf('chở')
const BRINGS = marksOf('đưa')

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

/** "các con ơi mẹ hỏi", "đổi cho mẹ đi con": a mother or father writes, and so calls herself or himself. */
export function speaksToChildren(said: Said[]): boolean {
  return said.some(({ folded, ends }, i) => {
    if (folded !== 'chau' && folded !== 'con') return false
    const [one, next] = [said[i - 1]?.folded ?? '', ends ? '' : (said[i + 1]?.folded ?? '')]
    if (next === 'oi' && said[i + 2]?.folded !== 'la') return !/^(?:cho|cua|giup|ho|me|ba|bo|ong|vo|chong)$/.test(one)
    if (folded === 'con' && next === 'gai' && said[i + 2]?.folded === 'y') return true
    return ends && /^(?:di|duoc|dc|nhe|nha|gi|chua|khong|ko|roi)$/.test(one) && !said[i - 1]!.ends
  })
}

function one2(said: Said[], i: number): string {
  return `${said[i - 2]?.folded ?? ''} ${said[i - 1]?.folded ?? ''}`
}
