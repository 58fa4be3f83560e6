import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Chance, chanceFrom } from './chance.ts'
import { closureState, doneUnanswered, wrongIn } from './checks.ts'
import type { Deed } from './deeds.ts'
import {
  closeSite,
  copyData,
  killProgram,
  killSite,
  launch,
  openSite,
  removeData,
  type Victim,
} from './site.ts'
import { lookAround } from './world.ts'
import { type Chain, sendAgain, startWriting } from './writing.ts'

export type Round = {
  round: number
  victim: Victim
  killedAfter: number // ms of writing
  killedAgain: boolean // once more while it started
  acknowledged: number
  refused: number
  unanswered: number
  recovered: number // of the unanswered: done before the kill, and not done twice
  start: number // seconds of the start after the kill
  closure: string | null // what the start after the kill found of it
  wrong: string[]
}

type Run = { rounds: number; seed: number; tell: (round: Round) => void }

/** Kills the program at moments of chance while people write, starts it again and looks at what is there. */
export async function killRounds({ rounds, seed, tell }: Run): Promise<Round[]> {
  const chance = chanceFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'qt-kill-'))
  const play: Play = { chance, closing: 2_500 }
  const done: Round[] = []
  let chain: Chain | null = null
  try {
    const prepared = join(folder, 'prepared')
    await prepare(prepared, chance)
    for (let round = 1; round <= rounds; round++) {
      chain ??= await beginChain(prepared, join(folder, `from-${round}`), `k${seed}-${round}`)
      // Every third round ends a year; the next one begins with the prepared data again.
      const closes = round % 3 === 0
      const told = await playRound(chain, play, round, closes)
      done.push(told)
      tell(told)
      if (closes || told.wrong.length > 0) {
        await closeSite(chain.site)
        await removeData(chain.site.folder)
        chain = null
      }
    }
    return done
  } finally {
    if (chain) await killSite(chain.site, 'all')
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
  }
}

/** `closing`: how long a closure takes here, learnt on the way, so that the kill falls before, within and after it. */
type Play = { chance: Chance; closing: number }

/** The first start is killed as well: the example is there whole, or not at all. */
async function prepare(folder: string, chance: Chance): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const first = await launch(folder)
  await sleep(chance.between(1_500, 5_000))
  await killProgram(folder, first, 'all')
  const site = await openSite(folder)
  const wrong = await wrongIn(site.db, [])
  await closeSite(site)
  if (wrong.length > 0) throw new Error(`after the first start was killed: ${wrong.join('; ')}`)
}

async function beginChain(prepared: string, folder: string, name: string): Promise<Chain> {
  copyData(prepared, folder)
  const site = await openSite(folder)
  let count = 0
  const word = () => {
    count += 1
    return `${name}-${count}.`
  }
  return { site, world: await lookAround(site), deeds: [], word }
}

async function playRound(chain: Chain, play: Play, round: number, closes: boolean): Promise<Round> {
  const { chance } = play
  const before = chain.deeds.length
  const victim: Victim = chance.below(2) === 0 ? 'program' : 'all'
  const closesAfter = closes ? chance.between(100, 800) : null
  const killedAfter =
    closesAfter === null ? chance.between(200, 2_500) : closesAfter + chance.between(0, 1.4 * play.closing)
  const killedAgain = chance.below(4) === 0
  const writing = startWriting(chain, chance, closesAfter)
  await sleep(killedAfter)
  writing.stop()
  await killSite(chain.site, victim)
  const took = await writing.ended
  if (closes) play.closing = took ?? Math.min(15_000, play.closing * 1.3)

  if (killedAgain) await killWhileStarting(chain.site.folder, chance)
  chain.site = await openSite(chain.site.folder)
  const mine = chain.deeds.slice(before)
  const count = (isIt: (deed: Deed) => boolean) => mine.filter(isIt).length
  const acknowledged = count((deed) => deed.status === 303)
  const unanswered = count((deed) => deed.status === null)
  const wrong = [...surprises(mine, closes), ...(await wrongIn(chain.site.db, chain.deeds))]
  const closure = closes ? await closureState(chain.site.db) : null
  const recovered = await doneUnanswered(chain.site.db, mine)
  await sendAgain(chain)
  wrong.push(...surprises(mine, closes), ...(await wrongIn(chain.site.db, chain.deeds)))
  if (closes && (await closureState(chain.site.db)) !== 'everything')
    wrong.push('the closure, sent again, did not end the year')
  return {
    ...{ round, victim, killedAfter, killedAgain, acknowledged, unanswered, recovered, closure },
    refused: count((deed) => deed.status !== 303),
    start: Math.round(chain.site.seconds * 10) / 10,
    wrong: [...new Set(wrong)],
  }
}

async function killWhileStarting(folder: string, chance: Chance): Promise<void> {
  const again = await launch(folder)
  await sleep(chance.between(100, 2_500))
  await killProgram(folder, again, 'all')
}

/** Nobody is refused but by a closed year, and every deed sent again gets an answer. */
function surprises(deeds: Deed[], closes: boolean): string[] {
  return deeds
    .filter(
      ({ status }) => status !== null && status !== 303 && !(closes && (status === 403 || status === 404)),
    )
    .map((deed) => `${deed.kind} ${deed.word} was answered with ${deed.status}`)
}
