import type { Asked, Layered, Rule } from '../kernel/asked.ts'
import { existing, formedLongEnough, notTopFormation } from '../kernel/conditions/bodies.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { entered } from '../kernel/conditions/standing.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { any, every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

/** What every yearly title of a collective asks besides its own standard: entry, age of the collective, still existing. */
export const conditionsOfCollectives: Layered<Rule<CollectiveFacts>> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: law2013 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: '2025-08-05', rule: law2022 },
    { from: '2025-08-05', to: '2027-03-01', rule: circular2025 },
    { from: '2027-03-01', to: null, rule: circular2027 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
    { from: '2024-01-01', to: '2025-08-05', rule: army2023 },
    { from: '2025-08-05', to: '2027-03-01', rule: army2025 },
    { from: '2027-03-01', to: null, rule: army2027 },
  ],
}

/** What an award outside the run of yearly titles asks: only that the collective still exists, once that was written. */
export const conditionsOfExistence: Layered<Rule<CollectiveFacts>> = {
  national: [
    { from: '2014-01-01', to: '2025-08-05', rule: law2022 },
    { from: '2025-08-05', to: '2027-03-01', rule: circular2025 },
    { from: '2027-03-01', to: null, rule: circular2027 },
  ],
}

// Luật 15/2003/QH11 Điều 10 khoản 1: có đăng ký thi đua. The decrees before 2017 were not read.
function law2013(who: CollectiveFacts, at: Asked): Finding {
  return every(
    entered(who, at, { citation: cite('15/2003/QH11', 'Điều 10 khoản 1') }),
    unread(at, 'Điều kiện chung của nghị định trước năm 2017', cite('15/2003/QH11', 'các điều chưa đọc')),
  )
}

// Luật 15/2003/QH11 Điều 10 khoản 1: có đăng ký thi đua. Điều 10 Nghị định 91/2017/NĐ-CP is read as asking ten months of
// persons; whether of collectives too is for people to look up, so a younger one is shown, not refused.
function decree2017(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('91/2017/NĐ-CP', 'Điều 10')
  return every(
    entered(who, at, { citation: cite('15/2003/QH11', 'Điều 10 khoản 1') }),
    any(
      formedLongEnough(who, at, { least: 10, citation }),
      people(at, 'Tập thể thành lập chưa đủ 10 tháng: đối chiếu nghị định trước khi xét', citation),
    ),
  )
}

// From 2024 no general condition of a collective was found in the texts read.
function law2022(): Finding {
  return every()
}

// Thông tư 15/2025/TT-BNV (đọc bản tóm tắt), nói gọn: không khen tập thể đã giải thể khi sắp xếp tổ chức.
function circular2025(who: CollectiveFacts, at: Asked): Finding {
  return existing(who, at, { citation: cite('15/2025/TT-BNV', 'nguyên tắc khen thưởng') })
}

// The circular of 2025 ends on 2027-02-28 by its register entry; what follows it is not written yet.
function circular2027(_who: CollectiveFacts, at: Asked): Finding {
  return unread(
    at,
    'Nguyên tắc chung của thông tư thay thế từ 01/3/2027',
    cite('15/2025/TT-BNV', 'nguyên tắc khen thưởng'),
  )
}

function armyBefore2018(_who: CollectiveFacts, at: Asked): Finding {
  return unread(at, 'Điều kiện chung trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 3 khoản 1 và khoản 3 Thông tư 151/2018/TT-BQP, nói gọn: có đăng ký thi đua; thành lập đủ 10 tháng; tổng cục, quân
// khu và đầu mối tương đương không nhận danh hiệu hằng năm.
function army2018(who: CollectiveFacts, at: Asked): Finding {
  return every(
    entered(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm a') }),
    formedLongEnough(who, at, { least: 10, citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 1 điểm đ') }),
    notTopFormation(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 3') }),
  )
}

// Thông tư 118/2023/TT-BQP, phần nguyên tắc (đọc bản tóm tắt), nói gọn: tập thể mới thành lập dưới 09 tháng không xét.
function army2023(who: CollectiveFacts, at: Asked): Finding {
  return formedLongEnough(who, at, { least: 9, citation: cite('118/2023/TT-BQP', 'phần nguyên tắc') })
}

// Như trên, và từ 05/8/2025 tập thể đã giải thể không được khen.
function army2025(who: CollectiveFacts, at: Asked): Finding {
  return every(army2023(who, at), circular2025(who, at))
}

function army2027(who: CollectiveFacts, at: Asked): Finding {
  return every(army2023(who, at), circular2027(who, at))
}
