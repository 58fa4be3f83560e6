import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf } from '../board.ts'
import { checkScale } from '../check/check.ts'
import { prepare } from '../prepare.ts'
import { grounds } from '../trees.samples.ts'
import { letter, literal, quoted, sheetNames } from './cells.ts'
import { workbookOf } from './workbook.ts'

describe('the workbook of scores', () => {
  it('writes every point, total and place as a formula with the value of the board', () => {
    fc.assert(
      fc.property(grounds, ({ scale, agencies: contestants }) => {
        if (checkScale(scale).length > 0) return
        const prepared = prepare(scale)
        const board = boardOf(prepared, contestants)
        const [ranks] = workbookOf({ prepared, columns: [{ title: 'x', contestants, board }], rules: [] })
        const rows = (ranks?.rows ?? []).slice(2, 2 + contestants.length)
        expect(rows.map((row) => row[5])).toMatchObject(board.sheets.map(({ total }) => ({ result: total })))
        const places = contestants.map(({ id }) => ({
          result: board.ranked.find((one) => one.id === id)?.place,
        }))
        expect(rows.map((row) => row[6])).toMatchObject(places)
        for (const row of rows) expect(row.slice(2, 7).every((cell) => cell && 'formula' in cell)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('gives each sheet a name a spreadsheet takes, no two alike', () => {
    const nameOf = sheetNames()
    expect(['A/B: [1]', 'a b  1', 'x'.repeat(40), 'x'.repeat(40), ''].map(nameOf)).toEqual([
      'A B   1',
      'a b  1',
      'x'.repeat(28),
      `${'x'.repeat(25)} 2`,
      'Trang',
    ])
  })

  it('writes columns, figures and texts as a formula takes them', () => {
    expect([0, 25, 26, 701, 702].map(letter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    expect([literal({ n: 19, d: 3 }), literal({ n: -5, d: 2 }), quoted('A "1"')]).toEqual([
      '(19/3)',
      '-2.5',
      '"A ""1"""',
    ])
  })
})
