import { type Asked, judge, type Standard } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import { works } from '../kernel/conditions/works.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { advancedSoldier, advancedWorker } from './advanced.ts'
import { conditionsOfTitles } from './conditions-of-titles.ts'

/** “Chiến sĩ thi đua cơ sở”. */
export const grassrootsFighter: Standard<PersonFacts> = {
  award: 'grassrootsFighter',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: law2003 },
      { from: '2024-01-01', to: '2026-10-01', rule: law2022 },
      { from: '2026-10-01', to: null, rule: law2026 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
    ],
  },
}

// Người đạt chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến, theo luật của cùng ngày.
function advanced(who: PersonFacts, at: Asked): Finding {
  return any(judge(advancedSoldier.versions, who, at), judge(advancedWorker.versions, who, at))
}

// Điều 23 Luật 15/2003/QH11, nói gọn: đạt chuẩn Lao động (Chiến sĩ) tiên tiến và có sáng kiến hoặc đề tài.
function law2003(who: PersonFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'Điều 23')
  return every(
    advanced(who, at),
    works(who, at, { reach: 'grassroots', count: 1, span: 1, purpose: 'title', citation }),
  )
}

// Điều 23 Luật 06/2022/QH15, nói gọn: đạt chuẩn Lao động (Chiến sĩ) tiên tiến, và hoặc hoàn thành xuất sắc nhiệm vụ, hoặc
// có ít nhất một sáng kiến, đề tài đã nghiệm thu, mưu trí sáng tạo được cơ sở công nhận.
function law2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 23')
  return every(
    advanced(who, at),
    any(
      rated(who, at, { least: 'excellent', span: 1, citation }),
      works(who, at, { reach: 'grassroots', count: 1, span: 1, purpose: 'title', citation }),
    ),
  )
}

// Luật 06/2026/QH16 amends Điều 23. Nobody here has read the adopted words, so nothing is decided.
function law2026(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn theo lời văn sửa đổi năm 2026', cite('06/2026/QH16', 'sửa đổi Điều 23'))
}

function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 12 khoản 3 Thông tư 151/2018/TT-BQP, nói gọn: chọn trong số Chiến sĩ (Lao động) tiên tiến; có sáng kiến, đề tài đã
// nghiệm thu hoặc mưu trí sáng tạo được thủ trưởng từ cấp trung đoàn công nhận.
function army2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 3')
  return every(
    advanced(who, at),
    works(who, at, { reach: 'grassroots', count: 1, span: 1, purpose: 'title', citation }),
  )
}
