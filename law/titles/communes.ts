import type { Asked, Standard } from '../kernel/asked.ts'
import { movement } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfExistence } from './conditions-of-collectives.ts'

/** “Xã, phường, thị trấn tiêu biểu”; from 2025-07-01 “xã, phường, đặc khu tiêu biểu”. */
export const exemplaryCommune: Standard<CollectiveFacts> = {
  award: 'exemplaryCommune',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfExistence,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: before2024 },
      { from: '2024-01-01', to: '2025-07-01', rule: law2022 },
      { from: '2025-07-01', to: '2026-10-01', rule: withoutDistricts },
      { from: '2026-10-01', to: null, rule: law2026 },
    ],
  },
}

// The law of 2003, so far as it was read, names no such title.
function before2024(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, 'Danh hiệu của xã, phường trước năm 2024', cite('15/2003/QH11', 'các điều chưa đọc'))
}

// Điều 29 Luật 06/2022/QH15, nói gọn: dẫn đầu phong trào thi đua cấp huyện. The other criteria were not read.
function law2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 29')
  return every(commune(at), movement(who, at, { years: 0, movementOf: 'district', citation }), others(at))
}

// Cùng điều, khi không còn cấp huyện từ 01/7/2025: the words can no longer be met as they stand, so people decide which
// level stands for the district until the law changes.
function withoutDistricts(_who: CollectiveFacts, at: Asked): Finding {
  return every(
    commune(at),
    people(
      at,
      'Dẫn đầu phong trào thi đua cấp huyện: từ 01/7/2025 không còn cấp huyện, cơ quan chọn so sánh ở xã hoặc tỉnh',
      cite('06/2022/QH15', 'Điều 29'),
    ),
    others(at),
  )
}

// Luật 06/2026/QH16 amends Điều 29. Nobody here has read the adopted words, so nothing is decided.
function law2026(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn theo lời văn sửa đổi năm 2026', cite('06/2026/QH16', 'sửa đổi Điều 29'))
}

function commune(at: Asked): Finding {
  return people(at, 'Là xã, phường, thị trấn hoặc đặc khu', cite('06/2022/QH15', 'Điều 29'))
}

function others(at: Asked): Finding {
  return unread(
    at,
    'Các tiêu chí kinh tế, xã hội, đời sống, an ninh, trật tự của xã, phường tiêu biểu',
    cite('86/2023/NĐ-CP', 'toàn văn'),
  )
}
