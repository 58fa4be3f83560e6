import type { Asked, Rule, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { aged } from '../kernel/conditions/bodies.ts'
import { people } from '../kernel/conditions/people.ts'
import { works } from '../kernel/conditions/works.ts'
import type { CollectiveFacts, PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfStateForms } from '../titles/state-level.ts'
import { forPeople, notRead, onRoute, since2024 } from './by-route.ts'

const article63 = cite('06/2022/QH15', 'Điều 63')
const general = conditionsOfStateForms

// Điều 63 Luật 06/2022/QH15, nói gọn: trung thành, gương mẫu; thành tích đặc biệt xuất sắc; cống hiến từ 10 năm, được tập
// thể suy tôn; ít nhất 01 sáng kiến, đề tài phạm vi toàn quốc; có công bồi dưỡng thế hệ trẻ. The article names no years
// for the initiative, so a whole working life is looked at.
function labourHero(who: PersonFacts, at: Asked): Finding {
  const citation = article63
  return every(
    people(at, 'Trung thành, gương mẫu mọi mặt', citation),
    people(at, 'Thành tích đặc biệt xuất sắc', citation),
    people(at, 'Cống hiến từ 10 năm trở lên, được tập thể suy tôn', citation),
    works(who, at, { reach: 'national', count: 1, span: 40, purpose: 'form', citation }),
    people(at, 'Có công lớn bồi dưỡng, đào tạo thế hệ trẻ', citation),
  )
}

// Điều 63, nói gọn: tập thể dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả; cống hiến từ 10 năm, nên phải thành lập
// từ 10 năm.
function labourHeroes(who: CollectiveFacts, at: Asked): Finding {
  return every(
    people(at, 'Dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả công tác', article63),
    aged(who, at, { years: 10, citation: article63 }),
    people(at, 'Cống hiến từ 10 năm trở lên', article63),
  )
}

const sudden63 = forPeople(article63, 'Thành tích đặc biệt xuất sắc đột xuất')
const armedForces = notRead(
  'Tiêu chuẩn Anh hùng Lực lượng vũ trang nhân dân',
  cite('06/2022/QH15', 'Điều 62'),
)
const heroicMother = notRead('Tiêu chuẩn Bà mẹ Việt Nam anh hùng', cite('06/2022/QH15', 'Điều 61'))
const heroProvince = notRead(
  'Tiêu chuẩn Tỉnh anh hùng, Thành phố anh hùng',
  cite('06/2022/QH15', 'Điều 59 khoản 2 điểm a'),
)

const titleRules = notRead(
  'Tiêu chuẩn ở các nghị định riêng về nhà giáo, thầy thuốc, nghệ sĩ, nghệ nhân',
  cite('06/2022/QH15', 'Điều 59 khoản 2'),
)
const prizeRules = notRead(
  'Tiêu chuẩn ở các nghị định riêng về Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước',
  cite('06/2022/QH15', 'Điều 9'),
)

const toPerson = (award: AwardCode, rule: Rule<PersonFacts>): Standard<PersonFacts> =>
  onRoute({ award, recipient: 'individual' }, 'regular', { national: since2024(rule) })
const toCollective = (award: AwardCode, rule: Rule<CollectiveFacts>): Standard<CollectiveFacts> =>
  onRoute({ award, recipient: 'collective' }, 'regular', { national: since2024(rule) })

/** Danh hiệu vinh dự nhà nước and prizes for a person. */
export const honoursOfPersons: Standard<PersonFacts>[] = [
  toPerson('meritedTitle', titleRules),
  toPerson('peoplesTitle', titleRules),
  { ...toPerson('labourHero', labourHero), general },
  onRoute({ award: 'labourHero', recipient: 'individual' }, 'exceptional', { national: since2024(sudden63) }),
  toPerson('armedForcesHero', armedForces),
  toPerson('heroicMother', heroicMother),
  toPerson('statePrize', prizeRules),
  toPerson('hoChiMinhPrize', prizeRules),
]

/** The same for a collective. */
export const honoursOfCollectives: Standard<CollectiveFacts>[] = [
  { ...toCollective('labourHero', labourHeroes), general },
  toCollective('armedForcesHero', armedForces),
  toCollective('heroProvince', heroProvince),
  toCollective('statePrize', prizeRules),
  toCollective('hoChiMinhPrize', prizeRules),
]
