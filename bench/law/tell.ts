import { execSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { inProject, projectRoot } from '#plumbing/root.ts'

const words = process.argv.slice(2)

/** A word of the command such as `--people=2000`. */
export const optionOf = (name: string) =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null

export const tell = (line: string) => process.stderr.write(`${line}\n`)

/** Where and in what state the figures were taken. */
export function machine() {
  const [model = { model: 'unknown' }] = cpus()
  return {
    at: new Date().toISOString(),
    commit: execSync('git rev-parse --short HEAD', { cwd: projectRoot, encoding: 'utf8' }).trim(),
    node: process.versions.node,
    cores: cpus().length,
    model: model.model,
    load: loadavg(),
  }
}

type Machine = ReturnType<typeof machine>

/** Keeps the figures in var/bench/; with `--json` they are printed too, one part a line. */
export function keep(part: string, figures: { machine: Machine } & Record<string, unknown>): void {
  mkdirSync(inProject('var', 'bench'), { recursive: true })
  const at = figures.machine.at.replaceAll(':', '-').slice(0, 19)
  const file = inProject('var', 'bench', `law-${part}-${at}.json`)
  writeFileSync(file, `${JSON.stringify({ part, ...figures }, null, 2)}\n`)
  tell(`load ${figures.machine.load.map((one) => one.toFixed(1)).join(' ')}; ${file}\n`)
  if (words.includes('--json')) process.stdout.write(`${JSON.stringify({ part, ...figures })}\n`)
}
