import type { Asked, Standard } from '../kernel/asked.ts'
import { movement } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { armyUnread2023 } from './army-flags.ts'
import { onlyInTheArmy } from './army-matters.ts'
import { conditionsOfExistence } from './conditions-of-collectives.ts'
import { ministryFlagInstead } from './sector-flag.ts'

/** “Cờ thi đua của Chính phủ”, by a movement of the Prime Minister. */
export const governmentFlagByMovement: Standard<CollectiveFacts> = {
  award: 'governmentFlag',
  recipient: 'collective',
  route: 'thematic',
  general: conditionsOfExistence,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: movementBefore2024 },
      { from: '2024-01-01', to: null, rule: governmentMovement2022 },
    ],
  },
}

/** “Cờ thi đua của bộ, ban, ngành, tỉnh”, by a movement of theirs. */
export const sectorFlagByMovement: Standard<CollectiveFacts> = {
  award: 'sectorFlag',
  recipient: 'collective',
  route: 'thematic',
  general: conditionsOfExistence,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: movementBefore2024 },
      { from: '2024-01-01', to: null, rule: sectorMovement2022 },
    ],
    army: [{ from: '2024-01-01', to: null, rule: ministryFlagInstead }],
    bacNinh: [{ from: '2025-12-15', to: null, rule: movementBacNinh2025 }],
  },
}

/** “Cờ thi đua của Bộ Quốc phòng”, by a movement of the ministry. */
export const ministryFlagByMovement: Standard<CollectiveFacts> = {
  award: 'ministryFlag',
  recipient: 'collective',
  route: 'thematic',
  general: conditionsOfExistence,
  versions: {
    national: onlyInTheArmy,
    army: [
      { from: '2014-01-01', to: '2024-01-01', rule: movementBefore2024 },
      { from: '2024-01-01', to: null, rule: armyMovement2022 },
    ],
  },
}

function movementBefore2024(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn tặng cờ theo chuyên đề trước năm 2024',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

// Điều 25 khoản 3 Luật 06/2022/QH15, nói gọn: dẫn đầu phong trào do Thủ tướng phát động đã thực hiện từ 5 năm, khi sơ kết
// hoặc tổng kết.
function governmentMovement2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 25 khoản 3')
  return every(
    movement(who, at, { years: 5, movementOf: 'primeMinister', citation }),
    people(at, 'Xét khi sơ kết hoặc tổng kết phong trào', citation),
  )
}

// Điều 26 khoản 2 Luật 06/2022/QH15, nói gọn: dẫn đầu phong trào do bộ, ban, ngành, tỉnh phát động đã thực hiện từ 3 năm,
// khi tổng kết.
function sectorMovement2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 26 khoản 2')
  return every(
    movement(who, at, { years: 3, movementOf: 'ministry', citation }),
    people(at, 'Xét khi tổng kết phong trào', citation),
  )
}

// Như trên; ở Bắc Ninh chỉ thành viên cụm, khối do tỉnh tổ chức được tặng cờ.
function movementBacNinh2025(who: CollectiveFacts, at: Asked): Finding {
  return every(
    sectorMovement2022(who, at),
    people(at, 'Là thành viên cụm, khối thi đua do tỉnh tổ chức', cite('86/2025/QĐ-UBND', 'Điều 3 khoản 1')),
  )
}

// Điều 26 khoản 2 holds for the flag of every ministry; what the army's circular adds was not read.
function armyMovement2022(who: CollectiveFacts, at: Asked): Finding {
  return every(sectorMovement2022(who, at), armyUnread2023(who, at))
}
