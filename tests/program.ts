import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { inProject } from '#plumbing/root.ts'

/** The program as a person starts it, in a process of its own. */
export type Program = {
  process: ChildProcess
  said: () => string
  end: Promise<number | null> // its exit code; empty when killed
}

/** Starts `bin/start.mjs` with these settings. */
export function startProgram(settings: Record<string, string>, words: string[] = []): Program {
  const child = spawn(process.execPath, [inProject('bin', 'start.mjs'), ...words], {
    env: { ...process.env, NODE_ENV: '', VITEST: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (piece: Buffer) => {
    said += piece.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const end = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { process: child, said: () => said, end }
}

/** Waits until the program says where it is, and gives the address. */
export async function addressOf(program: Program, patience = 60_000): Promise<string> {
  for (let waited = 0; waited < patience; waited += 25) {
    const address = /→\s+(http\S+)/.exec(program.said())?.[1]
    if (address) return address
    if (program.process.exitCode !== null) break
    await sleep(25)
  }
  throw new Error(`the program did not start:\n${program.said()}`)
}
