import { describe, expect, it } from 'vitest'
import { plainFigure, typedFigure, vnFigure } from '../figure.ts'
import { readBlock, writeBlock } from './block.ts'
import { placeBlock, type Slot, spread } from './place.ts'
import { aPast } from './undo.ts'

const figure: Slot = { takes: true, choices: null }
const answer: Slot = {
  takes: true,
  choices: [
    { value: 'yes', label: 'Có' },
    { value: 'no', label: 'Không' },
  ],
}
const group: Slot = { takes: false, why: 'group' }

describe('a block from a spreadsheet', () => {
  it.each([
    ['one cell', '9,5\r\n', [['9,5']]],
    ['one cell without a line end', '9,5', [['9,5']]],
    ['a column', '1\r\n2\r\n3\r\n', [['1'], ['2'], ['3']]],
    [
      'two columns, one blank',
      '1\tđủ\n\tthiếu\n',
      [
        ['1', 'đủ'],
        ['', 'thiếu'],
      ],
    ],
    ['a blank line in the middle', '1\n\n3', [['1'], [''], ['3']]],
    [
      'a blank cell at the end of a line',
      '1\t\n2\tb',
      [
        ['1', ''],
        ['2', 'b'],
      ],
    ],
    [
      'a cell with lines, tabs and quotes',
      '1\t"dòng một\ndòng ""hai""\tx"\n2\tb',
      [
        ['1', 'dòng một\ndòng "hai"\tx'],
        ['2', 'b'],
      ],
    ],
  ])('is read: %s', (_about, text, rows) => {
    expect(readBlock(text)).toEqual(rows)
  })

  it('comes back as it went', () => {
    const rows = [
      ['1,5', 'a\tb'],
      ['', 'nói "đủ"\nhai dòng'],
    ]
    expect(readBlock(writeBlock(rows))).toEqual(rows)
  })
})

describe('a block put into the sheet', () => {
  it('fills downwards over values and reasons', () => {
    const { put, skipped } = placeBlock(
      [
        ['9,5', 'đủ'],
        ['1.234', ''],
      ],
      { row: 1, part: 'value' },
      [group, figure, figure],
    )
    expect(skipped).toEqual([])
    expect(put).toEqual([
      { row: 1, part: 'value', text: '9,5' },
      { row: 1, part: 'reason', text: 'đủ' },
      { row: 2, part: 'value', text: '1234' },
      { row: 2, part: 'reason', text: '' },
    ])
  })

  it('says which cells it left out, and why', () => {
    const slots: Slot[] = [group, figure, answer, { takes: false, why: 'closed' }, answer]
    const block = [['I'], ['đạt'], ['có'], ['5'], ['chưa'], ['7'], ['']]
    const { put, skipped } = placeBlock(block, { row: 0, part: 'value' }, slots)
    expect(put).toEqual([{ row: 2, part: 'value', text: 'yes' }])
    expect(skipped.map(({ line, text, why }) => [line, text, why])).toEqual([
      [1, 'I', 'group'],
      [2, 'đạt', 'figure'],
      [4, '5', 'closed'],
      [5, 'chưa', 'choice'],
      [6, '7', 'below'],
    ])
  })

  it('takes two columns and no third', () => {
    const { put, skipped } = placeBlock([['đủ', 'x']], { row: 0, part: 'reason' }, [figure])
    expect(put).toEqual([{ row: 0, part: 'reason', text: 'đủ' }])
    expect(skipped).toEqual([{ row: 0, line: 1, text: 'x', why: 'aside' }])
  })

  it('spreads one cell over the chosen ones, and leaves more than one as they are', () => {
    expect(spread([['5']], 2, 2)).toEqual([
      ['5', '5'],
      ['5', '5'],
    ])
    expect(spread([['5', '6']], 2, 2)).toEqual([['5', '6']])
  })
})

describe('what was done in the sheet', () => {
  it('is taken back step by step and done again', () => {
    const past = aPast<string>()
    past.did([{ at: 'a', before: '', after: '1' }])
    past.did([
      { at: 'a', before: '1', after: '2' },
      { at: 'b', before: '', after: '3' },
    ])
    expect(past.undo()).toEqual([
      { at: 'b', before: '3', after: '' },
      { at: 'a', before: '2', after: '1' },
    ])
    expect(past.redo()).toEqual([
      { at: 'a', before: '1', after: '2' },
      { at: 'b', before: '', after: '3' },
    ])
    expect([past.undo().length, past.undo().length, past.undo()]).toEqual([2, 1, []])
  })

  it('forgets what was taken back as soon as something new is done', () => {
    const past = aPast<string>()
    past.did([{ at: 'a', before: '', after: '1' }])
    past.undo()
    past.did([{ at: 'a', before: '', after: '5' }])
    expect([past.canRedo(), past.redo()]).toEqual([false, []])
  })

  it('keeps no step that changed nothing, and no more than it should', () => {
    const past = aPast<string>(2)
    past.did([{ at: 'a', before: '1', after: '1' }])
    expect(past.canUndo()).toBe(false)
    for (const after of ['1', '2', '3']) past.did([{ at: 'a', before: '', after }])
    expect([past.undo(), past.undo(), past.undo()].map((turns) => turns[0]?.before)).toEqual([
      '3',
      '2',
      undefined,
    ])
  })
})

describe('a figure', () => {
  it.each([
    ['97,5', '97.5'],
    ['97.50', '97.5'],
    ['1.234,50', '1234.5'],
    ['1.234', '1234'],
    ['0012', '12'],
    ['95 %', '95'],
    ['−3,20', '-3.2'],
    ['100', '100'],
    ['0,0', '0'],
    ['9,', null],
    ['abc', null],
    ['', null],
  ])('typed %s means %s', (typed, plain) => {
    expect(plainFigure(typed)).toBe(plain)
  })

  it('is shown with every digit it has', () => {
    expect([vnFigure('1234.50'), vnFigure('-3.00'), vnFigure('Giỏi'), typedFigure('1234.5')]).toEqual([
      '1.234,50',
      '−3,00',
      'Giỏi',
      '1234,5',
    ])
  })
})
