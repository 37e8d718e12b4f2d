// What every command of `henkham` is: words, options, a schema over what was typed, and the work in one transaction.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type postgres from 'postgres'
import type { z } from 'zod'
import type { Seal } from '../../database/seal.ts'

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
  read(args: string[]): { problem: string } | { run: Work }
}

export type Work = (tx: postgres.TransactionSql, context: Context) => Promise<Report>

export interface Context {
  mode: 'demo' | 'production'
  seal: Seal
  now: Date
  newId: () => string
}

export type Report =
  /** `text` for people, `json` for --json. */
  | { outcome: 'done'; text: string; json: unknown }
  /** Nothing was changed; `why` says what to do. */
  | { outcome: 'refused'; why: string }

interface Definition<Schema extends z.ZodType> extends Omit<Command, 'options' | 'read'> {
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
      const input = schema.safeParse(typed.values)
      if (!input.success) return { problem: problemOf(input.error) }
      return { run: (tx, context) => definition.run(tx, input.data, context) }
    },
  }
}

function parse(args: string[], options: Record<string, Option>): { problem: string } | { values: object } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { values: { ...values, positionals } }
  } catch (error) {
    return { problem: (error as Error).message.split('\n')[0]!.split('. To specify')[0]! }
  }
}

/** The first thing that is wrong, named as it was typed. */
function problemOf(error: z.ZodError): string {
  const { path, message } = error.issues[0]!
  return path[0] === 'positionals' || path.length === 0 ? message : `--${String(path[0])}: ${message}`
}
