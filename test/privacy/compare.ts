// Whether two ways of one question are told apart by the time their answers take: against the spread, and against chance.

export interface Compared {
  /** Milliseconds. */
  medians: [number, number]
  /** The median of the differences within a round, in milliseconds: what the machine does meanwhile meets both. */
  apart: number
  /** From the first to the third quarter of all times, in milliseconds. */
  spread: number
  /** How often differences whose signs are drawn lie as far from nothing as these, of 1. */
  chance: number
}

/** `a` and `b`: the times of the same rounds, in milliseconds. `random`: numbers from 0 to 1, for the drawing. */
export function compare(a: number[], b: number[], random: () => number, draws = 5_000): Compared {
  const differences = a.map((ms, round) => b[round]! - ms)
  const apart = quantile(differences, 0.5)
  let asFar = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = differences.map((ms) => (random() < 0.5 ? ms : -ms))
    if (Math.abs(quantile(drawn, 0.5)) >= Math.abs(apart)) asFar += 1
  }
  const all = [...a, ...b]
  return {
    medians: [quantile(a, 0.5), quantile(b, 0.5)],
    apart,
    spread: quantile(all, 0.75) - quantile(all, 0.25),
    chance: (asFar + 1) / (draws + 1),
  }
}

function quantile(times: number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}
