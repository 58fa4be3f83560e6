import { expect, it } from 'vitest'
import type { Layer } from '../kernel/asked.ts'
import { anAsk } from '../kernel/samples.ts'
import { matterClause } from './open-matters.ts'

it.each([
  ['2014-01-01', [], null],
  ['2019-12-31', [], null],
  ['2020-01-01', [], '12/2019/TT-BNV Điều 2 khoản 5'],
  ['2023-12-31', [], '12/2019/TT-BNV Điều 2 khoản 5'],
  ['2024-01-01', [], '98/2023/NĐ-CP Điều 4'],
  ['2025-06-30', [], '98/2023/NĐ-CP Điều 4'],
  ['2025-07-01', [], '152/2025/NĐ-CP Điều 4'],
  ['2027-02-28', [], '152/2025/NĐ-CP Điều 4'],
  ['2027-03-01', [], null],
  ['2018-11-24', ['army'], null],
  ['2018-11-25', ['army'], '151/2018/TT-BQP Điều 3 khoản 2 điểm h'],
  ['2023-12-31', ['army'], '151/2018/TT-BQP Điều 3 khoản 2 điểm h'],
  ['2024-01-01', ['army'], '98/2023/NĐ-CP Điều 4'],
] as [string, Layer[], string | null][])(
  'an open matter holds back, received %s %s',
  (receivedOn, layers, clause) => {
    const citation = matterClause(anAsk({ receivedOn, layers }))
    expect(citation && `${citation.instrument} ${citation.place}`).toBe(clause)
  },
)
