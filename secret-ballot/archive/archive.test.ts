import { describe, expect, it } from 'vitest'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import { byteChanged, digitForged, sampleTime } from '../corruption.samples.ts'
import { diceOf } from '../dice.samples.ts'
import { toolArchive } from '../vectors/tool.samples.ts'
import { readArchive, writeArchive } from './bel.ts'
import { verifyArchive, verifyEntries } from './verify.ts'

const group = opensslGroup()
const { entries, openedAt } = readArchive(toolArchive())

describe('an archive made by belenios-tool', () => {
  it('is written again byte for byte', () => {
    expect(writeArchive(entries, openedAt)).toEqual(toolArchive())
  })

  it('is verified, with its counts by nominee', async () => {
    const { verified } = await verifyArchive(group, toolArchive())
    expect(verified?.counts).toEqual([
      { yes: 1, no: 1, blank: 1 },
      { yes: 2, no: 0, blank: 1 },
    ])
  })

  it('is refused with any byte of it changed, the unused ones too', async () => {
    const dice = diceOf('every byte')
    for (let i = 0; i < 300; i++) {
      const archive = toolArchive()
      const at = dice(archive.length)
      archive[at] = (archive[at] ?? 0) ^ (1 + dice(255))
      const { fault } = await verifyArchive(group, archive)
      expect(fault?.reason, `byte ${at}`).toMatch(/^(badArchive|badChain)$/)
    }
  })

  it('is refused with a name or a text changed', async () => {
    const dice = diceOf('names and texts')
    for (let i = 0; i < 50; i++) {
      const { archive, what } = byteChanged(toolArchive(), dice)
      expect((await verifyArchive(group, archive)).fault, what).not.toBeNull()
    }
  })

  it('is refused with a digit changed and every hash made anew: only the proofs can tell', async () => {
    const dice = diceOf('digits')
    for (let i = 0; i < 5; i++) {
      const { archive, what } = digitForged(entries, dice)
      const { fault } = await verifyArchive(group, archive)
      expect(fault, what).not.toBeNull()
      expect(fault?.reason, what).not.toMatch(/^(badArchive|badChain)$/)
    }
  })

  it.each([
    ['without its result', entries.slice(0, -2), false],
    ['without its last event but with the text of it', entries.slice(0, -1), true],
    ['without its last ballot', entries.filter((_, i) => i < 9 || i > 10), true],
    [
      'with two ballots in each other’s place',
      [...entries.slice(0, 5), ...entries.slice(7, 9), ...entries.slice(5, 7)],
      true,
    ],
    ['with a text nobody speaks of', [...entries, { kind: 'data' as const, text: '{}' }], true],
    ['with nothing in it', [], true],
  ])('%s', async (_, changed, isRefused) => {
    const { fault } = await verifyEntries(group, changed)
    expect(fault !== null).toBe(isRefused)
  })

  it('cannot be opened at a time its files do not say', () => {
    expect(readArchive(writeArchive(entries, sampleTime)).openedAt).toBe(sampleTime)
  })
})
