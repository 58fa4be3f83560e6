// Writes database/tables.ts anew from the migrations: node bin/types.mjs
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const run = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'bin/types.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
