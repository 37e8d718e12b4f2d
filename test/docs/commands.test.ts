// Every `henkham` command that the documents tell people to type is one the program understands.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/entry/cli/commands.ts'

const ROOT = new URL('../../', import.meta.url)
const DOCUMENTS = [
  'README.md',
  'README.vi.md',
  ...readdirSync(new URL('docs/', ROOT)).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

/** Also those inside a sentence, between backticks. */
function commandsIn(document: string): string[] {
  const text = readFileSync(new URL(document, ROOT), 'utf8').replaceAll(/\\\n\s*/g, ' ')
  return [...text.matchAll(/(?:^|`)npx henkham ([^`\n]+)/gm)].map(([, typed]) => typed!.trim())
}

const typed = DOCUMENTS.flatMap((document) => commandsIn(document).map((command) => [document, command] as const))

test('the documents tell people to type something', () => {
  expect(typed.length).toBeGreaterThan(15)
})

test.each(typed)('%s: henkham %s', (_, line) => {
  if (line === '--help') return
  // What a shell would fill in is a word like any other.
  const args = [
    ...line
      .replace(/\$\([^)]*\)/g, 'x')
      .replace(/ --json\b| > \S+/g, '')
      .matchAll(/"([^"]*)"|(\S+)/g),
  ].map(([, quoted, bare]) => quoted ?? bare!)
  const command = COMMANDS.find(({ name }) => args.slice(0, name.split(' ').length).join(' ') === name)
  expect(command, `a command for: ${line}`).toBeDefined()
  // A file that is read is not there now; everything else has to be right.
  const words = command!.name.split(' ').length
  const placeholders = args.slice(words).map((arg) => (arg === 'ID' ? '01a20217-b30e-74f1-a5f4-a8e3f26d7172' : arg))
  expect(command!.read(placeholders)).not.toHaveProperty('problem')
})
