// How a table of words for one intent is written. The phrases are those of vietnamese/phrases/phrase-book.ts, with the classes of classes.ts.

export interface Words {
  /** Decides wherever it stands. */
  sure?: string
  /** Decides where nothing surer was said. */
  likely?: string
  /** Two of them decide; one alone does where nothing else was said. */
  hint?: string
  /** Decides only as the whole text, politeness aside. */
  alone?: string
  /** Takes the meaning from the words inside it, of whatever intent. */
  never?: string
}
