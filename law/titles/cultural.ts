import type { Asked, Standard } from '../kernel/asked.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts, HouseholdFacts, Track } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfExistence } from './conditions-of-collectives.ts'

/** “Thôn, tổ dân phố văn hóa”. */
export const culturalVillage: Standard<CollectiveFacts> = {
  award: 'culturalVillage',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfExistence,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: before2024 },
      { from: '2024-01-01', to: null, rule: village2022 },
    ],
  },
}

/** “Gia đình văn hóa”. */
export const culturalFamily: Standard<HouseholdFacts> = {
  award: 'culturalFamily',
  recipient: 'household',
  route: 'regular',
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: before2024 },
      { from: '2024-01-01', to: null, rule: family2022 },
    ],
  },
}

// The articles of the law of 2003 on these titles were not read.
function before2024(_who: Track, at: Asked): Finding {
  return unread(
    at,
    'Danh hiệu văn hóa của thôn, gia đình trước năm 2024',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

// Điều 30 Luật 06/2022/QH15, nói gọn: kinh tế ổn định, đời sống văn hóa lành mạnh, môi trường sạch đẹp, chấp hành pháp
// luật, đoàn kết tương trợ.
function village2022(_who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 30')
  return every(
    people(at, 'Là thôn, tổ dân phố; đời sống kinh tế ổn định, từng bước phát triển', citation),
    people(at, 'Đời sống văn hóa, tinh thần lành mạnh, phong phú', citation),
    people(at, 'Môi trường, cảnh quan sạch đẹp', citation),
    people(at, 'Chấp hành tốt chủ trương, pháp luật', citation),
    people(at, 'Đoàn kết, tương trợ trong cộng đồng', citation),
  )
}

// Điều 31 Luật 06/2022/QH15, nói gọn: gương mẫu chấp hành pháp luật, tham gia phong trào ở địa phương, gia đình no ấm, tiến
// bộ, hạnh phúc, văn minh.
function family2022(_who: HouseholdFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 31')
  return every(
    people(at, 'Gương mẫu chấp hành chủ trương, pháp luật', citation),
    people(at, 'Tích cực tham gia phong trào thi đua của địa phương', citation),
    people(at, 'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh; đoàn kết trong cộng đồng', citation),
  )
}
