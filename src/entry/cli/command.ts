// What every command of `henkham` is: words, options, a schema over what was typed, and the work in one transaction.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type postgres from 'postgres'
import type { z } from 'zod'
import type { Config } from '../../config.ts'
import type { Seal } from '../../database/seal.ts'
import { words } from './typed.ts'

export interface Command {
  /** "commune add" */
  name: string
  summary: string
  /** What is typed after the name. */
  usage: string
  example: string
  /** One line an option, for the help. */
  options: Record<string, string>
  /** Reads what was typed after the name; `problem`: a sentence that says what to do. */
  read(args: string[]): { problem: string } | { run: Work } | { operate: Operate }
}

export type Work = (tx: postgres.TransactionSql, context: Context) => Promise<Report>

/** Work on the whole installation, which opens the database itself or finds that it cannot. */
export type Operate = (operation: Operation) => Promise<Report>

export interface Operation {
  config: Config | { problems: string[] }
  /** --json was said: for commands that write as they go. */
  json: boolean
  /** Writes one line now; what is left to say stands in the report. */
  out(text: string): void
  warn(text: string): void
  /** Shows how far long work has come. */
  show(text: string): void
}

export interface Context {
  mode: 'demo' | 'production'
  seal: Seal
  /** Who acts: stands in the access log. By --as, or the user of the machine. */
  staff: string
  now: Date
  newId: () => string
  /** Shows how far long work has come; absent where nobody watches. */
  show?(text: string): void
}

export type Report =
  /** `text` for people, `json` for --json. An empty text: all has been written already. `unwell`: it was done, and what was found is not well; the exit code says so. */
  | { outcome: 'done'; text: string; json: unknown; unwell?: boolean }
  /** Nothing was changed; `why` says what to do. */
  | { outcome: 'refused'; why: string }

export interface Definition<Schema extends z.ZodType> extends Omit<Command, 'options' | 'read'> {
  options: Record<string, Option>
  /** Of the options, by their names, and of `positionals`. */
  schema: Schema
  run(tx: postgres.TransactionSql, input: z.infer<Schema>, context: Context): Promise<Report>
}

type Option = NonNullable<ParseArgsConfig['options']>[string] & { help: string }

/** Makes a command out of its definition; the schema's messages are what a person reads. */
export function defineCommand<Schema extends z.ZodType>(definition: Definition<Schema>): Command {
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
      const { as, ...values } = typed.values
      const staff = whoActs.optional().safeParse(as)
      if (!staff.success) return { problem: `--as: ${staff.error.issues[0]!.message}` }
      const input = schema.safeParse(values)
      if (!input.success) return { problem: problemOf(input.error) }
      return {
        run: (tx, context) => definition.run(tx, input.data, { ...context, staff: staff.data ?? context.staff }),
      }
    },
  }
}

/** An office or a name; it is read in the log by others. */
const whoActs = words('who acts, such as "Trạm Y tế, chị Thử"').refine(
  (name) => name.length <= 60 && !/\p{Cc}/u.test(name),
  { error: 'say who acts in 60 letters at most' },
)

type Values = Record<string, unknown> & { as?: string; positionals: string[] }

export function parse(args: string[], options: Record<string, Option>): { problem: string } | { values: Values } {
  try {
    const config = { ...options, as: { type: 'string' as const } }
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true, strict: true })
    return { values: { ...values, positionals } as Values }
  } catch (error) {
    return { problem: (error as Error).message.split('\n')[0]!.split('. To specify')[0]! }
  }
}

/** The first thing that is wrong, named as it was typed. */
export function problemOf(error: z.ZodError): string {
  const { path, message } = error.issues[0]!
  return path[0] === 'positionals' || path.length === 0 ? message : `--${String(path[0])}: ${message}`
}
