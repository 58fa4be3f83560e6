import { killRounds, type Round } from './rounds.ts'

// node bin/kill-test.mjs [--rounds=50] [--seed=…]: the figures of each round, then `N passed, N failed`.
const option = (name: string, otherwise: number) => {
  const word = process.argv.find((one) => one.startsWith(`--${name}=`))
  return word ? Number(word.slice(name.length + 3)) : otherwise
}
const rounds = option('rounds', 50)
const seed = option('seed', Math.floor(Math.random() * 1_000_000))

console.log(`${rounds} rounds of kill -9, seed ${seed}`)
const done = await killRounds({ rounds, seed, tell: (round) => console.log(lineOf(round)) })
const sum = (of: (round: Round) => number) => done.reduce((total, round) => total + of(round), 0)
const closures = done.filter(({ closure }) => closure !== null)
console.log(
  `\nseed ${seed}: ${sum((one) => one.acknowledged)} deeds acknowledged, none may be lost; ${sum((one) => one.unanswered)} without an answer, of them ${sum((one) => one.recovered)} done; ${sum((one) => one.refused)} refused; ${closures.length} rounds closed the year; slowest start after a kill ${Math.max(...done.map((one) => one.start))} s`,
)
const failed = done.filter(({ wrong }) => wrong.length > 0).length
console.log(`${done.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function lineOf(round: Round): string {
  const words = [
    `${String(round.round).padStart(3)}`,
    `${round.victim.padEnd(7)} after ${String(round.killedAfter).padStart(4)} ms${round.killedAgain ? ', again while starting' : ''}:`,
    `${round.acknowledged} acknowledged, ${round.unanswered} unanswered (${round.recovered} done), ${round.refused} refused, up in ${round.start} s`,
    round.closure ? `of the closure ${round.closure}` : '',
  ]
  return [words.filter(Boolean).join('  '), ...round.wrong.map((what) => `      ✗ ${what}`)].join('\n')
}
