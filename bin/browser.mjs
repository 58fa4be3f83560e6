// Finds a Chromium for the browser tests, and fetches one where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** The path of a browser, or null after saying how to give one. */
export async function findBrowser(root) {
  const found = onMachine() ?? fromDebian() ?? (await fromPackage(root))
  if (!found) {
    console.error('Không có trình duyệt cho kiểm thử: đặt CHROMIUM=/đường/dẫn/tới/chromium.')
    console.error('(No browser for the tests: set CHROMIUM=/path/to/chromium.)')
  }
  return found
}

function onMachine() {
  const given = process.env.CHROMIUM
  if (given && works(given)) return given
  if (given) console.error(`CHROMIUM=${given} does not start; looking for another.`)
  const paths = (process.env.PATH ?? '').split(':')
  const here = [...paths.flatMap((path) => names.map((name) => join(path, name))), ...macPaths]
  return here.find((path) => existsSync(path) && works(path)) ?? null
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  console.log('Cài Chromium từ Debian… · Installing Chromium from Debian…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return onMachine()
}

// The newest that runs on Node 20.
const packageName = '@sparticuz/chromium@147.0.0'

// The last resort: a package that carries a browser, outside our own dependencies.
async function fromPackage(root) {
  const folder = join(root, 'var', 'browser')
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
  if (!existsSync(entry)) {
    console.log('Cài Chromium từ npm… · Installing Chromium from npm…')
    spawnSync('npm', ['install', '--no-audit', '--no-fund', packageName], {
      cwd: folder,
      stdio: 'inherit',
    })
  }
  try {
    const [main] = ['build/esm/index.js', 'build/index.js'].filter((path) => existsSync(join(entry, path)))
    const { default: chromium } = await import(pathToFileURL(join(entry, main ?? 'index.js')).href)
    const path = await chromium.executablePath()
    return works(path) ? path : null
  } catch (error) {
    console.error(String(error))
    if (existsSync(entry)) console.error(readdirSync(entry).join(' '))
    return null
  }
}

function works(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
