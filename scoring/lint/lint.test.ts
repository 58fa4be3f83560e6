import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { aGroup, aLine, anAgency, aScale } from '../samples.ts'
import type { Band, Contestant, Criterion, Method, Scale } from '../scale.ts'
import { lintScale } from './lint.ts'

const hints = (scale: Scale, contestants: Contestant[] = []) =>
  lintScale(scale, { contestants }).map(
    ({ code, place, words }) =>
      `${code} ${Object.values(place).join(' ')}: ${say(words).split(/[.:](?: |$)/)[0]}`,
  )
const steps = (...all: Extract<Method, { type: 'steps' }>['steps']) =>
  hints(aScale([aLine('x', { method: { type: 'steps', steps: all } })]))

describe('a scale without anything suspicious', () => {
  it('is told nothing', () => {
    const scale = aScale([aGroup('I', [aLine('1'), aLine('2')]), aLine('3', { part: 'deduction' })], {
      bands: [
        { code: 'A', title: 'A', from: '20' },
        { code: 'B', title: 'B', from: '10', to: '20' },
      ],
    })
    expect(hints(scale)).toEqual([])
    expect(
      hints(scale, [anAgency('a', { 1: '1', 2: '2', 3: '0' }), anAgency('b', { 1: '2', 2: '1', 3: '1' })]),
    ).toEqual([])
  })

  it('with faults is left to its faults', () => {
    expect(hints(aScale([aLine('1'), aLine('1')]))).toEqual([])
  })
})

describe('sums', () => {
  const scale = aScale([
    aLine('1'),
    aLine('2', { appliesTo: ['lead'] }),
    aLine('3', { pointsFor: [{ group: 'b', points: '12' }] }),
  ])

  it('that differ from audience to audience', () => {
    expect(hints(scale)).toEqual([
      'sumsDiffer : Tổng điểm chuẩn của “b” là 22, của đơn vị khác là 20',
      'sumsDiffer : Tổng điểm chuẩn của “lead” là 30, của đơn vị khác là 20',
    ])
  })

  it('that differ among the agencies there are', () => {
    const agencies = [anAgency('1', { 1: '1' }), anAgency('2', { 1: '2' }, { groups: ['lead'] })]
    expect(hints(scale, agencies)).toEqual([
      'sumsDiffer : Tổng điểm chuẩn của “Đơn vị 2” là 30, của đơn vị khác là 20',
    ])
  })
})

describe('bands', () => {
  const a: Band = { code: 'A', title: 'A' }
  const over: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }
  const open: Criterion = { code: 't', title: 't', part: 'extra', method: { type: 'count', each: '1' } }
  const tooHigh = (from: string, criteria: Criterion[], rules: Partial<Scale['rules']> = {}) =>
    hints(aScale(criteria, { bands: [{ ...a, from }], rules }))
  const reached = (from: string) =>
    [`unreachableBand A: Không đơn vị nào đạt được mức “A”`].slice(0, from === '' ? 0 : 1)

  it.each<[string, string, Criterion[], Partial<Scale['rules']>, boolean]>([
    ['as high as all points', '10', [aLine('1')], {}, false],
    ['higher than all points', '10.01', [aLine('1')], {}, true],
    ['over the plans reached', '11', [aLine('1', { method: over })], {}, false],
    ['over the plans, capped', '11', [aLine('1', { method: over })], { overCap: '0.9' }, true],
    ['with extra points', '20', [aLine('1'), aLine('2', { part: 'extra' })], {}, false],
    ['with extra points, capped', '20', [aLine('1'), aLine('2', { part: 'extra' })], { extraCap: '9' }, true],
    ['above the cap of the whole', '9', [aLine('1')], { cap: '8' }, true],
    ['above the cap of a line', '9', [aGroup('I', [aLine('1', { cap: '8' })])], {}, true],
    ['above the cap of a group', '9', [aGroup('I', [aLine('1')], { cap: '8' })], {}, true],
    ['extra points without end', '999', [aLine('1'), open], {}, false],
    ['extra points without end, capped', '12.1', [aLine('1'), open], { extraCap: '2' }, true],
    ['extra points without end, whole capped', '12.1', [aLine('1'), open], { cap: '12' }, true],
    ['deductions give nothing', '11', [aLine('1'), aLine('2', { part: 'deduction' })], {}, true],
  ])('out of reach: %s', (_, from, criteria, rules, isOut) => {
    expect(tooHigh(from, criteria, rules)).toEqual(isOut ? reached('A') : [])
  })

  it.each<[string, Band[], string[]]>([
    [
      'a wider one before',
      [
        { ...a, from: '1' },
        { code: 'B', title: 'B', from: '5', to: '8' },
      ],
      ['unreachableBand B: Mức “B” không bao giờ được dùng'],
    ],
    [
      'the same before',
      [
        { ...a, from: '1', to: '5' },
        { code: 'B', title: 'B', from: '1', to: '5' },
      ],
      ['unreachableBand B: Mức “B” không bao giờ được dùng'],
    ],
    [
      'everything before',
      [a, { code: 'B', title: 'B' }],
      ['unreachableBand B: Mức “B” không bao giờ được dùng'],
    ],
    [
      'one with a condition before',
      [
        { ...a, conditions: [{ type: 'noZero' }] },
        { code: 'B', title: 'B' },
      ],
      [],
    ],
    [
      'one that begins higher before',
      [
        { ...a, from: '2' },
        { code: 'B', title: 'B', from: '1' },
      ],
      [],
    ],
    [
      'one that ends lower before',
      [
        { ...a, to: '2' },
        { code: 'B', title: 'B', to: '3' },
      ],
      [],
    ],
    [
      'one with an end before one without',
      [
        { ...a, from: '1', to: '2' },
        { code: 'B', title: 'B', from: '1' },
      ],
      [],
    ],
  ])('in the shadow of another: %s', (_, bands, expected) => {
    expect(hints(aScale([aLine('1')], { bands }))).toEqual(expected)
  })
})

describe('dead lines', () => {
  it('that are for nobody there is', () => {
    const scale = aScale([aLine('1'), aLine('2', { appliesTo: ['z'], kind: 'supplementary', part: 'extra' })])
    expect(hints(scale)).toEqual([])
    expect(hints(scale, [anAgency('a', {})])).toEqual([
      'deadCriterion 2: Không đơn vị nào thuộc đối tượng của tiêu chí “Tiêu chí 2”',
    ])
  })

  it.each<[string, Criterion, boolean]>([
    ['no points', aLine('x', { points: '0' }), true],
    ['no points for anybody', aLine('x', { points: '0', pointsFor: [{ group: 'a', points: '0' }] }), true],
    [
      'no points but for some',
      aLine('x', { points: '0', part: 'extra', pointsFor: [{ group: 'a', points: '1' }] }),
      false,
    ],
    [
      'counts worth nothing',
      { code: 'x', title: 'x', part: 'extra', method: { type: 'count', each: '0.0' } },
      true,
    ],
    [
      'counts worth something',
      { code: 'x', title: 'x', part: 'extra', method: { type: 'count', each: '0.1' } },
      false,
    ],
    [
      'events worth nothing',
      { code: 'x', title: 'x', part: 'deduction', method: { type: 'events', events: [{ each: '0' }] } },
      true,
    ],
    [
      'events worth something',
      {
        code: 'x',
        title: 'x',
        part: 'deduction',
        method: { type: 'events', events: [{ each: '0' }, { each: '1' }] },
      },
      false,
    ],
    ['only noted', aLine('x', { method: { type: 'noted' } }), false],
  ])('that give nothing: %s', (_, line, isDead) => {
    expect(hints(aScale([line])).map((one) => one.split(' ')[0])).toEqual(isDead ? ['deadCriterion'] : [])
  })

  it('but not those that open gates', () => {
    expect(
      hints(aScale([aLine('x', { gate: ['y'] }), aLine('y', { points: '0', method: { type: 'yesNo' } })])),
    ).toEqual([])
  })

  it('at which all agencies came out the same', () => {
    const scale = aScale([aLine('1'), aLine('2'), aLine('3', { method: { type: 'noted' } })])
    const agencies = [
      anAgency('a', { 1: '5', 2: '1', 3: '1' }),
      anAgency('b', { 1: '5.0', 2: '2', 3: '1' }),
      anAgency('c', { 2: '2' }),
    ]
    expect(hints(scale, agencies)).toEqual([
      'deadCriterion 1: Với số liệu đã thử, mọi đơn vị có điểm bằng nhau ở tiêu chí “Tiêu chí 1”, nên tiêu chí không phân biệt được đơn vị nào',
    ])
    expect(hints(scale, agencies.slice(0, 1))).toEqual([])
  })
})

describe('double counting', () => {
  it('of one figure at two lines', () => {
    const scale = aScale([
      aLine('1', { method: { type: 'ratio' } }),
      aLine('2', {
        method: { type: 'steps', on: { percent: '1', of: '1:plan' }, steps: [{ from: '1', points: '5' }] },
      }),
      aLine('3', { method: { type: 'best', actual: 'n' } }),
      aLine('4', { method: { type: 'events', events: [{ measure: 'n', each: '1' }, { each: '1' }] } }),
      aLine('5', { method: { type: 'steps', on: { measure: 'm' }, steps: [{ from: '1', points: '5' }] } }),
      aLine('n', { method: { type: 'noted' } }),
      aLine('m', { method: { type: 'noted' } }),
    ])
    expect(hints(scale)).toEqual([
      'doubleCounting 2 1: Số liệu “1” được tính điểm ở nhiều tiêu chí',
      'doubleCounting 4 n: Số liệu “n” được tính điểm ở nhiều tiêu chí',
    ])
  })

  it.each<[string, string, boolean]>([
    ['Thực hiện cải cách hành chính', 'THỰC HIỆN CẢI CÁCH HÀNH CHÍNH', true],
    ['Công tác dân vận', 'Về công tác dân vận', true],
    ['Đoàn kết nội bộ', 'Nội bộ đoàn kết', true],
    ['Quân số khỏe', 'Quân số vắng', false],
    ['…', '–', false],
  ])('of two names: “%s”, “%s”', (first, second, isDouble) => {
    const found = hints(aScale([aLine('1', { title: first }), aLine('2', { title: second })]))
    expect(found).toEqual(isDouble ? ['doubleCounting 2: Tiêu chí “2” có tên gần giống tiêu chí “1”'] : [])
  })
})

describe('steps', () => {
  it.each<[Parameters<typeof steps>, string[]]>([
    [
      [
        { from: '8.5', points: '1' },
        { to: '5', points: '1' },
        { from: '5', to: '7.5', points: '1' },
      ],
      ['stepHole x: Từ 7,5 đến dưới 8,5 không thuộc bậc nào nên không có điểm'],
    ],
    [
      [
        { to: '5', points: '1' },
        { from: '5', points: '10' },
      ],
      [],
    ],
    [
      [
        { to: '5', percent: '100.5' },
        { from: '5', points: '10.1' },
      ],
      [
        'overHundred x: Có mức cho 100,5 %, nhiều hơn điểm tối đa của tiêu chí',
        'overHundred x: Có mức cho 10,1, nhiều hơn điểm tối đa của tiêu chí',
      ],
    ],
    [[{ percent: '100' }], []],
  ])('%j', (all, expected) => {
    expect(steps(...all)).toEqual(expected)
  })

  it('of grades', () => {
    const grades: Method = {
      type: 'grades',
      grades: [
        { grade: 'A', percent: '101' },
        { grade: 'B', points: '10' },
      ],
    }
    expect(hints(aScale([aLine('x', { method: grades })]))).toEqual([
      'overHundred x: Có mức cho 101 %, nhiều hơn điểm tối đa của tiêu chí',
    ])
  })
})

describe('indicators between equal totals', () => {
  const scale = aScale([aLine('1'), aLine('n', { method: { type: 'noted' } })], {
    tieBreak: [
      { title: 'dòng', criterion: '1' },
      { title: 'số', quantity: { measure: 'n' } },
    ],
  })
  it.each<[string, string | null, string[]]>([
    ['5', '5.0', ['số']],
    ['5', '6', []],
    ['5', null, []],
  ])('that are alike for all: %s, %s', (first, second, idle) => {
    const agencies = [
      anAgency('a', { 1: '1', n: first }),
      anAgency('b', { 1: '2', ...(second ? { n: second } : {}) }),
    ]
    expect(hints(scale, agencies)).toEqual(
      idle.map(
        (title) =>
          `idleIndicator ${title}: Với số liệu đã thử, chỉ số “${title}” bằng nhau ở mọi đơn vị nên không phân định được khi bằng điểm`,
      ),
    )
  })
})
