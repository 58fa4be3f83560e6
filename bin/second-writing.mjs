// npm run second-writing: compares our standards with a second writing of them in Prolog, on made-up histories.
// -- --histories=N (100000), --seed=N for a run that was seen before; needs swipl.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const words = ['bin/run.mjs', 'tests/second-writing/run.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
process.exitCode = status ?? 1
