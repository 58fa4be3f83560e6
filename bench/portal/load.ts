import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { timeOfTrees } from './trees.ts'

const run = promisify(execFile)

type Load = {
  folder: string
  address: string
  paths: string[]
  processes: number[]
  seconds: number
  connections: number
}

export type Figures = {
  pages: number // answered
  perSecond: number
  processor: number // ms of processor time for each page, of every process that had a part in it
  p50: number // ms
  p99: number
  wrong: number // answers that were not 200, and broken connections
  bytes: number // of one answer as it was sent, its head included
}

/** Asks for the paths in turn over connections that stay open, as fast as they are answered; each takes gzip. */
export async function load({
  folder,
  address,
  paths,
  processes,
  seconds,
  connections,
}: Load): Promise<Figures> {
  const script = join(folder, 'ask.lua')
  writeFileSync(script, lua(paths))
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '-s', script, address]
  const before = timeOfTrees(processes)
  const { stdout } = await run('wrk', words, { maxBuffer: 10_000_000 })
  const spent = timeOfTrees(processes) - before
  const [, line = ''] = /^told (.*)$/m.exec(stdout) ?? []
  const [pages = 0, micros = 1, bytes = 0, p50 = 0, p99 = 0, wrong = 0] = line.split(' ').map(Number)
  return {
    pages,
    perSecond: (pages * 1_000_000) / micros,
    processor: spent / Math.max(1, pages),
    p50: p50 / 1000,
    p99: p99 / 1000,
    wrong,
    bytes: bytes / Math.max(1, pages),
  }
}

const lua = (paths: string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(',\n')} }
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"
wrk.headers["Accept"] = "text/html"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(all, waited, each)
  local wrong = all.errors.connect + all.errors.read + all.errors.write + all.errors.status + all.errors.timeout
  io.write(string.format("told %d %d %d %d %d %d\\n", all.requests, all.duration, all.bytes,
    waited:percentile(50), waited:percentile(99), wrong))
end
`
