// Plans how several people of one family come together: in one band or neighbouring ones, or split as little as can be. Pure.
import { cheapest, type Kind, type Placed } from './cheapest-places.ts'

export interface FamilyBand {
  bandId: string
  sessionId: string
  startsAt: Date
  /** Seats for anybody. */
  free: number
  /** Seats only for who comes first (residents/priority.ts). */
  kept: number
}

export interface Member {
  id: string
  isPriority: boolean
  /** Whether the session takes this person in a band that starts then (audience.ts). */
  fits: (band: FamilyBand) => boolean
  /** How little a band is what is wished for them, or good for them: 0 or more. */
  distance: (band: FamilyBand) => number
}

export interface Plan {
  places: { memberId: string; band: FamilyBand }[]
  cost: Cost
}

/** The less the better, the first that differs decides. */
export interface Cost {
  sessions: number
  /** Between the first and the last of them, in minutes, summed over the sessions. */
  span: number
  bands: number
  /** The distances from what was wished, summed over the people. */
  far: number
}

export interface Planning {
  members: Member[]
  /** Of all sessions that come into question. */
  bands: FamilyBand[]
}

/** The best way for all of them; null: there is none. Peers of the same needs are interchangeable. */
export function planFamily({ members, bands }: Planning): Plan | null {
  const kinds = kindsOf(members, bands)
  const inOrder = bands.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const sessions = [...new Set(inOrder.map(({ sessionId }) => sessionId))].map((id) =>
    inOrder.filter(({ sessionId }) => sessionId === id),
  )
  // What is the cheapest way to place so many of each kind in the sessions looked at so far?
  const none = kinds.map(() => 0)
  let best = new Map<string, Part>([[none.join(), { counts: none, placed: [], cost: FREE }]])
  for (const own of sessions) {
    const next = new Map(best)
    const together = new Map<string, Part | null>()
    for (const before of best.values()) {
      for (const counts of someOf(kinds.map(({ ids }, i) => ids.length - before.counts[i]!))) {
        const key = counts.join()
        if (!together.has(key)) together.set(key, placeTogether(kinds, counts, own))
        const here = together.get(key)
        if (here) keepBetter(next, join(before, here))
      }
    }
    best = next
  }
  const whole = best.get(kinds.map(({ ids }) => ids.length).join())
  return whole ? { places: named(kinds, whole.placed), cost: whole.cost } : null
}

interface Part {
  counts: number[]
  placed: Placed<FamilyBand>[]
  cost: Cost
}

const FREE: Cost = { sessions: 0, span: 0, bands: 0, far: 0 }

function kindsOf(members: Member[], bands: FamilyBand[]): Kind<FamilyBand>[] {
  const kinds = new Map<string, Kind<FamilyBand>>()
  for (const { id, isPriority, fits, distance } of members) {
    const own = bands.filter(fits).map((band) => [band, distance(band)] as const)
    const key = `${isPriority} ${own.map(([{ bandId }, far]) => `${bandId} ${far}`).join()}`
    const kind = kinds.get(key)
    if (kind) kind.ids.push(id)
    else kinds.set(key, { ids: [id], isPriority, distance: new Map(own) })
  }
  return [...kinds.values()]
}

/** Every choice of at least one out of so many of each kind. */
function someOf(most: number[]): number[][] {
  const all = most.reduce<number[][]>(
    (begun, n) => begun.flatMap((counts) => Array.from({ length: n + 1 }, (_, k) => [...counts, k])),
    [[]],
  )
  return all.filter((counts) => counts.some((n) => n > 0))
}

/** The shortest stretch of one session's bands that takes them all, in the fewest of its bands, nearest to the wish. */
function placeTogether(kinds: Kind<FamilyBand>[], counts: number[], bands: FamilyBand[]): Part | null {
  const minutes = (from: number, to: number) =>
    (bands[to]!.startsAt.getTime() - bands[from]!.startsAt.getTime()) / 60_000
  const stretches = bands
    .flatMap((_, from) => bands.slice(from).map((_, more) => ({ from, to: from + more })))
    .map((stretch) => ({ ...stretch, span: minutes(stretch.from, stretch.to) }))
    .sort((a, b) => a.span - b.span)
  let best: Part | null = null
  for (const { from, to, span } of stretches) {
    if (best && span > best.cost.span) break
    const ends = from === to ? [bands[from]!] : [bands[from]!, bands[to]!]
    if (!cheapest(kinds, counts, bands.slice(from, to + 1))) continue
    for (const between of subsets(bands.slice(from + 1, to))) {
      const used = [...ends, ...between]
      if (best && used.length > best.cost.bands) break
      const placed = cheapest(kinds, counts, used)
      if (!placed) continue
      const cost = { sessions: 1, span, bands: used.length, far: placed.far }
      if (!best || compareCosts(cost, best.cost) < 0) best = { counts, placed: placed.placed, cost }
    }
  }
  return best
}

/** Smallest first. */
function subsets<T>(list: T[]): T[][] {
  const sets: T[][] = [[]]
  for (const each of list) sets.push(...sets.map((set) => [...set, each]))
  return sets.sort((a, b) => a.length - b.length)
}

function join(a: Part, b: Part): Part {
  return {
    counts: a.counts.map((n, i) => n + b.counts[i]!),
    placed: [...a.placed, ...b.placed],
    cost: {
      sessions: a.cost.sessions + b.cost.sessions,
      span: a.cost.span + b.cost.span,
      bands: a.cost.bands + b.cost.bands,
      far: a.cost.far + b.cost.far,
    },
  }
}

function keepBetter(parts: Map<string, Part>, part: Part): void {
  const known = parts.get(part.counts.join())
  if (!known || compareCosts(part.cost, known.cost) < 0) parts.set(part.counts.join(), part)
}

/** Negative: `a` is the better. */
export function compareCosts(a: Cost, b: Cost): number {
  return a.sessions - b.sessions || a.span - b.span || a.bands - b.bands || a.far - b.far
}

function named(kinds: Kind<FamilyBand>[], placed: Part['placed']): Plan['places'] {
  const left = kinds.map(({ ids }) => [...ids])
  return placed
    .toSorted((a, b) => a.band.startsAt.getTime() - b.band.startsAt.getTime())
    .map(({ kind, band }) => ({ memberId: left[kind]!.shift()!, band }))
}
