import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchPostgres, type Postgres } from '#plumbing/postgres/launch.ts'

const roomNeeded = 1_000_000_000

/** A PostgreSQL that lives in memory where there is room for it, and leaves nothing behind. */
export async function throwawayPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), 'qt-test-'))
  const postgres = await launchPostgres({ folder: join(folder, 'database'), throwaway: true })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: postgres.url, stop }
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > roomNeeded
}
