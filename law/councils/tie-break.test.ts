import { describe, expect, it } from 'vitest'
import { OutsideWrittenLaw } from '../kernel/in-force.ts'
import { type Equal, preferredOf } from './tie-break.ts'

const woman: Equal = { kind: 'individual', female: true }
const man: Equal = { kind: 'individual', female: false }
const somebody: Equal = { kind: 'individual', female: null }
const body = (womenPercent: number | null): Equal => ({ kind: 'collective', womenPercent })
const decree2023 = { instrument: '98/2023/NĐ-CP', place: 'Điều 4' }
const decree2025 = { instrument: '152/2025/NĐ-CP', place: 'Điều 4' }

describe('who is preferred of two equals', () => {
  it.each([
    ['a woman before a man', woman, man, 'first', 'favoured'],
    ['a man and a woman', man, woman, 'second', 'favoured'],
    ['two women', woman, woman, null, 'alike'],
    ['two men', man, man, null, 'alike'],
    ['a woman and somebody unknown', woman, somebody, null, 'unknown'],
    ['somebody unknown and a man', somebody, man, null, 'unknown'],
    ['two of whom nothing is known', somebody, somebody, null, 'unknown'],
    ['a collective of 70 % women and one of 69 %', body(70), body(69), 'first', 'favoured'],
    ['one of 69.9 % and one of 70 %', body(69.9), body(70), 'second', 'favoured'],
    ['two of 70 % and more', body(70), body(100), null, 'alike'],
    ['two below 70 %', body(0), body(69), null, 'alike'],
    ['one of 80 % and one not counted', body(80), body(null), null, 'unknown'],
    ['a woman and a collective of 30 % women', woman, body(30), 'first', 'favoured'],
  ] as const)('%s', (_name, first, second, preferred, because) => {
    expect(preferredOf(first, second, '2024-12-31')).toEqual({ preferred, because, citation: decree2023 })
  })

  it.each([
    ['2014-01-01', null],
    ['2023-12-31', null],
    ['2024-01-01', decree2023],
    ['2025-06-30', decree2023],
    ['2025-07-01', decree2025],
    ['2026-10-01', decree2025],
    ['2027-02-28', decree2025],
    ['2027-03-01', null],
  ])('a woman and a man, sitting of %s', (heldOn, citation) => {
    expect(preferredOf(woman, man, heldOn)).toEqual(
      citation
        ? { preferred: 'first', because: 'favoured', citation }
        : { preferred: null, because: 'unread', citation: null },
    )
  })

  it('is not guessed before 2014', () => {
    expect(() => preferredOf(woman, man, '2013-12-31')).toThrow(OutsideWrittenLaw)
  })
})
