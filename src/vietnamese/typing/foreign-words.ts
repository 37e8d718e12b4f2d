// Words that are no Vietnamese and no slip either. Lower case.

/** Read as Telex these would be Vietnamese: "test" tét, "his" hí. They are, only where the rest of the text is Telex too. */
export const LIKE_TELEX: ReadonlySet<string> = new Set(
  `af ans ar as ax bar bees best bits boom bots box buf bus car chor chosen conf core cost dad dads did dir dist docs does
  door dos dots down er est ex gas gif goes has her here hex his hits hix hot how hux if ir is its ix keeps last lax lets
  lex list lists loops lor los lost low maps mar max mens mere mix moms moon mos most must noon nor now of oops or os own
  ox ref res reset rest rex room rooms rose row sax see seem seems seen sets sex sir six soon sor sums tax term test
  tests tex there these this those tips too tor town tree trees trust turn two uf ur us was won`
    .trim()
    .split(/\s+/),
)

/** Never repaired: names of things, and what English and other languages lend. */
export const FOREIGN: ReadonlySet<string> = new Set(
  `ok vneid zalo facebook messenger viber telegram google gmail email mail internet wifi online offline app apps web website link sms sos off stop start help menu english
  cancel hotline admin free check checkin test robot bot chatbot spam hello hallo helo yes no thanks thank please sorry passcode password code account login
  logout update video clip camera photo file scan print form phone smartphone iphone samsung oppo xiaomi vivo viettel vina vinaphone mobi mobifone vietnamobile
  covid corona vaccine virus vitamin insulin gout glucose cholesterol hba1c hbsag panadol paracetamol aspirin spa sauna oxy gene stress shock
  bank vietcombank agribank vietinbank sacombank bidv momo vnpay grab shopee lazada tiktok youtube taxi bus container karaoke canteen
  hmong khmer kinh cham ede jrai bahnar krong dak dac lak pleiku gia lai krongpa buon hello today tomorrow morning monday tuesday wednesday thursday friday
  saturday sunday what when where which who why book booking exam health doctor hospital station clinic result results the and for you your with not have from want need
  unsubscribe unstop subscribe xml html http https www com net org gov`
    .trim()
    .split(/\s+/),
)
