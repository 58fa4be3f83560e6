import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: [...configDefaults.exclude, 'var/**'],
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    globalSetup: ['./tests/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
