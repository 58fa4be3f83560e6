import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

const ticksPerSecond = 100

/**
 * Milliseconds of processor time so far, of this process and of the database's sessions. Unlike the clock it hardly
 * minds what else the machine does; where the system does not tell of other processes, it is ours alone.
 */
export async function processorTime(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database()`.execute(db)
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + rows.reduce((sum, { pid }) => sum + timeOf(pid), 0)
}

/** Milliseconds of processor time of the processes this one has started and that still run. */
export function childrenTime(): number {
  const file = `/proc/${process.pid}/task/${process.pid}/children`
  if (!existsSync(file)) return 0
  const pids = readFileSync(file, 'utf8').split(' ').filter(Boolean)
  return pids.reduce((sum, pid) => sum + timeOf(Number(pid)), 0)
}

function timeOf(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return 0
  // After the name in brackets; user and system time are the 14th and 15th field of the line.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}
