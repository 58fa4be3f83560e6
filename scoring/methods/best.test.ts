import { describe, expect, it } from 'vitest'
import { aLine, anAgency, aScale, gist, lineOf, sheetsOf } from '../samples.ts'
import type { Method, Value } from '../scale.ts'

describe('a line in relation to the best of the cluster', () => {
  const together = (
    method: Partial<Extract<Method, { type: 'best' }>>,
    all: [string, string][],
    direction: 'more' | 'less' = 'more',
  ) => {
    const scale = aScale([aLine('x', { method: { type: 'best', ...method }, direction })])
    const agencies = all.map(([actual, plan], i) => anAgency(String(i), { x: actual, 'x:plan': plan }))
    return sheetsOf(scale, agencies).map((sheet) => gist(lineOf(sheet, 'x')))
  }

  it.each<[string, [string, string][], string[]]>([
    [
      'nobody over',
      [
        ['80', '100'],
        ['100', '100'],
        ['0', '100'],
      ],
      ['4', '5', '0'],
    ],
    [
      'one over',
      [
        ['80', '100'],
        ['100', '100'],
        ['110', '100'],
      ],
      ['4', '5', '10'],
    ],
    [
      'two over',
      [
        ['105', '100'],
        ['120', '100'],
        ['100', '100'],
      ],
      ['6.25', '10', '5'],
    ],
    [
      'two over alike',
      [
        ['110', '100'],
        ['55', '50'],
      ],
      ['10', '10'],
    ],
    ['one alone, just over', [['100.01', '100']], ['10']],
  ])('%s', (_, all, points) => {
    expect(together({}, all)).toEqual(points)
  })

  it('is read by the excess rate, so that a large unit does not win by its size', () => {
    const largeAndSmall: [string, string][] = [
      ['1050', '1000'],
      ['12', '10'],
    ]
    expect(together({}, largeAndSmall)).toEqual(['6.25', '10'])
    expect(together({ reading: 'excessRate' }, largeAndSmall)).toEqual(['6.25', '10'])
    expect(together({ reading: 'absolute' }, largeAndSmall)).toEqual(['10', '5.2'])
  })

  it('is turned round where less is better', () => {
    expect(
      together(
        {},
        [
          ['4', '2'],
          ['2', '2'],
          ['1', '2'],
          ['0', '2'],
        ],
        'less',
      ),
    ).toEqual(['2.5', '5', '7.5', '10'])
    expect(
      together(
        { reading: 'absolute' },
        [
          ['1', '2'],
          ['6', '10'],
        ],
        'less',
      ),
    ).toEqual(['6.25', '10'])
  })

  it('may give another share at the plan', () => {
    const all: [string, string][] = [
      ['50', '100'],
      ['100', '100'],
      ['110', '100'],
      ['120', '100'],
    ]
    expect(together({ atTarget: '80' }, all)).toEqual(['4', '8', '9', '10'])
    expect(together({ atTarget: '100' }, all)).toEqual(['5', '10', '10', '10'])
    expect(together({ atTarget: '0' }, all)).toEqual(['0', '0', '5', '10'])
  })

  it('does not measure by those for whom the line does not count', () => {
    const scale = aScale([
      aLine('open', { method: { type: 'noted' } }),
      { code: 'I', title: 'I', gate: ['open'], children: [aLine('x', { method: { type: 'best' } })] },
      aLine('y', { method: { type: 'best', actual: 'x', plan: 'x:plan' }, gate: ['open'] }),
      aLine('z', { method: { type: 'best', actual: 'x', plan: 'x:plan' }, appliesTo: ['1', '2'] }),
    ])
    const own = (excess: string, difference: Record<string, Value> = {}) => ({
      x: excess,
      'x:plan': '100',
      open: true,
      ...difference,
    })
    const [first] = sheetsOf(scale, [
      anAgency('1', own('110')),
      anAgency('2', own('150'), { notAssigned: { x: 'vì', y: 'vì', z: 'vì' } }),
      anAgency('3', own('140', { open: false })),
      anAgency('4', { open: true, x: '160' }),
    ])
    expect(first && ['x', 'y', 'z'].map((code) => gist(lineOf(first, code)))).toEqual(['10', '10', '10'])
  })
})
