import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import '#server/language.ts'
import { keep, machine, optionOf, tell } from '../law/tell.ts'
import { aimsMissed } from './aims.ts'
import { heading, type Measured, measure, type Page, type Runner } from './measure.ts'
import { runOurs } from './ours.ts'
import { missingPackages, runWordPress, type WordPress } from './wordpress/run.ts'

// The magazine beside Debian's WordPress: the same 1,000 made-up items and 20,000 comments, the same questions by the same
// tool, one after the other. --large: ours alone with 100,000 items and 1,000,000 comments. --ours leaves the rival out;
// --database=URL asks one that was filled before. --seconds=N for each measurement, --connections=N.

const words = process.argv.slice(2)
const isLarge = words.includes('--large')
const size = isLarge ? { items: 100_000, each: 10 } : { items: 1_000, each: 20 }
const seconds = Number(optionOf('seconds') ?? 10)
const connections = Number(optionOf('connections') ?? 8)

const missing = missingPackages()
if (missing.length > 0) {
  tell(`Not measured; this machine lacks: ${missing.join(', ')}.\n  apt-get install -y ${missing.join(' ')}`)
  process.exit(2)
}

const before = machine()
const folder = mkdtempSync(join(tmpdir(), 'qt-portal-'))
chmodSync(folder, 0o755)
const measured: Measured[] = []
let told: WordPress['told'] | null = null
try {
  tell(`${heading}\n`)
  if (!isLarge && !words.includes('--ours')) await rival()
  await ours()
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
}
report()

async function rival(): Promise<void> {
  const wordpress = await runWordPress(join(folder, 'wordpress'), size)
  told = wordpress.told
  tell(`WordPress ${told.version}, theme ${told.theme}: ${told.items} items, ${told.said} comments`)
  const { address, cachedAddress, processes } = wordpress
  const runner = { address, processes, warms: false }
  try {
    await both({ ...runner, name: 'WordPress, default' }, slugs('/', '/'))
    await wordpress.use({ objects: true, pages: false })
    await both({ ...runner, name: 'WordPress, object cache (APCu)', warms: false }, slugs('/', '/'))
    await wordpress.use({ objects: false, pages: true })
    await both({ ...runner, name: 'WordPress, page cache (PHP)', warms: true }, slugs('/', '/'))
    await wordpress.use({ objects: false, pages: false })
    await both(
      { ...runner, name: 'WordPress behind nginx fastcgi_cache', address: cachedAddress, warms: true },
      slugs('/', '/'),
    )
  } finally {
    await wordpress.stop()
  }
}

async function ours(): Promise<void> {
  const began = performance.now()
  const magazine = await runOurs(folder, { ...size, given: optionOf('database') })
  tell(`ours, filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  const runner = { name: 'ours', address: magazine.address, processes: magazine.processes, warms: !isLarge }
  try {
    if (isLarge) await largePages(runner)
    else await both(runner, slugs('/news/', ''))
  } finally {
    await magazine.stop()
  }
}

/** Of so many, most are not in memory: all in no order, then those that readers mostly ask for. */
async function largePages(runner: Runner): Promise<void> {
  const all = Array.from({ length: 20_000 }, (_, n) => `/news/tin-mau-${1 + ((n * 7_919) % size.items)}`)
  const newest = Array.from({ length: 500 }, (_, n) => `/news/tin-mau-${size.items - n}`)
  const fronts = [
    '/',
    '/sections/activity',
    '/sections/emulation',
    '/latest?page=2',
    '/latest?page=400',
    '/archive',
  ]
  const how = { folder, seconds, connections }
  measured.push(
    await measure(
      { ...runner, name: 'ours, any of 100,000, each drawn' },
      { ...how, page: 'article', paths: all },
    ),
  )
  measured.push(
    await measure(
      { ...runner, name: 'ours, the newest 500', warms: true },
      { ...how, page: 'article', paths: newest },
    ),
  )
  for (const path of fronts)
    measured.push(
      await measure(
        { ...runner, name: `ours, ${path}`, warms: true },
        { ...how, page: 'front', paths: [path] },
      ),
    )
}

async function both(runner: Runner, articles: string[]): Promise<void> {
  const pages: [Page, string[]][] = [
    ['article', articles],
    ['front', ['/']],
  ]
  for (const [page, paths] of pages)
    measured.push(await measure(runner, { folder, paths, page, seconds, connections }))
}

function slugs(start: string, end: string): string[] {
  return Array.from({ length: size.items }, (_, n) => `${start}tin-mau-${n + 1}${end}`)
}

function versions(): Record<string, string> {
  const names = ['wordpress', 'mariadb-server', 'php8.2-fpm', 'php8.2-apcu', 'nginx', 'wrk']
  const said = execFileSync('dpkg-query', ['-W', ...names], { encoding: 'utf8' })
  const lines = said.trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split('\t')))
}

function report(): void {
  const missed = aimsMissed(measured, isLarge)
  tell(
    missed.length > 0
      ? `\n${missed.length} aims missed:\n  ${missed.join('\n  ')}`
      : '\nevery aim is reached',
  )
  const how = {
    size,
    seconds,
    connections,
    versions: versions(),
    told,
    loadBefore: before.load,
    loadAfter: loadavg(),
  }
  keep(isLarge ? 'portal-large' : 'portal', { machine: machine(), ...how, measured, missed })
  process.exit(missed.length > 0 ? 1 : 0)
}
