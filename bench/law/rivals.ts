import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ask } from '#law/answer/ask.ts'
import { judgeAll, lookFor } from '#law/answer/sweep.ts'
import { factsOfPerson } from '#law/kernel/facts.ts'
import type { Finding } from '#law/kernel/finding.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { type Derived, derive } from './derived.ts'
import { jsonRulesJudge } from './json-rules.ts'
import { crowdYear, personNumbered } from './people.ts'
import { keep, machine, optionOf, tell } from './tell.ts'
import { twelve, twelveStandards } from './twelve.ts'
import { zenJudge } from './zen.ts'

// The same histories and rules for all three. Ours starts from the raw history and makes every finding with its
// citations; the others are given facts already counted, and say only whether the award may be proposed.
const people = Number(optionOf('people') ?? 100_000)
const atOnce = Math.min(2000, people)
const at = ask({ year: crowdYear, receivedOn: '2025-06-01', layers: ['army'] })
setFlagsFromString('--expose-gc')
const sweepUp: () => void = runInNewContext('gc')
const looked = lookFor(twelveStandards, at)

const aim = 20

type Engine = 'ours' | 'oursLaidOut' | 'zen' | 'zenOneByOne' | 'jsonRules'
type Spent = { clock: number; processor: number }

const zen = zenJudge(100)
const zenOneByOne = zenJudge(1)
const jsonRules = jsonRulesJudge()
const spent: Record<Engine, Spent> = {
  ours: none(),
  oursLaidOut: none(),
  zen: none(),
  zenOneByOne: none(),
  jsonRules: none(),
}
const yes = twelve.map(() => 0)

await stretchOf(-atOnce)
for (const engine of Object.values(spent)) Object.assign(engine, none())
yes.fill(0)
for (let from = 0; from < people; from += atOnce) await stretchOf(from)
report()

/** One stretch of people by all three; they must agree on everybody before anything is reported. */
async function stretchOf(from: number): Promise<void> {
  const histories = Array.from({ length: atOnce }, (_, place) => personNumbered(from + place))
  const derived = histories.map((one) => derive(one, at))
  const answers = await timed('ours', async () => histories.map(judge))
  const laidOut = histories.map((one) => factsOfPerson(one, at.year))
  await timed('oursLaidOut', async () => laidOut.map((who) => judgeAll(looked, who, at).map(isOpen)))
  await compare('zenOneByOne', {
    from,
    answers,
    derived,
    judged: await timed('zenOneByOne', () => zenOneByOne(derived)),
  })
  await compare('zen', { from, answers, derived, judged: await timed('zen', () => zen(derived)) })
  await compare('jsonRules', {
    from,
    answers,
    derived,
    judged: await timed('jsonRules', () => jsonRules(derived)),
  })
  for (const one of answers)
    for (const [place, is] of one.entries()) yes[place] = (yes[place] ?? 0) + (is ? 1 : 0)
}

// Each finding is made whole, as a person would be shown it, and only then asked what it came to.
function judge(history: PersonHistory): boolean[] {
  const who = factsOfPerson(history, at.year)
  return judgeAll(looked, who, at).map(isOpen)
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'met' || outcome === 'forPeople'
}

type Compared = { from: number; answers: boolean[][]; derived: Derived[]; judged: boolean[][] }

async function compare(engine: Engine, { from, answers, derived, judged }: Compared): Promise<void> {
  for (const [place, ours] of answers.entries()) {
    const award = twelve.find((_, nth) => ours[nth] !== judged[place]?.[nth])
    if (award === undefined) continue
    const facts = JSON.stringify(derived[place])
    throw new Error(`${engine} and we differ on ${award} for person ${from + place}: ${facts}`)
  }
}

// Nobody pays for sweeping up what was made before.
async function timed<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  sweepUp()
  const before = process.cpuUsage()
  const began = performance.now()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  spent[engine].clock += performance.now() - began
  spent[engine].processor += (user + system) / 1000
  return result
}

function none(): Spent {
  return { clock: 0, processor: 0 }
}

function report(): void {
  const answers = Math.ceil(people / atOnce) * atOnce * twelve.length
  const perSecond = (engine: Engine) => Math.round((answers / spent[engine].processor) * 1000)
  const perClockSecond = (engine: Engine) => Math.round((answers / spent[engine].clock) * 1000)
  const engines = (['ours', 'oursLaidOut', 'zen', 'zenOneByOne', 'jsonRules'] as const).map((engine) => ({
    engine,
    perSecond: perSecond(engine),
    perClockSecond: perClockSecond(engine),
  }))
  const ratio = perSecond('ours') / Math.max(perSecond('zen'), perSecond('jsonRules'))
  const agreed = Object.fromEntries(twelve.map((award, place) => [award, yes[place] ?? 0]))
  tell(`── ${answers} answers, ${twelve.length} standards; all three agree on every one`)
  tell(`may be proposed: ${twelve.map((award) => `${award} ${agreed[award]}`).join(', ')}`)
  for (const one of engines)
    tell(
      `${one.engine.padEnd(10)} ${one.perSecond} answers per second of processor, ${one.perClockSecond} by the clock`,
    )
  tell(
    `${ratio.toFixed(1)} times the better rival (aim ${aim}): ours from the raw history, zen a hundred people in a call`,
  )
  const usual = perSecond('oursLaidOut') / perSecond('zenOneByOne')
  tell(`${usual.toFixed(1)} times it with facts laid out beforehand for both and one person in a call`)
  keep('rivals', { machine: machine(), people, answers, agreed, engines, ratio, usual, aim })
  if (ratio < aim) process.exitCode = 1
}
