import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { leavesOf, type Outcome } from '../kernel/finding.ts'
import type { Route } from '../kernel/history.ts'
import { aCollective, anAsk, aPerson } from '../kernel/samples.ts'
import {
  army,
  collective,
  household,
  ofCollectives,
  ofHouseholds,
  ofPersons,
  person,
  type Which,
} from './cases.ts'
import { english } from './en.ts'

const layers: Layer[][] = [[], ['army']]

describe('Các trường hợp chỉ người xét được, hoặc chưa đọc', () => {
  const judgedOnly = ofPersons.filter((one) => one.route !== 'regular' && one.award !== 'armyBuildingBadge')

  it.each(judgedOnly.map((one): Which => [one.award, one.route]))(
    '%s (%s) is never refused by figures',
    (...which) => {
      const days = ['2014-01-01', '2018-11-25', '2021-06-01', '2024-01-01', '2026-10-01']
      const outcomes = days.flatMap((day) =>
        layers.map((own) => person(which, aPerson(), army(day, own)).outcome),
      )
      expect(outcomes.filter((one) => one !== 'forPeople' && one !== 'unread')).toEqual([])
    },
  )

  it.each<[AwardCode, Route, string, Layer[], Outcome]>([
    ['certificateOfCommendation', 'exceptional', '2023-12-31', [], 'unread'],
    ['certificateOfCommendation', 'exceptional', '2024-01-01', [], 'forPeople'],
    ['certificateOfCommendation', 'thematic', '2018-11-24', ['army'], 'unread'],
    ['certificateOfCommendation', 'thematic', '2018-11-25', ['army'], 'forPeople'],
    ['certificateOfCommendation', 'thematic', '2024-01-01', ['army'], 'forPeople'],
    ['unitCertificate', 'regular', '2018-11-25', ['army'], 'forPeople'],
    ['unitCertificate', 'regular', '2023-12-31', ['army'], 'forPeople'],
    ['unitCertificate', 'regular', '2024-01-01', ['army'], 'unread'],
    ['defenceCertificate', 'thematic', '2023-12-31', ['army'], 'unread'],
    ['defenceCertificate', 'thematic', '2024-01-01', ['army'], 'forPeople'],
    ['defenceCertificate', 'exceptional', '2018-11-25', ['army'], 'forPeople'],
    ['commemorativeBadge', 'contribution', '2023-12-31', [], 'unread'],
    ['commemorativeBadge', 'contribution', '2024-01-01', [], 'forPeople'],
    ['armyBuildingBadge', 'contribution', '2024-01-01', ['army'], 'unread'],
    ['meritedTitle', 'regular', '2024-01-01', [], 'unread'],
    ['heroicMother', 'regular', '2026-01-01', [], 'unread'],
    ['armedForcesHero', 'regular', '2026-01-01', ['army'], 'unread'],
    ['hoChiMinhPrize', 'regular', '2026-01-01', [], 'unread'],
  ])('%s (%s) received %s by layers %j: %s', (award, route, day, layers, outcome) => {
    expect(person([award, route], aPerson(), army(day, layers)).outcome).toBe(outcome)
  })

  it.each(['certificateOfMerit', 'certificateOfCommendation'] as const)(
    '%s may go to a household from 2024',
    (award) => {
      const outcomes = ['2023-12-31', '2024-01-01'].map(
        (receivedOn) => household([award, 'contribution'], anAsk({ receivedOn })).outcome,
      )
      expect(outcomes).toEqual(['unread', 'forPeople'])
    },
  )

  it.each([
    ['worker', 3],
    ['labourer', 3],
    ['official', 2],
  ] as const)('lets a %s be judged by the clause for them: %i conditions', (status, count) => {
    const finding = person(['certificateOfMerit', 'contribution'], aPerson({ status }), anAsk())
    expect(leavesOf(finding).length).toBe(count)
  })
})

describe('Câu chữ của bằng khen, giấy khen', () => {
  it('has English for every sentence', () => {
    const days = ['2014-01-01', '2017-10-01', '2018-11-25', '2022-06-01', '2024-01-01', '2026-10-01']
    const who = aPerson({ status: 'worker' })
    const asks = days.flatMap((day) => layers.map((own) => army(day, own)))
    const findings = asks.flatMap((at) => [
      ...ofPersons.map((one) => person([one.award, one.route], who, at)),
      ...ofCollectives.map((one) => collective([one.award, one.route], aCollective(), at)),
      ...ofHouseholds.map((one) => household([one.award, one.route], at)),
    ])
    // The general conditions of state-level forms speak their English elsewhere.
    const sentences = findings
      .flatMap(leavesOf)
      .flatMap((leaf) => (leaf.of === 'people' || leaf.of === 'unread' ? [leaf.asks.sentence] : []))
      .filter((sentence) => !sentence.startsWith('Quy tắc '))
    expect([...new Set(sentences)].filter((sentence) => !(sentence in english))).toEqual([])
  })
})
