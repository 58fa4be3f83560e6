// Before a push: format, types, import order, and the tests that the changed files touch.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))

const base = process.argv[2] ?? 'HEAD'
const steps = [
  ['biome', 'check', '--write'],
  ['tsc', '--noEmit'],
  ['vitest', 'run', 'tests/imports.test.ts'],
  ['vitest', 'run', '--changed', base, '--passWithNoTests'],
]
const failed = steps.filter(([program, ...args]) => {
  console.log(`\n── ${program} ${args.join(' ')}`)
  return spawnSync(join('node_modules', '.bin', program), args, { stdio: 'inherit' }).status !== 0
})
console.log(failed.length === 0 ? '\nok' : `\nfailed: ${failed.map((words) => words.join(' ')).join('; ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
