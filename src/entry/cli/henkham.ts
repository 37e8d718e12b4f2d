#!/usr/bin/env node
// The command `henkham`: what an operator does to an installation from a terminal.
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`henkham: ${text}\n`),
})
