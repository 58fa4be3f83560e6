import type { Asked, Standard } from '../kernel/asked.ts'
import type { Title } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { givenAs, holdsNewPeriod } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfTitles } from './conditions-of-titles.ts'

/** “Chiến sĩ thi đua bộ, ban, ngành, tỉnh”; the army gives its own title in its place. */
export const ministryFighter: Standard<PersonFacts> = {
  award: 'ministryFighter',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2017-10-01', rule: before2017 },
      { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
      { from: '2024-01-01', to: null, rule: army2022 },
    ],
  },
}

/** The titles of one rank: each closes the period of years it was given for, whoever gave it. */
export const ministryRank: readonly Title[] = ['ministryFighter', 'armyFighter', 'policeFighter']

/** Three years of Chiến sĩ thi đua cơ sở in a row up to the year judged, none of them used for this rank before. */
export function threeNewYears(who: PersonFacts, at: Asked, citation: Citation): Finding {
  return holdsNewPeriod(who, at, {
    titles: ['grassrootsFighter'],
    span: 3,
    count: 3,
    row: true,
    closedBy: ministryRank,
    citation,
  })
}

// The decree before 2017-10-01 and Điều 22 of the law of 2003 were not read.
function before2017(_who: PersonFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn Chiến sĩ thi đua cấp bộ, tỉnh trước 01/10/2017',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

// Điều 9 khoản 2 Nghị định 91/2017/NĐ-CP, nói gọn: 03 lần liên tục Chiến sĩ thi đua cơ sở; có sáng kiến, đề tài ảnh hưởng
// trong bộ, ngành, tỉnh. Sáng kiến tính trong ba năm mà danh hiệu này xét.
function decree2017(who: PersonFacts, at: Asked): Finding {
  const citation = cite('91/2017/NĐ-CP', 'Điều 9 khoản 2')
  return every(
    threeNewYears(who, at, citation),
    works(who, at, { reach: 'ministry', count: 1, span: 3, purpose: 'title', citation }),
  )
}

/**
 * Điều 22 Luật 06/2022/QH15, nói gọn: chọn trong số người 03 lần liên tục đạt Chiến sĩ thi đua cơ sở; có sáng kiến, đề
 * tài, mưu trí sáng tạo ảnh hưởng trong bộ, ngành, tỉnh, được người đứng đầu công nhận. Toàn quân, toàn lực lượng Công an
 * cũng theo điều này.
 */
export function law2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 22')
  return every(
    threeNewYears(who, at, citation),
    people(at, 'Tiêu biểu xuất sắc, được lựa chọn trong số người đã đạt danh hiệu liên tục', citation),
    works(who, at, { reach: 'ministry', count: 1, span: 3, purpose: 'title', citation }),
  )
}

function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 12 khoản 2 Thông tư 151/2018/TT-BQP: danh hiệu cùng cấp trong Quân đội là Chiến sĩ thi đua toàn quân.
function army2018(_who: PersonFacts, at: Asked): Finding {
  return givenAs(at, { instead: 'armyFighter', citation: cite('151/2018/TT-BQP', 'Điều 12 khoản 2') })
}

// Điều 22 Luật 06/2022/QH15 và danh mục của Thông tư 118/2023/TT-BQP: như trên.
function army2022(_who: PersonFacts, at: Asked): Finding {
  return givenAs(at, { instead: 'armyFighter', citation: cite('06/2022/QH15', 'Điều 22') })
}
