// Places people in the seats of given bands at the least distance from what is good for them. Pure.

export interface Room {
  /** Seats for anybody. */
  free: number
  /** Seats only for who comes first (residents/priority.ts). */
  kept: number
}

/** People for whom the same bands come into question, alike well. */
export interface Kind<Band> {
  ids: string[]
  isPriority: boolean
  /** By band; absent: not for them. */
  distance: Map<Band, number>
}

/** `kind`: its place in the list of kinds. */
export interface Placed<Band> {
  kind: number
  band: Band
}

/**
 * `counts`: how many of each kind. Places them one by one, each by the cheapest change of those placed before (shortest augmenting path). Every band takes `free`
 * of anybody and `kept` of who comes first. Null: they do not fit. At least one in every band is not asked for: a smaller set of bands
 * has been tried before.
 */
export function cheapest<Band extends Room>(
  kinds: Kind<Band>[],
  counts: number[],
  used: Band[],
): { placed: Placed<Band>[]; far: number } | null {
  const places = used.flatMap((band) => [
    { band, room: band.free, onlyPriority: false },
    { band, room: band.kept, onlyPriority: true },
  ])
  const people = counts.flatMap((n, kind) => Array.from({ length: n }, () => kind))
  const at: number[] = []
  const may = (kind: number, place: number) =>
    kinds[kind]!.distance.has(places[place]!.band) && (!places[place]!.onlyPriority || kinds[kind]!.isPriority)
  const far = (kind: number, place: number) => kinds[kind]!.distance.get(places[place]!.band)!
  for (let person = 0; person < people.length; person++) {
    const path = shortestPath(person, people, at, places, may, far)
    if (!path) return null
    for (const { who, to } of path) at[who] = to
  }
  return {
    placed: people.map((kind, person) => ({ kind, band: places[at[person]!]!.band })),
    far: at.reduce((sum, place, person) => sum + far(people[person]!, place), 0),
  }
}

/** Bellman and Ford over at most eight people: who moves where, so that `person` finds a place at the least cost. */
function shortestPath(
  person: number,
  people: number[],
  at: number[],
  places: { room: number }[],
  may: (kind: number, place: number) => boolean,
  far: (kind: number, place: number) => number,
): { who: number; to: number }[] | null {
  const cost = new Array<number>(places.length).fill(Number.POSITIVE_INFINITY)
  const by = new Array<{ who: number; from: number } | null>(places.length).fill(null)
  places.forEach((_, to) => {
    if (!may(people[person]!, to)) return
    cost[to] = far(people[person]!, to)
    by[to] = { who: person, from: -1 }
  })
  for (let round = 0; round < person; round++) {
    at.forEach((from, who) => {
      places.forEach((_, to) => {
        if (to === from || !may(people[who]!, to)) return
        const moved = cost[from]! - far(people[who]!, from) + far(people[who]!, to)
        if (moved < cost[to]! - 1e-9) {
          cost[to] = moved
          by[to] = { who, from }
        }
      })
    })
  }
  const taken = places.map((_, place) => at.filter((where) => where === place).length)
  const open = places.map((_, place) => place).filter((place) => taken[place]! < places[place]!.room && by[place])
  if (open.length === 0) return null
  let to = open.reduce((least, place) => (cost[place]! < cost[least]! ? place : least))
  const path: { who: number; to: number }[] = []
  for (let step = by[to]; step; step = step.from < 0 ? null : by[step.from]) {
    path.push({ who: step.who, to })
    to = step.from
  }
  return path
}
