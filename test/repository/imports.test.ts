// Holds the shape of the house: imports point downwards, nothing imports in a circle, and three things have one place each.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** From low to high: a file may import from its own level and from lower ones. */
const LEVELS = [
  ['clock.ts', 'ids.ts'],
  ['database/'],
  ['messaging/'],
  ['programme/'],
  ['conversation/'],
  ['config.ts'],
  ['runtime.ts'],
  ['entry/'],
  ['app.ts'],
  ['server.ts'],
]
/** Read the whole way down: no other file of ours, except those of the folders named. */
const CLOSED: Record<string, string[]> = {
  'vietnamese/': [],
  'messaging/channels/': [],
  'conversation/engine/': [],
  'conversation/understanding/': ['vietnamese/'],
  'config.ts': [],
  'clock.ts': [],
  'ids.ts': [],
}
const LEAF = 'vietnamese/'

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const textOf = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('finds the imports of every file', () => {
  const all = [...imports.values()].flat()
  expect(all.length).toBeGreaterThan(files.length)
  expect(imports.get('server.ts')).toContain('app.ts')
  expect(all.filter((file) => !textOf.has(file))).toEqual([])
})

test('every file stands in one level of the house', () => {
  expect(files.filter((file) => levelOf(file) === -1 && !file.startsWith(LEAF))).toEqual([])
})

test('no import points up', () => {
  expect(pairs((from, to) => !to.startsWith(LEAF) && levelOf(to) > levelOf(from) && !from.startsWith(LEAF))).toEqual([])
})

test('channels, engine, understanding and vietnamese import nothing of ours but what they may', () => {
  const wrong = pairs((from, to) =>
    Object.entries(CLOSED).some(
      ([place, allowed]) => from.startsWith(place) && ![place, ...allowed].some((other) => to.startsWith(other)),
    ),
  )
  expect(wrong).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(circles()).toEqual([])
})

test('nothing re-exports another file, and no file is a drawer', () => {
  expect(files.filter((file) => /^export .*from '/m.test(textOf.get(file)!))).toEqual([])
  expect(
    files.filter((file) => /(^|\/)(index|utils?|helpers?|types|interfaces|manager|service)\.ts$/.test(file)),
  ).toEqual(files.filter((file) => /^messaging\/channels\/[^/]+\/index\.ts$/.test(file)))
})

// A stop-watch (`performance.now()`) is no time of day: the embedded server waits for real processes by it.
test.each<[string, RegExp, string[]]>([
  ['the time is read', /\bnew Date\(\)|\bnew Date\b(?!\()|\bDate\.now\b|\bDate\(\)/, ['clock.ts', 'ids.ts']],
  ['ids are made', /\brandomUUID\b/, ['ids.ts']],
  ['the environment is read', /\bprocess\.env\b|\benv\b.*from 'node:process'/, ['config.ts']],
])('%s in one place', (_what, sign, places) => {
  expect(files.filter((file) => sign.test(codeOf(file)) && !places.includes(file))).toEqual([])
})

/** Static, type-only, dynamic and re-exporting alike, as paths under src. */
function importsOf(file: string): string[] {
  const found = textOf.get(file)!.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, path]) => relative(SRC, join(SRC, dirname(file), path!)))
}

function levelOf(file: string): number {
  return LEVELS.findIndex((places) => places.some((place) => file.startsWith(place)))
}

function pairs(isWrong: (from: string, to: string) => boolean): string[] {
  return files.flatMap((from) =>
    imports
      .get(from)!
      .filter((to) => isWrong(from, to))
      .map((to) => `${from} → ${to}`),
  )
}

function circles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  return found
}

function codeOf(file: string): string {
  return textOf.get(file)!.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
