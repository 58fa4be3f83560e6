import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { cite } from '../texts/instruments.ts'

/**
 * The clause by which an open matter holds an award back: discipline, investigation, inspection, complaint. Null on
 * days whose clause nobody has read: the award still waits, and people look the clause up.
 */
export function matterClause(at: Asked): Citation | null {
  return choose(versions, at.layers, at.receivedOn).rule
}

// Chưa xét khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm, hoặc đơn thư đang xác minh;
// kết luận không vi phạm thì xét tiếp.
const versions: Layered<Citation | null> = {
  national: [
    { from: '2014-01-01', to: '2020-01-01', rule: null },
    { from: '2020-01-01', to: '2024-01-01', rule: cite('12/2019/TT-BNV', 'Điều 2 khoản 5') },
    { from: '2024-01-01', to: '2025-07-01', rule: cite('98/2023/NĐ-CP', 'Điều 4') },
    { from: '2025-07-01', to: '2027-03-01', rule: cite('152/2025/NĐ-CP', 'Điều 4') },
    { from: '2027-03-01', to: null, rule: null },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: null },
    { from: '2018-11-25', to: '2024-01-01', rule: cite('151/2018/TT-BQP', 'Điều 3 khoản 2 điểm h') },
  ],
}
