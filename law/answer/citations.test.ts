import { describe, expect, it } from 'vitest'
import { choose, layers, ruleOf, type Standard } from '../kernel/asked.ts'
import type { Track } from '../kernel/facts.ts'
import { factsOfCollective, factsOfHousehold, factsOfPerson } from '../kernel/facts.ts'
import { type Leaf, leavesOf } from '../kernel/finding.ts'
import { aBodyYear, aCollective, aPerson, aYear } from '../kernel/samples.ts'
import { howRead } from '../texts/instruments.ts'
import { ask } from './ask.ts'
import { collectiveStandards, householdStandards, personStandards } from './standards.ts'

const firstDay = '2014-01-01'

function bordersOf<F>({ versions, general }: Standard<F>): string[] {
  const tables = [versions, general].flatMap((book) => (book ? Object.values(book) : []))
  return [...new Set(tables.flatMap((table) => table.map((version) => version.from)))].sort()
}

const chosen = [[], ...layers.map((layer) => [layer])]

type About<F> = { standards: Standard<F>[]; facts: (year: number) => F[] }

function leavesOfAll<F extends Track>({ standards, facts }: About<F>): { of: string; leaf: Leaf }[] {
  return standards.flatMap((standard) =>
    bordersOf(standard).flatMap((receivedOn) =>
      chosen.flatMap((own) => {
        const at = ask({ year: Number(receivedOn.slice(0, 4)), receivedOn, layers: own })
        const rule = ruleOf(standard, at)
        return facts(at.year).flatMap((who) =>
          leavesOf(rule(who, at)).map((leaf) => ({ of: `${standard.award} ${receivedOn} ${own}`, leaf })),
        )
      }),
    ),
  )
}

const statuses = ['military', 'police', 'official', 'labourer'] as const
const moved = (year: number) =>
  aYear(year, { absentDays: 50, transferredMonths: 7, study: { months: 14, result: 'fair' } })
const persons = (year: number) => [
  factsOfPerson({ kind: 'individual', id: 'khong-ro' }, year),
  ...statuses.map((status) =>
    factsOfPerson(aPerson({ status, gender: 'female', years: [moved(year)] }), year),
  ),
]
const bodies = (year: number) => [
  factsOfCollective({ kind: 'collective', id: 'khong-ro' }, year),
  factsOfCollective(aCollective({ years: [aBodyYear(year)] }), year),
]

const every = () => [
  ...leavesOfAll({ standards: personStandards, facts: persons }),
  ...leavesOfAll({ standards: collectiveStandards, facts: bodies }),
  ...leavesOfAll({
    standards: householdStandards,
    facts: (year) => [factsOfHousehold({ kind: 'household', id: 'khong-ro' }, year)],
  }),
]

describe('every condition of every standard, on every day the law changed, by every layer', () => {
  it('rests on a place of the register', () => {
    const lost = every().filter(({ leaf }) => howRead(leaf.asks.citation) === undefined)
    expect(
      lost.map(({ of, leaf }) => `${of}: ${leaf.asks.citation.instrument}, ${leaf.asks.citation.place}`),
    ).toEqual([])
  })

  it('says what it leaves to people, or what was not read', () => {
    const mute = every().filter(({ leaf }) => 'sentence' in leaf.asks && leaf.asks.sentence.length < 10)
    expect(mute.map(({ of }) => of)).toEqual([])
  })
})

describe('the table of every standard', () => {
  const standards = [...personStandards, ...collectiveStandards, ...householdStandards]
  it.each(standards.map((one) => [one.award, one.recipient, one.route, one] as const))(
    '%s, %s, %s: begins in 2014 and never pauses',
    (_award, _recipient, _route, standard) => {
      for (const book of [standard.versions, standard.general]) {
        if (!book) continue
        const table = [...book.national].sort((a, b) => (a.from < b.from ? -1 : 1))
        expect(table[0]?.from).toBe(firstDay)
        expect(table.at(-1)?.to).toBeNull()
        expect(table.slice(1).map((one) => one.from)).toEqual(table.slice(0, -1).map((one) => one.to))
        expect(() => choose<unknown>(book, [], '2013-12-31')).toThrow()
      }
    },
  )
})
