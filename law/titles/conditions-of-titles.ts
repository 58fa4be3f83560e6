import type { Asked, Layered, Rule } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import {
  absence,
  entered,
  headFollows,
  monthsInUnit,
  study,
  undisciplined,
} from '../kernel/conditions/standing.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { inForce, type Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'

/** What every title of a person asks besides its own standard: entry, time in the unit, absence, discipline, study. */
export const conditionsOfTitles: Layered<Rule<PersonFacts>> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2013 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: '2026-10-01', rule: decree2023 },
    { from: '2026-10-01', to: null, rule: law2026 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
    { from: '2024-01-01', to: null, rule: army2023 },
  ],
}

/** Whether achievement counts only from the day a discipline has been served. */
export function countsAfterDiscipline(receivedOn: Day): boolean {
  return inForce(afterDiscipline, receivedOn)
}

// Nguyên tắc khen thưởng ở Điều 4 Nghị định 98/2023/NĐ-CP, giữ trong Nghị định 152/2025/NĐ-CP, nói gọn: sau kỷ luật,
// thành tích chỉ tính từ ngày chấp hành xong. Luật 2003 không có câu này ở chỗ đã đọc.
const afterDiscipline: Version<boolean>[] = [
  { from: '2014-01-01', to: '2024-01-01', rule: false },
  { from: '2024-01-01', to: null, rule: true },
]

// Luật 15/2003/QH11 Điều 10 khoản 1: có đăng ký thi đua. The decrees before 2017 were not read.
function law2013(who: PersonFacts, at: Asked): Finding {
  return every(
    entered(who, at, { citation: cite('15/2003/QH11', 'Điều 10 khoản 1') }),
    unread(at, 'Điều kiện chung của nghị định trước năm 2017', cite('15/2003/QH11', 'Điều 24')),
  )
}

// Điều 10 Nghị định 91/2017/NĐ-CP, nói gọn: đã đăng ký; làm việc từ 10 tháng; nghỉ dưới 40 ngày làm việc (không kể thai
// sản, điều trị vết thương, nghỉ phép); không bị kỷ luật từ khiển trách; đi học từ một năm phải đạt khá trở lên.
function decree2017(who: PersonFacts, at: Asked): Finding {
  const citation = cite('91/2017/NĐ-CP', 'Điều 10')
  return every(
    entered(who, at, { citation: cite('15/2003/QH11', 'Điều 10 khoản 1') }),
    monthsInUnit(who, at, { least: 10, citation }),
    absence(who, at, { below: 40, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation }),
    study(who, at, { citation }),
  )
}

// Từ 2024, nguyên tắc chung nói gọn: người mới tuyển dụng chưa đủ 06 tháng không xét; đi học từ một năm xét theo kết quả.
function decree2023(who: PersonFacts, at: Asked): Finding {
  const citation = cite('01/2024/TT-BNV', 'phần nguyên tắc')
  return every(
    monthsInUnit(who, at, { least: 6, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation: cite('98/2023/NĐ-CP', 'Điều 4') }),
    study(who, at, { citation }),
  )
}

// Luật 06/2026/QH16: the adopted words were not read; the principles of the decrees run on to 2027-02-28.
function law2026(who: PersonFacts, at: Asked): Finding {
  return decree2023(who, at)
}

function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Điều kiện chung trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 3 khoản 1 và khoản 2 Thông tư 151/2018/TT-BQP, nói gọn: có đăng ký thi đua; nhập ngũ, tuyển dụng đủ 10 tháng;
// nghỉ dưới 40 ngày làm việc; không bị kỷ luật từ khiển trách; học dưới một năm thì kết quả từ khá; cán bộ chủ trì chỉ
// được khen cuối năm khi đơn vị mình được khen.
function army2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm đ')
  return every(
    entered(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm a') }),
    monthsInUnit(who, at, { least: 10, citation }),
    absence(who, at, { below: 40, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation }),
    study(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm c') }),
    headFollows(who, at, { orRated: null, citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 2 điểm e') }),
  )
}

// Thông tư 118/2023/TT-BQP, phần nguyên tắc (đọc bản tóm tắt), nói gọn: mới tuyển dưới 09 tháng không xét; học dưới một
// năm kết quả từ khá; chỉ huy chủ trì được khen khi đơn vị được khen hoặc hoàn thành tốt nhiệm vụ trở lên.
function army2023(who: PersonFacts, at: Asked): Finding {
  const citation = cite('118/2023/TT-BQP', 'phần nguyên tắc')
  return every(
    monthsInUnit(who, at, { least: 9, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation: cite('98/2023/NĐ-CP', 'Điều 4') }),
    study(who, at, { citation }),
    headFollows(who, at, { orRated: 'good', citation }),
  )
}
