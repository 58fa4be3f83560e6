import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100
type Process = { pid: number; parent: number; time: number }

/** Milliseconds of processor time so far, of these processes and of all they have started, those that ended included. */
export function timeOfTrees(roots: number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf)
  const mine = new Set(roots)
  for (let grown = true; grown; ) {
    const found = all.filter(({ pid, parent }) => mine.has(parent) && !mine.has(pid))
    for (const { pid } of found) mine.add(pid)
    grown = found.length > 0
  }
  return all.filter(({ pid }) => mine.has(pid)).reduce((sum, { time }) => sum + time, 0)
}

/** The process that started this one. */
export const parentOf = (pid: number): number => processOf(String(pid))[0]?.parent ?? 0

// After the name in brackets: the parent is the 4th field, times from the 14th (own, then of children that ended).
function processOf(name: string): Process[] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ticks = [11, 12, 13, 14].reduce((sum, n) => sum + Number(fields[n]), 0)
    return [{ pid: Number(name), parent: Number(fields[1]), time: (ticks * 1000) / ticksPerSecond }]
  } catch {
    return []
  }
}
