// npm run bench: how long starts and pages take, how large pages are and how many queries they need.
// --quick leaves the fresh clones out, --pages the starts, --starts the pages; --page=PART asks these pages alone and
// shows their queries; --requests=N; --json prints the report to stdout (it is always kept in var/bench/).
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const words = ['bin/run.mjs', 'bench/bench.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
process.exitCode = status ?? 1
