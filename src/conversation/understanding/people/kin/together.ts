// Whether a wish is for several people at once: "cả nhà", "mẹ và con trai", "hai vợ chồng".

export interface Together {
  /** Everybody this phone speaks for: "cả nhà", "tất cả", "cả hai". */
  everybody: boolean
  /** Those who are named are all meant, not one of them: "bà Mận với ông Lượng". */
  joined: boolean
  /** The writer comes too: "cho tôi và mẹ tôi", "hai mẹ con". */
  withSender: boolean
}

const EVERYBODY =
  /\b(?:ca (?:nha|gia dinh|ho)|tat ca|moi nguoi|het ca nha|(?:ca |het )?(?:hai|2|ba|3|bon|4|nam|5|may) (?:nguoi|dua)|ca (?:hai|2|ba|3|bon|4)(?! (?:man|luong|vu|tuan)))\b/
const PAIR = /\b(?:hai|2|ca) (?:ong ba|vo chong|bo me|me con|bo con|ba chau|ong chau|chi em|anh em|me chong nang dau)\b/
const JOINING = /\b(?:va|voi|cung(?: voi)?|lan|chung|ca)\b/
const ME = '(?:toi|em|minh|con|chau|tui|chi|anh|co|bac|chu|di)'
const SENDER = new RegExp(
  `\\b(?:(?:cho|ca) ${ME} (?:va|voi|cung|lan)|(?:va|voi|cung|lan|ca) (?:ca )?(?:toi|tui|minh|em|chau)(?: nua| luon)?$|(?:hai|2|ca) (?:vo chong|me con|bo con|ba chau|ong chau|chi em|anh em) (?:toi|em|minh|tui|chau|con|nha))\\b`,
)

/** `folded`: without accents, lower case. */
export function readTogether(folded: string): Together {
  const pair = PAIR.test(folded)
  return {
    everybody: EVERYBODY.test(folded) || pair,
    joined: JOINING.test(folded) || pair,
    withSender: SENDER.test(folded),
  }
}
