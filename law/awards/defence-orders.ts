import type { Asked, Standard } from '../kernel/asked.ts'
import type { CollectiveFacts, PersonFacts } from '../kernel/facts.ts'
import type { Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { collectiveRung, personRung, setsOfFirst, setsOfSecond, setsOfThird } from './army-rungs.ts'
import { believed, judged, orderOf } from './orders.ts'

// Điều 27 Thông tư 151/2018/TT-BQP, nói gọn: đã có Bằng khen Thủ tướng, 05 năm tiếp theo hoàn thành xuất sắc, 02 sáng
// kiến ảnh hưởng trong quân khu, tổng cục.
function third(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 27')
  const rung = { from: 'primeMinisterCertificate', own: 'defenceOrder3', citation } as const
  return personRung(who, at, { ...rung, reach: 'formation', count: 2 })
}

// Điều 26, nói gọn: đã có hạng Ba, 05 năm tiếp theo hoàn thành xuất sắc, 03 sáng kiến ảnh hưởng toàn quân.
function second(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 26')
  const rung = { from: 'defenceOrder3', own: 'defenceOrder2', citation } as const
  return personRung(who, at, { ...rung, reach: 'ministry', count: 3 })
}

// Điều 25, nói gọn: đã có hạng Nhì, 05 năm tiếp theo hoàn thành xuất sắc, 04 sáng kiến ảnh hưởng toàn quốc.
function first(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 25')
  const rung = { from: 'defenceOrder2', own: 'defenceOrder1', citation } as const
  return personRung(who, at, { ...rung, reach: 'national', count: 4 })
}

// Điều 27, tập thể, nói gọn: xây dựng từ 10 năm, đã có Bằng khen Thủ tướng, 05 năm tiếp theo hoàn thành xuất sắc, trong đó
// 02 Cờ Bộ Quốc phòng, hoặc 01 Cờ và 01 Bằng khen Bộ Quốc phòng.
function thirdOfCollective(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 27')
  const rung = { from: 'primeMinisterCertificate', own: 'defenceOrder3', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfThird, aged: 10 })
}

// Điều 26, tập thể, nói gọn: đã có hạng Ba, 05 năm tiếp theo hoàn thành xuất sắc, trong đó 01 Cờ Chính phủ và 01 Cờ Bộ
// Quốc phòng, hoặc 03 Cờ Bộ Quốc phòng, hoặc 02 Bằng khen Bộ Quốc phòng nếu không thuộc diện tặng cờ.
function secondOfCollective(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 26')
  const rung = { from: 'defenceOrder3', own: 'defenceOrder2', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfSecond })
}

// Điều 25, tập thể, nói gọn: đã có hạng Nhì, 05 năm tiếp theo hoàn thành xuất sắc, trong đó 01 Cờ Chính phủ và 02 Cờ Bộ
// Quốc phòng, hoặc 04 Cờ Bộ Quốc phòng, hoặc 03 Bằng khen Bộ Quốc phòng nếu không thuộc diện tặng cờ.
function firstOfCollective(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 25')
  const rung = { from: 'defenceOrder2', own: 'defenceOrder1', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfFirst })
}

const army = {
  1: cite('151/2018/TT-BQP', 'Điều 25'),
  2: cite('151/2018/TT-BQP', 'Điều 26'),
  3: cite('151/2018/TT-BQP', 'Điều 27'),
}
const law = {
  1: cite('06/2022/QH15', 'Điều 45'),
  2: cite('06/2022/QH15', 'Điều 46'),
  3: cite('06/2022/QH15', 'Điều 47'),
}

const ladder = {
  1: believed(
    'Huân chương Bảo vệ Tổ quốc hạng Nhất từ 2024: tin là đã có hạng Nhì và 5 năm liên tục; số lượng chưa đọc',
    law[1],
  ),
  2: believed(
    'Huân chương Bảo vệ Tổ quốc hạng Nhì từ 2024: tin là đã có hạng Ba và 5 năm liên tục; số lượng chưa đọc',
    law[2],
  ),
  3: believed(
    'Huân chương Bảo vệ Tổ quốc hạng Ba từ 2024: tin là đã có Bằng khen Thủ tướng và 5 năm liên tục; số lượng chưa đọc',
    law[3],
  ),
}

const sudden = 'Thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế'
const suddenLaw =
  'Thành tích trong huấn luyện, xây dựng lực lượng, củng cố quốc phòng, an ninh; lời văn từ 2024 chưa đọc'
const posts = 'Quá trình cống hiến theo chức vụ trong Quân đội, Công an; bảng chức vụ chưa đọc'

const grades = [
  { award: 'defenceOrder1', grade: 1, person: first, collective: firstOfCollective },
  { award: 'defenceOrder2', grade: 2, person: second, collective: secondOfCollective },
  { award: 'defenceOrder3', grade: 3, person: third, collective: thirdOfCollective },
] as const

/** “Huân chương Bảo vệ Tổ quốc” of persons: yearly merit, sudden merit, devoted service. */
export const defenceOrders: Standard<PersonFacts>[] = grades.flatMap(({ award, grade, person }) => [
  orderOf({ award, recipient: 'individual', route: 'regular' }, { army2018: person, law2022: ladder[grade] }),
  orderOf(
    { award, recipient: 'individual', route: 'exceptional' },
    { army2018: judged(sudden, army[grade]), law2022: believed(suddenLaw, law[grade]) },
  ),
  orderOf(
    { award, recipient: 'individual', route: 'devotedService' },
    { army2018: believed(posts, army[grade]), law2022: believed(posts, law[grade]) },
  ),
])

/** “Huân chương Bảo vệ Tổ quốc” of collectives. */
export const defenceOrdersOfCollectives: Standard<CollectiveFacts>[] = grades.flatMap(
  ({ award, grade, collective }) => [
    orderOf(
      { award, recipient: 'collective', route: 'regular' },
      { army2018: collective, law2022: ladder[grade] },
    ),
    orderOf(
      { award, recipient: 'collective', route: 'exceptional' },
      { army2018: judged(sudden, army[grade]), law2022: believed(suddenLaw, law[grade]) },
    ),
  ],
)
