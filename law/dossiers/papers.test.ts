import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { type AwardCode, awardCodes } from '../kernel/award-code.ts'
import { type Route, routes } from '../kernel/history.ts'
import { english } from './en.ts'
import { formOn, forms } from './forms.ts'
import { papersFor } from './papers.ts'

const army: Layer[] = ['army']

describe('the papers of a dossier', () => {
  it.each<[AwardCode, Route, string, Layer[], string, number | null, number]>([
    ['armyFighter', 'regular', '2022-10-26', army, 'read', 1, 3],
    ['grassrootsFighter', 'regular', '2022-10-26', army, 'read', 1, 3],
    ['ministryFlag', 'regular', '2022-10-26', army, 'read', 1, 3],
    ['governmentFlag', 'regular', '2022-10-26', army, 'read', 3, 3],
    ['nationalFighter', 'regular', '2022-10-26', army, 'read', 3, 3],
    ['defenceOrder3', 'regular', '2022-10-26', army, 'read', 4, 4],
    ['labourOrder1', 'regular', '2022-10-26', army, 'read', 4, 4],
    ['primeMinisterCertificate', 'regular', '2022-10-26', army, 'read', 3, 4],
    ['defenceCertificate', 'regular', '2022-10-26', army, 'read', 1, 4],
    ['gloriousFighterMedal3', 'seniority', '2022-10-26', army, 'read', 1, 2],
    ['militaryFlagMedal', 'seniority', '2022-10-26', army, 'read', 1, 2],
    ['armyBuildingBadge', 'seniority', '2022-10-26', army, 'read', 1, 2],
    ['armedForcesHero', 'regular', '2022-10-26', army, 'read', 4, 4],
    ['goldStarOrder', 'devotedService', '2022-10-26', army, 'read', 5, 4],
    ['militaryExploitOrder2', 'devotedService', '2022-10-26', army, 'read', 5, 4],
    ['defenceOrder1', 'devotedService', '2022-10-26', army, 'read', 4, 4],
    ['labourOrder1', 'devotedService', '2022-10-26', army, 'unread', null, 4],
    ['braveryOrder', 'exceptional', '2022-10-26', army, 'read', 4, 2],
    ['defenceCertificate', 'exceptional', '2022-10-26', army, 'read', 1, 2],
    ['unitFlag', 'regular', '2022-10-26', army, 'unread', null, 0],
    ['armyFighter', 'regular', '2018-11-24', army, 'unread', null, 0],
    ['armyFighter', 'regular', '2018-11-25', army, 'read', 1, 3],
    ['armyFighter', 'regular', '2023-12-31', army, 'read', 1, 3],
    ['armyFighter', 'regular', '2024-01-01', army, 'read', null, 4],
    ['nationalFighter', 'regular', '2017-09-30', [], 'unread', null, 0],
    ['nationalFighter', 'regular', '2017-10-01', [], 'unread', 2, 0],
    ['governmentFlag', 'regular', '2023-12-31', [], 'unread', 2, 0],
    ['labourOrder3', 'regular', '2023-12-31', [], 'unread', 3, 0],
    ['ministryFighter', 'regular', '2023-12-31', [], 'unread', 1, 0],
    ['nationalFighter', 'regular', '2024-01-01', [], 'read', 1, 5],
    ['ministryFighter', 'regular', '2025-06-30', [], 'read', null, 4],
    ['grassrootsFighter', 'regular', '2025-06-30', [], 'read', null, 4],
    ['sectorFlag', 'regular', '2025-06-30', [], 'read', null, 3],
    ['governmentFlag', 'regular', '2025-06-30', [], 'read', 1, 4],
    ['labourHero', 'regular', '2025-06-30', [], 'read', 1, 4],
    ['advancedWorker', 'regular', '2025-06-30', [], 'read', null, 3],
    ['featOrder1', 'exceptional', '2025-06-30', [], 'read', 1, 4],
    ['primeMinisterCertificate', 'exceptional', '2025-06-30', [], 'read', 1, 5],
    ['primeMinisterCertificate', 'regular', '2025-06-30', [], 'unread', null, 3],
    ['labourOrder3', 'devotedService', '2025-06-30', [], 'unread', 1, 2],
    ['grassrootsFighter', 'regular', '2025-07-01', [], 'setLocally', null, 4],
    ['advancedWorker', 'regular', '2025-07-01', [], 'setLocally', null, 3],
    ['culturalVillage', 'regular', '2025-07-01', [], 'setLocally', null, 3],
    ['certificateOfCommendation', 'regular', '2025-07-01', [], 'setLocally', null, 3],
    ['nationalFighter', 'regular', '2025-07-01', [], 'unread', null, 3],
    ['governmentFlag', 'regular', '2026-11-22', [], 'unread', null, 3],
  ])(
    '%s on route %s received %s by layers %j: %s, %s sets of %i papers',
    (award, route, receivedOn, layers, ...said) => {
      const { outcome, copies, papers } = papersFor(award, { route, receivedOn, layers })
      expect([outcome, copies, papers.length]).toEqual(said)
    },
  )

  it('holds the ballot result only where a ballot is needed', () => {
    const names = (award: AwardCode) =>
      papersFor(award, { route: 'regular', receivedOn: '2024-12-01', layers: [] }).papers.map(
        (one) => one.paper,
      )
    expect(names('advancedWorker')).toContain('Biên bản bình xét')
    expect(names('grassrootsFighter')).toContain('Biên bản họp và kết quả bỏ phiếu của Hội đồng')
  })

  it.each<[string, string | null]>([
    ['2025-06-30', null],
    ['2025-07-01', '05'],
    ['2027-02-28', '05'],
    ['2027-03-01', null],
  ])('the merit report of a person on %s is form %s', (day, number) => {
    expect(formOn('personReport', day)?.number ?? null).toBe(number)
  })

  it.each(forms.map((one) => [one.code, one.number, one.read] as const))(
    'form %s, number %s, is trusted only where its number was read: %s',
    (code, number, read) => {
      const certain = number === '01' || ['personReport', 'certificateLayout'].includes(code)
      expect(read).toBe(certain || (code === 'heroCollectiveReport' && number === '05'))
    },
  )

  it.each(['2018-11-25', '2022-10-26', '2024-06-01', '2025-07-01'])(
    'every paper, form and note of %s has its English',
    (receivedOn) => {
      const said = awardCodes.flatMap((award) =>
        routes.flatMap((route) =>
          [[], army].flatMap((layers) =>
            papersFor(award, { route, receivedOn, layers }).papers.flatMap((one) => [
              one.paper,
              one.note ?? one.paper,
              one.form?.name ?? one.paper,
            ]),
          ),
        ),
      )
      expect([...new Set([...said, ...forms.map((one) => one.name)])].filter((one) => !english[one])).toEqual(
        [],
      )
    },
  )
})
