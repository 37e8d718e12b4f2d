// The communes and places everybody needs all the time, read once and now and then anew.
import type postgres from 'postgres'
import { communeName, type NamedCommune, stationName } from './communes/display-name.ts'
import { loadPlaces, type Place } from './places.ts'

export interface Reference {
  places: Place[]
  /** "thôn Tam Kỳ" by area id. */
  areaNames: Map<string, string>
  communes: Map<string, { station: string; commune: string }>
  /** The commune added first: its staff hears of strangers. Null on an installation without any. */
  firstCommuneId: string | null
}

export async function loadReference(db: postgres.ISql): Promise<Reference> {
  const [places, communes, areas] = [
    await loadPlaces(db),
    await db<({ id: string } & NamedCommune)[]>`
      select id, kind, name
      from communes
      order by created_at, id`,
    await db<{ id: string; kind: string; name: string }[]>`
      select id, kind, name
      from areas`,
  ]
  return {
    places,
    areaNames: new Map(areas.map((area) => [area.id, `${area.kind} ${area.name}`])),
    communes: new Map(communes.map((c) => [c.id, { station: stationName(c), commune: communeName(c) }])),
    firstCommuneId: communes[0]?.id ?? null,
  }
}
