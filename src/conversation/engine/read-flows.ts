// Reads the flow files. What does not fit the schema is said with its file and place.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Flow, type Flows, flowSchema, triggersSchema } from './definition.ts'

const TRIGGERS = 'triggers.yaml'

export function readFlows(folder: URL): Flows {
  const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'))
  const byName = new Map<string, Flow>()
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.yaml') || file === TRIGGERS) continue
    const flow = fits(flowSchema, read(file), file)
    byName.set(flow.flow, flow)
  }
  const { triggers, unasked, unclear, otherwise } = fits(
    z.strictObject({ triggers: triggersSchema, unasked: z.string(), unclear: z.string(), otherwise: z.string() }),
    read(TRIGGERS),
    TRIGGERS,
  )
  return { byName, triggers, unasked, unclear, otherwise }
}

function fits<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Error(`flows/${file}: ${z.prettifyError(parsed.error)}`)
}
