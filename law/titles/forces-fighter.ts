import type { Asked, Standard } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import { hasStatus } from '../kernel/conditions/standing.ts'
import { considered } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfTitles } from './conditions-of-titles.ts'
import { law2022, threeNewYears } from './ministry-fighter.ts'

/** “Chiến sĩ thi đua toàn quân”; asked outside the army's layer it goes to people of the army only. */
export const armyFighter: Standard<PersonFacts> = {
  award: 'armyFighter',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2018-11-25', rule: soldierBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: soldier2018 },
      { from: '2024-01-01', to: null, rule: soldier2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
  },
}

/** “Chiến sĩ thi đua toàn lực lượng Công an nhân dân”. */
export const policeFighter: Standard<PersonFacts> = {
  award: 'policeFighter',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: policeBefore2024 },
      { from: '2024-01-01', to: null, rule: police2022 },
    ],
  },
}

const inTheArmy = ['military', 'defenceStaff', 'militia'] as const

// Điều 12 khoản 2 Thông tư 151/2018/TT-BQP, nói gọn: từ 03 lần liên tục Chiến sĩ thi đua cơ sở; có sáng kiến, đề tài, mưu
// trí sáng tạo ảnh hưởng trong đơn vị trực thuộc Bộ; xét ngay sau năm đạt lần thứ ba.
function army2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 2')
  return every(
    threeNewYears(who, at, citation),
    works(who, at, { reach: 'formation', count: 1, span: 3, purpose: 'title', citation }),
    considered(who, at, { title: 'grassrootsFighter', soonest: 0, latest: 1, citation }),
  )
}

function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

function soldierBefore2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('160/2014/TT-BQP', 'toàn văn')
  return every(hasStatus(who, at, { statuses: inTheArmy, citation }), armyBefore2018(who, at))
}

// The militia had a circular of its own, not read for titles.
function soldier2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 2')
  return every(hasStatus(who, at, { statuses: ['military', 'defenceStaff'], citation }), army2018(who, at))
}

function soldier2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 22')
  return every(hasStatus(who, at, { statuses: inTheArmy, citation }), law2022(who, at))
}

// The police's circulars before 2024 were not read.
function policeBefore2024(who: PersonFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'các điều chưa đọc')
  return every(
    hasStatus(who, at, { statuses: ['police'], citation }),
    unread(at, 'Tiêu chuẩn trong Công an nhân dân trước năm 2024', citation),
  )
}

function police2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 22')
  return every(hasStatus(who, at, { statuses: ['police'], citation }), law2022(who, at))
}
