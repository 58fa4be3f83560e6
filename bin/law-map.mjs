// Writes docs/law-map.md anew from the code: npm run law-map
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const run = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'bin/law-map.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
