import type { Layered, Recipient, Rule, Standard } from '../kernel/asked.ts'
import type { CollectiveFacts, HouseholdFacts, PersonFacts, Track } from '../kernel/facts.ts'
import { cite } from '../texts/instruments.ts'
import { forPeople, inArmy, onRoute, since2024 } from './by-route.ts'

const article75 = cite('06/2022/QH15', 'Điều 75')
const article44 = cite('151/2018/TT-BQP', 'Điều 44')
const dutiful = 'Gương mẫu; hoàn thành tốt nhiệm vụ, nghĩa vụ công dân'

// Điều 75 Luật 06/2022/QH15, nói gọn: gương mẫu, hoàn thành tốt nhiệm vụ; và thành tích được bình xét trong phong trào,
// hoặc nhiều thành tích, thành tích đột xuất trong phạm vi cơ quan, đơn vị, địa phương. Điều 44 Thông tư 151/2018/TT-BQP:
// thành tích đột xuất, hoặc xuất sắc trong đợt thi đua.
function routesOf<F extends Track>(recipient: Recipient): Standard<F>[] {
  const what = { award: 'certificateOfCommendation', recipient } as const
  const rules = (rule2018: Rule<F>, sentence: string): Layered<Rule<F>> => ({
    national: since2024<F>(forPeople(article75, dutiful, sentence)),
    army: inArmy<F>(rule2018),
  })
  return [
    onRoute(
      what,
      'regular',
      rules(
        forPeople(article44, 'Thành tích xuất sắc trong thực hiện nhiệm vụ'),
        'Nhiều thành tích trong phạm vi cơ quan, đơn vị, địa phương',
      ),
    ),
    onRoute(
      what,
      'thematic',
      rules(
        forPeople(article44, 'Thành tích xuất sắc trong cuộc vận động, đợt thi đua'),
        'Thành tích được bình xét trong phong trào thi đua',
      ),
    ),
    onRoute(
      what,
      'exceptional',
      rules(
        forPeople(article44, 'Thành tích đột xuất'),
        'Thành tích đột xuất trong phạm vi cơ quan, đơn vị, địa phương',
      ),
    ),
  ]
}

/** “Giấy khen” for a person, on each route. */
export const commendationOfPersons = routesOf<PersonFacts>('individual')
/** The same for a collective. */
export const commendationOfCollectives = routesOf<CollectiveFacts>('collective')
/** The same for a household: by what it gave. */
export const commendationOfHouseholds: Standard<HouseholdFacts>[] = [
  onRoute({ award: 'certificateOfCommendation', recipient: 'household' }, 'contribution', {
    national: since2024(
      forPeople(article75, dutiful, 'Có đóng góp công sức, đất đai, tài sản cho địa phương, xã hội'),
    ),
  }),
]
