import { loadavg } from 'node:os'
import { tell } from '../law/tell.ts'
import { type Figures, load } from './load.ts'
import { type Weight, weigh } from './weight.ts'

/** A magazine in one of the ways it can be run. */
export type Runner = { name: string; address: string; processes: () => number[]; warms: boolean }
export type Page = 'article' | 'front'
export type Measured = {
  name: string
  page: Page
  load: number // of the machine when it began
  full: Figures // as many as it can, over many connections
  one: Figures // one reader at a time: how long he waits
  weight: Weight
}

type How = { folder: string; paths: string[]; page: Page; seconds: number; connections: number }

/** Asks for one kind of page as fast as it is answered, then one at a time. */
export async function measure(
  runner: Runner,
  { folder, paths, page, seconds, connections }: How,
): Promise<Measured> {
  const { name, address } = runner
  const asking = { folder, address, paths, processes: runner.processes(), seconds, connections }
  if (runner.warms) await askEach(address, paths)
  await load({ ...asking, seconds: 2 })
  const [began = 0] = loadavg()
  const full = await load(asking)
  const one = await load({ ...asking, connections: 1, seconds: Math.ceil(seconds / 2) })
  if (full.wrong + one.wrong > 0) throw new Error(`${name}, ${page}: ${full.wrong + one.wrong} wrong answers`)
  const weight = await weigh(address, paths.at(-1) ?? '/')
  const measured = { name, page, load: began, full, one, weight }
  tell(lineOf(measured))
  return measured
}

/** Every path once, eight at a time, so that whatever keeps pages has them. */
async function askEach(address: string, paths: string[]): Promise<void> {
  const waiting = [...paths]
  const ask = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await (await fetch(`${address}${path}`)).arrayBuffer()
  }
  await Promise.all(Array.from({ length: 8 }, ask))
}

export const heading =
  '   pages/s  CPU ms   p50 ms   p99 ms   alone p50    p99   page KB  styles  scripts  fonts   load'

function lineOf({ name, page, load: began, full, one, weight }: Measured): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7)
  return [
    full.perSecond.toFixed(1).padStart(10),
    full.processor.toFixed(3).padStart(8),
    ...[full.p50, full.p99].map((ms) => ms.toFixed(1).padStart(8)),
    one.p50.toFixed(2).padStart(11),
    one.p99.toFixed(2).padStart(7),
    `  ${[weight.page, weight.styles, weight.scripts, weight.fonts].map(kilobytes).join(' ')}`,
    began.toFixed(1).padStart(6),
    ` ${page.padEnd(8)} ${name}`,
  ].join(' ')
}
