// Staff act in the middle of a talk, with a command as they would type it: "session move 10804 S1 --venue \"Trạm Y tế\" …".
import { COMMANDS } from '../../src/entry/cli/commands.ts'
import type { Runtime } from '../../src/runtime.ts'

export async function atTheDesk({ sql, seal, clock, newId }: Runtime, typed: string): Promise<void> {
  const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  const command = COMMANDS.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  const read = command?.read(words.slice(command.name.split(' ').length)) ?? { problem: 'there is no such command' }
  if (!('run' in read)) throw new Error(`cannot do ${typed}: ${JSON.stringify(read)}`)
  const work = { mode: 'demo' as const, seal, staff: 'Trạm Y tế', now: clock.now(), newId }
  const done = await sql.begin((tx) => read.run(tx, work))
  if (done.outcome === 'refused') throw new Error(`${typed}: ${done.why}`)
}
