import type { Asked, Standard } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { collectiveRung, setsOfFirst, setsOfSecond, setsOfThird } from './army-rungs.ts'
import { held, outstandingSince } from './ladder.ts'
import { believed, judged, orderOf } from './orders.ts'

// Điều 24 Thông tư 151/2018/TT-BQP, nói gọn: xây dựng từ 10 năm, đã có Bằng khen Thủ tướng, 05 năm tiếp theo hoàn thành
// xuất sắc, trong đó 02 Cờ Bộ Quốc phòng, hoặc 01 Cờ và 01 Bằng khen Bộ Quốc phòng.
function thirdArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 24')
  const rung = { from: 'primeMinisterCertificate', own: 'labourOrder3', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfThird, aged: 10 })
}

// Điều 23, nói gọn: đã có hạng Ba, 05 năm tiếp theo hoàn thành xuất sắc, trong đó 01 Cờ Chính phủ và 01 Cờ Bộ Quốc phòng,
// hoặc 03 Cờ Bộ Quốc phòng, hoặc 02 Bằng khen Bộ Quốc phòng nếu không thuộc diện tặng cờ.
function secondArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 23')
  const rung = { from: 'labourOrder3', own: 'labourOrder2', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfSecond })
}

// Điều 22, nói gọn: đã có hạng Nhì, 05 năm tiếp theo hoàn thành xuất sắc, trong đó 01 Cờ Chính phủ và 02 Cờ Bộ Quốc
// phòng, hoặc 04 Cờ Bộ Quốc phòng, hoặc 03 Bằng khen Bộ Quốc phòng nếu không thuộc diện tặng cờ.
function firstArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 22')
  const rung = { from: 'labourOrder2', own: 'labourOrder1', years: 5, citation } as const
  return collectiveRung(who, at, { ...rung, sets: setsOfFirst })
}

// Điều 44 khoản 4 Luật 06/2022/QH15, nói gọn: đã có Bằng khen Thủ tướng; từ 05 năm liên tục hoàn thành xuất sắc, hoặc 05
// lần liên tục Tập thể lao động xuất sắc, hoặc Đơn vị quyết thắng. Số cờ trong thời gian đó chưa đọc.
function thirdLaw2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 44 khoản 4')
  const rung = { from: 'primeMinisterCertificate', own: 'labourOrder3', years: 5, citation } as const
  return every(held(who, at, rung), outstandingSince(who, at, rung), unread(at, flags, citation))
}

// Điều 42 khoản 4, nói gọn: đã có hạng Nhì; năm năm như hạng Ba. Số cờ, bằng khen trong thời gian đó chưa đọc.
function firstLaw2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 42 khoản 4')
  const rung = { from: 'labourOrder2', own: 'labourOrder1', years: 5, citation } as const
  return every(held(who, at, rung), outstandingSince(who, at, rung), unread(at, flags, citation))
}

const flags = 'Số cờ thi đua, bằng khen cần có trong 5 năm đó'

const secondLaw2022 = believed(
  'Huân chương Lao động hạng Nhì của tập thể: tin là đã có hạng Ba và 5 năm liên tục xuất sắc; lời văn chưa đọc',
  cite('06/2022/QH15', 'Điều 43 khoản 4'),
)

const army = {
  1: cite('151/2018/TT-BQP', 'Điều 22'),
  2: cite('151/2018/TT-BQP', 'Điều 23'),
  3: cite('151/2018/TT-BQP', 'Điều 24'),
}

const suddenLaw2022 = {
  1: judged('Thành tích đặc biệt xuất sắc đột xuất', cite('06/2022/QH15', 'Điều 42 khoản 4')),
  2: believed('Thành tích đột xuất của tập thể; lời văn chưa đọc', cite('06/2022/QH15', 'Điều 43 khoản 4')),
  3: judged('Thành tích đột xuất', cite('06/2022/QH15', 'Điều 44 khoản 4')),
}

const grades = [
  { award: 'labourOrder1', grade: 1, army2018: firstArmy2018, law2022: firstLaw2022 },
  { award: 'labourOrder2', grade: 2, army2018: secondArmy2018, law2022: secondLaw2022 },
  { award: 'labourOrder3', grade: 3, army2018: thirdArmy2018, law2022: thirdLaw2022 },
] as const

/** “Huân chương Lao động” of collectives, for yearly and for sudden merit. */
export const labourOrdersOfCollectives: Standard<CollectiveFacts>[] = grades.flatMap(
  ({ award, grade, ...merit }) => [
    orderOf({ award, recipient: 'collective', route: 'regular' }, merit),
    orderOf(
      { award, recipient: 'collective', route: 'exceptional' },
      {
        army2018: judged('Thành tích đặc biệt xuất sắc đột xuất; phát minh, sáng chế', army[grade]),
        law2022: suddenLaw2022[grade],
      },
    ),
  ],
)
