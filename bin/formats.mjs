// Writes the JSON Schemas of docs/formats anew from desk/assess and desk/score: node bin/formats.mjs
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const run = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'bin/formats.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
