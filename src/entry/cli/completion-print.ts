// henkham completion: what a shell completes this command with.
import { z } from 'zod'
import type { Command } from './command.ts'
import { completionScript } from './completion.ts'
import { defineOperation } from './operation.ts'

/** `commands`: all there are, this one among them. */
export function completionOf(commands: () => Command[]): Command {
  return defineOperation({
    name: 'completion',
    summary: 'prints a script for bash that completes commands and options',
    usage: '',
    example: 'henkham completion',
    options: {},
    schema: z.object({ positionals: z.array(z.string()).max(0, { error: 'nothing is said after it' }) }),
    async operate() {
      const script = completionScript(commands())
      return { outcome: 'done', text: script, json: { script } }
    },
  })
}
