import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inProject } from '#plumbing/root.ts'
import { faultAtSight } from '../docx/kind.ts'
import type { Task, Worked } from './work.ts'

/** What one template may take. */
export type ApartLimits = { seconds: number; megabytes: number }

const usual: ApartLimits = { seconds: 60, megabytes: 900 }

/** Checks and fills a template in a process of its own: what is hostile or huge ends nothing but that. */
export async function workApart(bytes: Buffer, task: Task, limits = usual): Promise<Worked> {
  const fault = faultAtSight(bytes)
  if (fault) return failed(fault)
  await turn()
  try {
    return await asked(bytes, task, limits)
  } finally {
    running--
    waiting.shift()?.()
  }
}

const failed = (code: Worked['faults'][number]['code']): Worked => ({
  faults: [{ code, word: '' }],
  problems: [],
  leftOut: [],
  bytes: null,
})

const atOnce = 2
const waiting: (() => void)[] = []
let running = 0

async function turn(): Promise<void> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
  running++
}

async function asked(bytes: Buffer, task: Task, limits: ApartLimits): Promise<Worked> {
  const child = spawn(process.execPath, [...rights(limits), await builtChild()], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: inProject(),
    env: {},
  })
  const head = Buffer.from(JSON.stringify(task), 'utf8')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(Buffer.concat([size, head, bytes]))
  return answered(child, limits)
}

/** The process may read the program and nothing else, where Node can hold it to that. */
function rights({ megabytes }: ApartLimits): string[] {
  const flag = ['--permission', '--experimental-permission'].find((one) =>
    process.allowedNodeEnvironmentFlags.has(one),
  )
  const readable = [inProject('node_modules', '*'), inProject('var', 'build', '*'), inProject('package.json')]
  return [
    `--max-old-space-size=${megabytes}`,
    ...(flag ? [flag, ...readable.map((path) => `--allow-fs-read=${path}`)] : []),
  ]
}

function answered(child: ChildProcess, { seconds }: ApartLimits): Promise<Worked> {
  const parts: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part))
  return new Promise((tell) => {
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    child.on('error', () => tell(failed('slow')))
    child.on('close', (code) => {
      clearTimeout(late)
      tell(code === 0 ? answerOf(Buffer.concat(parts)) : failed('slow'))
    })
  })
}

function answerOf(all: Buffer): Worked {
  if (all.length < 4) return failed('fillFailed')
  const length = all.readUInt32LE(0)
  const said: Omit<Worked, 'bytes'> = JSON.parse(all.toString('utf8', 4, 4 + length))
  return { ...said, bytes: all.length > 4 + length ? all.subarray(4 + length) : null }
}

let built: Promise<string> | null = null

/** The program of the process, built once; it is TypeScript like the rest. */
function builtChild(): Promise<string> {
  built ??= buildChild()
  return built
}

async function buildChild(): Promise<string> {
  const { build } = await import('esbuild')
  const outfile = inProject('var', 'build', 'template-child.mjs')
  const made = await build({
    entryPoints: [inProject('ground', 'papers', 'templates', 'apart', 'child.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  })
  await mkdir(dirname(outfile), { recursive: true })
  await writeFile(`${outfile}.${process.pid}`, made.outputFiles[0]?.contents ?? '')
  await rename(`${outfile}.${process.pid}`, outfile)
  return outfile
}
