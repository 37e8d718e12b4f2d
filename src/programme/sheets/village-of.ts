// Which of the commune's villages a cell means: "thôn Tam Kỳ", "Tam Ky", "TDP Tân Thành".
import { fold } from '../../vietnamese/fold.ts'

export interface Village {
  id: string
  /** thôn, khóm … */
  kind: string
  name: string
}

/** The longest name that stands in it, where one village only has it. A village that is only numbered needs its kind or the whole cell. */
export function villageOf(said: string, villages: Village[]): Village | null {
  const words = ` ${fold(said)} `
  const found = villages
    .map((village) => ({ village, name: fold(village.name) }))
    .filter(({ village, name }) =>
      /^\d+$/.test(name)
        ? words === ` ${name} ` || words.includes(` ${fold(village.kind)} ${name} `)
        : words.includes(` ${name} `),
    )
    .toSorted((a, b) => b.name.length - a.name.length)
  const [first, second] = found
  return first && first.name !== second?.name ? first.village : null
}

/** The same for a title or the name of a sheet, where a commune of the same name may stand: the kind must stand before the name. */
export function villageNamedIn(title: string, villages: Village[]): Village | null {
  const words = ` ${fold(title)} `
  const found = villages.filter(({ kind, name }) => words.includes(` ${fold(`${kind} ${name}`)} `))
  return found.length === 1 ? found[0]! : null
}
