// info_fasting: fasting, water and medicine before the exam.
import type { Words } from './words.ts'

const FAST = `
    ăn nhậu … có_sao|được, nhậu … có_sao|được <chăng>, khám|lấy_máu|đo|đi|siêu_âm … lúc|khi đói|no, đói hay no,
    no hay đói, trống bụng, ăn hay không|nhịn, ăn không hay, nhịn ăn|đói|uống|sáng|bữa|cơm|nước|lâu|suốt|bú|tiểu, !nhịn,
    có|phải|cần|bắt|nên|được|bị nhịn, quên nhịn, nhịn … tiếng|giờ|tới|đến|từ|bao_lâu|hôm, bụng đói|rỗng|trống, để đói,
    để bụng|dạ đói, đói bụng, nhịn không, nhịn hay, nhịn được, nhịn … không $, không nhịn`

const EAT = `
    ăn|uống|húp|hút|nhai …… ảnh_hưởng, lỡ|trót|chót|nhỡ|quên húp|uống|ăn|nhấp|nhai|nhậu|hút, húp cháo|bát|tô,
    hút thuốc|một|1|điếu|thuốc_lào … có_sao|được|không, tính là ăn, lỡ|trót|nhỡ ăn … rồi giờ, ăn rồi chứ,
    có|được|phải|cần|có_nên|cho|dám|kịp [được|phải] ăn <món_ăn>, có|được|nên ăn không|chưa|trước|hay,
    có được|phải|nên ăn gì|sáng|không|trước, ăn <món_ăn> … được|không|chưa|trước, ăn <món_ăn> rồi|xong, ăn trước,
    ăn gì trước, ăn rồi … được|không|khám|lấy_máu|đo, ăn xong|no|rồi …… <lấy_máu>,
    ăn …… rồi|mới|thì|có|trước|vẫn <lấy_máu>, không ăn …… <lấy_máu>, ăn … trước khi,
    lỡ|trót|chót|nhỡ|quên|lỡ_mồm|lỡ_miệng ăn|uống, mới|vừa|đã ăn <món_ăn> …… <lấy_máu>, ăn lót_dạ|lót_bụng|nhẹ|no,
    ăn lại, được ăn, mới được ăn, ăn được, thôi|ngừng|ngưng|dừng|cấm|kiêng|khỏi ăn|uống, không ăn nữa, ăn sáng <chăng>,
    ăn sáng được, có ăn sáng, ăn … cơm|sáng <chăng>,
    mấy_giờ|bao_lâu|mấy_tiếng|lúc_nào|khi_nào|bao_giờ … ăn|nhịn|uống|thôi_ăn|thôi_không_ăn|ngừng_ăn,
    mấy_tiếng|mấy_giờ không ăn, ăn|uống lúc mấy_giờ, ăn|uống trước mấy|bao_nhiêu tiếng, sau khi|lúc ăn … <lấy_máu>,
    cách bữa_ăn`

const DRINK = `
    uống <món_uống> … được|không|trước|chưa|rồi|vào|có, có|được|nên|phải|cần|dám|lỡ|cho uống <món_uống>, được uống,
    uống được, uống gì, uống … được <chăng>, uống sữa, uống cà_phê, uống nước … không, bú … trước|nhịn,
    có|phải|cần|nên kiêng, kiêng gì|ăn|uống|khem, kiêng … không $, cữ ăn|uống|gì, đánh_răng, súc_miệng, chải răng,
    nhai|ngậm kẹo, kẹo cao_su, hút_thuốc|hút_thuốc_lá trước|không, có|được hút_thuốc,
    uống|nhậu|rượu|bia … hôm_trước|tối_trước|đêm_trước|tối_qua … <lấy_máu>`

const MEDICINE = `
    uống|thuốc|tiêm|chích …… dừng|ngừng|ngưng|nghỉ|bỏ <chăng>,
    uống|dùng kháng_sinh|thuốc_bắc|thuốc_nam|thuốc_bổ|vitamin|thực_phẩm_chức_năng … không|trước,
    uống|dùng|xài|tiêm|chích|xịt|bôi thuốc|insulin|insuline … trước|sau|xong|rồi|chưa|được|không,
    có|được|phải|nên|cần|vẫn|cứ|đừng|khỏi uống|tiêm|chích thuốc|insulin, có|được|phải|nên|cần dùng thuốc,
    có|phải|cần|nên|được|bảo bỏ|ngừng|ngưng|nghỉ|tạm_ngưng|hoãn thuốc|uống|tiêm, ngừng|ngưng|dừng|bỏ thuốc,
    có|phải|cần|nên ngưng|ngừng <chăng>, có|phải|cần|nên ngưng|ngừng|tạm_ngưng … không,
    thuốc …… uống|ngừng|ngưng|dừng|bỏ|nghỉ … không|trước|được|chưa|hay|rồi,
    uống thuốc lúc_nào|khi_nào|giờ_nào|bao_giờ|hồi_nào|trước|không|sao|thế_nào,
    thuốc … uống lúc_nào|khi_nào|hồi_nào|trước|sau|sao, uống thuốc sau|trước|lúc|khi bữa|ăn|khám,
    khám … uống <lúc_nào>|hồi_nào, uống thuốc trước khi, tiêm insulin, tiêm tiểu_đường, chích insulin,
    uống thuốc …… rồi|xong|trước|có <lấy_máu>, có uống thuốc, thuốc … sáng|hôm đó|khám … uống, uống thuốc buổi|ban sáng,
    cữ thuốc, liều thuốc … không, quên uống thuốc`

const LOW_SUGAR = `
    sợ tụt|hạ đường|đường_huyết, nhịn … tụt|xỉu|run|hoa_mắt|chóng_mặt|ngất|lả|mệt, đói … run|xỉu|lả|hoa_mắt,
    đói quá … ăn|uống, nhịn nguy_hiểm`

export const INFO_FASTING: Words = {
  sure: `${FAST}, ${EAT}, ${DRINK}, ${MEDICINE}, ${LOW_SUGAR}`,
  likely: `
    uống thuốc, ăn sáng, ăn trước, uống nước, nhịn, kiêng`,
  alone: `
    nhịn ăn, ăn sáng, nhịn không, uống nước`,
  never: `
    nhìn thấy, nhìn qua, ăn cưới, ăn cỗ, ăn giỗ, làm ăn, ăn nói, ăn uống thế_nào, ăn là, ăn tết, ăn ngon, có ăn thua,
    không ăn thua`,
}
