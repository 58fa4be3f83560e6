import { describe, expect, it } from 'vitest'
import { written } from './exact/exact.ts'
import { aGroup, aLine, anAgency, aScale, lineOf, sheetOf, sheetsOf } from './samples.ts'
import type { Contestant, Rules, Scale } from './scale.ts'

const totalOf = (scale: Scale, agency: Contestant) => written(sheetOf(scale, agency).total)

describe('audiences', () => {
  const scale = aScale([
    aGroup('I', [
      aLine('1', {
        pointsFor: [
          { group: 'lead', points: '20' },
          { group: 'b', points: '30' },
        ],
      }),
      aLine('2', { appliesTo: ['lead', 'a'] }),
    ]),
    aGroup('II', [aLine('3', { appliesTo: ['c'], kind: 'supplementary' })]),
  ])
  const full = { 1: '30', 2: '10', 3: '10' }

  it.each<[string, string[], string, (string | undefined)[]]>([
    ['nobody in particular', [], '10', ['I', '1']],
    ['the lead', ['lead'], '30', ['I', '1', '2']],
    ['in two audiences, the first named counts', ['b', 'lead'], '30', ['I', '1', '2']],
    ['another', ['b'], '30', ['I', '1']],
  ])('%s', (_, groups, max, codes) => {
    const sheet = sheetOf(scale, anAgency('z', full, { groups }))
    expect([written(sheet.max), sheet.lines.flatMap((line) => line?.code ?? [])]).toEqual([max, codes])
  })

  it('an agency is an audience of its own', () => {
    expect(['a', 'c'].map((id) => written(sheetOf(scale, anAgency(id, full)).max))).toEqual(['20', '20'])
  })

  it('a supplementary line of one agency changes nothing for the others', () => {
    const without = aScale(scale.criteria.slice(0, 1))
    const agencies = [
      anAgency('x', { 1: '9' }),
      anAgency('c', full),
      anAgency('y', { 1: '8' }, { groups: ['lead'] }),
    ]
    const gists = (of: Scale) =>
      sheetsOf(of, agencies).map((sheet) => [written(sheet.max), written(sheet.total), sheet.missing])
    expect(gists(scale)[1]).toEqual(['20', '20', []])
    expect([gists(scale)[0], gists(scale)[2]]).toEqual([gists(without)[0], gists(without)[2]])
  })

  it('a group gives what its lines give this audience', () => {
    const said = aScale([
      aGroup('I', [aLine('1'), aLine('2', { kind: 'supplementary', appliesTo: ['a'] })], { points: '10' }),
    ])
    expect(['a', 'b'].map((id) => written(lineOf(sheetOf(said, anAgency(id, {})), 'I').max))).toEqual([
      '20',
      '10',
    ])
  })

  it('says what is missing only of compulsory lines there are', () => {
    const some = aScale([
      aLine('1'),
      aLine('2', { compulsory: false }),
      aLine('3', { appliesTo: ['a'] }),
      aLine('4', { part: 'extra' }),
      aLine('5', { part: 'extra', compulsory: true }),
      aLine('6', { method: { type: 'noted' } }),
    ])
    expect(sheetOf(some, anAgency('z', {})).missing).toEqual(['1', '5', '6'])
  })
})

describe('the total', () => {
  const over = { type: 'ratio' as const, over: { perPercent: '1', capPercent: '50' } }
  const criteria = [
    aLine('1', { method: over, points: '50' }),
    aLine('2', { method: over, points: '50' }),
    aLine('3', { part: 'extra' }),
    aLine('4', { part: 'deduction', points: '90' }),
  ]
  const values = { 1: '120', '1:plan': '100', 2: '110', '2:plan': '100', 3: '8', 4: '30' }
  const totals = (rules: Partial<Rules>) => {
    const { standard, over, extra, deduction, total } = sheetOf(
      aScale(criteria, { rules }),
      anAgency('1', values),
    )
    return [standard, over, extra, deduction, total].map(written)
  }

  it.each<[Partial<Rules>, string[]]>([
    [{}, ['100', '15', '23', '30', '93']],
    [{ overCap: '14' }, ['100', '14', '22', '30', '92']],
    [{ overCap: '15' }, ['100', '15', '23', '30', '93']],
    [{ extraCap: '20' }, ['100', '15', '20', '30', '90']],
    [{ overCap: '5', extraCap: '12' }, ['100', '5', '12', '30', '82']],
    [{ deductionCap: '25' }, ['100', '15', '23', '25', '98']],
    [{ cap: '90' }, ['100', '15', '23', '30', '90']],
    [{ floor: '95' }, ['100', '15', '23', '30', '95']],
    [{ cap: '93', floor: '93' }, ['100', '15', '23', '30', '93']],
  ])('under the rules %j', (rules, expected) => {
    expect(totals(rules)).toEqual(expected)
  })

  it('may fall below zero where no floor is said', () => {
    expect(totalOf(aScale(criteria), anAgency('1', { 4: '30' }))).toBe('-30')
    expect(totalOf(aScale(criteria, { rules: { floor: '0' } }), anAgency('1', { 4: '30' }))).toBe('0')
  })

  it('may pass a hundred', () => {
    expect(totalOf(aScale(criteria), anAgency('1', { ...values, 4: '0' }))).toBe('123')
  })
})
