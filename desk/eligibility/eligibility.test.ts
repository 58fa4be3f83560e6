import { describe, expect, it } from 'vitest'
import { aCollective, aPerson, aYear } from '#law/kernel/samples.ts'
import { eligibilityOf, standingOf } from './eligibility.ts'

const asking = { year: 2022, on: '2022-12-31', profile: 'army' } as const

/** A soldier of whom everything is known: twelve years served, a good year. */
const aSoldier = () =>
  aPerson({
    status: 'military',
    recruitedOn: '2010-06-01',
    servedFrom: '2010-06-01',
    years: [aYear(2022)],
  })

describe('every award for one person', () => {
  it('stands in one group alone, the soonest first', () => {
    const { groups } = eligibilityOf(aSoldier(), asking)
    const all = Object.values(groups).flat()
    const keys = all.map((one) => `${one.award} ${one.route}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(groups.missing).toEqual([])
    const steps = groups.oneStep.map((one) => Number(one.earliest?.when.values.year ?? 9999))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(standingOf(groups).reduce((sum, one) => sum + one.count, 0)).toBe(all.length)
  })

  it('shows computed only what counts years; the rest is a list by its way', () => {
    const { groups, byAchievement } = eligibilityOf(aSoldier(), asking)
    const routes = new Set(
      Object.values(groups)
        .flat()
        .map((one) => one.route),
    )
    expect([...routes].sort()).toEqual(['devotedService', 'regular', 'seniority'])
    expect(byAchievement.map((one) => one.route)).toContain('exceptional')
  })

  it('names first the fact that most awards wait for', () => {
    const { awaited, groups } = eligibilityOf({ kind: 'individual', id: 'x' }, asking)
    expect(groups.missing.length).toBeGreaterThan(0)
    const counts = awaited.map((one) => one.awards)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(new Set(awaited.map((one) => one.fact.field)).size).toBe(awaited.length)
  })

  it('keeps army and civil awards apart', () => {
    const awards = (profile: 'army' | 'civil') =>
      Object.values(eligibilityOf(aSoldier(), { ...asking, profile }).groups)
        .flat()
        .map((one) => one.award)
    expect(awards('army')).toContain('armyFighter')
    expect(awards('civil')).not.toContain('armyFighter')
  })

  it('is on hold while a matter is open, with the clause, and judged all the same', () => {
    const open = { kind: 'complaint', from: '2022-09-15', concludedOn: null } as const
    const { onHold, groups } = eligibilityOf({ ...aSoldier(), matters: [open] }, asking)
    expect(onHold).toEqual({
      matters: [open],
      citation: { instrument: '151/2018/TT-BQP', place: 'Điều 3 khoản 2 điểm h' },
    })
    expect(groups).toEqual(eligibilityOf(aSoldier(), asking).groups)
  })

  it('holds for a collective too', () => {
    const { groups, onHold } = eligibilityOf(aCollective({ level: 'department' }), asking)
    expect(onHold).toBeNull()
    const awards = Object.values(groups)
      .flat()
      .map((one) => one.award)
    expect(awards).toContain('determinedToWinUnit')
  })
})
