import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the server is started: PostgreSQL refuses root, and must not outlive this program. */
export type Wrapper = { before: string[]; owner: { uid: number; gid: number } | null }

// The signal reaches the server when this program dies, even by kill -9.
const dieWithParent = ['setpriv', '--pdeathsig', 'INT', '--']

/** Finds the way that works on this machine; `owner` is who must own the files, if not ourselves. */
export function unprivileged(): Wrapper {
  const tether = works([...dieWithParent, 'true']) ? dieWithParent : []
  if (process.getuid?.() !== 0) return { before: tether, owner: null }

  const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']
  if (works([...namespace, ...tether, 'true'])) return { before: [...namespace, ...tether], owner: null }
  return asOtherUser(tether)
}

// Without namespaces: another user, who may still pass through folders that only root may enter.
function asOtherUser(tether: string[]): Wrapper {
  const owner = otherUser()
  const caps = '+dac_override,+dac_read_search'
  const change = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  for (const rights of [[`--inh-caps=${caps}`, `--ambient-caps=${caps}`], []]) {
    const before = [...change, ...rights, '--', ...tether]
    if (works([...before, 'true'])) return { before, owner }
  }
  throw new Error('PostgreSQL cannot run as root here: start as an ordinary user, or set DATABASE_URL')
}

/** Gives a folder and all in it to the user the server runs as. */
export function giveTo(wrapper: Wrapper, path: string): void {
  if (!wrapper.owner) return
  chownSync(path, wrapper.owner.uid, wrapper.owner.gid)
  if (!lstatSync(path).isDirectory()) return
  for (const entry of readdirSync(path)) giveTo(wrapper, join(path, entry))
}

function otherUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65_534), gid: Number(user?.[3] ?? 65_534) }
}

function works([command = 'true', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
