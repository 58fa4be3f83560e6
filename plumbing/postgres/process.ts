import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process of this id is running; one that only waits to be collected by its parent is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const [state = ''] = statOf(pid) ?? [ask(pid, 'state=')]
  return !/^[ZX]/.test(state)
}

/** When the process began, in whatever words the system has; tells it from a later one of the same id. */
export function birthOf(pid: number): string {
  const stat = statOf(pid)
  if (!stat) return ask(pid, 'lstart=')
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${stat[19]}`
}

// Linux: the fields after the name, from the state on.
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** The command line of the process, to know whose it is before it is stopped. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ask(pid, 'command=')
  }
}

function ask(pid: number, field: string): string {
  return spawnSync('ps', ['-p', String(pid), '-o', field], { encoding: 'utf8' }).stdout?.trim() ?? ''
}
