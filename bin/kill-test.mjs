// npm run test:kill: kills the program fifty times while people write, and looks for what is lost or half done.
// -- --rounds=N for another number, --seed=N for a run that was seen before.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const words = ['bin/run.mjs', 'tests/kill/run.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
process.exitCode = status ?? 1
