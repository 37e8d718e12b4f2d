// What `henkham --help` prints.
import type { Command } from './command.ts'

/** All commands, or those of one topic ("session"), each with an example. */
export function helpOf(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'henkham <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Examples:',
    ...commands.map(({ example }) => `  ${example}`),
    '',
    'Options of every command: --as NAME (who acts; henkham whoami), --json (for programs), --help.',
    'The database is the one the server uses: DATABASE_URL, or the embedded one under DATA_DIR.',
  ].join('\n')
}

/** One command with its options. */
export function helpOfCommand({ name, summary, usage, options, example }: Command): string {
  const as = 'who acts, for the access log (default: the user of this machine)'
  const all = { ...options, as, json: 'prints JSON, for programs', help: 'prints this' }
  const width = Math.max(...Object.keys(all).map((option) => option.length))
  return [
    `henkham ${name} ${usage}`,
    summary,
    '',
    ...Object.entries(all).map(([option, help]) => `  --${option.padEnd(width)}  ${help}`),
    '',
    'Example:',
    `  ${example}`,
  ].join('\n')
}
