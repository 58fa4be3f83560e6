import { describe, expect, it } from 'vitest'
import type { Outcome } from '../kernel/finding.ts'
import type { Work } from '../kernel/history.ts'
import { aCollective, anAsk, aPerson } from '../kernel/samples.ts'
import { army, collective, person, type Which, work } from './cases.ts'

describe('Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội', () => {
  const badge: Which = ['armyBuildingBadge', 'contribution']
  it.each<[string, Outcome]>([
    ['1993-01-01', 'notMet'],
    ['1992-12-31', 'forPeople'],
    ['1990-01-01', 'forPeople'],
  ])('of a person serving since %s, at the end of 2022', (servedFrom, outcome) => {
    const who = aPerson({ servedFrom, servedTo: '2022-12-31' })
    expect(person(badge, who, army('2022-12-31')).outcome).toBe(outcome)
  })

  it.each<['reprimand' | 'warning', Outcome]>([
    ['reprimand', 'forPeople'],
    ['warning', 'notMet'],
  ])('of a person with a %s in the year', (kind, outcome) => {
    const disciplines = [{ kind, from: '2022-02-01', to: '2022-12-01' }]
    const who = aPerson({ servedFrom: '1985-01-01', servedTo: '2022-12-31', disciplines })
    expect(person(badge, who, army('2022-12-31')).outcome).toBe(outcome)
  })
})

describe('Anh hùng Lao động (Điều 63)', () => {
  it.each<[string, Work[], Outcome]>([
    ['a national initiative', [work(2020, 'national')], 'forPeople'],
    ['an initiative of the ministry', [work(2020, 'ministry')], 'notMet'],
    ['none', [], 'notMet'],
  ])('for a person with %s', (_, works, outcome) => {
    expect(person(['labourHero', 'regular'], aPerson({ works }), anAsk()).outcome).toBe(outcome)
  })

  it.each<[string, Outcome]>([
    ['2014-12-31', 'forPeople'],
    ['2015-01-01', 'notMet'],
  ])('for a collective formed on %s, at the end of 2024', (formedOn, outcome) => {
    expect(collective(['labourHero', 'regular'], aCollective({ formedOn }), anAsk()).outcome).toBe(outcome)
  })
})
