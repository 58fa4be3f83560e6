import { describe, expect, it } from 'vitest'
import { written } from './exact/exact.ts'
import { aGroup, aLine, anAgency, aScale, gist, lineOf, sheetOf } from './samples.ts'
import type { Contestant, Rules, Scale } from './scale.ts'

const none = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, 'không giao']))
const totalOf = (scale: Scale, agency: Contestant) => written(sheetOf(scale, agency).total)
const gistOf = (scale: Scale, code: string, agency: Contestant) => gist(lineOf(sheetOf(scale, agency), code))

describe('a group', () => {
  const nested = aScale([
    aGroup('I', [aLine('1', { points: '20' }), aGroup('I.1', [aLine('2'), aLine('3', { points: '30' })])]),
    aLine('4', { points: '40' }),
  ])

  it('is the sum of its lines', () => {
    const sheet = sheetOf(nested, anAgency('1', { 1: '10', 2: '5', 3: '30', 4: '4' }))
    expect(['I', 'I.1'].map((code) => gist(lineOf(sheet, code)))).toEqual(['45', '35'])
    expect([sheet.standard, sheet.max, sheet.total].map(written)).toEqual(['49', '100', '49'])
  })

  it('is scaled up for its lines not assigned, and again within the group above', () => {
    const agency = anAgency('1', { 1: '10', 2: '5', 4: '40' }, { notAssigned: none('3') })
    const sheet = sheetOf(nested, agency)
    expect(gist(lineOf(sheet, 'I.1'))).toBe('20')
    expect(written(lineOf(sheet, 'I.1').factor)).toBe('4')
    expect(gist(lineOf(sheet, 'I'))).toBe('30')
    expect(written(sheet.total)).toBe('70')
  })

  it('not assigned as a whole is made up for by those beside it', () => {
    const sheet = sheetOf(nested, anAgency('1', { 1: '10', 4: '40' }, { notAssigned: none('2', '3') }))
    expect(gist(lineOf(sheet, 'I.1'))).toBe('notAssigned 0')
    expect([gist(lineOf(sheet, 'I')), written(lineOf(sheet, 'I').factor), written(sheet.total)]).toEqual([
      '30',
      '3',
      '70',
    ])
  })

  it('at the root not assigned is made up for by the rest of the hundred', () => {
    const sheet = sheetOf(nested, anAgency('1', { 4: '30' }, { notAssigned: none('1', '2', '3') }))
    expect([sheet.standard, sheet.factor, sheet.max].map(written)).toEqual(['75', '2.5', '100'])
  })

  it('nothing assigned at all comes to nothing', () => {
    const sheet = sheetOf(nested, anAgency('1', {}, { notAssigned: none('1', '2', '3', '4') }))
    expect([sheet.standard, sheet.factor, sheet.total].map(written)).toEqual(['0', '1', '0'])
    expect(sheet.missing).toEqual([])
  })

  it.each<[Rules['notAssigned'], string, string]>([
    ['scaleUp', '20', '70'],
    ['leaveOut', '5', '55'],
    ['full', '35', '85'],
  ])('its lines not assigned under the rule “%s”', (notAssigned, group, total) => {
    const scale = { ...nested, rules: { ...nested.rules, notAssigned } }
    const agency = anAgency('1', { 1: '10', 2: '5', 4: '40' }, { notAssigned: none('3') })
    expect([gistOf(scale, 'I.1', agency), totalOf(scale, agency)]).toEqual([group, total])
  })

  it('all of whose lines are not assigned counts as reached under the rule “full”', () => {
    const scale = { ...nested, rules: { ...nested.rules, notAssigned: 'full' as const } }
    const agency = anAgency('1', { 1: '0', 4: '0' }, { notAssigned: none('2', '3') })
    expect([gistOf(scale, 'I.1', agency), totalOf(scale, agency)]).toEqual(['notAssigned 40', '40'])
  })

  it('missing, not assigned and zero are three things', () => {
    const two = aScale([aLine('1'), aLine('2')])
    expect(
      [anAgency('1', { 1: '5', 2: '0' }), anAgency('1', { 1: '5' })].map((own) => totalOf(two, own)),
    ).toEqual(['5', '5'])
    expect(sheetOf(two, anAgency('1', { 1: '5', 2: '0' })).missing).toEqual([])
    expect(sheetOf(two, anAgency('1', { 1: '5' })).missing).toEqual(['2'])
    expect(totalOf(two, anAgency('1', { 1: '5' }, { notAssigned: none('2') }))).toBe('10')
  })

  it('is held between its floor and its cap, after scaling up', () => {
    const within = (cap?: string, floor?: string) =>
      aScale([
        aGroup('I', [aLine('1'), aLine('2')], { ...(cap ? { cap } : {}), ...(floor ? { floor } : {}) }),
      ])
    const scaled = anAgency('1', { 1: '8' }, { notAssigned: none('2') })
    expect([
      gistOf(within(), 'I', scaled),
      gistOf(within('15'), 'I', scaled),
      gistOf(within('16'), 'I', scaled),
    ]).toEqual(['16', '15', '16'])
    expect([
      gistOf(within(undefined, '5'), 'I', anAgency('1', { 1: '1', 2: '3' })),
      gistOf(within(undefined, '5'), 'I', scaled),
    ]).toEqual(['5', '16'])
  })

  it('extra lines are not scaled up for those not assigned', () => {
    const scale = aScale([aGroup('T', [aLine('1'), aLine('2')], { part: 'extra' })])
    expect(totalOf(scale, anAgency('1', { 1: '5' }, { notAssigned: none('2') }))).toBe('5')
  })
})

describe('weights', () => {
  const weighted = (...weights: string[]) =>
    aScale([
      aGroup(
        'I',
        weights.map((weight, i) => aLine(String(i + 1), { weight, method: { type: 'yesNo' } })),
        { points: '60' },
      ),
    ])

  it('share the points of the group', () => {
    const sheet = sheetOf(weighted('1', '2', '3'), anAgency('1', { 1: true, 2: false, 3: true }))
    expect(['1', '2', '3', 'I'].map((code) => written(lineOf(sheet, code).max))).toEqual([
      '10',
      '20',
      '30',
      '60',
    ])
    expect(written(sheet.total)).toBe('40')
  })

  it('are shared among the lines that exist for the agency', () => {
    const scale = weighted('1', '2')
    const group = scale.criteria[0]
    if (group?.children?.[1]) group.children[1].appliesTo = ['lead']
    expect(
      [{ groups: ['lead'] }, {}].map((own) => totalOf(scale, anAgency('1', { 1: true, 2: false }, own))),
    ).toEqual(['20', '60'])
  })

  it('reach through a group of weight', () => {
    const inner = aGroup('I.1', [aLine('1', { weight: '1' }), aLine('2', { weight: '1' })], { weight: '1' })
    const sheet = sheetOf(
      aScale([aGroup('I', [inner, aLine('3', { weight: '3' })], { points: '40' })]),
      anAgency('1', {}),
    )
    expect(['I', 'I.1', '1', '2', '3'].map((code) => written(lineOf(sheet, code).max))).toEqual([
      '40',
      '10',
      '5',
      '5',
      '30',
    ])
  })
})
