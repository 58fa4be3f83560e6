import { describe, expect, it } from 'vitest'
import { leavesOf, type Outcome } from '../kernel/finding.ts'
import { exemplaryCultureUnit, exemplaryStrongUnit, goodTrainingUnit } from './army-honours.ts'
import { judged } from './judged.ts'

describe.each([
  ['Đơn vị vững mạnh toàn diện', exemplaryStrongUnit],
  ['Đơn vị huấn luyện giỏi', goodTrainingUnit],
  ['Đơn vị văn hóa tiêu biểu', exemplaryCultureUnit],
] as const)('%s', (_name, standard) => {
  it.each<[string, Outcome, Outcome, string]>([
    ['2014-01-01', 'unread', 'unread', '160/2014/TT-BQP'],
    ['2018-11-24', 'unread', 'unread', '160/2014/TT-BQP'],
    ['2018-11-25', 'unread', 'forPeople', '151/2018/TT-BQP'],
    ['2023-12-31', 'unread', 'forPeople', '151/2018/TT-BQP'],
    ['2024-01-01', 'unread', 'forPeople', '118/2023/TT-BQP'],
    ['2027-02-28', 'unread', 'forPeople', '118/2023/TT-BQP'],
  ])('received %s: in the army %s, elsewhere %s', (receivedOn, inArmy, elsewhere, instrument) => {
    const own = judged(standard, { ask: { receivedOn, layers: ['army'] } })
    const other = judged(standard, { ask: { receivedOn } })
    expect([own.outcome, other.outcome, leavesOf(own).at(-1)?.asks.citation.instrument]).toEqual([
      inArmy,
      elsewhere,
      instrument,
    ])
  })
})
