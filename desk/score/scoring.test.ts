import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { scoreFormats, scoreFormatText } from './formats.ts'
import { takeIn } from './intake.ts'
import { readJson } from './json.ts'
import { scoreResultSchema } from './result.schema.ts'
import { resultOf, type ScoreResult } from './result.ts'
import { anAgency, aScale, aScoring } from './score.samples.ts'

/** What is wrong with a file, `path: sentence` each. */
function wrongWith(input: unknown): string[] {
  const told = takeIn(input)
  return told.ok ? [] : told.wrong.map((one) => `${one.path}: ${one.sentence}`)
}

function resultFrom(input: unknown): ScoreResult {
  const told = takeIn(input)
  if (!told.ok) throw new Error(JSON.stringify(told.wrong))
  return resultOf(told.taken.prepared, told.taken.scored, told.taken.notes)
}

const line = (code: string, more: object = {}) => ({ code, title: code, points: 10, ...more })
const withLines = (...criteria: object[]) => aScoring({ scale: aScale({ criteria }), agencies: [] })
const withValues = (values: object) => aScoring({ agencies: [anAgency('a', { values })] })
const aNumber = 'phải là số, ví dụ 9.5 hoặc "9.5"'

describe('a file that cannot be computed says where and why', () => {
  it.each<[string, unknown, string[]]>([
    ['a list', [], [': phải là một nhóm mục {…}']],
    ['nothing in it', {}, ['format: thiếu mục này', 'scale: thiếu mục này', 'agencies: thiếu mục này']],
    ['another format', aScoring({ format: 'scoring/2' }), ['format: phải là “scoring/1”']],
    ['no line', withLines(), ['scale.criteria: không được để trống']],
    [
      'a misspelt field',
      withLines(line('1', { poits: 5 })),
      ['scale.criteria[0].poits: không có mục này; có phải “points”?'],
    ],
    [
      'a misspelt method',
      withLines(line('1', { method: { type: 'ratoi' } })),
      ['scale.criteria[0].method.type: không có “ratoi”; có phải “ratio”?'],
    ],
    [
      'a method without its type',
      withLines(line('1', { method: {} })),
      ['scale.criteria[0].method.type: thiếu mục này'],
    ],
    [
      'a wrong plan deep in the tree',
      withLines(line('1', { children: [line('1.1', { method: { type: 'ratio', plan: 7 } })] })),
      ['scale.criteria[0].children[0].method.plan: phải là chữ, đặt trong ngoặc kép'],
    ],
    [
      'a step worth two things',
      withLines(line('1', { method: { type: 'steps', steps: [{ from: 1, points: 1, percent: 2 }] } })),
      ['scale.criteria[0].method.steps[0]: ghi đúng một trong: points, percent'],
    ],
    [
      'half a percentage',
      withLines(line('1', { method: { type: 'steps', on: { percent: '1' }, steps: [{ points: 1 }] } })),
      ['scale.criteria[0].method.on: percent và of đi cùng nhau'],
    ],
    ['points in words', withLines(line('1', { points: 'mười' })), [`scale.criteria[0].points: ${aNumber}`]],
    [
      'points that are null',
      withLines(line('1', { points: null })),
      [`scale.criteria[0].points: ${aNumber}`],
    ],
    [
      'points that are endless',
      withLines(line('1', { points: Number.POSITIVE_INFINITY })),
      [`scale.criteria[0].points: ${aNumber}`],
    ],
    [
      'points that are no number',
      withLines(line('1', { points: Number.NaN })),
      [`scale.criteria[0].points: ${aNumber}`],
    ],
    [
      'a comma',
      withLines(line('1', { points: '9,5' })),
      ['scale.criteria[0].points: phần lẻ viết sau dấu chấm, ví dụ 9.5'],
    ],
    [
      'an exponent',
      withLines(line('1', { points: 1e21 })),
      ['scale.criteria[0].points: không dùng số mũ; hãy viết đủ các chữ số, ví dụ 0.001'],
    ],
    [
      'thirty-one digits',
      withLines(line('1', { points: `1.${'1'.repeat(30)}` })),
      ['scale.criteria[0].points: dài quá 30 chữ số'],
    ],
    [
      'a code every object has',
      withLines(line('constructor')),
      ['scale.criteria[0].code: không dùng mã này được'],
    ],
    [
      'two lines with one code',
      withLines(line('1'), line('g', { children: [line('1')] })),
      ['scale.criteria[1].children[0].code: mã “1” đã dùng ở scale.criteria[0]'],
    ],
    [
      'a sum that does not add up',
      withLines(line('g', { points: 12, children: [line('1')] })),
      [
        'scale.criteria[0].points: Điểm của nhóm là 12 nhưng các dòng cộng lại được 10. Hãy sửa điểm của nhóm hoặc của các dòng; muốn giới hạn điểm của nhóm, hãy ghi mức trần.',
      ],
    ],
    [
      'a whole that does not add up',
      aScoring({ scale: aScale({ rules: { expected: 90 } }) }),
      [
        'scale.rules.expected: Tổng điểm chuẩn là 100, quy chế của cụm yêu cầu 90. Hãy sửa điểm của các tiêu chí hoặc sửa tổng điểm yêu cầu.',
      ],
    ],
    [
      'a ring of lines',
      withLines(line('r'), line('1', { parent: '2' }), line('2', { parent: '1' })),
      [
        'scale.criteria[1].parent: Các tiêu chí nằm trong nhau thành vòng: 1 → 2 → 1. Hãy sửa mã nhóm của một trong các tiêu chí này.',
      ],
    ],
    [
      'a group that is not there',
      withLines(line('1', { parent: '9' })),
      [
        'scale.criteria[0].parent: Tiêu chí “1” nằm trong nhóm “9” nhưng bảng không có mã này. Hãy sửa mã nhóm hoặc thêm nhóm.',
      ],
    ],
    [
      'two ways of writing a tree',
      withLines(line('g', { children: [line('1')] }), line('2', { parent: 'g', points: 0 })),
      [
        'scale.criteria[0]: dùng một cách cho cả bảng: children, hoặc parent',
        'scale.criteria[0].children[0]: dùng một cách cho cả bảng: children, hoặc parent',
      ],
    ],
    [
      'a band that cannot be judged',
      aScoring({
        scale: aScale({
          bands: [{ code: 'A', title: 'A', conditions: [{ type: 'is', measure: '3', answer: 'yes' }] }],
        }),
      }),
      [
        'scale.bands[0]: Không có số liệu “3”. Hãy dùng mã của một tiêu chí, hoặc mã kèm “:plan” cho kế hoạch của nó.',
      ],
    ],
    [
      'an unknown condition',
      aScoring({ scale: aScale({ bands: [{ code: 'A', title: 'A', conditions: [{ type: 'atleast' }] }] }) }),
      ['scale.bands[0].conditions[0].type: không có “atleast”; có phải “atLeast”?'],
    ],
    [
      'an agency twice',
      aScoring({ agencies: [anAgency('a'), anAgency('a')] }),
      ['agencies[1].id: mã “a” đã dùng ở agencies[0]'],
    ],
    [
      'a figure that is null',
      withValues({ '2': null }),
      ['agencies[0].values["2"]: chưa có thì bỏ hẳn mục này; bằng không thì ghi 0'],
    ],
    [
      'a figure that is a list',
      withValues({ '2': [] }),
      ['agencies[0].values["2"]: phải là số, chữ trong ngoặc kép, true hoặc false'],
    ],
    [
      'a figure in words',
      withValues({ '2': 'tốt' }),
      ['agencies[0].values["2"]: Hãy ghi một con số, ví dụ 9.5.'],
    ],
    [
      'a measure nobody looks at',
      withValues({ '1plan': 3 }),
      [
        'agencies[0].values["1plan"]: Số liệu “1plan” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này. Có phải “1:plan”?',
      ],
    ],
    [
      'a plan of zero',
      withValues({ '1': 5, '1:plan': 0 }),
      [
        'agencies[0].values["1:plan"]: Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.',
      ],
    ],
    [
      'more points than the line has',
      withValues({ '2': 51 }),
      ['agencies[0].values["2"]: Điểm phải từ 0 đến điểm tối đa của tiêu chí.'],
    ],
    [
      'a line not assigned that is not there',
      aScoring({ agencies: [anAgency('a', { notAssigned: { '7': 'không có' } })] }),
      ['agencies[0].notAssigned["7"]: Không có tiêu chí “7”. Hãy dùng mã của một tiêu chí trong bảng.'],
    ],
    [
      'an agency of a column that is not there',
      aScoring({ columns: { self: { 'agency-x': {} } } }),
      ['columns.self["agency-x"]: không có đơn vị mang mã “agency-x”'],
    ],
    [
      'a figure of a column',
      aScoring({ columns: { self: { b: { '2': 60 } } } }),
      ['columns.self.b["2"]: Điểm phải từ 0 đến điểm tối đa của tiêu chí.'],
    ],
  ])('%s', (_case, input, expected) => {
    expect(wrongWith(input)).toEqual(expected)
  })

  it('says all of it at once', () => {
    const agencies = [
      anAgency('a', { values: { '1': 5, '1:plan': 0, '2': 70 } }),
      anAgency('b', { values: { '2': -1 } }),
    ]
    expect(wrongWith(aScoring({ agencies })).map((one) => one.split(': ')[0])).toEqual([
      'agencies[0].values["1:plan"]',
      'agencies[0].values["2"]',
      'agencies[1].values["2"]',
    ])
  })
})

describe('the figures of a file', () => {
  it.each([
    ['0.1', '0.1'],
    ['12.50', '12.5'],
    ['"12.50"', '12.50'],
    ['0.0000001', '0.0000001'],
    ['12345678901234567', '12345678901234567'],
    ['0.12345678901234567891', '0.12345678901234567891'],
    ['-3', '-3'],
  ])('%s is taken digit by digit', (typed, kept) => {
    const read = readJson(`{"format":"scoring/1","scale":{"title":"","rules":{"floor":${typed}},
      "criteria":[{"code":"1","title":"","points":1}]},"agencies":[]}`)
    const told = takeIn(read.ok ? read.value : null)
    expect(told.ok && told.taken.prepared.rules.floor).toBe(kept)
  })

  it.each([
    ['1e400', 'scale.criteria[0].points: không dùng số mũ; hãy viết đủ các chữ số, ví dụ 0.001'],
    ['1E2', 'scale.criteria[0].points: không dùng số mũ; hãy viết đủ các chữ số, ví dụ 0.001'],
    ['9'.repeat(31), 'scale.criteria[0].points: dài quá 30 chữ số'],
  ])('%s is refused', (typed, sentence) => {
    const read = readJson(
      `{"format":"scoring/1","scale":{"title":"","criteria":[{"code":"1","title":"","points":${typed}}]},"agencies":[]}`,
    )
    expect(wrongWith(read.ok ? read.value : null)).toEqual([sentence])
  })

  it('inside texts are left alone', () => {
    expect(readJson('{"a":"số 1e400 và 12345678901234567890 \\" 1e5","b":[true,null]}')).toEqual({
      ok: true,
      value: { a: 'số 1e400 và 12345678901234567890 " 1e5', b: [true, null] },
    })
  })

  it.each([
    ['{\n"a": 1,\n}', 'Dòng 3: Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.'],
    ['{\n"a": NaN}', 'Dòng 2: Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.'],
    ['{"a":', 'Dòng 1: Không phải JSON hợp lệ, hoặc chưa đóng ngoặc.'],
    ['['.repeat(1000), 'lồng nhau quá 60 tầng'],
  ])('what is no JSON is told with its line: %#', (text, sentence) => {
    expect(readJson(text)).toEqual({ ok: false, wrong: [{ path: '', sentence }] })
  })
})

describe('a result', () => {
  it('holds every figure, exact and shown', () => {
    const [board] = resultFrom(
      aScoring({ agencies: [anAgency('a', { values: { '1': 2, '1:plan': 3, '2': 40 } })] }),
    ).boards
    const [agency] = board?.agencies ?? []
    const figure = (written: string, shown: string) => ({ written, shown })
    expect(agency?.lines[0]).toEqual({
      ...{ code: '1', title: 'Chỉ tiêu', in: null, part: 'standard', isGroup: false, state: 'scored' },
      ...{ value: '2', plan: '3', rate: figure('2/3', '0.67'), max: figure('50', '50.00') },
      ...{ points: figure('100/3', '33.33'), over: figure('0', '0.00'), factor: figure('1', '1.00') },
    })
    expect(agency?.total).toEqual(figure('220/3', '73.33'))
  })

  it('tells not assigned, missing and zero apart, and scales the rest of a group up', () => {
    const criteria = [line('g', { points: 30, children: [line('1'), line('2'), line('3')] })]
    const agencies = [
      { id: 'a', name: 'a', values: { '2': 0 }, notAssigned: { '1': 'không có nhiệm vụ này' } },
    ]
    const [agency] = resultFrom(aScoring({ scale: aScale({ criteria }), agencies })).boards[0]?.agencies ?? []
    expect(
      agency?.lines.map((one) => [one.code, one.in, one.state, one.reason ?? '', one.factor.written]),
    ).toEqual([
      ['g', null, 'scored', '', '1.5'],
      ['1', 'g', 'notAssigned', 'không có nhiệm vụ này', '1'],
      ['2', 'g', 'scored', '', '1'],
      ['3', 'g', 'missing', '', '1'],
    ])
    expect(agency?.missing).toEqual(['3'])
  })

  it('reads flat lines as it reads the tree of them', () => {
    const tree = [line('g', { points: 20, children: [line('1'), line('2')] })]
    const flat = [line('1', { parent: 'g' }), line('g', { points: 20 }), line('2', { parent: 'g' })]
    const from = (criteria: object[]) =>
      resultFrom(
        aScoring({
          scale: aScale({ criteria }),
          agencies: [{ id: 'a', name: 'a', values: { '1': 3, '2': 4 } }],
        }),
      )
    expect(from(flat)).toEqual(from(tree))
  })

  it('has a board for each column; what a column does not say the agency says', () => {
    const columns = { self: { a: { '2': 50 } }, lead: { a: { '2': 30 } } }
    const result = resultFrom(aScoring({ columns }))
    const said = result.boards.map(({ column, agencies }) => [
      column,
      agencies.map((one) => [one.id, one.place, one.total.written]),
    ])
    expect(said).toEqual([
      [
        'self',
        [
          ['a', 1, '95'],
          ['b', 2, '85'],
        ],
      ],
      [
        'lead',
        [
          ['b', 1, '85'],
          ['a', 2, '75'],
        ],
      ],
    ])
  })

  it('keeps its form', () => {
    const bands = [
      {
        code: 'X',
        title: 'Xuất sắc',
        from: 90,
        conditions: [{ type: 'noZero' }, { type: 'topShare', percent: 50 }],
      },
      {
        code: 'T',
        title: 'Tốt',
        from: 50,
        to: 90,
        conditions: [{ type: 'atLeast', quantity: { percent: '1', of: '1:plan' }, figure: 80 }],
      },
    ]
    const result = resultFrom(
      aScoring({ scale: aScale({ bands, tieBreak: [{ title: 'Nề nếp', criterion: '2' }] }) }),
    )
    expect([scoreResultSchema.safeParse(result).error, result.boards[0]?.agencies[0]?.band]).toEqual([
      undefined,
      { code: 'T', title: 'Tốt' },
    ])
  })
})

describe('the formats of scoring', () => {
  it.each(Object.keys(scoreFormats))('%s in docs is made from the code as it is', (name) => {
    expect(readFileSync(inProject('docs', 'formats', name), 'utf8')).toBe(scoreFormatText(name))
  })

  it('show an example that runs', () => {
    const readme = readFileSync(inProject('docs', 'formats', 'README.md'), 'utf8')
    const [example] = [...readme.matchAll(/```json\n(.*?)```/gs)].flatMap(([, text = '']) =>
      text.includes('scoring/1') ? [text] : [],
    )
    const result = resultFrom(JSON.parse(example ?? ''))
    expect(result.boards[0]?.agencies.map((one) => [one.id, one.total.written, one.band?.code])).toEqual([
      ['TTr', '90.5', 'A'],
      ['TC', '265/3', 'B'],
    ])
  })
})
