// Reads yes and no in the many words people use, with their politeness and with the reach of a "không".

import { compilePhrases, findPhrases, type Hit, type Said } from '../../vietnamese/phrases.ts'
import { marksOf, mayBe, type Word } from '../../vietnamese/words.ts'
import { isCourtesy } from './courtesy.ts'

type Kind = 'yes' | 'agree' | 'no' | 'not' | 'question' | 'filler' | 'unclear' | 'dung' | 'courtesy' | 'other'

const BOOK = compilePhrases<Kind>([
  // Enough at the head of a longer sentence.
  ['agree', 'đồng ý, nhất trí, xác nhận, chấp nhận, đúng rồi, chuẩn rồi, chính xác, chắc chắn rồi'],
  [
    'yes',
    `ừ, !ờ, vâng, dạ, dạ vâng, ok, được, có, có chứ, đúng vậy, đúng thế, đúng đấy, đúng đó, chuẩn, chuẩn luôn, phải, phải rồi, được rồi, được đấy, cũng được,
    thế cũng được, vậy cũng được, thôi được, thôi cũng được, thôi thế cũng được, ừ thì được, sẵn sàng, sẵn lòng, !ổn, ổn rồi, ổn đấy, tốt, tốt quá, tốt rồi, hay quá,
    đi, đi chứ, sẽ đi, có đi, đi được, vẫn đi, đến được, sẽ đến, cùng đi, cùng đến, đi cả, chốt, chốt luôn, chốt nhé, đặt đi, đặt luôn, lấy đi, lấy luôn, lấy giờ đó, làm đi, cứ thế, cứ vậy, yes, y, đăng ký đi, đăng ký luôn,
    đặt giúp, đăng ký giúp, hợp lý, thống nhất, đã rõ, rõ rồi, hiểu rồi đồng ý, chắc chắn, tất nhiên, dĩ nhiên, còn gì bằng, quá được, thế thì được, vậy thì được, thế nhé, vậy nhé, không sao được, duyệt`,
  ],
  [
    'filler',
    'rồi, thế, vậy, chứ, khám, lịch, đặt, cho, đăng ký, nhớ, như thế, như vậy, nữa, sẽ, vẫn, thì, giúp, hôm đó, ngày đó, giờ đó, giờ này, buổi đó, hôm ấy, ngày ấy, không sao, không vấn đề gì, thông tin, hết, cả, cả hai, hai ông bà, tất cả, mọi người, là, này',
  ],
  [
    'no',
    `không đi được, không đi, không đi đâu, không đến được, không đến, không tới được, không ra được, không lên được, không được, không được rồi, không khám, không khám đâu, không đồng ý, không muốn, không cần, không cần gì, không cần gì nữa, không đổi, không đổi nữa, không đặt nữa, không huỷ, không huỷ nữa, không đăng ký, không tham gia, không nhất trí,
    không phải, không đúng, không rảnh, không tiện, không có nhà, không ở nhà, không kịp, không thích, không sắp xếp được, không xin nghỉ được, không nghỉ được, chưa đi được, chưa đi, chưa cần, chưa muốn, chưa đăng ký, chưa rảnh, chưa đồng ý, chưa phải, chưa sắp xếp được,
    thôi không, thôi không cần gì, thôi không cần gì nữa, thôi không khám, thôi không đi, thôi khỏi, thôi để, thôi thôi, để hôm khác, để khi khác, để lúc khác, để lần sau, để dịp khác, để sau, để đợt sau, hôm khác, lúc khác, khi khác, lần sau, ngày khác, dịp khác, buổi khác, giờ khác,
    bận rồi, bận việc, bận lắm, bận quá, đang bận, bị bận, bận đi, bận gặt, bận làm, bận mất rồi, bận con, bận cháu, tôi bận, em bận, mình bận, bà bận, ông bận, bác bận, hôm đó bận, hôm ấy bận, nhà bận, cũng bận, mắc bận, tui bận, con bận, bận hôm, bận họp, bận đám, hơi bận, lại bận, !bận, mắc việc, kẹt việc, kẹt rồi, vướng việc, vướng rồi, từ chối, bỏ qua, bỏ đi, khỏi, khỏi cần, khỏi đi, đừng đặt, đừng đăng ký, đừng đặt nữa,
    sai rồi, nhầm rồi, sai tên, sai tên rồi, sai năm sinh, sai năm sinh rồi, thế thì thôi, vậy thì thôi, không phải thế, không chịu, không nhé, không ạ, không đâu, huỷ, huỷ đi, no, nope`,
  ],
  ['not', 'không, chưa, thôi, chẳng'],
  [
    'question',
    `được không, có được không, có không, phải không, đúng không, hay không, được chưa, có phải, có cần, có được, thế nào, như thế nào, như nào, ra sao, bao nhiêu, mấy giờ, ở đâu, đi đâu, khi nào, bao giờ, làm sao, tại sao, sao lại, vì sao, là sao, gì, cái gì, làm gì,
    hả, ai, nào, không nhỉ, chưa nhỉ, đâu nhỉ, không vậy, không hả, đi không, đi được không, đến được không, khám không, khám được không, có đi không, không đi được không, không khám được không, không đi có sao không, có sao không, không được à, không à, được hông, mấy h, chưa vậy`,
  ],
  [
    'unclear',
    'không biết, không rõ, không nhớ, không hiểu, chưa biết, chưa rõ, chưa hiểu, không chắc, chưa chắc, để xem, để hỏi, để hỏi lại, để tính, để nghĩ, không có gì, không thấy, không nhận được, không có ai, có lẽ, chắc là, không những, không chỉ, không may',
  ],
  ['dung', 'dung, đúng, đừng, dừng'],
])

const DUNG = { yes: marksOf('đúng'), no: [marksOf('đừng'), marksOf('dừng')] }

/** Spans of the words that refuse ("không đi được", "bận rồi"), as indices into the text. */
export function refusals(said: Said[]): { from: number; to: number; phrase: string }[] {
  return inPieces(said)
    .filter(({ kind }) => kind === 'no')
    .map(({ said: first, last, phrase }) => ({ from: first.at, to: last.at + 1, phrase }))
}

interface Piece {
  kind: Kind
  said: Said
  last: Said
  phrase: string
}

/**
 * `yes` only where the whole text agrees, or opens with a full "đồng ý"; `no` where any clause refuses and does not ask. `unsure`:
 * a "dung" without accents. `neutral` are words of a date or a time: "vâng, 8h thứ 5" is a yes about that day, to be compared.
 * A lone 0 is never a no (house rule 4): it is no word here.
 */
export function readYesNo(
  said: Said[],
  words: Word[],
  neutral: (at: number) => boolean,
): 'yes' | 'no' | 'unsure' | null {
  const clauses = inClauses(inPieces(said), words)
  const parts = clauses.map((clause) => clause.filter(({ kind, said: { at } }) => kind !== 'courtesy' && !neutral(at)))
  const all = parts.flat()
  if (all.length === 0) return null
  // "đk" is được as well as đăng ký; to a question both agree.
  if (
    words.filter((word) => word.folded === 'dk').length === 1 &&
    all.every(({ said: word }) => words[word.at]!.folded === 'dk')
  )
    return 'yes'
  if (parts.some((part) => refuses(part))) return 'no'
  if (all.every(({ kind }) => ['yes', 'agree', 'filler', 'dung'].includes(kind))) {
    const read = all.filter(({ kind }) => kind === 'dung').map(({ said: word }) => dung(word))
    if (read.includes('no')) return 'no'
    const agrees = all.filter(({ kind }) => kind === 'yes' || kind === 'agree')
    // "Dạ" opens "dạ đúng" and "dạ đừng" alike.
    if (agrees.some(({ said: word }) => word.folded !== 'da')) return 'yes'
    return read[0] ?? (agrees.length > 0 ? 'yes' : null)
  }
  const decided =
    all[0]!.kind === 'agree' && !all.some(({ kind }) => ['question', 'not', 'unclear', 'no', 'dung'].includes(kind))
  return decided ? 'yes' : null
}

/** Refuses as a statement: "không đi được", a bare "không" or "thôi …"; not "có đi được không". */
function refuses(part: Piece[]): boolean {
  if (part.length === 0) return false
  const kinds = part.map(({ kind }) => kind)
  if (kinds.length === 1) return kinds[0] === 'no' || kinds[0] === 'not'
  const asks = kinds.includes('question') || kinds.at(-1) === 'not'
  if (
    kinds[0] === 'not' &&
    part[0]!.said.folded === 'thoi' &&
    !kinds.some((kind) => kind === 'yes' || kind === 'agree' || kind === 'question')
  )
    return true
  // "dạ không", "không có"; but "có … không", "được … không" ask.
  if (kinds.includes('not') && kinds.every((kind) => kind === 'yes' || kind === 'not')) {
    return kinds[0] === 'not' || !['co', 'duoc', 'di'].includes(part[0]!.said.folded)
  }
  return kinds.includes('no') && !asks
}

function inPieces(said: Said[]): Piece[] {
  const hits = findPhrases(BOOK, said)
  const pieces: Piece[] = []
  for (let at = 0; at < said.length; ) {
    let best: Hit<Kind> | null = null
    for (const hit of hits) if (hit.from === at && (!best || hit.to > best.to)) best = hit
    const word = said[at]!
    if (best && !isOtherSense(best, said)) {
      pieces.push({ kind: best.tag, said: word, last: said[best.to - 1]!, phrase: best.phrase })
      at = best.to
    } else {
      pieces.push({ kind: isCourtesy(word) ? 'courtesy' : 'other', said: word, last: word, phrase: word.folded })
      at++
    }
  }
  return pieces
}

/** "cô", "dì" with their accents are address, not "có" and "đi"; "tôi bán hàng" without its accents is not "tôi bận". */
function isOtherSense(hit: Hit<Kind>, said: Said[]): boolean {
  const { folded, marks } = said[hit.from]!
  if (hit.to - hit.from === 1 && marks !== null) {
    return (folded === 'co' && marks.letters.includes('^')) || (folded === 'di' && marks.letters === '00')
  }
  const last = said[hit.to - 1]!
  const next = last.ends ? undefined : said[hit.to]
  return (
    /^(?:tôi|em|mình|bà|ông|bác|nhà|tui|con) bận$/.test(hit.phrase) &&
    !last.marks &&
    next !== undefined &&
    !isCourtesy(next) &&
    next.folded !== 'roi'
  )
}

function inClauses(pieces: Piece[], words: Word[]): Piece[][] {
  const clauses: Piece[][] = [[]]
  pieces.forEach((piece, index) => {
    clauses.at(-1)!.push(piece)
    const next = pieces[index + 1]
    const last = next ? next.said.at - 1 : piece.said.at
    for (let at = piece.said.at; at <= last; at++) {
      if (words[at]?.ends) {
        clauses.push([])
        break
      }
    }
  })
  return clauses
}

function dung(word: Said): 'yes' | 'no' | 'unsure' {
  if (!word.marks) return 'unsure'
  if (mayBe(word.marks, DUNG.yes) && word.marks.tone) return 'yes'
  return DUNG.no.some((no) => mayBe(word.marks, no)) && word.marks.tone ? 'no' : 'unsure'
}
