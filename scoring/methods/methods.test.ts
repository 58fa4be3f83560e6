import { describe, expect, it } from 'vitest'
import { exact, written } from '../exact/exact.ts'
import { aLine, anAgency, aScale, gist, given, lineOf, sheetsOf } from '../samples.ts'
import type { Method, Step, Value } from '../scale.ts'

type Case = [string | undefined, string | undefined, string]

const figures = (actual?: string, plan?: string): Record<string, Value> => ({
  ...(actual === undefined ? {} : { x: actual }),
  ...(plan === undefined ? {} : { 'x:plan': plan }),
})

describe('a line in relation to its plan', () => {
  it.each<Case>([
    ['0', '200', '0'],
    ['190', '200', '9.5'],
    ['199.99', '200', '9.9995'],
    ['200', '200', '10'],
    ['201', '200', '10'],
    ['1', '3', '10/3'],
    ['-5', '200', '0'],
    [undefined, '200', 'missing 0'],
    ['190', undefined, 'missing 0'],
  ])('more is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given({ type: 'ratio' }, figures(actual, plan))).toBe(points)
  })

  it.each<Case>([
    ['2.5', '3.0', '10'],
    ['3', '3.0', '10'],
    ['3.01', '3.01', '10'],
    ['4', '3', '7.5'],
    ['0', '3', '10'],
    ['-1', '3', '10'],
    [undefined, '3', 'missing 0'],
  ])('less is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given({ type: 'ratio' }, figures(actual, plan), { direction: 'less' })).toBe(points)
  })

  const over: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }

  it.each<Case>([
    ['190', '200', '9.5'],
    ['200', '200', '10'],
    ['212', '200', '10 +0.6'],
    ['219.98', '200', '10 +0.999'],
    ['220', '200', '10 +1'],
    ['260', '200', '10 +1'],
  ])('what is over the plan earns extra points up to a cap: %s of %s gives %s', (actual, plan, points) => {
    expect(given(over, figures(actual, plan))).toBe(points)
  })

  it.each<Case>([
    ['2.5', '3.0', '10 +1'],
    ['2.9', '3', `10 +${written({ n: 10, d: 29 })}`],
    ['3', '3', '10'],
    ['0', '3', '10 +1'],
    ['6', '3', '5'],
  ])('the same where less is better: %s of %s gives %s', (actual, plan, points) => {
    expect(given(over, figures(actual, plan), { direction: 'less' })).toBe(points)
  })

  it('takes the figures of other lines, or a plan fixed in the scale', () => {
    expect([
      given({ type: 'ratio', actual: 'a', plan: 'b' }, { a: '810', b: '900' }),
      given({ type: 'ratio', planFixed: '50' }, { x: '45' }),
      given({ type: 'ratio', planFixed: '50' }, { x: '45', 'x:plan': '10' }),
      given({ type: 'best', actual: 'a', plan: 'b' }, { a: '810', b: '900' }),
      given({ type: 'best', planFixed: '50' }, { x: '45' }),
    ]).toEqual(['9', '9', '9', '4.5', '4.5'])
  })

  it('says how the figure stands to its plan', () => {
    const [sheet] = sheetsOf(aScale([aLine('x', { method: { type: 'ratio' } })]), [
      anAgency('1', figures('212', '200')),
    ])
    expect(sheet && lineOf(sheet, 'x').rate).toEqual(exact('1.06'))
  })
})

describe('a plan of zero', () => {
  const withRule = (
    zeroPlan: 'refuse' | 'notAssigned' | 'zero' | 'full',
    actual: string,
    method: Method = { type: 'ratio' },
  ) => given(method, figures(actual, '0'), { rules: { zeroPlan } })

  it.each<['refuse' | 'notAssigned' | 'zero' | 'full', string]>([
    ['refuse', '0'],
    ['notAssigned', 'notAssigned 0'],
    ['zero', '0'],
    ['full', '10'],
  ])('under the rule “%s” gives %s', (rule, points) => {
    expect([withRule(rule, '5'), withRule(rule, '0'), withRule(rule, '5', { type: 'best' })]).toEqual([
      points,
      points,
      points,
    ])
  })

  it.each<'refuse' | 'notAssigned' | 'zero' | 'full'>(['refuse', 'notAssigned', 'zero', 'full'])(
    'is reached by nothing where less is better, under the rule “%s” too',
    (zeroPlan) => {
      expect(given({ type: 'ratio' }, figures('0', '0'), { direction: 'less', rules: { zeroPlan } })).toBe(
        '10',
      )
    },
  )

  it('is reached by less than nothing where less is better', () => {
    expect(
      given({ type: 'ratio' }, figures('-1', '0'), { direction: 'less', rules: { zeroPlan: 'zero' } }),
    ).toBe('10')
  })

  it('is not reached by something where less is better', () => {
    expect(
      given({ type: 'ratio' }, figures('1', '0'), { direction: 'less', rules: { zeroPlan: 'zero' } }),
    ).toBe('0')
  })

  it('gives all points of a line that is not assigned under the rule that says so', () => {
    expect(
      given({ type: 'ratio' }, figures('5', '0'), {
        rules: { zeroPlan: 'notAssigned', notAssigned: 'full' },
      }),
    ).toBe('notAssigned 10')
  })
})

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

describe('steps', () => {
  const steps: Step[] = [
    { from: '100', points: '5' },
    { from: '95', to: '100', points: '4' },
    { from: '90', to: '95', percent: '60' },
    { from: '88', to: '90', points: '2' },
  ]
  it.each([
    ['87.99', '0'],
    ['88', '2'],
    ['89.99', '2'],
    ['90', '3'],
    ['94.9', '3'],
    ['95', '4'],
    ['99.99', '4'],
    ['100', '5'],
    ['250', '5'],
  ])('a figure of %s gives %s', (figure, points) => {
    expect(given({ type: 'steps', steps }, { x: figure }, { points: '5' })).toBe(points)
  })

  it('may be open below, and take days late', () => {
    const late: Step[] = [
      { to: '1', percent: '100' },
      { from: '1', to: '6', percent: '50' },
      { from: '6', to: '11', percent: '20' },
    ]
    expect(
      ['-2', '0', '1', '5', '6', '10', '11'].map((days) =>
        given({ type: 'steps', steps: late }, { x: days }),
      ),
    ).toEqual(['10', '10', '5', '5', '2', '2', '0'])
  })

  it('may look at another figure, or at one as a share of another', () => {
    const on = { percent: 'a', of: 'b' }
    expect([
      given({ type: 'steps', on: { measure: 'a' }, steps }, { a: '96' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920', b: '1000' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920', b: '0' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { a: '920' }, { points: '5' }),
      given({ type: 'steps', on, steps }, { b: '920' }, { points: '5' }),
      given({ type: 'steps', steps }, {}, { points: '5' }),
    ]).toEqual(['4', '3', '0', 'missing 0', 'missing 0', 'missing 0'])
  })

  it('never give more than the line', () => {
    expect(given({ type: 'steps', steps: [{ from: '0', points: '12' }] }, { x: '1' })).toBe('10')
  })
})

describe('grades, answers and judgement', () => {
  const grades: Method = {
    type: 'grades',
    grades: [
      { grade: 'A', percent: '100' },
      { grade: 'B', points: '7' },
      { grade: 'D', points: '0' },
    ],
  }
  it.each<[Method, Value | undefined, string]>([
    [grades, 'A', '10'],
    [grades, 'B', '7'],
    [grades, 'D', '0'],
    [grades, 'C', '0'],
    [grades, undefined, 'missing 0'],
    [{ type: 'yesNo' }, true, '10'],
    [{ type: 'yesNo' }, false, '0'],
    [{ type: 'yesNo' }, 'có', '0'],
    [{ type: 'yesNo' }, undefined, 'missing 0'],
    [{ type: 'manual' }, '0', '0'],
    [{ type: 'manual' }, '9.25', '9.25'],
    [{ type: 'manual' }, '10', '10'],
    [{ type: 'manual' }, '10.01', '10'],
    [{ type: 'manual' }, '-0.01', '0'],
    [{ type: 'manual' }, '999.99', '10'],
    [{ type: 'manual' }, undefined, 'missing 0'],
    [{ type: 'manual' }, 'x', 'missing 0'],
  ])('%j of %j gives %s', (method, value, points) => {
    expect(given(method, value === undefined ? {} : { x: value })).toBe(points)
  })

  it('what is only written down gives nothing', () => {
    const scale = aScale([aLine('x', { method: { type: 'noted' } }), aLine('y')])
    expect(
      sheetsOf(scale, [anAgency('1', { x: '5', y: '3' })]).map(({ total, max }) => [
        written(total),
        written(max),
      ]),
    ).toEqual([['3', '10']])
  })
})

describe('counts, events and samples', () => {
  it.each<[string, string, string | null, string]>([
    ['0', '2.5', '10', '0'],
    ['3', '2.5', '10', '7.5'],
    ['4', '2.5', '10', '10'],
    ['5', '2.5', '10', '10'],
    ['5', '2.5', null, '12.5'],
    ['1.5', '2.5', '10', '0'],
    ['-1', '2.5', '10', '0'],
  ])('%s times %s of at most %s gives %s', (times, each, points, expected) => {
    const line = points === null ? { points: undefined, part: 'extra' as const } : { points }
    const { points: most, ...rest } = line
    const scale = aScale([
      {
        code: 'x',
        title: 'x',
        method: { type: 'count', each },
        ...(most === undefined ? {} : { points: most }),
        ...rest,
      },
    ])
    const [sheet] = sheetsOf(scale, [anAgency('1', { x: times })])
    expect(sheet && gist(lineOf(sheet, 'x'))).toBe(expected)
  })

  const events: Method = { type: 'events', events: [{ each: '2' }, { measure: 'a', each: '5' }] }
  it.each<[string, string, string]>([
    ['0', '0', '10'],
    ['1', '0', '8'],
    ['2', '1', '1'],
    ['0', '2', '0'],
    ['3', '1', '0'],
    ['9', '9', '0'],
  ])('%s small and %s large events leave %s points of a line', (small, large, points) => {
    expect(given(events, { x: small, a: large })).toBe(points)
  })

  it('events are waited for, all of them', () => {
    expect([given(events, { x: '1' }), given(events, { a: '1' })]).toEqual(['missing 0', 'missing 0'])
  })

  it('events leave no less than the floor of the line', () => {
    expect([
      given(events, { x: '1', a: '0' }, { floor: '4' }),
      given(events, { x: '9', a: '9' }, { floor: '4' }),
    ]).toEqual(['8', '4'])
  })

  it('events as a deduction take from the total, as much as the line may take or without end', () => {
    const scale = aScale([
      aLine('x', { method: { type: 'manual' }, points: '100' }),
      aLine('y', { part: 'deduction', points: '7', method: { type: 'events', events: [{ each: '5' }] } }),
      { code: 'z', title: 'z', part: 'deduction', method: { type: 'events', events: [{ each: '20' }] } },
    ])
    const totals = ['0', '1', '2'].map(
      (times) => sheetsOf(scale, [anAgency('1', { x: '100', y: times, z: times })])[0],
    )
    expect(totals.map((sheet) => sheet && [written(sheet.deduction), written(sheet.total)])).toEqual([
      ['0', '100'],
      ['25', '75'],
      ['47', '53'],
    ])
  })

  it.each<[string, string]>([
    ['0', '0'],
    ['45', '18'],
    ['50', '20'],
    ['51', '20'],
    ['4.5', '0'],
    ['-1', '0'],
  ])('%s good answers of 50 give %s', (good, points) => {
    expect(given({ type: 'sample', size: 50, each: '0.4' }, { x: good }, { points: '20' })).toBe(points)
  })
})
