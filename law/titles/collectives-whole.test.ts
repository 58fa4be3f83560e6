import { describe, expect, it } from 'vitest'
import { layers } from '../kernel/asked.ts'
import { leavesOf } from '../kernel/finding.ts'
import type { Version } from '../kernel/in-force.ts'
import { howRead } from '../texts/instruments.ts'
import { advancedCollective, advancedUnit } from './advanced-collective.ts'
import { ministryFlag, unitFlag } from './army-flags.ts'
import { exemplaryCultureUnit, exemplaryStrongUnit, goodTrainingUnit } from './army-honours.ts'
import { exemplaryCommune } from './communes.ts'
import { conditionsOfCollectives, conditionsOfExistence } from './conditions-of-collectives.ts'
import { culturalVillage } from './cultural.ts'
import { english } from './en.ts'
import { determinedToWinUnit, excellentCollective } from './excellent-collective.ts'
import { governmentFlag } from './flags.ts'
import { judged } from './judged.ts'
import { governmentFlagByMovement, ministryFlagByMovement, sectorFlagByMovement } from './movement-flags.ts'
import { sectorFlag, sectorFlagMerits } from './sector-flag.ts'

const standards = [
  advancedUnit,
  advancedCollective,
  determinedToWinUnit,
  excellentCollective,
  exemplaryStrongUnit,
  goodTrainingUnit,
  exemplaryCultureUnit,
  unitFlag,
  ministryFlag,
  ministryFlagByMovement,
  sectorFlag,
  sectorFlagByMovement,
  governmentFlag,
  governmentFlagByMovement,
  exemplaryCommune,
  culturalVillage,
]
const named = standards.map((one) => [`${one.award}, ${one.route}`, one] as const)

function gaps(versions: Version<unknown>[]) {
  return versions.filter((one, place) => one.to !== (versions[place + 1]?.from ?? null))
}

describe('dated tables of collectives', () => {
  it.each(named)('%s covers every day from 2014 once', (_name, { versions: { national } }) => {
    expect([national[0]?.from, gaps(national)]).toEqual(['2014-01-01', []])
  })

  it.each(named)('%s has no hole inside a layer', (_name, { versions }) => {
    const holes = layers.flatMap((layer) =>
      gaps(versions[layer] ?? []).filter((one) => one !== versions[layer]?.at(-1)),
    )
    expect(holes).toEqual([])
  })

  it.each([
    ['conditions of titles', conditionsOfCollectives.national],
    ['conditions of titles in the army', conditionsOfCollectives.army ?? []],
    ['existence', conditionsOfExistence.national],
    ['merits of the sector flag', sectorFlagMerits.national],
  ])('%s cover every day from 2014 once', (_name, versions) => {
    expect([versions[0]?.from, gaps(versions)]).toEqual(['2014-01-01', []])
  })
})

const days = [
  '2014-01-01',
  '2018-11-25',
  '2020-01-01',
  '2024-01-01',
  '2025-08-05',
  '2025-12-15',
  '2026-10-01',
  '2027-03-01',
]

describe.each(named)('every sentence and place of %s', (_name, standard) => {
  const leaves = days.flatMap((receivedOn) =>
    [[], ['army' as const], ['bacNinh' as const]].flatMap((chosen) =>
      leavesOf(judged(standard, { ask: { receivedOn, layers: chosen } })),
    ),
  )

  it('has its English', () => {
    const sentences = leaves.flatMap((leaf) => ('sentence' in leaf.asks ? [leaf.asks.sentence] : []))
    expect(sentences.filter((one) => english[one] === undefined)).toEqual([])
  })

  it('cites only what the register holds', () => {
    expect(leaves.filter((leaf) => howRead(leaf.asks.citation) === undefined)).toEqual([])
  })

  it('enforces nothing that was not read', () => {
    const enforced = leaves.filter((leaf) => leaf.of !== 'unread' && leaf.of !== 'people')
    expect(enforced.filter((leaf) => howRead(leaf.asks.citation)?.startsWith('low'))).toEqual([])
  })
})
