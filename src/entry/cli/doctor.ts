// henkham doctor: looks at everything an installation needs and says, one line each, what is well and what to do.
import { z } from 'zod'
import { ownChecks } from '../watch/check-database.ts'
import { type Check, diskCheck, settingsCheck } from '../watch/checks.ts'
import type { Operation } from './command.ts'
import { isThere, openDatabase } from './open-database.ts'
import { defineOperation } from './operation.ts'

export const doctor = defineOperation({
  name: 'doctor',
  summary: 'checks the installation, one line a check, with what to do; exit code 1 where something fails',
  usage: '',
  example: 'henkham doctor',
  options: {},
  schema: z.object({
    positionals: z.array(z.string()).max(0, { error: 'doctor takes no words, it looks at everything' }),
  }),
  async operate(_input, operation) {
    const checks = await checksOf(operation)
    const width = Math.max(...checks.map(({ what }) => what.length))
    return {
      outcome: 'done',
      text: checks.map(({ state, what, said }) => `${state.padEnd(4)}  ${what.padEnd(width)}  ${said}`).join('\n'),
      json: { well: !isUnwell(checks), checks },
      unwell: isUnwell(checks),
    }
  },
})

async function checksOf({ config, warn, show }: Operation): Promise<Check[]> {
  if ('problems' in config) return config.problems.map((said) => ({ state: 'fail', what: 'settings', said }))
  const checks = [settingsCheck(config), await diskCheck(config.dataDir)]
  if (!isThere(config)) {
    const said = `there is none in ${config.dataDir} yet; start the program, or restore a backup`
    return [...checks, { state: 'fail', what: 'database', said }]
  }
  show('the database is being asked')
  try {
    const { sql, close } = await openDatabase(config, warn, { statementTimeout: 60_000 })
    try {
      return [...checks, ...(await ownChecks(config, sql))]
    } finally {
      await close()
    }
  } catch (error) {
    // Never the error's own words where they could quote the address, which carries a password.
    const { code, message } = error as NodeJS.ErrnoException
    const said = config.databaseUrl
      ? `DATABASE_URL cannot be reached (${code ?? 'no answer'}); start that server, or set the right address`
      : message.split('\n')[0]!
    return [...checks, { state: 'fail', what: 'database', said }]
  }
}

function isUnwell(checks: Check[]): boolean {
  return checks.some(({ state }) => state === 'fail')
}
