import { describe, expect, it } from 'vitest'
import { ruleOf } from '../kernel/asked.ts'
import { factsOfHousehold } from '../kernel/facts.ts'
import { leavesOf, type Outcome } from '../kernel/finding.ts'
import { anAsk } from '../kernel/samples.ts'
import { culturalFamily, culturalVillage } from './cultural.ts'
import { english } from './en.ts'
import { judged } from './judged.ts'

describe('Thôn, tổ dân phố văn hóa', () => {
  it.each<[string, Outcome, number]>([
    ['2014-01-01', 'unread', 1],
    ['2023-12-31', 'unread', 1],
    ['2024-01-01', 'forPeople', 5],
    ['2025-08-05', 'forPeople', 6],
    ['2026-10-01', 'forPeople', 6],
    ['2027-03-01', 'unread', 6],
  ])('received %s', (receivedOn, outcome, count) => {
    const finding = judged(culturalVillage, { ask: { receivedOn } })
    expect([finding.outcome, leavesOf(finding).length]).toEqual([outcome, count])
  })

  it('is not for a village that was dissolved', () => {
    const one = { body: { dissolvedOn: '2025-08-05' }, ask: { receivedOn: '2025-08-05' } }
    expect(judged(culturalVillage, one).outcome).toBe('notMet')
  })
})

describe('Gia đình văn hóa', () => {
  it.each<[string, Outcome, number]>([
    ['2014-01-01', 'unread', 1],
    ['2023-12-31', 'unread', 1],
    ['2024-01-01', 'forPeople', 3],
    ['2027-03-01', 'forPeople', 3],
  ])('received %s', (receivedOn, outcome, count) => {
    const at = anAsk({ receivedOn })
    const household = factsOfHousehold({ kind: 'household', id: 'ho-mau' }, at.year)
    const finding = ruleOf(culturalFamily, at)(household, at)
    expect([finding.outcome, leavesOf(finding).length]).toEqual([outcome, count])
    const sentences = leavesOf(finding).flatMap((leaf) =>
      'sentence' in leaf.asks ? [leaf.asks.sentence] : [],
    )
    expect(sentences.filter((one) => english[one] === undefined)).toEqual([])
  })
})
