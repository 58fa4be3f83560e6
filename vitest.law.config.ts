import { defineConfig } from 'vitest/config'

/** The tests of the law alone, without a database, for mutation testing. */
export default defineConfig({
  test: {
    include: ['law/**/*.test.ts', 'tests/law/steps.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
  },
})
