import { describe, expect, it } from 'vitest'
import { boardOf } from '#scoring/board.ts'
import { shown } from '#scoring/exact/exact.ts'
import { prepare } from '#scoring/prepare.ts'
import { type Contestant, type Criterion, type Scale, usualRules } from '#scoring/scale.ts'
import { tryScale } from './trial.ts'

const scaleOf = (criteria: Criterion[]): Scale => ({
  title: '',
  criteria,
  rules: usualRules,
  bands: [],
  tieBreak: [],
})
const manual = (code: string, points: string): Criterion => ({
  code,
  title: `Tiêu chí ${code}`,
  points,
  method: { type: 'manual' },
})
const contestants: Contestant[] = [
  { id: 'a', name: 'A', values: { '1': '60', '2': '10' } },
  { id: 'b', name: 'B', values: { '1': '45', '2': '20' } },
]

function tried(draft: Criterion[]) {
  const prepared = prepare(scaleOf([manual('1', '60'), manual('2', '40')]))
  return tryScale({ prepared, board: boardOf(prepared, contestants) }, prepare(scaleOf(draft)), contestants)
}

describe('Chạy thử bảng tiêu chí', () => {
  it('moves nobody when nothing changes', () => {
    const { rows, unserved, unused } = tried([manual('1', '60'), manual('2', '40')])
    expect(rows.map(({ id, before, after, causes }) => [id, before?.place, after?.place, causes])).toEqual([
      ['a', 1, 1, []],
      ['b', 2, 2, []],
    ])
    expect([unserved, unused]).toEqual([[], []])
  })

  it('shows who moves when weights turn, and by which line against the others', () => {
    const { rows } = tried([manual('1', '40'), manual('2', '60')])
    const [first] = rows
    expect(rows.map(({ id, before, after }) => [id, before?.place, after?.place])).toEqual([
      ['b', 2, 1],
      ['a', 1, 2],
    ])
    expect(first?.causes.map(({ code, own, average }) => [code, shown(own), shown(average)])).toEqual([
      ['1', '-15.00', '-17.50'],
      ['2', '10.00', '7.50'],
    ])
  })

  it('names the lines for which the old figures do not serve, and those no longer there', () => {
    const { unserved, unused } = tried([
      { ...manual('1', '60'), method: { type: 'yesNo' } },
      manual('3', '40'),
    ])
    expect(unserved.map(({ code, why }) => [code, why])).toEqual([
      ['1', 'method'],
      ['3', 'new'],
    ])
    expect(unused).toEqual(['2'])
  })
})
