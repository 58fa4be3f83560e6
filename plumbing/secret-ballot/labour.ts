import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { Labour } from '#secret-ballot/archive/verify.ts'
import { checkBallot, openBooth } from '#secret-ballot/check-ballot.ts'
import type { Fault } from '#secret-ballot/fault.ts'
import { inProject, projectRoot } from '../root.ts'
import { opensslGroup } from './openssl-group.ts'

// A thread makes tables of its own, which only pays for several ballots.
const fewBallots = 3

/** Checks ballots on so many threads, by default two. */
export function manyHands(threads = Math.min(2, availableParallelism())): Labour {
  return {
    async ballots(booth, ballots) {
      if (ballots.length <= fewBallots) return alone(booth, ballots)
      const code = await threadCode()
      const faults: (Fault | null)[] = []
      const left = [...ballots.entries()]
      const hands = Array.from({ length: threads }, () => new Worker(code, { eval: true, workerData: booth }))
      try {
        await Promise.all(hands.map((hand) => work(hand, left, faults)))
      } finally {
        await Promise.all(hands.map((hand) => hand.terminate()))
      }
      return faults
    },
  }
}

type Booth = Parameters<Labour['ballots']>[0]

function alone({ election, credentials }: Booth, ballots: readonly string[]): (Fault | null)[] {
  const booth = openBooth(opensslGroup(), election, credentials)
  return ballots.map((ballot) => checkBallot(booth, ballot))
}

/** Gives one thread the next ballot until none is left. */
function work(hand: Worker, left: [number, string][], faults: (Fault | null)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let at = 0
    const next = () => {
      const [place, ballot] = left.shift() ?? []
      if (place === undefined) return resolve()
      at = place
      hand.postMessage(ballot)
    }
    hand.on('message', (fault: Fault | null) => {
      faults[at] = fault
      next()
    })
    hand.on('error', reject)
    next()
  })
}

let built: Promise<string> | null = null

// A thread starts from plain JavaScript; the program is TypeScript in tests and one bundle on the server.
function threadCode(): Promise<string> {
  built ??= build({
    absWorkingDir: projectRoot,
    entryPoints: [inProject('plumbing', 'secret-ballot', 'ballots.thread.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  }).then(({ outputFiles: [file] }) => file?.text ?? '')
  return built
}
