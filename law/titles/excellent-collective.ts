import type { Asked, Standard } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import { fighters, members, noneWarned } from '../kernel/conditions/bodies.ts'
import { people } from '../kernel/conditions/people.ts'
import { rated } from '../kernel/conditions/ratings.ts'
import type { CollectiveFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { determinedToWinUnitArmy2018, excellentCollectiveArmy2018 } from './army-collectives.ts'
import { armedForces, armyBefore2018, armyDetail } from './army-matters.ts'
import { conditionsOfCollectives } from './conditions-of-collectives.ts'
import { ratedInBacNinh } from './rated-in-bac-ninh.ts'

/** “Tập thể lao động xuất sắc”. */
export const excellentCollective: Standard<CollectiveFacts> = {
  award: 'excellentCollective',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: collectiveLaw2003 },
      { from: '2024-01-01', to: null, rule: collectiveLaw2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: excellentCollectiveArmy2018 },
      { from: '2024-01-01', to: null, rule: collectiveArmy2023 },
    ],
    bacNinh: [{ from: '2025-12-15', to: null, rule: collectiveBacNinh2025 }],
  },
}

/** “Đơn vị quyết thắng”. */
export const determinedToWinUnit: Standard<CollectiveFacts> = {
  award: 'determinedToWinUnit',
  recipient: 'collective',
  route: 'regular',
  general: conditionsOfCollectives,
  versions: {
    national: [
      { from: '2014-01-01', to: '2024-01-01', rule: unitLaw2003 },
      { from: '2024-01-01', to: null, rule: unitLaw2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: determinedToWinUnitArmy2018 },
      { from: '2024-01-01', to: null, rule: unitArmy2023 },
    ],
  },
}

// Điều 27 Luật 15/2003/QH11, nói gọn: mọi người hoàn thành nhiệm vụ; từ 70 % đạt Lao động (Chiến sĩ) tiên tiến; có Chiến
// sĩ thi đua cơ sở; không ai bị cảnh cáo trở lên. The rest of the article is in words and stays with people.
function standard2003(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    members(who, at, { what: 'completed', percent: 100, above: false, citation }),
    members(who, at, { what: 'advanced', percent: 70, above: false, citation }),
    fighters(who, at, { least: 1, citation }),
    noneWarned(who, at, { citation }),
    people(at, 'Các yêu cầu không đếm được của điều này: đối chiếu văn bản', citation),
  )
}

function collectiveLaw2003(who: CollectiveFacts, at: Asked): Finding {
  return standard2003(who, at, cite('15/2003/QH11', 'Điều 27'))
}

function unitLaw2003(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('15/2003/QH11', 'Điều 27 khoản 2')
  return every(armedForces(at, citation), standard2003(who, at, citation))
}

// Điều 27 Luật 06/2022/QH15, nói gọn: hoàn thành xuất sắc nhiệm vụ; tích cực tham gia phong trào thi đua; mọi người hoàn
// thành nhiệm vụ trở lên; từ 70 % đạt Lao động (Chiến sĩ) tiên tiến; có Chiến sĩ thi đua cơ sở; nội bộ đoàn kết.
function standard2022(who: CollectiveFacts, at: Asked, citation: Citation): Finding {
  return every(
    rated(who, at, { least: 'excellent', span: 1, citation }),
    people(at, 'Tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả', citation),
    members(who, at, { what: 'completed', percent: 100, above: false, citation }),
    members(who, at, { what: 'advanced', percent: 70, above: false, citation }),
    fighters(who, at, { least: 1, citation }),
    people(at, 'Nội bộ đoàn kết, chấp hành tốt chủ trương, pháp luật', citation),
  )
}

function collectiveLaw2022(who: CollectiveFacts, at: Asked): Finding {
  return standard2022(who, at, cite('06/2022/QH15', 'Điều 27 khoản 1'))
}

function unitLaw2022(who: CollectiveFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 27 khoản 2')
  return every(armedForces(at, citation), standard2022(who, at, citation))
}

// Điều 27 Luật 06/2022/QH15 as above; the clause lets each ministry add detail, which in the army was not read.
function collectiveArmy2023(who: CollectiveFacts, at: Asked): Finding {
  return every(collectiveLaw2022(who, at), armyDetail(at))
}

function unitArmy2023(who: CollectiveFacts, at: Asked): Finding {
  return every(standard2022(who, at, cite('06/2022/QH15', 'Điều 27 khoản 2')), armyDetail(at))
}

// Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh: tiêu chuẩn của Luật, mức xếp loại lấy theo nguồn tỉnh quy định.
function collectiveBacNinh2025(who: CollectiveFacts, at: Asked): Finding {
  return every(standard2022(who, at, cite('06/2022/QH15', 'Điều 27 khoản 1')), ratedInBacNinh(at))
}
