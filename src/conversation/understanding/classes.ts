// Classes of words that many phrases share: `<tiền>` in a table stands for any of them. Standard Vietnamese only: abbreviations,
// dialect and left-overs of typing are brought to it before (vietnamese/typing/abbreviations.ts).

export const CLASSES: Record<string, string> = {
  tôi: 'tôi|em|cháu|con|mình|tui|bà|ông|bác|cô|chú|chị|anh|nhà_em|nhà_tôi|bọn_em|chúng_tôi|chúng_em',
  không: 'không|chẳng|chả|đâu_có|không_có|không_thể|chưa|đừng|khỏi',
  muốn: 'muốn|xin|cần|cho|nhờ|giúp|giùm|hộ|định|tính|phải|đòi|mong|yêu_cầu|đề_nghị|thích',
  gì: 'gì|những_gì|cái_gì|chi|những_cái_gì|thứ_gì|những_thứ_gì|món_gì|nào|loại_nào|ra_sao|thế_nào|như_thế_nào|như_nào|sao',
  hỏi_không: 'không|chưa|hả|à|nhỉ|không_ạ|được_không|phải_không|đúng_không|không_vậy|chứ',
  bao_nhiêu: 'bao_nhiêu|mấy|nhiêu',
  bao_giờ:
    'bao_giờ|khi_nào|lúc_nào|chừng_nào|hôm_nào|ngày_nào|bữa_nào|giờ_nào|mấy_giờ|mấy_hôm_nữa|thứ_mấy|ngày_mấy|mùng_mấy|buổi_nào|tháng_nào|tháng_mấy|đợt_nào|tuần_nào|ngày_bao_nhiêu|mùng_bao_nhiêu|hôm_bao_nhiêu|giờ_mấy|mấy_giờ_mấy|hồi_nào',
  ở_đâu: 'ở_đâu|đâu|chỗ_nào|nơi_nào|tại_đâu|chỗ_mô|điểm_nào|địa_điểm_nào|nhà_văn_hoá_nào|trạm_nào|xã_nào|thôn_nào',
  tiền: 'tiền|phí|chi_phí|lệ_phí|viện_phí|đồng|xu|giá|tiền_nong|tiền_bạc|bạc',
  trả: 'trả|đóng|nộp|mất|tốn|thu|chi|bỏ|lấy|đưa|mang|tính|hết|chuyển',
  giấy: 'giấy_tờ|giấy|thẻ|căn_cước|chứng_minh|chứng_minh_thư|bảo_hiểm|bảo_hiểm_y_tế|sổ|sổ_khám|đơn_thuốc|hồ_sơ|giấy_khai_sinh|khai_sinh|toa_thuốc|hộ_khẩu|giấy_ra_viện|giấy_mời|thư_mời|ảnh|bản_photo|photo|bản_gốc',
  mang: 'mang|đem|cầm|xách|đưa|mang_theo|đem_theo|cầm_theo|mang_đi|chuẩn_bị|sắm|mang_cho',
  khám: 'khám|đi_khám|khám_sức_khoẻ|khám_bệnh|khám_định_kỳ|khám_tổng_quát|đi_khám_sức_khoẻ',
  lịch: 'lịch|lịch_khám|lịch_hẹn|hẹn|buổi_khám|suất|suất_khám|chỗ|đăng_ký|giờ_khám|buổi_hẹn|lượt|lượt_khám|ca_khám|cuộc_hẹn|số_thứ_tự',
  đổi: 'đổi|dời|chuyển|hoãn|lùi|dịch|thay|!rời|!đẩy|nhích|xích|đôn|dồn|sửa',
  tin: 'tin|tin_nhắn|thông_báo|nhắn_tin|tin_này|tin_nhắn_này|mấy_tin|mấy_tin_này|mấy_cái_tin|sms',
  nhắn: 'nhắn|nhắn_tin|gửi|gửi_tin|gửi_tin_nhắn|gửi_thông_báo|báo|báo_tin|nhắc|nhắc_nhở|thông_báo',
  dừng: 'dừng|ngừng|ngưng|thôi|đừng|chấm_dứt|khỏi|tắt|huỷ|bỏ|chặn|không_muốn|không_cần|không_thích|stop|ngắt|cắt',
  người_nhà:
    'mẹ|bố|ba|bà|ông|cha|má|tía|thầy|u|bầm|vợ|chồng|con|cháu|anh|chị|em|cụ|bác|chú|cô|dì|cậu|mợ|thím|nội|ngoại|nhà_em|nhà_tôi',
  trạm: 'trạm|trạm_y_tế|trạm_xá|y_tế|bệnh_viện|phòng_khám|xã|cán_bộ|bác_sĩ|nhân_viên|y_sĩ|y_tá',
  cán_bộ:
    'cán_bộ|bác_sĩ|nhân_viên|y_sĩ|y_tá|điều_dưỡng|người_thật|người_trực|người_phụ_trách|lãnh_đạo|trưởng_trạm|chị_y_tế|cô_y_tá|ai_đó|người',
  ai_khám:
    '<tôi>|<người_nhà>|bé|cụ|các_cụ|ông_bà|hai_ông_bà|bố_mẹ|ba_má|ba_mẹ|cha_mẹ|vợ_chồng|cả_nhà|gia_đình|nhà|các_cháu|các_con|các_bé|mấy_đứa|mấy|đứa|thằng|con_bé|nhóc|dượng|bà_nội|bà_ngoại|ông_nội|ông_ngoại|mẹ_con|bố_con|ông_cháu|bà_cháu|chị_em|anh_em|người|hàng_xóm|mạ|mệ|o|một|hai|ba|bốn|năm|@số',
  giúp: 'giúp|hộ|giùm|dùm|cho|giúp_cho|hộ_cho|dùm_cho|giùm_cho|giúp_hộ|với',
  ghi: 'ghi|ghi_tên|ghi_sổ|ghi_danh|xếp|xếp_lịch|sắp|sắp_lịch|sắp_xếp|bố_trí|thu_xếp|đặt|đặt_lịch|đặt_trước|!biên|biên_tên|note|book|!giữ_chỗ|lên_lịch|cho_tên|điền_tên',
  suất: 'suất|suất_khám|chỗ|chỗ_khám|lượt|lượt_khám|slot|vé|phiếu|phiếu_khám|lịch|lịch_khám|lịch_hẹn|buổi|buổi_khám|giờ|giờ_khám|ca|ca_khám|cuộc_hẹn|hẹn|số_khám|số_thứ_tự|chân|xuất|xuất_khám|bữa_khám',
  mấy_suất: 'một|hai|ba|bốn|năm|sáu|mấy|vài|@số',
  buổi: 'sáng|trưa|chiều|tối|buổi_sáng|buổi_trưa|buổi_chiều|buổi_tối|sáng_sớm|đầu_giờ|ngày|hôm|bữa|buổi|lúc|hồi|tầm|khoảng|cỡ|chừng|vào|vào_sáng|vào_chiều|vào_buổi_sáng|vào_buổi_chiều|vào_lúc|vào_ngày|vào_hôm|vô|luôn|từ|cái',
  xem_giúp:
    'xem|xem_lại|kiểm_tra|kiểm_tra_lại|tra|tra_cứu|tra_lại|check|check_lại|coi|coi_lại|dò|dò_lại|tìm|xem_thử|coi_thử|nhắc_lại|nhắn_lại|gửi_lại|đọc_lại|cho_biết',
  lịch_của:
    'lịch|lịch_khám|lịch_hẹn|lịch_đặt|lịch_đăng_ký|giờ_khám|giờ_hẹn|ngày_khám|ngày_hẹn|buổi_khám|buổi_hẹn|suất_khám|số_thứ_tự|cái_lịch|cái_hẹn|giấy_hẹn|phiếu_hẹn|hẹn|thông_tin_đăng_ký',
  đã_đặt: 'đặt|đặt_lịch|đặt_khám|hẹn|hẹn_khám|xếp|xếp_lịch|đăng_ký|đăng_ký_khám|ghi_tên|book|lên_lịch|sắp_lịch',
  hôm_khác:
    'hôm_khác|ngày_khác|buổi_khác|bữa_khác|lúc_khác|khi_khác|dịp_khác|đợt_khác|lần_khác|giờ_khác|tuần_khác|lịch_khác|suất_khác|đợt_sau|lần_sau|kỳ_sau|bữa_sau|hôm_sau|dịp_sau|ca_khác|khung_giờ_khác|điểm_khác',
  lúc_nào_đó:
    '@ngày|@giờ|tuần_sau|tuần_tới|tuần_này|tháng_sau|tháng_tới|đầu_tuần|giữa_tuần|cuối_tuần|đầu_tháng|giữa_tháng|cuối_tháng|đầu_tuần_sau|đợt_sau|đợt_tới|đợt_tháng|ra_giêng|ra_tết|sau_tết|trước_tết|buổi_sáng|buổi_chiều|chiều|ngày|hôm|thứ|mùng|tháng|tuần|đợt|buổi|<hôm_khác>',
  đi_tới:
    'đi|ra|đến|tới|lên|xuống|qua|sang|về|vào|vô|ghé|có_mặt|đi_được|ra_được|đến_được|tới_được|lên_được|ra_trạm|đến_trạm|lên_trạm|tới_trạm|qua_trạm|ra_khám|đến_khám|tới_khám|lên_khám|qua_khám|vào_khám|vô_khám|đi_khám|xuống_khám',
  bận: 'bận|kẹt|vướng|mắc|trực|tăng_ca|đi_làm|đi_vắng|vắng_nhà|đi_xa|ốm|mệt|sốt|có_việc|có_giỗ|có_đám|họp|đi_họp|có_cỗ|có_tang|đi_công_tác',
  // Danger: parts of the body, how it bleeds, what befell (intents/emergency.ts).
  ngực: 'ngực|lồng ngực|vùng ngực|vùng tim|ngực trái|ngực phải|giữa ngực|trước ngực|sau xương ức|ngực bên trái|tim ngực|bên ngực',
  màu_da:
    'môi|mặt|mặt mày|mặt mũi|mặt mày chân tay|người|tay|chân|tay chân|chân tay|móng tay|đầu ngón tay|da|toàn thân|mồm|miệng|môi mặt|quanh miệng',
  lạnh: 'người|tay|chân|tay chân|chân tay|toàn thân|mình mẩy|đầu ngón tay',
  tím: 'tím|tím tái|tím ngắt|tím đen',
  chảy_mạnh:
    'xối xả|ồ ạt|ào ào|ào ạt|ròng ròng|ướt hết|ướt đẫm|ướt sũng|đầm đìa|lênh láng|không cầm|không ngừng|không dừng|không dứt|không cầm được|mãi không|hoài không|như xối|như suối|thành vũng|thành dòng|phun|đỏ lòm|be bét|khắp người|cả vũng|cả thau|cả chậu|cả bát|cả chiếu|cả nền',
  chảy_dữ:
    'nhiều|quá|lắm|dữ|dữ lắm|dữ quá|quá trời|quá chừng|xối xả|ồ ạt|ào ào|ào ạt|ròng ròng|ướt hết|ướt đẫm|ướt sũng|đầm đìa|lênh láng|không cầm|không ngừng|không dừng|không dứt|không cầm được|mãi không|hoài không|như xối|như suối|thành vũng|thành dòng|vọt|phun|đỏ lòm|tùm lum|be bét|khắp người|cả vũng|cả thau|cả chậu|cả bát|tuôn',
  uống: 'uống|nuốt|nốc|hít|húp|ngậm|tu ừng ực|đổ vào miệng',
  rơi: 'rơi|rớt|ngã|té|lọt|sẩy chân|trượt chân|trượt|lăn|sụp|chìm|nhảy|chới với',
  bỏng: 'bỏng|phỏng|bị bỏng|bị phỏng',
  từng_hồi:
    'đùng đùng|liên hồi|từng cơn|liên tục|cứng người|bần bật|tay chân|chân tay|chân|toàn thân|nảy người|giật đùng đùng|đành đạch',
  thai: 'thai|em bé|bé|con trong bụng|bụng bầu|thai nhi',
  sống: 'sống|sống tiếp|sống thế này|sống vầy|sống như vầy|sống kiểu này|tôi sống|em sống|con sống',
  tự_nhiên:
    'tự nhiên|tự dưng|tự nhiên mà|bỗng|bỗng nhiên|bỗng dưng|đột nhiên|đột ngột|bất ngờ|thình lình|bất thình lình|khi không|khi khổng khi không|tự dưng mà|bất chợt|tự nhiên bị',
  số_đếm: '@số|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|mấy|vài|hơn|chục|mười lăm|hai mươi|ba mươi|cả|gần',
  tính_từ:
    'buồn|mệt|nóng|nắng|bận|vui|đông|đau|chờ|đợi|phiền|tức|lâu|rét|lạnh|đói|khát|ngượng|xấu hổ|ngại|sợ|lo|chán|tiếc|nhớ|thương|cười|sốt ruột|mắc cười|rối|bực|khổ|đắt|mắc|cay|khó|xa|đường xa|kẹt|mưa|nhức đầu|làm|học|chậm|mắc cỡ|hàng|tin|đau tay|choáng',
  nguy: 'khó thở|đau ngực|tức ngực|co giật|ngất|ngất xỉu|xỉu|đột quỵ|đột quị|tai biến|nhồi máu|động kinh|tai nạn|đuối nước|ngộ độc|chảy máu|sốt|sốt cao|chóng mặt|điện giật|rắn cắn|băng huyết|tự tử|nôn|nôn ói|bỏng|méo miệng|liệt|hen|suyễn|sốc',
  // About exams and how they go (the tables info_*, cannot_travel). The words of a class are parted by `|`, those of one word by spaces.
  đi_khám:
    'khám|đi khám|khám sức khoẻ|đi khám sức khoẻ|khám bệnh|đi khám bệnh|khám định kỳ|khám tổng quát|ra khám|đến khám|lên khám|vào khám|vô khám|xuống khám|khám miễn phí',
  chăng: 'không|chưa|hả|nhỉ|chứ|phải không|đúng không|hay không|không vậy|thật không|thiệt không|hay sao',
  lúc_nào:
    'bao giờ|khi nào|lúc nào|chừng nào|hôm nào|ngày nào|bữa nào|giờ nào|mấy giờ|mấy h|thứ mấy|thứ nào|ngày mấy|mùng mấy|mồng mấy|ngày bao nhiêu|buổi nào|tháng nào|tháng mấy|đợt nào|tuần nào|những ngày nào|những hôm nào|những buổi nào|hồi nào|khoảng nào|mấy ngày nữa|mấy hôm nữa|bao lâu nữa',
  chỗ_nào:
    'ở đâu|tại đâu|chỗ nào|ở chỗ nào|nơi nào|ở nơi nào|khúc nào|đoạn nào|hướng nào|đằng nào|điểm nào|địa điểm nào|nhà văn hoá nào|trạm nào|thôn nào|xóm nào|ấp nào|xã nào|trường nào|khu nào|chỗ mô|nơi mô|mô rứa|đâu',
  điểm_khám:
    'trạm|trạm y tế|trạm xá|nhà văn hoá|nhà văn hóa thôn|nhà cộng đồng|nhà sinh hoạt|nhà rông|nhà thờ|trường|trường học|trường cấp|trường tiểu học|trường mầm non|trường làng|uỷ ban|ubnd|trụ sở|đình|hội trường|trung tâm|phường|huyện|tỉnh|bệnh viện|nhà thương|phòng khám|điểm khám|sân vận động',
  thôn: 'thôn|xóm|ấp|bản|tổ|khu|khóm|làng|xã|phường|tổ dân phố|khu phố|buôn|sóc|đội|bên em|bên mình|bên tôi|chỗ em|chỗ mình|quê|trong này|ngoài này|ở đây|đây',
  đoàn: 'đoàn|bác sĩ|đoàn khám|y sĩ|y tá|cán bộ|mấy cô|mấy chú|mấy anh chị|các bác sĩ|xe khám|tổ khám|người ta|trạm|xã|đội khám',
  ngày_nghỉ:
    '@ngày|thứ bảy|thứ 7|t7|chủ nhật|cn|cuối tuần|ngày nghỉ|ngày lễ|lễ|tết|hàng ngày|mỗi ngày|ngày thường|trong tuần|ngoài giờ|ban đêm|buổi tối|buổi trưa|buổi chiều|buổi sáng|chiều|trưa|sáng|hôm nay|tối nay|tối mai|hôm đó|bữa đó|ngày đó',
  trả_tiền:
    'trả|đóng|nộp|mất|tốn|thu|chi|tính|lấy|đưa|mang|đem|cầm|chịu|bù|góp|nạp|thanh toán|chi trả|ăn|thêm|cần|chuẩn bị',
  khoản_tiền: 'tiền|phí|chi phí|lệ phí|viện phí|tiền nong|tiền bạc|kinh phí|tiền của',
  giấy_tờ:
    'giấy tờ|giấy má|giấy|thẻ bảo hiểm|thẻ bảo hiểm y tế|bảo hiểm|bảo hiểm y tế|thẻ y tế|căn cước|căn cước công dân|thẻ căn cước|chứng minh|chứng minh thư|chứng minh nhân dân|giấy chứng minh|giấy khai sinh|khai sinh|số định danh|mã định danh|sổ khám|sổ khám bệnh|sổ tiêm|sổ tiêm chủng|sổ hộ khẩu|hộ khẩu|sổ huyết áp|sổ y bạ|y bạ|bệnh án|hồ sơ|hồ sơ bệnh án|đơn thuốc|toa thuốc|toa|giấy ra viện|giấy chuyển viện|giấy giới thiệu|giấy xác nhận|giấy chứng nhận|giấy hẹn|giấy mời|thư mời|phiếu|phiếu hẹn|phiếu khám|ảnh thẻ|ảnh 4x6|ảnh 3x4|hình thẻ|bản gốc|bản chính|bản sao|bản phô tô|bản photo|phô tô|photo|hộ chiếu|bằng lái|sổ hộ nghèo|sổ lương hưu|thẻ sinh viên|thẻ học sinh|thẻ hưu trí|phim chụp|kết quả cũ|giấy khám cũ',
  mang_theo:
    'mang|mang theo|mang đi|đem|đem theo|đem đi|cầm|cầm theo|cầm đi|xách|xách theo|kèm|kèm theo|trình|xuất trình|nộp|bỏ theo|thủ theo',
  gì_đó:
    'gì|cái gì|những gì|những cái gì|các gì|thứ gì|những thứ gì|mấy thứ gì|chi|cái chi|những chi|món gì|loại gì|loại nào|giấy nào|thứ nào|cái nào|những cái nào|gì không|gì nữa|sao|thế nào|như thế nào|ra sao',
  món_ăn:
    'sáng|cơm|cháo|phở|bún|mì|mì tôm|xôi|bánh|bánh mì|bánh ngọt|trứng|khoai|ngô|chuối|hoa quả|trái cây|kẹo|bữa sáng|bữa tối|bữa|tối|khuya|trưa|gì|chút gì|tí gì|nhẹ|no|lót dạ|lót bụng|bát|tô|đĩa|miếng|chút|tí|ít|uống|uống gì|mặn|ngọt|cay|quà|quà sáng',
  món_uống:
    'nước|nước lọc|nước trắng|nước chè|nước trà|nước ngọt|nước cam|nước đường|nước dừa|nước mía|nước sâm|sữa|cà phê|cafe|trà|chè|bia|rượu|rượu bia|bia rượu|sinh tố|sâm|thuốc|nước yến|nước cháo|sữa bầu|sữa tươi|hớp nước|ngụm nước|miếng nước|miếng sữa|cốc nước|ly nước|ly sữa|cốc sữa',
  lấy_máu:
    'lấy máu|thử máu|xét nghiệm|xét nghiệm máu|chích máu|rút máu|đo đường|thử đường|đo huyết áp|siêu âm|khám|đi khám|đo',
  thủ_thuật:
    'xét nghiệm|xét nghiệm máu|thử máu|lấy máu|chích máu|rút máu|siêu âm|chụp|chụp phim|chụp phổi|chụp chiếu|chụp x quang|x quang|xquang|điện tim|đo điện tim|điện tâm đồ|điện não|nội soi|tầm soát|sàng lọc|test|thử đường|thử tiểu đường|thử đường huyết|thử mỡ máu|thử nước tiểu|đo huyết áp|đo đường|đo đường huyết|đo tiểu đường|đo mỡ|đo tim|đo nhịp tim|đo mắt|đo thị lực|đo thính lực|đo tai|đo chiều cao|đo cân nặng|đo loãng xương|đo mật độ xương|đo xương|cân đo|mỡ máu|đường huyết|men gan|chức năng gan|chức năng thận|viêm gan|viêm gan b|axit uric|acid uric|gút|ung thư|cộng hưởng từ|chụp ct|mri|lấy mẫu|lấy nước tiểu|xét nghiệm nước tiểu|soi|soi mắt|cạo vôi|lấy cao răng|nhổ răng|trám răng|tiêm phòng|tiêm vắc xin|chích ngừa|tẩy giun|pap|phết tế bào',
  bộ_phận:
    'mắt|răng|răng miệng|răng hàm mặt|tai mũi họng|tai mũi|tai họng|mũi họng|thính lực|tim|tim mạch|phổi|hô hấp|gan mật|thận|dạ dày|bao tử|tiêu hoá|đại tràng|xương|xương khớp|khớp|cơ xương khớp|cột sống|da liễu|phụ khoa|sản khoa|phụ sản|nam khoa|tuyến giáp|bướu cổ|tiền liệt tuyến|tiền liệt|tuyến tiền liệt|vú|tử cung|buồng trứng|thần kinh|tâm thần|tâm lý|nội khoa|ngoại khoa|mạch máu|huyết áp|tiểu đường|trĩ|đau lưng|mất ngủ|ung thư|đột quỵ|dinh dưỡng|lão khoa|tổng quát|toàn thân',
  diện: 'đối tượng|diện|tiêu chuẩn|điều kiện|chế độ|chính sách|danh sách được khám',
  tại_nhà:
    'tại nhà|tận nhà|tận nơi|tận giường|ở nhà|trong nhà|tại gia|đến nhà|tới nhà|về nhà|vào nhà|vô nhà|xuống nhà|ghé nhà|lên nhà|qua nhà|sang nhà|ra nhà|đến tận nhà|tới tận nhà|vào tận nhà|vô tận nhà|về tận nhà|xuống tận nhà|về tận nơi|đến tận nơi|vào tận nơi|xuống tận nơi|ghé tận nhà|lưu động',
  tàn_tật:
    'liệt|bị liệt|bại liệt|nằm liệt|liệt giường|liệt nửa người|liệt hai chân|bại não|teo cơ|nằm một chỗ|nằm 1 chỗ|nằm nguyên một chỗ|nằm giường|nằm trên giường|trên giường|xe lăn|chống gậy|chống nạng|chân yếu|đau chân|chân đau|đau khớp|thoái hoá khớp|gãy chân|gãy xương|gãy cổ xương đùi|gãy xương đùi|gãy xương chậu|bó bột|mù|mù loà|mù mắt|không nhìn thấy|cụt chân|cụt 1 chân|cụt một chân|cụt hai chân|tai biến|già yếu|già cả|yếu lắm|yếu quá|già quá|già rồi|mới mổ|vừa mổ|mổ xong|khuyết tật|tàn tật|lẫn|tâm thần|bị lẫn|bị ngã|té',
  chở: '!chở|đưa|đưa đi|đưa đón|đón|dắt|dắt đi|dìu|cõng|bế|khiêng|cáng|dẫn|dẫn đi|đèo|rước|đến đón|tới đón|lên đón|xuống đón|vào đón|tới rước|đến rước|đến chở|tới chở',
  việc_khác:
    'sổ đỏ|tách sổ|kết hôn|đăng ký kết hôn|ly hôn|làm khai sinh|làm giấy khai sinh|đăng ký khai sinh|hộ tịch|làm hộ chiếu|lý lịch|làm căn cước|xe khách|xe đò|đá bóng|bóng đá|ghi bàn|nghỉ hè|nghỉ tết|họp phụ huynh|khai giảng|tiền điện|cúp điện|cắt điện|cúp nước|thi bằng lái|tuyển sinh|nhập học|phát gạo|chợ phiên|bán đất|trả góp|lúa giống|giống lúa|thú y|con trâu|con bò|con lợn|đàn gà|phân bón|cấp gạo|tiêm cho lợn|xe máy cũ|lương hưu',
  thủ_tục_khám:
    'xét nghiệm|siêu âm|chụp|chụp phim|chụp phổi|x quang|xquang|điện tim|nội soi|tầm soát|sàng lọc|điện não|đo huyết áp|đo đường|đo mắt|đo tim|đo điện tim|thử máu|thử đường|thử tiểu đường|mỡ máu|đo chiều cao|đo cân nặng|đo loãng xương|cộng hưởng từ|tiêm phòng|tiêm vắc xin|tẩy giun|nhổ răng|cạo vôi|chích ngừa|thử nước tiểu|đo xương|lấy cao răng|trám răng|soi mắt|đo thị lực|đo thính lực',
  lâu_mau:
    'bao lâu|mấy tiếng|bao nhiêu lâu|mấy phút|bao nhiêu phút|mấy buổi|lâu không|lâu lắm không|nhanh không|mất cả buổi',
  bao_lâu:
    'bao lâu|mấy tiếng|bao nhiêu phút|mấy phút|bao nhiêu thời gian|bao nhiêu tiếng|bao nhiêu lâu|nhiều thời gian|mấy tiếng đồng hồ|lâu không|mấy giờ đồng hồ',
  người_nơi_khác:
    'tạm trú|ở trọ|ở nhờ|ở thuê|thuê trọ|thuê nhà|nhập khẩu|hộ khẩu|khác xã|xã khác|tỉnh khác|huyện khác|vãng lai|ngoại tỉnh|người nước ngoài|quê chỗ khác|mới chuyển về|người ngoài|nơi khác đến|nơi khác về|dân ngụ cư|việt kiều|không phải người ở đây|không phải dân ở đây|thường trú|cắt khẩu|chuyển khẩu',
  người_diện:
    'bệnh binh|thương binh|liệt sĩ|người có công|cựu chiến binh|khuyết tật|hộ nghèo|cận nghèo|dân quân|bộ đội|công an|hưu trí|sinh viên|học sinh|công nhân|viên chức|giáo viên|nghỉ học|bỏ học|lao động tự do|mẹ việt nam anh hùng|có công|nạn nhân chất độc|chất độc da cam|gia đình chính sách|người cao tuổi|mồ côi|cán bộ hưu|về hưu|lao động tự do|thất nghiệp|công chức|dân tộc|hộ cận nghèo|đi làm công ty|làm công ty',
  đang_bị:
    'có bầu|mang bầu|mang thai|có thai|bầu|sau sinh|mới sinh|mới đẻ|ở cữ|hết cữ|sanh mổ|sinh mổ|mổ đẻ|cho con bú|đang cho con bú|có kinh|hành kinh|đến tháng|tới tháng|cúm|sốt|tiêu chảy|mới mổ|vừa mổ|mới tiêm|mới chích|tiêm|chích ngừa|huyết áp cao|covid|đặt máy|stent|bầu bí|mang thai tháng thứ|sảy thai|nuôi con nhỏ|đèn đỏ|cảm cúm|đau bụng|thuỷ đậu|đau mắt đỏ|viêm gan|lao phổi|hiv|ung thư|động kinh|tâm thần|bệnh nền|chạy thận|suy thận|tai biến|đặt stent|bó bột|chó cắn|hiến máu|tiêm phòng',
  mở_đóng:
    'bắt đầu|mở cửa|mở|đóng cửa|nghỉ|làm việc|lấy số|phát số|bốc số|có mặt|kết thúc|hết|tiếp nhận|nhận|vào việc|đóng|đón khách|tiếp dân|phát phiếu|xếp hàng|tan|làm|tập trung|khởi hành|tiếp đón',
  làm_trực: 'khám|làm|làm việc|trực|mở|mở cửa|nghỉ|nhận|tiếp|nhận khám|tiếp nhận|hoạt động|đóng cửa',
  nơi_khám:
    'trạm|trạm xá|trạm y tế|điểm khám|nhà văn hoá|uỷ ban|chỗ khám|nơi khám|phòng khám|đoàn|trạm mình|nhà văn hóa|cổng trạm|hội trường|trường học|phòng lấy máu|chỗ lấy số',
  nằm_đâu:
    'ở đâu|nằm đâu|chỗ nào|đằng nào|hướng nào|nơi nào|khu nào|gần đâu|đoạn nào|khúc nào|phía nào|bên nào|đường nào|ngõ nào|thôn nào|xóm nào|ấp nào|tầng mấy|lầu mấy',
  rảnh: 'rảnh|vắng|tiện|khoẻ|cần|trống|thuận tiện|ít người|xong việc|về|đỡ|mát|đẹp|muộn|sớm|thu xếp được|thu xếp|sắp xếp|còn chỗ|còn trống',
  bản_sao:
    'bản sao|bản phô tô|phô tô|photo|pho to|bản gốc|bản chính|công chứng|bản giấy|ảnh chụp|bản điện tử|bản cứng|bản mềm|bản giấy|thẻ giấy|thẻ điện tử|hình chụp',
  mất_quên:
    'mất|đánh mất|làm mất|!rơi|đánh rơi|quên|bỏ quên|để quên|thất lạc|không mang|quên mang|quên đem|quên cầm|!rớt|làm rơi|không đem|không cầm|!lạc|để lạc|!cháy|!ướt',
  // (end of what is about exams)
  // Messages: to send, to get, to have no more of them (intents/stop.ts, start.ts).
  tin_đến:
    'tin|tin nhắn|thông báo|nhắn tin|tin này|tin nhắn này|mấy tin|mấy cái tin|các tin|tin tức|sms|tin zalo|tin nhắn zalo|tin quảng cáo|lời nhắn|tin nhắc|nhắc lịch|tin báo|tin của trạm|mấy tin này|cái tin này|mấy cái tin này|tin kiểu này|tin nhắc lịch|nhắc nhở',
  gửi_tin:
    'nhắn tin|gửi tin|gởi tin|nhận tin|nhắn tin nhắn|gửi tin nhắn|gởi tin nhắn|nhận tin nhắn|gửi thông báo|gởi thông báo|nhận thông báo|báo tin|bắn tin|rep tin|nhận nhắn tin|gửi nhắn tin|gửi thông tin|nhận thông tin|tin nhắn|nhắn zalo|nhắn sms|gửi sms|nhắn nhủ|nhắc lịch|nhắc nhở|gửi lịch|nhắn lịch|gửi giấy|báo lịch|gửi tin zalo|hiện thông báo|nhận sms',
  nhận_được: 'nhận|nhận được|nhận thêm|đọc|xem|thấy|coi|nghe',
  đừng: 'đừng|dừng|ngừng|ngưng|thôi|khỏi|chấm dứt|không muốn|không cần|chẳng cần|không thích|xin đừng|làm ơn đừng|vui lòng không|vui lòng đừng|yêu cầu không|đề nghị không|mong đừng|thôi đừng|dẹp|cấm|không được|đừng có|không phải|!nghỉ|ngưng ngay|dừng ngay|dừng lại|ngừng ngay|chẳng muốn|hết muốn|stop|miễn|từ nay đừng|từ nay không|không cho',
  thôi_tin:
    'huỷ|tắt|cắt|chặn|bỏ|gỡ|ngắt|dừng|ngừng|ngưng|từ chối|chấm dứt|huỷ đăng ký|bỏ đăng ký|ngưng đăng ký|khoá|tạm ngưng|tạm dừng|dẹp|out|rút|thôi|xoá đăng ký|tắt giùm|tắt giúp|tắt hết|cắt giùm|cắt giúp|cắt hết|bỏ giùm|huỷ giùm|huỷ giúp|dừng hẳn|ngưng hẳn',
  quảng_cáo: 'quảng cáo|linh tinh|lung tung|vớ vẩn|rác|tin rác|bậy bạ|tùm lum',
  xoá_số:
    'xoá số|xoá số tôi|xoá số điện thoại|gỡ số|bỏ số|rút số|loại số|xoá tên tôi|cho tôi ra|cho em ra|cho mình ra|cho con ra|cho cháu ra|cho số này ra|đưa số tôi ra|cho ra|rút tên tôi|xoá số em|xoá số này|bỏ số này|gạch số|xoá số điện thoại này|xoá số của tôi|gạch số này|bỏ tôi ra|xoá tôi|gỡ tôi|xoá giúp số|bỏ giúp số',
  rút_lại: 'rút|rút lại|huỷ|bỏ|gỡ|tắt|thu hồi|xoá|đừng|huỷ bỏ|bỏ lại|xoá bỏ|gỡ bỏ',
  nhận_gửi:
    'nhận tin|nhắn tin|gửi tin|gởi tin|nhận thông báo|gửi thông báo|nhận tin nhắn|gửi tin nhắn|nhận|nhắn|nhận sms|gửi nhắc lịch|nhận nhắc lịch|nhắc lịch|báo tin|gửi|!gởi|nhắc|thông báo',
  nhận_tin_lại:
    'nhận tin|nhận tin lại|nhận lại tin|nhận thông báo|nhận lại thông báo|nhận thông báo lại|nhận lại|nhận tiếp|nhận tin tiếp|nhận tiếp tin|nhận tin nhắn|nhận lại tin nhắn|nhận tin nhắn lại|nhận nhắc lịch|theo dõi lại|nhắn lại|nhắn tin lại|được nhắc|được nhắn|nhận trở lại|nhận tin trở lại',
  lúc_trước:
    'trước|trước đây|lúc trước|hồi trước|ngày trước|hôm trước|bữa trước|hồi bữa|hôm bữa|bữa hổm|hôm nọ|bữa nọ|dạo trước|lần trước|hôm qua|hôm kia|tuần trước|tháng trước|trước đó|trước kia|hồi đó|đợt trước|mấy hôm trước|hồi hôm|trước em|trước tôi|lúc nãy|hồi nãy|năm ngoái|năm trước|hồi tháng trước|bữa hôm|hồi năm ngoái',
  // Khen, chê
  cán_bộ_khám:
    'cán bộ|bác sĩ|nhân viên|y sĩ|y tá|điều dưỡng|lễ tân|hộ lý|bảo vệ|dược sĩ|nữ hộ sinh|thầy thuốc|đội ngũ|ê kíp|đoàn|đoàn khám|trạm|phòng khám|người trực|người ta|cô|chị|anh|ông|bà|chú|cậu|bác|các cô|các chị|các anh|các cháu|các bạn|các em|mấy cô|mấy chị|mấy anh|mấy chú|mấy đứa|mấy cháu|mấy người|mọi người|ai cũng|cô ấy|chị ấy|anh ấy|ông ấy|bà ấy',
  nhân_viên_trạm:
    'cán bộ|bác sĩ|nhân viên|y sĩ|y tá|điều dưỡng|lễ tân|hộ lý|bảo vệ|dược sĩ|nữ hộ sinh|người trực|người ta|mấy cô|mấy chị|mấy bà|mấy anh|mấy ông|các cô|các chị|cô y tá|chị y tá|cô lễ tân|ông bác sĩ|bà bác sĩ|anh bảo vệ|ông bảo vệ',
  việc_khám:
    'phục vụ|thái độ|tổ chức|làm việc|làm ăn|khám xét|tiếp đón|đón tiếp|tiếp dân|cách làm|cách làm việc|cách tổ chức|cách phục vụ|cách nói|ăn nói|nói năng|sắp xếp|bố trí|quy trình|thủ tục|nhà vệ sinh|phòng khám|trang thiết bị|máy móc|loa|hướng dẫn|nhân viên|bác sĩ|y tá|cán bộ|điều dưỡng|tin nhắn|trả lời|buổi khám|đợt khám',
  quá_sau:
    'quá|lắm|ghê|thật|thiệt|dữ|hết sức|vô cùng|phết|khủng khiếp|quá trời|quá chừng|quá thể|kinh|kinh khủng|luôn|hết chỗ nói|không chịu nổi|không chịu được|thế|vậy|đấy|hoài|mãi',
  thật_là: 'quá|rất|thật|cực|cực kỳ|siêu|vô cùng|hết sức|khá|thiệt|thật là|thiệt là|quá là|thiệt tình',
  quá_trước:
    'quá|rất|thật|hơi|cực|cực kỳ|siêu|vô cùng|hết sức|khá|thiệt|thật là|thiệt là|quá là|sao|rõ|đến là|thấy|toàn|cứ|lại|vẫn',
  nặng_lời:
    '!quát|quát tháo|quát mắng|quát nạt|!gắt|gắt gỏng|gắt lên|!mắng|!chửi|chửi mắng|nạt nộ|!nạt|!cáu|cáu gắt|cáu kỉnh|cau có|!cằn nhằn|cọc cằn|cộc cằn|cộc lốc|hách dịch|hống hách|thô lỗ|lỗ mãng|bất lịch sự|mất lịch sự|thiếu lịch sự|vô lễ|hỗn láo|mất dạy|khinh người|khinh dân|khinh khỉnh|coi thường|lạnh lùng|lạnh nhạt|!thờ ơ|dửng dưng|vô cảm|vô tâm|lườm|lườm nguýt|nhăn nhó|nhăn mặt|nặng lời|to tiếng|lớn tiếng|xẵng giọng|hằn học|mặt nặng mày nhẹ|mặt lạnh|xua đuổi|nói trống không|nói to với|nói nặng|hoạnh hoẹ|nhũng nhiễu|vòi vĩnh|sách nhiễu|thiếu tôn trọng|không tôn trọng|làm ngơ|phớt lờ|đùn đẩy|quạu|quạu quọ|la mắng|la lối|rầy la|!chảnh',
  lộn_xộn:
    '!tệ hại|dở ẹc|dở tệ|tồi tệ|quá tệ|!quá dở|quá kém|!quá tồi|lộn xộn|lung tung beng|lung tung hết|lung tung cả|bát nháo|nháo nhào|hỗn loạn|luộm thuộm|!lề mề|chậm chạp|chậm trễ|cẩu thả|sơ sài|hời hợt|lấy lệ|chiếu lệ|qua quýt|tắc trách|quan liêu|bẩn thỉu|chật chội|chật ních|vô tổ chức|mất trật tự|thiếu chuyên nghiệp|bất công|thiên vị|chen lấn|chen chúc|chen ngang|ồn ào|vô trách nhiệm|thiếu trách nhiệm|cửa quyền|nhếch nhác|xô đẩy|!quá tải|kém cỏi|tào lao|vớ vẩn',
  dở: 'tệ|!dở|kém|!tồi|!chán|chậm|!bẩn|!dơ|!ồn|chật|!rối|!ẩu|khó chịu|chưa tốt|phiền|rườm rà|lằng nhằng|!dài|đại khái',
  chờ: '!chờ|!đợi|ngồi chờ|ngồi đợi|đứng chờ|đứng đợi|xếp hàng|chầu chực|chờ đợi|chực chờ',
  tử_tế:
    'chu đáo|tận tình|nhiệt tình|ân cần|niềm nở|dễ thương|dễ mến|lễ phép|tử tế|!có tâm|!có tình|có tình người|tận tâm|tận tuỵ|hết lòng|!hết mình|cặn kẽ|tỉ mỉ|thân thiện|!hoà nhã|nhã nhặn|!cởi mở|nhẹ tay|mát tay|ngọt xớt|ngọt ngào|ngọt như mía|chuyên nghiệp|bài bản|quý dân|thương dân|gần dân|!có hiếu|chu toàn|kỹ lưỡng|kỹ càng|!đâu ra đấy',
  tốt_tính:
    'vui vẻ|vui tính|!hiền|hiền lành|hiền khô|hiền hậu|ngoan|nhẹ nhàng|khéo|giỏi|lịch sự|kiên nhẫn|cẩn thận|chịu khó|tâm lý|tốt bụng|nhanh|nhanh nhẹn|thoăn thoắt|khéo léo|đáng yêu|sạch sẽ|sạch|gọn gàng|trật tự|thương người|nhanh gọn|nhanh chóng|khoa học|gọn|xinh',
  // Dữ liệu của mình
  dữ_liệu:
    'dữ liệu|data|thông tin|thông tin cá nhân|dữ liệu cá nhân|hồ sơ|hồ sơ sức khoẻ|hồ sơ bệnh án|bệnh án|số liệu|lý lịch|số điện thoại|ảnh căn cước|số căn cước|căn cước|danh tính|tên tuổi|ảnh|hình|địa chỉ|bệnh|bệnh tình|bệnh tật|tình trạng sức khoẻ|sổ sức khoẻ',
  giữ: 'lưu|lưu trữ|lưu giữ|giữ|cầm|giữ lại|quản lý|nắm|nắm giữ|thu thập|ghi|ghi chép|bảo quản|chứa',
  dùng: 'dùng|sử dụng|chia sẻ|chia xẻ|share|cung cấp|công khai|đăng|tiết lộ|bán|chuyển|đưa|gửi|phát tán|cho người khác|cho ai|thu thập|xử lý|khai thác',
  ai_nào:
    'ai|những ai|người nào|những người nào|bên nào|những bên nào|cơ quan nào|những cơ quan nào|đơn vị nào|cán bộ nào|người khác',
  xem_trộm: 'xem|coi|đọc|biết|thấy|truy cập|tra|tra cứu|mở|nhìn',
  ai_đó:
    'ai|những ai|người nào|những người nào|bên nào|những bên nào|cơ quan nào|những cơ quan nào|đơn vị nào|nơi nào|chỗ nào|ở đâu|đâu',
  người_ngoài:
    'trưởng thôn|ông trưởng thôn|hội phụ nữ|bà con|mọi người|anh rể|chị gái|chồng cũ|vợ cũ|bố mẹ|ba mẹ|nhà chồng|mẹ chồng|chị dâu|em gái|em trai|người trong xóm|người trong làng|người trong thôn|người ta|người|con trai|con gái|con trai tôi|con gái tôi|con rể|họ hàng|tổ trưởng|công ty|cơ quan|hàng xóm|bà hàng xóm|người khác|người ngoài|người lạ|bên thứ ba|bên thứ 3|con dâu|chồng tôi|chồng em|vợ tôi|công an|trường|nhà trường|sếp|chủ|ngân hàng|bảo hiểm|bên bảo hiểm|bà con|cả thôn|cả làng|cả xóm|bạn bè|họ hàng|người nhà|đoàn thể|xã|uỷ ban',
  // Người thật, ngôn ngữ, thông báo
  người_gặp:
    'cán bộ|bác sĩ|nhân viên|y sĩ|y tá|điều dưỡng|người thật|người trực|người phụ trách|người có trách nhiệm|người có thẩm quyền|người nào|lãnh đạo|trưởng trạm|trạm trưởng|giám đốc|quản lý|chị y tế|cô y tá|cô y tế|ai đó|admin|ad|tổng đài viên|tư vấn viên|người thiệt|con người|người đàng hoàng|người ta|một người|người',
  tiếng:
    'tiếng anh|tiếng khmer|tiếng khơ me|tiếng kh me|tiếng miên|tiếng tày|tiếng nùng|tiếng mông|tiếng h mông|tiếng hmong|tiếng mèo|tiếng dao|tiếng thái|tiếng mường|tiếng chăm|tiếng hoa|tiếng trung|tiếng tàu|tiếng quảng|tiếng tiều|tiếng ê đê|tiếng gia rai|tiếng ba na|tiếng sán dìu|tiếng cao lan|tiếng sán chay|tiếng lô lô|tiếng khơ mú|tiếng dân tộc|tiếng đồng bào|tiếng cơ tu|tiếng xơ đăng|tiếng chu ru|tiếng m nông|tiếng mnông|tiếng stiêng|tiếng bru|tiếng tà ôi|tiếng giáy|tiếng hà nhì|tiếng la hủ|tiếng kháng|tiếng xinh mun|tiếng thổ|tiếng ngái|tiếng pa cô|tiếng vân kiều|tiếng k ho|tiếng raglai|tiếng hrê|tiếng co|tiếng mạ|tiếng jrai|tiếng rơ măm|tiếng lự|tiếng sán chỉ|tiếng mẹ đẻ|tiếng nước ngoài|tiếng hàn|tiếng nhật|tiếng pháp|tiếng nga|tiếng lào|english|chữ khmer|chữ thái|chữ tày|chữ nôm',
  bà_con:
    'bà con|anh em dân quân|chị em|anh chị em|hội phụ nữ|hội cựu chiến binh|hội nông dân|hội người cao tuổi|đoàn viên|các hộ|các hộ dân|hộ dân|các gia đình|gia đình nào|toàn dân|nhân dân|toàn thể|toàn thể bà con|toàn thể nhân dân|người dân|dân làng|các cụ|các ông các bà|các ông|các bà|các bác|các chú|phụ huynh|các bậc phụ huynh|các vị phụ huynh|hội viên|các hội viên|mọi nhà|từng nhà|mọi người|mọi người dân|chị em phụ nữ|toàn dân|cả thôn|cả xóm|cả làng|cả ấp|cả bản|cả tổ|cả khu|toàn thôn|toàn xóm|toàn ấp|dân thôn|dân xóm|dân ấp|dân bản|cô bác|quý bà con|quý vị|đồng bào|tía má|các đồng chí',
  trưởng_thôn:
    'trưởng thôn|trưởng buôn|trưởng phum|ban nhân dân thôn|ban nhân dân ấp|chi bộ thôn|chi bộ|ban thôn|trưởng xóm|trưởng ấp|trưởng bản|trưởng khu|trưởng khóm|trưởng làng|tổ trưởng|trưởng ban|bí thư|bí thư chi bộ|chi hội trưởng|phó thôn|công an viên|cộng tác viên|y tế thôn|ban công tác mặt trận|hội phụ nữ|chi hội|ban quản lý thôn',
  // Somebody who died, and how it is said (intents/deceased.ts).
  người_lớn:
    'ba|o|bà|ông|cụ|cố|bố|mẹ|!má|!mạ|cha|tía|thầy|mệ|chồng|vợ|ông nội|bà nội|ông ngoại|bà ngoại|ông cụ|bà cụ|ông nhà|bà nhà|bố mẹ|ba má|ông ấy|bà ấy|chú|bác|cô|dì|cậu|mợ|thím|dượng|anh ấy|chị ấy|ông xã|bà xã',
  người_mất:
    'bà|ông|!ôn|cụ|cố|bố|mẹ|má|mạ|ba|cha|tía|thầy|u|bầm|bu|mệ|o|dượng|cô|chú|bác|dì|cậu|mợ|thím|anh|chị|em|con|cháu|chắt|chồng|vợ|bé|nội|ngoại|người nhà|thằng con|thằng bé|thằng cháu|con bé|ông xã|bà xã|nhà tôi|nhà em|ông nhà|bà nhà|thầy u|ông bà|bố mẹ|ba má|ông ấy|bà ấy|anh ấy|chị ấy|cụ ấy|em ấy|ổng|bả|ảnh|người ta|người này|bà cụ|ông cụ|thân nhân|bạn ấy|ông bố|bà mẹ|bác ấy|chú ấy|cô ấy',
  đã_lâu:
    'đã lâu|đã|nên|rồi|hè|tết|mùa|vụ|năm|hồi|hôm|tháng|tuần|từ|lúc|được|đêm|sáng|chiều|tối|trưa|cả|lâu|vì|do|bữa|cách|sau|trước|gần|hơn|mới|đột ngột|tại|ngày|mùng|mồng|nay|khi|hổm|hết|@ngày|@số|trong|trên|giữa|vào|hai|ba|ngoài|dạo|vừa|luôn|thật rồi|bệnh|già|trẻ|nửa|mấy|nhiều|chưa đầy|qua',
  đồ_mất:
    'thẻ|giấy|giấy tờ|sổ|sim|điện thoại|căn cước|bảo hiểm|tiền|mã số|mã otp|túi|cái ví|xe|chìa khoá|mạng|sóng|wifi|mật khẩu|mk|số|phiếu|đơn|hồ sơ|cái|con số|chứng minh|tin|tin nhắn|chỗ|suất|lượt|thẻ bảo hiểm|thẻ bảo hiểm y tế|cccd|bhyt|kết quả|máy|toa|đồ|kính|nick|tài khoản|zalo|app|facebook|phim|giấy mời|link|vé|bằng|gà|chó|mèo|ảnh chụp',
  mất_gì:
    'ngủ|tiền|công|thời gian|khả năng|bao lâu|bao nhiêu|mấy|tiêu|mặt|lòng|cân|nước|máu|phí|điện|mạng|sóng|wifi|liên lạc|gốc|dạy|tích|hút|toi|cảm giác|vị giác|trí|trí nhớ|kiểm soát|hứng|niềm tin|tập trung|sức|ý thức|thẩm mỹ|dấu|quyền|lượt|chỗ|suất|lịch|cả buổi|cả ngày|cả sáng|nửa ngày|nửa buổi|một buổi|hai tiếng|mấy tiếng|một tiếng|đồng nào|xu nào|gì|không|thêm|hàng|tờ|tấm|cuốn|quyển|chiếc|mẩu|<đồ_mất>',
  // Wrong numbers and swindlers (intents/wrong-number.ts, scam-report.ts).
  tôi_đây:
    'tôi|em|cháu|con|mình|tui|đây|tau|tao|tớ|chị|anh|bác|cô|ở đây|số này|máy này|người dùng|người nghe|bên này|bên em|bên tôi',
  danh_xưng:
    'bà|ông|cô|chú|anh|chị|bác|cụ|dì|cậu|mợ|thím|dượng|bé|cháu|thằng|con|em|mệ|o|bà nào|ông nào|nội|ngoại|bà cụ|ông cụ|má|phụ huynh|mẹ của|bố của|mẹ cháu|thầy',
  làm_gì_có: 'làm gì có|lấy đâu ra|đâu có|không có|không hề có|chẳng có|chả có|kiếm đâu ra|có ai',
  kẻ_lạ:
    'số lạ|!người lạ|người lạ mặt|người lạ gọi|người lạ nhắn|có người lạ|có người gọi|có người nhắn|có người đến|có người tới|có người vào|có người vô|có người đi|có người xưng|có người tự|có người lạ|có người điện|có người mặc|có người giả|có người bảo|có người nói|có người hỏi|có người xin|có người bán|có người mời|có người gửi|có người kêu|có số|có ai|có ông|có bà|có cô|có anh|có chị|có thằng|có đứa|có con nhỏ|có bọn|có mấy|có một|có kẻ|có nhóm|có cuộc gọi|có đoàn|một người|một ông|một bà|một cô|một anh|một chị|một số|một thanh niên|một thằng|ai đó|bọn nó|bọn chúng|tụi nó|chúng nó|bọn này|hai thanh niên|hai người|mấy người|mấy thanh niên|mấy đứa|ông nào|bà nào|thằng nào|đứa nào|người nào|kẻ nào|ông ấy cứ|ông ta|bà ta|kẻ gian|kẻ xấu|bọn xấu|thanh niên|cuộc gọi|zalo lạ|tài khoản lạ|nick lạ|facebook lạ|bị gọi|được gọi|gọi điện|gọi đến|gọi tới|gọi cho|gọi bảo|gọi nói|gọi xưng|ai gọi|gọi tôi|gọi mẹ|gọi bà|đến tận nhà|vào tận nhà|đến nhà nói|đến nhà bảo|đến nhà thu|đến nhà bán|vừa có|có cái tin|có đường link|có link',
  nó_đòi:
    'nó gửi|nó gọi|nó nhắn|họ gọi|họ xin|người ta gọi|ho xin số|nó nói|nó bảo|nó kêu|nó đòi|nó bắt|nó biểu|nó xin|nó doạ|họ nói|họ bảo|họ kêu|họ đòi|họ bắt|họ biểu|họ yêu cầu|nó yêu cầu|nó dụ|họ dụ|nó xưng|họ xưng',
  xưng: 'xưng|tự xưng|xưng là|tự xưng là|!tự nhận|tự nhận mình|tự nhận là|mạo nhận|xưng danh|giả là|vỗ ngực là|giới thiệu là',
  xưng_nói:
    'xưng|tự xưng|!tự nhận|nhận là|nói là|bảo là|kêu là|báo là|giới thiệu là|xưng là|tự xưng là|tự nhận là|nói|bảo|báo|kêu',
  cơ_quan:
    'trạm|trạm y tế|trạm xá|y tế|y tá|bác sĩ|cán bộ|nhân viên|nhân viên y tế|cán bộ y tế|cán bộ xã|công an|công an xã|công an phường|công an huyện|bảo hiểm|bảo hiểm xã hội|bhxh|bộ y tế|sở y tế|bệnh viện|uỷ ban|xã|huyện|phòng khám|điều dưỡng|viện kiểm sát|toà án|ngân hàng|tổng đài|thuế|y tế xã|cán bộ trạm|nhân viên trạm|bên y tế|trung tâm y tế|cơ quan|cảnh sát|vneid|dân phố|trưởng thôn',
  đòi: 'đòi|bảo|bắt|yêu cầu|kêu|biểu|dọa|doạ|ép|dụ|xúi|gạ|giục|thúc|rủ|bắt buộc|hù|bảo tôi|biểu tui|đòi tôi|kêu tôi|nói phải|bảo phải|kêu phải|nhờ bấm|bảo là phải|nói là phải',
  bí_mật:
    'otp|mã otp|mật khẩu|mật khẩu vneid|pass|pass vneid|mã pin|số thẻ|số tài khoản|số thẻ ngân hàng|thẻ ngân hàng|tài khoản ngân hàng|stk|cvv|mã xác nhận|mã xác thực|số cccd|số căn cước|ảnh căn cước|căn cước hai mặt|chụp căn cước|ảnh cccd|mặt trước mặt sau|quét khuôn mặt|khuôn mặt|sinh trắc|số thẻ bảo hiểm|mã bảo mật|mã số',
  tiền_nộp:
    'tiền|phí|khoản tiền|chuyển khoản|chuyển tiền|nộp tiền|đóng tiền|nghìn|ngàn|triệu|trăm nghìn|trăm ngàn|đặt cọc|tiền cọc|cọc|lệ phí|tiền khám|tiền mặt|chục nghìn|chi phí|đóng phí|nộp phí|đóng thêm|đóng @số|nộp @số|chuyển @số',
  thứ_bị_đòi:
    '<bí_mật>|<tiền_nộp>|link|đường link|đường dẫn|bấm vào|bấm link|nhấn vào|ấn vào|cài app|cài ứng dụng|cài phần mềm|!cài|cài cái áp|cài cái app|cài cái phần mềm|cài cái ứng dụng|tải app|tải ứng dụng|tải phần mềm|phần mềm|quét mã|mã qr|qr|kết bạn zalo|chia sẻ màn hình|trúng thưởng|nhận quà|thông tin cá nhân|mua thuốc|mua máy|mua bảo hiểm|mua thực phẩm|cắt bảo hiểm|khoá tài khoản|khoá thẻ|xoá tên',
  thu_bán:
    'bán|đòi|vòi|ép mua|bắt mua|bắt đóng|mời mua|chào bán|dụ mua|gạ bán|gạ mua|kêu mua|bảo mua|đi bán|đi thu|đến thu|tới thu|quyên góp|phải mua|bán cho|thu tiền|thu phí|thu lệ phí',
  hàng_bán:
    'thuốc|thuốc bổ|thực phẩm chức năng|máy|máy đo|máy đo huyết áp|bảo hiểm|sữa|gói khám|gói|thẻ|máy massage|vòng|nệm|tiền|phí|lệ phí|tiền khám',
  tin_hay_link:
    'tin|tin nhắn|link|đường link|đường dẫn|cái link|email|zalo|cuộc gọi|tờ rơi|mã qr|trang web|bài đăng|facebook|nhóm zalo',
}
