import type { Asked, Layered, Rule } from '../kernel/asked.ts'
import { unread } from '../kernel/conditions/people.ts'
import { oneStateForm } from '../kernel/conditions/state-forms.ts'
import type { Track } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

/**
 * What every state-level form asks besides its own standard: before 2024 one of them a year. Not for the sudden route
 * nor for devoted service, which the rule leaves out.
 */
export const conditionsOfStateForms: Layered<Rule<Track>> = {
  national: [
    { from: '2014-01-01', to: '2020-01-01', rule: nationalBefore2020 },
    { from: '2020-01-01', to: '2024-01-01', rule: circular2019 },
    { from: '2024-01-01', to: null, rule: law2022 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  ],
}

// Điều 3 khoản 3 Thông tư 12/2019/TT-BNV, nói gọn: trong một năm không đề nghị hai hình thức cấp nhà nước cho một đối
// tượng, trừ thành tích đột xuất và quá trình cống hiến.
function circular2019(who: Track, at: Asked): Finding {
  return oneStateForm(who, at, { citation: cite('12/2019/TT-BNV', 'Điều 3 khoản 3') })
}

// Điều 3 khoản 2 điểm b Thông tư 151/2018/TT-BQP, nói gọn: như trên, trong Quân đội.
function army2018(who: Track, at: Asked): Finding {
  return oneStateForm(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 2 điểm b') })
}

// The circular in force before 2020 was not read; whether it said the same is for people to look up.
function nationalBefore2020(_who: Track, at: Asked): Finding {
  return unread(
    at,
    'Quy tắc mỗi năm một hình thức cấp nhà nước trước năm 2020',
    cite('12/2019/TT-BNV', 'Điều 3 khoản 3'),
  )
}

function armyBefore2018(_who: Track, at: Asked): Finding {
  return unread(
    at,
    'Quy tắc khen cấp nhà nước trong Quân đội trước 25/11/2018',
    cite('160/2014/TT-BQP', 'toàn văn'),
  )
}

// From 2024 no such clause was found in the texts read: sudden and thematic results are left out of merit instead.
function law2022(): Finding {
  return every()
}
