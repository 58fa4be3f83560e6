import { describe, expect, it } from 'vitest'
import { isLowerAward } from './lower.ts'

describe('An award below another', () => {
  it.each([
    ['advancedSoldier', 'grassrootsFighter', true],
    ['grassrootsFighter', 'advancedSoldier', false],
    ['certificateOfCommendation', 'certificateOfMerit', true],
    ['labourOrder3', 'labourOrder2', true],
    ['labourOrder1', 'labourOrder2', false],
    ['advancedUnit', 'determinedToWinUnit', true],
    ['goldStarOrder', 'certificateOfCommendation', false],
    ['hoChiMinhPrize', 'certificateOfCommendation', false],
    ['grassrootsFighter', 'grassrootsFighter', false],
    ['primeMinisterCertificate', 'labourOrder3', false],
    ['no such', 'labourOrder3', false],
  ])('%s below %s: %s', (code, than, isLower) => {
    expect(isLowerAward(code, than)).toBe(isLower)
  })
})
