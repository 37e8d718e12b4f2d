// Reads the text of a backup piece by piece: lines, and the rows of a table as they come.

export interface Rows {
  /** The next line, without its line feed. */
  line(): Promise<string>
  /** The rows of the table whose `COPY` line was just read, up to their end mark. */
  rows(): AsyncGenerator<Buffer>
}

const LINE_FEED = 10
/** No line that is not a row is longer. */
const LONGEST_LINE = 4_000_000
/** A backslash in a value is written as two, so that a line of `\.` can be nothing but the end. */
const END = Buffer.from('\n\\.\n')

export function readRows(text: AsyncIterable<Buffer>): Rows {
  const chunks = text[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { value, done } = await chunks.next()
    if (done) throw new Error('the backup ends in the middle')
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  }
  return {
    async line() {
      let end = rest.indexOf(LINE_FEED)
      while (end < 0) {
        if (rest.length > LONGEST_LINE) throw new Error('the backup has a line without end')
        await more()
        end = rest.indexOf(LINE_FEED)
      }
      const line = rest.toString('utf8', 0, end)
      rest = rest.subarray(end + 1)
      return line
    },
    async *rows() {
      // The line feed before a table's first row stands for the one that ended its `COPY` line.
      rest = Buffer.concat([END.subarray(0, 1), rest])
      let isFirst = true
      const piece = (end: number) => rest.subarray(isFirst ? 1 : 0, end)
      for (;;) {
        const end = rest.indexOf(END)
        if (end >= 0) {
          const last = piece(end + 1)
          rest = rest.subarray(end + END.length)
          if (last.length > 0) yield last
          return
        }
        // The end mark may lie across two pieces.
        const sure = Math.max(rest.length - END.length + 1, isFirst ? 1 : 0)
        const ready = piece(sure)
        if (ready.length > 0) {
          rest = rest.subarray(sure)
          isFirst = false
          yield ready
        }
        await more()
      }
    },
  }
}
