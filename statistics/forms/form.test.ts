import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awardCodes } from '#law/kernel/award-code.ts'
import { classWords, collectives, wayWords } from './award-parts.ts'
import { checksOf, sumWords } from './checks.ts'
import { countForm, countOf, type Form, type Group, missingIn, ofCell } from './form.ts'
import { ages, seniorities, trainings } from './form-0605.ts'
import { formOf, forms } from './forms.ts'

/** Facts as the database may give them, every key recorded. */
const recorded: Record<string, fc.Arbitrary<Record<string, string>>> = {
  movements: fc.record({
    level: fc.constantFrom('national', 'ministry', 'cluster', 'agency'),
    length: fc.constantFrom('underOneYear', 'oneYear', 'oneToThree', 'threeToFive', 'fiveOrMore'),
    manner: fc.constantFrom('regular', 'thematic'),
  }),
  awards: fc
    .record({
      code: fc.constantFrom(...awardCodes),
      recipient: fc.constantFrom(...collectives.filter((one) => one !== 'agency'), 'individual'),
      personClass: fc.constantFrom(...classWords),
      way: fc.constantFrom(...wayWords),
      proposer: fc.constantFrom('ministry', 'province'),
    })
    .map((keys) => (keys.recipient === 'individual' ? keys : { ...keys, personClass: '-' })),
  bodies: fc.record({ kind: fc.constantFrom('department', 'departmentSection', 'homeBoard', 'homeSection') }),
  staff: fc.record({
    gender: fc.constantFrom('female', 'male'),
    age: fc.constantFrom(...ages.map(([word]) => word)),
    training: fc.constantFrom(...trainings.map(([word]) => word)),
    seniority: fc.constantFrom(...seniorities.map(([word]) => word)),
  }),
}

const groupsOf = (keys: fc.Arbitrary<Record<string, string>>): fc.Arbitrary<Group[]> =>
  fc.array(fc.record({ keys, count: fc.nat(50), illustrative: fc.constant(0) }), { maxLength: 40 })

const allGroups = (form: Form) => groupsOf(recorded[form.facts] ?? fc.constant({}))
const wrongIn = (form: Form, groups: Group[]) =>
  checksOf(form, countForm(form, groups)).filter((check) => check.wrong.length > 0)

describe.each(forms.map((form) => [form.code, form] as const))('Biểu %s', (_, form) => {
  it('agrees in every row and column whatever is recorded', () => {
    fc.assert(
      fc.property(allGroups(form), (groups) => {
        expect(wrongIn(form, groups)).toEqual([])
        expect(missingIn(form, groups)).toEqual([])
      }),
    )
  })

  it('counts in the total cell every record it is about', () => {
    fc.assert(
      fc.property(allGroups(form), (groups) => {
        expect(countForm(form, groups)[0]?.cells[0]).toBe(countOf(groups, [form.within]))
      }),
    )
  })

  it('counts a record in exactly one part of each equal sum', () => {
    const rows = new Map(form.rows.map((row) => [row.code, row]))
    fc.assert(
      fc.property(recorded[form.facts] ?? fc.constant({}), (keys) => {
        const groups = [{ keys, count: 1, illustrative: 0 }]
        const inRow = (code: string) => countOf(groups, ofCell(form, rows.get(code) ?? null, null))
        for (const { whole, parts } of form.rowSums.filter((sum) => sum.kind === 'equal'))
          expect(parts.map(inRow).filter((n) => n === 1)).toHaveLength(inRow(whole))
      }),
    )
  })

  it('has rows and columns of one code each, and sums of nothing but them', () => {
    const rows = form.rows.map((row) => row.code)
    const columns = form.columns.map((column) => column.code)
    expect(new Set(rows).size).toBe(rows.length)
    expect(new Set(columns).size).toBe(columns.length)
    const named = (sums: Form['rowSums']) => sums.flatMap(({ whole, parts }) => [whole, ...parts])
    expect(named(form.rowSums).filter((code) => !rows.includes(code))).toEqual([])
    expect(named(form.columnSums).filter((code) => !columns.includes(code))).toEqual([])
  })

  it.each(form.missing.map((one) => [one.label, one] as const))(
    'is not complete while there is: %s',
    (_, missing) => {
      fc.assert(
        fc.property(
          recorded[form.facts] ?? fc.constant({}),
          fc.integer({ min: 1, max: 9 }),
          (keys, count) => {
            const lacking = Object.fromEntries(
              Object.entries(missing.of).map(([key, [word = '']]) => [key, word]),
            )
            const within = Object.fromEntries(
              Object.entries(form.within).map(([key, [word = '']]) => [key, word]),
            )
            const groups = [{ keys: { ...keys, ...within, ...lacking }, count, illustrative: 0 }]
            expect(missingIn(form, groups)).toMatchObject([{ code: missing.code, count }])
          },
        ),
      )
    },
  )
})

describe('Các phép đối chiếu của thông tư', () => {
  const words = (code: string) => formOf(code)?.rowSums.map(sumWords)

  it('are those of the circular', () => {
    expect(words('0601')).toEqual(['01 = 02 + 03 + 04 + 05', '01 = 06 + 07 + 08 + 09 + 10', '01 = 11 + 12'])
    expect(words('0602')).toEqual([
      '01 = 06 + 09',
      '01 = 15 + 16 + 17 + 18 + 19 + 20 + 21',
      '09 = 10 + 11 + 12 + 13 + 14',
      '06 ≥ 07 + 08',
      '01 ≥ 02 + 03',
    ])
    expect(words('0603')).toEqual([
      '01 = 02 + 05',
      '01 = 11 + 12 + 13 + 14 + 15 + 16 + 17',
      '05 = 06 + 07 + 08 + 09 + 10',
      '02 ≥ 03 + 04',
    ])
    expect(words('0605')).toEqual([
      '01 = 02 + 03 + 04 + 05 + 06 + 07',
      '01 = 08 + 09 + 10 + 11 + 12',
      '01 = 13 + 14 + 15',
    ])
  })

  it('say in which column an award without a way fails', () => {
    const form = formOf('0603')
    const keys = { code: 'defenceCertificate', recipient: 'individual', personClass: 'direct', way: '' }
    const wrong = form ? wrongIn(form, [{ keys, count: 3, illustrative: 0 }]) : []
    expect(wrong.map(({ sum, wrong: where }) => [sumWords(sum), where])).toEqual([
      ['01 = 11 + 12 + 13 + 14 + 15 + 16 + 17', ['1', '2']],
    ])
  })
})
