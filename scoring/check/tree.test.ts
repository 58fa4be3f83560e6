import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { aGroup, aLine } from '../samples.ts'
import { treeOf } from './tree.ts'

const row = (code: string, parent?: string) => ({ code, title: code, parent })
const faultsOf = (...rows: ReturnType<typeof row>[]) =>
  treeOf(rows).faults.map(({ place, words }) => `${place.criterion}: ${say(words)}`)

describe('rows with the codes of their groups', () => {
  it('become a tree in their order, wherever a group stands', () => {
    const rows = [
      { ...aLine('2'), parent: 'I.1' },
      { ...aGroup('I', []), children: undefined },
      { ...aLine('3'), parent: '' },
      { ...aGroup('I.1', []), children: undefined, parent: 'I' },
      { ...aLine('1'), parent: 'I' },
    ]
    expect(treeOf(rows)).toEqual({
      criteria: [aGroup('I', [aGroup('I.1', [aLine('2')]), aLine('1')]), aLine('3')],
      faults: [],
    })
  })

  it('name a group that is not there', () => {
    expect(faultsOf(row('1', 'II'), row('I'))).toEqual([
      '1: Tiêu chí “1” nằm trong nhóm “II” nhưng bảng không có mã này. Hãy sửa mã nhóm hoặc thêm nhóm.',
    ])
    expect(treeOf([row('1', 'II'), row('I')]).criteria.map((one) => one.code)).toEqual(['1', 'I'])
  })

  it('give lines below a doubled code to the first that has it', () => {
    const { criteria } = treeOf([row('I'), row('I'), row('1', 'I')])
    expect(criteria).toEqual([
      { code: 'I', title: 'I', children: [{ code: '1', title: '1' }] },
      { code: 'I', title: 'I' },
    ])
  })

  it.each<[string, ReturnType<typeof row>[], string[]]>([
    ['a line in itself', [row('a', 'a')], ['a: a → a']],
    ['two in one another', [row('a', 'b'), row('b', 'a')], ['a: a → b → a']],
    [
      'three, met from outside',
      [row('x', 'b'), row('a', 'b'), row('b', 'c'), row('c', 'a')],
      ['b: b → c → a → b'],
    ],
    [
      'two circles',
      [row('a', 'a'), row('b', 'c'), row('c', 'b'), row('d', 'b')],
      ['a: a → a', 'b: b → c → b'],
    ],
    ['none', [row('a', 'b'), row('b', 'c'), row('c'), row('d', 'b')], []],
  ])('name a circle once: %s', (_, rows, circles) => {
    expect(
      faultsOf(...rows).map(
        (one) => one.replace('Các tiêu chí nằm trong nhau thành vòng: ', '').split('. ')[0],
      ),
    ).toEqual(circles)
  })
})
