import type { Asked, Layered, Rule } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { absence, entered, monthsInUnit, study, undisciplined } from '../kernel/conditions/standing.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { inForce, type Version } from '../kernel/in-force.ts'
import { cite } from '../texts/instruments.ts'
import { army2018, army2023, armyBefore2018 } from './conditions-in-the-army.ts'
import { cleanYear, courseResult, longAbsence, oldUnitAsked } from './year-of-work.ts'

/** What every title of a person asks besides its own standard: entry, time in the unit, absence, discipline, study. */
export const conditionsOfTitles: Layered<Rule<PersonFacts>> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2013 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: '2024-04-15', rule: decree2023 },
    { from: '2024-04-15', to: '2025-08-05', rule: circular2024 },
    { from: '2025-08-05', to: '2027-03-01', rule: circular2025 },
    { from: '2027-03-01', to: null, rule: cleanYear },
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
    unread(at, 'Điều kiện chung của nghị định trước năm 2017', cite('15/2003/QH11', 'các điều chưa đọc')),
  )
}

// Điều 10 Nghị định 91/2017/NĐ-CP, nói gọn: đã đăng ký; làm việc từ 10 tháng; nghỉ dưới 40 ngày làm việc (số ngày nghỉ đã
// trừ thai sản, điều trị vết thương, nghỉ phép); không bị kỷ luật từ khiển trách; đi học từ một năm phải đạt khá trở
// lên; người chuyển công tác do đơn vị mới xét, có ý kiến đơn vị cũ nếu đã ở đó từ 06 tháng.
function decree2017(who: PersonFacts, at: Asked): Finding {
  const citation = cite('91/2017/NĐ-CP', 'Điều 10')
  return every(
    entered(who, at, { citation: cite('15/2003/QH11', 'Điều 10 khoản 1') }),
    monthsInUnit(who, at, { least: 10, citation }),
    absence(who, at, { below: 40, citation }),
    undisciplined(who, at, { lightest: 'reprimand', citation }),
    study(who, at, { from: 12, citation: cite('91/2017/NĐ-CP', 'Điều 10 khoản 3') }),
    ...oldUnitAsked(who, at, { from: 6, citation: cite('91/2017/NĐ-CP', 'Điều 10 khoản 5') }),
  )
}

// Điều 4 Nghị định 98/2023/NĐ-CP, nói gọn: thành tích tính từ khi chấp hành xong kỷ luật; thời gian nghỉ thai sản được
// tính. Until the circular of 2024-04-15 no rule on recruits or study was in force: the old decree had ended.
function decree2023(who: PersonFacts, at: Asked): Finding {
  return every(cleanYear(who, at))
}

function circular2024(who: PersonFacts, at: Asked): Finding {
  return underCircular(who, at, cite('01/2024/TT-BNV', 'phần nguyên tắc'))
}

function circular2025(who: PersonFacts, at: Asked): Finding {
  return underCircular(who, at, cite('15/2025/TT-BNV', 'nguyên tắc khen thưởng'))
}

// Nguyên tắc của Thông tư 01/2024/TT-BNV, giữ trong Thông tư 15/2025/TT-BNV (đọc bản tóm tắt), nói gọn: mới tuyển dụng
// dưới 06 tháng không xét; học dưới một năm tính như thời gian công tác, từ một năm xét theo kết quả học tập; thời gian
// điều trị vết thương được tính; chuyển công tác thì đơn vị mới xét, có ý kiến đơn vị cũ nếu đã ở đó từ 06 tháng.
function underCircular(who: PersonFacts, at: Asked, citation: Citation): Finding {
  const long = people(at, 'Đi học từ một năm trở lên: kết quả học tập đạt yêu cầu', citation)
  return every(
    monthsInUnit(who, at, { least: 6, recruits: true, citation }),
    cleanYear(who, at),
    courseResult(who, at, { from: 12, citation, long }),
    ...oldUnitAsked(who, at, { from: 6, citation }),
    ...longAbsence(who, at, citation),
  )
}
