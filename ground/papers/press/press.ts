import { type ChildProcess, fork } from 'node:child_process'
import { t } from '#plumbing/language.ts'
import { inProject } from '#plumbing/root.ts'
import { demand, refused } from '#plumbing/verdict.ts'

/** What is to be set: a template and the words it takes as data. */
export type Setting = { template: string; inputs: Record<string, string> }

type Task = ({ as: 'pdf' | 'svg' } & Setting) | { as: 'join'; parts: Uint8Array[] }

/** What a press may take: seconds and megabytes of one setting; after so many settings a fresh process follows. */
type PressLimits = {
  presses: number
  seconds: number
  megabytes: number
  settings: number
  idleSeconds: number
}

/** Sets papers in processes of its own, one setting at a time in each; the others wait in line. */
export type Press = {
  pdf(setting: Setting): Promise<Buffer>
  svg(setting: Setting): Promise<string>
  /** The pages of finished PDFs in one, in their order. */
  join(parts: Uint8Array[]): Promise<Buffer>
}

/** The processes start with the first setting, end when idle for long, and die with the program. */
export function openPress(fonts: string[], limits: PressLimits): Press {
  const pool: Pool = { fonts, limits, running: [], waiting: [] }
  return {
    pdf: async (setting) => Buffer.from(await made(pool, { as: 'pdf', ...setting })),
    svg: async (setting) => String(await made(pool, { as: 'svg', ...setting })),
    join: async (parts) => Buffer.from(await made(pool, { as: 'join', parts })),
  }
}

async function made(pool: Pool, task: Task): Promise<string | Uint8Array> {
  const outcome = await new Promise<Outcome>((tell) => {
    pool.waiting.push({ task, tell })
    takeUp(pool)
  })
  if ('broken' in outcome) demand(refused(sentenceOf(outcome.broken)))
  if ('made' in outcome) return outcome.made
  throw new Error(`The paper could not be set: ${'fault' in outcome ? outcome.fault : ''}`)
}

function sentenceOf(broken: Broken): string {
  if (broken === 'slow')
    return t('Dàn trang lâu quá nên đã dừng. Hãy chia thành văn bản ngắn hơn rồi làm lại.')
  if (broken === 'large')
    return t('Dàn trang cần quá nhiều bộ nhớ nên đã dừng. Hãy chia thành văn bản ngắn hơn rồi làm lại.')
  return t('Chương trình dàn trang dừng đột ngột. Hãy làm lại; nếu vẫn lỗi, báo quản trị hệ thống.')
}

type Broken = 'slow' | 'large' | 'gone'
type Outcome = { made: string | Uint8Array } | { fault: string } | { broken: Broken }
type Order = { task: Task; tell: (outcome: Outcome) => void }
type Running = { child: ChildProcess; order: Order | null; late: NodeJS.Timeout | null; set: number }
type Pool = { fonts: string[]; limits: PressLimits; running: Running[]; waiting: Order[] }
type Answer = { outcome: Outcome; megabytes: number }

function takeUp(pool: Pool): void {
  if (pool.waiting.length === 0) return
  const free = pool.running.find((one) => !one.order) ?? started(pool)
  const order = free && pool.waiting.shift()
  if (!order) return
  clearTimeout(free.late ?? undefined)
  free.order = order
  free.late = setTimeout(() => free.child.kill('SIGKILL'), pool.limits.seconds * 1000)
  hold(free.child)
  free.child.send(order.task)
}

function started(pool: Pool): Running | null {
  const { fonts, limits, running } = pool
  if (running.length >= limits.presses) return null
  const about = JSON.stringify({ fonts, megabytes: limits.megabytes })
  const child = fork(inProject('ground', 'papers', 'press', 'press.mjs'), [about], {
    ...{ execArgv: [], env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  })
  const one: Running = { child, order: null, late: null, set: 0 }
  running.push(one)
  child.on('message', (answer: Answer) => answered(pool, one, answer))
  child.on('error', () => ended(pool, one, 'gone'))
  child.on('exit', (_, signal) => ended(pool, one, reasonOf(signal)))
  return one
}

function answered(pool: Pool, one: Running, { outcome, megabytes }: Answer): void {
  const { order } = one
  clearTimeout(one.late ?? undefined)
  Object.assign(one, { order: null, set: one.set + 1 })
  const tired = one.set >= pool.limits.settings || megabytes > pool.limits.megabytes / 2
  if (tired) retire(pool, one)
  else rest(pool, one)
  order?.tell(outcome)
  takeUp(pool)
}

/** An idle press keeps no program from ending. */
function rest(pool: Pool, one: Running): void {
  one.late = setTimeout(() => retire(pool, one), pool.limits.idleSeconds * 1000).unref()
  one.child.unref()
  one.child.channel?.unref()
}

function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function retire(pool: Pool, one: Running): void {
  pool.running = pool.running.filter((other) => other !== one)
  one.child.disconnect()
  one.child.unref()
}

function ended(pool: Pool, one: Running, broken: Broken): void {
  const { order } = one
  clearTimeout(one.late ?? undefined)
  one.order = null
  pool.running = pool.running.filter((other) => other !== one)
  order?.tell({ broken })
  takeUp(pool)
}

function reasonOf(signal: NodeJS.Signals | null): Broken {
  if (signal === 'SIGKILL') return 'slow'
  return signal === 'SIGUSR2' ? 'large' : 'gone'
}
