import { describe, expect, it } from 'vitest'
import { factsOfPerson } from '../facts.ts'
import type { Work } from '../history.ts'
import { defaultReadings } from '../readings.ts'
import { anAsk, aPerson } from '../samples.ts'
import { works } from './works.ts'

const citation = { instrument: 'x', place: 'y' }
const at = anAsk()
const perKind = anAsk({ readings: { ...defaultReadings, workUse: 'oncePerKind' } })
const asks = { reach: 'ministry', count: 1, span: 3, purpose: 'title', citation } as const

const aWork = (difference: Partial<Work> = {}): Work => ({
  title: 'Cải tiến giá bắn',
  kind: 'initiative',
  reach: 'ministry',
  recognisedOn: '2023-06-01',
  ...difference,
})
const facts = (...all: Work[]) => factsOfPerson(aPerson({ works: all }), 2024)

describe('how far a work reaches', () => {
  it.each([
    ['grassroots', ['met', 'notMet', 'notMet', 'notMet']],
    ['formation', ['met', 'met', 'notMet', 'notMet']],
    ['ministry', ['met', 'met', 'met', 'notMet']],
    ['national', ['met', 'met', 'met', 'met']],
  ] as const)('%s, asked from grassroots to national', (reach, outcomes) => {
    const reaches = ['grassroots', 'formation', 'ministry', 'national'] as const
    const who = facts(aWork({ reach }))
    expect(reaches.map((least) => works(who, at, { ...asks, reach: least }).outcome)).toEqual(outcomes)
  })
})

describe('when a work was recognised', () => {
  it.each([
    ['2021-12-31', 'notMet'],
    ['2022-01-01', 'met'],
    ['2024-12-31', 'met'],
    ['2025-01-01', 'notMet'],
  ])('on %s, asked of the three years to 2024', (recognisedOn, outcome) => {
    expect(works(facts(aWork({ recognisedOn })), at, asks).outcome).toBe(outcome)
  })
})

describe('how many works', () => {
  it.each([
    [0, 'notMet'],
    [1, 'notMet'],
    [2, 'met'],
    [3, 'met'],
  ])('%i of two asked', (count, outcome) => {
    const who = facts(...Array.from({ length: count }, () => aWork()))
    expect(works(who, at, { ...asks, count: 2 })).toEqual({
      of: 'works',
      outcome,
      asks: { ...asks, count: 2 },
      year: 2024,
      have: count,
      reading: { question: 'workUse', chosen: 'once' },
    })
  })

  it('is not known when nobody listed the works', () => {
    const who = factsOfPerson(aPerson({ works: undefined }), 2024)
    expect([works(who, at, asks).outcome, works(who, at, asks).have]).toEqual(['missing', 0])
  })
})

describe('a work another award has used', () => {
  it.each([
    ['a title, for a title, once', 'grassrootsFighter', 'title', at, 'notMet'],
    ['a title, for a form, once', 'grassrootsFighter', 'form', at, 'notMet'],
    ['a form, for a title, once', 'certificateOfMerit', 'title', at, 'notMet'],
    ['a form, for a form, once', 'certificateOfMerit', 'form', at, 'notMet'],
    ['a title, for a title, once per kind', 'grassrootsFighter', 'title', perKind, 'met'],
    ['a title, for a form, once per kind', 'grassrootsFighter', 'form', perKind, 'notMet'],
    ['a form, for a title, once per kind', 'certificateOfMerit', 'title', perKind, 'notMet'],
    ['a form, for a form, once per kind', 'certificateOfMerit', 'form', perKind, 'notMet'],
  ] as const)('by %s', (_name, usedBy, purpose, asked, outcome) => {
    expect(works(facts(aWork({ usedBy })), asked, { ...asks, purpose }).outcome).toBe(outcome)
  })
})
