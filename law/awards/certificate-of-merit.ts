import type { Asked, Rule, Standard } from '../kernel/asked.ts'
import type { Title } from '../kernel/award-code.ts'
import { runReading } from '../kernel/conditions/awards.ts'
import { people } from '../kernel/conditions/people.ts'
import { holds } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import type { CollectiveFacts, HouseholdFacts, PersonFacts, Track } from '../kernel/facts.ts'
import { any, every, type Finding, restsOn } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { forPeople, onRoute, since2024 } from './by-route.ts'
import { afterOf, openYears, ratedSince } from './ladder.ts'

const exemplary = 'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước'
const united = 'Gương mẫu chấp hành chủ trương, pháp luật; nội bộ đoàn kết'
const inMovement = 'Thành tích xuất sắc được bình xét trong phong trào thi đua'
const contributed =
  'Có nhiều đóng góp vào phát triển kinh tế – xã hội, khoa học kỹ thuật, hoặc từ thiện nhân đạo'
const firstClause = cite('06/2022/QH15', 'Điều 74 khoản 1')
const article = cite('06/2022/QH15', 'Điều 74')

// Hai năm thành tích đã dùng cho một bằng khen thì không dùng lại (Điều 5 khoản 2 điểm c).
type Own = 'certificateOfMerit' | 'defenceCertificate'
const twoYears = { years: 2, least: 'excellent' } as const

function twiceInARow(who: Track, at: Asked, asks: { title: Title; after: number | undefined }): Finding {
  const row = { span: 2, count: 2, row: true, citation: firstClause } as const
  return restsOn(holds(who, at, { titles: [asks.title], after: asks.after, ...row }), runReading(at))
}

/**
 * Điều 74 khoản 1 Luật 06/2022/QH15, nói gọn: gương mẫu; và 02 lần liên tục Chiến sĩ thi đua cơ sở, hoặc từ 02 năm liên
 * tục hoàn thành xuất sắc với 02 sáng kiến, đề tài cấp cơ sở trong thời gian đó. The minister's certificate outside the
 * army follows it too.
 */
export function personMerit(own: Own): Rule<PersonFacts> {
  const rung = { ...twoYears, from: own, own, citation: firstClause }
  const twoWorks = { reach: 'grassroots', count: 2, span: 2, purpose: 'form', citation: firstClause } as const
  return (who, at) => {
    const after = afterOf(who, at, rung)
    return every(
      people(at, exemplary, firstClause),
      any(
        twiceInARow(who, at, { title: 'grassrootsFighter', after }),
        every(ratedSince(who, at, rung), works(who, at, twoWorks)),
      ),
      ...openYears(who, at, rung),
    )
  }
}

/**
 * Điều 74 Luật 06/2022/QH15, nói gọn: gương mẫu, đoàn kết; từ 02 năm liên tục hoàn thành xuất sắc, hoặc 02 lần liên tục
 * Tập thể lao động xuất sắc; dân chủ, chăm lo đời sống, tiết kiệm, phòng chống tham nhũng.
 */
export function collectiveMerit(own: Own): Rule<CollectiveFacts> {
  const rung = { ...twoYears, from: own, own, citation: article }
  return (who, at) => {
    const after = afterOf(who, at, rung)
    return every(
      people(at, united, article),
      any(ratedSince(who, at, rung), twiceInARow(who, at, { title: 'excellentCollective', after })),
      people(
        at,
        'Dân chủ ở cơ sở, phong trào thi đua, chăm lo đời sống, tiết kiệm, phòng chống tham nhũng',
        article,
      ),
    )
  }
}

// Điều 74 khoản 1 và khoản 2, nói gọn: đóng góp; người lao động được xét theo thành tích ở xã, cơ quan, doanh nghiệp.
function personContributed(who: PersonFacts, at: Asked): Finding {
  const worker = who.status === 'worker' || who.status === 'labourer'
  const own = people(at, contributed, firstClause)
  if (!worker) return every(people(at, exemplary, firstClause), own)
  return every(
    people(at, exemplary, firstClause),
    any(
      own,
      people(
        at,
        'Công nhân, nông dân, người lao động: nhiều thành tích trong phạm vi xã, cơ quan, doanh nghiệp',
        cite('06/2022/QH15', 'Điều 74 khoản 2'),
      ),
    ),
  )
}

const suddenPerson = 'Nhiều thành tích hoặc thành tích đột xuất, phạm vi một lĩnh vực của bộ, ngành, tỉnh'
const suddenCollective = 'Thành tích đột xuất'

const toPerson = { award: 'certificateOfMerit', recipient: 'individual' } as const
const toCollective = { award: 'certificateOfMerit', recipient: 'collective' } as const
const toHousehold = { award: 'certificateOfMerit', recipient: 'household' } as const

/** “Bằng khen của bộ, ban, ngành, tỉnh” for a person, on each route. */
export const certificateOfMeritOfPersons: Standard<PersonFacts>[] = [
  onRoute(toPerson, 'regular', { national: since2024(personMerit('certificateOfMerit')) }),
  onRoute(toPerson, 'thematic', { national: since2024(forPeople(firstClause, exemplary, inMovement)) }),
  onRoute(toPerson, 'exceptional', { national: since2024(forPeople(firstClause, exemplary, suddenPerson)) }),
  onRoute(toPerson, 'contribution', { national: since2024(personContributed) }),
]

/** The same for a collective. */
export const certificateOfMeritOfCollectives: Standard<CollectiveFacts>[] = [
  onRoute(toCollective, 'regular', { national: since2024(collectiveMerit('certificateOfMerit')) }),
  onRoute(toCollective, 'thematic', { national: since2024(forPeople(article, united, inMovement)) }),
  onRoute(toCollective, 'exceptional', { national: since2024(forPeople(article, united, suddenCollective)) }),
  onRoute(toCollective, 'contribution', { national: since2024(forPeople(article, united, contributed)) }),
]

/** The same for a household: only by what it gave. */
export const certificateOfMeritOfHouseholds: Standard<HouseholdFacts>[] = [
  onRoute(toHousehold, 'contribution', {
    national: since2024(
      forPeople(article, exemplary, 'Có nhiều đóng góp công sức, đất đai, tài sản cho địa phương, xã hội'),
    ),
  }),
]
