import type { Asked, Standard } from '../kernel/asked.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { hasStatus } from '../kernel/conditions/standing.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

/**
 * “Lao động tiên tiến” of farmers and other working people outside agencies. The conditions on recruits, study and
 * absence speak of people on a strength; a farmer is on none.
 */
export const advancedLabourer: Standard<PersonFacts> = {
  award: 'advancedLabourer',
  recipient: 'individual',
  route: 'regular',
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: law2003 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
  },
}

// Luật 15/2003/QH11: what it asks of people outside agencies was not read.
function law2003(who: PersonFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'các điều chưa đọc')
  return every(
    hasStatus(who, at, { statuses: ['labourer'], citation }),
    unread(at, 'Tiêu chuẩn Lao động tiên tiến của nông dân, người lao động trước năm 2024', citation),
  )
}

// Điều 24 khoản 3 Luật 06/2022/QH15, nói gọn: công nhân, nông dân, người lao động khác; lao động có hiệu quả, tích cực
// thi đua và hoạt động xã hội; gương mẫu chấp hành pháp luật, đạo đức, đoàn kết. Ủy ban nhân dân tỉnh quy định cụ thể.
function law2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 24 khoản 3')
  return every(
    hasStatus(who, at, { statuses: ['labourer'], citation }),
    people(
      at,
      'Lao động, sản xuất có hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội',
      citation,
    ),
    people(
      at,
      'Gương mẫu chấp hành chủ trương, pháp luật; đạo đức, lối sống lành mạnh; đoàn kết, tương trợ',
      citation,
    ),
  )
}
