import type { Asked, Layered, Rule, Standard } from '../kernel/asked.ts'
import { runReading } from '../kernel/conditions/awards.ts'
import { notTopFormation } from '../kernel/conditions/bodies.ts'
import { holds } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import type { CollectiveFacts, PersonFacts, Track } from '../kernel/facts.ts'
import { any, every, type Finding, restsOn } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { forPeople, inArmy, notRead, onRoute, since2024 } from './by-route.ts'
import { collectiveMerit, personMerit } from './certificate-of-merit.ts'
import { afterOf, ratedSince, unusedYears } from './ladder.ts'

const article42 = cite('151/2018/TT-BQP', 'Điều 42')
const rung = { from: 'defenceCertificate', own: 'defenceCertificate', years: 2, citation: article42 } as const

// Điều 42 Thông tư 151/2018/TT-BQP, nói gọn: từ 02 năm hoàn thành xuất sắc, 02 lần Chiến sĩ thi đua cơ sở, 02 sáng kiến.
function person2018(who: PersonFacts, at: Asked): Finding {
  const fighters = {
    titles: ['grassrootsFighter'],
    span: 2,
    count: 2,
    row: true,
    citation: article42,
  } as const
  return every(
    ratedSince(who, at, { ...rung, least: 'excellent' }),
    restsOn(holds(who, at, { ...fighters, after: afterOf(who, at, rung) }), runReading(at)),
    works(who, at, { reach: 'grassroots', count: 2, span: 2, purpose: 'form', citation: article42 }),
    ...unusedYears(who, at, rung),
  )
}

// Điều 42, nói gọn: 02 năm hoàn thành xuất sắc, đạt Đơn vị quyết thắng hoặc Tập thể lao động xuất sắc (không nói mấy năm,
// nên một năm là đủ); Điều 3 khoản 3: tổng cục và tương đương không được tặng.
function collective2018(who: CollectiveFacts, at: Asked): Finding {
  const best = ['determinedToWinUnit', 'excellentCollective'] as const
  const after = afterOf(who, at, rung)
  return every(
    notTopFormation(who, at, { citation: cite('151/2018/TT-BQP', 'Điều 3 khoản 3') }),
    ratedSince(who, at, { ...rung, least: 'excellent' }),
    any(
      ...best.map((title) => {
        const once = { titles: [title], span: 2, count: 1, row: false, after, citation: article42 }
        return restsOn(holds(who, at, once), runReading(at))
      }),
    ),
  )
}

const armyWide = forPeople(article42, 'Thành tích xuất sắc, phạm vi ảnh hưởng toàn quân')
const notIn42 = notRead('Điều 42 theo phần đã đọc không có loại hình này', article42)
const article28 = cite('118/2023/TT-BQP', 'Điều 28')
const meritUnread = notRead(
  'Bằng khen của Bộ trưởng theo công trạng từ năm 2024; 02 lần Chiến sĩ thi đua cơ sở là nếp của đơn vị, không phải luật',
  cite('118/2023/TT-BQP', 'tiêu chuẩn bằng khen, kỷ niệm chương'),
)
const movement28 = forPeople(article28, 'Thành tích xuất sắc trong phong trào thi đua, hội thi, hội thao')
const sudden28 = forPeople(article28, 'Thành tích đột xuất')
const contribution28 = forPeople(article28, 'Có đóng góp cho Quân đội, quốc phòng')

function routesOf<F extends Track>(
  recipient: 'individual' | 'collective',
  merit: { law2022: Rule<F>; army2018: Rule<F> },
): Standard<F>[] {
  const what = { award: 'defenceCertificate', recipient } as const
  const law = since2024<F>(merit.law2022)
  const army = (rule2018: Rule<F>, rule2024: Rule<F>): Layered<Rule<F>> => ({
    national: since2024<F>(rule2024),
    army: inArmy<F>(rule2018, rule2024),
  })
  return [
    onRoute(what, 'regular', { national: law, army: inArmy<F>(merit.army2018, meritUnread) }),
    onRoute(what, 'thematic', army(notIn42, movement28)),
    onRoute(what, 'exceptional', army(armyWide, sudden28)),
    onRoute(what, 'contribution', army(notIn42, contribution28)),
  ]
}

/** “Bằng khen của Bộ trưởng Bộ Quốc phòng” for a person, on each route. */
export const defenceCertificateOfPersons = routesOf('individual', {
  law2022: personMerit('defenceCertificate'),
  army2018: person2018,
})

/** The same for a collective. */
export const defenceCertificateOfCollectives = routesOf('collective', {
  law2022: collectiveMerit('defenceCertificate'),
  army2018: collective2018,
})

const article43 = cite('151/2018/TT-BQP', 'Điều 43')
const unitUnread = notRead(
  'Tiêu chuẩn bằng khen của thủ trưởng đơn vị trực thuộc Bộ Quốc phòng từ năm 2024',
  cite('118/2023/TT-BQP', 'tiêu chuẩn bằng khen, kỷ niệm chương'),
)

// Điều 43 Thông tư 151/2018/TT-BQP, nói gọn: thành tích xuất sắc trong nhiệm vụ, hoặc trong cuộc vận động, đợt thi đua.
function unitRoutes<F extends Track>(recipient: 'individual' | 'collective'): Standard<F>[] {
  const what = { award: 'unitCertificate', recipient } as const
  const rules = (rule2018: Rule<F>): Layered<Rule<F>> => ({
    national: since2024<F>(unitUnread),
    army: inArmy<F>(rule2018, unitUnread),
  })
  return [
    onRoute(what, 'regular', rules(forPeople(article43, 'Thành tích xuất sắc trong thực hiện nhiệm vụ'))),
    onRoute(
      what,
      'thematic',
      rules(forPeople(article43, 'Thành tích xuất sắc trong cuộc vận động, đợt thi đua')),
    ),
  ]
}

/** “Bằng khen của thủ trưởng đơn vị trực thuộc Bộ Quốc phòng” for a person. */
export const unitCertificateOfPersons = unitRoutes<PersonFacts>('individual')
/** The same for a collective. */
export const unitCertificateOfCollectives = unitRoutes<CollectiveFacts>('collective')
