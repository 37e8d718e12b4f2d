// Finds the place a text names, among the villages, communes and former communes this installation knows.

import { COMMON_FAMILY_NAMES, FAMILY_NAMES, PLAIN_MIDDLES } from '../../vietnamese/people/not-a-name.ts'
import type { Word } from '../../vietnamese/word.ts'
import type { KnownPlace, StatedPlace } from './meaning.ts'

export interface FoundPlace {
  stated: StatedPlace
  /** Words it takes, its "thôn" or "xã" included. */
  spans: { from: number; to: number }[]
}

/** Words before a name that say which kind is meant. */
const AREA_WORDS = new Set(['thon', 'xom', 'ap', 'khom', 'to', 'tdp', 'tds', 'khu', 'kp', 'ban', 'lang', 'doi', 'buon'])
const COMMUNE_WORDS = new Set(['xa', 'phuong', 'tt', 'tx'])
/** Second words of "tổ dân phố", "khu phố", "thị tứ". */
const AREA_TAILS = new Set(['pho', 'vuc', 'tu'])
const LEADS = new Set(['o', 'tai', 'que', 've', 'ben'])

/** Which kind is meant, least likely first, by the word before the name. */
const ORDER: Record<'area' | 'commune' | 'in', KnownPlace['kind'][]> = {
  area: ['commune', 'former_commune', 'area'],
  commune: ['area', 'commune', 'former_commune'],
  in: ['former_commune', 'area', 'commune'],
}

interface Named {
  words: string[]
  /** "1" of khóm 1: only behind its word. */
  numbered: boolean
  place: KnownPlace
}
/** By first word. The list is made once from the database and never changed, so its tree is made once too. */
const trees = new WeakMap<KnownPlace[], Map<string, Named[]>>()

/**
 * The place said, or null. The longest name wins; "xã Đồng Cẩm" means the (former) commune, "thôn Đồng Cẩm" the village, a
 * bare name the village, unless the commune itself is called so. A name met in several communes goes to the commune that the
 * text also names, else to the first in the list: whoever asks echoes the commune. A name inside a person's name is none.
 */
export function findPlace(words: Word[], places: KnownPlace[]): FoundPlace | null {
  const found = hits(words, treeOf(places)).filter(
    (hit, _, all) => !all.some((o) => o.from <= hit.from && o.to >= hit.to && o.to - o.from > hit.to - hit.from),
  )
  if (found.length === 0) return null
  const outside = found.filter((hit) => !insideName(words, hit))
  if (outside.length === 0) return null
  const best = outside.reduce((a, b) => (score(b, outside) > score(a, outside) ? b : a))
  const { place } = best.named
  const said = words
    .slice(best.start, best.to)
    .map((word) => word.typed)
    .join(' ')
  return {
    stated: { communeId: place.communeId, areaId: place.areaId, former: place.kind === 'former_commune', said },
    spans: outside.map(({ start, to }) => ({ from: start, to })),
  }
}

interface PlaceHit {
  named: Named
  /** First word of the name; `start` counts its "thôn" in. */
  from: number
  start: number
  to: number
  led: 'area' | 'commune' | 'in' | null
}

function hits(words: Word[], tree: Map<string, Named[]>): PlaceHit[] {
  const found: PlaceHit[] = []
  for (let from = 0; from < words.length; from++) {
    for (const named of tree.get(words[from]!.folded) ?? []) {
      if (!named.words.every((word, i) => words[from + i]?.folded === word)) continue
      const { led, start } = leadOf(words, from)
      if (named.numbered && led !== 'area') continue
      found.push({ named, from, start, to: from + named.words.length, led })
    }
  }
  return found
}

function leadOf(words: Word[], from: number): { led: PlaceHit['led']; start: number } {
  const one = words[from - 1]?.folded ?? ''
  const two = words[from - 2]?.folded ?? ''
  if (AREA_TAILS.has(one) && (two === 'khu' || two === 'dan' || two === 'thi'))
    return { led: 'area', start: two === 'dan' ? from - 3 : from - 2 }
  if (AREA_WORDS.has(one)) return { led: 'area', start: from - 1 }
  if (COMMUNE_WORDS.has(one)) return { led: 'commune', start: from - 1 }
  return { led: LEADS.has(one) ? 'in' : null, start: from }
}

/** "Nguyễn Hòa Bình", "Trần Thị Hòa Bình": directly behind a family name, or behind one and its "thị" or "văn". */
function insideName(words: Word[], hit: PlaceHit): boolean {
  if (hit.led !== null || hit.from === 0) return false
  const one = words[hit.from - 1]!
  const two = words[hit.from - 2]
  if (one.ends) return false
  if (COMMON_FAMILY_NAMES.has(one.folded)) return true
  return PLAIN_MIDDLES.has(one.folded) && two !== undefined && FAMILY_NAMES.has(two.folded)
}

function score(hit: PlaceHit, all: PlaceHit[]): number {
  const { kind, communeId } = hit.named.place
  const elsewhere = all.filter(({ from, named }) => from !== hit.from && named.place.communeId === communeId)
  // "xã Đồng Cẩm, Kim Thành": the commune beside a smaller place only says which one is meant.
  const confirmed = elsewhere.some(({ named }) => named.place.kind === 'commune')
  const covered = kind === 'commune' && elsewhere.some(({ named }) => named.place.kind !== 'commune')
  return ORDER[hit.led ?? 'in'].indexOf(kind) + (hit.led ? 4 : 0) + (confirmed ? 8 : 0) - (covered ? 8 : 0)
}

function treeOf(places: KnownPlace[]): Map<string, Named[]> {
  const known = trees.get(places)
  if (known) return known
  const tree = new Map<string, Named[]>()
  for (const place of places) {
    const named = toNamed(place)
    const first = named.words[0]
    if (first) tree.set(first, [...(tree.get(first) ?? []), named])
  }
  trees.set(places, tree)
  return tree
}

function toNamed(place: KnownPlace): Named {
  let words = place.name.split(' ').filter(Boolean)
  // "khom 1", "to dan pho tan thanh": the kind is read from the text.
  while (words.length > 1 && (AREA_WORDS.has(words[0]!) || (words[0] === 'dan' && words[1] === 'pho'))) {
    words = words.slice(words[0] === 'dan' || (words[0] === 'khu' && words[1] === 'pho') ? 2 : 1)
  }
  return { words, numbered: words.every((word) => /^\d+$/.test(word)), place }
}
