import { boardOf } from '#scoring/board.ts'
import { prepare } from '#scoring/prepare.ts'
import { aMadeUpCluster, diceOf } from '#scoring/sensitivity/samples.ts'
import { sensitivityOf } from '#scoring/sensitivity/sensitivity.ts'

// How long it takes to tell how sure 100 ranks over 150 criteria are, with 750 disputed cells; processor time, so that
// what else the machine does counts little. At most 2 s.

const most = 2000
const agencies = 100
const size = { agencies: agencies * 2, groups: 15, lines: 10 }

const { scale, contestants: all } = aMadeUpCluster(3, size)
const prepared = prepare({ ...scale, rules: { ...scale.rules, cap: null, floor: null } })
const [contestants, others] = [all.slice(0, agencies), all.slice(agencies)]
const board = boardOf(prepared, contestants)
const dice = diceOf(5)
const leaves = prepared.nodes.filter((node) => node.work)
const disputes = Array.from({ length: 750 }, () => {
  const { code } = dice.oneOf(leaves)
  const value = dice.oneOf(others).values[code]
  return { id: `a${dice.below(agencies)}`, code, by: 'self', ...(value === undefined ? {} : { value }) }
})

const times = Array.from({ length: 5 }, () => {
  const before = process.cpuUsage()
  sensitivityOf({ prepared, contestants, board, disputes })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}).sort((a, b) => a - b)
const median = times[2] ?? 0
console.log(
  `sensitivity of ${agencies} × ${leaves.length}, ${disputes.length} disputes: ${median.toFixed(0)} ms (at most ${most})`,
)
process.exitCode = median <= most ? 0 : 1
