import { execFileSync } from 'node:child_process'
import { keep, machine, optionOf, tell } from '../law/tell.ts'
import { type Maker, makers } from './makers.ts'

// The same decision with its list by each maker, each in a process of its own. Judged by processor time, which hardly
// minds what else the machine does.
type Figures = { maker: Maker; count: number; took: number; processor: number; peak: number; words: string }

const counts = [20, 1000, 5000]
const rounds = Number(optionOf('rounds') ?? 3)
const best = counts.map((count) => ({ count, makers: makers.map((maker) => bestOf(maker, count)) }))

for (const { count, makers: of } of best) {
  tell(`\nthe same decision with ${count} names (best of ${rounds})`)
  const ours = of[0]?.processor ?? 0
  for (const one of of)
    tell(
      `  ${one.maker.padEnd(16)} ${one.took.toFixed(0).padStart(7)} ms  cpu ${one.processor.toFixed(0).padStart(7)} ms  peak ${one.peak.toFixed(0).padStart(5)} MB  ${(one.processor / ours).toFixed(1).padStart(5)} × our processor time`,
    )
  if (new Set(of.map((one) => one.words)).size !== 1) throw new Error(`the texts differ at ${count} names`)
  tell('  the same text in all four')
}
keep('papers-decision', { machine: machine(), best })

const slower = best.filter(({ makers: [ours, ...others] }) =>
  others.some((one) => one.processor < (ours?.processor ?? 0)),
)
if (slower.length > 0) {
  tell(`not the quickest at ${slower.map((one) => one.count).join(', ')} names`)
  process.exitCode = 1
}

function bestOf(maker: Maker, count: number): Figures {
  const figures = Array.from({ length: rounds }, () => measured(maker, count))
  return figures.reduce((a, b) => (b.processor < a.processor ? b : a))
}

function measured(maker: Maker, count: number): Figures {
  const words = ['bin/run.mjs', 'bench/papers/one.ts', maker, String(count)]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e7 }))
}
