import { describe, expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { type AwardCode, awardCodes } from '../kernel/award-code.ts'
import { ballotRule, votesNeeded } from './ballot-rule.ts'
import {
  bacNinhCouncil,
  centralCouncil2024,
  compositionOf,
  councilBodies2018,
  papersDue,
} from './composition.ts'
import { english } from './en.ts'
import { centralHeroVote, hasQuorum, isMajority, leastVotes, unitBallot } from './tally.ts'
import { voteRule } from './thresholds.ts'

const army: Layer[] = ['army']
const bacNinh: Layer[] = ['bacNinh']

/** The sort of rule and its figure, in short. */
function inShort(award: AwardCode, heldOn: string, layers: Layer[]) {
  const vote = voteRule(award, { heldOn, layers })
  return vote.kind === 'ownRules' ? [vote.kind, vote.majority] : [vote.kind, vote.percent]
}

describe('what a council must reach', () => {
  it.each<[AwardCode, string, Layer[], string, number | boolean | null]>([
    ['armedForcesHero', '2018-11-25', army, 'share', 90],
    ['labourHero', '2023-12-31', army, 'share', 90],
    ['governmentFlag', '2018-11-25', army, 'share', 90],
    ['governmentFlag', '2023-12-31', army, 'share', 90],
    ['nationalFighter', '2022-10-26', army, 'share', 90],
    ['armyFighter', '2022-10-26', army, 'share', 75],
    ['ministryFlag', '2022-10-26', army, 'share', 75],
    ['unitFlag', '2022-10-26', army, 'share', 75],
    ['grassrootsFighter', '2022-10-26', army, 'share', 75],
    ['advancedSoldier', '2022-10-26', army, 'share', 75],
    ['determinedToWinUnit', '2022-10-26', army, 'share', 75],
    ['advancedUnit', '2022-10-26', army, 'share', 75],
    ['defenceOrder3', '2022-10-26', army, 'share', 75],
    ['labourOrder1', '2022-10-26', army, 'share', 75],
    ['primeMinisterCertificate', '2022-10-26', army, 'share', 75],
    ['defenceCertificate', '2022-10-26', army, 'ownRules', false],
    ['unitCertificate', '2022-10-26', army, 'ownRules', false],
    ['certificateOfCommendation', '2022-10-26', army, 'ownRules', false],
    ['gloriousFighterMedal3', '2022-10-26', army, 'ownRules', false],
    ['determinedToWinUnit', '2018-11-24', army, 'unread', null],
    ['governmentFlag', '2014-01-01', army, 'unread', null],
    ['armyFighter', '2024-01-01', army, 'share', 90],
    ['grassrootsFighter', '2024-01-01', army, 'share', 80],
    ['ministryFlag', '2025-06-30', army, 'share', 80],
    ['governmentFlag', '2024-01-01', army, 'share', 80],
    ['determinedToWinUnit', '2024-01-01', army, 'ownRules', false],
    ['grassrootsFighter', '2025-07-01', army, 'unread', 80],
    ['armyFighter', '2025-07-01', army, 'unread', 90],
    ['nationalFighter', '2017-09-30', [], 'unread', null],
    ['nationalFighter', '2017-10-01', [], 'share', 90],
    ['ministryFighter', '2017-10-01', [], 'share', 90],
    ['labourHero', '2023-12-31', [], 'share', 90],
    ['grassrootsFighter', '2023-12-31', [], 'ownRules', false],
    ['governmentFlag', '2023-12-31', [], 'ownRules', false],
    ['excellentCollective', '2023-12-31', [], 'ownRules', false],
    ['armedForcesHero', '2024-01-01', [], 'share', 90],
    ['labourHero', '2025-06-30', [], 'share', 90],
    ['nationalFighter', '2024-01-01', [], 'share', 90],
    ['ministryFighter', '2025-06-30', [], 'share', 90],
    ['policeFighter', '2025-06-30', [], 'share', 90],
    ['grassrootsFighter', '2025-06-30', [], 'share', 80],
    ['sectorFlag', '2025-06-30', [], 'share', 80],
    ['governmentFlag', '2025-06-30', [], 'share', 80],
    ['advancedWorker', '2025-06-30', [], 'ownRules', false],
    ['labourOrder3', '2025-06-30', [], 'ownRules', false],
    ['primeMinisterCertificate', '2025-06-30', [], 'ownRules', false],
    ['heroProvince', '2024-06-01', [], 'unread', 90],
    ['armedForcesHero', '2025-07-01', [], 'unread', 90],
    ['nationalFighter', '2025-07-01', [], 'unread', 90],
    ['ministryFighter', '2026-11-22', [], 'unread', 90],
    ['grassrootsFighter', '2025-07-01', [], 'unread', 80],
    ['sectorFlag', '2025-07-01', [], 'unread', 80],
    ['governmentFlag', '2025-07-01', [], 'unread', 80],
    ['certificateOfMerit', '2025-07-01', [], 'ownRules', false],
    ['certificateOfMerit', '2025-12-14', bacNinh, 'ownRules', false],
    ['certificateOfMerit', '2025-12-15', bacNinh, 'ownRules', true],
    ['excellentCollective', '2025-12-15', bacNinh, 'ownRules', true],
    ['grassrootsFighter', '2025-12-15', bacNinh, 'unread', 80],
    ['ministryFighter', '2025-12-15', bacNinh, 'unread', 90],
  ])('%s, sitting of %s by layers %j: %s %s', (award, heldOn, layers, kind, figure) => {
    expect(inShort(award, heldOn, layers)).toEqual([kind, figure])
  })

  it('writes the whole rule of the decree of 2023', () => {
    expect(voteRule('grassrootsFighter', { heldOn: '2024-12-01', layers: [] })).toEqual({
      kind: 'share',
      percent: 80,
      of: 'allMembers',
      compare: 'atLeast',
      ballot: 'ballot',
      absent: 'writtenOpinion',
      recused: 'staysInTheWhole',
      quorum: null,
      citation: { instrument: '98/2023/NĐ-CP', place: 'Điều 30 khoản 7' },
      warns: null,
    })
  })

  it.each<[string, Layer[], AwardCode, boolean]>([
    ['2019-12-31', [], 'ministryFighter', false],
    ['2020-01-01', [], 'ministryFighter', true],
    ['2019-12-31', army, 'armyFighter', false],
    ['2020-01-01', army, 'armyFighter', true],
  ])('on %s by layers %j the quorum of two thirds for %s is read: %s', (heldOn, layers, award, read) => {
    const vote = voteRule(award, { heldOn, layers })
    expect(vote.kind === 'share' && vote.quorum !== null && vote.absent === 'writtenOpinion').toBe(read)
  })

  it('lets the army ask three quarters and warns of nine tenths for the fighter of the whole army', () => {
    const vote = voteRule('armyFighter', { heldOn: '2022-10-26', layers: army })
    expect(vote.kind === 'share' && [vote.percent, vote.warns]).toEqual([
      75,
      { percent: 90, citation: { instrument: '91/2017/NĐ-CP', place: 'Điều 45 khoản 8' } },
    ])
  })

  it.each<[AwardCode, string, Layer[], string]>([
    ['labourHero', '2022-10-26', army, 'secret'],
    ['governmentFlag', '2022-10-26', army, 'ballot'],
    ['ministryFighter', '2022-10-26', [], 'secret'],
    ['ministryFighter', '2024-10-26', [], 'ballot'],
  ])('%s on %s by layers %j is voted by %s', (award, heldOn, layers, ballot) => {
    const vote = voteRule(award, { heldOn, layers })
    expect(vote.kind === 'share' && vote.ballot).toBe(ballot)
  })
})

describe('votes in whole numbers', () => {
  it.each([
    [90, 9, 9],
    [90, 11, 10],
    [90, 15, 14],
    [90, 18, 17],
    [90, 20, 18],
    [90, 21, 19],
    [90, 22, 20],
    [80, 9, 8],
    [80, 11, 9],
    [80, 15, 12],
    [80, 18, 15],
    [80, 20, 16],
    [80, 21, 17],
    [80, 22, 18],
    [75, 9, 7],
    [75, 11, 9],
    [75, 15, 12],
    [75, 18, 14],
    [75, 20, 15],
    [75, 21, 16],
    [75, 22, 17],
    [75, 7, 6],
    [75, 5, 4],
    [75, 1, 1],
    [90, 1, 1],
  ])('%i percent of %i members is %i', (percent, members, votes) => {
    expect(leastVotes(percent, members)).toBe(votes)
    expect((votes - 1) * 100 < percent * members && votes * 100 >= percent * members).toBe(true)
  })

  it.each<[number, number, number, boolean, boolean]>([
    [30, 20, 16, true, true],
    [30, 20, 15, true, false],
    [30, 19, 19, false, false],
    [31, 21, 16, true, true],
    [31, 20, 16, false, false],
    [31, 21, 15, true, false],
    [32, 22, 17, true, true],
    [32, 22, 16, true, false],
    [32, 21, 17, false, false],
    [3, 2, 2, true, true],
    [3, 2, 1, true, false],
    [1, 1, 1, true, true],
    [0, 0, 0, false, false],
    [30, 20, 21, true, false],
    [100, 67, 51, true, true],
    [100, 66, 60, false, false],
    [100, 67, 50, true, false],
  ])('a unit of %i, %i there, %i yes: quorate %s, elected %s', (strength, present, yes, quorate, elected) => {
    expect(unitBallot(strength, present, yes)).toEqual({ quorate, elected })
  })

  it.each([
    [2, 3, 6, 9, true],
    [2, 3, 5, 9, false],
    [2, 3, 8, 11, true],
    [2, 3, 7, 11, false],
    [80, 100, 12, 15, true],
    [80, 100, 11, 15, false],
    [80, 100, 17, 21, true],
    [80, 100, 16, 21, false],
  ])('a quorum of %i/%i with %i of %i there: %s', (parts, of, present, all, enough) => {
    expect(hasQuorum({ parts, of }, present, all)).toBe(enough)
  })

  it.each([
    [8, 15, true],
    [7, 15, false],
    [7, 14, false],
    [8, 14, true],
  ])('%i of %i is a majority: %s', (yes, all, majority) => {
    expect(isMajority(yes, all)).toBe(majority)
  })

  it.each([
    [20, 18, 18, true],
    [20, 17, 17, false],
    [20, 20, 17, false],
    [21, 19, 19, true],
    [21, 19, 18, false],
  ])('the central council of %i, %i there, %i yes, on a hero: %s', (all, present, yes, passed) => {
    expect(centralHeroVote(all, present, yes)).toBe(passed)
  })
})

describe('how a council is made up in the army', () => {
  it.each([
    ['unitUnderMinistry', 22, 'council'],
    ['division', 18, 'council'],
    ['regiment', 15, 'council'],
    ['battalion', 7, 'team'],
    ['company', 5, 'team'],
  ] as const)('at the level of %s: at most %i in a %s, papers three days before', (level, most, body) => {
    const made = compositionOf(level, { heldOn: '2022-10-20', layers: army })
    expect(made && [made.most, made.body, made.papersDaysBefore]).toEqual([most, body, 3])
  })

  it.each<[string, Layer[], boolean]>([
    ['2018-11-24', army, false],
    ['2018-11-25', army, true],
    ['2023-12-31', army, true],
    ['2024-01-01', army, false],
    ['2022-10-20', [], false],
  ])('on %s by layers %j a size is written: %s', (heldOn, layers, written) => {
    expect(compositionOf('division', { heldOn, layers }) !== null).toBe(written)
  })

  it('papers for 26 October reach members by 23 October', () => {
    expect(papersDue('2022-10-26', 3)).toBe('2022-10-23')
  })

  it('every role and meeting has its English', () => {
    const levels = ['unitUnderMinistry', 'division', 'regiment', 'battalion', 'company'] as const
    const made = levels.map((level) => compositionOf(level, { heldOn: '2022-10-20', layers: army }))
    const words = made.flatMap((one) => [
      one?.meets ?? '',
      ...(one?.roles ?? []).flatMap((r) => [r.role, r.office]),
    ])
    const central = centralCouncil2024.roles
      .flatMap((one) => [one.role, one.office])
      .filter((one) => one !== 'Thủ tướng Chính phủ')
    const bodies = [
      councilBodies2018.standing.who,
      councilBodies2018.secretaries.who,
      centralCouncil2024.meets,
    ]
    expect([...words, ...central, ...bodies].filter((one) => !english[one])).toEqual([])
  })

  it('the party committee of Bắc Ninh is asked first about eight awards', () => {
    expect(bacNinhCouncil.partyOpinionFirst.awards.length).toBe(8)
  })
})

describe('the share as the council feature asks it', () => {
  it.each([
    ['certificateOfMerit', '2022-10-20', 75],
    ['defenceCertificate', '2022-10-20', 75],
    ['labourHero', '2022-10-20', 90],
    ['nationalFighter', '2022-10-20', 90],
    ['ministryFlag', '2024-06-01', 80],
  ])('%s on %s is %i', (award, heldOn, percent) => {
    expect(ballotRule(award, heldOn).percent).toBe(percent)
    expect(votesNeeded(ballotRule(award, heldOn), 9)).toBe(leastVotes(percent, 9))
  })

  it.each(awardCodes.map((award) => [award]))('%s is never decided by guess from July 2025', (award) => {
    expect(() => ballotRule(award, '2025-07-01')).toThrow('no rule in force on 2025-07-01')
  })

  it.each(['determinedToWinUnit', 'certificateOfMerit', 'labourOrder3', 'no such award'])(
    'no share is named for %s under the decree of 2023',
    (award) => {
      expect(() => ballotRule(award, '2024-05-01')).toThrow('no rule in force on 2024-05-01')
    },
  )
})
