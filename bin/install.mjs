// Installs the locked packages when they are missing or stale, and remembers what it installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `development` adds what only tests need; once there, it stays. */
export async function install(root, { development }) {
  const note = join(root, 'node_modules', '.installed')
  const wanted = fingerprint(root)
  const [hash, kind] = existsSync(note) ? readFileSync(note, 'utf8').split(' ') : []
  // Somebody who develops here keeps the tools.
  const all = development || kind === 'all' || existsSync(join(root, 'node_modules', 'vitest'))
  if (hash === wanted && (kind === 'all' || !all)) return

  process.stdout.write(
    'Cài đặt thư viện, lần đầu mất một đến hai phút… · Installing packages, a minute or two…\n',
  )
  rmSync(note, { force: true })
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', ...(all ? ['--include=dev'] : ['--omit=dev'])]
  const code = (await npmInstall(root, [...flags, '--prefer-offline'])) && (await npmInstall(root, flags))
  if (code !== 0) {
    process.stderr.write(
      'Không cài được thư viện; hãy kiểm tra mạng rồi chạy lại. · npm install failed; see above.\n',
    )
    process.exit(1)
  }
  writeFileSync(note, `${fingerprint(root)} ${all ? 'all' : 'run'}`)
}

function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

async function npmInstall(root, flags) {
  const lock = join(root, 'package-lock.json')
  const before = readFileSync(lock)
  const began = Date.now()
  const ticks = setInterval(() => {
    process.stdout.write(`  … ${Math.round((Date.now() - began) / 1000)} s\n`)
  }, 10_000)
  const code = await run(root, ['install', ...flags])
  clearInterval(ticks)
  // Another npm may spell the lock its own way; the tracked file stays as it was.
  if (!readFileSync(lock).equals(before)) writeFileSync(lock, before)
  return code
}

function run(root, args) {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const child = spawn(npm[0], [...npm.slice(1), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const pass = (signal) => {
    child.kill(signal)
    process.exit(130)
  }
  process.once('SIGINT', pass).once('SIGTERM', pass)
  return new Promise((resolve) => {
    const done = (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? 1)
    }
    child.once('exit', done).once('error', () => done(1))
  })
}
