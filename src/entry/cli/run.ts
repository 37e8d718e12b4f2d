// Runs one command line of `henkham`: finds the command, reads its options, works in one transaction, reports.
import { userInfo } from 'node:os'
import { readConfig } from '../../config.ts'
import { beginAgain } from '../../database/begin-again.ts'
import { newId } from '../../ids.ts'
import type { Command, Operate, Report, Work } from './command.ts'
import { COMMANDS } from './commands.ts'
import { helpOf, helpOfCommand } from './help.ts'
import { progressOn } from './progress.ts'
import { withDatabase } from './with-database.ts'

export interface Output {
  out(text: string): void
  err(text: string): void
}

/** 0 done · 1 it could not be done · 2 the command line is wrong. Whatever goes wrong is told in one line. */
export async function run(argv: string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const help = argv.includes('--help') || argv.includes('-h')
  const json = argv.includes('--json')
  const args = argv.filter((arg) => !['--help', '-h', '--json'].includes(arg))
  const command = COMMANDS.find(({ name }) => args.slice(0, name.split(' ').length).join(' ') === name)
  if (help) {
    out(command ? helpOfCommand(command) : helpOf(ofTopic(args[0])))
    return 0
  }
  if (!command) {
    err(args.length === 0 ? 'say a command; henkham --help lists them' : unknown(args))
    return 2
  }
  const read = command.read(args.slice(command.name.split(' ').length))
  if ('problem' in read) {
    err(`${read.problem} (henkham ${command.name} --help)`)
    return 2
  }
  const report = 'operate' in read ? await operate(read.operate, { out, err }, json) : await work(read.run, err)
  if (report.outcome === 'refused') {
    err(report.why)
    return 1
  }
  if (report.text !== '') out(json ? JSON.stringify(report.json) : report.text)
  return report.unwell ? 1 : 0
}

async function operate(operate: Operate, { out, err: warn }: Output, json: boolean): Promise<Report> {
  const config = readConfig()
  const { show, clear } = progressOn(process.stderr)
  try {
    return await operate({ config, json, out, warn, show })
  } catch (error) {
    const external = 'databaseUrl' in config && config.databaseUrl !== null
    return { outcome: 'refused', why: reasonOf(error as NodeJS.ErrnoException, external) }
  } finally {
    clear()
  }
}

async function work(command: Work, warn: (text: string) => void): Promise<Report> {
  const config = readConfig()
  if ('problems' in config) return { outcome: 'refused', why: config.problems.join('; ') }
  const { show, clear } = progressOn(process.stderr)
  try {
    const done = await withDatabase(config, warn, (sql, seal, now) =>
      beginAgain(sql, (tx) => command(tx, { mode: config.mode, seal, staff: machineUser(), now, newId, show })),
    )
    return done.outcome === 'done' ? (done.result as Report) : done
  } catch (error) {
    return { outcome: 'refused', why: reasonOf(error as NodeJS.ErrnoException, config.databaseUrl !== null) }
  } finally {
    clear()
  }
}

/** A container may run under a number that has no name. */
function machineUser(): string {
  try {
    return userInfo().username || 'unknown'
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}

/** The address is never printed: it carries a password. */
function reasonOf({ code, message }: NodeJS.ErrnoException, external: boolean): string {
  const away = /^(ECONN|ENOTFOUND|ENOENT|EAI|ETIMEDOUT|CONNECT|28)/.test(code ?? '')
  if (away && external)
    return `the database of DATABASE_URL cannot be reached (${code}); start it, or set the right address`
  return message.split('\n')[0]!
}

/** Commands of the topic that was named, or all. */
function ofTopic(topic: string | undefined): Command[] {
  const some = COMMANDS.filter(({ name }) => name.split(' ')[0] === topic)
  return some.length > 0 ? some : COMMANDS
}

function unknown(args: string[]): string {
  const some = ofTopic(args[0]).map(({ name }) => name)
  return `there is no command "${args.slice(0, 2).join(' ')}"; say one of: ${some.join(', ')}`
}
