import { describe, expect, it } from 'vitest'
import { boardOf } from './board.ts'
import { written } from './exact/exact.ts'
import { prepare } from './prepare.ts'
import { aGroup, aLine, anAgency, aScale } from './samples.ts'
import type { Band, Condition, Contestant } from './scale.ts'

const criteria = [
  aGroup('I', [aLine('1', { points: '60' }), aLine('2', { points: '40' })]),
  aLine('3', { compulsory: false, points: '0' }),
  aLine('T', { part: 'extra', compulsory: true }),
  ...['n', 'm', 'yes'].map((code) => aLine(code, { method: { type: 'noted' }, compulsory: false })),
  aLine('rated', { method: { type: 'noted', grades: ['xuất sắc', 'tốt', 'khá'] }, compulsory: false }),
  aLine('graded', {
    method: {
      type: 'grades',
      grades: [
        { grade: 'A', points: '0' },
        { grade: 'B', points: '0' },
      ],
    },
    points: '0',
    compulsory: false,
  }),
]
const boardWith = (bands: Band[], agencies: Contestant[]) =>
  boardOf(prepare(aScale(criteria, { bands })), agencies)
const bandOf = (bands: Band[], agency: Contestant) => boardWith(bands, [agency]).banded[0]
const full = { 1: '60', 2: '40', T: '1' }

/** How one condition comes out, and what was found. */
function judged(condition: Condition, agency: Contestant) {
  const one = bandOf([{ code: 'A', title: 'A', conditions: [condition] }], agency)?.tried[0]?.conditions[0]
  const found = one?.found
  const words =
    found === null || typeof found === 'string' || Array.isArray(found) ? found : found && written(found)
  return [one?.outcome, words]
}

describe('bands of points', () => {
  const bands: Band[] = [
    { code: 'A', title: 'A', from: '90' },
    { code: 'B', title: 'B', from: '50', to: '90' },
    { code: 'C', title: 'C', from: '10', to: '50' },
  ]
  it.each([
    ['60', '40', 'A'],
    ['60', '30', 'A'],
    ['60', '29.999', 'B'],
    ['50', '0', 'B'],
    ['49.99', '0', 'C'],
    ['10', '0', 'C'],
    ['9.99', '0', null],
  ])('%s and %s points: %s', (one, two, band) => {
    expect(bandOf(bands, anAgency('a', { 1: one, 2: two }))?.band).toBe(band)
  })

  it('show how each was tried', () => {
    expect(
      bandOf([bands[1] ?? { code: '', title: '' }, { code: 'D', title: 'D' }], anAgency('a', full)),
    ).toEqual({
      id: 'a',
      band: 'D',
      tried: [
        {
          code: 'B',
          outcome: 'notMet',
          conditions: [
            {
              condition: { type: 'total', from: '50', to: '90' },
              outcome: 'notMet',
              found: { n: 101, d: 1 },
            },
          ],
        },
        { code: 'D', outcome: 'met', conditions: [] },
      ],
    })
  })

  it('open above or below ask nothing there', () => {
    const tried = bandOf(
      [
        { code: 'A', title: 'A', to: '5' },
        { code: 'B', title: 'B', from: '5' },
      ],
      anAgency('a', full),
    )?.tried
    expect(tried?.flatMap((band) => band.conditions.map((one) => one.condition))).toEqual([
      { type: 'total', from: null, to: '5' },
      { type: 'total', from: '5', to: null },
    ])
  })
})

describe('a condition', () => {
  const agency = anAgency('a', { ...full, n: '95', m: '100', yes: true, rated: 'tốt', graded: 'B' })
  const bare = anAgency('a', full)
  const n = { measure: 'n' }

  it.each<[Condition, unknown[], unknown[]]>([
    [{ type: 'atLeast', quantity: n, figure: '95' }, ['met', '95'], ['missing', null]],
    [{ type: 'atLeast', quantity: n, figure: '95.01' }, ['notMet', '95'], ['missing', null]],
    [{ type: 'moreThan', quantity: n, figure: '95' }, ['notMet', '95'], ['missing', null]],
    [{ type: 'moreThan', quantity: n, figure: '94.99' }, ['met', '95'], ['missing', null]],
    [{ type: 'atMost', quantity: n, figure: '95' }, ['met', '95'], ['missing', null]],
    [{ type: 'atMost', quantity: n, figure: '94.99' }, ['notMet', '95'], ['missing', null]],
    [{ type: 'lessThan', quantity: n, figure: '95' }, ['notMet', '95'], ['missing', null]],
    [{ type: 'lessThan', quantity: n, figure: '95.01' }, ['met', '95'], ['missing', null]],
    [
      { type: 'atLeast', quantity: { percent: 'n', of: 'm' }, figure: '95' },
      ['met', '95'],
      ['missing', null],
    ],
    [{ type: 'gradeAtLeast', measure: 'rated', grade: 'xuất sắc' }, ['notMet', 'tốt'], ['missing', null]],
    [{ type: 'gradeAtLeast', measure: 'rated', grade: 'tốt' }, ['met', 'tốt'], ['missing', null]],
    [{ type: 'gradeAtLeast', measure: 'rated', grade: 'khá' }, ['met', 'tốt'], ['missing', null]],
    [{ type: 'gradeAtLeast', measure: 'graded', grade: 'A' }, ['notMet', 'B'], ['missing', null]],
    [{ type: 'gradeAtLeast', measure: 'graded', grade: 'B' }, ['met', 'B'], ['missing', null]],
    [{ type: 'is', measure: 'yes', answer: 'yes' }, ['met', 'yes'], ['missing', null]],
    [{ type: 'is', measure: 'yes', answer: 'no' }, ['notMet', 'yes'], ['missing', null]],
  ])('%j', (condition, known, unknown) => {
    expect([judged(condition, agency), judged(condition, bare)]).toEqual([known, unknown])
  })

  it('of an answer “no”', () => {
    const no = anAgency('a', { yes: false })
    expect([
      judged({ type: 'is', measure: 'yes', answer: 'no' }, no),
      judged({ type: 'is', measure: 'yes', answer: 'yes' }, no),
    ]).toEqual([
      ['met', 'no'],
      ['notMet', 'no'],
    ])
  })

  it('of a grade that does not exist is not met', () => {
    expect(
      judged({ type: 'gradeAtLeast', measure: 'rated', grade: 'khá' }, anAgency('a', { rated: 'kém' })),
    ).toEqual(['notMet', 'kém'])
  })

  it.each<[string, Contestant, string[] | undefined, unknown[]]>([
    ['none', anAgency('a', full), undefined, ['met', []]],
    ['a compulsory one', anAgency('a', { 1: '0', 2: '40' }), undefined, ['notMet', ['1']]],
    ['one still missing may come to something', anAgency('a', { 1: '60' }), undefined, ['missing', []]],
    ['one missing, another at zero', anAgency('a', { 1: '0' }), undefined, ['notMet', ['1']]],
    ['one not assigned', anAgency('a', { 1: '60' }, { notAssigned: { 2: 'vì' } }), undefined, ['met', []]],
    [
      'extra and optional lines are not asked',
      anAgency('a', { 1: '60', 2: '40', T: '0' }),
      undefined,
      ['met', []],
    ],
    ['unless named', anAgency('a', { ...full, T: '0' }), ['T', '3'], ['notMet', ['3', 'T']]],
    ['a group named', anAgency('a', { 1: '0', 2: '0' }), ['I'], ['notMet', ['I']]],
    ['what is only noted has no points', anAgency('a', { n: '0' }), ['n'], ['met', []]],
  ])('of lines at zero: %s', (_, own, codes, expected) => {
    expect(judged({ type: 'noZero', ...(codes ? { criteria: codes } : {}) }, own)).toEqual(expected)
  })

  it.each([
    ['40', [true, true, false, false, false]],
    ['39.9', [true, false, false, false, false]],
    ['19', [false, false, false, false, false]],
    ['100', [true, true, true, true, true]],
  ])('of the first %s %% is rounded down', (percent, expected) => {
    const agencies = ['50', '40', '30', '20', '10'].map((points, i) => anAgency(String(i), { 1: points }))
    const { banded } = boardWith(
      [{ code: 'A', title: 'A', conditions: [{ type: 'topShare', percent }] }],
      agencies,
    )
    expect(banded.map((one) => one.band === 'A')).toEqual(expected)
    expect(banded.map((one) => one.tried[0]?.conditions[0]?.found)).toEqual(
      [1, 2, 3, 4, 5].map((n) => ({ n, d: 1 })),
    )
  })

  it('that waits for a figure stops the search: no lower band is given', () => {
    const bands: Band[] = [
      { code: 'A', title: 'A', from: '90', conditions: [{ type: 'is', measure: 'yes', answer: 'yes' }] },
      { code: 'B', title: 'B', from: '50' },
    ]
    expect(bandOf(bands, bare)?.band).toBeNull()
    expect(bandOf(bands, bare)?.tried.map((one) => one.outcome)).toEqual(['missing', 'met'])
    expect(bandOf(bands, anAgency('a', { 1: '60' }))?.band).toBe('B')
    expect(bandOf(bands, anAgency('a', { ...full, yes: false }))?.band).toBe('B')
  })
})
