// Reads yes and no in the many words people use, with their politeness and with the reach of a "không".

import { marksOf, mayBe } from '../../../vietnamese/marks.ts'
import { compilePhrases } from '../../../vietnamese/phrases/phrase-book.ts'
import { findPhrases, type Hit } from '../../../vietnamese/phrases/phrases.ts'
import type { Said } from '../../../vietnamese/phrases/said.ts'
import type { Word } from '../../../vietnamese/word.ts'
import { isCourtesy } from '../courtesy.ts'

type Kind =
  | 'yes'
  | 'agree'
  | 'no'
  | 'not'
  /** "không phải đổi đâu": agrees beside a yes, refuses alone. */
  | 'unchanged'
  /** "nhà có giỗ": refuses where nothing agrees. */
  | 'reason'
  | 'question'
  | 'filler'
  | 'unclear'
  /** "nhưng": what follows takes back what was said. */
  | 'but'
  | 'dung'
  | 'courtesy'
  | 'other'

/** Words of going and coming: who says them of himself comes. */
const GO =
  'đi|ra|đến|!tới|lên|xuống|qua|vào|vô|ghé|có_mặt|tham_gia|đi_khám|đến_khám|ra_khám|lên_khám|ra_trạm|lên_trạm|đến_trạm'
const BOOK = compilePhrases<Kind>(
  [
    // Enough at the head of a longer sentence.
    [
      'agree',
      `đồng ý, nhất trí, xác nhận, chấp nhận, đúng rồi, chuẩn rồi, chính xác, chắc chắn rồi, chắc chắn luôn, chắc luôn, chứ không à, chứ sao, chứ còn gì, còn gì nữa, chứ gì nữa, là tôi đây, chính tôi, tôi chứ ai, là tôi|em|mình|con|bác chứ ai, chứ còn ai, đã bảo có, bảo có mà, nói có rồi, tán thành, ưng rồi, ưng lắm, có chứ, đi chứ, được rồi, được chứ, ừ được, vâng được, dạ được, phải rồi, phải đấy`,
    ],
    [
      'yes',
      `ừ, !ờ, !ừa, vâng, dạ, dạ vâng, ok, được, được đó, được luôn, được hết, có, có chứ, đúng vậy, đúng thế, đúng đấy, đúng đó, đúng là, chuẩn, chuẩn luôn, phải, phải rồi, được rồi, được đấy, cũng được,
      thế cũng được, vậy cũng được, thôi được, thôi cũng được, thôi thế cũng được, ừ thì được, sẵn sàng, sẵn lòng, !ổn, ổn rồi, ổn đấy, tốt, tốt quá, tốt rồi, hay quá, !tiện, tiện quá, tiện rồi, nhất định, nhất định rồi, rảnh, hợp, vừa, vừa khéo, !ưng, ưng, bằng lòng, thuận, duyệt,
      <đi>, sẽ <đi>, vẫn <đi>, có <đi>, cũng <đi>, cùng <đi>, phải <đi>, cũng phải <đi>, vẫn phải <đi>, chắc chắn <đi>, nhất định <đi>, vẫn khám, sẽ khám, khám chứ, có khám, <đi> được, <đi> chứ, <đi> luôn, <đi> cả, <đi> hết, <đi> đúng giờ, đi được chứ, cả nhà đi, đi đầy đủ,
      đưa|dẫn|chở|dắt|cho|đèo … <đi>, để … dẫn|đưa|chở … <đi>, tôi nhận, em nhận, xin nhận, nhận lời, nhận luôn,
      rồi nha, rồi nhé, rồi nghen, rồi đó,
      chốt, chốt luôn, chốt nhé, chốt lịch, chốt vậy, chốt thế, chốt đi, !triển, quyết luôn,
      [cứ] đặt|ghi|đăng_ký|làm|xếp|giữ|lấy đi|luôn|giúp|hộ|giùm|nhé, cứ đặt|ghi|đăng_ký|làm|xếp|giữ|lấy|để … [thế|vậy|như_thế|như_vậy|lịch|tên|nguyên], đặt|ghi|xếp|giữ|lấy [tên|lịch|chỗ] cho|giúp|hộ tôi|em|mình|con|cháu $, đặt|ghi|xếp|giữ|lấy [tên|lịch|chỗ] cho|giúp|hộ bà|ông|chị|anh|bác|cô|chú|mẹ|bố $, ghi vào đi, ghi tên vào, lấy giờ đó, làm đi, cứ thế, cứ vậy, cứ như thế, cứ như vậy, cứ thế mà làm,
      giữ nguyên, giữ lịch, giữ như cũ, giữ như vậy, giữ như thế, giữ y như vậy, giữ y như cũ, để nguyên, y như cũ, y như thế, y như vậy, y vậy, vẫn như cũ, như cũ, như đã hẹn,
      hợp lý, thống nhất, đã rõ, rõ rồi, hiểu rồi đồng ý, chắc chắn, tất nhiên, dĩ nhiên, đương nhiên, còn gì bằng, quá được, quá tốt, quá hay, thế thì được, vậy thì được, thế thì tốt, vậy thì tốt, thế nhé, vậy nhé, không sao được,
      không vấn đề gì, không vấn đề, không thành vấn đề, không có vấn đề gì, không trở ngại gì, không hề gì, chẳng hề gì, không sao, không sao cả, không sao hết, chẳng sao, không có sao, không ngại gì, không có chuyện gì, không vướng gì, không bận gì, không có gì vướng, chẳng có gì vướng, không có gì trở ngại, không kẹt gì,
      sao cũng được, thế nào cũng được, gì cũng được, gì … cũng <đi>, thế nào cũng <đi>, mưa gió gì, tính sao nghe vậy, tính sao tôi nghe vậy, cứ vậy mà làm, cứ thế mà làm, nhưng [mà] <đi> được, nhưng [mà] vẫn <đi>, tôi chịu, em chịu, chịu bữa đó, chịu liền, chịu luôn, chịu chứ, thôi khỏi bàn, khỏi bàn, khỏi nói, khỏi hỏi, khỏi nghĩ, không sai, không nhầm, không sai đâu, không có gì sai, sao lại không, sao mà không, tại sao không, ai lại không, sao không, <đi> chứ sao không, không đi sao được, không <đi> sao được, không <đi> thì thôi sao, không thể không <đi>, không thể bỏ, không bỏ được, còn chờ gì nữa,
      yes, yep, yeah, đăng ký đi, đăng ký luôn, đặt giúp, đăng ký giúp, bận thì bận, bận thì bận nhưng, bận mấy|gì|thế_nào cũng, có bận [mấy|gì] cũng, bận cũng bỏ [đấy|đó|hết] [mà] <đi>, bỏ đấy|đó mà <đi>, không kiêng, không kiêng gì, không kiêng đâu, bận cũng <đi>, bận cũng phải <đi>, bận mấy cũng <đi>`,
    ],
    [
      'filler',
      `rồi, thế, vậy, chứ, khám, lịch, đặt, cho, đăng ký, nhớ, như thế, như vậy, nữa, sẽ, vẫn, thì, giúp, hôm đó, ngày đó, giờ đó, giờ này, buổi đó, hôm ấy, ngày ấy, bữa đó, hôm nớ, thông tin, hết, cả, cả hai, hai ông bà, tất cả, mọi người,
      là, này, cũng, cứ, lắm, quá, hoàn toàn, rất, hẳn, đúng giờ, đầy đủ, trạm, cả nhà, gia đình, với, cùng, xin, ngay, đó nha, cả nhà tôi, bình thường, lúc, vào, đúng hẹn, thật, tuyệt đối, cao, liền, không chê vào đâu được, tưởng không được, tưởng không được chứ, hết trơn, trơn, mà lị, cưng, đã, hẹn gặp`,
    ],
    [
      'unchanged',
      `không phải đổi, không phải đổi gì, không phải chỉnh, không cần chỉnh, không phải sửa, không cần sửa, không cần đổi, không đổi gì, không đổi gì nữa, không thay đổi, không thay đổi gì, không phải thay đổi, không có gì thay đổi, không sửa gì, không phải lo, không cần thay đổi, khỏi đổi, khỏi sửa, khỏi chỉnh`,
    ],
    [
      'but',
      'nhưng, nhưng mà, song, tuy nhiên, mỗi tội, có điều, khổ nỗi, ngặt nỗi, chỉ sợ, chỉ ngại, chỉ tội, hiềm nỗi, với điều kiện, miễn là, nếu, trừ khi',
    ],
    [
      'reason',
      `[phải] ăn giỗ|cưới|cỗ|đám, [phải] [đi] đám|giỗ|đám_giỗ|đám_cưới|đám_ma|ăn_giỗ|ăn_cưới|ăn_cỗ|ăn_đám, [phải] đi <việc_riêng>, [phải|đang|còn] đi <nơi_khác>, [phải|đang|còn] về quê|quê_ngoại|quê_nội|ngoại, trông cháu, trông con, giữ cháu, chăm cháu, <có_chuyện>, đang ốm, bị ốm, ốm rồi, !ốm, đang sốt, bị sốt, đang nằm viện, nằm viện, đang mệt, mệt lắm, mệt quá, đau chân, đau lưng,
      trùng lịch, trùng giờ, phải trực, tôi trực, em trực, con trực, có ca trực, trực đêm, ca đêm, tăng ca, chịu thôi, chịu rồi, xe hỏng, hỏng xe`,
    ],
    [
      'no',
      `không đi được, không đi, không đi đâu, không đến được, không đến, không tới, không ra được, không lên được, không được, không được rồi, không khám, không khám đâu, không đồng ý, không muốn, không cần, không cần gì, không cần gì nữa, không đổi, không đổi nữa, không đặt nữa, không huỷ, không huỷ nữa, không đăng ký, không đăng ký gì, không đăng ký gì hết, không tham gia, không nhất trí,
      không phải, không đúng, không rảnh, không tiện, không có nhà, không ở nhà, không kịp, không thích, không ưng, không chịu, không sắp xếp được, không xin nghỉ được, không nghỉ được, chưa đi được, chưa đi, chưa cần, chưa muốn, chưa đăng ký, chưa rảnh, chưa đồng ý, chưa phải, chưa sắp xếp được,
      <đi> không|chưa|chẳng|chả được|nổi|kịp, <chẳng> <đi>, <chẳng> <đi> được, <chẳng> <đi> nổi, <chẳng> <đi> đâu, <chẳng> <đi> nữa, <chẳng> … được đâu, <chẳng> bỏ … được, <chẳng> dứt … được, <chẳng> thu xếp được, <chẳng> xếp được, <chẳng> bố trí được, <chẳng> tranh thủ được, <chẳng> về được, <chẳng> về kịp, <chẳng> kịp, <chẳng> hẹn được, <chẳng> hẹn trước được, <chẳng> dậy nổi, <chẳng> dậy được, <chẳng> rảnh, <chẳng> có thời gian, <chẳng> có thì giờ, <chẳng> nghỉ làm được, <chẳng> bỏ việc được, <chẳng> đi lại được, <chẳng> lết nổi, <chẳng> lấy đâu, <chẳng> ai đưa, <chẳng> ai chở, <chẳng> có ai đưa, <chẳng> có ai chở, <chẳng> có xe, không hợp, không ổn, chưa đâu, chưa được, chưa được đâu, chưa thể, chưa tiện, <chẳng> ham, <chẳng> khoái, <chẳng> màng, <chẳng> thiết, <chẳng> dám,
      đồng ý sao|thế_nào|làm_sao|gì|đâu, đồng ý sao nổi, đồng ý thế nào được, <đi> sao được, <đi> sao nổi, <đi> thế nào được, <đi> làm sao được, <đi> thế nào nổi, làm sao <đi> được, làm sao mà <đi>, sao <đi> được, sao mà <đi> được, <đi> gì mà <đi>, <đi> gì nổi, <đi> gì được, được đâu, được đâu mà được, đâu có được, đâu có <đi> được, đâu <đi> được, có được đâu, có <đi> được đâu, có đi đâu, làm gì có thời gian, thời gian đâu, lấy đâu ra, ai cho mà <đi>, làm sao được mà <đi>,
      đã bảo không, đã bảo là không, bảo không, bảo là không, đã nói không, đã nói là không, nói không là không,
      thôi không, thôi không cần gì, thôi không cần gì nữa, thôi không khám, thôi không đi, thôi khỏi, thôi để, thôi thôi, để hôm khác, để khi khác, để lúc khác, để lần sau, để dịp khác, để sau, để đợt sau, để bữa khác, để mai mốt, để khi nào, để bao giờ, để qua Tết, để ra Tết, để ra Giêng, để mùa sau, để năm sau, hôm khác, lúc khác, khi khác, lần sau, ngày khác, dịp khác, buổi khác, giờ khác, bữa khác, đợt khác, đợt sau,
      tính sau, hãy tính, hẵng tính, hẵng hay, hãy hay, hẵng khám, hãy khám, để tính sau, từ từ tính, từ từ hãy,
      bận rồi, bận việc, bận lắm, bận quá, đang bận, bị bận, bận đi, bận gặt, bận làm, bận mất rồi, bận con, bận cháu, tôi bận, em bận, mình bận, bà bận, ông bận, bác bận, hôm đó bận, hôm ấy bận, nhà bận, cũng bận, mắc bận, tui bận, con bận, bận hôm, bận họp, bận đám, hơi bận, lại bận, đều bận, !bận, nào cũng bận, nào cũng vướng, nào cũng kẹt, nào cũng mắc, nào … cũng bận|vướng|kẹt|mắc|chịu, nào cũng không được, nào cũng không, đâu có, làm gì có, nào có, có đâu, kiếu, xin kiếu, cho kiếu, cho xin kiếu, nên thôi, bó tay, !về không kịp, <chẳng> có rảnh, kẹt giỗ, kẹt đám, thôi hẵng, hẵng đã, hẵng thôi, đều vướng, đều kẹt,
      mắc việc, mắc công chuyện, mắc đi, mắc làm, mắc trông, mắc giữ, mắc gặt, kẹt việc, kẹt rồi, !kẹt quá, đang kẹt, bị kẹt, kẹt con, kẹt cháu, kẹt nhà, vướng việc, vướng rồi, bị vướng, vướng con, vướng đám,
      đã khám, mới khám, vừa khám, khám … rồi, khám … xong rồi, khám rồi,
      từ chối, bỏ qua, bỏ đi, khỏi, khỏi cần, khỏi đi, khỏi khám, khỏi ghi, khỏi giữ, khỏi đặt, khỏi xếp, khỏi chờ, xin kiếu, đừng|chớ|chớ_có đặt|ghi|xếp|giữ|đăng_ký|lấy|làm|đợi|chờ|đổi|dời|huỷ, đừng đặt, đừng đăng ký, đừng đặt nữa, đừng đổi lịch, đừng huỷ lịch,
      sai rồi, nhầm rồi, lộn rồi, sai tên, sai tên rồi, sai năm sinh, sai năm sinh rồi, thế thì thôi, vậy thì thôi, mà thôi, không phải thế, không chịu, không nhé, không ạ, không đâu, huỷ, huỷ đi`,
    ],
    ['not', 'không, chưa, thôi, chẳng, chả, !hỏng'],
    [
      'question',
      `được không, có được không, có không, phải không, đúng không, hay không, được chưa, có phải, có cần, có được, thế nào, như thế nào, như nào, ra sao, bao nhiêu, mấy giờ, ở đâu, đi đâu, khi nào, bao giờ, làm sao, tại sao, sao lại, vì sao, là sao, gì, cái gì, làm gì,
    hả, ai, nào, không nhỉ, chưa nhỉ, đâu nhỉ, không vậy, không hả, đi không, đi được không, đến được không, khám không, khám được không, có đi không, không đi được không, không khám được không, không đi có sao không, có sao không, không sao chứ, không sao đúng không, không được à, không à, mấy h, chưa vậy, <đi> được không, <đi> không, có <đi> được không, được chứ nhỉ, không được sao, không được hả, không đi được hả, không đi hả`,
    ],
    [
      'unclear',
      `không biết, không rõ, không nhớ, không hiểu, chưa biết, chưa rõ, chưa hiểu, không chắc, chưa chắc, chưa biết được, chưa nói được, chưa quyết, chưa quyết được, chưa trả lời được, không biết được, không chắc được, không chắc đi được, chưa chắc đi được, chưa chắc <đi> được, chưa chắc <đi>, không chắc <đi> được, không biết <đi> được, không biết có <đi> được, chưa biết <đi> được, chưa biết có <đi> được, có khi,
      để xem, để hỏi, để hỏi lại, để tính, để nghĩ, để coi, để bàn, để xem thế nào, để xem sao, để coi sao, để … hỏi, để … xem, để … bàn, để … nghĩ, để … coi, đợi … hỏi, chờ … hỏi, không có gì, không thấy, không nhận được, không có ai, có lẽ, chắc là, không những, không chỉ, không may, đi rồi, đến rồi, ra rồi, lên rồi, qua rồi, có khi nào, được cái, có mỗi`,
    ],
    ['dung', 'dung, đúng, đừng, dừng'],
  ],
  {
    đi: GO,
    chẳng: 'không|chưa|chẳng|chả|đâu_có|không_có|chẳng_có|chưa_thể|không_thể|khó_mà|khó',
    việc_riêng:
      'làm|làm xa|làm rồi|làm mất rồi|công tác|họp|!chợ|học|rẫy|nương|!biển|ghe|!đồng|gặt|!cấy|!cày|làm đồng|viện|bệnh viện|!lễ|!chùa|đón con|đón cháu|trông cháu|trông con|giữ cháu|chăm cháu',
    nơi_khác: 'xa|xa rồi|vắng|tỉnh|Hà Nội|Sài Gòn|thành phố|du lịch|miền Nam|nước ngoài|trên phố|trên tỉnh',
    có_chuyện:
      'có giỗ|có đám|có cỗ|có tang|có hiếu|có việc|có việc bận|có việc rồi|nhà có việc|nhà đang có việc|đang có việc|có công chuyện|có khách|vắng nhà',
  },
  isCourtesy,
)

const DUNG = { yes: marksOf('đúng'), no: [marksOf('đừng'), marksOf('dừng')] }

/** Spans of the words that refuse ("không đi được", "bận rồi"), as indices into the text. */
export function refusals(said: Said[]): { from: number; to: number; phrase: string }[] {
  return inPieces(said)
    .filter(({ kind }) => kind === 'no')
    .map(({ said: first, last, phrase }) => ({
      from: first.at,
      to: last.at + 1,
      phrase: phrase.replace('<chẳng>', 'không'),
    }))
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
  // "y" and "no" are English answers alone only; elsewhere they are words of ours ("y tế", "nó").
  if (words.length === 1 && !words[0]!.marks) {
    if (words[0]!.folded === 'y') return 'yes'
    if (/^(?:n|no|nope)$/.test(words[0]!.folded)) return 'no'
  }
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
  const agreed = all.some(({ kind, said: word }) => kind === 'agree' || (kind === 'yes' && !isHum(word)))
  const gives = all.some(({ kind }) => kind === 'reason') && (!agreed || all.some(({ kind }) => kind === 'but'))
  if (gives && !all.some(({ kind }) => kind === 'question' || kind === 'unclear')) return 'no'
  if (parts.some((part) => refuses(part, agreed))) return 'no'
  if (all.every(({ kind }) => AGREEING.has(kind))) {
    const read = all.filter(({ kind }) => kind === 'dung').map(({ said: word }) => dung(word))
    if (read.includes('no')) return 'no'
    // "Dạ" opens "dạ đúng" and "dạ đừng" alike.
    if (agreed) return 'yes'
    return read[0] ?? (all.some(({ kind }) => kind === 'yes') ? 'yes' : null)
  }
  return opensWithYes(parts) ? 'yes' : null
}

const AGREEING = new Set<Kind>(['yes', 'agree', 'filler', 'dung', 'unchanged'])
const TAKES_BACK = new Set<Kind>(['question', 'not', 'unclear', 'no', 'but', 'reason'])

function isHum({ folded }: Said): boolean {
  return folded === 'da'
}

/** "Đúng rồi, đúng tên mẹ tôi rồi đó", "được rồi, con trai tôi chở ra": a full yes, and nothing that takes it back. */
function opensWithYes(parts: Piece[][]): boolean {
  const all = parts.flat()
  const sure = all.filter(({ kind, said: word }) => kind !== 'dung' || dung(word) !== 'yes')
  if (sure.some(({ kind, said: word }) => TAKES_BACK.has(kind) || (kind === 'dung' && dung(word) === 'no')))
    return false
  if (all[0]!.kind === 'agree') return true
  const first = parts.find((part) => part.length > 0)!
  return parts.some(
    (part) =>
      part.length > 0 &&
      part.every(({ kind }) => AGREEING.has(kind) && kind !== 'dung') &&
      // "7h sớm quá, 9h đi" is another wish: only a full yes may stand behind what is not understood.
      part.some(
        ({ kind, said: { folded } }) => kind === 'agree' || (part === first && kind === 'yes' && !LIGHT.has(folded)),
      ),
  )
}

/** Said to keep a talk going, whatever comes then. */
const LIGHT = new Set(['da', 'vang', 'u', 'o', 'ok', 'ua'])

/** Refuses as a statement: "không đi được", a bare "không" or "thôi …"; not "có đi được không". */
function refuses(part: Piece[], agreed: boolean): boolean {
  if (part.length === 0) return false
  const kinds = part.map(({ kind }) => (kind === 'unchanged' ? (agreed ? 'filler' : 'no') : kind))
  if (part.every(({ kind, said: word }) => kind === 'dung' && dung(word) === 'no')) return true
  if (kinds.length === 1) return kinds[0] === 'no' || kinds[0] === 'not'
  const asks = kinds.includes('question') || kinds.at(-1) === 'not'
  if (kinds[0] === 'not' && part[0]!.said.folded === 'thoi') {
    if (kinds.includes('no') && !asks) return true
    if (!kinds.some((kind) => ['yes', 'agree', 'question', 'other'].includes(kind))) return true
  }
  // "dạ không", "vâng thôi" refuse; "có … không", "tiện không" ask.
  if (kinds.includes('not') && kinds.every((kind) => kind === 'yes' || kind === 'not' || kind === 'but')) {
    return kinds[0] === 'not' || LIGHT.has(part[0]!.said.folded)
  }
  return kinds.includes('no') && !asks
}

function inPieces(said: Said[]): Piece[] {
  const longest = new Map<number, Hit<Kind>>()
  for (const hit of findPhrases(BOOK, said)) {
    const known = longest.get(hit.from)
    if (!known || hit.to > known.to) longest.set(hit.from, hit)
  }
  const pieces: Piece[] = []
  for (let at = 0; at < said.length; ) {
    const best = longest.get(at)
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
