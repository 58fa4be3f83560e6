import type { Asked } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { exceeded, fighters, members, ofLevel } from '../kernel/conditions/bodies.ts'
import { people } from '../kernel/conditions/people.ts'
import { tests } from '../kernel/conditions/standing.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { armySilentOn, ofLevelOrEqual } from './army-matters.ts'

// Điều 12 khoản 8 điểm a Thông tư 151/2018/TT-BQP, nói gọn: đại đội, tiểu đoàn, trung đoàn, lữ đoàn và tương đương; vượt
// mức chỉ tiêu; mọi người hoàn thành chức trách, có Chiến sĩ thi đua cơ sở; kỷ luật, an toàn, tổ chức vững mạnh.
export function determinedToWinUnitArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 8 điểm a')
  return every(
    ofLevelOrEqual(who, at, {
      named: ['company', 'battalion', 'regiment', 'brigade'],
      maybe: ['section', 'department'],
      sentence: 'Ban, phòng, khoa tương đương đại đội đến lữ đoàn theo biểu tổ chức',
      citation,
    }),
    merits2018(who, at, citation),
    people(at, 'Không có vụ việc kỷ luật nghiêm trọng, không mất an toàn do chủ quan', citation),
    people(at, 'Tổ chức đảng trong sạch, vững mạnh; đơn vị vững mạnh toàn diện', citation),
    people(at, 'Tổ chức quần chúng vững mạnh xuất sắc', citation),
    armySilentOn(at, {
      sentence: 'Luật đòi từ 70 % Chiến sĩ tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu',
      citation: cite('15/2003/QH11', 'Điều 27 khoản 2'),
    }),
  )
}

// Điều 12 khoản 8 điểm b Thông tư 151/2018/TT-BQP, nói gọn: đội, phân xưởng, xí nghiệp, nhà máy; như trên cho cơ sở sản
// xuất, thêm nghĩa vụ với Nhà nước.
export function excellentCollectiveArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 8 điểm b')
  return every(
    ofLevel(who, at, { levels: ['team', 'workshop', 'enterprise', 'factory'], citation }),
    merits2018(who, at, citation),
    people(at, 'Làm tròn nghĩa vụ với Nhà nước', citation),
    armySilentOn(at, {
      sentence: 'Luật đòi từ 70 % Lao động tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu',
      citation: cite('15/2003/QH11', 'Điều 27'),
    }),
  )
}

function merits2018(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    exceeded(who, at, { citation }),
    people(at, 'Phong trào thi đua thường xuyên, có nền nếp, thiết thực', citation),
    members(who, at, { what: 'completed', percent: 100, above: false, citation }),
    fighters(who, at, { least: 1, citation }),
  )
}

// Điều 12 khoản 9 điểm a Thông tư 151/2018/TT-BQP, nói gọn: tiểu đội đến tiểu đoàn, phòng, khoa, ban; hoàn thành tốt chỉ
// tiêu; kiểm tra đạt 100 %, từ 70 % khá, giỏi; tổ chức đảng trong sạch, vững mạnh; không vi phạm nghiêm trọng.
export function advancedUnitArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 9 điểm a')
  return every(
    ofLevel(who, at, { levels: unitLevels, citation }),
    people(at, 'Hoàn thành tốt các chỉ tiêu thi đua', citation),
    tests(who, at, { pass: 100, good: 70, citation }),
    people(
      at,
      'Tổ chức đảng trong sạch, vững mạnh; không vi phạm nghiêm trọng, mất an toàn do chủ quan',
      citation,
    ),
    armySilentOn(at, {
      sentence: 'Luật đòi trên 50 % Chiến sĩ tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu',
      citation: cite('15/2003/QH11', 'Điều 28 khoản 2'),
    }),
  )
}

const unitLevels = ['squad', 'platoon', 'company', 'battalion', 'section', 'department'] as const

// Điều 12 khoản 9 điểm b Thông tư 151/2018/TT-BQP, nói gọn: tổ, đội, phân xưởng, xí nghiệp; hoàn thành tốt chỉ tiêu, nghĩa
// vụ với Nhà nước; phong trào thường xuyên, đoàn kết, an toàn.
export function advancedCollectiveArmy2018(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 9 điểm b')
  return every(
    ofLevel(who, at, { levels: ['group', 'team', 'workshop', 'enterprise'], citation }),
    people(at, 'Hoàn thành tốt chỉ tiêu và nghĩa vụ với Nhà nước', citation),
    people(at, 'Phong trào thi đua thường xuyên; đoàn kết; bảo đảm an toàn', citation),
    armySilentOn(at, {
      sentence: 'Luật đòi trên 50 % Lao động tiên tiến, thông tư của Bộ Quốc phòng không nhắc lại: đối chiếu',
      citation: cite('15/2003/QH11', 'Điều 28'),
    }),
  )
}
