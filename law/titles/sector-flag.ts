import { type Asked, judge, type Layered, type Rule, type Standard } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { clusterRank, exceeded } from '../kernel/conditions/bodies.ts'
import { people } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { armyBefore2018 } from './army-matters.ts'
import { conditionsOfCollectives } from './conditions-of-collectives.ts'

/** What the flag of a ministry or province rests on; before 2024 the flag of the Government rests on it too. */
export const sectorFlagMerits: Layered<Rule<CollectiveFacts>> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2003 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: null, rule: law2022 },
  ],
}

/** “Cờ thi đua của bộ, ban, ngành, tỉnh”, by the merits of the year. */
export const sectorFlag: Standard<CollectiveFacts> = {
  award: 'sectorFlag',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: [
      { from: '2014-01-01', to: '2020-01-01', rule: merits },
      { from: '2020-01-01', to: '2024-01-01', rule: circular2019 },
      { from: '2024-01-01', to: null, rule: merits },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: ministryFlag2018 },
      { from: '2024-01-01', to: null, rule: ministryFlagInstead },
    ],
    bacNinh: [{ from: '2025-12-15', to: null, rule: bacNinh2025 }],
  },
}

function merits(who: CollectiveFacts, at: Asked): Finding {
  return judge(sectorFlagMerits, who, at)
}

// Điều 26 Luật 15/2003/QH11, nói gọn: vượt mức chỉ tiêu, có mô hình mới, qua bình xét, so sánh theo cụm, khối.
function law2003(who: CollectiveFacts, at: Asked): Finding {
  return compared(who, at, cite('15/2003/QH11', 'Điều 26'))
}

// Điều 12 Nghị định 91/2017/NĐ-CP: như Luật.
function decree2017(who: CollectiveFacts, at: Asked): Finding {
  return compared(who, at, cite('91/2017/NĐ-CP', 'Điều 12'))
}

function compared(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    exceeded(who, at, { citation }),
    people(at, 'Có nhân tố mới, mô hình mới tiêu biểu để học tập', citation),
    people(at, 'Được bình xét, so sánh theo cụm, khối thi đua', citation),
  )
}

// Điều 8 khoản 3 Thông tư 12/2019/TT-BNV, nói gọn: tập thể được đề nghị Cờ của Chính phủ thì không tặng Cờ này nữa.
function circular2019(who: CollectiveFacts, at: Asked): Finding {
  return every(
    merits(who, at),
    people(
      at,
      'Không đồng thời được đề nghị Cờ thi đua của Chính phủ',
      cite('12/2019/TT-BNV', 'Điều 8 khoản 3'),
    ),
  )
}

// Điều 26 khoản 1 Luật 06/2022/QH15, nói gọn: dẫn đầu cụm, khối của bộ, ban, ngành, tỉnh; vượt chỉ tiêu và nhiệm vụ năm;
// nội bộ đoàn kết, tổ chức đảng, đoàn thể tốt; tiết kiệm, phòng chống tham nhũng.
function law2022(who: CollectiveFacts, at: Asked): Finding {
  return firstOfItsCluster(who, at, cite('06/2022/QH15', 'Điều 26 khoản 1'))
}

function firstOfItsCluster(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    clusterRank(who, at, { rank: 1, clusterOf: 'ministry', citation }),
    exceeded(who, at, { citation }),
    people(at, 'Tiêu biểu xuất sắc trong bộ, ban, ngành, tỉnh', citation),
    people(at, 'Nội bộ đoàn kết; tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ', citation),
    people(at, 'Thực hành tiết kiệm, phòng chống tham nhũng và tệ nạn', citation),
  )
}

// Trong Quân đội, cờ của bộ là Cờ thi đua của Bộ Quốc phòng.
function ministryFlag2018(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, inTheArmy, cite('151/2018/TT-BQP', 'Điều 12 khoản 6'))
}

/** Nói gọn: từ 2024 cũng vậy, theo danh mục trong thông tư năm 2023. */
export function ministryFlagInstead(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, inTheArmy, cite('118/2023/TT-BQP', 'danh mục danh hiệu'))
}

const inTheArmy = 'Trong Quân đội là Cờ thi đua của Bộ Quốc phòng: xét theo danh hiệu đó'

// Điều 3 khoản 1 Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, nói gọn: như Điều 26 của Luật, chỉ xét thành viên cụm, khối do
// tỉnh tổ chức.
function bacNinh2025(who: CollectiveFacts, at: Asked): Finding {
  return firstOfItsCluster(who, at, cite('86/2025/QĐ-UBND', 'Điều 3 khoản 1'))
}
