import { describe, expect, it } from 'vitest'
import { type Leaf, leavesOf, type Outcome } from '../kernel/finding.ts'
import type { CollectiveYear } from '../kernel/history.ts'
import { exemplaryCommune } from './communes.ts'
import { judged } from './judged.ts'

describe('Xã, phường, thị trấn tiêu biểu', () => {
  it.each<[string, Leaf['of'][]]>([
    ['2023-12-31', ['unread']],
    ['2024-01-01', ['people', 'movement', 'unread']],
    ['2025-06-30', ['people', 'movement', 'unread']],
    ['2025-07-01', ['people', 'people', 'unread']],
    ['2025-08-05', ['existing', 'people', 'people', 'unread']],
    ['2026-09-30', ['existing', 'people', 'people', 'unread']],
    ['2026-10-01', ['existing', 'unread']],
    ['2027-03-01', ['unread', 'unread']],
  ])('received %s', (receivedOn, kinds) => {
    const year = { movementRank: 1, movementOf: 'district' as const }
    const finding = judged(exemplaryCommune, { year, ask: { receivedOn } })
    expect([finding.outcome, leavesOf(finding).map((leaf) => leaf.of)]).toEqual(['unread', kinds])
  })

  it.each<[Partial<CollectiveYear>, Outcome]>([
    [{ movementRank: 1, movementOf: 'district' }, 'unread'],
    [{ movementRank: 2, movementOf: 'district' }, 'notMet'],
    [{ movementRank: 1, movementOf: 'ministry' }, 'notMet'],
    [{ movementRank: undefined, movementOf: 'district' }, 'unread'],
  ])('while there were districts: %o is %s', (year, outcome) => {
    expect(judged(exemplaryCommune, { year, ask: { receivedOn: '2025-06-30' } }).outcome).toBe(outcome)
  })

  it('no longer refuses by a district rank once there are no districts', () => {
    const year = { movementRank: 2, movementOf: 'district' as const }
    expect(judged(exemplaryCommune, { year, ask: { receivedOn: '2025-07-01' } }).outcome).toBe('unread')
  })

  it('is not for a commune dissolved by the merger', () => {
    const one = { body: { dissolvedOn: '2025-07-01' }, ask: { receivedOn: '2025-08-05' } }
    expect(judged(exemplaryCommune, one).outcome).toBe('notMet')
  })
})
