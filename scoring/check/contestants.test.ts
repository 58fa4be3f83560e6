import { describe, expect, it } from 'vitest'
import { say } from '#law/answer/words/sentence.ts'
import { prepare } from '../prepare.ts'
import { aGroup, aLine, anAgency, aScale } from '../samples.ts'
import type { Contestant, Value } from '../scale.ts'
import { checkContestants } from './contestants.ts'

const scale = aScale([
  aGroup('I', [
    aLine('ratio', { method: { type: 'ratio' } }),
    aLine('yes', { method: { type: 'yesNo' } }),
    aLine('graded', {
      method: {
        type: 'grades',
        grades: [
          { grade: 'A', percent: '100' },
          { grade: 'B', points: '5' },
        ],
      },
    }),
    aLine('count', { method: { type: 'count', each: '1' } }),
    aLine('sample', { method: { type: 'sample', size: 50, each: '0.2' } }),
  ]),
  aLine('noted', { method: { type: 'noted' } }),
  aLine('rated', { method: { type: 'noted', grades: ['tốt', 'khá'] } }),
])
const faultsOf = (...agencies: Contestant[]) =>
  checkContestants(prepare(scale), agencies).map(
    ({ place, words }) => `${Object.values(place).join(' ')}: ${say(words)}`,
  )

describe('the figures of agencies', () => {
  it('are taken as they should be', () => {
    const values = {
      ratio: '-1.5',
      'ratio:plan': '0',
      yes: false,
      graded: 'B',
      count: '0',
      sample: '50',
      noted: 'chưa rõ',
      rated: 'khá',
    }
    expect(
      faultsOf(
        anAgency('1', values, { notAssigned: { count: 'vì' }, ballot: 0 }),
        anAgency('2', { noted: true }),
      ),
    ).toEqual([])
  })

  it.each<[string, Value, string]>([
    ['ratoi', '1', 'Số liệu “ratoi” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này.'],
    ['I', '1', 'Số liệu “I” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này.'],
    [
      'count:plan',
      '1',
      'Số liệu “count:plan” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này.',
    ],
    ['ratio', '1,5', 'Hãy ghi một con số, ví dụ 9.5.'],
    ['ratio', true, 'Hãy ghi một con số, ví dụ 9.5.'],
    ['ratio:plan', '-1', 'Kế hoạch không được âm.'],
    ['yes', 'yes', 'Hãy ghi có hoặc không.'],
    ['graded', 'C', 'Không có mức “C”. Hãy dùng một trong các mức: A, B.'],
    ['graded', true, 'Không có mức “true”. Hãy dùng một trong các mức: A, B.'],
    ['rated', 'tồi', 'Không có mức “tồi”. Hãy dùng một trong các mức: tốt, khá.'],
    ['count', '-1', 'Hãy ghi một số nguyên từ 0.'],
    ['count', '1.5', 'Hãy ghi một số nguyên từ 0.'],
    ['sample', '0.5', 'Hãy ghi một số nguyên từ 0.'],
    ['sample', '51', 'Chỉ kiểm tra 50 mẫu nên không thể có 51 mẫu đạt.'],
  ])('are refused with their place: %s %s', (measure, value, fault) => {
    expect(faultsOf(anAgency('1', { [measure]: value }))).toEqual([`1 ${measure}: ${fault}`])
  })

  it('are refused under one id twice or none', () => {
    expect(faultsOf(anAgency('1', {}), anAgency('2', {}), anAgency('1', {}), anAgency(' ', {}))).toEqual([
      '1: Mã đơn vị “1” có hai lần. Hãy giữ lại một dòng cho mỗi đơn vị.',
      ' : Đơn vị “Đơn vị  ” chưa có mã. Hãy ghi một mã riêng cho đơn vị.',
    ])
  })

  it('name only lines as not assigned', () => {
    expect(faultsOf(anAgency('1', {}, { notAssigned: { z: 'vì', I: 'vì' } }))).toEqual([
      '1 z: Không có tiêu chí “z”. Hãy dùng mã của một tiêu chí trong bảng.',
      '1 I: “I” là một nhóm. Hãy ghi từng tiêu chí trong nhóm là không giao.',
    ])
  })

  it.each([-1, 1.5])('are refused with %s votes', (ballot) => {
    expect(faultsOf(anAgency('1', {}, { ballot }))).toEqual([
      '1: Số phiếu phải là số nguyên từ 0. Hãy sửa số phiếu.',
    ])
  })
})
