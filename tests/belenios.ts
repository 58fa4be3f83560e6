import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The belenios-tool of this machine; undefined where there is none. */
export const beleniosTool = ['belenios-tool'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

/** Whether the tool accepts an archive, and what it says. */
export function toolVerifies(archive: Uint8Array): { isAccepted: boolean; says: string } {
  const folder = mkdtempSync(join(tmpdir(), 'belenios-'))
  try {
    writeFileSync(join(folder, 'election.bel'), archive)
    const { status, stderr } = spawnSync(beleniosTool ?? '', ['election', 'verify', '--dir', folder], {
      encoding: 'utf8',
    })
    if (status === null) throw new Error('belenios-tool was stopped before it answered')
    return { isAccepted: status === 0, says: stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
