import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fraction from 'fraction.js'
import { boardOf } from '#scoring/board.ts'
import { prepare } from '#scoring/prepare.ts'
import type { Contestant } from '#scoring/scale.ts'
import { aMadeUpCluster } from '#scoring/sensitivity/samples.ts'
import { machine } from '../law/tell.ts'
import { aClusterOfFiveWays } from './cluster.ts'
import { plainTotals } from './plain.ts'

// How long whole boards of 150 lines take: sheets, ranks and bands, figures read from text each time; with the five
// mechanisms of the real tables and with every one. Beside it, in turns, the totals alone written plainly on
// fraction.js; both must agree before anything is reported. A JSON line for each size. The limits are held by processor
// time, which on a quiet machine is the clock; what others take of the machine shows in the gap between both.

const sizes = [
  { agencies: 100, columns: 4, limit: 50 },
  { agencies: 1000, columns: 1, limit: 1000 },
]
const rounds = 15
setFlagsFromString('--expose-gc')
const sweepUp: () => void = runInNewContext('gc')

type Works = 'fiveWays' | 'everyWay' | 'plainly'
type Times = { clock: number[]; processor: number[] }

for (const { agencies, columns, limit } of sizes) {
  const { scale, columns: all } = aClusterOfFiveWays(agencies, columns)
  const prepared = prepare(scale)
  const ours = () => all.map((one) => boardOf(prepared, one).sheets.map((sheet) => sheet.total))
  const plain = () => all.map((one) => plainTotals(scale, one))
  const mixed = withEveryWay(agencies, columns)
  agree(ours(), plain())
  const { fiveWays, everyWay, plainly } = inTurns({ fiveWays: ours, everyWay: mixed, plainly: plain })
  const slowest = Math.max(fiveWays.processor.median, everyWay.processor.median)
  const timesPlain = rounded(plainly.processor.median / fiveWays.processor.median)
  const part = `core ${agencies} × 150 × ${columns}`
  const figures = { limit, fiveWays, everyWay, ratio: rounded(slowest / limit), plainly, timesPlain }
  process.stdout.write(`${JSON.stringify({ part, ...figures, machine: machine() })}\n`)
  if (slowest > limit) process.exitCode = 1
}

/** The same size with every mechanism, caps, floors and lines not assigned. */
function withEveryWay(agencies: number, columns: number): () => unknown {
  const { scale, contestants } = aMadeUpCluster(3, { agencies: agencies * columns, groups: 15, lines: 10 })
  const prepared = prepare(scale)
  const parts: Contestant[][] = Array.from({ length: columns }, (_, i) =>
    contestants.slice(i * agencies, (i + 1) * agencies),
  )
  return () => parts.map((one) => boardOf(prepared, one))
}

function agree(ours: { n: number | bigint; d: number | bigint }[][], plain: Fraction[][]): void {
  const other = plain.flat()
  for (const [i, { n, d }] of ours.flat().entries())
    if (!other[i]?.equals(new Fraction(BigInt(n), BigInt(d)))) throw new Error(`totals differ at ${i}`)
}

function inTurns(works: Record<Works, () => unknown>) {
  const times = { fiveWays: none(), everyWay: none(), plainly: none() }
  const all = ['fiveWays', 'everyWay', 'plainly'] as const
  for (let round = -5; round < rounds; round++)
    for (const one of all) {
      // Nobody pays for sweeping up what was made before.
      sweepUp()
      const [before, began] = [process.cpuUsage(), performance.now()]
      works[one]()
      const { user, system } = process.cpuUsage(before)
      if (round < 0) continue
      times[one].clock.push(performance.now() - began)
      times[one].processor.push((user + system) / 1000)
    }
  return {
    fiveWays: summed(times.fiveWays),
    everyWay: summed(times.everyWay),
    plainly: summed(times.plainly),
  }
}

function none(): Times {
  return { clock: [], processor: [] }
}

function summed({ clock, processor }: Times) {
  return { clock: figuresOf(clock), processor: figuresOf(processor) }
}

function figuresOf(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: rounded(sorted[Math.floor(sorted.length / 2)] ?? 0), fastest: rounded(sorted[0] ?? 0) }
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100
}
