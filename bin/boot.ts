import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { proofsAt } from '#ground/papers/proof/seal.ts'
import { freePort } from '#plumbing/port.ts'
import { launchPostgres } from '#plumbing/postgres/launch.ts'
import { DataInUse, type Lock, lockData } from '#plumbing/postgres/lock.ts'
import { BadSetting, readSettings, type Settings } from '#plumbing/settings.ts'
import { start } from '#server/main.ts'

type Stop = () => void | Promise<void>

const patience = 4_500

/** Starts everything and keeps it until Ctrl-C; `bin/start.mjs` calls this once the program is built. */
export async function boot({ empty }: { empty: boolean }): Promise<void> {
  const stops: Stop[] = []
  let stopping = false
  // A turn later, so that the signals are heard before the first long piece of work.
  const started = Promise.resolve().then(() => run(stops, empty))
  const onSignal = () => {
    if (stopping) return
    stopping = true
    say('Đang dừng… · Stopping…')
    void endWith(0, stops, started)
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal)

  try {
    await started
  } catch (error) {
    // Ctrl-C reaches the children too: their failure may arrive before the signal itself.
    await sleep(50)
    if (stopping) return
    stopping = true
    process.stderr.write(`\n${sentence(error)}\n`)
    await endWith(1, stops, Promise.resolve())
  }
}

async function run(stops: Stop[], empty: boolean): Promise<void> {
  const given = readSettings(process.env)
  const settings = empty ? { ...given, dataDir: join(given.dataDir, 'empty') } : given
  const lock = settings.databaseUrl ? null : lockData(join(settings.dataDir, 'running.json'))
  if (lock) stops.push(lock.release)

  const databaseUrl = settings.databaseUrl ?? (await ownDatabase(settings, stops))
  const port = await chosenPort(settings)
  const publicUrl = settings.publicUrl ?? addressOf(settings.host, port)
  proofsAt(settings.publicUrl)
  const running = await start({ settings: { ...settings, port, publicUrl, databaseUrl }, empty })
  stops.push(running.stop)
  greet(running, lock)
}

async function ownDatabase(settings: Settings, stops: Stop[]): Promise<string> {
  say('Khởi động cơ sở dữ liệu… · Starting the database…')
  const postgres = await launchPostgres({
    folder: join(settings.dataDir, 'database'),
    onExit: () => {
      process.stderr.write('\nCơ sở dữ liệu đã dừng đột ngột. · The database ended unexpectedly.\n')
      process.exit(1)
    },
  })
  stops.push(postgres.stop)
  return postgres.url
}

async function chosenPort({ host, port }: Settings): Promise<number> {
  const free = await freePort(host, port).catch((error: unknown) => {
    throw new BadSetting(`Không mở được HOST ${host}. · Cannot listen on HOST ${host}: ${error}`)
  })
  if (free !== port) say(`Cổng ${port} đang bận, dùng cổng ${free}. · Port ${port} is taken, using ${free}.`)
  return free
}

function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function greet(running: { url: string; greeting?: string[] }, lock: Lock | null): void {
  lock?.announce(running.url)
  const lines = ['', `  Quyết Thắng  →  ${running.url}`, '', ...(running.greeting ?? [])]
  say([...lines, 'Dừng: Ctrl-C · Stop: Ctrl-C'].join('\n'))
}

// The last started is stopped first. Whatever hangs, the program is gone within five seconds.
async function endWith(code: number, stops: Stop[], started: Promise<void>): Promise<void> {
  const late = setTimeout(() => process.exit(code), patience)
  await started.catch(() => {})
  for (const stop of stops.reverse()) {
    try {
      await stop()
    } catch (error) {
      process.stderr.write(`${sentence(error)}\n`)
    }
  }
  clearTimeout(late)
  process.exit(code)
}

function sentence(error: unknown): string {
  if (error instanceof DataInUse) {
    const { pid, url } = error.holder
    const where = url ? `: ${url}` : ''
    return [
      `Chương trình đang chạy trên chính dữ liệu này (tiến trình ${pid})${where}. Hãy dừng nó trước, hoặc đặt DATA_DIR khác.`,
      `(Already running on the same data, process ${pid}${where}. Stop it first, or set another DATA_DIR.)`,
    ].join('\n')
  }
  if (error instanceof BadSetting) return error.message
  return error instanceof Error ? `${error.stack}${causeOf(error)}` : String(error)
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `\n${error.cause.message}` : ''
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
