import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { inProject } from './root.ts'

/** What a process apart may take, and the one file it may read beside the program. */
export type ApartLimits = { seconds: number; megabytes: number; reads?: string }

/** How many processes of one kind run at once; the others wait in line. */
const atOnce = 2

/**
 * A program of ours (a TypeScript file in the project) that runs in a process of its own with little memory and the
 * right to read nothing but the program: what is hostile or huge ends nothing but that. Bytes go in and bytes come
 * out; null where it took too long, too much, or broke.
 */
export function programApart(...source: string[]) {
  const waiting: (() => void)[] = []
  let running = 0
  let built: Promise<string> | null = null
  return async (bytes: Buffer, limits: ApartLimits): Promise<Buffer | null> => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      built ??= build(inProject(...source))
      return await asked(await built, bytes, limits)
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}

function asked(program: string, bytes: Buffer, limits: ApartLimits): Promise<Buffer | null> {
  const child = spawn(process.execPath, [...rights(limits), program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: inProject(),
    env: {},
  })
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(bytes)
  return answered(child, limits)
}

/** The process may read the program and nothing else, where Node can hold it to that. */
function rights({ megabytes, reads }: ApartLimits): string[] {
  const flag = ['--permission', '--experimental-permission'].find((one) =>
    process.allowedNodeEnvironmentFlags.has(one),
  )
  const readable = [
    inProject('node_modules', '*'),
    inProject('var', 'build', '*'),
    inProject('package.json'),
    ...(reads ? [reads] : []),
  ]
  return [
    `--max-old-space-size=${megabytes}`,
    ...(flag ? [flag, ...readable.map((path) => `--allow-fs-read=${path}`)] : []),
  ]
}

function answered(child: ChildProcess, { seconds }: ApartLimits): Promise<Buffer | null> {
  const parts: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part))
  return new Promise((tell) => {
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    child.on('error', () => tell(null))
    child.on('close', (code) => {
      clearTimeout(late)
      tell(code === 0 ? Buffer.concat(parts) : null)
    })
  })
}

/** Built once; it is TypeScript like the rest. */
async function build(source: string): Promise<string> {
  const { build: bundle } = await import('esbuild')
  const outfile = inProject('var', 'build', `${basename(source, '.ts')}.mjs`)
  const made = await bundle({
    entryPoints: [source],
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
