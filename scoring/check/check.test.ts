import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { aGroup, aLine, aScale } from '../samples.ts'
import type { Band, Criterion, Indicator, Method, Rules } from '../scale.ts'
import { checkScale } from './check.ts'

const faultsOf = (...criteria: Criterion[]) => gists(aScale(criteria))
const gists = (scale: Parameters<typeof checkScale>[0]) =>
  checkScale(scale).map(
    ({ place, words }) => `${Object.values(place).join(' ')}: ${say(words).split('.')[0]}`,
  )
const byMethod = (method: Method, difference: Partial<Criterion> = {}) =>
  faultsOf(aLine('x', { method, ...difference }))
const yes = aLine('yes', { method: { type: 'yesNo' } })
const noted = aLine('noted', { method: { type: 'noted' } })
const rated = aLine('rated', { method: { type: 'noted', grades: ['tốt', 'khá'] } })

describe('a scale without fault', () => {
  it('is told nothing', () => {
    const scale = aScale(
      [
        aGroup('I', [
          aLine('1', {
            method: { type: 'ratio', actual: 'noted', over: { perPercent: '1', capPercent: '10' } },
          }),
          aLine('2', { method: { type: 'best', atTarget: '100' }, gate: ['yes', 'noted'] }),
          aLine('3', {
            method: {
              type: 'steps',
              steps: [
                { from: '0', to: '5', percent: '50' },
                { from: '5', points: '10' },
              ],
            },
          }),
        ]),
        aGroup('II', [aLine('4', { weight: '1' }), aLine('5', { weight: '2', pointsFor: [] })], {
          points: '30',
        }),
        aGroup('III', [aLine('6', { points: '0' })], { part: 'extra', points: '0' }),
        yes,
        noted,
        rated,
        aLine('7', {
          part: 'deduction',
          method: { type: 'events', events: [{ measure: 'noted', each: '5' }] },
          floor: '0',
          cap: '0',
        }),
      ],
      {
        rules: { expected: '70', places: 0, floor: '-5', cap: '-5', extraCap: '0' },
        tieBreak: [
          { title: 'a', criterion: 'I' },
          { title: 'b', quantity: { percent: '1', of: '1:plan' } },
        ],
        bands: [
          {
            code: 'A',
            title: 'A',
            from: '90',
            conditions: [
              { type: 'noZero', criteria: ['I'] },
              { type: 'topShare', percent: '100' },
              { type: 'is', measure: 'yes', answer: 'yes' },
              { type: 'gradeAtLeast', measure: 'rated', grade: 'khá' },
              { type: 'atLeast', quantity: { measure: 'noted' }, figure: '-1' },
            ],
          },
          { code: 'B', title: 'B', from: '-1', to: '90' },
        ],
      },
    )
    expect(gists(scale)).toEqual([])
  })
})

describe('codes', () => {
  it.each<[string, Criterion[], string[]]>([
    ['empty', [aLine(' ')], [': Tiêu chí “Tiêu chí  ” chưa có mã']],
    ['empty in a group', [aGroup('I', [aLine('')])], ['I: Tiêu chí “Tiêu chí ” chưa có mã']],
    [
      'doubled in other groups',
      [aGroup('I', [aLine('1')]), aGroup('II', [aLine('1')])],
      ['1: Mã “1” dùng cho nhiều tiêu chí'],
    ],
    ['like a plan', [aLine('1:plan')], ['1:plan: Không dùng được mã “1:plan”']],
    ['of every object', [aLine('constructor')], ['constructor: Không dùng được mã “constructor”']],
    ['with a line break', [aLine('a\nb')], ['a\nb: Không dùng được mã “a\nb”']],
  ])('%s', (_, criteria, faults) => {
    expect(faultsOf(...criteria)).toEqual(faults)
  })
})

describe('figures', () => {
  it.each<[string, Partial<Criterion>, string]>([
    ['points in words', { points: 'mười' }, 'Điểm tối đa “mười” không phải là số'],
    ['points with a comma', { points: '9,5' }, 'Điểm tối đa “9,5” không phải là số'],
    ['negative points', { points: '-1' }, 'Điểm tối đa “-1” không được âm'],
    [
      'points of an audience',
      { pointsFor: [{ group: 'lead', points: '-2' }] },
      'Điểm tối đa theo đối tượng “-2” không được âm',
    ],
    ['a cap', { cap: 'x' }, 'Mức trần “x” không phải là số'],
    ['a floor', { floor: 'x' }, 'Mức sàn “x” không phải là số'],
    ['a floor above the cap', { floor: '2', cap: '1' }, 'Mức sàn 2 cao hơn mức trần 1'],
    [
      'two points for one audience',
      {
        pointsFor: [
          { group: 'a', points: '1' },
          { group: 'a', points: '2' },
        ],
      },
      'Đối tượng “a” có hai mức điểm tối đa',
    ],
    ['an audience of nobody', { appliesTo: [] }, 'Tiêu chí không áp dụng cho ai'],
  ])('%s', (_, difference, fault) => {
    expect(faultsOf(aLine('x', difference))).toEqual([`x: ${fault}`])
  })

  it.each<[string, Method, string]>([
    [
      'a share over the plan',
      { type: 'ratio', over: { perPercent: '-1', capPercent: '10' } },
      'Mức thưởng cho mỗi 1 % vượt “-1” không được âm',
    ],
    [
      'its cap',
      { type: 'ratio', over: { perPercent: '1', capPercent: 'x' } },
      'Mức thưởng vượt tối đa “x” không phải là số',
    ],
    ['a plan of zero for ever', { type: 'ratio', planFixed: '0' }, 'Kế hoạch cố định phải lớn hơn 0'],
    ['a negative plan', { type: 'best', planFixed: '-1' }, 'Kế hoạch cố định “-1” không được âm'],
    ['two plans', { type: 'ratio', planFixed: '1', plan: 'x' }, 'Kế hoạch vừa là số cố định vừa lấy từ “x”'],
    [
      'a negative share at the plan',
      { type: 'best', atTarget: '-1' },
      'Tỷ lệ điểm khi đạt kế hoạch “-1” không được âm',
    ],
    [
      'a share at the plan above all',
      { type: 'best', atTarget: '100.1' },
      'Tỷ lệ điểm khi đạt kế hoạch “100',
    ],
    ['points of each', { type: 'count', each: '-0.1' }, 'Điểm mỗi lần “-0'],
    [
      'points taken for each',
      { type: 'events', events: [{ each: '-5' }] },
      'Điểm trừ mỗi lần “-5” không được âm',
    ],
    ['no event', { type: 'events', events: [] }, 'Chưa ghi việc nào bị trừ điểm'],
    [
      'points of each good sample',
      { type: 'sample', size: 5, each: 'x' },
      'Điểm mỗi mẫu đạt “x” không phải là số',
    ],
    [
      'a sample of none',
      { type: 'sample', size: 0, each: '1' },
      'Số mẫu kiểm tra phải là số nguyên lớn hơn 0',
    ],
    [
      'half a sample',
      { type: 'sample', size: 1.5, each: '1' },
      'Số mẫu kiểm tra phải là số nguyên lớn hơn 0',
    ],
    [
      'a grade twice',
      {
        type: 'grades',
        grades: [
          { grade: 'A', percent: '1' },
          { grade: 'A', points: '1' },
        ],
      },
      'Mức “A” ghi hai lần',
    ],
    [
      'a grade without a name',
      { type: 'grades', grades: [{ grade: ' ', percent: '1' }] },
      'Có mức xếp loại chưa có tên',
    ],
    ['no grades', { type: 'grades', grades: [] }, 'Chưa có mức xếp loại nào'],
    [
      'the points of a grade',
      { type: 'grades', grades: [{ grade: 'A', points: '-1' }] },
      'Điểm của mức “-1” không được âm',
    ],
    [
      'the share of a grade',
      { type: 'grades', grades: [{ grade: 'A', percent: '-1' }] },
      'Tỷ lệ điểm của mức “-1” không được âm',
    ],
    ['no steps', { type: 'steps', steps: [] }, 'Chưa có bậc điểm nào'],
    [
      'the points of a step',
      { type: 'steps', steps: [{ points: 'x' }] },
      'Điểm của mức “x” không phải là số',
    ],
    [
      'the beginning of a step',
      { type: 'steps', steps: [{ from: 'x', points: '1' }] },
      'Đầu bậc “x” không phải là số',
    ],
    [
      'the end of a step',
      { type: 'steps', steps: [{ to: 'x', points: '1' }] },
      'Cuối bậc “x” không phải là số',
    ],
    [
      'a step that ends where it begins',
      { type: 'steps', steps: [{ from: '5', to: '5.0', points: '1' }] },
      'Bậc từ 5 đến dưới 5',
    ],
    [
      'a step turned round',
      { type: 'steps', steps: [{ from: '9', to: '5', points: '1' }] },
      'Bậc từ 9 đến dưới 5 không chứa số nào',
    ],
    [
      'steps one over the other',
      {
        type: 'steps',
        steps: [
          { from: '4.9', points: '1' },
          { from: '1', to: '5', points: '1' },
        ],
      },
      'Bậc từ 1 đến dưới 5 chồng lên bậc từ 4',
    ],
    [
      'two steps without an end',
      {
        type: 'steps',
        steps: [
          { from: '1', points: '1' },
          { from: '5', points: '1' },
        ],
      },
      'Bậc từ 1 đến dưới +∞ chồng lên bậc từ 5 đến dưới +∞',
    ],
    [
      'two steps without a beginning',
      {
        type: 'steps',
        steps: [
          { to: '1', points: '1' },
          { to: '5', points: '1' },
        ],
      },
      'Bậc từ −∞ đến dưới 1 chồng lên bậc từ −∞ đến dưới 5',
    ],
    [
      'a step over a later one',
      {
        type: 'steps',
        steps: [
          { from: '0', to: '9', points: '1' },
          { to: '0', points: '1' },
          { from: '8', to: '10', points: '1' },
        ],
      },
      'Bậc từ 0 đến dưới 9 chồng lên bậc từ 8 đến dưới 10',
    ],
  ])('%s', (_, method, fault) => {
    expect(byMethod(method)).toEqual([`x: ${fault}`])
  })

  it.each<[Partial<Rules>, string]>([
    [{ expected: '-1' }, 'Tổng điểm chuẩn yêu cầu “-1” không được âm'],
    [{ overCap: '-1' }, 'Trần điểm thưởng vượt kế hoạch “-1” không được âm'],
    [{ extraCap: '-1' }, 'Trần điểm thưởng “-1” không được âm'],
    [{ deductionCap: '-1' }, 'Trần điểm trừ “-1” không được âm'],
    [{ floor: 'x' }, 'Tổng điểm thấp nhất “x” không phải là số'],
    [{ cap: 'x' }, 'Tổng điểm cao nhất “x” không phải là số'],
    [{ floor: '101', cap: '100' }, 'Tổng điểm thấp nhất 101 cao hơn tổng điểm cao nhất 100'],
    [{ places: -1 }, 'Số chữ số thập phân khi hiển thị phải là số nguyên từ 0 đến 10'],
    [{ places: 1.5 }, 'Số chữ số thập phân khi hiển thị phải là số nguyên từ 0 đến 10'],
    [{ places: 11 }, 'Số chữ số thập phân khi hiển thị phải là số nguyên từ 0 đến 10'],
  ])('of the rules: %j', (rules, fault) => {
    const wrong = gists(aScale([aLine('x')], { rules }))
    expect(wrong.filter((one) => !one.includes('cộng lại'))[0]).toEqual(`: ${fault}`)
  })
})

describe('points and weights', () => {
  const percentStep: Method = { type: 'steps', steps: [{ from: '1', percent: '50' }] }
  const pointStep: Method = { type: 'steps', steps: [{ from: '1', points: '5' }] }
  const percentGrade: Method = { type: 'grades', grades: [{ grade: 'A', percent: '50' }] }
  const pointGrade: Method = { type: 'grades', grades: [{ grade: 'A', points: '5' }] }
  const bare = (method: Method, part: Criterion['part'] = 'standard') =>
    faultsOf({ code: 'x', title: 'X', method, part }).map((one) => one.includes('chưa có điểm tối đa'))

  it.each<[Method, boolean[], boolean[], boolean[]]>([
    [{ type: 'manual' }, [true], [true], [true]],
    [{ type: 'yesNo' }, [true], [true], [true]],
    [{ type: 'ratio' }, [true], [true], [true]],
    [{ type: 'best' }, [true], [true], [true]],
    [percentStep, [true], [true], [true]],
    [pointStep, [], [], []],
    [percentGrade, [true], [true], [true]],
    [pointGrade, [], [], []],
    [{ type: 'count', each: '1' }, [true], [], []],
    [{ type: 'events', events: [{ each: '1' }] }, [true], [true], []],
    [{ type: 'sample', size: 5, each: '1' }, [], [], []],
    [{ type: 'noted' }, [], [], []],
  ])('are asked of a line where the method needs them: %j', (method, standard, extra, deduction) => {
    expect([bare(method), bare(method, 'extra'), bare(method, 'deduction')]).toEqual([
      standard,
      extra,
      deduction,
    ])
  })

  it('over a plan are not given where points are taken', () => {
    const over: Method = { type: 'ratio', over: { perPercent: '1', capPercent: '10' } }
    expect(byMethod(over, { part: 'deduction' })).toEqual(['x: Điểm trừ không có điểm thưởng vượt kế hoạch'])
    expect(byMethod(over, { part: 'extra' })).toEqual([])
  })

  it('may be said for an audience alone', () => {
    expect(faultsOf({ code: 'x', title: 'X', pointsFor: [{ group: 'a', points: '5' }] })).toEqual([])
  })

  it.each<[string, Criterion, string[]]>([
    [
      'points and a weight',
      aGroup('I', [aLine('x', { weight: '1', points: '1' })], { points: '1' }),
      ['x: Tiêu chí có cả điểm và trọng số'],
    ],
    [
      'points of an audience and a weight',
      aGroup('I', [aLine('x', { weight: '1', pointsFor: [{ group: 'a', points: '1' }] })], { points: '1' }),
      ['x: Tiêu chí có cả điểm và trọng số'],
    ],
    [
      'a weight of nothing',
      aGroup('I', [aLine('x', { weight: '0' })], { points: '1' }),
      ['x: Trọng số phải lớn hơn 0'],
    ],
    [
      'a group with a method',
      aGroup('I', [aLine('x')], { method: { type: 'manual' } }),
      ['I: Nhóm tiêu chí không có cách tính riêng'],
    ],
    [
      'a noted line with points',
      { ...noted, points: '5' },
      ['noted: Tiêu chí chỉ ghi nhận nên không có điểm'],
    ],
    [
      'a noted line with a weight',
      aGroup('I', [{ ...noted, weight: '5' }, aLine('1', { weight: '1' })], { points: '9' }),
      ['noted: Tiêu chí chỉ ghi nhận nên không có điểm'],
    ],
    [
      'another part than its group',
      aGroup('I', [aLine('x', { part: 'extra' })]),
      ['x: Tiêu chí con phải cùng phần (điểm chuẩn, điểm thưởng, điểm trừ) với nhóm của nó'],
    ],
    [
      'a weight outside any group',
      aLine('x', { weight: '1' }),
      ['x: Trọng số chỉ có nghĩa trong một nhóm có điểm'],
    ],
    [
      'a weight and points in one group',
      aGroup('I', [aLine('x', { weight: '1' }), aLine('y')], { points: '10' }),
      ['I: Trong nhóm có dòng ghi trọng số, có dòng ghi điểm'],
    ],
    [
      'weights in a group without points',
      aGroup('I', [aLine('x', { weight: '1' })]),
      ['I: Các dòng trong nhóm ghi trọng số nhưng nhóm chưa có điểm'],
    ],
    [
      'weights in a group with a weight',
      aGroup('I', [aGroup('I.1', [aLine('x', { weight: '1' })], { weight: '1' })], { points: '10' }),
      [],
    ],
    [
      'points in a group with a weight',
      aGroup('I', [aGroup('I.1', [aLine('x')], { weight: '1' })], { points: '10' }),
      ['I.1: Nhóm ghi trọng số nhưng các dòng trong nhóm thì không'],
    ],
    [
      'only noted lines in a group with a weight',
      aGroup('I', [aGroup('I.1', [noted], { weight: '1' })], { points: '10' }),
      [
        'I: Điểm của nhóm là 10 nhưng các dòng cộng lại được 0',
        'I.1: Nhóm ghi trọng số nhưng các dòng trong nhóm thì không',
      ],
    ],
    ['a noted line beside weights', aGroup('I', [aLine('x', { weight: '1' }), noted], { points: '10' }), []],
  ])('%s', (_, criterion, faults) => {
    expect(faultsOf(criterion)).toEqual(faults)
  })
})

describe('sums', () => {
  const two = [aLine('1'), aLine('2', { points: '5.5' })]
  const sumFault = ['I: Điểm của nhóm là 20 nhưng các dòng cộng lại được 15,5']

  it.each<[string, Criterion[], string[]]>([
    ['points that are not the sum', two, sumFault],
    ['a noted line beside', [...two, noted], sumFault],
    ['a group of noted lines beside', [...two, aGroup('n', [noted])], sumFault],
    ['a line added later beside', [...two, aLine('3', { kind: 'late' })], sumFault],
    [
      'a supplementary line beside',
      [...two, aLine('3', { kind: 'supplementary', appliesTo: ['a'] })],
      sumFault,
    ],
    ['a group within', [aGroup('g', two)], sumFault],
    ['a group within that says its points', [aGroup('g', two, { points: '15.5' })], sumFault],
    [
      'a sample within',
      [aLine('1'), { code: '2', title: '2', method: { type: 'sample', size: 11, each: '0.5' } }],
      sumFault,
    ],
    [
      'steps within',
      [
        aLine('1'),
        {
          code: '2',
          title: '2',
          method: {
            type: 'steps',
            steps: [
              { to: '1', points: '5.5' },
              { from: '1', points: '5' },
            ],
          },
        },
      ],
      sumFault,
    ],
    [
      'grades within',
      [
        aLine('1'),
        {
          code: '2',
          title: '2',
          method: {
            type: 'grades',
            grades: [
              { grade: 'A', points: '5' },
              { grade: 'B', points: '5.5' },
            ],
          },
        },
      ],
      sumFault,
    ],
    ['a line for some beside: the sum depends', [...two, aLine('3', { appliesTo: ['a'] })], []],
    [
      'other points for some: the sum depends',
      [aLine('1', { pointsFor: [{ group: 'a', points: '1' }] })],
      [],
    ],
    ['the right sum', [...two, aLine('3', { points: '4.5' })], []],
  ])('of a group: %s', (_, children, faults) => {
    expect(faultsOf(aGroup('I', children, { points: '20' }))).toEqual(faults)
  })

  it('of a group of extra lines without limit is not known', () => {
    const open = { code: 'x', title: 'x', method: { type: 'count' as const, each: '1' } }
    expect(faultsOf(aGroup('I', [open], { points: '5', part: 'extra' }))).toEqual([])
  })

  it.each<[string, Criterion[], string[]]>([
    ['less', [aLine('1')], [': Tổng điểm chuẩn là 10, quy chế của cụm yêu cầu 20,5']],
    ['as much', [aLine('1', { points: '20.50' })], []],
    [
      'extra points and deductions left out',
      [
        aLine('1'),
        aLine('2', { points: '10.5', part: 'extra' }),
        aLine('3', { points: '10.5', part: 'deduction' }),
      ],
      [': Tổng điểm chuẩn là 10, quy chế của cụm yêu cầu 20,5'],
    ],
    ['other for some', [aLine('1'), aLine('2', { appliesTo: ['a'] })], []],
    ['a weighted group', [aGroup('I', [aLine('1', { weight: '1' })], { points: '20.5' })], []],
  ])('of the standard part against what is expected: %s', (_, criteria, faults) => {
    expect(gists(aScale(criteria, { rules: { expected: '20.5' } }))).toEqual(faults)
  })
})

describe('measures', () => {
  const graded = aLine('graded', { method: { type: 'grades', grades: [{ grade: 'A', percent: '1' }] } })
  const around = [yes, noted, rated, graded]

  it.each<[string, Partial<Criterion>, string[]]>([
    ['an actual nobody has', { method: { type: 'ratio', actual: 'z' } }, ['x z: Không có số liệu “z”']],
    [
      'a plan nobody has',
      { method: { type: 'best', plan: 'yes:plan' } },
      ['x yes:plan: Không có số liệu “yes:plan”'],
    ],
    ['the plan of a line with a plan', { method: { type: 'ratio', actual: 'x:plan' } }, []],
    [
      'an actual that is yes or no',
      { method: { type: 'ratio', actual: 'yes' } },
      ['x yes: Số liệu “yes” không phải là số'],
    ],
    [
      'steps on a grade',
      { method: { type: 'steps', on: { measure: 'graded' }, steps: [{ points: '1' }] } },
      ['x graded: Số liệu “graded” không phải là số'],
    ],
    [
      'steps on a noted grade',
      { method: { type: 'steps', on: { measure: 'rated' }, steps: [{ points: '1' }] } },
      ['x rated: Số liệu “rated” không phải là số'],
    ],
    [
      'steps on a share',
      { method: { type: 'steps', on: { percent: 'z', of: 'w' }, steps: [{ points: '1' }] } },
      ['x z: Không có số liệu “z”', 'x w: Không có số liệu “w”'],
    ],
    [
      'events of a measure',
      {
        method: {
          type: 'events',
          events: [{ measure: 'z', each: '1' }, { measure: 'noted', each: '1' }, { each: '1' }],
        },
      },
      ['x z: Không có số liệu “z”'],
    ],
    ['a group as a figure', { method: { type: 'ratio', actual: 'I' } }, ['x I: Không có số liệu “I”']],
    ['a gate nobody has', { gate: ['z'] }, ['x z: Không có số liệu “z”']],
    ['a gate that is a figure', { gate: ['x'] }, ['x x: “x” không phải là tiêu chí có hoặc không']],
    [
      'a gate that is a grade',
      { gate: ['yes', 'rated', 'noted'] },
      ['x rated: “rated” không phải là tiêu chí có hoặc không'],
    ],
  ])('%s', (_, difference, faults) => {
    expect(faultsOf(aGroup('I', [aLine('x', difference)]), ...around)).toEqual(faults)
  })

  it('may close a group, too', () => {
    expect(faultsOf(aGroup('I', [aLine('x')], { gate: ['z'] }))).toEqual(['I z: Không có số liệu “z”'])
  })

  it.each<[Indicator, string[]]>([
    [{ title: 't', criterion: 'z' }, ['t z: Không có tiêu chí “z”']],
    [{ title: 't', quantity: { measure: 'z' } }, ['t z: Không có số liệu “z”']],
    [{ title: 't', quantity: { percent: 'yes', of: 'noted' } }, ['t yes: Số liệu “yes” không phải là số']],
  ])('an indicator between equal totals: %j', (indicator, faults) => {
    expect(gists(aScale(around, { tieBreak: [indicator] }))).toEqual(faults)
  })
})

describe('bands', () => {
  const inScale = (...bands: Band[]) => gists(aScale([aLine('x'), yes, noted, rated], { bands }))
  const a: Band = { code: 'A', title: 'Giỏi' }

  it.each<[string, Partial<Band>, string[]]>([
    ['without a code', { code: '' }, [': Mức xếp loại “Giỏi” chưa có mã']],
    ['ends turned round', { from: '90', to: '80' }, ['A: Mức từ 90 đến dưới 80 điểm không chứa số nào']],
    ['ends at one figure', { from: '90', to: '90.0' }, ['A: Mức từ 90 đến dưới 90']],
    ['no figure below', { from: 'x', to: '1' }, ['A: Điểm từ “x” không phải là số']],
    ['no figure above', { from: '1', to: 'x' }, ['A: Điểm đến dưới “x” không phải là số']],
    [
      'a zero line nobody has',
      { conditions: [{ type: 'noZero', criteria: ['x', 'z'] }] },
      ['A z: Không có tiêu chí “z”'],
    ],
    [
      'a share above all',
      { conditions: [{ type: 'topShare', percent: '101' }] },
      ['A: Tỷ lệ đơn vị dẫn đầu “101” không được quá 100 %'],
    ],
    [
      'a share in words',
      { conditions: [{ type: 'topShare', percent: 'x' }] },
      ['A: Tỷ lệ đơn vị dẫn đầu “x” không phải là số'],
    ],
    [
      'a figure that is none',
      { conditions: [{ type: 'lessThan', quantity: { measure: 'x' }, figure: 'x' }] },
      ['A: Mức của điều kiện “x” không phải là số'],
    ],
    [
      'a quantity nobody has',
      { conditions: [{ type: 'moreThan', quantity: { measure: 'z' }, figure: '1' }] },
      ['A z: Không có số liệu “z”'],
    ],
    [
      'an answer of a figure',
      { conditions: [{ type: 'is', measure: 'x', answer: 'yes' }] },
      ['A x: “x” không phải là tiêu chí có hoặc không'],
    ],
    [
      'a grade nobody has',
      { conditions: [{ type: 'gradeAtLeast', measure: 'rated', grade: 'xấu' }] },
      ['A rated: Không có mức “xấu”'],
    ],
    [
      'a grade of a line without grades',
      { conditions: [{ type: 'gradeAtLeast', measure: 'x', grade: 'tốt' }] },
      ['A x: “x” không xếp theo mức'],
    ],
    [
      'a grade of nothing',
      { conditions: [{ type: 'gradeAtLeast', measure: 'z', grade: 'tốt' }] },
      ['A z: Không có số liệu “z”'],
    ],
  ])('%s', (_, difference, faults) => {
    expect(inScale({ ...a, ...difference })).toEqual(faults)
  })

  it('with one code twice', () => {
    expect(inScale(a, a)).toEqual(['A: Mã “A” dùng cho nhiều mức xếp loại'])
  })
})
