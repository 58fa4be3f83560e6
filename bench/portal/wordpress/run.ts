import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#plumbing/port.ts'
import { inProject } from '#plumbing/root.ts'
import { itemsOf, saidUnder } from '../items.ts'
import { nginxSettings, type Place, phpSettings, siteSettings } from './config.ts'

/** The rival while it runs: where it is found, and whose processor time is its own. */
export type WordPress = {
  address: string
  cachedAddress: string // the same with its pages kept by nginx
  told: { version: string; theme: string; items: number; said: number }
  processes: () => number[]
  use: (parts: { objects: boolean; pages: boolean }) => Promise<void>
  stop: () => Promise<void>
}

const wanted: Record<string, string> = {
  '/usr/share/wordpress/wp-settings.php': 'wordpress',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree': 'wordpress-theme-twentytwentythree',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/sbin/php-fpm8.2': 'php-fpm',
  '/usr/lib/php/20220829/mysqli.so': 'php-mysql',
  '/usr/lib/php/20220829/apcu.so': 'php-apcu',
  '/usr/sbin/nginx': 'nginx-light',
  '/usr/bin/wrk': 'wrk',
}

/** The packages of Debian the bench misses on this machine. */
export const missingPackages = () =>
  Object.entries(wanted).flatMap(([path, name]) => (existsSync(path) ? [] : [name]))

/** Debian's WordPress in a folder of its own, filled, behind nginx and PHP-FPM. */
export async function runWordPress(
  folder: string,
  size: { items: number; each: number },
): Promise<WordPress> {
  const place: Place = {
    folder,
    site: join(folder, 'site'),
    port: await freePort('127.0.0.1', 18_080),
    cachedPort: await freePort('127.0.0.1', 18_180),
    database: join(folder, 'sockets', 'database'),
    php: join(folder, 'php.sock'),
  }
  prepare(place)
  const children: ChildProcess[] = []
  try {
    children.push(await database(place))
    const told = fill(place, size)
    children.push(run(place, ['/usr/sbin/php-fpm8.2', '-R', '-y', join(folder, 'php.conf'), ...phpWords]))
    children.push(run(place, ['/usr/sbin/nginx', '-c', join(folder, 'nginx.conf')]))
    await sleep(1_500)
    return {
      address: `http://127.0.0.1:${place.port}`,
      cachedAddress: `http://127.0.0.1:${place.cachedPort}`,
      told,
      processes: () => children.flatMap((child) => child.pid ?? []),
      use: (parts) => use(place, parts),
      stop: () => stop(children),
    }
  } catch (error) {
    await stop(children)
    throw error
  }
}

const phpWords = ['-d', 'apc.shm_size=128M']

function prepare({ folder, site, ...place }: Place): void {
  for (const name of ['rows', 'pages', 'kept', 'sockets']) mkdirSync(join(folder, name), { recursive: true })
  chmodSync(folder, 0o755)
  for (const name of ['pages', 'sockets']) chmodSync(join(folder, name), 0o777)
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true })
  writeFileSync(join(site, 'wp-config.php'), siteSettings({ folder, site, ...place }))
  writeFileSync(join(folder, 'php.conf'), phpSettings({ folder, site, ...place }))
  writeFileSync(join(folder, 'nginx.conf'), nginxSettings({ folder, site, ...place }))
}

async function database({ folder, database: socket, ...place }: Place): Promise<ChildProcess> {
  const files = join(folder, 'database')
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', '--user=mysql', `--datadir=${files}`, '--auth-root-authentication-method=normal'],
    {
      stdio: 'ignore',
    },
  )
  const words = [
    '--no-defaults',
    '--user=mysql',
    `--datadir=${files}`,
    `--socket=${socket}`,
    '--skip-networking',
  ]
  const server = run({ folder, database: socket, ...place }, [
    '/usr/sbin/mariadbd',
    ...words,
    '--character-set-server=utf8mb4',
  ])
  for (let n = 0; n < 200 && !existsSync(socket); n += 1) await sleep(200)
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-uroot',
    '-e',
    'create database wordpress',
  ])
  return server
}

/** WordPress installs itself; the rows of the bench are its own text. */
function fill({ folder, site }: Place, { items, each }: { items: number; each: number }): WordPress['told'] {
  const [itemsFile, saidFile] = [join(folder, 'rows', 'items'), join(folder, 'rows', 'said')]
  writeFileSync(itemsFile, [...itemsOf(items)].map((row) => JSON.stringify(row)).join('\n'))
  writeFileSync(saidFile, [...saidUnder(items, each)].map((row) => JSON.stringify(row)).join('\n'))
  const program = inProject('bench', 'portal', 'wordpress', 'fill.php')
  const words = ['-d', 'memory_limit=1G', program, site, itemsFile, saidFile]
  const said = execFileSync('php', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return JSON.parse(said.slice(said.lastIndexOf('{"version"')))
}

/** Puts the drop-ins in or takes them out; OPcache looks for changed files every two seconds. */
async function use(
  { folder, site }: Place,
  { objects, pages }: { objects: boolean; pages: boolean },
): Promise<void> {
  for (const [name, isUsed] of [
    ['object-cache.php', objects],
    ['advanced-cache.php', pages],
  ] as const) {
    const dropIn = join(site, 'wp-content', name)
    if (isUsed) cpSync(inProject('bench', 'portal', 'wordpress', name), dropIn)
    else rmSync(dropIn, { force: true })
  }
  rmSync(join(folder, 'pages'), { recursive: true, force: true })
  mkdirSync(join(folder, 'pages'))
  chmodSync(join(folder, 'pages'), 0o777)
  await sleep(3_000)
}

/** Ends with the bench, whatever ends that. */
function run({ folder }: Place, command: string[]): ChildProcess {
  const output = openSync(join(folder, 'said'), 'a')
  return spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], { stdio: ['ignore', output, output] })
}

async function stop(children: ChildProcess[]): Promise<void> {
  for (const child of children.reverse()) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(15_000)])
  }
}
