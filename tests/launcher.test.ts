import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#plumbing/port.ts'
import { isAlive } from '#plumbing/postgres/process.ts'
import { addressOf, type Program, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'qt-launcher-'))
const settings: Record<string, string> = { DATA_DIR: folder, DATABASE_URL: '' }
let program: Program

const start = () => startProgram(settings, ['--empty'])
const noteOfPostgres = () => join(folder, 'empty', 'database', 'postmaster.pid')
const postgresPid = () => Number(readFileSync(noteOfPostgres(), 'utf8').split('\n')[0])

beforeAll(async () => {
  settings.PORT = String(await freePort('127.0.0.1', 30_000 + Math.floor(Math.random() * 20_000)))
})

afterAll(async () => {
  program.process.kill('SIGKILL')
  await program.end
  await sleep(500)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

describe('the program as it is started by a person', { timeout: 60_000 }, () => {
  it('serves a page on the port it was given, and keeps its password to itself', async () => {
    program = start()
    const address = await addressOf(program)
    expect(address).toBe(`http://127.0.0.1:${settings.PORT}`)
    expect((await fetch(address)).status).toBeLessThan(500)
    expect(statSync(join(folder, 'empty', 'database.password')).mode & 0o077).toBe(0)
  })

  it('says so and ends when it is started twice on the same data', async () => {
    const second = start()
    expect(await second.end).toBe(1)
    expect(second.said()).toContain('đang chạy trên chính dữ liệu này')
    expect(second.said()).toContain(`http://127.0.0.1:${settings.PORT}`)
    expect((await fetch(`http://127.0.0.1:${settings.PORT}`)).status).toBeLessThan(500)
  })

  it('takes its database along when it is killed, and recovers at the next start', async () => {
    const postgres = postgresPid()
    program.process.kill('SIGKILL')
    await program.end
    program = start()
    const address = await addressOf(program)
    expect(isAlive(postgres)).toBe(false)
    expect((await fetch(address)).status).toBeLessThan(500)
  })

  it('stops on Ctrl-C within five seconds and leaves nothing running', async () => {
    const postgres = postgresPid()
    const began = Date.now()
    program.process.kill('SIGINT')
    program.process.kill('SIGINT') // npm passes the signal on a second time
    expect(await program.end).toBe(0)
    expect(Date.now() - began).toBeLessThan(5_000)
    expect(isAlive(postgres)).toBe(false)
  })

  it('takes the next port when its own is taken, and says so', async () => {
    const taken = Number(settings.PORT)
    const other = createServer().listen(taken, '127.0.0.1')
    program = start()
    const address = await addressOf(program)
    expect(Number(new URL(address).port)).toBeGreaterThan(taken)
    expect(program.said()).toContain(`Cổng ${taken} đang bận`)
    program.process.kill('SIGTERM')
    expect(await program.end).toBe(0)
    await new Promise((resolve) => other.close(resolve))
  })

  it('names a setting it cannot use', async () => {
    const wrong = startProgram({ ...settings, PORT: 'tám nghìn' })
    expect(await wrong.end).toBe(1)
    expect(wrong.said()).toContain('PORT')
  })
})
