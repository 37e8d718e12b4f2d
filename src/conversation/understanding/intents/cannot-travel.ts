// cannot_travel: somebody cannot come to the place of the exam.
import type { Words } from './words.ts'

const BED = `
    nằm một|1 chỗ, nằm nguyên|im|bẹp một|1|trên|ở chỗ|giường|nhà, nằm liệt, nằm giường, nằm [nguyên] trên giường,
    liệt giường, bại liệt, bị liệt, liệt hai|2|nửa|cả, liệt chân, ngồi|đi|nằm xe_lăn, xe_lăn, cụt [một|1|hai|2|cả] chân,
    tháo|cưa chân|khớp|ngón, mù [cả] [hai] mắt, mù loà, bị mù, mắt mù, không nhìn thấy đường,
    gãy [cổ] [xương] chân|đùi|xương_đùi|xương_chậu|khớp_háng|cổ_xương_đùi,
    mổ|thay [thay] [xương|khớp] khớp_háng|khớp_gối|đùi|háng|khớp, ốm nằm nhà, nằm ở nhà … không`

const CANNOT_WALK = `
    không đi lại được, không đi đứng được, đi lại [rất|hơi|thì|cũng] khó, đi lại không được|nổi|vững, khó đi lại,
    đi nặng|lại|đứng khó, đi lại khó khăn, mất khả_năng đi_lại, không [còn] [tự] đi|đứng|ngồi|dậy [lại] được nữa,
    không đứng|ngồi|dậy|ngồi_dậy|bước được|nổi, không tự đi|đứng, đi|đứng|ngồi|bước không vững|nổi nữa, đi không vững,
    không đi nổi nữa, không đi được nữa, không đi được xe|bộ|xa, không đi bộ|xe_máy|xa được,
    <tàn_tật> … không … đi … được|nổi, <tàn_tật> … đi không được|nổi|vững,
    già|yếu|chân|ốm|bệnh|liệt … không [tự] đi|đi_lại [lại] được|nổi, người [già] không đi được,
    đi [vài|mấy|mười|@số] bước [là|đã|phải] [thở|ngã|mệt|té|nghỉ], đi … bước là, chân [cẳng] yếu … không,
    yếu chân … không, không ra [được] trạm|khỏi_nhà|khỏi_giường|đường,
    không [thể] ra|lên|tới|đến|vào|xuống trạm|nhà_văn_hoá|chỗ_khám|điểm_khám|đó [được|nổi], ra trạm không được|nổi,
    không chịu ra khỏi_nhà|ngoài|đường, không ra ngoài được, không [thể] di_chuyển|lết|lê [được|nổi], thở oxy|ô_xy|máy,
    không có đường [xe|đi|ô_tô], dắt ra đường, lẫn … lạc, không bế|cõng|khiêng|đưa|dắt|chở … được,
    không đưa|dắt|chở đi được`

const HOME = `
    xin|nhờ|mong|giá_mà|ước|muốn … ghé|qua|tạt [qua|vào] nhà, [bác_sĩ|trạm] ghé qua nhà một_tí|chút|tí,
    có [được] <đi_khám> tại|ở nhà <chăng>, có ai vào|vô|đến|xuống|tới|ghé … xem|coi|khám|thăm|giúp,
    cử|xin|nhờ [cử] người|bác_sĩ|cán_bộ … vào|xuống|tận, có ai|người|bác_sĩ tới|đến|vào|vô|xuống|về khám <chăng>,
    ghé|tạt [qua|vào|vô] nhà khám|coi|đo|giúp|thăm|được|cho|với, xin|nhờ|mong … xuống|vào|vô|đến|tới|về [tận] nhà,
    [tổ_chức] khám [bệnh|lưu_động|sức_khoẻ] tại|ở|tận nhà|giường|gia, <tại_nhà> khám|coi|đo|thăm,
    tận nhà|nơi|giường … khám|coi|đo|thăm,
    có ai|bác_sĩ|người|trạm|y_tế|cô_nào đến|tới|về|vào|vô|xuống|ghé|qua [tận] nhà <thủ_thuật> … không,
    <tại_nhà> khám [cho] … được <chăng>, khám [tại|ở] nhà được <chăng>, tận nhà|nơi … không|được|cho|giúp|với,
    khám … tại|tận nhà, có|xin|muốn|cần|nhờ khám lưu_động, khám lưu_động tại|đến|tới|không, tổ|đoàn|đội|xe lưu_động,
    lưu_động vào|về|đến|tới|tận|tại|cho,
    bác_sĩ|trạm|y_tế|y_sĩ|y_tá|các_cô|mấy_cô|đoàn|cán_bộ … vào|vô|về|xuống|ghé [tận|tại] nhà|nơi,
    ai đến|tới|vào|vô|về|xuống|ghé [tận] nhà … <chăng>,
    ai đến|tới|vào|vô|về|xuống|ghé [tận] nhà khám|đo|coi|thăm|giúp|được,
    nhờ|mong|xin|cho [ai|người|bác_sĩ|trạm|mấy_cô|y_tế] đến|tới|vào|vô|về|xuống|ghé [tận] nhà,
    vào|vô|xuống|ghé|đến|tới|về nhà [để] được|khám|coi|đo|giúp|thăm, đến nhà|tận_nhà được, khám|thăm tại gia,
    chăm_sóc tại nhà`

const NO_RIDE = `
    ai cho bà|mẹ|má|ông|bố|ba|cụ|tôi|ngoại|nội [tôi|em|cháu|con|nhà] đi khám,
    không [có] ai cho bà|mẹ|ông|bố|ba|cụ|tôi|ngoại|nội đi, chẳng|chả [có] ai <chở>, chẳng|chả [có] xe,
    cách trạm … cây|cây_số|km|ki_lô_mét, lụt|lũ|ngập|sạt_lở …… không ra|đi|qua|tới … được, cô_lập … không,
    không ai [đi|trông|rời] … đi được, không [có] ai|người|xe <chở>, không ai cho đi,
    không [có] ai <chở>|đi_cùng|đi_kèm, ai <chở> … ra|đi|lên|đến|khám|trạm|được|bây_giờ,
    có [ai|xe|người] <chở> <chăng>|khám|người|đi|không, có ai <chở>, xe <chở>|đưa_đón|đón, có xe … đưa|đón|chở,
    xe đưa đón, không [có] xe [đi|cộ|máy], không có phương_tiện, không biết đi xe,
    nhà|bản|ở xa [trạm|quá|lắm|xã] … không|đi|khó, không … có xe, xa … không đi được,
    mưa_lũ|lũ|ngập|sạt_lở|mất_cầu|đường_hư … không|làm_sao|khó … ra|đi|tới|qua,
    làm_sao|cách_nào|thế_nào … ra|tới|lên|đến [được] trạm|khám, làm_sao … đi khám, ở … một_mình … không|khó, phải đi đò,
    neo_đơn, đơn_chiếc, con_cái đi làm xa`

export const CANNOT_TRAVEL: Words = {
  sure: `${BED}, ${CANNOT_WALK}, ${HOME}, ${NO_RIDE}`,
  likely: `
    khiêng|cáng|võng|cõng … ra|đi|tới, không ra được, ngập|lụt đường|nhà|xóm, nước lụt|ngập, ghé nhà, không rời … được,
    <tàn_tật> … xin|nhờ, yếu [quá|lắm] không đi được, già yếu, chống gậy, chống nạng, khám lưu_động, chân yếu, yếu chân`,
  hint: `
    đang|phải|còn|bị|mới bó_bột|bó_nẹp, đi không nổi, không đi nổi, tai_biến, lưu_động, đi không được`,
  never: `
    ${/* Không dấu, "o xa" là ở xã: khám ở đó, có được không, là hỏi */ ''}
    <khám> ở|tại xã [mình|này|nhà|ta] … không|khó|đi, ở|tại xã [mình|này|nhà|ta] có … không,
    cán_bộ|bác_sĩ|đoàn|trạm|y_tế|y_sĩ|y_tá|xã … về|đến|tới|vào|vô|xuống|ghé nhà văn_hoá|văn_hóa|sinh_hoạt|cộng_đồng|trẻ|trường,
    tại|ở|đến|tới|vào|về|xuống|qua|ra|lên|ghé|trong nhà văn_hoá|thờ|rông|trẻ|trường|thuốc|sinh_hoạt|cộng_đồng|văn_hóa|nước|nghỉ,
    [mấy_cô|các_cô|mấy_chị|các_chị|bác_sĩ|cán_bộ|trạm|y_tá|đoàn|cô|chú] đã đến|tới|vào|vô|về|xuống tận nhà [khám|đo|thăm] [cho] [<ai_khám>],
    khám [sức_khoẻ] ở|tại nhà văn_hoá|thờ|rông|trẻ|sinh_hoạt|cộng_đồng|văn_hóa`,
}
