import { describe, expect, it } from 'vitest'
import { OutsideWrittenLaw } from '../kernel/in-force.ts'
import { ballotRule, votesNeeded } from './ballot-rule.ts'

describe('share of the council that must agree', () => {
  it.each([
    ['determinedToWinUnit', '2018-11-25', 75],
    ['grassrootsFighter', '2023-12-31', 75],
    ['governmentFlag', '2022-10-20', 90],
  ])('%s, sitting of %s', (award, heldOn, percent) => {
    expect(ballotRule(award, heldOn).percent).toBe(percent)
  })

  it.each([
    ['grassrootsFighter', '2024-01-01', 80],
    ['armyFighter', '2025-06-30', 90],
  ])('%s, sitting of %s, under the decree of 2023', (award, heldOn, percent) => {
    expect(ballotRule(award, heldOn).percent).toBe(percent)
  })

  it.each(['2018-11-24', '2025-07-01'])('is not guessed on %s, where no rule has been read', (heldOn) => {
    expect(() => ballotRule('determinedToWinUnit', heldOn)).toThrow(OutsideWrittenLaw)
  })

  it.each([
    [75, 8, 6],
    [75, 9, 7],
    [75, 11, 9],
    [75, 12, 9],
    [90, 9, 9],
    [90, 10, 9],
    [90, 11, 10],
  ])('%i percent of %i members is %i votes', (percent, all, needed) => {
    expect(votesNeeded({ percent, of: 'allMembers', citation: null, note: '' }, all)).toBe(needed)
  })
})
