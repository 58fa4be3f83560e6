import { describe, expect, it } from 'vitest'
import { ask } from '#law/answer/ask.ts'
import { personStandards } from '#law/answer/standards.ts'
import { stepsAway } from '#law/answer/sweep.ts'
import { ruleOf } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import { factsOfPerson } from '#law/kernel/facts.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { aPerson, aYear } from '#law/kernel/samples.ts'

const at = ask({ year: 2022, receivedOn: '2022-12-31', layers: ['army'] })

function steps(award: AwardCode, difference: Partial<PersonHistory>): number {
  const standard = personStandards.find((one) => one.award === award)
  if (!standard) throw new Error(award)
  const who = factsOfPerson(aPerson({ status: 'military', ...difference }), at.year)
  return stepsAway(ruleOf(standard, at)(who, at))
}

const fighter = (year: number) =>
  aYear(year, { rating: 'excellent', titles: ['advancedSoldier', 'grassrootsFighter'] })

describe('how far a person is from an award', () => {
  it.each([
    ['twenty years served', '2002-06-01', 0],
    ['one year short of twenty', '2003-06-01', 1],
    ['five years short of twenty', '2007-06-01', 5],
  ])('the first-class medal with %s', (_, servedFrom, expected) => {
    expect(steps('gloriousFighterMedal1', { servedFrom })).toBe(expected)
  })

  it('is endless where too long a service has passed it by', () => {
    expect(steps('gloriousFighterMedal2', { servedFrom: '2000-06-01' })).toBe(Number.POSITIVE_INFINITY)
  })

  it('counts each title and each initiative still short', () => {
    const years = [aYear(2020), fighter(2021), fighter(2022)]
    const works = [
      { title: 'Sáng kiến', kind: 'initiative', reach: 'formation', recognisedOn: '2022-05-01' } as const,
    ]
    expect(steps('armyFighter', { years, works })).toBe(1)
    expect(steps('armyFighter', { years: [aYear(2020), aYear(2021), fighter(2022)], works })).toBe(2)
    expect(steps('armyFighter', { years, works: [] })).toBe(2)
  })
})
