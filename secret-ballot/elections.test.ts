import { describe, expect, it } from 'vitest'
import { manyHands } from '#plumbing/secret-ballot/labour.ts'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import { beleniosTool, toolVerifies } from '#tests/belenios.ts'
import { writeArchive } from './archive/bel.ts'
import { verifyArchive } from './archive/verify.ts'
import { byteChanged, digitForged, sampleTime } from './corruption.samples.ts'
import { busyDesk, diceOf, randomElection } from './dice.samples.ts'

const group = opensslGroup()
const small = { members: [4, 5], nominees: [1, 2] } satisfies Parameters<typeof randomElection>[2]

describe('whole elections decided by a seed', () => {
  it.each(['a'])(
    'count what was voted (%s)',
    async (seed) => {
      const { entries, expected } = await randomElection(busyDesk(group), seed, small)
      const { verified } = await verifyArchive(group, writeArchive(entries, sampleTime), manyHands())
      expect(verified?.counts).toEqual(expected)
    },
    120_000,
  )

  const asked = beleniosTool ? it : it.skip
  const without = beleniosTool ? '' : ' (belenios-tool is not on this machine: Debian package belenios-tool)'
  asked(
    `are accepted by belenios-tool, and refused by it and by us with a byte or a digit changed${without}`,
    async () => {
      const { entries } = await randomElection(busyDesk(group), 'c', small)
      const archive = writeArchive(entries, sampleTime)
      expect(toolVerifies(archive)).toMatchObject({ isAccepted: true })
      const dice = diceOf('corruptions')
      const corrupted = [1, 2].flatMap(() => [byteChanged(archive, dice), digitForged(entries, dice)])
      for (const { archive, what } of corrupted) {
        expect(toolVerifies(archive).isAccepted, what).toBe(false)
        expect((await verifyArchive(group, archive)).fault, what).not.toBeNull()
      }
    },
    120_000,
  )
})
