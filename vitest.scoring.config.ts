import { defineConfig } from 'vitest/config'

/** The tests of the scoring core alone, without a database, for mutation testing; fewer random trees for each mutant. */
export default defineConfig({
  test: {
    include: ['scoring/**/*.test.ts'],
    exclude: ['scoring/sensitivity/**', 'scoring/workbook/**'],
    env: { SCORING_RUNS: process.env.SCORING_RUNS ?? '60' },
    pool: 'forks',
    maxWorkers: 1,
  },
})
