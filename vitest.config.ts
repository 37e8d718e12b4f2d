// How the tests run: in processes of their own, over one Postgres server that is started for the whole run.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One second, the default, is short on a machine that runs everything at once.
    expect: { poll: { timeout: 15_000 } },
  },
})
