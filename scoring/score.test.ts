import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { written } from './exact/exact.ts'
import { prepare } from './prepare.ts'
import { aGroup, aLine, anAgency, aScale, gist, lineOf, sheetOf, sheetsOf } from './samples.ts'
import type { Contestant, Criterion, Rules, Scale } from './scale.ts'
import { score } from './score.ts'

const none = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, 'không giao']))
const totalOf = (scale: Scale, agency: Contestant) => written(sheetOf(scale, agency).total)
const gistOf = (scale: Scale, code: string, agency: Contestant) => gist(lineOf(sheetOf(scale, agency), code))
const answer = aLine('gate', { method: { type: 'yesNo' }, points: '0', compulsory: false })

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

describe('figures that cannot be used', () => {
  it.each<[Criterion, Record<string, string | boolean>, string[]]>([
    [aLine('x'), { x: '999.99' }, ['1 x x: Điểm phải từ 0 đến điểm tối đa của tiêu chí.']],
    [aLine('x'), { x: '-1' }, ['1 x x: Điểm phải từ 0 đến điểm tối đa của tiêu chí.']],
    [aLine('x'), { x: 'nhiều' }, ['1 x x: Hãy ghi một con số, ví dụ 9.5.']],
    [aLine('x'), { x: true }, ['1 x x: Hãy ghi một con số, ví dụ 9.5.']],
    [aLine('x', { method: { type: 'yesNo' } }), { x: 'có' }, ['1 x x: Hãy ghi có hoặc không.']],
    [
      aLine('x', { method: { type: 'count', each: '1' } }),
      { x: '1.5' },
      ['1 x x: Hãy ghi một số nguyên từ 0.'],
    ],
    [
      aLine('x', { method: { type: 'events', events: [{ each: '1' }] } }),
      { x: '-1' },
      ['1 x x: Hãy ghi một số nguyên từ 0.'],
    ],
    [
      aLine('x', { method: { type: 'sample', size: 5, each: '1' } }),
      { x: '6' },
      ['1 x x: Chỉ kiểm tra 5 mẫu nên không thể có 6 mẫu đạt.'],
    ],
    [
      aLine('x', {
        method: {
          type: 'grades',
          grades: [
            { grade: 'A', percent: '1' },
            { grade: 'B', percent: '1' },
          ],
        },
      }),
      { x: 'C' },
      ['1 x x: Không có mức “C”. Hãy dùng một trong các mức: A, B.'],
    ],
    [
      aLine('x', { method: { type: 'noted', grades: ['tốt', 'khá'] } }),
      { x: 'xấu' },
      ['1 x x: Không có mức “xấu”. Hãy dùng một trong các mức: tốt, khá.'],
    ],
    [
      aLine('x', { method: { type: 'noted', grades: ['true'] } }),
      { x: true },
      ['1 x x: Không có mức “true”. Hãy dùng một trong các mức: true.'],
    ],
    [aLine('x', { method: { type: 'noted' } }), { x: 'gì cũng được' }, []],
    [
      aLine('x', { method: { type: 'ratio' } }),
      { x: '1', 'x:plan': '-2' },
      ['1 x x:plan: Kế hoạch không được âm.'],
    ],
    [
      aLine('x', { method: { type: 'ratio' } }),
      { x: '1', 'x:plan': '0' },
      [
        '1 x x:plan: Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.',
      ],
    ],
    [
      aLine('x', { method: { type: 'best' } }),
      { x: '1', 'x:plan': 'z' },
      ['1 x x:plan: Hãy ghi một con số, ví dụ 9.5.'],
    ],
  ])('are told with agency, line and measure: %j %j', (line, values, faults) => {
    const told = score(prepare(aScale([line])), [anAgency('1', values)]).faults
    expect(told.map(({ place, words }) => `${Object.values(place).join(' ')}: ${say(words)}`)).toEqual(faults)
  })

  it('are not told of a plan of zero where a rule says what it means', () => {
    const scale = aScale([aLine('x', { method: { type: 'ratio' } })], { rules: { zeroPlan: 'zero' } })
    expect(score(prepare(scale), [anAgency('1', { x: '1', 'x:plan': '0' })]).faults).toEqual([])
  })

  it('good figures of every kind are told nothing', () => {
    const lines: Criterion[] = [
      aLine('1'),
      aLine('2', { method: { type: 'noted', grades: ['tốt', 'khá'] } }),
      aLine('3', { method: { type: 'grades', grades: [{ grade: 'tốt', points: '9' }] } }),
      aLine('4', { method: { type: 'yesNo' } }),
      aLine('5', { method: { type: 'sample', size: 20, each: '0.5' } }),
    ]
    const good = anAgency('1', { 1: '9', 2: 'tốt', 3: 'tốt', 4: true, 5: '20' })
    expect(score(prepare(aScale(lines)), [good]).faults).toEqual([])
    const bad = anAgency('1', { 2: 'kém' })
    expect(score(prepare(aScale(lines)), [bad]).faults.map(({ place }) => place.criterion)).toEqual(['2'])
  })

  it('a scale with faults is not computed', () => {
    expect(() => prepare(aScale([aLine('x'), aLine('x')]))).toThrow('scale with 1 faults')
  })
})
