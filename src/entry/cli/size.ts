// Says how large something is, for people.

/** 1_234_567 → "1.2 MB" */
export function size(bytes: number): string {
  for (const [unit, of] of [
    ['GB', 1e9],
    ['MB', 1e6],
  ] as const) {
    if (bytes >= of) return `${(bytes / of).toFixed(1)} ${unit}`
  }
  return `${Math.ceil(bytes / 1000)} kB`
}
