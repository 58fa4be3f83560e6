import { describe, expect, it } from 'vitest'
import { written } from './exact/exact.ts'
import { prepare } from './prepare.ts'
import { aGroup, aLine, anAgency, aScale, gist, lineOf, sheetOf, sheetsOf } from './samples.ts'
import type { Contestant, Criterion, Rules, Scale } from './scale.ts'
import { score } from './score.ts'

const none = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, 'không giao']))
const totalOf = (scale: Scale, agency: Contestant) => written(sheetOf(scale, agency).total)
const gistOf = (scale: Scale, code: string, agency: Contestant) => gist(lineOf(sheetOf(scale, agency), code))
const answer = aLine('gate', { method: { type: 'yesNo' }, points: '0', compulsory: false })

describe('what is left out', () => {
  it('a group of lines only written down is scored at nothing', () => {
    const scale = aScale([aGroup('I', [aLine('1', { method: { type: 'noted' } })]), aLine('2')])
    expect(gistOf(scale, 'I', anAgency('1', { 1: 'x', 2: '5' }))).toBe('0')
  })

  it('is not made up for in the total where the rules leave it out', () => {
    const agency = anAgency('1', { 1: '5' }, { notAssigned: none('2') })
    const scaleWith = (notAssigned: Rules['notAssigned']) =>
      aScale([aLine('1'), aLine('2')], { rules: { notAssigned } })
    expect(totalOf(scaleWith('scaleUp'), agency)).toBe('10')
    expect(totalOf(scaleWith('leaveOut'), agency)).toBe('5')
  })

  it('of a figure still to come nothing is told', () => {
    const { faults } = score(prepare(aScale([aLine('1'), aLine('2')])), [anAgency('1', { 1: '5' })])
    expect(faults).toEqual([])
  })

  it('a line that is not there for an agency is null in its sheet', () => {
    const scale = aScale([aLine('1'), aLine('2', { appliesTo: ['p'] })])
    expect(sheetOf(scale, anAgency('1', { 1: '5' })).lines[1]).toBeNull()
  })

  it('audiences are not taken for others of which the names run together', () => {
    const scale = aScale([
      aLine('1', { appliesTo: ['a'] }),
      aLine('2', { appliesTo: ['b'] }),
      aLine('3', { appliesTo: ['ab'] }),
    ])
    const values = { 1: '1', 2: '2', 3: '4' }
    const agencies = [
      anAgency('x', values, { groups: ['a', 'b'] }),
      anAgency('y', values, { groups: ['ab'] }),
    ]
    expect(sheetsOf(scale, agencies).map((sheet) => written(sheet.total))).toEqual(['3', '4'])
  })
})

describe('caps and floors of a line', () => {
  it.each<[Partial<Criterion>, string]>([
    [{ cap: '6' }, '6'],
    [{ cap: '8' }, '8'],
    [{ cap: '9' }, '8'],
    [{ floor: '7' }, '8'],
    [{ floor: '9' }, '9'],
    [{ floor: '9', cap: '9' }, '9'],
  ])('%j', (ends, points) => {
    expect(gistOf(aScale([aLine('1', ends)]), '1', anAgency('1', { 1: '8' }))).toBe(points)
  })

  it('hold a line that counts as reached', () => {
    const scale = aScale([aLine('1', { cap: '6' })], { rules: { notAssigned: 'full' } })
    expect(gistOf(scale, '1', anAgency('1', {}, { notAssigned: none('1') }))).toBe('notAssigned 6')
  })

  it('do not lift a line that is missing', () => {
    expect(gistOf(aScale([aLine('1', { floor: '6' })]), '1', anAgency('1', {}))).toBe('missing 0')
  })
})

describe('a gate', () => {
  const onLine = aScale([aLine('1', { gate: ['gate', 'second'] }), answer, { ...answer, code: 'second' }])
  const onGroup = aScale([
    aGroup(
      'I',
      [aLine('1', { method: { type: 'ratio', over: { perPercent: '1', capPercent: '10' } } }), aLine('2')],
      { gate: ['gate'], floor: '1' },
    ),
    answer,
  ])
  const figures = { 1: '11', '1:plan': '10', 2: '5' }

  it.each<[Record<string, boolean>, string]>([
    [{ gate: true, second: true }, '8'],
    [{ gate: false, second: true }, 'gated 0'],
    [{ gate: true, second: false }, 'gated 0'],
    [{ gate: true }, 'missing 0'],
    [{ second: false }, 'gated 0'],
    [{}, 'missing 0'],
  ])('of a line: %j', (answers, points) => {
    expect(gistOf(onLine, '1', anAgency('1', { 1: '8', ...answers }))).toBe(points)
  })

  it.each<[Record<string, boolean>, string, string]>([
    [{ gate: true }, '15 +1', '16'],
    [{ gate: false }, 'gated 0', '0'],
    [{}, 'missing 0', '0'],
  ])('of a group closes all of it, the extra points too: %j', (answers, group, total) => {
    const agency = anAgency('1', { ...figures, ...answers })
    expect([gistOf(onGroup, 'I', agency), totalOf(onGroup, agency)]).toEqual([group, total])
  })
})
