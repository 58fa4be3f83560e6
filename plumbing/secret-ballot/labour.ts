import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { faultIn, type Task } from '#secret-ballot/archive/task.ts'
import type { Labour } from '#secret-ballot/archive/verify.ts'
import { openBooth } from '#secret-ballot/check-ballot.ts'
import type { Fault } from '#secret-ballot/fault.ts'
import { inProject, projectRoot } from '../root.ts'
import { opensslGroup } from './openssl-group.ts'

// A thread makes tables of its own, which only pays for several ballots.
const fewTasks = 3

type Progress = (done: number) => Promise<void>

/** Checks ballots and parts on two threads where there are two cores, and says after each how many are done. */
export function manyHands(progress: Progress = async () => {}): Labour {
  return {
    async faults(booth, tasks) {
      if (tasks.length <= fewTasks) return alone(booth, tasks)
      const code = await threadCode()
      const shared: Shared = { left: [...tasks.entries()], faults: [], done: 0, progress }
      const threads = Math.min(2, availableParallelism())
      const hands = Array.from({ length: threads }, () => new Worker(code, { eval: true, workerData: booth }))
      try {
        await Promise.all(hands.map((hand) => work(hand, shared)))
      } finally {
        await Promise.all(hands.map((hand) => hand.terminate()))
      }
      return shared.faults
    },
  }
}

type Booth = Parameters<Labour['faults']>[0]

function alone({ election, credentials }: Booth, tasks: readonly Task[]): (Fault | null)[] {
  const booth = openBooth(opensslGroup(), election, credentials)
  return tasks.map((task) => faultIn(booth, task))
}

type Shared = { left: [number, Task][]; faults: (Fault | null)[]; done: number; progress: Progress }

/** Gives one thread the next task until none is left. */
function work(hand: Worker, shared: Shared): Promise<void> {
  return new Promise((resolve, reject) => {
    let at = 0
    const next = () => {
      const [place, task] = shared.left.shift() ?? []
      if (place === undefined) return resolve()
      at = place
      hand.postMessage(task)
    }
    hand.on('message', (fault: Fault | null) => {
      shared.faults[at] = fault
      shared.progress(++shared.done).then(next, reject)
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
    entryPoints: [inProject('plumbing', 'secret-ballot', 'tasks.thread.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  }).then(({ outputFiles: [file] }) => file?.text ?? '')
  return built
}
