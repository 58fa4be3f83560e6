import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { inProject } from '#plumbing/root.ts'
import { manyHands } from '#plumbing/secret-ballot/labour.ts'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import { writeArchive } from '#secret-ballot/archive/bel.ts'
import { verifyArchive } from '#secret-ballot/archive/verify.ts'
import { byteChanged, type Corrupted, digitForged, sampleTime } from '#secret-ballot/corruption.samples.ts'
import { busyDesk, diceOf, randomElection } from '#secret-ballot/dice.samples.ts'
import { beleniosTool, toolVerifies } from '#tests/belenios.ts'
import { optionOf, tell } from '../law/tell.ts'

// Random elections by a seed, each verified by us and by belenios-tool, then one byte of each changed, which both must
// refuse: `npm run secret-ballots -- --elections=200`. What was done is kept in var/secret-ballots/ and not done again, so
// it may be stopped at any time. --minutes=N stops by itself; --nominees=N, --members=N make the largest smaller.

type Line = {
  seed: string
  about: Record<string, number>
  isAcceptedByUs: boolean
  isAcceptedByTool: boolean
  isCountRight: boolean
  corruption: string
  isRefusedByUs: boolean
  isRefusedByTool: boolean
  seconds: number
}

setPriority(15)
const elections = Number(optionOf('elections') ?? 200)
const minutes = Number(optionOf('minutes') ?? Number.POSITIVE_INFINITY)
const largest = { members: Number(optionOf('members') ?? 30), nominees: Number(optionOf('nominees') ?? 50) }
const folder = inProject('var', 'secret-ballots')
const group = opensslGroup()
const began = Date.now()
mkdirSync(folder, { recursive: true })
if (!beleniosTool)
  throw new Error('belenios-tool is not on this machine (Debian: apt-get install belenios-tool)')

const lines: Line[] = []
for (let i = 0; i < elections && Date.now() - began < minutes * 60_000; i++) lines.push(await lineOf(i))
report()

async function lineOf(i: number): Promise<Line> {
  const seed = `${i}-${largest.members}-${largest.nominees}`
  const file = `${folder}/${seed}.json`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const line = await tried(seed, i)
  writeFileSync(file, JSON.stringify(line))
  tell(`${i + 1}/${elections} ${JSON.stringify(line)}`)
  return line
}

async function tried(seed: string, i: number): Promise<Line> {
  const started = Date.now()
  const size = { members: [9, largest.members], nominees: [1, largest.nominees] } satisfies Size
  const { entries, expected, about } = await randomElection(busyDesk(group), seed, size)
  const archive = writeArchive(entries, sampleTime)
  const { verified } = await verifyArchive(group, archive, manyHands())
  const dice = diceOf(`corruption ${seed}`)
  const corrupted: Corrupted = i % 2 === 0 ? byteChanged(archive, dice) : digitForged(entries, dice)
  const { fault } = await verifyArchive(group, corrupted.archive, manyHands())
  return {
    seed,
    about,
    isAcceptedByUs: verified !== null,
    isAcceptedByTool: toolVerifies(archive).isAccepted,
    isCountRight: JSON.stringify(verified?.counts) === JSON.stringify(expected),
    corruption: `${corrupted.what}: ${fault?.reason}`,
    isRefusedByUs: fault !== null,
    isRefusedByTool: !toolVerifies(corrupted.archive).isAccepted,
    seconds: Math.round((Date.now() - started) / 1000),
  }
}

type Size = Parameters<typeof randomElection>[2]

function report(): void {
  const count = (holds: (line: Line) => boolean) => lines.filter(holds).length
  process.stdout.write(
    `${[
      `${lines.length} elections of ${elections}`,
      `accepted by us ${count((one) => one.isAcceptedByUs)}, by belenios-tool ${count((one) => one.isAcceptedByTool)}`,
      `counts as voted ${count((one) => one.isCountRight)}`,
      `corruptions refused by us ${count((one) => one.isRefusedByUs)}, by belenios-tool ${count((one) => one.isRefusedByTool)}`,
    ].join('\n')}\n`,
  )
  const isAllWell = (one: Line) =>
    one.isAcceptedByUs && one.isAcceptedByTool && one.isCountRight && one.isRefusedByUs && one.isRefusedByTool
  if (lines.length < elections || !lines.every(isAllWell)) process.exitCode = 1
}
