import { describe, expect, it } from 'vitest'
import { awardCodes, titles } from '../kernel/award-code.ts'
import { awardGroups } from './award.ts'
import {
  awardName,
  awardNameOn,
  awardOf,
  catalogue,
  mayReceive,
  offeredTo,
  titleCatalogue,
} from './catalogue.ts'
import { english } from './en.ts'

describe('Danh mục danh hiệu và hình thức khen thưởng', () => {
  it('names every award of the kernel once', () => {
    expect(catalogue.map((award) => award.code).sort()).toEqual([...awardCodes].sort())
  })

  it('gives no two awards the same name', () => {
    expect(new Set(catalogue.map((award) => award.name)).size).toBe(catalogue.length)
  })

  it('keeps each group together', () => {
    const groups = catalogue.map((award) => award.group)
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(Object.keys(awardGroups))
  })

  it('calls a title what the kernel calls a title', () => {
    expect(titleCatalogue.map((award) => award.code).sort()).toEqual([...titles].sort())
  })

  it.each(catalogue.map((award) => [award.name, award] as const))(
    '%s has English and a handbook',
    (name, award) => {
      expect([english[name] !== undefined, award.handbook.length > 0, award.recipients.length > 0]).toEqual([
        true,
        true,
        true,
      ])
    },
  )

  it.each(Object.values(awardGroups))('the group “%s” has English', (name) => {
    expect(english[name]).toBeDefined()
  })

  it.each([
    ['advancedSoldier', 'Chiến sĩ tiên tiến'],
    ['grassrootsFighter', 'Chiến sĩ thi đua cơ sở'],
    ['ministryFlag', 'Cờ thi đua của Bộ Quốc phòng'],
    ['unitFlag', 'Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng'],
    ['sectorFlag', 'Cờ thi đua của bộ, ban, ngành, tỉnh'],
    ['certificateOfMerit', 'Bằng khen của bộ, ban, ngành, tỉnh'],
    ['defenceCertificate', 'Bằng khen của Bộ trưởng Bộ Quốc phòng'],
    ['certificateOfCommendation', 'Giấy khen'],
    ['medalOfNobody', 'medalOfNobody'],
  ])('%s is called “%s”', (code, name) => {
    expect(awardName(code)).toBe(name)
  })

  it.each([
    ['2014-01-01', 'Xã, phường, thị trấn tiêu biểu'],
    ['2025-06-30', 'Xã, phường, thị trấn tiêu biểu'],
    ['2025-07-01', 'Xã, phường, đặc khu tiêu biểu'],
  ])('on %s an exemplary commune is “%s”', (day, name) => {
    expect([awardNameOn('exemplaryCommune', day), english[name] !== undefined]).toEqual([name, true])
  })

  it('keeps the name of an award the law never renamed', () => {
    expect(awardNameOn('governmentFlag', '2014-01-01')).toBe('Cờ thi đua của Chính phủ')
  })

  it.each([
    ['advancedWorker', [true, false, false]],
    ['advancedUnit', [false, true, false]],
    ['culturalFamily', [false, false, true]],
    ['certificateOfCommendation', [true, true, true]],
    ['certificateOfMerit', [true, true, true]],
    ['defenceCertificate', [true, true, false]],
    ['primeMinisterCertificate', [true, true, false]],
    ['labourOrder3', [true, true, false]],
    ['greatUnityOrder', [true, false, false]],
    ['commemorativeBadge', [true, false, false]],
    ['heroProvince', [false, true, false]],
    ['medalOfNobody', [false, false, false]],
  ])('%s may go to a person, a collective, a household: %j', (code, may) => {
    expect(
      (['individual', 'collective', 'household'] as const).map((recipient) => mayReceive(code, recipient)),
    ).toEqual(may)
  })

  it.each([
    ['armyFighter', [true, false]],
    ['unitFlag', [true, false]],
    ['ministryFlag', [true, false]],
    ['defenceCertificate', [true, false]],
    ['armyBuildingBadge', [true, false]],
    ['ministryFighter', [false, true]],
    ['sectorFlag', [false, true]],
    ['exemplaryCommune', [false, true]],
    ['grassrootsFighter', [true, true]],
    ['certificateOfCommendation', [true, true]],
  ])('%s is offered to the army and to others: %j', (code, offered) => {
    const isOffered = (profile: 'army' | 'civil') =>
      offeredTo(catalogue, profile).some((award) => award.code === code)
    expect([isOffered('army'), isOffered('civil')]).toEqual(offered)
  })

  it('knows nothing of a code that is no award', () => {
    expect(awardOf('medalOfNobody')).toBeUndefined()
  })
})
