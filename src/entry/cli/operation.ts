// Makes a command that looks after the whole installation, not within one transaction of its database.
import type { z } from 'zod'
import { type Command, type Definition, type Operation, parse, problemOf, type Report } from './command.ts'

interface Whole<Schema extends z.ZodType> extends Omit<Definition<Schema>, 'run'> {
  operate(input: z.infer<Schema>, operation: Operation): Promise<Report>
}

export function defineOperation<Schema extends z.ZodType>(definition: Whole<Schema>): Command {
  const { name, summary, usage, example, schema } = definition
  return {
    name,
    summary,
    usage,
    example,
    options: Object.fromEntries(Object.entries(definition.options).map(([option, { help }]) => [option, help])),
    read(args) {
      const typed = parse(args, definition.options)
      if ('problem' in typed) return typed
      const { as: _whoever, ...values } = typed.values
      const input = schema.safeParse(values)
      if (!input.success) return { problem: problemOf(input.error) }
      return { operate: (operation) => definition.operate(input.data, operation) }
    },
  }
}
