// How a commune and its health station are named to people.

export interface NamedCommune {
  kind: string
  name: string
}

/** "Trạm Y tế xã Kim Thành": who speaks in every message (domain.md D7). */
export function stationName(commune: NamedCommune): string {
  return `Trạm Y tế ${communeName(commune)}`
}

/** "xã Kim Thành". */
export function communeName(commune: NamedCommune): string {
  return `${commune.kind} ${commune.name}`
}
