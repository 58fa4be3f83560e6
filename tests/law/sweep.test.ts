import { describe, expect, it } from 'vitest'
import { ask } from '#law/answer/ask.ts'
import { packPerson, readerOf, unpackPerson } from '#law/answer/packed.ts'
import { personStandards } from '#law/answer/standards.ts'
import { lookFor, sightOf, sweepPerson } from '#law/answer/sweep.ts'
import { ruleOf } from '#law/kernel/asked.ts'
import { factsOfPerson } from '#law/kernel/facts.ts'
import { chance, randomPerson } from './random-history.ts'

const questions = [
  ask({ year: 2022, receivedOn: '2022-10-26', layers: ['army'] }),
  ask({ year: 2023, receivedOn: '2023-12-01' }),
  ask({ year: 2024, receivedOn: '2024-12-10', readings: { windows: 'sliding', workUse: 'oncePerKind' } }),
  ask({ year: 2025, receivedOn: '2025-12-10', layers: ['army'] }),
]

describe('the sweep of many and the answer for one', () => {
  it.each(questions)('agree on every award, received $receivedOn, layers $layers', (at) => {
    const roll = chance(at.year)
    const packed = { year: at.year, levels: [] }
    const people = Array.from({ length: 1500 }, (_, id) =>
      randomPerson(roll, String(id), { year: at.year, known: id % 3 === 0 ? 70 : 95 }),
    )
    const words = Int32Array.from(people.flatMap((one) => packPerson(factsOfPerson(one, at.year), packed)))
    const looked = lookFor(personStandards, at)
    const bytes = new Uint8Array(looked.length)
    const reader = readerOf(words)
    const seen = new Set<string>()
    for (const person of people) {
      sweepPerson(looked, unpackPerson(reader, packed), at, { bytes, from: 0 })
      const swept = [...bytes].map((byte) => sightOf(byte).outcome)
      const facts = factsOfPerson(person, at.year)
      const answered = personStandards.map((one) => ruleOf(one, at)(facts, at).outcome)
      expect({ person: person.id, outcomes: swept }).toEqual({ person: person.id, outcomes: answered })
      for (const outcome of swept) seen.add(outcome)
    }
    expect(reader.at).toBe(words.length)
    expect([...seen]).toEqual(expect.arrayContaining(['forPeople', 'missing', 'notMet']))
  })
})
