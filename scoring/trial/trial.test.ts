import { describe, expect, it } from 'vitest'
import { written } from '../exact/exact.ts'
import { prepare } from '../prepare.ts'
import { aGroup, aLine, anAgency, aScale } from '../samples.ts'
import { trial } from './trial.ts'

const before = prepare(
  aScale([
    aGroup('I', [aLine('1'), aLine('2')]),
    aLine('4', { part: 'deduction' }),
    aLine('n', { method: { type: 'noted' } }),
  ]),
)
const now = prepare(
  aScale([
    aLine('1', {
      points: '20',
      method: { type: 'ratio', planFixed: '10', over: { perPercent: '1', capPercent: '10' } },
    }),
    aLine('3', { part: 'extra' }),
    aLine('4', { part: 'deduction', method: { type: 'events', events: [{ each: '2' }] } }),
  ]),
)
const agencies = [
  anAgency('a', { 1: '5', 2: '9', 3: '0', 4: '1' }),
  anAgency('b', { 1: '8', 2: '1', 3: '2', 4: '0' }),
  anAgency('c', { 1: '11', 4: '0' }),
]

describe('a draft tried on last year’s figures', () => {
  it('shows who would move, from where to where and by which lines most', () => {
    const found = trial(before, now, agencies)
    const words = found.agencies.map(({ id, name, place, total, by }) => [
      `${id} ${name} ${place.before}→${place.now} ${written(total.before)}→${written(total.now)}`,
      ...by.map(
        (one) =>
          `${one.code} ${one.before && written(one.before)}→${one.now && written(one.now)} ${written(one.change)}`,
      ),
    ])
    expect(words).toEqual([
      ['c Đơn vị c 2→1 10→22', '1 10→22 12'],
      ['b Đơn vị b 3→2 9→18', '1 8→16 8', '3 null→2 2', '2 1→null -1'],
      ['a Đơn vị a 1→3 13→8', '2 9→null -9', '1 5→10 5', '4 -1→-2 -1'],
    ])
    expect([found.added, found.dropped]).toEqual([['3'], ['2', 'n']])
  })

  it('of the same scale moves nobody', () => {
    const found = trial(before, before, agencies)
    expect(found.agencies.flatMap(({ place, by }) => [place.now - place.before, ...by])).toEqual([0, 0, 0])
    expect([found.added, found.dropped]).toEqual([[], []])
  })
})
