import { describe, expect, it } from 'vitest'
import { moneyClauses } from './decision.money.ts'

const deciding = { profile: 'army' as const, decidedOn: '2022-10-24', fund: 'Tổng cục Mẫu' }

function person(personId: string, awardCode: string) {
  return {
    ...{ kind: 'individual' as const, personId, awardCode, agencyId: 'cơ quan' },
    ...{ householdId: null, collectiveId: null, periodFrom: null, periodTo: null },
  }
}

describe('The money of a decision', () => {
  it('is unit × count for each award, their sum in figures and words, and the fund', () => {
    const list = [person('a', 'grassrootsFighter'), person('b', 'grassrootsFighter')]
    expect(moneyClauses(list, deciding)).toEqual([
      'Chiến sĩ thi đua cơ sở: 02 cá nhân × 1.490.000 đồng = 2.980.000 đồng.',
      'Tổng số tiền thưởng: 2.980.000 đồng (Hai triệu chín trăm tám mươi nghìn đồng).',
      'Tiền thưởng chi từ quỹ thi đua, khen thưởng của Tổng cục Mẫu.',
    ])
  })

  it('promises no figure where nobody has read the law', () => {
    expect(
      moneyClauses([person('a', 'grassrootsFighter')], { ...deciding, decidedOn: '2027-03-01' }),
    ).toEqual([])
  })

  it('leaves to the rules in force what is not in the catalogue', () => {
    const list = [person('a', 'grassrootsFighter'), person('b', 'ownAward')]
    expect(moneyClauses(list, deciding).at(-1)).toBe(
      'Các trường hợp khác (01 trường hợp) được nhận tiền thưởng, hiện vật theo quy định hiện hành.',
    )
  })
})
