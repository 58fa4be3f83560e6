import { describe, expect, it } from 'vitest'
import { readArchive } from './archive/bel.ts'
import { readStory } from './archive/story.ts'
import { bigGroup } from './big-group.ts'
import { listCredentials, makeCredential, readCredential } from './credential.ts'
import { seededRandom } from './elections.samples.ts'
import { reasonOf, toolArchive, toolCredentials } from './vectors/tool.samples.ts'

describe('mã bỏ phiếu', () => {
  it('gives the public list that belenios-tool made of the same credentials', () => {
    const { credentials } = readStory(readArchive(toolArchive()).entries)
    const ours: string[] = JSON.parse(listCredentials(bigGroup(), '2SZYJETYxQLHzG', toolCredentials))
    expect(ours.toSorted()).toEqual(JSON.parse(credentials).toSorted())
  })

  it('is unlinkable between two elections', () => {
    const group = bigGroup()
    const [one, other] = ['2SZYJETYxQLHzG', '2SZYJETYxQLHzH'].map((uuid) =>
      listCredentials(group, uuid, toolCredentials.slice(0, 1)),
    )
    expect(one).not.toBe(other)
  })

  it('is read however it was typed', () => {
    expect(readCredential(' KH9iQC WnJ–bqnaLo')).toBe('KH9-iQC-WnJ-bqn-aLo')
  })

  it.each(['KH9-iQC-WnJ-bqn-aLp', 'KH9-iQC-WnJ-bqn-aL', 'KH9-iQC-WnJ-bqn-a0o', 'KH8-iQC-WnJ-bqn-aLo'])(
    'tells that %s was mistyped',
    (typed) => {
      expect(readCredential(typed)).toBeNull()
      expect(reasonOf(() => listCredentials(bigGroup(), '2SZYJETYxQLHzG', [typed]))).toBe('badCredential')
    },
  )

  it('carries a right check character whenever it is made', () => {
    const random = seededRandom('credentials')
    const made = Array.from({ length: 200 }, () => makeCredential(random))
    expect(made.map(readCredential)).toEqual(made)
  })
})
