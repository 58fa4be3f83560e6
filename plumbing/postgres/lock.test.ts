import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataInUse, lockData } from './lock.ts'
import { birthOf } from './process.ts'

let folder = ''
const file = () => join(folder, 'running.json')
const held = (pid: number, birth: string) => writeFileSync(file(), JSON.stringify({ pid, birth, url: null }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qt-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the right to a data folder', () => {
  it('is refused while its holder runs, and tells where the holder is', () => {
    lockData(file()).announce('http://127.0.0.1:1')
    expect(() => lockData(file())).toThrow(DataInUse)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ url: 'http://127.0.0.1:1' })
  })

  it('can be taken again once released', () => {
    lockData(file()).release()
    lockData(file()).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['a process that is gone', 2 ** 22 + 1, 'x'],
    ['an earlier process of the same number', process.pid, 'another time'],
  ])('passes on from %s', (_, pid, birth) => {
    held(pid, birth)
    lockData(file())
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      pid: process.pid,
      birth: birthOf(process.pid),
    })
    expect(readdirSync(folder)).toEqual(['running.json'])
  })

  it('passes on from a file cut short', () => {
    writeFileSync(file(), '{"pid":')
    lockData(file())
    expect(readdirSync(folder)).toEqual(['running.json'])
  })
})
