// npm run walks: walks the whole procedure at random and looks after every step for what must never be.
// -- --walks=N (10000), --seed=N for walks that were seen before.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const typed = (name, usual) => {
  const word = process.argv.slice(2).find((one) => one.startsWith(`--${name}=`))
  const number = word ? Number(word.slice(name.length + 3)) : usual
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0`)
  return String(number)
}
const env = { ...process.env, WALKS: typed('walks', 10_000), WALKS_SEED: typed('seed', 20221026) }
console.log(`${env.WALKS} walks, seed ${env.WALKS_SEED}`)
const words = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/walks']
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env })
process.exitCode = status ?? 1
