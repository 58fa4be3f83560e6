import type { Asked, Rule, Standard } from '../kernel/asked.ts'
import type { CollectiveTitle } from '../kernel/award-code.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import type { Finding } from '../kernel/finding.ts'
import type { Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'
import { armyBefore2018 } from './army-matters.ts'
import { conditionsOfExistence } from './conditions-of-collectives.ts'

const elsewhere: Version<Rule<CollectiveFacts>>[] = [
  { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
  { from: '2018-11-25', to: '2024-01-01', rule: ownHonour2018 },
  { from: '2024-01-01', to: null, rule: ownHonour2023 },
]

const inTheArmy: Version<Rule<CollectiveFacts>>[] = [
  { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
  { from: '2018-11-25', to: '2024-01-01', rule: guided2018 },
  { from: '2024-01-01', to: null, rule: unread2023 },
]

/** “Đơn vị vững mạnh toàn diện mẫu mực, tiêu biểu”. */
export const exemplaryStrongUnit = honour('exemplaryStrongUnit')

/** “Đơn vị huấn luyện giỏi”. */
export const goodTrainingUnit = honour('goodTrainingUnit')

/** “Đơn vị văn hóa tiêu biểu”. */
export const exemplaryCultureUnit = honour('exemplaryCultureUnit')

function honour(award: CollectiveTitle): Standard<CollectiveFacts> {
  return {
    award,
    recipient: 'collective',
    route: 'regular',
    general: conditionsOfExistence,
    versions: { national: elsewhere, army: inTheArmy },
  }
}

const own = 'Danh hiệu riêng của Quân đội; chỉ xét trong đơn vị Quân đội'

function ownHonour2018(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, own, cite('151/2018/TT-BQP', 'Điều 47'))
}

function ownHonour2023(_who: CollectiveFacts, at: Asked): Finding {
  return people(at, own, cite('118/2023/TT-BQP', 'danh mục danh hiệu'))
}

// Điều 47 Thông tư 151/2018/TT-BQP: danh hiệu ngoài Luật, do Bộ Tổng tham mưu và Tổng cục Chính trị hướng dẫn. The
// guidance was not read.
function guided2018(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn do Bộ Tổng tham mưu, Tổng cục Chính trị hướng dẫn',
    cite('151/2018/TT-BQP', 'Điều 47'),
  )
}

function unread2023(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn trong thông tư của Bộ Quốc phòng từ năm 2024',
    cite('118/2023/TT-BQP', 'tiêu chuẩn danh hiệu'),
  )
}
