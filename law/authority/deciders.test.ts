import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { type AwardCode, awardCodes } from '../kernel/award-code.ts'
import { decidersOf } from './deciders.ts'
import { mayDecide } from './may-decide.ts'
import type { Office } from './office.ts'
import { armySteps2018, proposersOf } from './proposers.ts'
import type { Subject } from './subject.ts'

const army: Layer[] = ['army']
const offices = (award: AwardCode, decidedOn: string, layers: Layer[] = []) =>
  decidersOf(award, { decidedOn, layers }).map((one) => one.office)

describe('who decides, by national law', () => {
  it.each<[AwardCode, string, Office[]]>([
    ['labourOrder3', '2024-01-01', ['president']],
    ['armedForcesHero', '2026-11-22', ['president']],
    ['hoChiMinhPrize', '2024-06-01', ['president']],
    ['governmentFlag', '2023-12-31', ['primeMinister']],
    ['governmentFlag', '2024-01-01', ['government']],
    ['nationalFighter', '2024-01-01', ['primeMinister']],
    ['primeMinisterCertificate', '2025-07-01', ['primeMinister']],
    ['ministryFighter', '2024-01-01', ['ministryHead', 'provinceChair']],
    ['sectorFlag', '2025-07-01', ['ministryHead', 'provinceChair']],
    ['excellentCollective', '2025-07-01', ['ministryHead', 'provinceChair']],
    ['exemplaryCommune', '2025-07-01', ['provinceChair']],
    ['grassrootsFighter', '2025-06-30', ['unitHead', 'enterpriseDirector', 'districtChair']],
    ['grassrootsFighter', '2025-07-01', ['unitHead', 'enterpriseDirector', 'communeChair']],
    ['advancedCollective', '2025-06-30', ['unitHead', 'enterpriseDirector', 'districtChair']],
    ['advancedCollective', '2025-07-01', ['unitHead', 'enterpriseDirector', 'communeChair']],
    ['advancedWorker', '2025-06-30', ['unitHead', 'enterpriseDirector', 'districtChair', 'communeChair']],
    ['advancedWorker', '2025-07-01', ['unitHead', 'enterpriseDirector', 'communeChair']],
    ['culturalVillage', '2025-06-30', ['districtChair']],
    ['culturalVillage', '2025-07-01', ['communeChair']],
    ['culturalFamily', '2025-06-30', ['communeChair']],
    ['culturalFamily', '2025-07-01', ['communeChair']],
    [
      'certificateOfCommendation',
      '2025-07-01',
      ['unitHead', 'enterpriseDirector', 'enterpriseBoardChair', 'communeChair'],
    ],
  ])('%s decided %s', (award, decidedOn, expected) => {
    expect(offices(award, decidedOn)).toEqual(expected)
  })

  it.each(['2014-01-01', '2017-09-30', '2023-12-31'])(
    'below the state level is unread on %s',
    (decidedOn) => {
      expect(decidersOf('grassrootsFighter', { decidedOn, layers: [] }).map((one) => one.read)).toEqual([
        false,
      ])
    },
  )

  it.each<[string, boolean]>([
    ['2017-09-30', false],
    ['2017-10-01', true],
  ])('the Government’s flag decided %s is read: %s', (decidedOn, read) => {
    expect(decidersOf('governmentFlag', { decidedOn, layers: [] }).map((one) => one.read)).toEqual([read])
  })

  it('names the commune by the decree of 2025 and only shows it when the decree has ended', () => {
    const commune = (decidedOn: string) =>
      decidersOf('culturalVillage', { decidedOn, layers: [] }).map(({ citation, read }) => [citation, read])
    const decree = { instrument: '129/2025/NĐ-CP', place: 'Điều 59' }
    expect(commune('2027-02-28')).toEqual([[decree, true]])
    expect(commune('2027-03-01')).toEqual([[decree, false]])
  })
})

describe('who decides in the army', () => {
  it.each<[AwardCode, string, Office[]]>([
    ['grassrootsFighter', '2018-11-24', ['armyUnit']],
    [
      'grassrootsFighter',
      '2018-11-25',
      ['defenceMinister', 'unitUnderMinistry', 'militaryJustice', 'division'],
    ],
    ['advancedSoldier', '2023-12-31', ['unitUnderMinistry', 'militaryJustice', 'division', 'regiment']],
    ['advancedWorker', '2022-10-26', ['unitUnderMinistry', 'division', 'regiment']],
    ['determinedToWinUnit', '2022-10-26', ['unitUnderMinistry']],
    ['excellentCollective', '2022-10-26', ['unitUnderMinistry']],
    ['advancedUnit', '2022-10-26', ['unitUnderMinistry', 'militaryJustice', 'division', 'regiment']],
    ['unitFlag', '2022-10-26', ['unitUnderMinistry']],
    ['ministryFlag', '2022-10-26', ['defenceMinister']],
    ['armyFighter', '2022-10-26', ['defenceMinister']],
    ['defenceCertificate', '2022-10-26', ['defenceMinister']],
    ['armyBuildingBadge', '2022-10-26', ['defenceMinister']],
    ['nationalFighter', '2022-10-26', ['primeMinister']],
    ['governmentFlag', '2022-10-26', ['primeMinister']],
    ['defenceOrder3', '2022-10-26', ['president']],
    ['governmentFlag', '2024-01-01', ['government']],
    ['determinedToWinUnit', '2024-01-01', ['defenceMinister']],
    ['grassrootsFighter', '2024-01-01', ['armyUnit']],
  ])('%s decided %s', (award, decidedOn, expected) => {
    expect(offices(award, decidedOn, army)).toEqual(expected)
  })

  it.each<[AwardCode, string, boolean]>([
    ['grassrootsFighter', '2018-11-24', false],
    ['grassrootsFighter', '2018-11-25', true],
    ['grassrootsFighter', '2023-12-31', true],
    ['grassrootsFighter', '2024-01-01', false],
    ['unitFlag', '2024-01-01', false],
    ['determinedToWinUnit', '2024-01-01', true],
    ['goodTrainingUnit', '2022-10-26', false],
    ['armedForcesHero', '2022-10-26', false],
    ['defenceOrder1', '2022-10-26', true],
    ['gloriousFighterMedal2', '2022-10-26', true],
  ])('%s decided %s is read: %s', (award, decidedOn, read) => {
    expect(decidersOf(award, { decidedOn, layers: army }).every((one) => one.read === read)).toBe(true)
  })

  it.each(['2018-11-25', '2024-01-01', '2025-07-01'])(
    'on %s nobody is named twice for one award',
    (decidedOn) => {
      for (const award of awardCodes) {
        const named = offices(award, decidedOn, army)
        expect(named).toEqual([...new Set(named)])
      }
    },
  )
})

describe('whether an office may decide', () => {
  const answer = (office: Office, award: AwardCode, decidedOn: string, layers: Layer[] = []) =>
    mayDecide(office, award, { decidedOn, layers })

  it.each<[Office, AwardCode, string, Layer[], string, string | null]>([
    ['regiment', 'grassrootsFighter', '2022-12-30', army, 'no', 'Điều 52'],
    ['division', 'grassrootsFighter', '2022-12-30', army, 'yes', 'Điều 51'],
    ['division', 'grassrootsFighter', '2018-11-24', army, 'unread', 'toàn văn'],
    ['regiment', 'grassrootsFighter', '2024-01-01', army, 'unread', 'Điều 80 khoản 5'],
    ['regiment', 'advancedSoldier', '2022-12-30', army, 'yes', 'Điều 52'],
    ['regiment', 'determinedToWinUnit', '2022-12-30', army, 'no', 'Điều 52'],
    ['division', 'determinedToWinUnit', '2022-12-30', army, 'no', 'Điều 51'],
    ['unitUnderMinistry', 'determinedToWinUnit', '2022-12-30', army, 'yes', 'Điều 49'],
    ['unitUnderMinistry', 'ministryFlag', '2022-12-30', army, 'no', 'Điều 49'],
    ['unitUnderMinistry', 'armyFighter', '2022-12-30', army, 'no', 'Điều 49'],
    ['defenceMinister', 'unitFlag', '2022-12-30', army, 'forPeople', 'Điều 49'],
    ['defenceMinister', 'governmentFlag', '2022-12-30', army, 'no', 'Điều 48'],
    ['districtChair', 'grassrootsFighter', '2025-06-30', [], 'yes', 'Điều 80 khoản 2'],
    ['districtChair', 'grassrootsFighter', '2025-07-01', [], 'no', 'Điều 59'],
    ['districtChair', 'culturalVillage', '2025-07-01', [], 'no', 'Điều 59'],
    ['communeChair', 'grassrootsFighter', '2025-06-30', [], 'no', 'Điều 80 khoản 3'],
    ['communeChair', 'grassrootsFighter', '2025-07-01', [], 'yes', 'Điều 59'],
    ['communeChair', 'advancedCollective', '2025-06-30', [], 'no', 'Điều 80 khoản 3'],
    ['communeChair', 'advancedCollective', '2025-07-01', [], 'yes', 'Điều 59'],
    ['communeChair', 'advancedCollective', '2027-03-01', [], 'unread', 'Điều 59'],
    ['communeChair', 'excellentCollective', '2025-07-01', [], 'no', 'Điều 59'],
    ['enterpriseBoardChair', 'advancedWorker', '2024-05-01', [], 'no', 'Điều 80 khoản 4'],
    ['enterpriseBoardChair', 'certificateOfCommendation', '2024-05-01', [], 'yes', 'Điều 80 khoản 4'],
    ['unitHead', 'excellentCollective', '2024-05-01', [], 'no', 'Điều 80 khoản 1'],
    ['ministryHead', 'grassrootsFighter', '2024-05-01', [], 'forPeople', 'Điều 80 khoản 1'],
    ['ministryHead', 'exemplaryCommune', '2024-05-01', [], 'no', 'Điều 79'],
    ['provinceChair', 'exemplaryCommune', '2024-05-01', [], 'yes', 'Điều 79'],
    ['ministryHead', 'nationalFighter', '2024-05-01', [], 'no', 'Điều 79'],
    ['securityMinister', 'policeFighter', '2024-05-01', [], 'unread', 'Điều 79'],
    ['unitHead', 'grassrootsFighter', '2023-12-31', [], 'unread', 'các điều chưa đọc'],
    ['unitHead', 'armyFighter', '2024-05-01', [], 'unread', null],
  ])('%s, %s, decided %s by layers %j: %s', (office, award, decidedOn, layers, expected, place) => {
    const { answer: said, citation } = answer(office, award, decidedOn, layers)
    expect([said, citation?.place ?? null]).toEqual([expected, place])
  })

  it.each<[Office, AwardCode, Subject, string]>([
    ['division', 'grassrootsFighter', { post: 'battalion' }, 'yes'],
    ['division', 'grassrootsFighter', { post: 'regiment' }, 'no'],
    ['division', 'grassrootsFighter', { rank: 'lieutenantColonel' }, 'yes'],
    ['division', 'grassrootsFighter', { rank: 'seniorColonel' }, 'no'],
    ['division', 'grassrootsFighter', { rank: 'seniorColonel', professional: true }, 'yes'],
    ['division', 'grassrootsFighter', { rank: 'colonel', professional: true }, 'no'],
    ['division', 'grassrootsFighter', { post: 'battalion', rank: 'seniorColonel' }, 'forPeople'],
    ['division', 'grassrootsFighter', {}, 'forPeople'],
    ['regiment', 'advancedSoldier', { rank: 'major' }, 'yes'],
    ['regiment', 'advancedSoldier', { rank: 'lieutenantColonel' }, 'no'],
    ['regiment', 'advancedSoldier', { rank: 'lieutenantColonel', professional: true }, 'yes'],
    ['regiment', 'advancedSoldier', { rank: 'seniorColonel', professional: true }, 'no'],
    ['regiment', 'advancedSoldier', { post: 'company' }, 'yes'],
    ['regiment', 'advancedSoldier', { post: 'battalion' }, 'no'],
    ['unitUnderMinistry', 'advancedSoldier', { post: 'division', rank: 'colonel' }, 'yes'],
    ['unitUnderMinistry', 'advancedSoldier', { rank: 'general' }, 'no'],
    ['unitUnderMinistry', 'advancedSoldier', { post: 'unitUnderMinistry' }, 'no'],
    ['defenceMinister', 'grassrootsFighter', { rank: 'general' }, 'yes'],
    ['defenceMinister', 'grassrootsFighter', { post: 'unitUnderMinistry', rank: 'colonel' }, 'yes'],
    ['defenceMinister', 'grassrootsFighter', { post: 'division', rank: 'colonel' }, 'no'],
    ['militaryJustice', 'advancedSoldier', { rank: 'major' }, 'forPeople'],
    ['regiment', 'advancedUnit', { collective: 'company' }, 'yes'],
    ['regiment', 'advancedUnit', { collective: 'battalion' }, 'no'],
    ['division', 'advancedUnit', { collective: 'battalion' }, 'yes'],
    ['division', 'advancedUnit', { collective: 'regiment' }, 'no'],
    ['unitUnderMinistry', 'advancedCollective', { collective: 'battalion' }, 'yes'],
    ['unitUnderMinistry', 'advancedCollective', { collective: 'regiment' }, 'no'],
    ['unitUnderMinistry', 'determinedToWinUnit', { collective: 'regiment' }, 'yes'],
    ['unitUnderMinistry', 'determinedToWinUnit', { collective: 'division' }, 'no'],
    ['unitUnderMinistry', 'determinedToWinUnit', {}, 'forPeople'],
    ['unitUnderMinistry', 'unitFlag', { collective: 'division' }, 'yes'],
  ])('the %s over %s of %j in 2022: %s', (office, award, subject, expected) => {
    const at = { decidedOn: '2022-12-30', layers: army, subject }
    expect(mayDecide(office, award, at).answer).toBe(expected)
  })
})

describe('who proposes', () => {
  const proposers = (award: AwardCode, decidedOn: string, layers: Layer[] = []) =>
    proposersOf(award, { decidedOn, layers }).map(({ citation, read }) => [citation.place, read])

  it.each<[string, Layer[], string, boolean]>([
    ['2017-09-30', [], 'các điều chưa đọc', false],
    ['2017-10-01', [], 'Điều 46 khoản 1', true],
    ['2023-12-31', [], 'Điều 46 khoản 1', true],
    ['2018-11-24', army, 'toàn văn', false],
    ['2018-11-25', army, 'Điều 64 khoản 1', true],
    ['2023-12-31', army, 'Điều 64 khoản 1', true],
    ['2024-01-01', army, 'Điều 83', false],
    ['2024-01-01', [], 'Điều 83', false],
  ])('a title of the base on %s by layers %j: %s, read %s', (day, layers, place, read) => {
    expect(proposers('grassrootsFighter', day, layers)).toEqual([[place, read]])
  })

  it('seven sorts of heads propose to the Prime Minister from 2024', () => {
    expect(proposers('nationalFighter', '2024-01-01')).toEqual(Array(7).fill(['Điều 83', true]))
  })

  it('the army judges in five steps before 2024', () => {
    expect(armySteps2018.steps.length).toBe(5)
  })
})
