import { describe, expect, it } from 'vitest'
import { english } from './en.ts'
import { payable, type Rewarded } from './payable.ts'

const year = (last: number, length = 1) => ({ from: `${last - length + 1}-01-01`, to: `${last}-12-31` })

function given(award: Rewarded['award'], difference: Partial<Rewarded> = {}): Rewarded {
  return {
    award,
    recipient: 'individual',
    decidedOn: '2026-01-15',
    layers: [],
    period: year(2025),
    ...difference,
  }
}

const told = (awards: Rewarded[]) =>
  payable(awards).map(({ of, pays, citation }) => [of.award, pays, citation?.place ?? null])

describe('Nhiều danh hiệu, hình thức cùng lúc', () => {
  it('pays a single award without any rule', () => {
    expect(told([given('grassrootsFighter')])).toEqual([['grassrootsFighter', 'yes', null]])
  })

  it.each([
    ['2022-12-30', 'Điều 66 khoản 2 điểm c'],
    ['2023-12-31', 'Điều 66 khoản 2 điểm c'],
    ['2024-01-01', 'Điều 53'],
    ['2025-06-30', 'Điều 53'],
    ['2025-07-01', 'Điều 49 khoản 5'],
    ['2027-02-28', 'Điều 49 khoản 5'],
  ])('of titles for one period decided on %s pays the highest only', (decidedOn, place) => {
    expect(
      told([given('advancedSoldier', { decidedOn }), given('grassrootsFighter', { decidedOn })]),
    ).toEqual([
      ['advancedSoldier', 'no', place],
      ['grassrootsFighter', 'yes', place],
    ])
  })

  it.each([
    ['2022-12-30', 'Điều 66 khoản 2 điểm d'],
    ['2024-01-01', 'Điều 53'],
    ['2025-07-01', 'Điều 49 khoản 5'],
  ])('pays titles for different periods decided on %s', (decidedOn, place) => {
    const three = given('armyFighter', { decidedOn, period: year(2025, 3) })
    expect(told([given('grassrootsFighter', { decidedOn }), three])).toEqual([
      ['grassrootsFighter', 'yes', place],
      ['armyFighter', 'yes', place],
    ])
  })

  it('pays the highest of each period and the period of its own', () => {
    const awards = [
      given('advancedSoldier'),
      given('grassrootsFighter'),
      given('armyFighter', { period: year(2025, 3) }),
    ]
    expect(told(awards).map(([, pays]) => pays)).toEqual(['no', 'yes', 'yes'])
  })

  it.each([
    ['2022-12-30', 'Điều 66 khoản 2 điểm đ'],
    ['2024-01-01', 'Điều 53'],
    ['2025-07-01', 'Điều 49 khoản 7'],
  ])('pays a title and a form decided together on %s', (decidedOn, place) => {
    expect(
      told([given('grassrootsFighter', { decidedOn }), given('certificateOfMerit', { decidedOn })]),
    ).toEqual([
      ['grassrootsFighter', 'yes', place],
      ['certificateOfMerit', 'yes', place],
    ])
  })

  it.each([
    ['2022-12-30', null],
    ['2024-01-01', 'Điều 53'],
    ['2025-07-01', 'Điều 49 khoản 6'],
  ])('pays forms for different achievements decided together on %s', (decidedOn, place) => {
    const merit = given('certificateOfMerit', { decidedOn, period: year(2025, 2) })
    expect(told([given('certificateOfCommendation', { decidedOn }), merit])).toEqual([
      ['certificateOfCommendation', 'yes', place],
      ['certificateOfMerit', 'yes', place],
    ])
  })

  it.each([
    ['2022-12-30', null],
    ['2025-07-01', 'Điều 5 khoản 2 điểm c'],
  ])('leaves forms for one period decided on %s to people', (decidedOn, place) => {
    expect(
      told([given('certificateOfCommendation', { decidedOn }), given('certificateOfMerit', { decidedOn })]),
    ).toEqual([
      ['certificateOfCommendation', 'open', place],
      ['certificateOfMerit', 'open', place],
    ])
  })

  it('leaves titles open when a period is not written down', () => {
    const unknown = given('advancedSoldier', { period: undefined })
    expect(told([unknown, given('grassrootsFighter')]).map(([, pays]) => pays)).toEqual(['open', 'open'])
  })

  it('leaves forms open when a period is not written down', () => {
    const unknown = given('certificateOfCommendation', { period: undefined })
    expect(told([unknown, given('certificateOfMerit')]).map(([, pays]) => pays)).toEqual(['open', 'open'])
  })

  it('does not weigh awards decided on different days', () => {
    const earlier = given('advancedSoldier', { decidedOn: '2026-01-14' })
    expect(told([earlier, given('grassrootsFighter')]).map(([, pays]) => pays)).toEqual(['yes', 'yes'])
  })

  it('leaves titles open beside one whose bonus nobody has read', () => {
    const body = { recipient: 'collective', decidedOn: '2022-12-30' } as const
    const awards = [given('unitFlag', body), given('determinedToWinUnit', body)]
    expect(told(awards)).toEqual([
      ['unitFlag', 'open', 'toàn văn'],
      ['determinedToWinUnit', 'open', 'Điều 66 khoản 2 điểm c'],
    ])
  })

  it('pays one of two equal titles for one period', () => {
    const awards = [given('advancedSoldier'), given('advancedWorker')]
    expect(told(awards).map(([, pays]) => pays)).toEqual(['yes', 'no'])
  })

  it('cannot say anything of a decision whose text on money nobody has read', () => {
    expect(told([given('grassrootsFighter', { decidedOn: '2027-03-01' })])).toEqual([
      ['grassrootsFighter', 'open', 'Điều 60 khoản 3'],
    ])
  })

  it('says every reason in English too', () => {
    const both = [given('advancedSoldier'), given('grassrootsFighter'), given('certificateOfMerit')]
    const forms = [given('certificateOfCommendation'), given('certificateOfMerit')]
    const far = [given('certificateOfCommendation'), given('certificateOfMerit', { period: year(2024) })]
    const spread = [given('grassrootsFighter'), given('armyFighter', { period: year(2025, 3) })]
    const unknown = [given('advancedSoldier', { period: undefined }), given('grassrootsFighter')]
    const whole = [
      both,
      both.slice(1),
      forms,
      far,
      spread,
      unknown,
      [given('friendshipMedal')],
      [given('labourOrder3')],
    ]
    const reasons = new Set(whole.flatMap((awards) => payable(awards).map((one) => one.why)))
    expect([...reasons].filter((why) => !(why in english))).toEqual([])
  })
})
