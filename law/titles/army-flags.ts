import { type Asked, judge, type Standard } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { clusterRank, exceeded, ofLevel } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { armyBefore2018, ofLevelOrEqual, onlyInTheArmy, ownTitle2018 } from './army-matters.ts'
import { conditionsOfCollectives } from './conditions-of-collectives.ts'
import { sectorFlagMerits } from './sector-flag.ts'

/** “Cờ thi đua của Bộ Quốc phòng”. */
export const ministryFlag: Standard<CollectiveFacts> = {
  award: 'ministryFlag',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: onlyInTheArmy,
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2020-01-01', rule: ministryFlagMerits },
      { from: '2020-01-01', to: '2024-01-01', rule: ministryFlag2020 },
      { from: '2024-01-01', to: null, rule: ministryFlag2023 },
    ],
  },
}

/** “Cờ thi đua của đơn vị trực thuộc Bộ Quốc phòng”; from 2024 of a quân khu and the like, Ban Cơ yếu, Đại học Quốc gia. */
export const unitFlag: Standard<CollectiveFacts> = {
  award: 'unitFlag',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: ownTitle2018 },
      { from: '2024-01-01', to: '2025-07-01', rule: unitFlagDecree2023 },
      { from: '2025-07-01', to: null, rule: unitFlagDecree2025 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: unitFlag2018 },
      { from: '2024-01-01', to: null, rule: armyUnread2023 },
    ],
  },
}

// Điều 12 khoản 7 Thông tư 151/2018/TT-BQP, nói gọn: sư đoàn, lữ đoàn, trung đoàn và tương đương; vượt mức chỉ tiêu; nhân
// tố mới, mô hình mới; dẫn đầu cụm, khối của đơn vị; tổ chức vững mạnh.
function unitFlag2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 7')
  return every(
    levelOfFlags(who, at, citation),
    exceeded(who, at, { citation }),
    people(at, newModel, citation),
    clusterRank(who, at, { rank: 1, clusterOf: 'unit', citation }),
    people(at, 'Tổ chức đảng trong sạch, vững mạnh; đơn vị vững mạnh toàn diện', citation),
    people(at, 'Tổ chức quần chúng vững mạnh', citation),
  )
}

const newModel = 'Có nhân tố mới, mô hình mới tiêu biểu để học tập'

function levelOfFlags(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return ofLevelOrEqual(who, at, {
    named: ['division', 'brigade', 'regiment'],
    maybe: ['department', 'battalion'],
    sentence: 'Tương đương trung đoàn trở lên; phòng, khoa có đảng bộ cơ sở; hệ, tiểu đoàn học viên',
    citation,
  })
}

/**
 * Điều 12 khoản 6 Thông tư 151/2018/TT-BQP, nói gọn: dẫn đầu trong số đạt tiêu chuẩn Cờ của đơn vị; tổ chức đảng trong
 * sạch, vững mạnh tiêu biểu; tổ chức quần chúng vững mạnh xuất sắc.
 */
export function ministryFlagMerits(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 6')
  return every(
    any(unitFlag2018(who, at), directlyUnderTheMinistry(who, at, citation)),
    people(at, 'Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của đơn vị trực thuộc', citation),
    people(
      at,
      'Tổ chức đảng trong sạch, vững mạnh tiêu biểu; tổ chức quần chúng vững mạnh xuất sắc',
      citation,
    ),
  )
}

// Học viện, bệnh viện, viện, tổng công ty trực thuộc Bộ Quốc phòng cũng được xét: no unit above them ranks them in a
// cluster of its own, so people compare.
function directlyUnderTheMinistry(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    ofLevel(who, at, { levels: ['formation'], citation }),
    people(at, 'Là học viện, bệnh viện, viện, tổng công ty trực thuộc Bộ Quốc phòng', citation),
    exceeded(who, at, { citation }),
    people(at, newModel, citation),
  )
}

// Điều 8 khoản 3 Thông tư 12/2019/TT-BNV, nói gọn: tập thể được đề nghị Cờ của Chính phủ thì không tặng Cờ của bộ nữa.
function ministryFlag2020(who: CollectiveFacts, at: Asked): Finding {
  return every(
    ministryFlagMerits(who, at),
    people(
      at,
      'Không đồng thời được đề nghị Cờ thi đua của Chính phủ',
      cite('12/2019/TT-BNV', 'Điều 8 khoản 3'),
    ),
  )
}

// Điều 26 Luật 06/2022/QH15 holds for the flag of every ministry; what the army's circular adds was not read.
function ministryFlag2023(who: CollectiveFacts, at: Asked): Finding {
  return every(judge(sectorFlagMerits, who, at), armyUnread2023(who, at))
}

/** Nói gọn: tiêu chuẩn cờ trong Quân đội từ 2024 chưa đọc. */
export function armyUnread2023(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn trong thông tư của Bộ Quốc phòng từ năm 2024',
    cite('118/2023/TT-BQP', 'tiêu chuẩn danh hiệu'),
  )
}

// Nghị định 98/2023/NĐ-CP, rồi 152/2025/NĐ-CP chỉ nêu mức thưởng của cờ này; its standard was not read.
function unitFlagDecree2023(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, unitFlagStandard, cite('98/2023/NĐ-CP', 'Điều 54 khoản 2'))
}

function unitFlagDecree2025(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, unitFlagStandard, cite('152/2025/NĐ-CP', 'Điều 50 khoản 2 điểm g'))
}

const unitFlagStandard = 'Tiêu chuẩn cờ của quân khu và tương đương, Ban Cơ yếu, Đại học Quốc gia'
