import type { Asked, Standard } from '../kernel/asked.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import { hasStatus, tests } from '../kernel/conditions/standing.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfTitles } from './conditions-of-titles.ts'

/** “Lao động tiên tiến” of officials and workers. */
export const advancedWorker: Standard<PersonFacts> = {
  award: 'advancedWorker',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: workerLaw2003 },
      { from: '2024-01-01', to: null, rule: workerLaw2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyUnread },
      { from: '2018-11-25', to: '2024-01-01', rule: workerArmy2018 },
    ],
  },
}

/** “Chiến sĩ tiên tiến” of soldiers, defence staff, militia and police. */
export const advancedSoldier: Standard<PersonFacts> = {
  award: 'advancedSoldier',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: soldierLaw2003 },
      { from: '2024-01-01', to: null, rule: soldierLaw2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyUnread },
      { from: '2018-11-25', to: '2024-01-01', rule: soldierArmy2018 },
    ],
  },
}

/** “Quân nhân, công nhân và viên chức quốc phòng, dân quân, công an”: who holds the titles of soldiers. */
const soldiers = ['military', 'defenceStaff', 'militia', 'police'] as const

const workers = ['official', 'worker'] as const
const workersInTheArmy = ['defenceStaff', 'worker', 'labourer'] as const
const soldiersInTheArmy = ['military', 'defenceStaff'] as const

// Điều 24 Luật 15/2003/QH11, nói gọn: hoàn thành tốt nhiệm vụ, năng suất, chất lượng cao; chấp hành kỷ luật; học tập,
// đạo đức tốt. The same for workers and for soldiers, read beside the decree of 2017.
function law2003(who: PersonFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'Điều 24')
  return every(
    rated(who, at, { least: 'good', span: 1, citation }),
    people(at, 'Chấp hành kỷ luật, học tập, đạo đức, lối sống tốt', citation),
  )
}

// Luật 2003: Lao động tiên tiến cho người không thuộc lực lượng vũ trang.
function workerLaw2003(who: PersonFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'Điều 24')
  return every(hasStatus(who, at, { statuses: [...workers, 'labourer'], citation }), law2003(who, at))
}

// Điều 24 khoản 1 Luật 06/2022/QH15, nói gọn: là cán bộ, công chức, viên chức, người lao động; hoàn thành tốt nhiệm vụ
// trở lên; tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua.
function workerLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 24 khoản 1')
  return every(
    hasStatus(who, at, { statuses: workers, citation }),
    rated(who, at, { least: 'good', span: 1, citation }),
    people(at, 'Tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua', citation),
  )
}

// Điều 12 khoản 4 điểm b Thông tư 151/2018/TT-BQP, nói gọn: là người của nhà máy, doanh nghiệp, lao động hợp đồng; hoàn
// thành tốt kế hoạch, năng suất, chất lượng cao; chấp hành pháp luật, kỷ luật.
function workerArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 4 điểm b')
  return every(
    hasStatus(who, at, { statuses: workersInTheArmy, citation }),
    people(at, 'Hoàn thành tốt kế hoạch, năng suất, chất lượng cao', citation),
    people(at, 'Chấp hành chủ trương, pháp luật, kỷ luật', citation),
  )
}

// Luật 2003: Chiến sĩ tiên tiến cho lực lượng vũ trang.
function soldierLaw2003(who: PersonFacts, at: Asked): Finding {
  return every(
    hasStatus(who, at, { statuses: soldiers, citation: cite('15/2003/QH11', 'Điều 24') }),
    law2003(who, at),
  )
}

// Điều 24 khoản 2 Luật 06/2022/QH15, nói gọn: là quân nhân, công nhân và viên chức quốc phòng, dân quân, sĩ quan và chiến
// sĩ công an; hoàn thành tốt nhiệm vụ trở lên; tinh thần như Lao động tiên tiến.
function soldierLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 24 khoản 2')
  return every(
    hasStatus(who, at, { statuses: soldiers, citation }),
    rated(who, at, { least: 'good', span: 1, citation }),
    people(at, 'Tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua', citation),
  )
}

// Điều 12 khoản 4 điểm a Thông tư 151/2018/TT-BQP, nói gọn: là quân nhân, công chức quốc phòng; hoàn thành tốt kế hoạch, chỉ tiêu; kiểm tra đạt 100 %, trong
// đó từ 75 % khá, giỏi; chấp hành pháp luật, kỷ luật.
function soldierArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 4 điểm a')
  return every(
    hasStatus(who, at, { statuses: soldiersInTheArmy, citation }),
    people(at, 'Hoàn thành tốt kế hoạch, chỉ tiêu, nhiệm vụ', citation),
    tests(who, at, { pass: 100, good: 75, citation }),
    people(at, 'Chấp hành chủ trương, pháp luật, kỷ luật Quân đội', citation),
  )
}

function armyUnread(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}
