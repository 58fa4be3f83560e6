import { describe, expect, it } from 'vitest'
import { boardOf } from '../board.ts'
import { shown, written } from '../exact/exact.ts'
import { prepare } from '../prepare.ts'
import { aGroup, aLine, anAgency, aScale } from '../samples.ts'
import type { Contestant, Criterion } from '../scale.ts'
import { tryScale } from './trial.ts'

const [a, b] = [anAgency('a', { '1': '60', '2': '10' }), anAgency('b', { '1': '45', '2': '20' })]
const judged = (code: string, points: string) => aLine(code, { points })
const byTwo = [judged('1', '60'), judged('2', '40')]

function tried(draft: Criterion[], old: Criterion[] = byTwo, contestants: Contestant[] = [a, b]) {
  const prepared = prepare(aScale(old))
  return tryScale({ prepared, board: boardOf(prepared, contestants) }, prepare(aScale(draft)), contestants)
}

/** The figure of a line judged with at most `then` points, as it is carried to one of at most `now`. */
function carriedTo(now: string, then: string, value: string) {
  const { contestants } = tried([judged('1', now)], [judged('1', then)], [anAgency('a', { '1': value })])
  return contestants[0]?.values['1']
}

describe('a draft tried on the figures of an earlier scale', () => {
  it('moves nobody when nothing changes', () => {
    const { rows, unserved, unused, contestants } = tried(byTwo)
    expect(rows.map(({ id, before, after, causes }) => [id, before?.place, after?.place, causes])).toEqual([
      ['a', 1, 1, []],
      ['b', 2, 2, []],
    ])
    expect([unserved, unused]).toEqual([[], []])
    expect(contestants).toEqual([a, b])
  })

  it('shows who moves when weights turn, and by which line against the others', () => {
    const { rows } = tried([judged('1', '40'), judged('2', '60')])
    expect(rows.map(({ id, before, after }) => [id, before?.place, after?.place])).toEqual([
      ['b', 2, 1],
      ['a', 1, 2],
    ])
    expect(rows[0]?.causes.map(({ code, own, average }) => [code, shown(own), shown(average)])).toEqual([
      ['1', '-15.00', '-17.50'],
      ['2', '10.00', '7.50'],
    ])
    expect(rows.map(({ before, after }) => [before, after].map((one) => one && written(one.total)))).toEqual([
      ['65', '60'],
      ['70', '55'],
    ])
  })

  it('names the lines for which the old figures do not serve, and those no longer there', () => {
    const { unserved, unused, contestants } = tried([
      aLine('1', { points: '60', method: { type: 'yesNo' } }),
      aGroup('I', [judged('3', '40')]),
    ])
    expect(unserved).toEqual([
      { code: '1', title: 'Tiêu chí 1', why: 'method' },
      { code: '3', title: 'Tiêu chí 3', why: 'new' },
    ])
    expect(unused).toEqual(['2'])
    expect(contestants.map(({ values }) => values)).toEqual([{}, {}])
  })

  it('gives at most three causes, the largest first: extra points with a line, deductions below zero', () => {
    const over = { perPercent: '1', capPercent: '10' }
    const old = [
      aLine('1', { method: { type: 'ratio' } }),
      aLine('2', { part: 'deduction', method: { type: 'count', each: '1' } }),
      aLine('3', { method: { type: 'count', each: '1' } }),
      aLine('4', { method: { type: 'count', each: '1' } }),
    ]
    const now = [
      aLine('1', { method: { type: 'ratio', over } }),
      aLine('2', { part: 'deduction', method: { type: 'count', each: '2' } }),
      aLine('3', { method: { type: 'count', each: '1.5' } }),
      aLine('4', { method: { type: 'count', each: '1.25' } }),
    ]
    const agencies = [
      anAgency('x', { '1': '11', '1:plan': '10', '2': '3', '3': '4', '4': '1' }),
      anAgency('y', { '1': '5', '1:plan': '10', '2': '0', '3': '0', '4': '0' }),
    ]
    const { rows } = tried(now, old, agencies)
    const causes = rows.find((one) => one.id === 'x')?.causes ?? []
    expect(causes.map(({ code, own, average }) => [code, written(own), written(average)])).toEqual([
      ['2', '-3', '-1.5'],
      ['3', '2', '1'],
      ['1', '1', '0.5'],
    ])
  })

  it.each([
    ['40', '60', '33', '22'],
    ['10', '16', '0.0000000000000000000000000001', '0.000000000000000000000000000063'],
    ['10', '8', '0.00000000000001', '0.0000000000000125'],
    ['20', '3', '1', '6.666666666666666666666666666667'],
    ['10', '0', '0', '0'],
    ['0', '10', '5', '0'],
  ])('carries points to at most %s from at most %s: %s becomes %s', (now, then, value, becomes) => {
    expect(carriedTo(now, then, value)).toBe(becomes)
  })

  it('takes only judged points in proportion; plans and words stay', () => {
    const old = [aLine('1', { method: { type: 'ratio' } }), judged('2', '10')]
    const now = [aLine('1', { points: '20', method: { type: 'ratio' } }), judged('2', '20')]
    const { contestants } = tried(now, old, [anAgency('a', { '1': '3', '1:plan': '4', '2': 'không số' })])
    expect(contestants[0]?.values).toEqual({ '1': '3', '1:plan': '4', '2': 'không số' })
  })
})
