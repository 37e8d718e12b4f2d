// Words that end a name in text typed without capitals: everyday words that are hardly ever given names. Folded.

const EVERYDAY = `
a ai ay an ban bao bay be ben beo bep bi biet bo boi bong bu buon buoi but ca cac cach cai cam can canh cao cap cat cau chac cham
chan chang chao chay che chet chi chia chieu cho choi chon chong chot chu chua chuan chuc chung chup chut chuyen co coi con cong
cu cua cui cung cuoi cuu da dai dam dan dang dat dau day de dem den deo di dia dien dieu dinh do doc doi don dong dong du dua
duc dung duoc duoi duong em gan gap gat gay ghe ghi gi gia gian giay gio giu gioi giong giup giu goi gom gui ha han hang hay hen
het hieu ho hoac hoi hom hon hong hop hu huy im ke kem ket keu kha khac kham khao khat khen khi kho khoe khoi khong khu ki kien
kieu ky la lac lai lam lan lau lay len lich lien loai loi lon lop lot lui luc luon ma mai man mang mat mau may mo moc moi mong
mot mu mua muc mung muon na nam nan nao nay neu ngay nghe nghen nghi ngoai ngoi ngon ngu nguoi nha nhac nhan nhanh nhap nhat nhau nhe
nhen nhi nhieu nhin nho nhu nhung no noi non nua nuoc o oi ok om on ong phai phan phat phep phi phia phien phong phu phut qua quan
quay que quen quet ra rang rat rieng roi rong ru rua sai sam san sang sao sap sau se si sinh so soan som song sot suc sua suot
ta tai tam tao tap tat tau te ten teo tham than thang thanh thao that thay the them theo thi thich thieu thoi thon thong thu thua
thue thuoc thuong ti tien tieng tiep tieu tim tin tinh to toan toi tom ton tot tra tram trang tre tren treo troi trong tru
truoc truong tu tuan tung tuoc tuoi tuong u uc ui uong ut va vai van vang vao vay ve vi viec vien viet vo voi vong vua vui xa xac xe
xem xet xin xoa xong xu xua xuat xuong y yeu dk dc ko kg hk vs ksk ks sn sdt dt bhyt cccd cmt cty tyt xn kq tks nv
moi nhom bua toa luot dot hang sach viec dong tot dep xau benh dau nguc sot ho mun ngat nghi ngo nhuc tay chan bung lung ruot gan
phien vui chia se chuyen qua bien giay tui tao may no ho tho mua nang dem khuya trua som muon
ranh mac deu ket gui dung dinh dau vua nghia qen quang nghen ak ah hihi nhieu sanh de ngoi chet gay te nga lim liet ngat ngung dut roi bac gai trai hen gach lay ghi sua giam tang khai
`
/** Everyday words that are given names just as often: after a title, or in a full name, they are names. */
const ALSO_NAMES = `mai man nga lan hong huong thu hoa binh luong quyet toan nam duc dung dong thanh long son ha lam kim chau minh ngoc
bay sau tu hai mot mung tam thao tinh toan trang truong tien tuan van vinh yen hue que sinh huu nho nhat khanh khoat khoa xuan thuong
tham than phong phu phuc quan quang quy sang tan tai tao thang thong thom thu ty vang vui an bao canh cuc dao diem doan dao hanh hien hieu
hung huy khiem lich liem loan loc loi luc man mao mien mo mui my na nen ngan nghia ngoan nhan nhi nhung oanh phan rang ruong sen suu
tha thi thia thoa thuan thuy tuat tuoi vien vuong xa y`

export const NOT_A_NAME: ReadonlySet<string> = new Set(
  split(EVERYDAY).filter((word) => !split(ALSO_NAMES).includes(word)),
)
/** May be names, but a bare word of these is not taken for one without a family name or capitals. */
export const SELDOM_A_NAME: ReadonlySet<string> = new Set(
  split(EVERYDAY).filter((word) => split(ALSO_NAMES).includes(word)),
)

/** Family names that open a full name without any title. Folded. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  split('nguyen tran pham hoang huynh phan dang bui ngo trinh doan truong dinh vu vo le duong luong nong trieu thach'),
)
/** All that are met in these communes; many are everyday words too. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...COMMON_FAMILY_NAMES,
  ...split(`danh lo dao ly dam quach luu phung ta tong khuc mac luc vuong cao chu do ho lai ha mai ma kim chau son lam to lu
sam tang than thai vi kieu giap hua ninh nghiem on tieu trang uong bach cam chung diep giang han hau lieu mach`),
])
/** Middle names behind which any word can be the given name. */
export const PLAIN_MIDDLES: ReadonlySet<string> = new Set(split('thi van dinh huu'))
/** Middle names that hardly follow anything but a family name. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set([
  ...PLAIN_MIDDLES,
  ...split('duc ngoc xuan quang cong minh ba sa the trong viet hong thanh le gia chi nhu'),
])

function split(words: string): string[] {
  return words.trim().split(/\s+/)
}
