import type { Asked, Standard } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import { hasStatus } from '../kernel/conditions/standing.ts'
import { holds } from '../kernel/conditions/titles.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { personRung } from './army-rungs.ts'
import { afterOf, held, openYears, ratedSince } from './ladder.ts'
import { believed, judged, orderOf } from './orders.ts'

// Điều 24 Thông tư 151/2018/TT-BQP, nói gọn: đã có Bằng khen Thủ tướng, 05 năm tiếp theo hoàn thành xuất sắc, 02 sáng
// kiến ảnh hưởng toàn quân.
function thirdArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 24')
  const rung = { from: 'primeMinisterCertificate', own: 'labourOrder3', citation } as const
  return personRung(who, at, { ...rung, reach: 'ministry', count: 2 })
}

// Điều 23, nói gọn: đã có hạng Ba, 05 năm tiếp theo hoàn thành xuất sắc, 03 sáng kiến ảnh hưởng toàn quân.
function secondArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 23')
  const rung = { from: 'labourOrder3', own: 'labourOrder2', citation } as const
  return personRung(who, at, { ...rung, reach: 'ministry', count: 3 })
}

// Điều 22, nói gọn: đã có hạng Nhì, 05 năm tiếp theo hoàn thành xuất sắc, 04 sáng kiến ảnh hưởng toàn quốc.
function firstArmy2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 22')
  const rung = { from: 'labourOrder2', own: 'labourOrder1', citation } as const
  return personRung(who, at, { ...rung, reach: 'national', count: 4 })
}

// Điều 44 khoản 1 điểm e Luật 06/2022/QH15, nói gọn: đã có Bằng khen Thủ tướng; từ 05 năm liên tục hoàn thành tốt trở
// lên, ít nhất 01 năm xuất sắc; 03 lần Chiến sĩ thi đua cơ sở trong thời gian đó. Khoản 2 cho công nhân, nông dân chưa đọc.
function thirdLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 44 khoản 1 điểm e')
  const from = 'primeMinisterCertificate'
  const rung = { from, own: 'labourOrder3', years: 5, least: 'good', citation } as const
  const after = afterOf(who, at, rung)
  const titles = ['grassrootsFighter'] as const
  const merit = every(
    held(who, at, rung),
    ratedSince(who, at, rung),
    rated(who, at, { least: 'excellent', count: 1, span: 5, after, citation }),
    holds(who, at, { titles, count: 3, row: false, span: 5, after, citation }),
    ...openYears(who, at, rung),
  )
  if (who.status === null) return any(merit, every(hasStatus(who, at, ofWorkers), workersUnread(at)))
  return who.status === 'worker' || who.status === 'labourer' ? any(merit, workersUnread(at)) : merit
}

const workersClause = cite('06/2022/QH15', 'Điều 44 khoản 2')
const ofWorkers = { statuses: ['worker', 'labourer'], citation: workersClause } as const
const workersUnread = (at: Asked) =>
  unread(at, 'Tiêu chuẩn riêng của công nhân, nông dân, người lao động', workersClause)

// Điều 43 khoản 1, nói gọn: đã có hạng Ba; từ 05 năm liên tục hoàn thành tốt trở lên, ít nhất 02 năm xuất sắc; 01 lần
// Chiến sĩ thi đua bộ, ban, ngành, tỉnh, hoặc toàn quân, toàn lực lượng công an, trong thời gian đó.
function secondLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 43 khoản 1')
  const rung = { from: 'labourOrder3', own: 'labourOrder2', years: 5, least: 'good', citation } as const
  const after = afterOf(who, at, rung)
  return every(
    held(who, at, rung),
    ratedSince(who, at, rung),
    rated(who, at, { least: 'excellent', count: 2, span: 5, after, citation }),
    holds(who, at, { titles: ministryFighters, count: 1, row: false, span: 5, after, citation }),
    ...openYears(who, at, rung),
  )
}

const ministryFighters = ['ministryFighter', 'armyFighter', 'policeFighter'] as const

// Điều 42 khoản 1, nói gọn: đã có hạng Nhì; từ 05 năm liên tục hoàn thành tốt trở lên. Số năm xuất sắc và số danh hiệu
// trong thời gian đó chưa đọc.
function firstLaw2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 42 khoản 1')
  const rung = { from: 'labourOrder2', own: 'labourOrder1', years: 5, least: 'good', citation } as const
  return every(
    held(who, at, rung),
    ratedSince(who, at, rung),
    unread(at, 'Số năm hoàn thành xuất sắc và số lần Chiến sĩ thi đua trong 5 năm đó', citation),
  )
}

const army = {
  1: cite('151/2018/TT-BQP', 'Điều 22'),
  2: cite('151/2018/TT-BQP', 'Điều 23'),
  3: cite('151/2018/TT-BQP', 'Điều 24'),
}

const sudden = 'Thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế'

const suddenLaw2022 = {
  1: believed(
    'Thành tích đặc biệt xuất sắc đột xuất hoặc phát minh, sáng chế, công trình ảnh hưởng toàn quốc; lời văn chưa đọc',
    cite('06/2022/QH15', 'Điều 42 khoản 1'),
  ),
  2: judged('Thành tích xuất sắc đột xuất', cite('06/2022/QH15', 'Điều 43 khoản 1')),
  3: judged('Thành tích đột xuất', cite('06/2022/QH15', 'Điều 44 khoản 1')),
}

const grades = [
  { award: 'labourOrder1', grade: 1, army2018: firstArmy2018, law2022: firstLaw2022 },
  { award: 'labourOrder2', grade: 2, army2018: secondArmy2018, law2022: secondLaw2022 },
  { award: 'labourOrder3', grade: 3, army2018: thirdArmy2018, law2022: thirdLaw2022 },
] as const

/** “Huân chương Lao động” of persons, for yearly and for sudden merit; by posts: see `tenureOrders`. */
export const labourOrders: Standard<PersonFacts>[] = grades.flatMap(({ award, grade, ...merit }) => [
  orderOf({ award, recipient: 'individual', route: 'regular' }, merit),
  orderOf(
    { award, recipient: 'individual', route: 'exceptional' },
    { army2018: judged(sudden, army[grade]), law2022: suddenLaw2022[grade] },
  ),
])
