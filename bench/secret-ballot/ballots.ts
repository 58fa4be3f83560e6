import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { inProject } from '#plumbing/root.ts'
import { manyHands } from '#plumbing/secret-ballot/labour.ts'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import { writeArchive } from '#secret-ballot/archive/bel.ts'
import { verifyArchive } from '#secret-ballot/archive/verify.ts'
import { checkBallot, openBooth } from '#secret-ballot/check-ballot.ts'
import { sampleTime } from '#secret-ballot/corruption.samples.ts'
import { busyDesk } from '#secret-ballot/dice.samples.ts'
import {
  anOpenElection,
  aTeam,
  castVotes,
  countElection,
  credentialsFor,
} from '#secret-ballot/elections.samples.ts'
import { beleniosTool, toolVerifies } from '#tests/belenios.ts'
import { machine, optionOf } from '../law/tell.ts'

// A ballot of 30 nominees in a real browser (limit 5 s); 30 ballots of 50 nominees tallied, decrypted by three, opened and
// the whole archive verified on two cores
// (limit 30 s), beside belenios-tool on the same file where it is present. --voters=N, --nominees=N, --no-tool.

const limits = { browser: 5, tally: 30 }
const group = opensslGroup()
const desk = busyDesk(group)
const team = aTeam(desk, 3, { threshold: 2 })

report('browser', limits.browser, await inBrowser())
await wholeTally()

async function inBrowser(): Promise<{ seconds: number; told: number }> {
  const open = anOpenElection(desk, { team, nominees: 30, credentials: credentialsFor(9) })
  const request = {
    kind: 'ballot',
    election: open.election,
    credential: open.credentials[0],
    choices: Array.from({ length: 30 }, (_, i) => (['yes', 'no', 'blank'] as const)[i % 3]),
  }
  const { text, ...figures } = await votedOnPage(request)
  const fault = checkBallot(openBooth(group, open.election, open.entries[2]?.text ?? ''), text)
  if (fault) throw new Error(`the browser's ballot was refused: ${fault.reason}`)
  return figures
}

// A page over plain http, as in a closed network, with a worker of the same program.
async function votedOnPage(request: unknown): Promise<{ text: string; seconds: number; told: number }> {
  const program = await build({
    entryPoints: [inProject('bench/secret-ballot/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
  })
  const server = createServer((asked, answered) => {
    const isProgram = asked.url === '/worker.js'
    answered.setHeader('content-type', isProgram ? 'text/javascript' : 'text/html')
    answered.end(isProgram ? program.outputFiles[0]?.text : '<!doctype html><title>b</title>')
  }).listen(0)
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${portOf(server.address())}/`)
    return await page.evaluate(
      (asked) =>
        new Promise<{ text: string; seconds: number; told: number }>((resolve) => {
          const began = performance.now()
          const worker = new Worker('/worker.js', { type: 'module' })
          let told = 0
          worker.onmessage = ({ data: reply }) => {
            if (reply.kind === 'progress') told++
            else resolve({ text: reply.text, seconds: (performance.now() - began) / 1000, told })
          }
          worker.postMessage(asked)
        }),
      request,
    )
  } finally {
    await browser.close()
    server.close()
  }
}

async function wholeTally(): Promise<void> {
  const [voters, nominees] = [Number(optionOf('voters') ?? 30), Number(optionOf('nominees') ?? 50)]
  const open = anOpenElection(desk, { team, nominees, credentials: credentialsFor(voters) })
  const votes = open.credentials.map((_, by) => ({
    by,
    choices: Array.from({ length: nominees }, () => 'yes' as const),
  }))
  const voted = await castVotes(desk, open, votes)
  const began = performance.now()
  const counted = await countElection(desk, open, { voted, trustees: [0, 1, 2] })
  const countSeconds = (performance.now() - began) / 1000
  const archive = writeArchive(counted, sampleTime)
  const { fault } = await verifyArchive(group, archive, manyHands())
  const seconds = (performance.now() - began) / 1000
  if (fault) throw new Error(`the archive was refused: ${fault.reason}`)
  const tool = beleniosTool && !process.argv.includes('--no-tool') ? toolSeconds(archive) : null
  const besideTool: Record<string, number> = tool === null ? {} : { tool, timesTool: tool / seconds }
  report(`tally ${voters} × ${nominees}`, limits.tally, { seconds, countSeconds, ...besideTool })
}

function toolSeconds(archive: Uint8Array): number {
  const began = performance.now()
  if (!toolVerifies(archive).isAccepted) throw new Error('belenios-tool refused the archive')
  return (performance.now() - began) / 1000
}

function report(part: string, limit: number, figures: { seconds: number; [more: string]: number }): void {
  const line = { part, limit, ...figures, ratio: figures.seconds / limit, machine: machine() }
  process.stdout.write(
    `${JSON.stringify(line, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one))}\n`,
  )
  if (figures.seconds > limit) process.exitCode = 1
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}
