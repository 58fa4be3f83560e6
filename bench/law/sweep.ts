import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { personStandards } from '#law/answer/standards.ts'
import { sightOf, sweepable } from '#law/answer/sweep.ts'
import { inProject, projectRoot } from '#plumbing/root.ts'
import type { Half, Task } from './half.ts'
import { type Crowd, crowdFile, readCrowd } from './people.ts'
import { keep, machine, optionOf, tell } from './tell.ts'

const limits = { seconds: 10, megabytes: 1500 }
// What judging leaves behind dies young: room for it spares most of the sweeping up.
const resourceLimits = { maxYoungGenerationSizeMb: 64 }
const people = Number(optionOf('people') ?? 1_000_000)

// In a process of its own: what making people takes is no part of what judging them takes.
spawnSync(process.execPath, ['bin/run.mjs', 'bench/law/make-people.ts', String(people)], {
  cwd: projectRoot,
  stdio: 'inherit',
})
const crowd = readCrowd(people)
const awards = sweepable(personStandards).length
const words = loaded(crowd)
const sights = new SharedArrayBuffer(people * awards)
const threads = await startThreads(crowd)

await everyThread('sum')
const reading = await everyThread('sum')
const judging = await everyThread('sweep')
await Promise.all(threads.map((thread) => thread.terminate()))
report()

/** The words of everybody, where both threads can read them. */
function loaded(from: Crowd): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(from.words * 4)
  const file = openSync(crowdFile(people), 'r')
  const stretch = 1 << 26
  for (let at = 0; at < shared.byteLength; at += stretch) {
    const length = Math.min(stretch, shared.byteLength - at)
    if (readSync(file, new Uint8Array(shared, at, length)) !== length)
      throw new Error('the file is too short')
  }
  closeSync(file)
  return shared
}

/** Two threads, the second from the first word of the person in the middle. */
async function startThreads({ packed, half, words: end }: Crowd): Promise<Worker[]> {
  const program = inProject('var', 'build', 'half.run.mjs')
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['bench/law/half.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  const halves: Half[] = [
    { words, from: 0, to: half, packed, sights, firstPerson: 0 },
    { words, from: half, to: end, packed, sights, firstPerson: people >> 1 },
  ]
  return halves.map((workerData) => new Worker(program, { workerData, resourceLimits }))
}

type Took = { seconds: number; processor: number; said: number }

async function everyThread(task: Task): Promise<Took> {
  const before = process.cpuUsage()
  const began = performance.now()
  const answers = await Promise.all(threads.map((thread) => answerOf(thread, task)))
  const { user, system } = process.cpuUsage(before)
  return {
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1_000_000,
    said: answers.reduce((sum, one) => sum + one, 0),
  }
}

function answerOf(thread: Worker, task: Task): Promise<number> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve).once('error', reject)
    thread.postMessage(task)
  })
}

/** How many of all sights say what; so many that a sweep which judged nobody would be seen. */
function tally(): Record<string, number> {
  const counts: Record<string, number> = { oneStep: 0, overlooked: 0 }
  const each = new Map<number, number>()
  for (const byte of new Uint8Array(sights)) each.set(byte, (each.get(byte) ?? 0) + 1)
  for (const [byte, count] of each) {
    const sight = sightOf(byte)
    counts[sight.outcome] = (counts[sight.outcome] ?? 0) + count
    if (sight.oneStep) counts.oneStep = (counts.oneStep ?? 0) + count
    if (sight.overlooked) counts.overlooked = (counts.overlooked ?? 0) + count
  }
  return counts
}

function report(): void {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const { seconds } = judging
  const ratio = seconds / reading.seconds
  const found = tally()
  if (judging.said !== people) throw new Error(`judged ${judging.said} of ${people} people`)
  tell(
    `── ${people} people × ${awards} awards, two threads: ${seconds.toFixed(2)} s (limit ${limits.seconds} s)`,
  )
  tell(
    `${judging.processor.toFixed(1)} s of processor; most memory ${megabytes} MB (limit ${limits.megabytes} MB)`,
  )
  tell(
    `reading the same ${((crowd.words * 4) / 1e6).toFixed(0)} MB: ${reading.seconds.toFixed(3)} s, ${ratio.toFixed(0)} times less`,
  )
  tell(
    Object.entries(found)
      .map(([what, count]) => `${what} ${count}`)
      .join(', '),
  )
  keep('sweep', { machine: machine(), people, awards, reading, judging, ratio, megabytes, limits, found })
  if (seconds > limits.seconds || megabytes > limits.megabytes) process.exitCode = 1
}
