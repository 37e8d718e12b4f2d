// complaint: something went wrong at the exam or with the staff.
import type { Words } from './words.ts'

/** Named as what it is, or as a wish that it were better. */
const SAID_SO = `
    góp_ý|góp_ý_kiến|đóng_góp_ý_kiến|phản_ánh|khiếu_nại|khiếu_kiện|kiến_nghị|tố_cáo|phàn_nàn|than_phiền|bức_xúc|thất_vọng|phẫn_nộ|phật_ý, phản hồi xấu|không_tốt,
    không|chưa|chẳng|chả [được|thấy|hề|có] hài_lòng|vừa_lòng|vừa_ý|ưng_ý|ưng_bụng|thoả_đáng|ra_gì|ra_làm_sao|ra_thể_thống_gì, chưa tốt, không tốt $, không !ổn $, không|chưa|chẳng|thiếu|kém|thiếu_sự [được|có|hề|thấy] <tử_tế>|lịch_sự|sạch|sạch_sẽ|khoa_học|trật_tự|gọn_gàng|cẩn_thận|nhanh_nhẹn|vui_vẻ|công_bằng|chu_đáo_gì, thiếu tôn_trọng,
    không thể chấp_nhận, không chấp_nhận nổi|được, chịu hết nổi, chịu không nổi nữa|trạm|cái, quá đáng, vô lý quá|thật|hết_sức, hết nói nổi, hết chỗ nói, cạn lời, bó tay với, ai [phải] chịu|đền trách_nhiệm|cho,
    rút kinh_nghiệm, chấn chỉnh, kỷ luật cán_bộ|nhân_viên|đi, xem|coi [xét] lại cách|thái_độ|khâu|chuyện|cung_cách|bộ_phận|nhân_viên|cái_cách, đề_nghị|yêu_cầu|mong [các] [anh|chị|cô] trạm|cán_bộ|lãnh_đạo|xã|uỷ_ban|y_tế xem_lại|coi_lại|xem_xét|chấn_chỉnh|khắc_phục|cải_thiện|rút_kinh_nghiệm,
    đề_nghị|yêu_cầu|mong|nên|cần|lần_sau|năm_sau|đợt_sau|bữa_sau …… bố_trí_thêm|dựng_thêm|kê_thêm|lắp_thêm|tăng_cường|phát_số|cải_thiện|khắc_phục|cho_thêm|thêm_ghế|thêm_quạt|thêm_người|thêm_bác_sĩ|thêm_bàn|thêm_bạt|thêm_nước|mở_thêm|sắp_xếp_lại|phân_luồng|kê_ghế|dựng_bạt|dựng_rạp|có_ghế|có_quạt|có_mái_che|có_nước_uống|chia_giờ|chia_ra,
    dựng|kê|bố_trí|lắp|cho|mua|thêm|cần [thêm] [mấy|cái|ít|vài] ghế|quạt|bạt|rạp|mái_che|chỗ_ngồi|bàn_ghế, nên thay|đào_tạo|cử [lại] người|cán_bộ|nhân_viên|y_tá, đề_nghị|yêu_cầu …… chứ đừng|không,
    lần_sau|năm_sau|đợt_sau|bữa_sau|kỳ_sau … ngắn_gọn|làm_ăn|rút|chú_ý_hơn|đừng_có|khoa_học|thì_thôi|xin_chừa|cạch|cạch_mặt|khỏi_mời,
    trừ [<số_đếm>] [nửa] điểm|sao, điểm … thôi vì|do, @số|điểm [thôi] vì, @số điểm do, chấm … thôi, thái_độ … phải sửa`

/** How people were spoken to. */
const RUDE = `
    ừ cho_qua|hử, hỏi gì cũng, <nhân_viên_trạm>|khám … nhìn_đồng_hồ|cắm_đầu|cho_qua|cho_qua_chuyện, như ban_ơn|bố_thí|đuổi_tà|ra_lệnh|ăn_cướp, không [ai|thấy|có] [ai|một] xin_lỗi|lời_xin_lỗi, không|chẳng|chả [có|thấy] ai [nào] [thèm|nói|đứng] dặn|dặn_dò|xin_lỗi|báo_trước|đỡ|dìu|chỉ_đường|nhường, trịch_thượng, xấc láo|xược, hoạnh_hoẹ, cười nhạo|khẩy, chê bai <người_nhà>|dân,
    <nặng_lời> … dân|bà_con|người_già|các_cụ|người_bệnh|bệnh_nhân|vào_mặt|ầm_ầm|om_sòm|lên_với|với|tôi|em|mẹ|bố|bà|ông|cháu|cụ|ba|má|nội|ngoại|tui|con, <cán_bộ_khám> … <nặng_lời>, bị [<cán_bộ_khám>] <nặng_lời>|quát|mắng_mỏ|chửi, <nặng_lời> <quá_sau>,
    hách dịch, hống hách, cửa quyền, mất dạy, quát tháo, quát mắng, gắt gỏng, khinh người, khinh dân, coi thường <người_nhà>|dân|người|bà_con, coi|xem <người_nhà>|dân|người|bà_con … như_cỏ_rác|không_ra_gì|ra_gì|như_con_ghẻ|như_không, coi_dân như, vô trách_nhiệm, thiếu trách_nhiệm, không có trách_nhiệm, bất lịch_sự, vô_văn_hoá, thiếu văn_hoá,
    nói|hỏi to_với|to_tiếng|trống_không|cộc_lốc|nặng_lời|xấc_xược|kháy|như_tát_nước|như_ra_lệnh|như_mắng|như_chửi|!móc|!hỗn|!xấc, ăn_nói|nói_năng [nghe] [rất|quá] khó_nghe|!hỗn|cộc_cằn|kiểu|thô|cộc|chợ_búa|bặm_trợn, nói nghe tức|ghét|chướng_tai,
    <nhân_viên_trạm> … khó_chịu|khó_ưa|khó_tính|khó_đăm_đăm|lầm_lì|chẳng_cười|không_cười|vô_duyên|!láo|!hỗn|!cáu|quạu|lạnh_tanh|!đuổi|!xua|!liếc|bĩu_môi|!thờ_ơ|mặt_lạnh|mặt_nặng|hậm_hực|cọc,
    thái_độ [của] [<cán_bộ_khám>] [phục_vụ|làm_việc] [quá|rất|hơi|thật|thì|không|chưa|như|thấy|sao] <dở>|đúng_mực|chuẩn_mực|vậy|thế|khó_ưa|lồi_lõm|gì|kiểu_gì, thái_độ của|nhân_viên|cán_bộ|phục_vụ|bác_sĩ|y_tá|mấy|cái|cô|chị|anh, <cán_bộ_khám> thái_độ [với|ra_mặt|quá|lắm|kiểu|gì],
    hỏi … chẳng|chả [ai|buồn|có_ai] trả_lời|nói|đáp|nhìn|ngó, hỏi mãi|hoài|thì|mà|câu_nào|đến … không [ai] trả_lời|đáp|nói, chẳng|không|chả thèm nhìn|nói|trả_lời|hỏi|để_ý|quan_tâm|tiếp|ngó|chào, chẳng buồn nhìn|nói|trả_lời, không|chẳng|chả [có|thấy] ai|người|ma_nào [nào] [ra|thèm|chịu|đứng|chỉ|có] gọi|tiếp|hướng_dẫn|quan_tâm|đoái_hoài|ngó|giải_thích|hỏi_han|tiếp_đón|chỉ_dẫn|gọi_tên,
    <nhân_viên_trạm> … bấm|lướt|chơi|ôm|dán_mắt|cắm_mặt [vào|cái] điện_thoại|game|tiktok|facebook, ngồi [bấm|lướt|chơi|ôm] điện_thoại [mặc|để|không|trong_khi], <nhân_viên_trạm> … nói_chuyện_riêng|buôn_chuyện|tám_chuyện|buôn_dưa|cười_đùa|ăn_quà|hút_thuốc|nhậu|say|mùi_rượu, ngồi tám, buôn dưa_lê`

/** How long it took. Typed plain, "cho" and "doi" are words for much else: there only what stands beside them counts. */
const WAITING = `
    chờ|đợi [phải|ở|mất|cũng|mà|khám|tới|đến] quá|hơi|rất|khá lâu, chờ|đợi [mà|khám|gì_mà] lâu [quá|lắm|thế|ghê|dữ|vậy|lơ|kinh], <chờ> … lâu quá|lắm|thế|ghê|dữ|kinh, khám|làm|xếp_hàng|gọi [tên] lâu quá|lắm|thế|ghê, chờ|đợi|ngồi|đứng dài_cổ|mỏi_cổ|mòn_mỏi|rã_rời|bở_hơi_tai|cả_buổi|cả_ngày|nửa_ngày|nửa_buổi|suốt_buổi|hết_buổi|từ_sáng|từ_sớm|từ_tờ_mờ,
    <chờ> … !mỏi|!rã|!rũ|!ê|bở_hơi|hết_hơi|!mệt|!đói|!lả|!khô|!mốc|!mục|!gãy|!chán|sốt_ruột|!tê|!chồn|cả_buổi|cả_ngày|cả_sáng|nửa_ngày|nửa_buổi|suốt|từ_sáng|đến_trưa|tới_trưa|quá_trưa|dài_cổ|tới_chiều,
    chờ|đợi|xếp_hàng|ngồi_chờ [mất|phải] hơn|gần|tận|cả|hết|những|suốt|ngót|tròn|đúng|tới|hẳn hai|ba|bốn|năm|nửa|một|chục|@số [rưỡi] tiếng|giờ_đồng_hồ|tiếng_đồng_hồ|giờ, <chờ> [mất|phải] hai|ba|bốn|năm|@số tiếng|giờ_đồng_hồ|buổi, chờ|đợi [mất|phải] hai|ba|bốn|năm|@số tiếng, chờ|đợi cả|mấy tiếng [đồng_hồ] mới|mà|rồi|chưa|vẫn, hai|ba|bốn|@số tiếng [đồng_hồ] mới|vẫn|chưa được|đến_lượt|tới_lượt|gọi|thấy|được_gọi, mất toi|đứt|toi_cả buổi|ngày|buổi_sáng|buổi_làm|ngày_công, mất công chờ,
    <chờ> …… muốn|suýt|chắc|tưởng|gần|sắp|thiếu_điều|đến xỉu|ngất|chết|khóc|điên|lả|gục|té, xếp_hàng muốn xỉu, muốn xỉu luôn|vì, chắc xỉu mất, suýt xỉu|ngất vì|do,
    @giờ|trưa [rồi] mới mở_cửa|được_khám|đến_lượt|tới_lượt|có_bác_sĩ|thấy_bác_sĩ|gọi_tên|được_gọi|thấy_ai|gọi, @số giờ mới mở_cửa|được_khám|đến_lượt|tới_lượt|thấy, @giờ …… mà … giờ|tiếng|trưa|giờ_này … mới|vẫn|chưa, <nhân_viên_trạm> [toàn|lại|đi|đến|tới|khám|vào|cũng] trễ|muộn, đi làm muộn|trễ, giờ_cao_su, cao_su quá, trễ hẹn với`

/** How it was run. */
const MESS = `
    treo biển nghỉ, không báo [cho] [ai|dân|bà_con|trước|tôi] [lấy|được] một|1 câu|tiếng|lời, đã|mới báo|huỷ|xin|từ_chối …… sao …… còn|vẫn|cứ nhắn|gọi|gửi|báo, huỷ rồi [mà] sao|còn [vẫn|còn|cứ] nhắn|gọi|gửi, nhắn|gửi|báo [tin] …… hơi|quá|lúc muộn|khuya|trễ|sát_giờ, tôi|em|mình|tui|bác|chị bảo|nói|dặn|đặt @ngày|@giờ [mà|thì] sao [lại] ghi|xếp|đặt|báo|nhắn,
    nhắn|gửi|báo|gọi [tin] …… nửa|giữa đêm|khuya|trưa, nhắn|gửi|gọi [tin] … toàn|cứ lúc|vào|giữa|nửa, để [cho] người_ta|tôi|dân|bà_con|yên ngủ,
    !báo !hại, thấy kỳ lắm|quá|cục, mà|nhưng [lúc|khi] tới|đến|ra [tận] nơi đóng_cửa|khoá_cửa|hết_số|không_có, ai mà nghe, bị trừ tiền|lương|công, <nhân_viên_trạm> mới xuống|tới|đến|lên|có_mặt|ra|dậy|vô|vào|chịu, ngồi đợi …… muốn xỉu|ngất,
    chưa|không|chẳng thấy [mặt|mặt_mũi|bóng|bóng_dáng|ma] <nhân_viên_trạm>|nào|ai đâu|hết|cả|nào, chờ … chưa thấy <nhân_viên_trạm>, ghế|quạt|bác_sĩ|người_khám|phòng|chỗ_ngồi|nước|nhân_viên|máy|bàn [ngồi|khám] [thì|lại|có|quá] ít|thiếu [quá|lắm|thế|trầm_trọng], thiếu người|bác_sĩ|nhân_lực|nhân_viên|thuốc, có|được mỗi|độc [một] [cái] quạt|bác_sĩ|người|bàn|phòng|ghế|máy|cửa, phải đứng hết|chờ|suốt|cả|mấy|đợi|cả_buổi, chịu sao|gì|thế_nào [cho] nổi, ai [mà] chịu nổi|được, không ai chịu_nổi,
    như rùa|sên|đi_chợ|đánh_trận|ma_đuổi|đuổi_ruồi|rùa_bò, mất lượt, chen nhau|vào|lên|lấn, chen … vào|lên trước, ngày công, chất_lượng|dịch_vụ|cơ_sở_vật_chất|điều_kiện|vệ_sinh|tay_nghề|trình_độ|ý_thức [khám|phục_vụ|y_tế] [rất|quá|thì|còn|hơi|thật|quá_là] <dở>|thấp|yếu|đi_xuống|thua, cũ rích|nát, hỏng hóc, máy hỏng|trục_trặc, khám lại từ_đầu, phải [đợi|chờ|xếp_hàng|khai|làm] lại từ_đầu, đi lại nhiều|mấy_lần|vất_vả, bắt|phải [người_già|<người_nhà>|dân] leo [lên] [tận] tầng|lầu|cầu_thang, lấy_máu !đau $, tím|bầm cả|hết tay|cánh_tay|mảng, xem|coi lại đi, <cán_bộ> xem_lại đi, mong [trạm|năm_sau|lần_sau] … sửa|khắc_phục|cải_thiện|tốt_hơn|hơn, vài|mấy cái|phút là|đã|rồi xong, sao không [ai|làm|có|căng|kê|che|dựng|mở|cho] [căng|kê] [cái|thêm] bạt|ghế|quạt|rạp|mái, đứng … ướt hết|sũng|như_chuột, coi sao được, khó coi, đau lòng, tủi thân, chạnh lòng, mếch lòng, phiền lòng, nghe mà !đau|!buồn|!tức, người_quen …… trước,
    <lộn_xộn>, <việc_khám> [quá|rất|thật|hơi|như|cực|cứ|thì|mà|gì_mà|chi_mà|sao|là|vẫn|còn|thấy] [vừa] <dở>, tệ quá, !tệ lắm|thật|ghê|dữ|hết|vô_cùng|nhất, quá|rất|cực|hơi tệ|kém|!dở|!tồi|!chán, dở ẹc, !dở quá|lắm|tệ|ói,
    làm_ăn|mần_ăn [vậy|thế|như|cái] kiểu|gì|chi|thế|vậy|!chán|chán|như_thế|như_vậy|như_vầy|chẳng_ra|không_ra|thế_này|thế_à, tổ_chức|phục_vụ|làm_việc [vậy|thế] kiểu|như_thế|như_vậy|như_vầy|thế_à|thế_này|chẳng_ra, kiểu gì mà, cái_kiểu làm_ăn|làm_việc|khám|hành,
    trạm [hẹn|đổi|báo|nói|bảo] rồi [lại] đổi|huỷ|khất, hẹn|trạm|ghi một_đằng, hẹn một_nẻo, mỗi người [nói|bảo|chỉ] một_kiểu|một_phách|một_nẻo, chỉ|đẩy|chạy|bắt_đi vòng_vòng|lòng_vòng|tới_lui|lên_lên_xuống_xuống|đi_đi_lại_lại|chạy_đi_chạy_lại|hết_phòng_này, đùn đẩy, hành dân|hạ, hành là_chính, hành [<người_nhà>] [tôi|già|em] ra_bã, làm khó dân|<người_nhà>|người_già, gây khó_dễ, gây phiền_hà, làm khổ dân|<người_nhà>|người,
    đến|tới|ra|lên|qua|vô|vào|xuống [nơi|trạm|đó|khám|điểm|chỗ|đến_nơi|tới_nơi] thì|mà|lại|thấy|toàn|bị [lại|bị|toàn|thấy] đóng_cửa|khoá_cửa|vắng_tanh|vắng_hoe|không_có_ai|không_thấy_ai|chẳng_có_ai|không_ai|chẳng_thấy_ai|hết_số|hết_phiếu|hết_lượt|hết_thuốc|đuổi_về|xua_về|bắt_về|bảo_về|kêu_về|cho_về|bảo_hết|kêu_hết|bảo_không|không_có_bác_sĩ|bác_sĩ_đi_vắng|bác_sĩ_nghỉ, phòng|cửa [@số] khoá_cửa|đóng_cửa|khoá_trái|khoá_ngoài, khoá_cửa|đóng_cửa im_ỉm|hoài|suốt, cửa đóng_then_cài|đóng_im_ỉm,
    đến|tới nỗi …… phải_về|hết_số|về_không|về_tay_không|ngủ_gật|muốn_xỉu|bỏ_về, phải về không $, bị [bảo|kêu] !xua|!đuổi|xua|đuổi|bắt|kêu|bảo về, !đuổi|!xua|bắt [<người_nhà>] [tôi|em|già] về, về tay_không, bắt về [không], đi|về không_công, uổng|phí|toi [cả] công, chờ … không được khám, từ chối tiếp, không chịu khám cho, bỏ về,
    nắng chang_chang|như_đổ_lửa|vỡ_đầu, phơi nắng|sương|mưa, dầm mưa|sương|nắng, đội nắng|mưa, nóng chảy_mỡ|như_lò, không|thiếu|chẳng|chả|ít|không_được|làm_gì [có|được|còn] [lấy|nổi|một|cái|đủ|chỗ] !ghế|ghế_ngồi|chỗ_ngồi|quạt|nước_uống|ngụm_nước|mái_che|bóng_mát|bạt|giấy_vệ_sinh|xà_phòng|điều_hoà|máy_lạnh|chỗ_để_xe, nhà_vệ_sinh|toa_lét|toilet|wc …… bẩn|dơ|hôi|khoá|hỏng|khai|thối|kinh|ghê|không_có|tắc|mất_nước, !bẩn quá|kinh|ghê|thật|lắm, đông|chen như nêm|chợ|kiến|hội|mắc_cửi|cái_chợ, như cái_chợ|chợ_vỡ|vỡ_chợ|ong_vỡ_tổ, đông nghịt|nghẹt|quá_trời|quá_thể|khủng_khiếp|kinh_khủng, loa [gọi] [tên] [nhỏ|bé|rè|không] [quá] nghe_không_rõ|không_nghe|rè|bé|nhỏ_quá, gọi tên bé|nhỏ|lộn_xộn|không_nghe, tin_nhắn|chữ|nhắn dài quá|dòng,
    bắt [<người_nhà>|dân|người_già|người_bệnh|người|bà_con] [tôi|em|già|dân] đứng|chờ|đợi|xếp_hàng|chạy|phơi|ngồi_đất|ngồi_bệt|leo|đi_lại, xếp dép|gạch`

/** Others were served first, or money was taken. */
const UNFAIR = `
    người_quen|quen_biết|có_quen|nhà_cán_bộ|người_nhà_cán_bộ …… vào_trước|khám_trước|lên_trước|được_trước|ưu_tiên|vào_luôn|khỏi_chờ|đi_trước, đến|tới|ra sau [mà] [lại|được|thì] [được] vào_trước|khám_trước|gọi_trước|lại_trước, lại|toàn|cứ|mà được [vào|khám|gọi] trước, toàn [là] người_quen|người_nhà|con_ông_cháu_cha, ưu_tiên người_quen|người_nhà|con_cháu, chen ngang|hàng, công_bằng ở|chỗ|gì|đâu, phân_biệt đối_xử|giàu_nghèo, nhất bên_trọng, con_ông_cháu_cha, phong bì,
    bắt|ép|vòi|đòi|bị|bảo|kêu|yêu_cầu [<ai_khám>] [phải] nộp|đóng|trả_tiền|mua_thuốc|mua_sổ|mua_thẻ|nộp_tiền|đóng_tiền|trả [tiền|thêm|phí|phạt] @số|tiền|phí|thêm|trăm|nghìn, bắt|bảo nộp|đóng, bị|người_ta|sao_lại|vẫn|cứ|tự_dưng|tự_nhiên thu tiền|phí|thêm, thu [tiền] của tôi|bà|mẹ|dân|ông|em|bố|nhà|cụ, vòi tiền|vĩnh, đòi tiền, thu_lố, chặt_chém, ăn tiền|chặn|bớt, người ta thu`

/** What was done to the body, or not done. */
const HURT = `
    chọc|chích|đâm [tới|đến|tận|những|ven|kim] [tận|tới|đến] hai|ba|bốn|năm|sáu|@số lần|phát|nhát|bận|kim|chỗ, lấy_máu|lấy_ven|lấy|rút_máu|tìm_ven [tới|đến|tận|những] hai|ba|bốn|năm|mấy|@số lần|bận|phát mới|vẫn|không|chưa|liền, chọc … mới trúng|được|ra, chọc|chích lung_tung|hoài|!mãi|trật|đi_chọc_lại, mới trúng ven,
    lấy_máu|chích|tiêm|chọc|lấy_ven|rút_máu …… đau_muốn|đau_quá|đau_điếng|đau_thấy|đau_chết|đau_thấu|đau_lắm|đau_ghê|đau_ơi_là|mạnh_tay|run_run|vụng|!ẩu|không_mát_tay|lóng_ngóng, chỗ chích|lấy_máu|tiêm|ven|chọc …… tím|bầm|bầm_tím|sưng|tụ_máu, tím|bầm|sưng [@số|mấy|cả|hết|một] [ngày|mảng|cục|tay|hôm|tuần] … chưa tan|hết|đỡ, bầm tím [tay|hết|cả], tay run_run|lóng_ngóng, tay nghề kém|non|yếu|chưa, sợ xanh_mặt, kim cũ|!bẩn|dùng_lại, không [chịu] thay|đeo|rửa găng|kim|khẩu_trang|tay, không sát_trùng,
    khám có|được|vèo|chưa|đúng|mới [có|được|tới|đầy] @số|vài|một|năm|hai|mười|ba phút, khám [quá|rất|hơi|kiểu|thì|mà|như] qua_loa|sơ_sài|qua_quýt|lấy_lệ|cho_có|cho_xong|đại_khái|hời_hợt|vội_vàng|!vội|!ẩu|cưỡi_ngựa_xem_hoa|như_không|như_đùa|chẳng_kỹ|không_kỹ|hình_thức, làm qua_loa|cho_có|cho_xong, không được khám gì, chẳng khám gì, khám [xong] [mà] chẳng|không|chả [thấy|được|ai] [nói|giải_thích|dặn|biết] gì, bỏ sót bệnh, chẩn đoán sai|nhầm, khám sai|nhầm|lộn, nhầm kết_quả|mẫu_máu|phiếu_kết_quả, trả nhầm, gọi sót|nhầm|sai|thiếu|lộn tên`

/** The station's own answers by machine. */
const MACHINE = `
    tự_động|máy|bot|robot|tin_nhắn|trả_lời|chatbot|tổng_đài … ngu|ngu_quá|ngốc|ngớ_ngẩn|vô_duyên|dở_hơi|linh_tinh|như_vẹt|khó_hiểu|rối_rắm|!đần, hỏi gà|đông|một_đằng|một_nẻo|một_kiểu [trả_lời|đáp|nói] [một_nẻo|vịt|tây], ông_nói_gà, trả_lời|nhắn linh_tinh|nhăng_cuội|không_đúng_ý|lạc_đề|chẳng_ăn_nhập|trớt_quớt|như_máy, ngu quá|như|thế`

export const COMPLAINT: Words = {
  sure: `${SAID_SO}, ${RUDE}, ${WAITING}, ${MESS}, ${UNFAIR}, ${HURT}, ${MACHINE}`,
  likely: `
    bực [mình|bội], công cốc, cho_có lệ, xanh mặt, lung tung, một đằng … một nẻo, kỳ lắm|ghê, kém quá|lắm|thật, tức [mình] quá|ghê|thật|lắm|vì, ức_chế, !ức quá|lắm|ghê, !chán quá|ghê|thật|lắm|nản|ngắt|hẳn, chán nản, <chờ> … !mãi|hoài, mất cả|nguyên buổi, không [có] ai khám cho, nản quá|ghê|lắm|luôn, phát nản|bực|chán, gì mà kỳ, kỳ cục, kỳ quá, mệt mỏi với, mà|vẫn không được|cho|ai khám, thấy không|chưa được $, bẩn quá`,
  hint: `
    !chê, !đông quá, !ồn quá, khó chịu quá $, phiền phức, <dở> như, quá <dở>|ít|nóng|!đông|khổ|cực|vất_vả|mệt, nóng bức|nực|quá, cực thân|khổ, khổ thân|quá|lắm, chen, chẳng|chả ai|ra, !quát, !gắt, !mắng, xin lỗi, !đông thế|vậy|nghẹt, mệt mỏi, thua xa, ai đời, đời nào lại, tưởng [là] [thế_nào|sao] ai_dè|ai_ngờ|hoá_ra, ai ngờ|dè, thế mà lại|cũng, gì mà lâu|!đông|chậm|lắm, cái kiểu, kiểu đó|này, toàn bắt|hẹn|đổi|hứa, hứa … rồi, không đáng, phí thời_gian, mất thời_gian, mất công, bắt <người_nhà>|dân, người_già …… chịu|đứng, thất thường, không_bằng năm_ngoái|năm_trước|bệnh_viện|lần_trước|đợt_trước`,
  alone: `
    góp ý, phản ánh, khiếu nại, phàn nàn, tệ, chậm [quá|lắm], kém, !dở, chưa được tốt, không được tốt, chưa đạt`,
  never: `
    ${/* Nói là không có gì phải chê */ ''}
    không|chẳng|chưa|khỏi|thôi|chả|đâu_có|đừng [có|bị|thấy|phải|để|hề|gì|gì_phải|một_chút] [gì|gì_phải|điều_gì|chỗ_nào] phàn_nàn|khiếu_nại|góp_ý|phản_ánh|thất_vọng|bức_xúc|<lộn_xộn>, không góp ý gì, góp_ý|phản_ánh ở_đâu|với_ai|chỗ_nào,
    ${/* Hỏi trước khi đi */ ''}
    có [bị|phải] đuổi|bắt|bảo|xua về,
    chờ|đợi … lâu [hay] không|chưa|chứ|hả, có [phải] chờ|đợi … lâu, không|khỏi|đỡ|chẳng|hết|chưa [phải|có|bị] chờ|đợi [gì|chi] [quá] lâu|!mỏi|!mãi, có đông không, đông không, có [bị|phải|bắt|yêu_cầu|đòi|bảo] [phải] thu|mất|đóng|nộp|trả [thêm] tiền|phí,
    ${/* Người yếu, bệnh */ ''}
    mắt|tai|sức|sức_khoẻ|trí_nhớ|thị_lực|thính_lực|ăn|ngủ|tim|thận|gan|trí_óc [tôi|em|bà|ông|mẹ|bố|thì|nó|lại|cũng|đã|hơi] kém, nóng|mệt|đau … muốn chết, chờ|đợi kết_quả, phản ánh … lừa_đảo,
    <chờ> …… muốn|suýt|gần|thiếu_điều|tưởng xỉu|ngất, xếp_hàng muốn xỉu, suýt|muốn|chắc xỉu luôn|mất|vì`,
}
