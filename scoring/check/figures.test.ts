import { describe, expect, it } from 'vitest'
import { aLine, aScale } from '../samples.ts'
import type { Criterion, Method, Rules } from '../scale.ts'
import { faultsOf, gists } from './samples.ts'

const byMethod = (method: Method, difference: Partial<Criterion> = {}) =>
  faultsOf(aLine('x', { method, ...difference }))

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
