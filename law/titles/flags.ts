import { type Asked, judge, type Standard } from '../kernel/asked.ts'
import { clusterRank, exceeded } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { ministryFlagMerits } from './army-flags.ts'
import { armyBefore2018 } from './army-matters.ts'
import { conditionsOfCollectives } from './conditions-of-collectives.ts'
import { sectorFlagMerits } from './sector-flag.ts'

/** “Cờ thi đua của Chính phủ”, by the merits of the year. */
export const governmentFlag: Standard<CollectiveFacts> = {
  award: 'governmentFlag',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: [
      { from: '2014-01-01', to: '2017-10-01', rule: before2017 },
      { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
    ],
  },
}

function before2017(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn Cờ thi đua của Chính phủ trước 01/10/2017',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

// Điều 11 Nghị định 91/2017/NĐ-CP, nói gọn: chọn trong số tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh.
function decree2017(who: CollectiveFacts, at: Asked): Finding {
  return every(
    judge(sectorFlagMerits, who, at),
    people(
      at,
      'Được chọn trong số tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh',
      cite('91/2017/NĐ-CP', 'Điều 11'),
    ),
  )
}

// Điều 12 khoản 5 Thông tư 151/2018/TT-BQP, nói gọn: dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ của Bộ Quốc phòng.
function army2018(who: CollectiveFacts, at: Asked): Finding {
  return every(
    ministryFlagMerits(who, at),
    people(
      at,
      'Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ Quốc phòng',
      cite('151/2018/TT-BQP', 'Điều 12 khoản 5'),
    ),
  )
}

// Điều 25 Luật 06/2022/QH15, nói gọn: hoặc tiêu biểu nhất trong số dẫn đầu cụm, khối của bộ, ban, ngành, tỉnh và vượt chỉ
// tiêu (khoản 1), hoặc dẫn đầu cụm, khối của Hội đồng Thi đua - Khen thưởng Trung ương (khoản 2).
function law2022(who: CollectiveFacts, at: Asked): Finding {
  const second = cite('06/2022/QH15', 'Điều 25 khoản 2')
  return any(
    firstOfItsCluster(who, at),
    every(
      clusterRank(who, at, { rank: 1, clusterOf: 'central', citation: second }),
      people(at, 'Theo hướng dẫn của Hội đồng Thi đua - Khen thưởng Trung ương', second),
    ),
  )
}

function firstOfItsCluster(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 25 khoản 1')
  return every(
    clusterRank(who, at, { rank: 1, clusterOf: 'ministry', citation }),
    exceeded(who, at, { citation }),
    people(at, 'Được chọn trong số dẫn đầu cụm, khối; tiêu biểu xuất sắc toàn quốc', citation),
    people(at, 'Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh', citation),
    people(at, 'Thực hành tiết kiệm, chống lãng phí, phòng chống tham nhũng', citation),
  )
}
