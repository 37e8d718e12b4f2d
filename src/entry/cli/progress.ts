// Shows how far long work has come, where somebody looks: one line of a terminal, written over and over.

const EVERY_MS = 100

export interface Progress {
  show(text: string): void
  /** Takes the line away. */
  clear(): void
}

/** Into a file or a pipe nothing is written. */
export function progressOn(out: { isTTY?: boolean; write(text: string): unknown }): Progress {
  let shown = Number.NEGATIVE_INFINITY
  return {
    show(text) {
      if (!out.isTTY || performance.now() - shown < EVERY_MS) return
      shown = performance.now()
      out.write(`\r\x1b[K${text}`)
    },
    clear() {
      if (shown > Number.NEGATIVE_INFINITY) out.write('\r\x1b[K')
    },
  }
}
